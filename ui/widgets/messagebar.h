#pragma once

#include "tone.h"

#include <QFrame>

class PlainLabel;
class QAction;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

/// What the bar says: a sentence, its details for those who want them, and the buttons to act on it.
struct BarMessage {
    Tone tone = Tone::Plain;
    QString icon; ///< Of resources/icons.
    QString text;
    QString detail;
    QList<QAction *> actions; ///< The first is the one to act on.

    bool operator==(const BarMessage &) const = default;
};

/// A message inside the window, in the place of dialogs.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Does nothing when this is what the bar says already.
    void setMessage(const BarMessage &message);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void createControls();
    void updateColours();
    void replaceButtons(const QList<QAction *> &actions);

    BarMessage m_message;
    QLabel *m_icon = nullptr;
    PlainLabel *m_text = nullptr;
    QPushButton *m_details = nullptr;
    QPlainTextEdit *m_detail = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};
