#include "ledgerschema.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

constexpr int applicationId = 0x53484c4b; // "SHLK", so that file(1) and we can tell it from other databases

/// The statements that lead from version i to version i + 1. A released entry never changes.
const QList<QStringList> migrations{
    {
        QStringLiteral("CREATE TABLE batch (id INTEGER PRIMARY KEY AUTOINCREMENT, created TEXT NOT NULL, "
                       "title TEXT NOT NULL, roots TEXT NOT NULL, profile TEXT NOT NULL, "
                       "started INTEGER NOT NULL DEFAULT 0)"),
        QStringLiteral("CREATE TABLE item (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "batch INTEGER NOT NULL REFERENCES batch(id), path TEXT NOT NULL, name TEXT NOT NULL, "
                       "size INTEGER NOT NULL, modified INTEGER NOT NULL, format TEXT, width INTEGER, height INTEGER, "
                       "sha256 TEXT, md5 TEXT, state TEXT NOT NULL, reasonCode TEXT, reason TEXT, detail TEXT, "
                       "temporary INTEGER NOT NULL DEFAULT 0, outcome TEXT, catalogNumber TEXT, "
                       "numberIsTyped INTEGER NOT NULL DEFAULT 0, "
                       "acceptedDuplicate INTEGER NOT NULL DEFAULT 0, candidates TEXT, part TEXT, role TEXT, "
                       "warnings TEXT, occid INTEGER, record TEXT, choices TEXT)"),
        QStringLiteral("CREATE INDEX itemByBatch ON item(batch, state)"),
        QStringLiteral("CREATE INDEX itemByBytes ON item(sha256)"),
        QStringLiteral("CREATE TABLE copy (item INTEGER NOT NULL REFERENCES item(id), role TEXT NOT NULL, "
                       "localPath TEXT, size INTEGER, sha256 TEXT, width INTEGER, height INTEGER, remotePath TEXT, "
                       "url TEXT, uploaded INTEGER NOT NULL DEFAULT 0, made INTEGER NOT NULL DEFAULT 0, "
                       "PRIMARY KEY (item, role)) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX copyByUrl ON copy(url)"),
        QStringLiteral("CREATE TABLE link (item INTEGER PRIMARY KEY REFERENCES item(id), occid INTEGER NOT NULL, "
                       "originalUrl TEXT NOT NULL, asked TEXT, mediaId INTEGER, recordId TEXT)"),
        QStringLiteral("CREATE TABLE event (id INTEGER PRIMARY KEY AUTOINCREMENT, item INTEGER NOT NULL, "
                       "at TEXT NOT NULL, state TEXT NOT NULL, reason TEXT)"),
        QStringLiteral("CREATE INDEX eventByItem ON event(item)"),
    },
    {
        QStringLiteral("ALTER TABLE batch ADD COLUMN mapping TEXT"),
        QStringLiteral("ALTER TABLE item ADD COLUMN difference TEXT"),
        QStringLiteral("ALTER TABLE item ADD COLUMN barcodes TEXT"),
        QStringLiteral("ALTER TABLE item ADD COLUMN sort INTEGER"),
        QStringLiteral("ALTER TABLE item ADD COLUMN caption TEXT"),
        QStringLiteral("ALTER TABLE item ADD COLUMN creator TEXT"),
        QStringLiteral("ALTER TABLE item ADD COLUMN rights TEXT"),
        QStringLiteral("ALTER TABLE item ADD COLUMN readyMade TEXT"),
    },
    {
        QStringLiteral("ALTER TABLE copy ADD COLUMN part TEXT"),
        QStringLiteral("ALTER TABLE copy ADD COLUMN safeBytes INTEGER NOT NULL DEFAULT 0"),
    },
    {
        QStringLiteral("ALTER TABLE copy ADD COLUMN md5 TEXT"),
        // Originals went out as they were.
        QStringLiteral(
            "UPDATE copy SET md5 = (SELECT md5 FROM item WHERE item.id = copy.item) WHERE role = 'original'"),
    },
    {
        QStringLiteral("ALTER TABLE item ADD COLUMN metadata TEXT"),
    },
    {
        QStringLiteral("ALTER TABLE item ADD COLUMN replaces TEXT"),
        QStringLiteral("ALTER TABLE item ADD COLUMN bytesProved TEXT"),
        QStringLiteral("ALTER TABLE item ADD COLUMN linkProved TEXT"),
        QStringLiteral("CREATE INDEX itemByRecord ON item(occid)"),
        QStringLiteral("ALTER TABLE link ADD COLUMN fingerprint TEXT"),
        QStringLiteral("ALTER TABLE link ADD COLUMN unlinkAsked TEXT"),
    },
    {
        QStringLiteral("ALTER TABLE item ADD COLUMN archive TEXT"),
    },
};

tl::unexpected<Error> damaged(const QString &detail)
{
    return failure(ErrorKind::Profile, Text::tr("The ledger cannot be read: it is damaged or not a ledger."), detail,
        QStringLiteral("ledger-damaged"));
}

Result<int> pragma(QSqlDatabase &database, const QString &name)
{
    QSqlQuery query(database);
    if (query.exec(QStringLiteral("PRAGMA ") + name) && query.next())
        return query.value(0).toInt();
    return damaged(query.lastError().text());
}

using Unwritable = std::function<Error(const QSqlError &)>;

Result<> runAll(QSqlDatabase &database, const QStringList &statements, int version, const Unwritable &unwritable)
{
    QStringList all = statements;
    all.append(QStringLiteral("PRAGMA user_version = %1").arg(version));
    all.append(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    database.transaction();
    for (const QString &statement : all) {
        QSqlQuery query(database);
        if (!query.exec(statement)) {
            const Error error = unwritable(query.lastError());
            query.finish();
            database.rollback();
            return failure(error);
        }
    }
    if (!database.commit())
        return failure(unwritable(database.lastError()));
    return {};
}

} // namespace

Result<> checkIsLedger(QSqlDatabase &database)
{
    const auto id = pragma(database, QStringLiteral("application_id"));
    const auto changes = pragma(database, QStringLiteral("schema_version")); // of tables, ever
    if (!id || !changes)
        return failure(id ? changes.error() : id.error());
    if (*id == applicationId || (*id == 0 && *changes == 0))
        return {};
    return damaged(QStringLiteral("another program's file"));
}

Result<> migrateLedger(QSqlDatabase &database, const Unwritable &unwritable)
{
    const auto version = pragma(database, QStringLiteral("user_version"));
    if (!version)
        return failure(version.error());
    if (*version < 0)
        return damaged(QStringLiteral("version %1").arg(*version));
    if (*version > migrations.size()) {
        return failure(ErrorKind::Profile,
            Text::tr("A newer Sheetlink wrote this ledger. Use that one, or name another ledger."),
            QStringLiteral("version %1").arg(*version), QStringLiteral("ledger-newer"));
    }
    for (int next = *version; next < migrations.size(); ++next) {
        if (auto migrated = runAll(database, migrations.at(next), next + 1, unwritable); !migrated)
            return migrated;
    }
    return {};
}
