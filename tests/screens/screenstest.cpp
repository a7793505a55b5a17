#include "opensshserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int patience = 300'000;

/// The practice portal as a process of its own, as a real one is.
class Portal
{
public:
    Portal()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(
            QStringLiteral(SHEETLINK_CLI), {QStringLiteral("practice"), QStringLiteral("--data"), folder()});
    }
    ~Portal()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Portal)

    QString folder() const { return m_folder.filePath(QStringLiteral("portal")); }
    bool isRunning()
    {
        return QTest::qWaitFor(
            [this] {
                m_said += m_process.readAll();
                return m_said.contains("Practice portal");
            },
            60'000);
    }
    QByteArray said() const { return m_said; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_said;
};

/// Somebody with a computer of their own, who uses the program on it and does what the plugin does.
class Person
{
public:
    explicit Person(const Portal &portal)
    {
        for (const char *folder : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "HOME"}) {
            const QString path = m_home.filePath(QString::fromLatin1(folder).toLower());
            QDir().mkpath(path);
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            environment.insert(QLatin1String(folder), path);
        }
        environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(SHEETLINK_PLUGINS));
        environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("screens"));
        environment.insert(QStringLiteral("SCREENS_PORTAL"), portal.folder());
    }

    void open(QProcess &program, const QStringList &arguments) const
    {
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(SHEETLINK_PROGRAM), arguments);
    }

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

private:
    QTemporaryDir m_home;
};

/// How many files of that kind lie below the folder.
int filesBelow(const QString &folder, const QString &pattern)
{
    int files = 0;
    QDirIterator each(folder, {pattern}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; each.hasNext(); each.next())
        ++files;
    return files;
}

int numberFrom(const QString &database, const QString &question)
{
    const QString name = QStringLiteral("screenstest");
    int number = -1;
    {
        QSqlDatabase opened = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        opened.setDatabaseName(database);
        if (opened.open()) {
            QSqlQuery query(question, opened);
            if (query.next())
                number = query.value(0).toInt();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return number;
}

/// The profile of the practice portal, with a line so slow that there is a middle of a run.
QString slowProfile(const Portal &portal)
{
    QFile file(portal.folder() + QStringLiteral("/profile.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject profile = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject host = profile[QLatin1String("host")].toObject();
    host[QLatin1String("rateLimitKBps")] = 600;
    profile[QLatin1String("host")] = host;
    QFile slow(portal.folder() + QStringLiteral("/slow.json"));
    if (!slow.open(QIODevice::WriteOnly))
        return {};
    slow.write(QJsonDocument(profile).toJson());
    return slow.fileName();
}

} // namespace

/// The real program, gone through from outside in languages and sizes that strain it. Nothing may be cut off.
///
/// With SHEETLINK_SCREENS=FOLDER all of them are gone through, and a picture of every screen is put there.
class ScreensTest : public QObject
{
    Q_OBJECT

private slots:
    void everyScreenIsWholeAndReadable_data();
    void everyScreenIsWholeAndReadable();
    void aBatchThatWasKilledIsOfferedAndGoesOn();
};

void ScreensTest::everyScreenIsWholeAndReadable_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<bool>("always");
    const QStringList light{QStringLiteral("--palette"), QStringLiteral("light")};
    const QStringList dark{QStringLiteral("--palette"), QStringLiteral("dark")};
    const QStringList english{QStringLiteral("LC_ALL=en_US.UTF-8")};
    QTest::newRow("light") << light << english << false;
    QTest::newRow("dark") << dark << english << false;
    for (const char *language : {"es", "fr", "pt"})
        QTest::newRow(language) << light << QStringList(QStringLiteral("LC_ALL=%1.UTF-8").arg(QLatin1String(language)))
                                << false;
    QTest::newRow("contrast") << QStringList{QStringLiteral("--palette"), QStringLiteral("contrast")} << english
                              << false;
    QTest::newRow("double") << light << english + QStringList(QStringLiteral("QT_SCALE_FACTOR=2")) << false;
    QTest::newRow("right-to-left") << light + QStringList(QStringLiteral("-reverse")) << english << true;
    QTest::newRow("pseudo") << light << english + QStringList(QStringLiteral("SCREENS_PSEUDO=1")) << true;
}

void ScreensTest::everyScreenIsWholeAndReadable()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, environment);
    QFETCH(bool, always);
    const QString pictures = qEnvironmentVariable("SHEETLINK_SCREENS");
    if (pictures.isEmpty() && !always)
        QSKIP("only when pictures are wanted (SHEETLINK_SCREENS)");
    Portal portal;
    QVERIFY2(portal.isRunning(), portal.said());

    Person person(portal);
    for (const QString &each : std::as_const(environment))
        person.environment.insert(each.section(QLatin1Char('='), 0, 0), each.section(QLatin1Char('='), 1));
    if (!pictures.isEmpty()) {
        const QString folder = QDir(pictures).filePath(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(QDir().mkpath(folder));
        person.environment.insert(QStringLiteral("SCREENS_FOLDER"), folder);
    }
    const OpenSshServer server;
    if (server.isRunning())
        person.environment.insert(QStringLiteral("SCREENS_SSH"), server.address(portal.folder()));
    QProcess program;
    person.open(program, arguments);
    QVERIFY(QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, patience));
    const QByteArray said = program.readAllStandardOutput();
    QVERIFY2(
        program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, said + program.readAllStandardError());
    QVERIFY2(said.contains("screens"), said);
}

