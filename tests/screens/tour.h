#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QAction;
class QWidget;

/// Goes through the whole program as a technician on the first day does, from an empty window to a linked batch and on
/// through all of its dialogs, and looks at each screen.
class Tour
{
public:
    struct Options {
        QString pictures; ///< Where a picture of each screen is put; empty: nowhere.
        QString portal;   ///< The folder of a practice portal that runs.
        QString sshHost;  ///< The address of an SSH server that nobody knows here; empty when there is none.
    };

    explicit Tour(const Options &options);
    /// False, and it was said on the standard error stream, when a screen did not come or cut words off.
    bool walk();
    /// Starts the batch that the program was given, and leaves it running.
    bool begin();
    /// Goes on with the batch that the start page offers, until it is done.
    bool goOn();

private:
    bool does(const std::function<void()> &story);
    void setUp();
    void meetUnknownHost(QWidget &assistant);
    void decide();
    void run();
    void awaitResult();
    void lookAtDialogs();
    void lookAtProfiles();
    void takeBack();
    void practise();

    void look(const QString &name, QWidget *window);
    void lookAtWindow(const QString &name);
    QWidget *dialog(const char *name);
    /// Shows the dialog that an action opens, looks at it and closes it.
    void visit(
        const char *action, const char *dialog, const QString &name, const std::function<void(QWidget *)> &first = {});
    void trigger(const char *action);
    void click(const char *button);
    void type(const char *field, const QString &text);
    void await(const std::function<bool()> &reached, const QString &what);
    bool isShown(const char *name);
    QAction *action(const char *name);
    template <typename Widget> Widget *find(const char *name);

    Options m_options;
    QStringList m_faults;
    int m_screens = 0;
    QWidget *m_window = nullptr;
};
