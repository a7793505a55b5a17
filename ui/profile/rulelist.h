#pragma once

#include "profile.h"

#include <QWidget>

class QGridLayout;
class QListWidget;
class QPushButton;

/// The rules in the order they are tried in, with the buttons that change it. One of them is the current one.
class RuleList : public QWidget
{
    Q_OBJECT

public:
    explicit RuleList(QWidget *parent = nullptr);

    void setRules(const QList<NamePattern> &rules);
    const QList<NamePattern> &rules() const { return m_rules; }
    /// -1 when there is none.
    int current() const;
    void setCurrent(int row);
    void add(const NamePattern &rule);
    void replaceCurrent(const NamePattern &rule);
    /// Writes behind each rule how many names it caught; an empty list writes nothing.
    void setCounts(const QList<qsizetype> &counts);

signals:
    void changed();
    void currentChanged();
    void presetsWanted();
    void proposalWanted();

private:
    void createControls();
    QPushButton *addButton(QGridLayout *buttons, int row, int column, const QString &name, const QString &text,
        const QString &spoken, const QString &help);
    void removeCurrent();
    void moveCurrent(int by);
    void showRules(int current);
    void updateButtons();

    QList<NamePattern> m_rules;
    QList<qsizetype> m_counts;
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};
