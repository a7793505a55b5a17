#include "apachedav.h"
#include "host.h"
#include "nginxdav.h"
#include "rudeserver.h"
#include "testimages.h"
#include "uploadrequest.h"
#include "uploads.h"

#include <QDir>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>

using namespace std::chrono_literals;

namespace {

Result<std::unique_ptr<HostConnection>> connectTo(
    const QString &address, const QString &password = {}, const QString &caFile = {})
{
    HostSettings settings;
    settings.kind = HostKind::WebDav;
    settings.address = address;
    settings.caFile = caFile;
    const auto host = makeHost(settings, {.hostPassword = SecretString(password)});
    return host ? (*host)->connect({}) : failure(host.error());
}

/// A WebDAV folder in memory. A rule may deal with a request instead, by answering true.
class FakeDav
{
public:
    using Rule = std::function<bool(QTcpSocket &, const QByteArray &method, const QByteArray &path)>;

    explicit FakeDav(Rule rule = {}, RudeServer::HeadBehaviour onHead = {})
        : m_rule(std::move(rule))
        , m_server(
              [this](QTcpSocket &socket, const QByteArray &request) { answer(socket, request); }, std::move(onHead))
    {
    }

    QString address() const { return m_server.url(QStringLiteral("/dav/")).toString(); }
    QMap<QByteArray, QByteArray> files() const
    {
        const std::lock_guard lock(m_mutex);
        return m_files;
    }
    void put(const QByteArray &path, const QByteArray &bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_files.insert(path, bytes);
    }
    void move(const QByteArray &from, const QByteArray &to)
    {
        const std::lock_guard lock(m_mutex);
        m_files.insert(to, m_files.take(from));
    }
    qsizetype count(const QByteArray &method) const
    {
        const auto requests = m_server.requests();
        return std::count_if(requests.begin(), requests.end(),
            [&method](const QByteArray &request) { return request.startsWith(method + ' '); });
    }

private:
    void answer(QTcpSocket &socket, const QByteArray &request)
    {
        const QByteArray method = request.split(' ').at(0);
        const QByteArray path = request.split(' ').at(1);
        if (m_rule && m_rule(socket, method, path))
            return;
        const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
        const bool there = files().contains(path);
        if (method == "PROPFIND") {
            RudeServer::answer(socket, "207 Multi-Status", "", "<multistatus/>");
        } else if (method == "PUT") {
            put(path, body);
            RudeServer::answer(socket, "201 Created", "", "");
        } else if (method == "MOVE") {
            const auto begin = request.indexOf("Destination: ") + 13;
            const QByteArray to = QUrl::fromEncoded(request.mid(begin, request.indexOf("\r\n", begin) - begin))
                                      .path(QUrl::FullyEncoded)
                                      .toLatin1();
            const bool taken = files().contains(to) && request.contains("Overwrite: F");
            if (there && !taken)
                move(path, to);
            RudeServer::answer(socket, !there ? "404 Not Found" : taken ? "412 No" : "201 Created", "", "");
        } else if (method == "DELETE") {
            const std::lock_guard lock(m_mutex);
            m_files.remove(path);
            RudeServer::answer(socket, there ? "204 Gone" : "404 Not Found", "", "");
        } else if (method == "HEAD" && there) {
            socket.write(
                "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(files().value(path).size()) + "\r\n\r\n");
        } else {
            RudeServer::answer(socket, there ? "200 OK" : "404 Not Found", "", files().value(path));
        }
    }

    Rule m_rule;
    mutable std::mutex m_mutex;
    QMap<QByteArray, QByteArray> m_files;
    RudeServer m_server; // last, so that it ends before the rest goes
};

} // namespace

/// What every image host promises, for WebDAV: against real web servers, and against rude ones.
class WebDavHostTest : public QObject
{
    Q_OBJECT

private:
    /// A fresh folder on one of the servers.
    struct World {
        DavServer *server = nullptr;
        QString folder; ///< On the disk.
        QString address;
        HostSettings settings;
        Secrets secrets;
        std::shared_ptr<Host> host;
        std::unique_ptr<HostConnection> connection;
        QTemporaryDir local;

        QString source(const char *name, const QByteArray &bytes) const
        {
            return writeFile(local.filePath(QString::fromLatin1(name)), bytes);
        }
        QString pathOf(const char *name) const { return folder + QLatin1Char('/') + QString::fromLatin1(name); }
    };

    std::map<QString, std::unique_ptr<DavServer>> m_servers;
    int m_worlds = 0;

    static std::unique_ptr<DavServer> makeServer(const QString &kind)
    {
        using SignIn = ApacheDav::SignIn;
        if (kind == QLatin1String("nginx"))
            return std::make_unique<NginxDav>();
        ApacheDav::Options options;
        if (kind.contains(QLatin1String("basic")))
            options.signIn = SignIn::Basic;
        if (kind.contains(QLatin1String("digest")))
            options.signIn = SignIn::Digest;
        options.tls = kind.contains(QLatin1String("tls"));
        return std::make_unique<ApacheDav>(options);
    }

    DavServer &server(const QString &kind)
    {
        auto &one = m_servers[kind];
        if (!one)
            one = makeServer(kind);
        return *one;
    }

    void fill(World &world, const QString &kind)
    {
        world.server = &server(kind);
        const auto name = QStringLiteral("w%1").arg(++m_worlds);
        world.folder = world.server->pathOf(name);
        QDir().mkpath(world.folder);
        QFile::setPermissions(world.folder, QFile::Permissions(0x7777));
        world.settings.kind = HostKind::WebDav;
        if (const auto *apache = dynamic_cast<ApacheDav *>(world.server)) {
            world.address = apache->address() + name;
            if (kind.contains(QLatin1String("tls")))
                world.settings.caFile = apache->caFile();
            world.secrets.hostPassword = SecretString(ApacheDav::password());
        } else {
            world.address = static_cast<NginxDav *>(world.server)->address() + name;
        }
        world.settings.address = world.address;
        world.host = makeHost(world.settings, world.secrets).value();
    }

