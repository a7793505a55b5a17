#include "ledger.h"

#include "ledgerschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QUuid>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

QString jsonText(const QStringList &list)
{
    return list.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).toVariant().toStringList();
}

/// Where each text of an occurrence stands in its JSON form (Darwin Core terms).
struct TextField {
    const char *key;
    QString Occurrence::*member;
};

constexpr TextField occurrenceTexts[] = {{"catalogNumber", &Occurrence::catalogNumber},
    {"otherCatalogNumbers", &Occurrence::otherCatalogNumbers}, {"scientificName", &Occurrence::scientificName},
    {"family", &Occurrence::family}, {"recordedBy", &Occurrence::recordedBy},
    {"recordNumber", &Occurrence::recordNumber}, {"eventDate", &Occurrence::eventDate},
    {"country", &Occurrence::country}, {"stateProvince", &Occurrence::stateProvince}, {"county", &Occurrence::county},
    {"locality", &Occurrence::locality}, {"informationWithheld", &Occurrence::informationWithheld}};

struct MediaText {
    const char *key;
    QString Media::*member;
};

constexpr MediaText mediaTexts[] = {{"recordId", &Media::recordId}, {"originalUrl", &Media::originalUrl},
    {"webUrl", &Media::webUrl}, {"thumbnailUrl", &Media::thumbnailUrl}, {"sourceIdentifier", &Media::sourceIdentifier},
    {"archiveUrl", &Media::archiveUrl}, {"md5", &Media::md5}};

QJsonObject toJson(const Media &media)
{
    QJsonObject json{{QStringLiteral("mediaId"), media.mediaId}};
    for (const auto &field : mediaTexts)
        json.insert(QLatin1String(field.key), media.*field.member);
    if (!media.fingerprint.isEmpty())
        json.insert(QStringLiteral("fingerprint"), QString::fromLatin1(media.fingerprint));
    return json;
}

Media mediaFrom(const QJsonObject &json)
{
    Media media{.mediaId = json.value(QStringLiteral("mediaId")).toInteger()};
    for (const auto &field : mediaTexts)
        media.*field.member = json.value(QLatin1String(field.key)).toString();
    media.fingerprint = json.value(QStringLiteral("fingerprint")).toString().toLatin1();
    return media;
}

QJsonObject toJson(const Occurrence &occurrence)
{
    QJsonObject json{{QStringLiteral("occid"), occurrence.occid}};
    for (const auto &field : occurrenceTexts) {
        if (const QString &text = occurrence.*field.member; !text.isEmpty())
            json.insert(QLatin1String(field.key), text);
    }
    if (occurrence.secured)
        json.insert(QStringLiteral("secured"), true);
    QJsonArray media;
    for (const Media &row : occurrence.media)
        media.append(toJson(row));
    if (!media.isEmpty())
        json.insert(QStringLiteral("media"), media);
    return json;
}

Occurrence occurrenceFrom(const QJsonObject &json)
{
    Occurrence occurrence{.occid = json.value(QStringLiteral("occid")).toInteger()};
    for (const auto &field : occurrenceTexts)
        occurrence.*field.member = json.value(QLatin1String(field.key)).toString();
    occurrence.secured = json.value(QStringLiteral("secured")).toBool();
    const QJsonArray media = json.value(QStringLiteral("media")).toArray();
    for (const auto &value : media)
        occurrence.media.append(mediaFrom(value.toObject()));
    return occurrence;
}

QString jsonText(const QList<Occurrence> &occurrences)
{
    if (occurrences.isEmpty())
        return {};
    QJsonArray json;
    for (const Occurrence &occurrence : occurrences)
        json.append(toJson(occurrence));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QList<Occurrence> occurrencesFrom(const QString &text)
{
    QList<Occurrence> occurrences;
    const QJsonArray json = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : json)
        occurrences.append(occurrenceFrom(value.toObject()));
    return occurrences;
}

