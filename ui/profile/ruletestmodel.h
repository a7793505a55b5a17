#pragma once

#include "rulereport.h"

#include <QAbstractTableModel>

/// The names that rules were tried on, those without a number first, then rule by rule.
class RuleTestModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Number, Rule, ColumnCount };
    enum class Show { All, Caught, Missed };

    using QAbstractTableModel::QAbstractTableModel;

    /// `titles` are what the rules are called, in their order.
    void setReport(const RuleReport &report, const QStringList &titles);
    void setShow(Show show);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name;
        QString number;
        QString rule;
    };

    void fill();

    RuleReport m_report;
    QStringList m_titles;
    Show m_show = Show::All;
    QList<Row> m_rows;
};
