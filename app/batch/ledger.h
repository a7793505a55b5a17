#pragma once

#include "item.h"
#include "result.h"

#include <QLockFile>
#include <QObject>
#include <QSqlDatabase>

#include <functional>
#include <memory>

/// The durable memory of all batches: what was learned about every item, and what was asked of the portal.
///
/// A call that returned without error is on the disk (SQLite, WAL, synchronous FULL) and survives a power cut; one that
/// did not return left nothing or everything. One program at a time writes a ledger. Belongs to the thread that opened
/// it.
class Ledger : public QObject
{
    Q_OBJECT

public:
    enum class Access { Write, ReadOnly };

    /// Opens or makes the file, with its folder. Fails with ErrorKind::Transient (code ledger-busy) when another
    /// program writes it, with ErrorKind::Profile when it is damaged or newer, with ErrorKind::HostFull.
    static Result<std::unique_ptr<Ledger>> open(const QString &path, Access access = Access::Write);
    ~Ledger() override;
    Q_DISABLE_COPY_MOVE(Ledger)

    /// Where the ledger of this person lies by the convention of the platform.
    static QString defaultPath();
    QString path() const { return m_path; }

    Result<qint64> addBatch(const Batch &batch);
    Result<> setStarted(qint64 batch);
    /// What the batch's numbers and addresses come from: the profile's JSON form and the mapping file.
    Result<> setRules(qint64 batch, const QByteArray &profile, const QString &mapping);
    /// Adds items in one transaction and gives them their ids.
    Result<> addItems(QList<Item> &items);
    /// Writes all facts of the items in one transaction; a change of state is an event of the item's history.
    Result<> save(const QList<Item> &items);

    Result<QList<Batch>> batches() const;          ///< Newest first, with their counts.
    Result<Batch> batch(qint64 id) const;          ///< Fails with ErrorKind::Usage when there is none.
    Result<QList<Item>> items(qint64 batch) const; ///< In the order they were added.

    /// What became of one item, from the beginning.
    Result<QList<ItemEvent>> history(qint64 item) const;

    /// Items of any batch with these bytes whose link is there, or was asked for and may come.
    Result<QList<Item>> linkedItemsWithBytes(const QByteArray &sha256) const;

    /// Items of any batch that are linked or confirmed on this record. Two portals may have records with the same key.
    Result<QList<Item>> linkedItemsOn(qint64 occid) const;

    /// The unpacked files of zips that may still be read: of batches that are under way, and of those made since then
    /// all that is not done.
    Result<QStringList> unpackedInUse(const QDateTime &madeSince) const;

    /// The links with this row are gone, because another image took their place: their items are Skipped (code
    /// replaced), whatever their batch.
    Result<> setReplaced(const Media &row, const QString &reason);

    /// Whether another item than this one has what the web serves at that address, and is not taken back.
    Result<bool> isNeededByOthers(const QString &url, qint64 item) const;

signals:
    /// A transaction is on the disk; `count` counts them since the ledger was opened.
    void committed(int count);

private:
    explicit Ledger(const QString &path);

    Result<> openDatabase(Access access);
    Result<> inTransaction(const std::function<bool()> &work);
    bool writeItem(const Item &item);
    bool writeCopies(const Item &item);
    bool writeLink(const Item &item);
    Result<QList<Item>> itemsWhere(const QString &condition, const QVariant &value) const;
    Error databaseError(const QSqlError &error) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    std::unique_ptr<QLockFile> m_lock;
    int m_commits = 0;
};
