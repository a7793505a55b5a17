#pragma once

#include "result.h"

#include <QSqlDatabase>
#include <QThread>
#include <QVariant>

#include <memory>
#include <optional>

namespace Practice {

/// Column names and values of one row.
using Row = QVariantMap;

/// The statements that the practice portal needs, on the store's own thread.
class Sql
{
public:
    explicit Sql(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    bool execute(const QString &statement);
    QList<Row> rows(const QString &statement, const QVariantList &values = {});
    /// The first column of the first row, null when there is none.
    QVariant value(const QString &statement, const QVariantList &values = {});
    /// The key of the new row.
    qint64 insert(const QString &table, const Row &row);
    void update(const QString &table, const Row &row, const QString &keyColumn, qint64 key);
    /// The number of rows that changed.
    int change(const QString &statement, const QVariantList &values);
    QString lastError() const;

private:
    QSqlDatabase m_database;
};

/// The practice portal's database. One thread owns the connection and does one piece of work at a time, each in a
/// transaction of its own, so that the web server's threads need not think about it.
class Store
{
public:
    static Result<std::unique_ptr<Store>> open(const QString &file);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    /// Calls `work(Sql &)` on the store's thread, waits for it, and gives what it gave.
    template <typename Work> auto run(Work work)
    {
        std::optional<std::invoke_result_t<Work, Sql &>> result;
        onOwnThread([&](Sql &sql) { result = work(sql); });
        return std::move(*result);
    }

private:
    Store();
    Result<> prepare(const QString &file);
    void onOwnThread(const std::function<void(Sql &)> &work);

    QThread m_thread;
    QObject m_worker; ///< Lives on m_thread.
    QString m_connection;
    std::unique_ptr<Sql> m_sql;
};

} // namespace Practice
