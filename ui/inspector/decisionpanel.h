#pragma once

#include "answers.h"

#include <QWidget>

class AlikePanel;
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

    void setQuestion(const Question &question);

signals:
    /// `decisions` is what the choice means for all it counts for.
    void chosen(const Choice &choice, const QList<Decision> &decisions);

private:
    void createControls();
    void showReason(const Item &item);
    void replaceButtons();
    QPushButton *makeButton(const Answer &answer, int digit);
    QString wordsFor(const Answer &answer) const;

    QList<Answer> m_answers;
    qsizetype m_selected = 0;
    PlainLabel *m_reason = nullptr;
    PlainLabel *m_scope = nullptr;
    QPushButton *m_details = nullptr;
    QPlainTextEdit *m_detail = nullptr;
    QVBoxLayout *m_choices = nullptr;
    AlikePanel *m_alike = nullptr;
    QHBoxLayout *m_others = nullptr;
    QList<QPushButton *> m_buttons;
};
