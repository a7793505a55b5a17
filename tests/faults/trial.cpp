#include "trial.h"

#include "testimages.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace {

const QString portalPassword = QStringLiteral("Zimt & Zucker: 7%é\"");

/// The JPEG with comments of chance behind its first marker, until it has so many bytes.
QByteArray padded(QByteArray jpeg, qint64 bytes, quint32 seed)
{
    constexpr qint64 longest = 65'533; // of a segment with its length
    QRandomGenerator random(seed);
    QByteArray comments;
    while (jpeg.size() + comments.size() < bytes) {
        const qint64 size = qBound<qint64>(8, bytes - jpeg.size() - comments.size() - 2, longest);
        QByteArray words((size - 2 + 3) / 4 * 4, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(words.data()), words.size() / 4);
        comments += "\xff\xfe" + QByteArray(1, char(size >> 8)) + QByteArray(1, char(size)) + words.left(size - 2);
    }
    return jpeg.insert(2, comments);
}

QUrl withPort(QUrl url, quint16 port)
{
    url.setPort(port);
    return url;
}

} // namespace

TrialLayout onBreakingLine(HostKind host, quint32 seed)
{
    constexpr qint64 mean = 2'000'000;
    const auto plan = [random = QRandomGenerator(seed)](int) mutable {
        const bool up = random.bounded(2) == 0;
        return Interference{.kind = Interference::Kind::Reset,
            .direction = up ? Interference::Direction::Up : Interference::Direction::Down,
            // What comes down are answers of some hundred bytes for each piece of a file.
            .after = up ? random.bounded(2 * mean) : random.bounded(20'000)};
    };
    return {.host = host, .images = 120, .imageBytes = 500'000, .seed = seed, .hostIsProxied = true, .hostPlan = plan};
}

QString hostWord(HostKind kind)
{
    switch (kind) {
    case HostKind::Folder:
        return QStringLiteral("folder");
    case HostKind::Sftp:
        return QStringLiteral("OpenSSH");
    case HostKind::WebDav:
        return QStringLiteral("Apache");
    case HostKind::Portal:
        return QStringLiteral("portal");
    }
    return {};
}

Trial::Trial(const TrialLayout &layout)
    : m_layout(layout)
    , m_ledger(path(QStringLiteral("ledger")))
{
    for (int i = 0; i < layout.images; ++i) {
        m_numbers.append(QStringLiteral("T%1").arg(i + 1, 4, 10, QLatin1Char('0')));
        m_names.append(m_numbers.last() + QStringLiteral(".jpg"));
    }
    m_portal = std::make_unique<TestPortal>(m_numbers, UploadLimits(), portalPassword);
    profile = m_portal->profile();
    profile.portal.linker = layout.linker;
    m_hostFolder = m_portal->imagesFolder();
    m_hostUrl = m_portal->imagesUrl();
    if (layout.portalIsProxied) {
        m_portalProxy = std::make_unique<FaultProxy>(quint16(profile.portal.url.port()), layout.portalPlan);
        profile.portal.url.setPort(m_portalProxy->port());
    }
    environment = strangersEnvironment(path(QStringLiteral("home")));
    environment.insert(QStringLiteral("SHEETLINK_PORTAL_PASSWORD"), portalPassword);
    makeHost();
    if (missing().isEmpty())
        addImages();
}

Trial::~Trial() = default;

void Trial::makeHost()
{
    profile.host.kind = m_layout.host;
    const auto proxied = [this](quint16 port) {
        if (!m_layout.hostIsProxied)
            return port;
        m_hostProxy = std::make_unique<FaultProxy>(port, m_layout.hostPlan);
        return m_hostProxy->port();
    };
    switch (m_layout.host) {
    case HostKind::Folder:
        break;
    case HostKind::Sftp:
        m_ssh = std::make_unique<OpenSshServer>(OpenSshServer::SignIn::Key,
            m_layout.hostForbidsRenaming
                ? OpenSshServer::Options{.subsystem = QStringLiteral("internal-sftp -P rename,posix-rename")}
                : OpenSshServer::Options());
        if (m_ssh->isRunning()) {
            m_portal->openImagesFolder();
            profile.host.address = withPort(QUrl(m_ssh->address(m_hostFolder)), proxied(m_ssh->port())).toString();
            profile.host.hostKey = m_ssh->hostKeyFingerprint();
            profile.host.keyFile = m_ssh->userKeyFile();
        }
        break;
    case HostKind::WebDav:
        m_dav = std::make_unique<ApacheDav>(ApacheDav::Options{.signIn = ApacheDav::SignIn::Basic,
            .server = "LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so\nTypesConfig /dev/null\n"
                      "AddType image/jpeg .jpg\n",
            .folder = "<LimitExcept GET HEAD>\nRequire valid-user\n</LimitExcept>\n"
                      "<Limit GET HEAD>\nRequire all granted\n</Limit>\n"});
        m_hostFolder = m_dav->folder();
        m_hostUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_dav->port()));
        profile.host.address = withPort(QUrl(m_dav->address()), proxied(m_dav->port())).toString();
        environment.insert(QStringLiteral("SHEETLINK_HOST_PASSWORD"), ApacheDav::password());
        break;
    case HostKind::Portal:
        profile.host = {.kind = HostKind::Portal};
        profile.portal.linker = LinkerChoice::Editor;
        break;
    }
    if (m_layout.host != HostKind::Portal)
        profile.host.publicUrl = m_hostUrl;
}

QString Trial::missing() const
{
    if (m_ssh && !m_ssh->isRunning())
        return m_ssh->problem();
    return m_dav && !m_dav->isRunning() ? m_dav->problem() : QString();
}

void Trial::addImages()
{
    for (int i = 0; i < m_names.size(); ++i) {
        const int seed = int(m_layout.seed % 1000) * 1000 + i;
        writeFile(
            images() + QLatin1Char('/') + m_names.at(i), padded(testJpeg(seed), m_layout.imageBytes, quint32(seed)));
    }
}

void Trial::remember()
{
    writeFile(path(QStringLiteral("profile.json")), profileToJson(profile));
    QDir().mkpath(path(QStringLiteral("home")));
    QJsonObject expected;
    for (int i = 0; i < m_names.size(); ++i)
        expected.insert(m_names.at(i), m_numbers.at(i));
    const bool keptByPortal = m_layout.host == HostKind::Portal;
    QJsonObject all{{QStringLiteral("sources"), images()}, {QStringLiteral("ledger"), ledger()},
        {QStringLiteral("portal"), m_portal->databaseFile()},
        {QStringLiteral("hosts"),
            QJsonArray{QJsonArray{(keptByPortal ? m_hostUrl : profile.host.publicUrl).toString(), m_hostFolder},
                QJsonArray{QStringLiteral("/media/"), m_portal->imagesFolder() + QStringLiteral("/media/")}}},
        {QStringLiteral("home"), path(QStringLiteral("home"))}, {QStringLiteral("expected"), expected},
        {QStringLiteral("secrets"), QJsonArray{portalPassword, ApacheDav::password(), wrongSecret()}},
        {QStringLiteral("searched"),
            QJsonArray{path(QStringLiteral("home")), path(QStringLiteral("out")), ledger(),
                ledger() + QStringLiteral("-wal"), m_hostFolder}}};
    for (auto it = world.constBegin(); it != world.constEnd(); ++it)
        all.insert(it.key(), it.value());
    writeFile(path(QStringLiteral("world.json")), QJsonDocument(all).toJson());
    const QStringList wrong = asked(QStringLiteral("remember"));
    if (!wrong.isEmpty())
        qFatal("%s", qPrintable(wrong.join(QLatin1Char('\n'))));
}

void Trial::say(const QString &key, const QJsonValue &value)
{
    const QString file = path(QStringLiteral("world.json"));
    QJsonObject all = QJsonDocument::fromJson(fileBytes(file)).object();
    all.insert(key, value);
    writeFile(file, QJsonDocument(all).toJson());
}

int Trial::count(const QString &statement) const
{
    if (!QFile::exists(ledger()))
        return 0;
    const QString connection = QUuid::createUuid().toString();
    int value = 0;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(ledger());
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"));
        QSqlQuery query(database);
        if (database.open() && (query = QSqlQuery(database)).exec(statement) && query.next())
            value = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(connection);
    return value;
}

void Trial::letTimePass(std::chrono::seconds time) const
{
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"),
        {ledger(),
            QStringLiteral("UPDATE link SET asked = strftime('%Y-%m-%dT%H:%M:%fZ', asked, '-%1 seconds')")
                .arg(time.count())});
    sqlite.waitForFinished();
}

