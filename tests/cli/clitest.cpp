#include "cliprocess.h"
#include "ledger.h"
#include "opensshserver.h"
#include "terminalprocess.h"
#include "testimages.h"
#include "testportal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QSet>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <unistd.h>

namespace {

const QStringList records{QStringLiteral("T0001"), QStringLiteral("T0002"), QStringLiteral("T0003")};

QByteArray get(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write("GET " + url.path(QUrl::FullyEncoded).toLatin1() + " HTTP/1.0\r\nHost: localhost\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(5000) || socket.bytesAvailable() > 0)
        answer += socket.readAll();
    return answer.startsWith("HTTP/1.1 200") || answer.startsWith("HTTP/1.0 200")
        ? answer.mid(answer.indexOf("\r\n\r\n") + 4)
        : QByteArray();
}

} // namespace

/// The command line as scripts use it: the real program, a practice portal, and a real OpenSSH server as image host.
class CliTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenSshServer> m_server;
    std::unique_ptr<TestPortal> m_portal;
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;

    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    CliResult cli(QStringList arguments, const QByteArray &input = {}) const
    {
        const QString command = arguments.first();
        if (command != QLatin1String("names") && command != QLatin1String("profile")
            && command != QLatin1String("practice") && !command.startsWith(QLatin1Char('-')))
            arguments += {QStringLiteral("--ledger"), path("ledger")};
        return runCli(m_environment, arguments, input);
    }

    QString writeProfile(const Profile &profile) const
    {
        return writeFile(path("profile.json"), profileToJson(profile));
    }

    Profile sftpProfile() const
    {
        Profile profile = m_portal->profile();
        profile.host.kind = HostKind::Sftp;
        profile.host.address = m_server->address(m_portal->imagesFolder());
        profile.host.hostKey = m_server->hostKeyFingerprint();
        profile.host.keyFile = m_server->userKeyFile();
        return profile;
    }

    CliResult run(const Profile &profile, QStringList more = {}) const
    {
        return cli(QStringList{QStringLiteral("run"), path("images"), QStringLiteral("--profile"),
                       writeProfile(profile), QStringLiteral("--json")}
            + more);
    }

    /// Brings two images to the host and none to its record.
    void runWithoutLinking()
    {
        m_portal->misfortune(QStringLiteral("importData"), {.acts = false, .status = 403}, 0, 1'000'000);
        QCOMPARE(run(m_portal->profile()).exitCode, 4);
        m_portal->misfortune({}, {}, 0, 0);
    }

    CliResult exportAs(const char *form, const QStringList &more = {}) const
    {
        return cli(QStringList{QStringLiteral("export"), QStringLiteral("--as"), QString::fromLatin1(form),
                       QStringLiteral("-o"), path("exports"), QStringLiteral("--json")}
            + more);
    }

    /// Gives the batch another profile, as if it had been made with it.
    void setProfile(const Profile &profile) const
    {
        QVERIFY(Ledger::open(path("ledger")).value()->setRules(1, profileToJson(profile), {}));
    }

