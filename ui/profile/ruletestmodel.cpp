#include "ruletestmodel.h"

#include "plaintext.h"

void RuleTestModel::setReport(const RuleReport &report, const QStringList &titles)
{
    m_report = report;
    m_titles = titles;
    fill();
}

void RuleTestModel::setShow(Show show)
{
    m_show = show;
    fill();
}

void RuleTestModel::fill()
{
    beginResetModel();
    m_rows.clear();
    if (m_show != Show::Caught) {
        for (const QString &name : std::as_const(m_report.missed))
            m_rows.append({.name = name, .number = {}, .rule = {}});
    }
    for (qsizetype rule = 0; rule < m_report.rules.size() && m_show != Show::Missed; ++rule) {
        for (const CaughtName &caught : m_report.rules.at(rule).examples)
            m_rows.append({.name = caught.name, .number = caught.number, .rule = m_titles.value(rule)});
    }
    endResetModel();
}

int RuleTestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RuleTestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RuleTestModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    const QString text = index.column() == Name ? row.name
        : index.column() == Rule                ? row.rule
        : row.number.isEmpty()                  ? tr("no number")
                                                : row.number;
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    return {};
}

QVariant RuleTestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("File");
    case Number:
        return tr("Number");
    case Rule:
        return tr("Rule");
    case ColumnCount:
        break;
    }
    return {};
}
