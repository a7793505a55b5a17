#pragma once

#include "choices.h"

#include <QWidget>

class PlainLabel;
class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

/// Why the image is where it is, in a sentence, and the answers a person can give, with their keys.
class DecisionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionPanel(QWidget *parent = nullptr);

    void setItem(const Item &item);

signals:
    void chosen(const Choice &choice);

private:
    void createControls();
    void replaceButtons(const QList<Choice> &choices);
    QPushButton *makeButton(const Choice &choice, int digit);

    QList<Choice> m_choices;
    PlainLabel *m_reason = nullptr;
    QPushButton *m_details = nullptr;
    QPlainTextEdit *m_detail = nullptr;
    QVBoxLayout *m_answers = nullptr;
    QHBoxLayout *m_others = nullptr;
    QList<QPushButton *> m_buttons;
};