bool Trial::isComplete() const
{
    return count(QStringLiteral("SELECT count(*) FROM item WHERE state = 'Confirmed' AND batch = "
                                "(SELECT max(id) FROM batch WHERE started)"))
        == m_layout.images;
}

QStringList Trial::nextCommand() const
{
    const int batch = count(QStringLiteral("SELECT max(id) FROM batch WHERE started"));
    const QStringList common{QStringLiteral("--ledger"), ledger(), QStringLiteral("--json")};
    if (batch > 0)
        return QStringList{QStringLiteral("resume"), QString::number(batch)} + common;
    return QStringList{
               QStringLiteral("run"), images(), QStringLiteral("--profile"), path(QStringLiteral("profile.json"))}
    + common;
}

void Trial::begin(QProcess &process)
{
    const QString output = path(QStringLiteral("out/%1").arg(++m_runs));
    QDir().mkpath(path(QStringLiteral("out")));
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(output);
    process.setStandardErrorFile(output + QStringLiteral(".err"));
    QStringList words = launcher + QStringList{QStringLiteral(SHEETLINK_CLI)} + nextCommand();
    const QString program = words.takeFirst();
    process.start(program, words);
    process.waitForStarted();
}

bool Trial::hasEnded(QProcess &process, std::chrono::milliseconds within)
{
    return process.state() == QProcess::NotRunning || process.waitForFinished(int(within.count()));
}

