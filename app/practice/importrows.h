#pragma once

#include "practicestore.h"

#include <QHash>

namespace Practice {

/// The page's own words; SKIPPED and ERROR lines are English in every language.
struct ImportWords {
    QString starting = QStringLiteral("Starting to process input file");
    QString processing = QStringLiteral("Processing Identifier");
    QString loaded = QStringLiteral("Media loaded successfully");
    QString statistics = QStringLiteral("Updating statistics...");
    QString done = QStringLiteral("Done process input file");
};

ImportWords importWordsIn(const QString &language);

/// What the request asks for, and the fields that its columns are mapped to.
struct ImportTask {
    QString fileName;
    int collection = 0;
    QString mediaUploadType;
    bool createNew = false;
    QString login;
    ImportWords words;
    QHash<QString, int> columns;
};

/// One line of the page.
QString importLine(const QString &text, bool indented = false);

/// Imports single rows and writes the page's lines about them.
class ImportRows
{
public:
    ImportRows(Store &store, const ImportTask &task)
        : m_store(store)
        , m_task(task)
    {
    }

    /// The lines about one row; whether it went well is in `succeeded`.
    QString linesFor(int number, const QStringList &row);
    bool succeeded() const { return m_succeeded; }

private:
    QString cell(const QStringList &row, const QString &field) const;
    QStringList identifiers(const QStringList &row) const;
    QList<Row> matching(Sql &sql, const QStringList &row) const;
    QList<Row> newRecord(Sql &sql, const QStringList &row, QString &lines);
    QString mediaLines(Sql &sql, const Row &record, const Row &media);
    tl::expected<Row, QString> mediaOf(const QStringList &row) const;

    Store &m_store;
    const ImportTask &m_task;
    bool m_succeeded = false;
};

} // namespace Practice
