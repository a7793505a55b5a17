#include <QDir>
#include <QFile>
#include <QProcess>
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

    const QTemporaryDir home;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char *folder : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "HOME"}) {
        const QString path = home.filePath(QString::fromLatin1(folder).toLower());
        QVERIFY(QDir().mkpath(path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        variables.insert(QLatin1String(folder), path);
    }
    for (const QString &each : std::as_const(environment))
        variables.insert(each.section(QLatin1Char('='), 0, 0), each.section(QLatin1Char('='), 1));
    variables.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(SHEETLINK_PLUGINS));
    variables.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("screens"));
    variables.insert(QStringLiteral("SCREENS_PORTAL"), portal.folder());
    if (!pictures.isEmpty()) {
        const QString folder = QDir(pictures).filePath(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(QDir().mkpath(folder));
        variables.insert(QStringLiteral("SCREENS_FOLDER"), folder);
    }
    QProcess program;
    program.setProcessEnvironment(variables);
    program.start(QStringLiteral(SHEETLINK_PROGRAM), arguments);
    QVERIFY(QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, patience));
    const QByteArray said = program.readAllStandardOutput();
    QVERIFY2(
        program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, said + program.readAllStandardError());
    QVERIFY2(said.contains("screens"), said);
}

QTEST_GUILESS_MAIN(ScreensTest)
#include "screenstest.moc"