CliResult Trial::run()
{
    return command(nextCommand());
}

CliResult Trial::command(const QStringList &arguments)
{
    CliResult result = runCli(environment, arguments);
    writeFile(path(QStringLiteral("out/%1").arg(++m_runs)), result.out + result.err);
    return result;
}

void Trial::finish(Outcome &outcome)
{
    QElapsedTimer timer;
    timer.start();
    CliResult last;
    for (int tries = 0; tries < 5 && !isComplete(); ++tries)
        last = run();
    outcome.recovery = std::max(outcome.recovery, std::chrono::milliseconds(timer.elapsed()));
    outcome.require(isComplete(),
        QStringLiteral("it never came to its end: %1 %2").arg(last.exitCode).arg(QString::fromUtf8(last.err)));
    outcome.failures += judge();
}

void Trial::finishOrRetry(Outcome &outcome)
{
    for (int tries = 0; tries < 3 && !isComplete(); ++tries) {
        run();
        if (count(QStringLiteral("SELECT count(*) FROM item WHERE state = 'Failed'")) > 0)
            command({QStringLiteral("retry"), QStringLiteral("--ledger"), ledger()});
    }
    finish(outcome);
}

QByteArray Trial::commandLinesBelow(qint64 process)
{
    QByteArray lines = fileBytes(QStringLiteral("/proc/%1/cmdline").arg(process)) + '\n';
    const QByteArray children = fileBytes(QStringLiteral("/proc/%1/task/%1/children").arg(process));
    for (const QByteArray &child : children.simplified().split(' ')) {
        if (!child.isEmpty())
            lines += commandLinesBelow(child.toLongLong());
    }
    return lines;
}

QStringList Trial::look()
{
    return asked(QStringLiteral("look"));
}

QStringList Trial::judge()
{
    return asked(QStringLiteral("judge"));
}

QStringList Trial::asked(const QString &command)
{
    QProcess oracle;
    oracle.start(
        QStringLiteral("python3"), {QStringLiteral(SHEETLINK_ORACLE), command, path(QStringLiteral("world.json"))});
    oracle.waitForFinished(120'000);
    QStringList wrong = QString::fromUtf8(oracle.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (oracle.exitStatus() != QProcess::NormalExit || oracle.exitCode() != 0)
        wrong.append(QStringLiteral("the oracle failed: ") + QString::fromUtf8(oracle.readAllStandardError()));
    return wrong;
}