    /// For a server that asks for a code behind the password.
    Profile askingProfile(const OpenSshServer &server)
    {
        m_portal->openImagesFolder();
        m_environment.insert(QStringLiteral("SHEETLINK_HOST_PASSWORD"), OpenSshServer::password());
        Profile profile = m_portal->profile();
        profile.host.kind = HostKind::Sftp;
        profile.host.address = server.address(m_portal->imagesFolder());
        profile.host.hostKey = server.hostKeyFingerprint();
        return profile;
    }

private slots:
    void initTestCase() { m_server = std::make_unique<OpenSshServer>(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_portal = std::make_unique<TestPortal>(records);
        m_environment = strangersEnvironment(path("home"));
        m_environment.insert(QStringLiteral("SHEETLINK_PORTAL_PASSWORD"), QStringLiteral("practice"));
        writeFile(path("images/T0001.jpg"), testJpeg(1));
        writeFile(path("images/T0002_a.jpg"), testJpeg(2));
        writeFile(path("images/T0099.jpg"), testJpeg(3));
        writeFile(path("images/cut T0003.jpg"), testJpeg(4).left(9000));
    }

    void theWholeJobOverSftp()
    {
        if (!m_server->isRunning())
            QSKIP(qPrintable(m_server->problem()));
        const CliResult result = run(sftpProfile());
        QVERIFY2(result.exitCode == 1, result.err.constData());
        QCOMPARE(result.lines().size(), 5);
        int sum = 0;
        const QJsonObject summary = result.summary();
        for (const QString &key : summary.keys())
            sum += key == QLatin1String("batch") ? 0 : summary.value(key).toInt();
        QCOMPARE(sum, 4);
        QCOMPARE(summary.value(QStringLiteral("Confirmed")).toInt(), 2);
        QCOMPARE(result.item(QStringLiteral("T0099.jpg")).value(QStringLiteral("reasonCode")).toString(),
            QStringLiteral("not-found"));
        QCOMPARE(result.item(QStringLiteral("cut T0003.jpg")).value(QStringLiteral("state")).toString(),
            QStringLiteral("Failed"));

        const QJsonObject item = result.item(QStringLiteral("T0002_a.jpg"));
        QCOMPARE(item.value(QStringLiteral("part")).toString(), QStringLiteral("a"));
        QVERIFY(item.value(QStringLiteral("occid")).toInt() > 0 && item.value(QStringLiteral("mediaId")).toInt() > 0);
        const QJsonObject urls = item.value(QStringLiteral("urls")).toObject();
        QCOMPARE(get(QUrl(urls.value(QStringLiteral("original")).toString())), testJpeg(2));
        for (const char *copy : {"web", "thumbnail"})
            QVERIFY(get(QUrl(urls.value(QLatin1String(copy)).toString())).startsWith("\xFF\xD8\xFF"));

        // The same again: no upload, no new row.
        const auto rows = m_portal->mediaRows();
        const CliResult again = run(sftpProfile());
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(again.summary().value(QStringLiteral("Skipped")).toInt(), 2);
        QCOMPARE(m_portal->mediaRows(), rows);
    }

    void exitCodesSayWhatHappened()
    {
        QDir(path("images")).removeRecursively();
        writeFile(path("images/T0001.jpg"), testJpeg(1));
        QCOMPARE(run(m_portal->profile()).exitCode, 0);
        QCOMPARE(run(m_portal->profile()).exitCode, 9);

        writeFile(path("images/T0002.jpg"), testJpeg(2));
        Profile profile = m_portal->profile();
        profile.portal.user = QStringLiteral("visitor");
        QCOMPARE(run(profile).exitCode, 4);
        m_environment.insert(QStringLiteral("SHEETLINK_PORTAL_PASSWORD"), QStringLiteral("wrong"));
        QCOMPARE(run(m_portal->profile()).exitCode, 4);
        m_environment.insert(QStringLiteral("SHEETLINK_PORTAL_PASSWORD"), QStringLiteral("practice"));
        profile = m_portal->profile();
        profile.host.address = QStringLiteral("/no/such/folder");
        QCOMPARE(run(profile).exitCode, 3);
        profile = m_portal->profile();
        profile.portal.url.setPort(1);
        QCOMPARE(run(profile).exitCode, 5);
        if (m_server->isRunning()) {
            profile = sftpProfile();
            profile.host.hostKey = QStringLiteral("SHA256:another");
            QCOMPARE(run(profile).exitCode, 6);
            profile.host.hostKey.clear();
            const CliResult unknown = run(profile);
            QCOMPARE(unknown.exitCode, 6);
            QVERIFY(unknown.err.contains(m_server->hostKeyFingerprint().toUtf8()));
        }
        writeFile(path("empty/notes.txt"), "x");
        QCOMPARE(cli({QStringLiteral("scan"), path("empty")}).exitCode, 9);
        QCOMPARE(cli({QStringLiteral("scan"), path("absent")}).exitCode, 2);
        QCOMPARE(cli({QStringLiteral("scan")}).exitCode, 2);
        QCOMPARE(cli({QStringLiteral("check"), path("images")}).exitCode, 2);
        QCOMPARE(cli({QStringLiteral("run"), path("images"), QStringLiteral("--profile"), QStringLiteral("nobody")})
                     .exitCode,
            3);
        QCOMPARE(cli({QStringLiteral("bogus")}).exitCode, 2);
        QCOMPARE(cli({QStringLiteral("status"), QStringLiteral("--bogus")}).exitCode, 2);
        QCOMPARE(cli({QStringLiteral("--help")}).exitCode, 0);
        QCOMPARE(cli({QStringLiteral("--version")}).exitCode, 0);
    }

    void scanNeedsNoNetworkAndCheckWritesNothing()
    {
        const CliResult scan = cli({QStringLiteral("scan"), path("images"), QStringLiteral("--profile"),
            writeProfile(m_portal->profile()), QStringLiteral("--json")});
        QCOMPARE(scan.item(QStringLiteral("T0001.jpg")).value(QStringLiteral("state")).toString(),
            QStringLiteral("Identified"));
        QCOMPARE(scan.item(QStringLiteral("T0001.jpg")).value(QStringLiteral("outcome")).toString(),
            QStringLiteral("exact"));
        QCOMPARE(m_portal->requestsTo(QString()), 0);

        const auto rows = m_portal->mediaRows();
        const CliResult check = cli({QStringLiteral("check"), path("images"), QStringLiteral("--profile"),
            path("profile.json"), QStringLiteral("--json")});
        QCOMPARE(check.exitCode, 1);
        QCOMPARE(check.item(QStringLiteral("T0001.jpg")).value(QStringLiteral("state")).toString(),
            QStringLiteral("Matched"));
        QVERIFY(check.item(QStringLiteral("T0001.jpg")).value(QStringLiteral("occid")).toInt() > 0);
        const CliResult dry = run(m_portal->profile(), {QStringLiteral("--dry-run")});
        QCOMPARE(dry.summary().value(QStringLiteral("Matched")).toInt(), 2);
        QCOMPARE(m_portal->mediaRows(), rows);
        QVERIFY(QDir(m_portal->imagesFolder()).entryList({QStringLiteral("T*")}).isEmpty());
    }

    void theImageSaysWhatItIs()
    {
        writeFile(path("images/T0001.jpg"), withOrientation(testJpeg(1, {320, 480}), 6));
        const CliResult scan = cli({QStringLiteral("scan"), path("images"), QStringLiteral("--profile"),
            writeProfile(m_portal->profile()), QStringLiteral("--json")});
        const QJsonObject expected{{QStringLiteral("format"), QStringLiteral("jpeg")}, {QStringLiteral("width"), 480},
            {QStringLiteral("height"), 320}, {QStringLiteral("bitsPerChannel"), 8},
            {QStringLiteral("colourSpace"), QStringLiteral("sRGB")}};
        QCOMPARE(scan.item(QStringLiteral("T0001.jpg")).value(QStringLiteral("image")).toObject(), expected);
        QVERIFY(!scan.item(QStringLiteral("cut T0003.jpg")).contains(QStringLiteral("image")));
    }

    void whatWasInterruptedIsResumed()
    {
        m_portal->misfortune(QStringLiteral("/images/"), {.delay = std::chrono::seconds(30)}, 0, 100);
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(SHEETLINK_CLI),
            {QStringLiteral("run"), path("images"), QStringLiteral("--profile"), writeProfile(m_portal->profile()),
                QStringLiteral("--json"), QStringLiteral("--ledger"), path("ledger")});
        QTRY_VERIFY_WITH_TIMEOUT(m_portal->requestsTo(QStringLiteral("/images/")) > 0, 20'000);
        QCOMPARE(cli({QStringLiteral("resume")}).exitCode, 5); // one writer at a time
        process.terminate();
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 8);

        m_portal->misfortune({}, {}, 0, 0);
        const CliResult status = cli({QStringLiteral("status"), QStringLiteral("--json")});
        QVERIFY(status.summary().value(QStringLiteral("Uploaded")).toInt() > 0);
        const CliResult resumed = cli({QStringLiteral("resume"), QStringLiteral("--json")});
        QVERIFY2(resumed.exitCode == 1, resumed.err.constData());
        QCOMPARE(resumed.summary().value(QStringLiteral("Confirmed")).toInt(), 2);
        for (const int count : m_portal->mediaRows())
            QCOMPARE(count, 1);
    }

