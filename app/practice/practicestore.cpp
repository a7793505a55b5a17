#include "practicestore.h"

#include "practiceschema.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace Practice {

namespace {

QSqlQuery executed(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        qWarning("practice portal: %s in: %s", qUtf8Printable(query.lastError().text()), qUtf8Printable(statement));
    return query;
}

QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

} // namespace

bool Sql::execute(const QString &statement)
{
    return executed(m_database, statement, {}).isActive();
}

QList<Row> Sql::rows(const QString &statement, const QVariantList &values)
{
    QSqlQuery query = executed(m_database, statement, values);
    const QSqlRecord record = query.record();
    QList<Row> rows;
    while (query.next()) {
        Row row;
        for (int column = 0; column < record.count(); ++column)
            row.insert(record.fieldName(column), query.isNull(column) ? QVariant() : query.value(column));
        rows.append(row);
    }
    return rows;
}

QVariant Sql::value(const QString &statement, const QVariantList &values)
{
    QSqlQuery query = executed(m_database, statement, values);
    return query.next() && !query.isNull(0) ? query.value(0) : QVariant();
}

qint64 Sql::insert(const QString &table, const Row &row)
{
    const auto statement = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                               .arg(table, QStringList(row.keys()).join(u','), placeholders(row.size()));
    return executed(m_database, statement, row.values()).lastInsertId().toLongLong();
}

void Sql::update(const QString &table, const Row &row, const QString &keyColumn, qint64 key)
{
    if (row.isEmpty())
        return;
    const auto statement = QStringLiteral("UPDATE %1 SET %2=? WHERE %3=?")
                               .arg(table, QStringList(row.keys()).join(QStringLiteral("=?,")), keyColumn);
    executed(m_database, statement, row.values() << key);
}

int Sql::change(const QString &statement, const QVariantList &values)
{
    return executed(m_database, statement, values).numRowsAffected();
}

QString Sql::lastError() const
{
    return m_database.lastError().text();
}

Store::Store()
    : m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_thread.setObjectName(QStringLiteral("practice store"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Result<std::unique_ptr<Store>> Store::open(const QString &file)
{
    std::unique_ptr<Store> store(new Store);
    Result<> prepared;
    QMetaObject::invokeMethod(
        &store->m_worker, [&] { prepared = store->prepare(file); }, Qt::BlockingQueuedConnection);
    if (!prepared)
        return failure(prepared.error());
    return store;
}

Result<> Store::prepare(const QString &file)
{
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(file);
    const bool opened = database.open();
    m_sql = std::make_unique<Sql>(database);
    // Practice data need not survive a power cut, so that nothing waits for the disk.
    if (!opened || !m_sql->execute(QStringLiteral("PRAGMA journal_mode=WAL"))
        || !m_sql->execute(QStringLiteral("PRAGMA synchronous=OFF")) || !createSchema(*m_sql)) {
        return failure(ErrorKind::Usage,
            QCoreApplication::translate("Practice", "The practice data in “%1” cannot be used.").arg(file),
            m_sql->lastError(), QStringLiteral("practice-data"));
    }
    return {};
}

Store::~Store()
{
    QMetaObject::invokeMethod(
        &m_worker,
        [this] {
            m_sql.reset();
            QSqlDatabase::removeDatabase(m_connection);
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Store::onOwnThread(const std::function<void(Sql &)> &work)
{
    const auto inTransaction = [&] {
        // As a writer from the start: one that has read first is refused when another connection has written meanwhile.
        m_sql->execute(QStringLiteral("BEGIN IMMEDIATE"));
        work(*m_sql);
        m_sql->execute(QStringLiteral("COMMIT"));
    };
    QMetaObject::invokeMethod(&m_worker, inTransaction, Qt::BlockingQueuedConnection);
}

} // namespace Practice