void ScreensTest::aBatchThatWasKilledIsOfferedAndGoesOn()
{
    Portal portal;
    QVERIFY2(portal.isRunning(), portal.said());
    Person person(portal);
    const QStringList own{QStringLiteral("--profile"), slowProfile(portal), QStringLiteral("--secrets"),
        portal.folder() + QStringLiteral("/secrets"), QStringLiteral("--ledger"),
        portal.folder() + QStringLiteral("/ledger.sqlite")};
    const QString images = portal.folder() + QStringLiteral("/images");
    const QString database = portal.folder() + QStringLiteral("/practice.sqlite");
    const QString links = QStringLiteral("SELECT COUNT(*) FROM media");
    const int filesBefore = filesBelow(images, QStringLiteral("*.jpg"));
    const int linksBefore = numberFrom(database, links);
    QVERIFY(linksBefore >= 0);

    QProcess first;
    person.environment.insert(QStringLiteral("SCREENS_STORY"), QStringLiteral("begin"));
    person.open(first, own + QStringList(portal.folder() + QStringLiteral("/sheets")));
    constexpr int some = 7; // of three for each sheet
    QVERIFY2(
        QTest::qWaitFor([&] { return filesBelow(images, QStringLiteral("*.jpg")) >= filesBefore + some; }, patience),
        first.readAllStandardOutput() + first.readAllStandardError());
    first.kill();
    QVERIFY(first.waitForFinished());
    constexpr int sound = 13; // of the sample sheets
    QVERIFY(numberFrom(database, links) < linksBefore + sound);

    QProcess second;
    person.environment.insert(QStringLiteral("SCREENS_STORY"), QStringLiteral("goOn"));
    person.open(second, own);
    QVERIFY(QTest::qWaitFor([&second] { return second.state() == QProcess::NotRunning; }, patience));
    QVERIFY2(second.exitStatus() == QProcess::NormalExit && second.exitCode() == 0,
        second.readAllStandardOutput() + second.readAllStandardError());
    QCOMPARE(numberFrom(database, links), linksBefore + sound);
    QCOMPARE(filesBelow(images, QStringLiteral(".*")), 0); // nothing half sent stays
}

QTEST_GUILESS_MAIN(ScreensTest)
#include "screenstest.moc"
