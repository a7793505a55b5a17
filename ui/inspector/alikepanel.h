#pragma once

#include "answers.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

/// Buttons that give one answer to all images that ask the same, and the list of what each of them would get.
class AlikePanel : public QWidget
{
    Q_OBJECT

public:
    explicit AlikePanel(QWidget *parent = nullptr);

    /// Hidden when no answer fits another image.
    void setAnswers(const QList<Answer> &answers, const QList<Item> &items);

signals:
    void chosen(const Choice &choice, const QList<Decision> &decisions);

private:
    void addButton(const Answer &answer, const QStringList &lines, int digit, bool isOnly);
    void showList();

    QList<std::pair<QString, QStringList>> m_lists; ///< Each answer that fits others, with a line for each of them.
    QVBoxLayout *m_rows = nullptr;
    QList<QPushButton *> m_buttons;
    QPushButton *m_which = nullptr;
    QPlainTextEdit *m_list = nullptr;
};