QString jsonText(const QList<Barcode> &barcodes)
{
    if (barcodes.isEmpty())
        return {};
    QJsonArray json;
    for (const Barcode &code : barcodes) {
        json.append(QJsonObject{{QStringLiteral("text"), code.text}, {QStringLiteral("symbology"), code.symbology},
            {QStringLiteral("place"),
                QJsonArray{code.place.x(), code.place.y(), code.place.width(), code.place.height()}}});
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QList<Barcode> barcodesFrom(const QString &text)
{
    QList<Barcode> barcodes;
    const QJsonArray json = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : json) {
        const QJsonArray place = value[QStringLiteral("place")].toArray();
        barcodes.append({.text = value[QStringLiteral("text")].toString(),
            .symbology = value[QStringLiteral("symbology")].toString(),
            .place
            = QRectF(place.at(0).toDouble(), place.at(1).toDouble(), place.at(2).toDouble(), place.at(3).toDouble())});
    }
    return barcodes;
}

QString jsonText(const Rare<Media> &media)
{
    return media ? QString::fromUtf8(QJsonDocument(toJson(*media)).toJson(QJsonDocument::Compact)) : QString();
}

std::optional<Media> mediaFrom(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(mediaFrom(QJsonDocument::fromJson(text.toUtf8()).object()));
}

/// As all times stand in the ledger; empty for one that never was.
QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString jsonText(const ImageMetadata &metadata)
{
    const QJsonObject json = toJson(metadata);
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

CopyRole roleFromWord(const QString &word)
{
    for (const CopyRole role : allCopyRoles) {
        if (roleWord(role) == word)
            return role;
    }
    return CopyRole::Original;
}

QString jsonText(const QMap<CopyRole, QString> &files)
{
    if (files.isEmpty())
        return {};
    QJsonObject json;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        json.insert(roleWord(it.key()), *it);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QMap<CopyRole, QString> filesFrom(const QString &text)
{
    QMap<CopyRole, QString> files;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = json.begin(); it != json.end(); ++it)
        files.insert(roleFromWord(it.key()), it->toString());
    return files;
}

/// The columns of an item that are not its key, with their values.
QList<std::pair<QString, QVariant>> columnsOf(const Item &item)
{
    const auto c = [](const char *name, const QVariant &value) { return std::pair(QString::fromLatin1(name), value); };
    return {c("batch", item.batch), c("path", item.path), c("name", item.name), c("size", item.size),
        c("modified", item.modified), c("format", QString::fromLatin1(item.format)), c("width", item.pixels.width()),
        c("height", item.pixels.height()), c("sha256", QString::fromLatin1(item.sha256.toHex())),
        c("md5", QString::fromLatin1(item.md5.toHex())), c("state", stateWord(item.state)),
        c("reasonCode", item.reasonCode), c("reason", item.reason), c("detail", item.detail),
        c("temporary", int(item.temporary)), c("outcome", item.outcome), c("catalogNumber", item.catalogNumber),
        c("numberIsTyped", int(item.numberIsTyped)), c("acceptedDuplicate", int(item.acceptedDuplicate)),
        c("candidates", jsonText(item.candidates)), c("part", item.part), c("role", item.role),
        c("warnings", jsonText(item.warnings)), c("occid", item.record.occid),
        c("record", item.record.occid == 0 ? QString() : jsonText(QList<Occurrence>{item.record})),
        c("choices", jsonText(item.choices)), c("difference", item.difference), c("barcodes", jsonText(item.barcodes)),
        c("sort", item.sort), c("caption", item.caption), c("creator", item.creator), c("rights", item.rights),
        c("readyMade", jsonText(item.readyMade)), c("metadata", jsonText(item.metadata)),
        c("replaces", jsonText(item.replaces)), c("bytesProved", timeText(item.bytesProved)),
        c("linkProved", timeText(item.linkProved)), c("archive", item.archive)};
}

QByteArray bytesFrom(const QVariant &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

/// The current row of a query by the names of its columns, which are looked up once.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
        const QSqlRecord columns = query.record();
        for (int i = columns.count() - 1; i >= 0; --i) // of two columns with one name, the first
            m_places.insert(columns.fieldName(i).toLatin1(), i);
    }

    QVariant value(const char *column) const
    {
        return m_query.value(m_places.value(QByteArray::fromRawData(column, qstrlen(column)), -1));
    }

private:
    const QSqlQuery &m_query;
    QHash<QByteArray, int> m_places;
};

Item itemFrom(const Row &row)
{
    const auto text = [&row](const char *column) { return row.value(column).toString(); };
    Item item;
    item.id = row.value("id").toLongLong();
    item.batch = row.value("batch").toLongLong();
    item.path = text("path");
    item.archive = text("archive");
    item.name = text("name");
    item.size = row.value("size").toLongLong();
    item.modified = row.value("modified").toLongLong();
    item.format = text("format").toLatin1();
    item.pixels = QSize(row.value("width").toInt(), row.value("height").toInt());
    item.sha256 = bytesFrom(row.value("sha256"));
    item.md5 = bytesFrom(row.value("md5"));
    item.state = stateFromWord(text("state")).value_or(ItemState::Found);
    item.reasonCode = text("reasonCode");
    item.reason = text("reason");
    item.detail = text("detail");
    item.temporary = row.value("temporary").toBool();
    item.outcome = text("outcome");
    item.catalogNumber = text("catalogNumber");
    item.numberIsTyped = row.value("numberIsTyped").toBool();
    item.acceptedDuplicate = row.value("acceptedDuplicate").toBool();
    item.candidates = listFrom(text("candidates"));
    item.part = text("part");
    item.role = text("role");
    item.warnings = listFrom(text("warnings"));
    item.record = occurrencesFrom(text("record")).value(0);
    item.choices = occurrencesFrom(text("choices"));
    item.difference = text("difference");
    item.barcodes = barcodesFrom(text("barcodes"));
    item.sort = row.value("sort").toInt();
    item.caption = text("caption");
    item.creator = text("creator");
    item.rights = text("rights");
    item.readyMade = filesFrom(text("readyMade"));
    item.metadata = imageMetadataFrom(QJsonDocument::fromJson(text("metadata").toUtf8()).object());
    const auto time = [&text](const char *column) { return QDateTime::fromString(text(column), Qt::ISODateWithMs); };
    item.linkAsked = time("asked");
    item.mediaId = row.value("mediaId").toLongLong();
    item.mediaRecordId = text("mediaRecordId");
    item.mediaFingerprint = text("fingerprint").toLatin1();
    item.unlinkAsked = time("unlinkAsked");
    item.replaces = mediaFrom(text("replaces"));
    item.bytesProved = time("bytesProved");
    item.linkProved = time("linkProved");
    return item;
}

ItemCopy copyFrom(const Row &row)
{
    const auto text = [&row](const char *column) { return row.value(column).toString(); };
    return {.localPath = text("localPath"),
        .size = row.value("size").toLongLong(),
        .sha256 = bytesFrom(row.value("sha256")),
        .md5 = bytesFrom(row.value("md5")),
        .pixels = QSize(row.value("width").toInt(), row.value("height").toInt()),
        .remotePath = text("remotePath"),
        .url = text("url"),
        .uploaded = row.value("uploaded").toBool(),
        .made = row.value("made").toBool(),
        .part = text("part"),
        .safeBytes = row.value("safeBytes").toLongLong()};
}

bool hasNoSpace(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < (1 << 20);
}

bool run(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    return query.exec();
}

} // namespace

