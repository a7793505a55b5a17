#include "testportal.h"

#include "httpclient.h"
#include "portalrows.h"
#include "testimages.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QUuid>

TestPortal::TestPortal(const QStringList &records, const UploadLimits &limits, const QString &password)
    : m_limits(limits)
    , m_password(password)
{
    QByteArray table = "catalogNumber,sciname,recordedBy\n";
    for (const QString &number : records)
        table += number.toUtf8() + ",Quercus alba,A. Tester\n";
    const QString recordsFile = writeFile(m_folder.filePath(QStringLiteral("records.csv")), table);
    m_recordsFile = recordsFile;
    startAgain();
}

void TestPortal::startAgain(const QString &password)
{
    m_password = password;
    startAgain();
}

void TestPortal::startAgain()
{
    m_world.reset();
    auto world = PracticeWorld::start({.folder = m_folder.filePath(QStringLiteral("world")),
        .recordsFile = m_recordsFile,
        .password = m_password,
        .limits = m_limits,
        .mischief = [this](const Practice::Request &request) { return mischief(request); }});
    if (!world)
        qFatal("%s", qPrintable(world.error().message));
    m_world = std::move(*world);
}

namespace {

bool holds(const Practice::Request &request, const QByteArray &word)
{
    const bool inForm = std::any_of(request.form.begin(), request.form.end(),
        [&word](const auto &field) { return field.second.toUtf8().contains(word); });
    const bool inFile
        = std::any_of(request.uploads.begin(), request.uploads.end(), [&word](const Practice::Upload &upload) {
              return upload.bytes.contains(word) || upload.fileName.toUtf8().contains(word);
          });
    return inForm || inFile || request.body.contains(word);
}

} // namespace

Practice::Misfortune TestPortal::mischief(const Practice::Request &request)
{
    const std::lock_guard lock(m_mutex);
    m_requests.append(request.path);
    const QString page = request.path + QLatin1Char('?') + request.value(QStringLiteral("submitAction"))
        + request.value(QStringLiteral("submitaction")); // each page spells it in its own way
    if (!m_disliked.isEmpty() && holds(request, m_disliked))
        return {.acts = false, .status = 403};
    if (m_times <= 0 || !page.contains(m_page) || m_skip-- > 0)
        return {};
    --m_times;
    return m_what;
}

void TestPortal::misfortune(const QString &page, const Practice::Misfortune &what, int skip, int times)
{
    const std::lock_guard lock(m_mutex);
    m_page = page;
    m_what = what;
    m_skip = skip;
    m_times = times;
}

int TestPortal::misfortunesLeft() const
{
    const std::lock_guard lock(m_mutex);
    return m_times;
}

void TestPortal::dislike(const QByteArray &word)
{
    const std::lock_guard lock(m_mutex);
    m_disliked = word;
}

PortalSettings TestPortal::settings(const QString &user) const
{
    return {.url = m_world->portalUrl(), .user = user, .collection = 1};
}

Profile TestPortal::profile() const
{
    Profile profile;
    profile.name = QStringLiteral("Test");
    profile.portal = settings();
    profile.host.address = imagesFolder();
    profile.host.publicUrl = imagesUrl();
    profile.naming.patterns = {{.match = QStringLiteral("/^(T\\d{4}|PRA\\d{7})\\D*/i")}};
    profile.images.web.width = 240; // the test images are larger
    profile.images.thumbnail.width = 80;
    return profile;
}

QString TestPortal::token() const
{
    HttpClient http;
    const auto answer = http.send({.method = "POST",
        .url = QUrl(m_world->portalUrl().toString() + QStringLiteral("/webservices/token.php")),
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
        .body = formBody(
            {{QStringLiteral("un"), QStringLiteral("tech")}, {QStringLiteral("pw"), QStringLiteral("practice")}})});
    return QJsonDocument::fromJson(answer ? answer->body : QByteArray())[QStringLiteral("token")].toString();
}

QMap<QString, int> TestPortal::mediaRows() const
{
    return countsOf(QStringLiteral("originalUrl"));
}