    bool open(World &world, const QString &kind)
    {
        fill(world, kind);
        auto connection = world.host->connect({});
        if (!connection) {
            qWarning("%s (%s)", qPrintable(connection.error().message), qPrintable(connection.error().detail));
            return false;
        }
        world.connection = std::move(*connection);
        return true;
    }

    static void addKinds(std::initializer_list<const char *> kinds)
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : kinds)
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    /// One file through all the tries that it gets.
    static Result<UploadOutcome> uploadWithTries(const QString &address, const UploadRequest &request)
    {
        HostSettings settings;
        settings.kind = HostKind::WebDav;
        settings.address = address;
        RetryPolicy retry;
        retry.firstPause = 10ms;
        std::mutex mutex;
        std::optional<Result<UploadOutcome>> end;
        Uploads uploads(makeHost(settings, {}).value(), {.retry = retry});
        connect(
            &uploads, &Uploads::finished, &uploads,
            [&](quint64, const Result<UploadOutcome> &outcome) {
                const std::lock_guard lock(mutex);
                end = outcome;
            },
            Qt::DirectConnection);
        uploads.start();
        uploads.add(1, request);
        static_cast<void>(QTest::qWaitFor(
            [&] {
                const std::lock_guard lock(mutex);
                return end.has_value();
            },
            20'000));
        const std::lock_guard lock(mutex);
        return end.value_or(cancelled());
    }

private slots:
    void init()
    {
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        const bool apache = kind.startsWith(QLatin1String("apache"));
        if ((apache || kind == QLatin1String("nginx")) && !server(kind).isRunning())
            QSKIP(qPrintable(server(kind).problem()));
    }

    void aFileArrivesWholeUnderItsName_data()
    {
        addKinds({"apache", "apache basic", "apache digest", "apache tls digest", "nginx"});
    }
    void aFileArrivesWholeUnderItsName()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        for (const int size : {0, 1, 32'768, 261'121, 3'000'000}) {
            const QByteArray bytes(size, char('a' + size % 7));
            const auto target = QStringLiteral("de ep/ür/%1%23.jpg").arg(size);
            qint64 told = 0;
            const auto outcome = uploadOne(*world.connection, requestFor(world.source("f", bytes), target), {},
                [&told](qint64 count) { told += count; });
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message + outcome.error().detail));
            QVERIFY(*outcome == UploadOutcome::Made);
            QCOMPARE(told, size);
            QCOMPARE(fileBytes(world.folder + QLatin1Char('/') + target), bytes);
            QCOMPARE(world.connection->sizeOf(target).value(), std::optional<qint64>(size));
        }
        QCOMPARE(filesIn(world.folder).size(), 5); // and no part is left
        QCOMPARE(world.connection->sizeOf(QStringLiteral("absent")).value(), std::optional<qint64>());
    }

    void theSameBytesAreAdopted_data() { addKinds({"apache", "nginx"}); }
    void theSameBytesAreAdopted()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        for (const int size : {3, 2'000'000}) {
            const auto request
                = requestFor(world.source("f", QByteArray(size, 'x')), QStringLiteral("%1.jpg").arg(size));
            QVERIFY(uploadOne(*world.connection, request).value() == UploadOutcome::Made);
            QVERIFY(uploadOne(*world.connection, request).value() == UploadOutcome::Adopted);
        }
        QCOMPARE(filesIn(world.folder).size(), 2);
    }

    void otherBytesUnderTheNameAreNeverOverwritten_data() { addKinds({"apache", "nginx"}); }
    void otherBytesUnderTheNameAreNeverOverwritten()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        for (const int size : {3, 2'000'000}) {
            for (const QByteArray &there : {QByteArray("other bytes"), QByteArray(size, 'y')}) {
                writeFile(world.pathOf("a.jpg"), there);
                const auto outcome = uploadOne(
                    *world.connection, requestFor(world.source("f", QByteArray(size, 'x')), QStringLiteral("a.jpg")));
                QVERIFY(!outcome);
                QCOMPARE(outcome.error().code, QStringLiteral("name-taken"));
                QCOMPARE(outcome.error().kind, ErrorKind::Item);
                QCOMPARE(fileBytes(world.pathOf("a.jpg")), there);
            }
        }
        QCOMPARE(filesIn(world.folder), QStringList{QStringLiteral("a.jpg")});
    }

    void otherBytesAreReplacedOnlyWhenAsked_data() { addKinds({"apache", "nginx"}); }
    void otherBytesAreReplacedOnlyWhenAsked()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        for (const int size : {3, 2'000'000}) {
            writeFile(world.pathOf("a.jpg"), "other bytes");
            QFile::setPermissions(world.pathOf("a.jpg"), QFile::Permissions(0x6666));
            auto request = requestFor(world.source("f", QByteArray(size, 'x')), QStringLiteral("a.jpg"));
            request.replace = true;
            QVERIFY(uploadOne(*world.connection, request).value() == UploadOutcome::Made);
            QCOMPARE(fileBytes(world.pathOf("a.jpg")).size(), size);
        }
        QCOMPARE(filesIn(world.folder), QStringList{QStringLiteral("a.jpg")});
    }

    void whoWinsARaceForANameIsNotOverwritten_data() { addKinds({"apache", "nginx"}); }
    void whoWinsARaceForANameIsNotOverwritten()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        // Somebody else takes the name while our bytes are on their way.
        const QString target = world.pathOf("a.jpg");
        const auto outcome = uploadOne(*world.connection,
            requestFor(world.source("f", QByteArray(2'000'000, 'x')), QStringLiteral("a.jpg")), {},
            [&target](qint64) { writeFile(target, "theirs"); });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("name-taken"));
        QCOMPARE(fileBytes(target), "theirs");
        QCOMPARE(filesIn(world.folder), QStringList{QStringLiteral("a.jpg")});
    }

    void aSourceThatChangesIsNotPublished_data() { addKinds({"apache", "nginx"}); }
    void aSourceThatChangesIsNotPublished()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        const QString source = world.source("f", QByteArray(1'000'000, 'a'));
        const auto request = requestFor(source, QStringLiteral("a.jpg"));
        for (const QByteArray &now :
            {QByteArray(999'999, 'a') + 'b', QByteArray(999'999, 'a'), QByteArray(1'000'001, 'a')}) {
            writeFile(source, now);
            const auto outcome = uploadOne(*world.connection, request);
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, QStringLiteral("source-changed"));
        }
        QFile::remove(source);
        const auto gone = uploadOne(*world.connection, request);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, QStringLiteral("source-changed"));
        // Apache writes what it got a moment after it was broken off; who uploads asks for the part once more then.
        QTRY_VERIFY(world.connection->remove(request.part) && filesIn(world.folder).isEmpty());
    }

    void cancellingLeavesNothingUnderTheName_data() { addKinds({"apache", "nginx"}); }
    void cancellingLeavesNothingUnderTheName()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        UploadQueue queue({}, {});
        queue.setRateLimit(200'000);
        queue.add(1, requestFor(world.source("f", QByteArray(2'000'000, 'a')), QStringLiteral("a.jpg")));
        std::jthread canceller([&queue] {
            std::this_thread::sleep_for(400ms);
            queue.cancel();
        });
        QElapsedTimer timer;
        timer.start();
        const auto carried = world.connection->carry(queue);
        QVERIFY(!carried);
        QCOMPARE(carried.error().kind, ErrorKind::Cancelled);
        QVERIFY(timer.elapsed() < 3'000);
        QTRY_VERIFY(filesIn(world.folder).isEmpty()); // the server clears up behind an upload that broke off
    }

    void theRateLimitIsKeptAndAPauseSendsNothing()
    {
        World world;
        if (!server(QStringLiteral("apache")).isRunning())
            QSKIP("no apache2");
        QVERIFY(open(world, QStringLiteral("apache")));
        std::atomic<qint64> sent = 0;
        UploadQueue queue({.finished = {},
                              .safe = {},
                              .proved = {},
                              .sent = [&sent](qint64 bytes) { sent += bytes; },
                              .hopeless = {}},
            {});
        queue.setRateLimit(500'000);
        queue.add(1, requestFor(world.source("f", QByteArray(1'000'000, 'a')), QStringLiteral("a.jpg")));
        queue.close();
        QElapsedTimer timer;
        timer.start();
        std::jthread carrier([&] { QVERIFY(world.connection->carry(queue)); });
        std::this_thread::sleep_for(600ms);
        queue.setPaused(true);
        std::this_thread::sleep_for(200ms);
        const qint64 before = sent;
        std::this_thread::sleep_for(500ms);
        QCOMPARE(sent.load(), before);
        queue.setPaused(false);
        carrier.join();
        QVERIFY2(timer.elapsed() > 2'000 && timer.elapsed() < 6'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(fileBytes(world.pathOf("a.jpg")).size(), 1'000'000);
    }

    void removingIsRepeatable_data() { addKinds({"apache", "nginx"}); }
    void removingIsRepeatable()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        writeFile(world.pathOf("a.jpg"), "x");
        QVERIFY(world.connection->remove(QStringLiteral("a.jpg")));
        QVERIFY(filesIn(world.folder).isEmpty());
        QVERIFY(world.connection->remove(QStringLiteral("a.jpg")));
    }

    void severalConnectionsMakeOneFolderTogether_data() { addKinds({"apache", "apache digest", "nginx"}); }
    void severalConnectionsMakeOneFolderTogether()
    {
        QFETCH(QString, kind);
        World world;
        fill(world, kind);
        std::atomic<int> good = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 6; ++i) {
                const QString source = world.source(qPrintable(QString::number(i)), testJpeg(i));
                threads.emplace_back([&, i, source] {
                    auto connection = world.host->connect({});
                    const auto request = requestFor(source, QStringLiteral("x/y/%1.jpg").arg(i));
                    if (!connection || !*connection)
                        return;
                    const auto outcome = uploadOne(**connection, request);
                    if (!outcome)
                        qWarning("%s", qPrintable(outcome.error().detail));
                    good += outcome ? 1 : 0;
                });
            }
        }
        QCOMPARE(good.load(), 6);
        QVERIFY(world.server->requests().filter(QStringLiteral("MKCOL")).size() <= 2 * m_worlds);
    }

    void nearbyNoMoreThanSixRequestsAtATimePay()
    {
        if (!server(QStringLiteral("apache")).isRunning())
            QSKIP("no apache2");
        World world;
        std::vector<std::unique_ptr<HostConnection>> standing;
        std::unique_ptr<HostConnection> another;
        for (int attempt = 0; attempt < 10; ++attempt) { // a busy computer may seem far away for once
            standing.clear();
            fill(world, QStringLiteral("apache"));
            QCOMPARE(world.host->mostConnections(), 24);
            for (int i = 0; i < 6; ++i) {
                standing.push_back(world.host->connect({}).value());
                QVERIFY(standing.back());
            }
            another = world.host->connect({}).value();
            if (!another)
                break;
        }
        QVERIFY(!another);
        standing.pop_back();
        QVERIFY(world.host->connect({}).value());
    }

    void manyFilesArriveThroughUploads_data() { addKinds({"apache digest", "apache tls digest", "nginx"}); }
    void manyFilesArriveThroughUploads()
    {
        QFETCH(QString, kind);
        World world;
        fill(world, kind);
        std::atomic<int> made = 0, other = 0;
        Uploads uploads(world.host, {});
        connect(
            &uploads, &Uploads::gaveUp, &uploads,
            [](const Error &error) { qWarning("%s", qPrintable(error.message + error.detail)); }, Qt::DirectConnection);
        connect(
            &uploads, &Uploads::finished, &uploads,
            [&](quint64, const Result<UploadOutcome> &outcome) {
                ++(outcome && *outcome == UploadOutcome::Made ? made : other);
            },
            Qt::DirectConnection);
        uploads.start();
        for (int i = 0; i < 60; ++i) {
            const QByteArray bytes(i % 3 == 0 ? 2'000'000 : 40'000, char(i));
            uploads.add(quint64(i + 1),
                requestFor(world.source(qPrintable(QString::number(i)), bytes),
                    QStringLiteral("s%1/%2.jpg").arg(i % 4).arg(i)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(made + other, 60, 20'000);
        QCOMPARE(made.load(), 60);
        QCOMPARE(filesIn(world.folder).size(), 60);
        QCOMPARE(uploads.bytesSent(), 20 * 2'000'000 + 40 * 40'000);
    }

    void aServerThatDiesAndComesBackIsAPassingFailure_data() { addKinds({"apache basic", "nginx"}); }
    void aServerThatDiesAndComesBackIsAPassingFailure()
    {
        QFETCH(QString, kind);
        World world;
        fill(world, kind);
        std::atomic<int> made = 0, other = 0;
        RetryPolicy retry;
        retry.firstPause = 100ms;
        Uploads uploads(world.host, {.retry = retry, .bytesPerSecond = 4'000'000});
        connect(
            &uploads, &Uploads::finished, &uploads,
            [&](quint64, const Result<UploadOutcome> &outcome) { ++(outcome ? made : other); }, Qt::DirectConnection);
        uploads.start();
        for (int i = 0; i < 12; ++i) {
            uploads.add(quint64(i + 1),
                requestFor(world.source(qPrintable(QString::number(i)), QByteArray(600'000, char(i))),
                    QStringLiteral("%1.jpg").arg(i)));
        }
        QTRY_VERIFY(made >= 2);
        world.server->stop();
        const auto refused = connectTo(world.address, QString::fromUtf8(world.secrets.hostPassword.reveal()));
        world.server->startAgain();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Transient);
        QTRY_COMPARE_WITH_TIMEOUT(made + other, 12, 20'000);
        QCOMPARE(made.load(), 12);
        for (int i = 0; i < 12; ++i)
            QCOMPARE(fileBytes(world.folder + QStringLiteral("/%1.jpg").arg(i)), QByteArray(600'000, char(i)));
    }

    void aWrongPasswordIsSaidAndTriedOnce_data() { addKinds({"apache basic", "apache digest"}); }
    void aWrongPasswordIsSaidAndTriedOnce()
    {
        QFETCH(QString, kind);
        World world;
        fill(world, kind);
        const auto before = world.server->requests().size();
        const auto refused = connectTo(world.address, QStringLiteral("wrong one"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SignIn);
        QVERIFY(!refused.error().detail.contains(QStringLiteral("wrong one")));
        QTRY_COMPARE(world.server->requests().size(), before + 2); // to be asked, and to answer

        QString nobody = world.address;
        nobody.remove(ApacheDav::user() + QLatin1Char('@'));
        const auto unsaid = connectTo(nobody);
        QVERIFY(!unsaid);
        QCOMPARE(unsaid.error().kind, ErrorKind::SignIn);
    }

    void uploadsCarryCredentialsAtOnce_data() { addKinds({"apache basic", "apache digest"}); }
    void uploadsCarryCredentialsAtOnce()
    {
        QFETCH(QString, kind);
        World world;
        QVERIFY(open(world, kind));
        QVERIFY(uploadOne(*world.connection, requestFor(world.source("f", "abc"), QStringLiteral("a.jpg"))));
        // The log is written after the answer, so only what names this folder is counted, and from its first line.
        const auto requests = [&world] { return world.server->requests().filter(QDir(world.folder).dirName()); };
        QTRY_COMPARE(requests().size(), 2 + 2 + 4 + 5); // two sign in, two clear up, five try how it renames
        QCOMPARE(requests().filter(QStringLiteral(" 401")).size(), 1);
    }

    void aNonceThatAgesInMidRunIsRenewed()
    {
        ApacheDav server({.signIn = ApacheDav::SignIn::Digest, .folder = "AuthDigestNonceLifetime 1\n"});
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        QTemporaryDir local;
        auto connection = connectTo(server.address(), ApacheDav::password());
        QVERIFY(connection);
        for (int i = 0; i < 3; ++i) {
            const QString source
                = writeFile(local.filePath(QStringLiteral("f")), QByteArray(i == 1 ? 2'000'000 : 9, 'x'));
            QTest::qSleep(2'100);
            const auto outcome = uploadOne(**connection, requestFor(source, QStringLiteral("%1.jpg").arg(i)));
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        }
        QCOMPARE(server.files().size(), 3);
    }

    void aCertificateThatIsNotTrustedGetsNothing()
    {
        const QString kind = QStringLiteral("apache tls digest");
        if (!server(kind).isRunning())
            QSKIP("no apache2");
        World world;
        fill(world, kind);
        const auto before = world.server->requests().size();
        const auto refused = connectTo(world.address, ApacheDav::password());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::HostIdentity);
        QCOMPARE(world.server->requests().size(), before);

        const auto noCa = connectTo(world.address, {}, world.source("empty.pem", ""));
        QVERIFY(!noCa);
        QCOMPARE(noCa.error().code, QStringLiteral("bad-ca-file"));
    }

    void aPasswordNeverGoesOverPlainHttp()
    {
        const auto refused = connectTo(QStringLiteral("http://tech@images.example.org/dav/"), QStringLiteral("secret"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Profile);
        QCOMPARE(refused.error().code, QStringLiteral("plain-http"));
    }

    void aFolderThatIsNotThereIsSaid_data() { addKinds({"apache", "nginx"}); }
    void aFolderThatIsNotThereIsSaid()
    {
        QFETCH(QString, kind);
        World world;
        fill(world, kind);
        const auto missing = connectTo(world.address + QStringLiteral("-not"));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::Profile);
        QCOMPARE(missing.error().code, QStringLiteral("no-image-folder"));
        QVERIFY(missing.error().message.contains(QStringLiteral("-not")));
    }

    void aServerThatTakesNoFilesIsSaid()
    {
        const NginxDav server("off");
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        const auto refused = connectTo(server.address());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Profile);
        QCOMPARE(refused.error().code, QStringLiteral("no-webdav"));
    }

    void aServerThatMakesFoldersItselfIsLetTo()
    {
        const NginxDav server("PUT DELETE MOVE", "create_full_put_path on;\nclient_max_body_size 0;");
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        QTemporaryDir local;
        auto connection = connectTo(server.address() + QStringLiteral("new/"));
        QVERIFY(connection);
        for (const int size : {3, 1'100'000}) {
            const QString source = writeFile(local.filePath(QStringLiteral("f")), QByteArray(size, 'x'));
            const auto outcome = uploadOne(**connection, requestFor(source, QStringLiteral("a/b/%1.jpg").arg(size)));
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        }
        QCOMPARE(server.files().size(), 2);
    }

    void withoutMoveFilesAreWrittenAtOnceAndThatIsSaid()
    {
        const NginxDav server("PUT DELETE MKCOL");
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        QTemporaryDir local;
        auto connection = connectTo(server.address());
        QVERIFY(connection);
        const auto before = (*connection)->shortcomings().size();
        const auto request
            = requestFor(writeFile(local.filePath(QStringLiteral("f")), "abc"), QStringLiteral("s/a.jpg"));
        QVERIFY(uploadOne(**connection, request).value() == UploadOutcome::Made);
        QCOMPARE(server.files(), QStringList{QStringLiteral("s/a.jpg")});
        QCOMPARE((*connection)->shortcomings().size(), before + 1);
        QVERIFY(uploadOne(**connection, request).value() == UploadOutcome::Adopted);
        writeFile(server.pathOf(QStringLiteral("s/a.jpg")), "xyz");
        QCOMPARE(uploadOne(**connection, request).error().code, QStringLiteral("name-taken"));
    }

    void aFullDiskIsSaidAndLeavesNothing()
    {
        ApacheDav server;
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        const QString mount = server.pathOf(QStringLiteral("small"));
        QDir().mkpath(mount);
        const auto command = QStringLiteral("mount -t tmpfs -o size=400k,mode=0777 none %1 2>/dev/null").arg(mount);
        if (std::system(qPrintable(command)) != 0)
            QSKIP("no small file system can be mounted here");
        const auto unmount = qScopeGuard(
            [&mount] { [[maybe_unused]] const int code = std::system(qPrintable(QStringLiteral("umount ") + mount)); });
        QTemporaryDir local;
        auto connection = connectTo(server.address() + QStringLiteral("small/"));
        QVERIFY(connection);
        const QString source = writeFile(local.filePath(QStringLiteral("f")), QByteArray(1'000'000, 'a'));
        const auto outcome = uploadOne(**connection, requestFor(source, QStringLiteral("a.jpg")));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::HostFull);
        QVERIFY(server.files().isEmpty());
    }

    void aFileOverTheServersLimitIsThisFilesError_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<int>("size");
        for (const int size : {400'000, 8'000'000, 60'000'000}) {
            QTest::addRow("apache2 %d", size) << QStringLiteral("apache2") << size;
            QTest::addRow("nginx! %d", size) << QStringLiteral("nginx") << size;
        }
    }
    void aFileOverTheServersLimitIsThisFilesError()
    {
        QFETCH(QString, program);
        QFETCH(int, size);
        std::unique_ptr<DavServer> server;
        QString address;
        if (program == QLatin1String("nginx")) {
            auto nginx = std::make_unique<NginxDav>("PUT DELETE MKCOL MOVE", "client_max_body_size 300k;");
            address = nginx->address();
            server = std::move(nginx);
        } else {
            auto apache = std::make_unique<ApacheDav>(ApacheDav::Options{.folder = "LimitRequestBody 300000\n"});
            address = apache->address();
            server = std::move(apache);
        }
        if (!server->isRunning())
            QSKIP(qPrintable(server->problem()));
        QTemporaryDir local;
        auto connection = connectTo(address);
        QVERIFY(connection);
        const QString source = writeFile(local.filePath(QStringLiteral("f")), QByteArray(size, 'a'));
        QElapsedTimer timer;
        timer.start();
        const auto outcome = uploadWithTries(address, requestFor(source, QStringLiteral("a.jpg")));
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().code == QLatin1String("too-large"), qPrintable(outcome.error().detail));
        QCOMPARE(outcome.error().kind, ErrorKind::Item);
        QVERIFY(server->files().isEmpty());
        QVERIFY(uploadOne(
            **connection, requestFor(writeFile(local.filePath(QStringLiteral("g")), "abc"), QStringLiteral("b.jpg"))));
    }

    void aServerThatClosesOnLargeFilesIsUnderstood_data()
    {
        QTest::addColumn<int>("times");
        QTest::addColumn<QString>("error");
        QTest::newRow("always") << std::numeric_limits<int>::max() << QStringLiteral("too-large");
        QTest::newRow("now and then, so it is the line") << 5 << QString();
    }
    void aServerThatClosesOnLargeFilesIsUnderstood()
    {
        QFETCH(int, times);
        QFETCH(QString, error);
        std::atomic<int> closed = 0;
        FakeDav dav({}, [&](QTcpSocket &socket, const QByteArray &head) {
            const bool large = head.startsWith("PUT") && head.toLower().contains("content-length: 5000000");
            if (!large || closed >= times)
                return false;
            ++closed;
            socket.abort();
            return true;
        });
        QTemporaryDir local;
        const QString source = writeFile(local.filePath(QStringLiteral("f")), QByteArray(5'000'000, 'a'));
        const auto outcome = uploadWithTries(dav.address(), requestFor(source, QStringLiteral("a.jpg")));
        QCOMPARE(outcome ? QString() : outcome.error().code, error);
        QVERIFY(outcome || outcome.error().kind == ErrorKind::Item);
    }

    void aFolderThatMayNotBeMadeIsSaid_data()
    {
        QTest::addColumn<QByteArray>("made");
        QTest::addColumn<QByteArray>("put");
        QTest::addColumn<int>("size");
        for (const char *made : {"405 No", "403 No"}) {
            for (const char *put : {"404 No", "409 No", "500 No"}) {
                for (const int size : {3, 2'000'000})
                    QTest::addRow("%s %s %d", made, put, size) << QByteArray(made) << QByteArray(put) << size;
            }
        }
    }
    void aFolderThatMayNotBeMadeIsSaid()
    {
        QFETCH(QByteArray, made);
        QFETCH(QByteArray, put);
        QFETCH(int, size);
        FakeDav dav([&](QTcpSocket &socket, const QByteArray &method, const QByteArray &path) {
            const bool below = path.startsWith("/dav/s/");
            if (method == "MKCOL" || (method == "PUT" && below))
                RudeServer::answer(socket, method == "PUT" ? put : made, "", "");
            return method == "MKCOL" || (method == "PUT" && below);
        });
        QTemporaryDir local;
        auto connection = connectTo(dav.address());
        QVERIFY(connection);
        const QString source = writeFile(local.filePath(QStringLiteral("f")), QByteArray(size, 'a'));
        for (int i = 0; i < 2; ++i) {
            const auto outcome = uploadOne(**connection, requestFor(source, QStringLiteral("s/a.jpg")));
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, QStringLiteral("no-image-folder"));
            QCOMPARE(outcome.error().kind, ErrorKind::Profile);
            QVERIFY(outcome.error().message.contains(QStringLiteral("/dav/s")));
        }
    }

    void aPassingTroubleInAFolderThatIsThereIsNoMissingFolder()
    {
        std::atomic<bool> isTroubled = false;
        FakeDav dav([&](QTcpSocket &socket, const QByteArray &method, const QByteArray &) {
            if (method == "MKCOL")
                RudeServer::answer(socket, "405 There", "", "");
            if (method == "PUT" && isTroubled)
                RudeServer::answer(socket, "500 Trouble", "", "");
            return method == "MKCOL" || (method == "PUT" && isTroubled);
        });
        QTemporaryDir local;
        auto connection = connectTo(dav.address());
        QVERIFY(connection);
        const QString source = writeFile(local.filePath(QStringLiteral("f")), "abc");
        QVERIFY(uploadOne(**connection, requestFor(source, QStringLiteral("s/a.jpg"))));
        isTroubled = true;
        const auto outcome = uploadOne(**connection, requestFor(source, QStringLiteral("s/b.jpg")));
        QCOMPARE(outcome.error().kind, ErrorKind::Transient);
    }

    void aFileThatAloneIsForbiddenIsThisFilesError_data()
    {
        QTest::addColumn<QByteArray>("forbidden");
        QTest::newRow("to be written") << QByteArray("PUT");
        QTest::newRow("to be renamed") << QByteArray("MOVE");
    }
    void aFileThatAloneIsForbiddenIsThisFilesError()
    {
        QFETCH(QByteArray, forbidden);
        FakeDav dav([&forbidden](QTcpSocket &socket, const QByteArray &method, const QByteArray &path) {
            const bool refused = method == forbidden && path.contains("select");
            if (refused)
                RudeServer::answer(socket, "403 Forbidden", "", "");
            return refused;
        });
        QTemporaryDir local;
        auto connection = connectTo(dav.address());
        QVERIFY(connection);
        const QString source = writeFile(local.filePath(QStringLiteral("f")), "abc");
        auto request = requestFor(source, QStringLiteral("s/select.jpg"));
        request.part = QStringLiteral("s/.select.jpg.0123abcd.part");
        const auto outcome = uploadOne(**connection, request);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Item);
        QVERIFY(!outcome.error().message.contains(QStringLiteral(".part")));
        QVERIFY(dav.files().isEmpty());
    }

    void oneRefusedRenameDoesNotMeanThatNoneWorks()
    {
        std::atomic<int> moves = 0;
        FakeDav dav([&moves](QTcpSocket &socket, const QByteArray &method, const QByteArray &) {
            const bool refused = method == "MOVE" && moves++ == 0;
            if (refused)
                RudeServer::answer(socket, "405 No", "", "");
            return refused;
        });
        QTemporaryDir local;
        auto connection = connectTo(dav.address());
        QVERIFY(connection);
        const auto sentences = (*connection)->shortcomings();
        const auto request = requestFor(writeFile(local.filePath(QStringLiteral("f")), "abc"), QStringLiteral("a.jpg"));
        const auto refused = uploadOne(**connection, request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Transient);
        QVERIFY(uploadOne(**connection, request).value() == UploadOutcome::Made);
        QCOMPARE((*connection)->shortcomings(), sentences);
        QCOMPARE(dav.files().keys(), QList<QByteArray>{"/dav/a.jpg"});
    }

    void aLargeFileThatIsThereIsAdoptedAndItsPartRemoved()
    {
        FakeDav dav;
        QTemporaryDir local;
        auto connection = connectTo(dav.address());
        QVERIFY(connection);
        const QByteArray bytes(2'000'000, 'a');
        const auto request = requestFor(writeFile(local.filePath(QStringLiteral("f")), bytes), QStringLiteral("a.jpg"));
        dav.put("/dav/a.jpg", bytes);
        dav.put("/dav/" + request.part.toLatin1(), bytes.left(500'000));
        QVERIFY(uploadOne(**connection, request).value() == UploadOutcome::Adopted);
        QCOMPARE(dav.files().keys(), QList<QByteArray>{"/dav/a.jpg"});
        auto begunInPlace = request;
        begunInPlace.part = request.target;
        QVERIFY(uploadOne(**connection, begunInPlace).value() == UploadOutcome::Adopted);
        QCOMPARE(dav.files().keys(), QList<QByteArray>{"/dav/a.jpg"});
    }

    void anAnswerWithoutEndIsNotReadToItsEnd()
    {
        FakeDav dav([](QTcpSocket &socket, const QByteArray &method, const QByteArray &path) {
            if (path != "/dav/a.jpg" || (method != "HEAD" && method != "GET"))
                return false;
            if (method == "HEAD")
                RudeServer::answer(socket, "405 No", "", "");
            else
                socket.write("HTTP/1.1 200 OK\r\n\r\nmore than that"); // and no end
            return true;
        });
        QTemporaryDir local;
        auto connection = connectTo(dav.address());
        QVERIFY(connection);
        const QString source = writeFile(local.filePath(QStringLiteral("f")), "ours");
        const auto outcome = uploadOne(**connection, requestFor(source, QStringLiteral("a.jpg")));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("name-taken"));
    }

    void aLostAnswerToAPutIsRepeated()
    {
        std::atomic<int> lost = 0;
        FakeDav dav([&lost](QTcpSocket &socket, const QByteArray &method, const QByteArray &) {
            if (method != "PUT" || lost++ > 0)
                return false;
            socket.abort();
            return true;
        });
        QTemporaryDir local;
        auto connection = connectTo(dav.address());
        QVERIFY(connection);
        qint64 told = 0;
        const QString source = writeFile(local.filePath(QStringLiteral("f")), QByteArray(200'000, 'a'));
        const auto outcome = uploadOne(
            **connection, requestFor(source, QStringLiteral("a.jpg")), {}, [&told](qint64 bytes) { told += bytes; });
        QVERIFY(outcome);
        QCOMPARE(told, 200'000);
        QCOMPARE(dav.files().keys(), QList<QByteArray>{"/dav/a.jpg"});
    }

    void aLostAnswerToAMoveIsResolvedByLooking_data()
    {
        QTest::addColumn<bool>("done");     // before the answer was lost
        QTest::addColumn<bool>("taken");    // by somebody else's bytes
        QTest::addColumn<QString>("error"); // empty when it was made
        QTest::newRow("it was done") << true << false << QString();
        QTest::newRow("it was not done") << false << false << QString();
        QTest::newRow("the name was taken") << false << true << QStringLiteral("name-taken");
    }
    void aLostAnswerToAMoveIsResolvedByLooking()
    {
        QFETCH(bool, done);
        QFETCH(bool, taken);
        QFETCH(QString, error);
        FakeDav *self = nullptr;
        int moves = 0;
        FakeDav dav([&](QTcpSocket &socket, const QByteArray &method, const QByteArray &path) {
            if (method != "MOVE" || moves++ > 0)
                return false;
            if (taken)
                self->put("/dav/a.jpg", "theirs");
            if (done)
                self->move(path, "/dav/a.jpg");
            socket.abort();
            return true;
        });
        self = &dav;
        QTemporaryDir local;
        auto connection = connectTo(dav.address());
        QVERIFY(connection);
        const QString source = writeFile(local.filePath(QStringLiteral("f")), "ours");
        const auto outcome = uploadOne(**connection, requestFor(source, QStringLiteral("a.jpg")));
        QCOMPARE(outcome ? QString() : outcome.error().code, error);
        QVERIFY(!outcome || *outcome == UploadOutcome::Made);
        const QMap<QByteArray, QByteArray> expected{{"/dav/a.jpg", taken ? "theirs" : "ours"}};
        QCOMPARE(dav.files(), expected);
    }

    void aServerBehindAProxyGetsThePathOfTheDestination()
    {
        FakeDav *self = nullptr;
        int moves = 0;
        FakeDav dav([&](QTcpSocket &socket, const QByteArray &method, const QByteArray &path) {
            if (method != "MOVE")
                return false;
            if (path.contains(".sheetlink.")) {
                RudeServer::answer(socket, "412 Precondition Failed", "", "");
                return true;
            }
            if (++moves == 1) {
                RudeServer::answer(socket, "502 Bad Gateway", "", "");
                return true;
            }
            self->move(path, moves == 2 ? "/dav/1.jpg" : "/dav/2.jpg");
            RudeServer::answer(socket, "201 Created", "", "");
            return true;
        });
        self = &dav;
        QTemporaryDir local;
        auto connection = connectTo(dav.address());
        QVERIFY(connection);
        const QString source = writeFile(local.filePath(QStringLiteral("f")), "ours");
        QVERIFY(uploadOne(**connection, requestFor(source, QStringLiteral("1.jpg"))));
        QVERIFY(uploadOne(**connection, requestFor(source, QStringLiteral("2.jpg"))));
        QCOMPARE(moves, 3);
    }

    void aMoveThatWasNotDoneIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"200 OK", "202 Accepted", "207 Multi-Status"})
            QTest::newRow(status) << QByteArray(status);
    }
    void aMoveThatWasNotDoneIsNotBelieved()
    {
        QFETCH(QByteArray, status);
        FakeDav dav([&status](QTcpSocket &socket, const QByteArray &method, const QByteArray &) {
            if (method == "MOVE")
                RudeServer::answer(socket, status, "", "<multistatus/>");
            return method == "MOVE";
        });
        QTemporaryDir local;
        auto connection = connectTo(dav.address());
        QVERIFY(connection);
        const QString source = writeFile(local.filePath(QStringLiteral("f")), "ours");
        const auto outcome = uploadOne(**connection, requestFor(source, QStringLiteral("a.jpg")));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("not-renamed"));
        QCOMPARE(outcome.error().kind, ErrorKind::Transient);
    }

    void aPutThatIsOnlyPromisedIsNotBelieved()
    {
        FakeDav dav([](QTcpSocket &socket, const QByteArray &method, const QByteArray &) {
            if (method == "PUT")
                RudeServer::answer(socket, "202 Accepted", "", "");
            return method == "PUT";
        });
        QTemporaryDir local;
        auto connection = connectTo(dav.address());
        QVERIFY(connection);
        const QString source = writeFile(local.filePath(QStringLiteral("f")), "ours");
        const auto outcome = uploadOne(**connection, requestFor(source, QStringLiteral("a.jpg")));
        QCOMPARE(outcome.error().code, QStringLiteral("host-refused"));
    }

    void aServerThatOverwritesUnaskedGetsNothingToOverwrite()
    {
        FakeDav *self = nullptr;
        FakeDav dav([&](QTcpSocket &socket, const QByteArray &method, const QByteArray &path) {
            if (method != "MOVE")
                return false;
            self->move(path, "/dav/a.jpg");
            RudeServer::answer(socket, "204 Overwritten", "", "");
            return true;
        });
        self = &dav;
        QTemporaryDir local;
        auto connection = connectTo(dav.address());
        QVERIFY(connection);
        const auto sentences = (*connection)->shortcomings().size();
        const auto request
            = requestFor(writeFile(local.filePath(QStringLiteral("f")), "ours"), QStringLiteral("a.jpg"));
        dav.put("/dav/a.jpg", "theirs");
        const auto outcome = uploadOne(**connection, request);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("name-taken"));
        const QMap<QByteArray, QByteArray> untouched{{"/dav/a.jpg", "theirs"}};
        QCOMPARE(dav.files(), untouched);

        dav.put("/dav/a.jpg", "ours");
        QVERIFY(uploadOne(**connection, request).value() == UploadOutcome::Adopted);
        QCOMPARE((*connection)->shortcomings().size(), sentences + 1);
    }

    void aServerThatKeepsTakenNamesIsNotAskedTwice()
    {
        FakeDav dav;
        QTemporaryDir local;
        auto connection = connectTo(dav.address());
        QVERIFY(connection);
        const auto request
            = requestFor(writeFile(local.filePath(QStringLiteral("f")), "ours"), QStringLiteral("a.jpg"));
        QVERIFY(uploadOne(**connection, request).value() == UploadOutcome::Made);
        const auto before = dav.count("HEAD");
        auto another = request;
        another.target = QStringLiteral("b.jpg");
        QVERIFY(uploadOne(**connection, another).value() == UploadOutcome::Made);
        QCOMPARE(dav.count("HEAD"), before + 1);
    }

    void aServerThatKeepsFewerBytesIsNotBelieved()
    {
        FakeDav *self = nullptr;
        FakeDav dav([&](QTcpSocket &socket, const QByteArray &method, const QByteArray &path) {
            if (method != "PUT")
                return false;
            self->put(path, "ha");
            RudeServer::answer(socket, "201 Created", "", "");
            return true;
        });
        self = &dav;
        QTemporaryDir local;
        auto connection = connectTo(dav.address());
        QVERIFY(connection);
        const QString source = writeFile(local.filePath(QStringLiteral("f")), "half");
        const auto outcome = uploadOne(**connection, requestFor(source, QStringLiteral("a.jpg")));
        QCOMPARE(outcome.error().code, QStringLiteral("bytes-differ"));
        QCOMPARE(outcome.error().kind, ErrorKind::Transient);
        QVERIFY(!dav.files().contains("/dav/a.jpg"));
    }

    void aRefusalIsSaidInWordsThatLeadOn_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("retryAfter");
        const auto row
            = [](const char *status, const char *headers, ErrorKind kind, const char *code, int retryAfter = 0) {
                  QTest::addRow("%s %s", status, headers)
                      << QByteArray(status) << QByteArray(headers) << kind << QString::fromLatin1(code) << retryAfter;
              };
        row("401 No", "", ErrorKind::SignIn, "host-sign-in");
        row("403 No", "", ErrorKind::Profile, "host-unwritable");
        row("404 No", "", ErrorKind::Profile, "no-image-folder");
        row("409 No", "", ErrorKind::Profile, "no-image-folder");
        row("405 No", "", ErrorKind::Profile, "no-webdav");
        row("501 No", "", ErrorKind::Profile, "no-webdav");
        row("413 No", "", ErrorKind::Item, "too-large");
        row("400 No", "", ErrorKind::Item, "bad-name");
        row("414 No", "", ErrorKind::Item, "bad-name");
        row("423 No", "", ErrorKind::Transient, "locked");
        row("507 No", "", ErrorKind::HostFull, "host-full");
        row("500 No", "", ErrorKind::Transient, "host-refused");
        row("418 No", "", ErrorKind::Item, "host-refused");
        row("503 No", "", ErrorKind::Transient, "busy");
        row("503 No", "Retry-After: 7", ErrorKind::Transient, "busy", 7);
        row("429 No", "Retry-After: 99999999", ErrorKind::Transient, "busy", 3600);
        row("503 No", "Retry-After: -5", ErrorKind::Transient, "busy");
        row("503 No", "Retry-After: Fri, 31 Dec 2100 23:59:59 GMT", ErrorKind::Transient, "busy", 3600);
        row("503 No", "Retry-After: Fri, 31 Dec 1999 23:59:59 GMT", ErrorKind::Transient, "busy");
        row("503 No", "Retry-After: soon", ErrorKind::Transient, "busy");
        row("302 Go", "Location: https://other.example.org/x", ErrorKind::Profile, "moved");
    }
    void aRefusalIsSaidInWordsThatLeadOn()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, headers);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        QFETCH(int, retryAfter);
        FakeDav dav([&](QTcpSocket &socket, const QByteArray &method, const QByteArray &) {
            if (method != "PUT")
                return false;
            RudeServer::answer(socket, status, headers.isEmpty() ? headers : headers + "\r\n", "");
            return true;
        });
        QTemporaryDir local;
        auto connection = connectTo(dav.address());
        QVERIFY(connection);
        const QString source = writeFile(local.filePath(QStringLiteral("f")), "abc");
        const auto outcome = uploadOne(**connection, requestFor(source, QStringLiteral("a.jpg")));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, code);
        QCOMPARE(outcome.error().kind, kind);
        QCOMPARE(int(outcome.error().retryAfter.count()), retryAfter);
        QVERIFY2(!outcome.error().message.contains(QLatin1String(".part")), qPrintable(outcome.error().message));
        QVERIFY(dav.files().isEmpty());
        if (code == QLatin1String("moved"))
            QVERIFY(outcome.error().message.contains(QStringLiteral("https://other.example.org/x")));
    }

    void aRedirectGetsNoCredentials()
    {
        RudeServer thief([](QTcpSocket &socket, const QByteArray &) { RudeServer::answer(socket, "200 OK", "", ""); });
        const QByteArray location = "Location: " + thief.url().toEncoded() + "\r\n";
        FakeDav dav([&location](QTcpSocket &socket, const QByteArray &, const QByteArray &) {
            RudeServer::answer(socket, "307 Go", location, "");
            return true;
        });
        const auto refused = connectTo(
            dav.address().replace(QStringLiteral("://"), QStringLiteral("://tech@")), QStringLiteral("secret"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("moved"));
        QVERIFY(thief.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(WebDavHostTest)
#include "webdavhosttest.moc"