Ledger::Ledger(const QString &path)
    : m_path(path)
    , m_connection(QStringLiteral("ledger-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Ledger::~Ledger()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

QString Ledger::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/sheetlink/ledger.sqlite");
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path, Access access)
{
    std::unique_ptr<Ledger> ledger(new Ledger(QFileInfo(path).absoluteFilePath()));
    if (auto opened = ledger->openDatabase(access); !opened)
        return failure(opened.error());
    return ledger;
}

Result<> Ledger::openDatabase(Access access)
{
    const QFileInfo info(m_path);
    if (access == Access::ReadOnly && !info.exists()) {
        return failure(ErrorKind::Usage, Text::tr("There is no ledger “%1” yet: nothing was run.").arg(m_path), {},
            QStringLiteral("no-ledger"));
    }
    if (access == Access::Write) {
        if (!info.dir().exists() && QDir().mkpath(info.absolutePath()))
            QFile::setPermissions(info.absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
        m_lock->setStaleLockTime(0); // a run may take days; a lock is stale only when its program is gone
        if (!m_lock->tryLock(0)) {
            const bool busy = m_lock->error() == QLockFile::LockFailedError;
            if (!busy && hasNoSpace(m_path))
                return failure(databaseError({}));
            return failure(busy ? ErrorKind::Transient : ErrorKind::Profile,
                busy ? Text::tr(
                    "Another Sheetlink is working with this ledger. Let it finish or quit it, then try again.")
                     : Text::tr(
                         "Nothing can be written beside the ledger “%1”. Check the folder, or name another ledger.")
                           .arg(m_path),
                m_path, busy ? QStringLiteral("ledger-busy") : QStringLiteral("ledger-unwritable"));
        }
    }

    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(access == Access::ReadOnly
            ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_database.open())
        return failure(databaseError(m_database.lastError()));
    // On a full disk the first look at a ledger may fail as if it were damaged.
    const auto unlessFull = [this](Result<> usable) -> Result<> {
        if (!usable && hasNoSpace(m_path))
            return failure(databaseError(m_database.lastError()));
        return usable;
    };
    if (const auto ours = unlessFull(checkIsLedger(m_database)); !ours)
        return ours;
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    if (access == Access::ReadOnly)
        return {};

    for (const char *statement :
        {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"}) {
        QSqlQuery query(m_database);
        if (!query.exec(QLatin1String(statement)))
            return failure(databaseError(query.lastError()));
    }
    return unlessFull(migrateLedger(m_database, [this](const QSqlError &error) { return databaseError(error); }));
}

Error Ledger::databaseError(const QSqlError &error) const
{
    // SQLite says "full" (13) only when it is its own file that does not fit.
    const bool full = error.nativeErrorCode() == QLatin1String("13") || hasNoSpace(m_path);
    return {.kind = full ? ErrorKind::HostFull : ErrorKind::Profile,
        .message = full ? Text::tr("There is no space left for the ledger “%1”. Make space, then resume.").arg(m_path)
                        : Text::tr("The ledger “%1” cannot be used: it is damaged, or the disk is failing. Nothing "
                                   "more is sent. Keep a copy of the file, then name another ledger.")
                              .arg(m_path),
        .detail = error.text(),
        .code = full ? QStringLiteral("disk-full") : QStringLiteral("ledger-damaged")};
}

Result<> Ledger::inTransaction(const std::function<bool()> &work)
{
    if (!m_database.transaction())
        return failure(databaseError(m_database.lastError()));
    if (!work() || !m_database.commit()) {
        const Error error = databaseError(m_database.lastError());
        m_database.rollback();
        return failure(error);
    }
    emit committed(++m_commits);
    return {};
}

Result<qint64> Ledger::addBatch(const Batch &batch)
{
    qint64 id = 0;
    const auto added = inTransaction([&] {
        QSqlQuery query(m_database);
        query.prepare(
            QStringLiteral("INSERT INTO batch (created, title, roots, profile, mapping) VALUES (?, ?, ?, ?, ?)"));
        const bool done = run(query,
            {batch.created.toUTC().toString(Qt::ISODate), batch.title, jsonText(batch.roots),
                QString::fromUtf8(batch.profile), batch.mapping});
        id = query.lastInsertId().toLongLong();
        return done;
    });
    if (!added)
        return failure(added.error());
    return id;
}

Result<> Ledger::setRules(qint64 batch, const QByteArray &profile, const QString &mapping)
{
    return inTransaction([&] {
        QSqlQuery query(m_database);
        query.prepare(QStringLiteral("UPDATE batch SET profile = ?, mapping = ? WHERE id = ?"));
        return run(query, {QString::fromUtf8(profile), mapping, batch});
    });
}

Result<> Ledger::setStarted(qint64 batch)
{
    return inTransaction([&] {
        QSqlQuery query(m_database);
        query.prepare(QStringLiteral("UPDATE batch SET started = 1 WHERE id = ?"));
        return run(query, {batch});
    });
}

Result<> Ledger::addItems(QList<Item> &items)
{
    return inTransaction([&] {
        QSqlQuery query(m_database);
        query.prepare(
            QStringLiteral("INSERT INTO item (batch, path, name, size, modified, state) VALUES (?,?,?,?,?,?)"));
        for (Item &item : items) {
            if (!run(query, {item.batch, item.path, item.name, item.size, item.modified, stateWord(ItemState::Found)}))
                return false;
            item.id = query.lastInsertId().toLongLong();
            if (!writeItem(item))
                return false;
        }
        return true;
    });
}

Result<> Ledger::save(const QList<Item> &items)
{
    if (items.isEmpty())
        return {};
    return inTransaction(
        [&] { return std::all_of(items.begin(), items.end(), [this](const Item &item) { return writeItem(item); }); });
}

bool Ledger::writeItem(const Item &item)
{
    const auto columns = columnsOf(item);
    QStringList assignments;
    QVariantList values;
    for (const auto &[column, value] : columns) {
        assignments.append(column + QStringLiteral(" = ?"));
        values.append(value);
    }

    QSqlQuery event(m_database);
    event.prepare(QStringLiteral("INSERT INTO event (item, at, state, reason) SELECT id, ?, ?, ? FROM item "
                                 "WHERE id = ? AND (state <> ? OR ifnull(reason, '') <> ?)"));
    const QString state = stateWord(item.state);
    const QString reason = item.reason.isNull() ? QStringLiteral("") : item.reason;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    if (!run(event, {now, state, reason, item.id, state, reason}))
        return false;

    QSqlQuery update(m_database);
    update.prepare(QStringLiteral("UPDATE item SET %1 WHERE id = ?").arg(assignments.join(QStringLiteral(", "))));
    return run(update, values + QVariantList{item.id}) && writeCopies(item) && writeLink(item);
}

bool Ledger::writeCopies(const Item &item)
{
    QSqlQuery forget(m_database);
    forget.prepare(QStringLiteral("DELETE FROM copy WHERE item = ?"));
    if (!run(forget, {item.id}))
        return false;
    QSqlQuery query(m_database);
    query.prepare(
        QStringLiteral("INSERT INTO copy (item, role, localPath, size, sha256, md5, width, height, remotePath, "
                       "url, uploaded, made, part, safeBytes) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (auto it = item.copies.cbegin(); it != item.copies.cend(); ++it) {
        const ItemCopy &copy = *it;
        if (!run(query,
                {item.id, roleWord(it.key()), copy.localPath, copy.size, QString::fromLatin1(copy.sha256.toHex()),
                    QString::fromLatin1(copy.md5.toHex()), copy.pixels.width(), copy.pixels.height(), copy.remotePath,
                    copy.url, int(copy.uploaded), int(copy.made), copy.part, copy.safeBytes}))
            return false;
    }
    return true;
}

bool Ledger::writeLink(const Item &item)
{
    QSqlQuery query(m_database);
    if (!item.linkAsked.isValid() && item.mediaId == 0) {
        query.prepare(QStringLiteral("DELETE FROM link WHERE item = ?"));
        return run(query, {item.id});
    }
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO link (item, occid, originalUrl, asked, mediaId, recordId, "
                                 "fingerprint, unlinkAsked) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    const QString url = item.urlOf(CopyRole::Original);
    return run(query,
        {item.id, item.record.occid, url.isNull() ? QStringLiteral("") : url, timeText(item.linkAsked), item.mediaId,
            item.mediaRecordId, QString::fromLatin1(item.mediaFingerprint), timeText(item.unlinkAsked)});
}

Result<QList<Batch>> Ledger::batches() const
{
    QSqlQuery query(m_database);
    // By name: a ledger that is only read may be of an older form.
    if (!query.exec(QStringLiteral("SELECT batch.*, item.state AS itemState, count(item.id) AS items "
                                   "FROM batch LEFT JOIN item ON item.batch = batch.id "
                                   "GROUP BY batch.id, itemState ORDER BY batch.id DESC")))
        return failure(databaseError(query.lastError()));
    QList<Batch> batches;
    while (query.next()) {
        const QSqlRecord row = query.record();
        const auto text = [&row](const char *column) { return row.value(QLatin1String(column)).toString(); };
        const qint64 id = row.value(QStringLiteral("id")).toLongLong();
        if (batches.isEmpty() || batches.last().id != id) {
            Batch batch{.id = id,
                .created = QDateTime::fromString(text("created"), Qt::ISODate),
                .title = text("title"),
                .roots = listFrom(text("roots")),
                .profile = text("profile").toUtf8(),
                .mapping = text("mapping"),
                .started = row.value(QStringLiteral("started")).toBool(),
                .counts = {}};
            batches.append(batch);
        }
        if (const auto state = stateFromWord(text("itemState")))
            batches.last().counts.insert(*state, row.value(QStringLiteral("items")).toInt());
    }
    return batches;
}

Result<Batch> Ledger::batch(qint64 id) const
{
    const auto all = batches();
    if (!all)
        return failure(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [id](const Batch &batch) { return batch.id == id; });
    if (found == all->end()) {
        return failure(ErrorKind::Usage, Text::tr("There is no batch %1 in this ledger.").arg(id), m_path,
            QStringLiteral("no-batch"));
    }
    return *found;
}

Result<QList<Item>> Ledger::items(qint64 batch) const
{
    return itemsWhere(QStringLiteral("item.batch = ?"), batch);
}

Result<QList<ItemEvent>> Ledger::history(qint64 item) const
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("SELECT at, state, reason FROM event WHERE item = ? ORDER BY id"));
    if (!run(query, {item}))
        return failure(databaseError(query.lastError()));
    QList<ItemEvent> events;
    while (query.next()) {
        events.append({.at = QDateTime::fromString(query.value(0).toString(), Qt::ISODateWithMs),
            .state = stateFromWord(query.value(1).toString()).value_or(ItemState::Found),
            .reason = query.value(2).toString()});
    }
    return events;
}

Result<QList<Item>> Ledger::linkedItemsWithBytes(const QByteArray &sha256) const
{
    return itemsWhere(
        QStringLiteral("(item.state IN ('Linked', 'Confirmed', 'LinkUnknown') OR (item.state = 'Verified' "
                       "AND item.reasonCode IN ('file-written', 'writing-file'))) AND item.sha256 = ?"),
        QString::fromLatin1(sha256.toHex()));
}

Result<QList<Item>> Ledger::linkedItemsOn(qint64 occid) const
{
    return itemsWhere(QStringLiteral("item.state IN ('Linked', 'Confirmed') AND item.occid = ?"), occid);
}

Result<QStringList> Ledger::unpackedInUse(const QDateTime &madeSince) const
{
    QSqlQuery query(m_database);
    query.prepare(
        QStringLiteral("SELECT item.path FROM item JOIN batch ON batch.id = item.batch WHERE item.archive <> '' "
                       "AND item.state NOT IN ('Confirmed', 'Skipped') AND (batch.created >= ? "
                       "OR (batch.started AND item.state NOT IN ('NeedsDecision', 'Failed')))"));
    if (!run(query, {madeSince.toUTC().toString(Qt::ISODate)}))
        return failure(databaseError(query.lastError()));
    QStringList paths;
    while (query.next())
        paths.append(query.value(0).toString());
    return paths;
}

Result<> Ledger::setReplaced(const Media &row, const QString &reason)
{
    const QString now = timeText(QDateTime::currentDateTimeUtc());
    return inTransaction([&] {
        QSqlQuery event(m_database);
        event.prepare(QStringLiteral("INSERT INTO event (item, at, state, reason) SELECT item, ?, 'Skipped', ? FROM "
                                     "link WHERE mediaId = ? AND originalUrl = ?"));
        QSqlQuery items(m_database);
        items.prepare(QStringLiteral("UPDATE item SET state = 'Skipped', reasonCode = 'replaced', reason = ?, "
                                     "bytesProved = '', linkProved = '' WHERE id IN (SELECT item FROM link WHERE "
                                     "mediaId = ? AND originalUrl = ?)"));
        QSqlQuery link(m_database);
        link.prepare(
            QStringLiteral("UPDATE link SET mediaId = 0, unlinkAsked = ? WHERE mediaId = ? AND originalUrl = ?"));
        return run(event, {now, reason, row.mediaId, row.originalUrl})
            && run(items, {reason, row.mediaId, row.originalUrl}) && run(link, {now, row.mediaId, row.originalUrl});
    });
}

Result<bool> Ledger::isNeededByOthers(const QString &url, qint64 item) const
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("SELECT count(*) FROM copy JOIN item ON item.id = copy.item WHERE copy.url = ? AND "
                                 "copy.uploaded = 1 AND item.id <> ? AND item.state <> 'Skipped'"));
    if (!run(query, {url, item}) || !query.next())
        return failure(databaseError(query.lastError()));
    return query.value(0).toInt() > 0;
}

Result<QList<Item>> Ledger::itemsWhere(const QString &condition, const QVariant &value) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT item.*, link.*, link.recordId AS mediaRecordId FROM item "
                                 "LEFT JOIN link ON link.item = item.id WHERE %1 ORDER BY item.id")
                      .arg(condition));
    if (!run(query, {value}))
        return failure(databaseError(query.lastError()));
    QList<Item> items;
    QHash<qint64, qsizetype> places;
    const Row item(query);
    while (query.next()) {
        items.append(itemFrom(item));
        places.insert(items.last().id, items.size() - 1);
    }

    QSqlQuery copies(m_database);
    copies.setForwardOnly(true);
    copies.prepare(QStringLiteral("SELECT copy.* FROM copy JOIN item ON item.id = copy.item WHERE %1").arg(condition));
    if (!run(copies, {value}))
        return failure(databaseError(copies.lastError()));
    const Row copy(copies);
    while (copies.next()) {
        const auto place = places.constFind(copy.value("item").toLongLong());
        if (place != places.constEnd())
            items[*place].copies.insert(roleFromWord(copy.value("role").toString()), copyFrom(copy));
    }
    return items;
}
