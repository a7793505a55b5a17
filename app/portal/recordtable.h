#pragma once

#include "occurrence.h"

#include <QHash>
#include <QStringList>

/// A date or span in ISO 8601; the portal stores an unknown month or day as zeros, and the end of a span by itself.
QString isoDate(QString start, QString end);

/// A table of records or of media whose cells are asked for by column name. The first row names the columns (Darwin
/// Core terms, with or without their namespace, in any case).
class RecordTable
{
public:
    explicit RecordTable(QList<QStringList> rows);

    qsizetype rowCount() const { return m_rows.size(); }
    qsizetype columnCount() const { return m_columns.size(); }
    bool hasColumn(const char *column) const { return m_columns.contains(QLatin1String(column).toString().toLower()); }
    /// Empty where there is no such column.
    QString cell(qsizetype row, const char *column) const;
    /// The record of a row; its occid comes from `id` or `occid`.
    Occurrence occurrence(qsizetype row) const;

private:
    QList<QStringList> m_rows;
    QHash<QString, qsizetype> m_columns;
};
