#pragma once

#include "problemgroups.h"

#include <QWidget>

class QGridLayout;

/// What went wrong, each reason once: how many images it hit, and the one thing to do about it.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    void setGroups(const QList<ProblemGroup> &groups);

signals:
    void retryWanted(const QList<qint64> &ids);
    void namesWanted(const QList<qint64> &ids);

private:
    void addRow(const ProblemGroup &group, int row);

    QGridLayout *m_rows = nullptr;
    QList<QWidget *> m_shown;
    QList<ProblemGroup> m_groups;
};