    void whatWasOnlyLookedAtIsNeverStartedByResuming()
    {
        QCOMPARE(run(m_portal->profile(), {QStringLiteral("--dry-run")}).exitCode, 1);
        const auto rows = m_portal->mediaRows();
        QCOMPARE(cli({QStringLiteral("resume")}).exitCode, 9);
        QCOMPARE(cli({QStringLiteral("resume"), QStringLiteral("1")}).exitCode, 2);
        QCOMPARE(cli({QStringLiteral("resume"), QStringLiteral("abc")}).exitCode, 2);
        QCOMPARE(m_portal->mediaRows(), rows);
        QVERIFY(QDir(m_portal->imagesFolder()).entryList({QStringLiteral("T*")}).isEmpty());
    }

    void aBatchIsTakenBack()
    {
        const QStringList undo{QStringLiteral("undo"), QStringLiteral("--json")};
        QDir(path("images")).removeRecursively();
        QCOMPARE(cli(undo).exitCode, 9);
        for (int i = 1; i <= 3; ++i)
            writeFile(path("images") + QStringLiteral("/T000%1.jpg").arg(i), testJpeg(i));
        const PortalState before = m_portal->state();
        QCOMPARE(run(m_portal->profile()).exitCode, 0);

        CliResult told = cli({QStringLiteral("undo"), QStringLiteral("--dry-run")});
        QCOMPARE(told.exitCode, 0);
        QCOMPARE(told.out.count("mediaID "), 3);
        QVERIFY(m_portal->state() != before);
        told = cli({QStringLiteral("prove"), QStringLiteral("--json")});
        QCOMPARE(told.exitCode, 0);
        QCOMPARE(told.summary().value(QStringLiteral("safeToDelete")).toInt(), 3);

        QDir(path("images")).removeRecursively(); // taking back needs no source
        told = cli(undo);
        QVERIFY2(told.exitCode == 0, told.err.constData());
        QCOMPARE(told.summary().value(QStringLiteral("done")).toInt(), 3);
        QCOMPARE(told.lines().first().value(QStringLiteral("undo")).toString(), QStringLiteral("done"));
        QVERIFY(m_portal->state() == before);
        QCOMPARE(cli(undo).exitCode, 9);
    }