QStringList TestPortal::archiveUrls() const
{
    auto counts = countsOf(QStringLiteral("archiveUrl"));
    counts.remove(QString());
    return counts.keys();
}

QMap<QString, int> TestPortal::countsOf(const QString &column) const
{
    QMap<QString, int> counts;
    for (const auto &row : mediaTable())
        ++counts[row.value(column).toString()];
    return counts;
}

QList<Practice::Row> TestPortal::mediaTable() const
{
    return asked(QStringLiteral("SELECT * FROM media ORDER BY mediaID"));
}

PortalState TestPortal::state() const
{
    PortalState state{.media = mediaTable(), .files = {}};
    QDirIterator files(imagesFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        state.files.insert(QDir(imagesFolder()).relativeFilePath(file.fileName()), hash.result().toHex());
    }
    return state;
}

void TestPortal::changeMedia(qint64 mediaId, const QString &column, const QVariant &value)
{
    asked(QStringLiteral("UPDATE media SET %1=? WHERE mediaID=?").arg(column), {value, mediaId});
}

void TestPortal::removeMedia(qint64 mediaId)
{
    asked(QStringLiteral("DELETE FROM media WHERE mediaID=?"), {mediaId});
}

void TestPortal::changeRecord(qint64 occid, const QString &column, const QVariant &value)
{
    asked(QStringLiteral("UPDATE omoccurrences SET %1=?, dateLastModified=? WHERE occid=?").arg(column),
        {value, Practice::databaseTime(), occid});
    if (column == QLatin1String("catalogNumber")) {
        asked(QStringLiteral("UPDATE omoccurrences SET catalogKey=? WHERE occid=?"),
            {Practice::catalogKey(value.toString()), occid});
    }
}

void TestPortal::removeRecord(qint64 occid)
{
    asked(QStringLiteral("DELETE FROM omoccurrences WHERE occid=?"), {occid});
}

void TestPortal::doubleRecord(qint64 occid)
{
    asked(QStringLiteral("INSERT INTO omoccurrences (collid, basisOfRecord, catalogNumber, catalogKey, sciname) "
                         "SELECT collid, basisOfRecord, catalogNumber, catalogKey, 'Bellis perennis' "
                         "FROM omoccurrences WHERE occid=?"),
        {occid});
}

void TestPortal::addMedia(qint64 occid, const QString &originalUrl)
{
    asked(QStringLiteral(
              "INSERT INTO media (occid, url, thumbnailUrl, originalUrl, mediaType) VALUES (?, ?, ?, ?, 'image')"),
        {occid, originalUrl, originalUrl, originalUrl});
}

qint64 TestPortal::recordWith(const QString &catalogNumber) const
{
    const auto rows = asked(
        QStringLiteral("SELECT occid FROM omoccurrences WHERE catalogNumber=? ORDER BY occid"), {catalogNumber});
    return rows.isEmpty() ? 0 : rows.first().value(QStringLiteral("occid")).toLongLong();
}

/// Through a connection of its own, behind the portal's back.
QList<Practice::Row> TestPortal::asked(const QString &statement, const QVariantList &values) const
{
    QList<Practice::Row> rows;
    const QString connection = QUuid::createUuid().toString();
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(databaseFile());
        if (!database.open())
            qFatal("the practice portal's tables cannot be read");
        rows = Practice::Sql(database).rows(statement, values);
    }
    QSqlDatabase::removeDatabase(connection);
    return rows;
}

int TestPortal::requestsTo(const QString &page) const
{
    const std::lock_guard lock(m_mutex);
    return int(std::count_if(
        m_requests.begin(), m_requests.end(), [&page](const QString &path) { return path.contains(page); }));
}

void TestPortal::openImagesFolder() const
{
    constexpr auto entry = QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;
    for (QDir folder(imagesFolder()); folder.cdUp() && folder.path() != QDir::tempPath();)
        QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | entry);
    QFile::setPermissions(imagesFolder(),
        entry | QFile::ReadUser | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther | QFile::ReadGroup
            | QFile::ReadOther);
}
