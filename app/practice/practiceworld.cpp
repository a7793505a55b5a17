#include "practiceworld.h"

#include "practiceportal.h"
#include "practicerecords.h"
#include "samplesheets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace {

using namespace Practice;

Result<> writeFile(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(permissions)
        && file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return {};
    return failure(ErrorKind::HostFull, QCoreApplication::translate("Practice", "“%1” cannot be written.").arg(path),
        file.errorString(), QStringLiteral("practice-data"));
}

Result<> makeFolders(const QString &folder)
{
    for (const auto &name : {QStringLiteral("/images/media"), QStringLiteral("/temp")}) {
        if (!QDir().mkpath(folder + name)) {
            return failure(ErrorKind::Usage,
                QCoreApplication::translate("Practice", "The folder “%1” cannot be made.").arg(folder), {},
                QStringLiteral("practice-data"));
        }
    }
    return {};
}

QByteArray profileJson(const PracticeWorld &world)
{
    const QJsonObject portal{{QStringLiteral("url"), world.portalUrl().toString()},
        {QStringLiteral("user"), QStringLiteral("tech")}, {QStringLiteral("collection"), 1},
        {QStringLiteral("linker"), QStringLiteral("auto")}};
    const QJsonObject host{{QStringLiteral("kind"), QStringLiteral("folder")},
        {QStringLiteral("address"), world.imagesFolder()}, {QStringLiteral("publicUrl"), world.imagesUrl().toString()},
        {QStringLiteral("verify"), QStringLiteral("url")}};
    const QJsonObject pattern{{QStringLiteral("match"), QStringLiteral("/^(PRA\\d{7})\\D*/i")},
        {QStringLiteral("replace"), QString()}, {QStringLiteral("with"), QString()}};
    const QJsonObject naming{{QStringLiteral("patterns"), QJsonArray{pattern}}, {QStringLiteral("index"), true}};
    const QJsonObject images{
        {QStringLiteral("web"), QJsonObject{{QStringLiteral("width"), 1400}, {QStringLiteral("quality"), 80}}},
        {QStringLiteral("thumbnail"), QJsonObject{{QStringLiteral("width"), 200}, {QStringLiteral("quality"), 80}}}};
    return QJsonDocument(
        QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("name"), QStringLiteral("Practice")},
            {QStringLiteral("portal"), portal}, {QStringLiteral("host"), host}, {QStringLiteral("naming"), naming},
            {QStringLiteral("images"), images},
            {QStringLiteral("media"), QJsonObject{{QStringLiteral("creator"), QStringLiteral("Practice")}}}})
        .toJson();
}

quint16 lastPort(const QString &file)
{
    QFile last(file);
    return last.open(QIODevice::ReadOnly) ? last.readAll().trimmed().toUShort() : 0;
}

Result<quint16> listen(PracticePortal &portal, quint16 wanted, const QString &portFile)
{
    if (wanted != 0)
        return portal.listen(wanted);
    if (const quint16 last = lastPort(portFile)) {
        if (const auto bound = portal.listen(last))
            return bound;
    }
    return portal.listen(0);
}

} // namespace

PracticeWorld::PracticeWorld() = default;

PracticeWorld::~PracticeWorld() = default;

Result<std::unique_ptr<PracticeWorld>> PracticeWorld::start(const PracticeOptions &options)
{
    std::unique_ptr<PracticeWorld> world(new PracticeWorld);
    if (const auto prepared = world->prepare(options); !prepared)
        return failure(prepared.error());
    return world;
}

Result<> PracticeWorld::prepare(const PracticeOptions &options)
{
    m_folder = QDir(options.folder).absolutePath();
    if (const auto made = makeFolders(m_folder); !made)
        return made;

    auto store = Store::open(m_folder + QStringLiteral("/practice.sqlite"));
    if (!store)
        return failure(store.error());
    (*store)->run([](Sql &sql) {
        const bool isNew = sql.value(QStringLiteral("SELECT occid FROM omoccurrences LIMIT 1")).isNull();
        if (isNew)
            addDefaultRecords(sql);
        return isNew;
    });
    if (!options.recordsFile.isEmpty()) {
        if (const auto added = addRecordsOfFile(**store, options.recordsFile); !added)
            return added;
    }

    m_portal = std::make_unique<PracticePortal>(std::move(*store), options);
    const QString portFile = m_folder + QStringLiteral("/port");
    const auto port = listen(*m_portal, options.port, portFile);
    if (!port)
        return failure(port.error());
    m_port = *port;

    constexpr auto ours = QFile::ReadOwner | QFile::WriteOwner;
    constexpr auto readable = ours | QFile::ReadGroup | QFile::ReadOther;
    return writeFile(portFile, QByteArray::number(m_port) + '\n', readable)
        .and_then([&] { return writeFile(profileFile(), profileJson(*this), readable); })
        .and_then([&] {
            return writeFile(secretsFile(), "SHEETLINK_PORTAL_PASSWORD=" + options.password.toUtf8() + '\n', ours);
        })
        .and_then([&]() -> Result<> {
            const bool canDraw = qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr;
            return canDraw && !QDir(sheetsFolder()).exists() ? drawSampleSheets(sheetsFolder()) : Result<>();
        });
}

QUrl PracticeWorld::portalUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/portal").arg(m_port));
}

QUrl PracticeWorld::imagesUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/images/").arg(m_port));
}

QString PracticeWorld::imagesFolder() const
{
    return m_folder + QStringLiteral("/images");
}

QString PracticeWorld::sheetsFolder() const
{
    return m_folder + QStringLiteral("/sheets");
}

QString PracticeWorld::profileFile() const
{
    return m_folder + QStringLiteral("/profile.json");
}

QString PracticeWorld::secretsFile() const
{
    return m_folder + QStringLiteral("/secrets");
}
