#include "opensshserver.h"
#include "proftpdserver.h"
#include "sftphost.h"
#include "testimages.h"
#include "uploadrequest.h"
#include "uploads.h"

#include <QTest>

#include <future>

using namespace std::chrono_literals;

namespace {

QByteArray testBytes(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = char(quint32(i) * 2654435761U >> 13);
    return bytes;
}

OpenSshServer::Options withSubsystem(const char *arguments)
{
    return {.subsystem = QStringLiteral("internal-sftp %1").arg(QLatin1String(arguments))};
}

/// A program `ssh` that ends at an SFTP server of this computer, and another that could ask for us, while the object
/// lives.
class FakeSsh
{
public:
    /// What it does before the server answers, in the language of the shell.
    explicit FakeSsh(const QByteArray &before)
    {
        QString server;
        for (const char *path : {"/usr/lib/openssh/sftp-server", "/usr/libexec/openssh/sftp-server",
                 "/usr/lib/ssh/sftp-server", "/usr/libexec/sftp-server"}) {
            if (QFile::exists(QString::fromLatin1(path)))
                server = QString::fromLatin1(path);
        }
        if (server.isEmpty())
            return;
        const QString script = writeFile(m_folder.filePath(QStringLiteral("ssh")),
            "#!/bin/sh\ncd '" + m_folder.path().toUtf8() + "'\n" + before + "\nexec " + server.toUtf8() + "\n");
        m_isThere = QFile::setPermissions(script, QFile::ReadOwner | QFile::ExeOwner);
        qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path);
        qputenv("SSH_ASKPASS", "true");
        qputenv("SSH_ASKPASS_REQUIRE", "prefer");
    }
    ~FakeSsh()
    {
        qputenv("PATH", m_path);
        qunsetenv("SSH_ASKPASS");
        qunsetenv("SSH_ASKPASS_REQUIRE");
    }
    Q_DISABLE_COPY_MOVE(FakeSsh)

    bool isThere() const { return m_isThere; }
    /// What `before` wrote into a file.
    QByteArray wrote(const char *file) const { return fileBytes(m_folder.filePath(QString::fromLatin1(file))); }
    SftpSettings settings(const QString &folder) const
    {
        return {.ssh = {.host = QStringLiteral("img.example.org")}, .client = SshClient::System, .folder = folder};
    }

private:
    const QByteArray m_path = qgetenv("PATH");
    QTemporaryDir m_folder;
    bool m_isThere = false;
};

} // namespace

/// The same promises over servers that differ in what they allow and in how they are made.
class SftpServersTest : public QObject
{
    Q_OBJECT

private:
    struct World {
        QTemporaryDir folder, local;
        QString problem;
        SftpSettings settings;
        std::unique_ptr<HostConnection> connection;

        QString source(const QByteArray &bytes) const { return writeFile(local.filePath(QStringLiteral("f")), bytes); }
        QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    };

    static OpenSshServer::Options options(const QByteArray &kind)
    {
        if (kind == "no stat")
            return withSubsystem("-P stat,lstat,fstat");
        if (kind == "no rename")
            return withSubsystem("-P rename,posix-rename");
        if (kind == "no setstat")
            return withSubsystem("-P fsetstat,setstat");
        if (kind == "no reading")
            return withSubsystem("-P read");
        if (kind == "read only")
            return withSubsystem("-R");
        if (kind == "no shell")
            return {.configuration = "ForceCommand internal-sftp\n"};
        return {};
    }

    std::map<QByteArray, std::unique_ptr<OpenSshServer>> m_openSsh; ///< By kind, each started once.
    std::unique_ptr<ProftpdServer> m_proftpd;

    bool open(World &world, const QByteArray &kind, const QString &folder = {})
    {
        HostSettings settings;
        settings.kind = HostKind::Sftp;
        const QString where = folder.isEmpty() ? world.folder.path() : folder;
        const auto use = [&](const auto &server) {
            world.problem = server.problem();
            settings.address = server.address(where);
            settings.hostKey = server.hostKeyFingerprint();
            settings.keyFile = server.userKeyFile();
        };
        if (kind == "proftpd") {
            if (!m_proftpd)
                m_proftpd = std::make_unique<ProftpdServer>();
            use(*m_proftpd);
        } else {
            auto &server = m_openSsh[kind];
            if (!server)
                server = std::make_unique<OpenSshServer>(OpenSshServer::SignIn::Key, options(kind));
            use(*server);
        }
        if (!world.problem.isEmpty())
            return false;
        world.settings = SftpSettings::from(settings, {});
        return connect(world);
    }
    static bool connect(World &world)
    {
        auto connection = SftpHost(world.settings).connect({});
        if (!connection)
            qWarning("%s (%s)", qPrintable(connection.error().message), qPrintable(connection.error().detail));
        if (connection)
            world.connection = std::move(*connection);
        return connection.has_value();
    }