    void whoMayNotTakeBackGetsAListForTheManager()
    {
        QDir(path("images")).removeRecursively();
        writeFile(path("images/T0001.jpg"), testJpeg(1));
        QCOMPARE(run(m_portal->profile()).exitCode, 0);
        const PortalState linked = m_portal->state();
        m_environment.remove(QStringLiteral("SHEETLINK_PORTAL_PASSWORD"));
        const CliResult told = cli({QStringLiteral("undo")});
        QCOMPARE(told.exitCode, 4);
        QVERIFY(told.out.contains("mediaID ") && told.err.contains("manager"));
        QVERIFY(m_portal->state() == linked);
    }

    void linksInAFileAreAllThatIsToBeDone()
    {
        QDir(path("images")).removeRecursively();
        writeFile(path("images/T0001.jpg"), testJpeg(1));
        Profile profile = m_portal->profile();
        profile.portal.linker = LinkerChoice::File;
        const CliResult done = run(profile);
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QVERIFY(done.err.contains("batch-1-links-001.csv"));
        QCOMPARE(m_portal->requestsTo(QStringLiteral("importextended")), 0);
    }

    void reportsAreWritten()
    {
        QCOMPARE(run(m_portal->profile()).exitCode, 1);
        for (const char *form : {"csv", "html", "json", "manifest", "failures"}) {
            const QString file = path(form);
            const CliResult report = cli({QStringLiteral("report"), QStringLiteral("--as"), QString::fromLatin1(form),
                QStringLiteral("-o"), file});
            QVERIFY2(report.exitCode == 0, report.err.constData());
            QVERIFY(fileBytes(file).contains(qstrcmp(form, "failures") == 0 ? "T0099" : "T0001"));
        }
        QProcess check;
        check.setWorkingDirectory(path("images"));
        check.start(QStringLiteral("sha256sum"), {QStringLiteral("-c"), QStringLiteral("--strict"), path("manifest")});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.exitCode(), 0);
        QCOMPARE(cli({QStringLiteral("report"), QStringLiteral("--as"), QStringLiteral("poem"), QStringLiteral("-o"),
                         path("x")})
                     .exitCode,
            2);
        QCOMPARE(cli({QStringLiteral("report"), QStringLiteral("77"), QStringLiteral("--as"), QStringLiteral("csv"),
                         QStringLiteral("-o"), path("x")})
                     .exitCode,
            2);
    }

    void whatIsSafeToDeleteIsReportedWithWhatIsNot()
    {
        QCOMPARE(run(m_portal->profile()).exitCode, 1);
        const CliResult report = cli({QStringLiteral("report"), QStringLiteral("--as"),
            QStringLiteral("safe-to-delete"), QStringLiteral("-o"), QStringLiteral("-")});
        QCOMPARE(report.exitCode, 0);
        QCOMPARE(report.out.count('\n'), 1); // nothing was proved
        QVERIFY2(report.err.count("Keep") >= 2, report.err.constData());
    }

    void linksAreExportedForAManager()
    {
        runWithoutLinking();
        const auto rows = m_portal->mediaRows();
        for (const char *form : {"extended-import", "skeletal"}) {
            const CliResult result = exportAs(form);
            QVERIFY2(result.exitCode == 0, result.err.constData());
            QCOMPARE(result.lines().size(), 2);
            const QJsonObject file = result.lines().first();
            QCOMPARE(file.value(QStringLiteral("links")).toInt(), 2);
            QCOMPARE(fileBytes(file.value(QStringLiteral("file")).toString()).count('\n'), 3);
            QCOMPARE(result.summary(),
                (QJsonObject{{QStringLiteral("batch"), 1}, {QStringLiteral("files"), 1}, {QStringLiteral("leftOut"), 0},
                    {QStringLiteral("links"), 2}}));
            QCOMPARE(exportAs(form).exitCode, 2); // never over an older one
        }
        QCOMPARE(m_portal->mediaRows(), rows);
        QCOMPARE(cli({QStringLiteral("export"), QStringLiteral("1"), QStringLiteral("--as"),
                         QStringLiteral("extended-import"), QStringLiteral("-o"), path("other")})
                     .out,
            QString(path("other/sheetlink-1-import-1.csv") + QLatin1Char('\n')).toUtf8());
    }

    void whatIsLinkedIsNotExportedToBeDoubled()
    {
        QCOMPARE(run(m_portal->profile()).exitCode, 1);
        const CliResult nothing = exportAs("extended-import");
        QCOMPARE(nothing.exitCode, 9);
        QVERIFY(nothing.out.isEmpty());
        QVERIFY(!QFile::exists(path("exports")));
        QCOMPARE(exportAs("skeletal").summary().value(QStringLiteral("links")).toInt(), 2);
        const CliResult restored = exportAs("extended-import", {QStringLiteral("--linked")});
        QCOMPARE(restored.exitCode, 0);
        QCOMPARE(restored.summary().value(QStringLiteral("links")).toInt(), 2);
        QVERIFY(restored.err.contains("would be doubled"));
    }

    void whatAPortalWouldMisreadIsNotExported()
    {
        runWithoutLinking();
        Profile profile = m_portal->profile();
        profile.media.caption = QStringLiteral("=1+1");
        setProfile(profile);
        const CliResult result = exportAs("extended-import");
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.summary().value(QStringLiteral("leftOut")).toInt(), 2);
        QVERIFY(result.err.contains("T0001.jpg"));
        QVERIFY(!QFile::exists(path("exports")));
    }

    void anArchiveIsExportedForASnapshotOnly()
    {
        runWithoutLinking();
        const CliResult live = exportAs("dwca");
        QCOMPARE(live.exitCode, 2);
        QVERIFY(live.err.contains("--as extended-import"));
        QVERIFY(!QFile::exists(path("exports")));

        Profile profile = m_portal->profile();
        profile.portal.collection = 2;
        setProfile(profile);
        const CliResult snapshot = exportAs("dwca");
        QVERIFY2(snapshot.exitCode == 0, snapshot.err.constData());
        const QString file = snapshot.lines().first().value(QStringLiteral("file")).toString();
        QVERIFY(fileBytes(file).startsWith("PK"));

        profile.portal.url.setPort(1);
        setProfile(profile);
        QCOMPARE(exportAs("dwca").exitCode, 5);
    }

    void exportingNeedsToBeToldWhatAndWhereTo()
    {
        runWithoutLinking();
        const QString word = QStringLiteral("export");
        const QString as = QStringLiteral("--as");
        QCOMPARE(cli({word}).exitCode, 2);
        QCOMPARE(cli({word, as, QStringLiteral("skeletal")}).exitCode, 2);
        QCOMPARE(cli({word, as, QStringLiteral("poem"), QStringLiteral("-o"), path("x")}).exitCode, 2);
        QCOMPARE(
            cli({word, QStringLiteral("77"), as, QStringLiteral("skeletal"), QStringLiteral("-o"), path("x")}).exitCode,
            2);
        QVERIFY(!QFile::exists(path("x")));
    }

    void namesComeFromStandardInput()
    {
        const CliResult result = cli({QStringLiteral("names"), QStringLiteral("--pattern"),
                                         QStringLiteral("/^(ABC\\d{4})\\D*/i"), QStringLiteral("--json")},
            "ABC0001_b.jpg\nabc00012.jpg\nnothing.jpg\n");
        QCOMPARE(result.exitCode, 1);
        const auto lines = result.lines();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).value(QStringLiteral("catalogNumber")).toString(), QStringLiteral("ABC0001"));
        QCOMPARE(lines.at(0).value(QStringLiteral("part")).toString(), QStringLiteral("b"));
        QCOMPARE(
            lines.at(1).value(QStringLiteral("warnings")).toArray().at(0).toString(), QStringLiteral("digit-follows"));
        QCOMPARE(lines.at(2).value(QStringLiteral("outcome")).toString(), QStringLiteral("none"));
        for (const QJsonObject &line : lines) {
            QCOMPARE(line.keys(),
                (QStringList{QStringLiteral("candidates"), QStringLiteral("catalogNumber"), QStringLiteral("name"),
                    QStringLiteral("outcome"), QStringLiteral("part"), QStringLiteral("role"),
                    QStringLiteral("warnings")}));
        }
    }

    void aProfileIsShownAndTested()
    {
        const QString file = writeProfile(m_portal->profile());
        const CliResult shown = cli({QStringLiteral("profile"), QStringLiteral("show"), file});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY(profileFromJson(shown.out).value() == m_portal->profile());
        const CliResult tested
            = cli({QStringLiteral("profile"), QStringLiteral("test"), file, QStringLiteral("--json")});
        QVERIFY2(tested.exitCode == 0, tested.out.constData());
        QCOMPARE(tested.lines().size(), 8);
        QVERIFY(QDir(m_portal->imagesFolder()).entryList({QStringLiteral("*.jpg")}).isEmpty());

        Profile wrong = m_portal->profile();
        wrong.host.publicUrl = wrong.host.publicUrl.resolved(QUrl(QStringLiteral("x/")));
        const CliResult failed
            = cli({QStringLiteral("profile"), QStringLiteral("test"), writeProfile(wrong), QStringLiteral("--json")});
        QVERIFY(failed.exitCode != 0);
        QVERIFY(failed.lines()
                    .last()
                    .value(QStringLiteral("message"))
                    .toString()
                    .contains(QStringLiteral("host.publicUrl")));
        QVERIFY(filesIn(m_portal->imagesFolder()).isEmpty());
    }

    void aTestOfAProfileLeavesNothingWhenItIsInterrupted()
    {
        if (!m_server->isRunning())
            QSKIP(qPrintable(m_server->problem()));
        m_portal->misfortune(QStringLiteral("/images/"), {.delay = std::chrono::seconds(30)}, 0, 100);
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(SHEETLINK_CLI),
            {QStringLiteral("profile"), QStringLiteral("test"), writeProfile(sftpProfile())});
        QTRY_VERIFY_WITH_TIMEOUT(m_portal->requestsTo(QStringLiteral("/images/")) > 0, 20'000);
        QCOMPARE(filesIn(m_portal->imagesFolder()).size(), 1);
        process.terminate();
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(filesIn(m_portal->imagesFolder()), QStringList());
    }

    void theProgramNeverPrintsASecret()
    {
        m_environment.insert(QStringLiteral("SHEETLINK_PORTAL_PASSWORD"), QStringLiteral("canary-4711"));
        const CliResult result = run(m_portal->profile());
        QVERIFY(!result.out.contains("canary") && !result.err.contains("canary"));
        QVERIFY(!fileBytes(path("ledger")).contains("canary"));
    }

    void withoutATerminalNobodyIsAsked()
    {
        const OpenSshServer server(OpenSshServer::SignIn::Questions);
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        const QString profile = writeProfile(askingProfile(server));
        const QList<QStringList> commands{{QStringLiteral("run"), path("images"), QStringLiteral("--profile"), profile,
                                              QStringLiteral("--json"), QStringLiteral("--ledger"), path("ledger")},
            {QStringLiteral("profile"), QStringLiteral("test"), profile}};
        for (const QStringList &command : commands) {
            QProcess process;
            process.setProcessEnvironment(m_environment);
            process.setChildProcessModifier([] { ::setsid(); }); // away from the terminal of whoever runs this
            process.start(QStringLiteral(SHEETLINK_CLI), command);
            QVERIFY(process.waitForFinished(30'000));
            QCOMPARE(process.exitCode(), 4);
            const QByteArray said = process.readAllStandardError() + process.readAllStandardOutput();
            QVERIFY2(said.contains("asks for") && said.contains("Run this where somebody can answer."), said);
        }
    }

    void aPersonAtTheTerminalIsAskedAndTheAnswerIsNotShown()
    {
        OpenSshServer server(OpenSshServer::SignIn::Questions);
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        const QString profile = writeProfile(askingProfile(server));
        TerminalProcess process(m_environment,
            {QStringLiteral("run"), path("images"), QStringLiteral("--profile"), profile, QStringLiteral("--json"),
                QStringLiteral("--ledger"), path("ledger")});
        QVERIFY2(process.waitForText("One-time"), process.text());
        QVERIFY2(process.text().contains("The image host 127.0.0.1 asks"), process.text());
        const QByteArray code = server.code().toUtf8();
        process.type(code + '\n');
        const CliResult result = process.finished();
        QVERIFY2(result.exitCode == 1, result.err.constData());
        QCOMPARE(result.summary().value(QStringLiteral("Confirmed")).toInt(), 2);
        for (const QByteArray &text : {process.text(), result.out, result.err})
            QVERIFY(!text.contains(code));
    }

    void cancellingEndsAQuestionAndShowsWhatIsTypedAgain()
    {
        OpenSshServer server(OpenSshServer::SignIn::Questions);
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        const QString profile = writeProfile(askingProfile(server));
        TerminalProcess process(m_environment,
            {QStringLiteral("run"), path("images"), QStringLiteral("--profile"), profile, QStringLiteral("--json"),
                QStringLiteral("--ledger"), path("ledger")});
        QVERIFY2(process.waitForText("One-time"), process.text());
        QVERIFY(!process.showsTyping());
        process.type("\x03"); // Ctrl-C
        QCOMPARE(process.finished().exitCode, 8);
        QVERIFY(process.showsTyping());
    }

    void aSpeedLimitHoldsForOneRun()
    {
        Profile slow = m_portal->profile();
        slow.host.rateLimitKBps = 1; // an image takes a minute
        QElapsedTimer clock;
        clock.start();
        const CliResult result = run(slow, {QStringLiteral("--rate-limit"), QStringLiteral("0")});
        QCOMPARE(result.summary().value(QStringLiteral("Confirmed")).toInt(), 2);
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
        for (const char *wrong : {"fast", "-1"}) {
            QCOMPARE(
                cli({QStringLiteral("resume"), QStringLiteral("--rate-limit"), QString::fromLatin1(wrong)}).exitCode,
                2);
        }
    }

    void controlCharactersInNamesAreSpelledOut()
    {
        writeFile(path("odd/a\x1b[31mred.jpg"), testJpeg(1));
        const CliResult result = cli({QStringLiteral("scan"), path("odd")});
        QVERIFY(!result.out.contains('\x1b'));
        QVERIFY(result.out.contains("\\x1b[31mred.jpg"));
    }

    void thePracticePortalRunsUntilItIsInterrupted()
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(SHEETLINK_CLI),
            {QStringLiteral("practice"), QStringLiteral("--data"), path("practice"), QStringLiteral("--json")});
        QVERIFY(process.waitForReadyRead(30'000));
        const QJsonObject world = QJsonDocument::fromJson(process.readLine()).object();
        const CliResult result = cli({QStringLiteral("run"), world.value(QStringLiteral("sheets")).toString(),
            QStringLiteral("--profile"), world.value(QStringLiteral("profile")).toString(), QStringLiteral("--secrets"),
            world.value(QStringLiteral("secrets")).toString(), QStringLiteral("--json")});
        QVERIFY2(result.exitCode == 1, result.err.constData());
        QCOMPARE(result.summary().value(QStringLiteral("Confirmed")).toInt(), 13);
        QCOMPARE(result.summary().value(QStringLiteral("NeedsDecision")).toInt(), 3);
        QCOMPARE(result.summary().value(QStringLiteral("Failed")).toInt(), 1);
        process.terminate();
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitCode(), 0);
    }

    void theSharedSpecimensReachTheirRecords()
    {
        const QString specimens = QStringLiteral(SHEETLINK_SHARED "/data/specimens");
        if (!QDir(specimens).exists())
            QSKIP("the shared specimens are not here");
        if (!m_server->isRunning())
            QSKIP(qPrintable(m_server->problem()));
        m_portal = std::make_unique<TestPortal>(QStringList{QStringLiteral("1390992"), QStringLiteral("1449838"),
            QStringLiteral("1122841"), QStringLiteral("7574789")});
        Profile profile = sftpProfile();
        profile.naming.patterns = {{.match = QStringLiteral("/^(?:MICH|herb00ic)_(\\d{7,8})_/")}};
        const CliResult result = cli({QStringLiteral("run"), specimens, QStringLiteral("--profile"),
            writeProfile(profile), QStringLiteral("--json")});
        QCOMPARE(result.summary().value(QStringLiteral("Confirmed")).toInt(), 3);
        for (const QJsonObject &line : result.lines().mid(0, 6)) {
            if (line.value(QStringLiteral("state")).toString() != QLatin1String("Confirmed")) {
                QVERIFY(!line.value(QStringLiteral("reason")).toString().isEmpty());
                continue;
            }
            const QString file = specimens + QLatin1Char('/') + line.value(QStringLiteral("file")).toString();
            QCOMPARE(
                get(QUrl(line.value(QStringLiteral("urls")).toObject().value(QStringLiteral("original")).toString())),
                fileBytes(file));
        }
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "clitest.moc"
