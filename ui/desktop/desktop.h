#pragma once

#include <QObject>

#include <memory>
#include <optional>

class QWindow;

/// What the desktop around the window does for a long job. All of it is a courtesy: where a desktop cannot do it,
/// nothing happens. It lives on the thread of the window.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// The one that this system has.
    static std::unique_ptr<Desktop> make();

    /// In the taskbar or dock: from 0 to 1, or nothing when nothing runs.
    virtual void showProgress(QWindow *window, std::optional<double> share, bool isPaused) = 0;
    /// The computer does not fall asleep by itself until letSleep().
    virtual void keepAwake(const QString &reason) = 0;
    virtual void letSleep() = 0;
    /// One message outside the window; both texts are shown literally.
    virtual void notify(const QString &title, const QString &text) = 0;

signals:
    /// A person clicked the message and wants to see the window.
    void activated();
};