    static void addKinds()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind : {"usual", "no stat", "no rename", "no setstat", "no reading", "no shell", "proftpd"})
            QTest::newRow(kind) << QByteArray(kind);
    }

#define OPEN(world)                                                                                                    \
    QFETCH(QByteArray, kind);                                                                                          \
    World world;                                                                                                       \
    const bool isOpen = open(world, kind);                                                                             \
    if (!world.problem.isEmpty())                                                                                      \
        QSKIP(qPrintable(world.problem));                                                                              \
    QVERIFY(isOpen)

private slots:
    void cleanupTestCase()
    {
        m_openSsh.clear();
        m_proftpd.reset();
    }

    void aFileArrivesWholeUnderItsName_data()
    {
        addKinds();
    }
    void aFileArrivesWholeUnderItsName()
    {
        OPEN(world);
        for (const int size : {0, 1, 32'769, 3'000'000}) {
            const QByteArray bytes = testBytes(size);
            const QString target = QStringLiteral("deep/er/%1.jpg").arg(size);
            const auto outcome = uploadOne(*world.connection, requestFor(world.source(bytes), target));
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().code + u' ' + outcome.error().detail));
            QVERIFY(*outcome == UploadOutcome::Made);
            QVERIFY(fileBytes(world.folder.filePath(target)) == bytes);
        }
        QCOMPARE(filesIn(world.folder.path()).size(), 4);
        qInfo("%s", qPrintable(world.connection->shortcomings().join(u' ')));
    }

    void theSameBytesAreAdopted_data()
    {
        addKinds();
    }
    void theSameBytesAreAdopted()
    {
        OPEN(world);
        const QByteArray bytes = testBytes(700'000);
        const auto request = requestFor(world.source(bytes), QStringLiteral("a.jpg"));
        for (int time = 0; time < 3; ++time) {
            if (time == 2)
                QVERIFY(connect(world));
            const auto outcome = uploadOne(*world.connection, request);
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().code + u' ' + outcome.error().detail));
            QCOMPARE(int(*outcome), int(time == 0 ? UploadOutcome::Made : UploadOutcome::Adopted));
        }
        QCOMPARE(filesIn(world.folder.path()), QStringList{QStringLiteral("a.jpg")});
    }

    void otherBytesAreNotOverwrittenUnlessTheyMayBe_data()
    {
        addKinds();
    }
    void otherBytesAreNotOverwrittenUnlessTheyMayBe()
    {
        OPEN(world);
        const QByteArray bytes = testBytes(5);
        for (const QByteArray &there : {QByteArray("other, longer bytes"), QByteArray("12345"), QByteArray()}) {
            writeFile(world.path("a.jpg"), there);
            auto request = requestFor(world.source(bytes), QStringLiteral("a.jpg"));
            const auto refused = uploadOne(*world.connection, request);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, QStringLiteral("name-taken"));
            QCOMPARE(fileBytes(world.path("a.jpg")), there);
            QCOMPARE(filesIn(world.folder.path()), QStringList{QStringLiteral("a.jpg")});
            request.replace = true;
            const auto replaced = uploadOne(*world.connection, request);
            QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().code + u' ' + replaced.error().detail));
            QVERIFY(*replaced == UploadOutcome::Made);
            QCOMPARE(fileBytes(world.path("a.jpg")), bytes);
        }
        QCOMPARE(filesIn(world.folder.path()), QStringList{QStringLiteral("a.jpg")});
    }

    void whoWinsTheRaceForANameIsNotOverwritten_data()
    {
        addKinds();
    }
    void whoWinsTheRaceForANameIsNotOverwritten()
    {
        OPEN(world);
        if (kind == "no rename")
            QSKIP("there the name is ours from the first byte on");
        const auto outcome = uploadOne(*world.connection,
            requestFor(world.source(testBytes(6'000'000)), QStringLiteral("a.jpg")), {}, [&world](qint64) {
                if (!QFile::exists(world.path("a.jpg")))
                    writeFile(world.path("a.jpg"), "theirs");
            });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("name-taken"));
        QCOMPARE(fileBytes(world.path("a.jpg")), "theirs");
        QCOMPARE(filesIn(world.folder.path()), QStringList{QStringLiteral("a.jpg")});
    }

    void anUploadGoesOnWhereItWas_data()
    {
        addKinds();
    }
    void anUploadGoesOnWhereItWas()
    {
        OPEN(world);
        const QByteArray bytes = testBytes(3'000'000);
        auto request = requestFor(world.source(bytes), QStringLiteral("a.jpg"));
        for (const qsizetype there : {1'000'000, 1'500'000, 900'000, 3'000'001, -1}) {
            QFile::remove(world.path("a.jpg"));
            if (there >= 0)
                writeFile(world.folder.filePath(request.part), (bytes + 'x').first(there));
            request.safeBytes = 1'000'000;
            qint64 sent = 0;
            const auto outcome = uploadOne(*world.connection, request, {}, [&sent](qint64 count) { sent += count; });
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().code + u' ' + outcome.error().detail));
            QVERIFY(fileBytes(world.path("a.jpg")) == bytes);
            if (kind != "no rename" && kind != "no stat")
                QCOMPARE(sent, there >= 1'000'000 && there <= 3'000'000 ? 2'000'000 : 3'000'000);
        }
        if (kind != "no rename") // there the part of another time stays
            QCOMPARE(filesIn(world.folder.path()), QStringList{QStringLiteral("a.jpg")});
    }

    void manyFilesArrive_data()
    {
        addKinds();
    }
    void manyFilesArrive()
    {
        OPEN(world);
        std::map<quint64, Result<UploadOutcome>> ends;
        UploadQueue queue({.finished = [&](quint64 id, const Result<UploadOutcome> &end) { ends.emplace(id, end); },
                              .safe = {},
                              .proved = {},
                              .sent = {},
                              .hopeless = {}},
            {});
        for (int i = 0; i < 150; ++i) {
            const QString source
                = writeFile(world.local.filePath(QString::number(i)), testBytes(i % 30 == 0 ? 2'000'000 : 300 * i));
            queue.add(quint64(i), requestFor(source, QStringLiteral("f%1/%2").arg(i % 3).arg(i)));
        }
        queue.close();
        const auto carried = world.connection->carry(queue);
        QVERIFY2(carried, carried ? "" : qPrintable(carried.error().code + u' ' + carried.error().detail));
        for (int i = 0; i < 150; ++i) {
            QVERIFY(ends.at(quint64(i)));
            QVERIFY(fileBytes(world.folder.filePath(QStringLiteral("f%1/%2").arg(i % 3).arg(i)))
                == fileBytes(world.local.filePath(QString::number(i))));
        }
        QCOMPARE(filesIn(world.folder.path()).size(), 150);
    }

    void aNameTooLongIsSaid_data()
    {
        addKinds();
    }
    void aNameTooLongIsSaid()
    {
        OPEN(world);
        for (const int length : {300, 250}) { // the name itself, and only that of the part
            if (length == 250 && kind == "no rename")
                continue; // there are no parts there
            const auto outcome = uploadOne(*world.connection, requestFor(world.source("abc"), QString(length, u'n')));
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, QStringLiteral("name-too-long"));
        }
    }

    void aHostThatMayOnlyBeReadIsSaid()
    {
        World world;
        const bool isOpen = open(world, "read only");
        if (!world.problem.isEmpty())
            QSKIP(qPrintable(world.problem));
        QVERIFY(isOpen);
        const auto outcome = uploadOne(*world.connection, requestFor(world.source("abc"), QStringLiteral("a.jpg")));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Profile);
        QCOMPARE(outcome.error().code, QStringLiteral("host-unwritable"));
    }

    void aFolderThatIsMissingIsSaid_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("usual") << QByteArray("usual");
        QTest::newRow("proftpd") << QByteArray("proftpd");
    }
    void aFolderThatIsMissingIsSaid()
    {
        QFETCH(QByteArray, kind);
        World world;
        const bool isOpen = open(world, kind, QStringLiteral("/no/such/folder"));
        if (!world.problem.isEmpty())
            QSKIP(qPrintable(world.problem));
        QVERIFY(isOpen);
        const auto outcome = uploadOne(*world.connection, requestFor(world.source("abc"), QStringLiteral("a.jpg")));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("no-image-folder"));
    }

    /// A folder into which one may write but not look.
    void aDropFolderTakesFiles()
    {
        OpenSshServer server(OpenSshServer::SignIn::Password); // an account that is not root
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        QTemporaryDir folder, local;
        QVERIFY(QProcess::execute(QStringLiteral("chown"), {QStringLiteral("54321"), folder.path()}) == 0);
        QVERIFY(QFile::setPermissions(folder.path(), QFile::WriteOwner | QFile::ExeOwner));
        HostSettings settings;
        settings.kind = HostKind::Sftp;
        settings.address = server.address(folder.path());
        settings.hostKey = server.hostKeyFingerprint();
        Secrets secrets;
        secrets.hostPassword = SecretString(OpenSshServer::password());
        auto connection = SftpHost(SftpSettings::from(settings, secrets)).connect({});
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().detail));
        const QString source = writeFile(local.filePath(QStringLiteral("f")), testBytes(500'000));
        const auto request = requestFor(source, QStringLiteral("sub/a.jpg"));
        QVERIFY(uploadOne(**connection, request).value() == UploadOutcome::Made);
        QVERIFY(uploadOne(**connection, request).value() == UploadOutcome::Adopted);
        QVERIFY(fileBytes(folder.filePath(QStringLiteral("sub/a.jpg"))) == testBytes(500'000));
    }

    void ofSeveralProgramsOnlyTheFirstAsks()
    {
        const FakeSsh ssh("case \"$*\" in\n"
                          "*BatchMode=no*) echo $SSH_ASKPASS_REQUIRE >>asked;;\n"
                          "*) echo $SSH_ASKPASS_REQUIRE >>alone; echo 'Permission denied (code).' >&2; exit 255;;\n"
                          "esac");
        if (!ssh.isThere())
            QSKIP("there is no sftp-server");
        QTemporaryDir folder;
        SftpHost host(ssh.settings(folder.path()));
        const auto first = host.connect({});
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        const auto second = host.connect({});
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::SignIn);
        QCOMPARE(ssh.wrote("asked"), "force\n");
        QCOMPARE(ssh.wrote("alone"), "never\n");
    }

    void whatTheKeyAloneDoesNotOpenIsAskedForOnce()
    {
        OpenSshServer server(OpenSshServer::SignIn::Questions,
            {.configuration = "AuthenticationMethods publickey,keyboard-interactive\n",
                .pam = OpenSshServer::pamCode()});
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        HostSettings settings;
        settings.kind = HostKind::Sftp;
        settings.address = server.address({});
        settings.hostKey = server.hostKeyFingerprint();
        settings.keyFile = server.userKeyFile();
        std::future<Result<std::unique_ptr<HostConnection>>> second;
        SftpHost *asking = nullptr;
        const AskPerson person{.toSignIn = [&](const SignInQuestion &, const CancelToken &) {
            second = std::async(std::launch::async, [&] { return asking->connect({}); });
            second.wait_for(2s);
            return std::optional(SecretString(server.code()));
        }};
        SftpHost host(SftpSettings::from(settings, {}), person);
        asking = &host;
        const auto first = host.connect({});
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        QCOMPARE(second.get().error().kind, ErrorKind::SignIn);
        QCOMPARE(server.log().count("Partial publickey"), 2);
        QCOMPARE(server.log().count("Postponed keyboard-interactive for"), 1);
    }

    void whoeverHasToTouchAKeyGetsTheTime()
    {
        const FakeSsh ssh("sleep 1");
        if (!ssh.isThere())
            QSKIP("there is no sftp-server");
        QTemporaryDir folder;
        auto settings = ssh.settings(folder.path());
        settings.silence = settings.ssh.deadline = 200ms;
        const auto connection = SftpHost(settings).connect({});
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().detail));
        settings.ssh.approval = 200ms;
        const auto late = SftpHost(settings).connect({});
        QVERIFY(!late);
        QCOMPARE(late.error().code, QStringLiteral("timeout"));
    }

    void brokenUploadsLeaveNoHalfFileWhereRenamingIsForbidden()
    {
        World world;
        if (!open(world, "no rename"))
            QSKIP(qPrintable(world.problem));
        world.connection.reset();
        Uploads uploads(std::make_shared<SftpHost>(world.settings),
            {.retry = {.firstPause = 10ms, .longestPause = 50ms}, .bytesPerSecond = 6'000'000});
        QMap<quint64, bool> ends;
        QObject::connect(&uploads, &Uploads::finished, this,
            [&ends](quint64 id, const Result<UploadOutcome> &outcome) { ends[id] = outcome.has_value(); });
        uploads.start();
        QMap<QString, QByteArray> expected;
        for (int i = 0; i < 12; ++i) {
            const QString name = QString::number(i);
            expected[name] = testBytes(1'000'000 + i);
            uploads.add(quint64(i), requestFor(writeFile(world.local.filePath(name), expected[name]), name));
        }
        for (int times = 0; times < 3; ++times) {
            QTest::qWait(500);
            m_openSsh["no rename"]->killConnections();
        }
        uploads.setRateLimit(0);
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 12, 30'000);
        QVERIFY(!ends.values().contains(false));
        QStringList names = expected.keys();
        names.sort();
        QTRY_COMPARE(filesIn(world.folder.path()), names);
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QVERIFY(fileBytes(world.folder.filePath(it.key())) == it.value());
    }
};

QTEST_GUILESS_MAIN(SftpServersTest)
#include "sftpserverstest.moc"
