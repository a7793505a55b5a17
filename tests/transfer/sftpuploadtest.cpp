#include "scriptedsftp.h"
#include "sftpconnection.h"
#include "testimages.h"
#include "uploads.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace std::chrono_literals;

namespace {

QByteArray testBytes(qint64 size, int seed = 0)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = quint32(seed) * 2654435761U + 1;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    return bytes;
}

const QByteArray target("img/a.jpg");
const QByteArray part("img/.a.jpg.tag.part");
const Error busy{.kind = ErrorKind::Transient, .code = QStringLiteral("busy")};

/// A scripted server with the folder `img`, a queue of local files, and what became of them.
struct World {
    explicit World(const ScriptedSftp::Habits &habits = {})
        : server(habits)
    {
        server.makeFolder("img");
        settings.folder = QStringLiteral("img");
        settings.ssh.host = QStringLiteral("img.example.org");
        retry.firstPause = retry.longestPause = 0ms;
        retry.triesPerItem = retry.triesInARow = 3;
        retry.longestOutage = 0ms;
    }

    UploadRequest request(const QByteArray &bytes, const QString &name = QStringLiteral("a.jpg"))
    {
        const QString source = writeFile(local.filePath(QString::number(++sources)), bytes);
        return {.source = source,
            .target = name,
            .size = bytes.size(),
            .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
            .part = partNameFor(name, QStringLiteral("tag"))};
    }
    UploadObserver observer()
    {
        return {.finished =
                    [this](quint64 id, const Result<UploadOutcome> &outcome) {
                        ++ends[id];
                        outcomes.insert_or_assign(id, outcome);
                        if (onFinished)
                            onFinished(id);
                    },
            .safe = [this](quint64 id, qint64 bytes) { safe[id].append(bytes); },
            .liesIn = [this](quint64 id, const QString &name) { liesIn[id] = name; },
            .proved = [this](quint64 id, const Result<Proof> &proof) { proofs.insert_or_assign(id, proof); },
            .sent = [this](qint64 bytes) { sent += bytes; },
            .hopeless = [this](const Error &error) { hopeless = error; }};
    }
    Result<std::unique_ptr<HostConnection>> connect(const CancelToken &cancel = {})
    {
        return SftpConnection::open(server.connect(), settings, shared, {}, cancel);
    }
    /// One connection carries the queue until nothing is left or it breaks.
    Result<> carry(UploadQueue &queue)
    {
        auto connection = connect(queue.cancelToken());
        if (!connection)
            return failure(connection.error());
        auto carried = (*connection)->carry(queue);
        if (!carried)
            queue.giveBackMine(carried.error());
        const std::lock_guard lock(mutex);
        shortcomings = (*connection)->shortcomings();
        return carried;
    }
    /// Uploads one file; an error of the whole host counts as the file's.
    Result<UploadOutcome> upload(const UploadRequest &request)
    {
        UploadQueue queue(observer(), retry);
        queue.add(1, request);
        queue.close();
        if (const auto carried = carry(queue); !carried)
            return failure(carried.error());
        return hopeless ? failure(*hopeless) : outcomes.at(1);
    }
    QList<QByteArray> namesButParts() const
    {
        auto names = server.names();
        names.removeIf([](const QByteArray &name) { return name.endsWith(".part"); });
        return names;
    }

    ScriptedSftp server;
    QTemporaryDir local;
    int sources = 0;
    SftpSettings settings;
    RetryPolicy retry;
    std::shared_ptr<SharedUploads> shared = std::make_shared<SharedUploads>();
    std::map<quint64, int> ends;
    std::map<quint64, Result<UploadOutcome>> outcomes;
    std::optional<Error> hopeless;
    std::map<quint64, QList<qint64>> safe;
    std::map<quint64, QString> liesIn;
    std::map<quint64, Result<Proof>> proofs;
    std::atomic<qint64> sent = 0;
    std::function<void(quint64)> onFinished;
    QStringList shortcomings; ///< Of the connection that ended last.
    std::mutex mutex;
};

/// Hosts of which each connection is one to the scripted server.
class ScriptedHost final : public Host
{
public:
    using Answer = Result<std::unique_ptr<HostConnection>>;

    ScriptedHost(World &world, int connections)
        : m_world(world)
        , m_connections(connections)
    {
    }
    Answer connect(const CancelToken &cancel) override
    {
        auto answer = instead ? instead(++asked) : std::nullopt;
        return answer ? std::move(*answer) : m_world.connect(cancel);
    }
    int mostConnections() const override { return m_connections; }

    std::function<std::optional<Answer>(int number)> instead; ///< What some get instead of a connection.
    std::atomic<int> asked = 0;

private:
    World &m_world;
    int m_connections;
};

void compare(const Result<UploadOutcome> &outcome, UploadOutcome expected)
{
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().code + u' ' + outcome.error().detail));
    QCOMPARE(int(*outcome), int(expected));
}

void compare(const Result<UploadOutcome> &outcome, ErrorKind kind, const char *code)
{
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, QString::fromLatin1(code));
    QCOMPARE(int(outcome.error().kind), int(kind));
}

} // namespace

/// The way of files over SFTP, against a server that does what the test says.
class SftpUploadTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileArrivesWholeUnderItsName_data()
    {
        QTest::addColumn<ScriptedSftp::Habits>("habits");
        QTest::newRow("like OpenSSH") << ScriptedSftp::Habits();
        QTest::newRow("no extensions") << ScriptedSftp::Habits{.hasExtensions = false};
        QTest::newRow("writes answered last") << ScriptedSftp::Habits{.answersWritesLast = true};
        QTest::newRow("no extensions, writes last")
            << ScriptedSftp::Habits{.hasExtensions = false, .answersWritesLast = true};
        QTest::newRow("32 KiB") << ScriptedSftp::Habits{.mostWritten = 32768};
        QTest::newRow("1000 bytes") << ScriptedSftp::Habits{.mostWritten = 1000};
        QTest::newRow("no sizes") << ScriptedSftp::Habits{.tellsSizes = false};
        QTest::newRow("write only") << ScriptedSftp::Habits{.hasShell = false, .mayRead = false};
        QTest::newRow("overwrites") << ScriptedSftp::Habits{.hasExtensions = false, .overwrites = true};
        QTest::newRow("slow answers") << ScriptedSftp::Habits{.delay = 20ms};
        for (const auto &[name, type] : {std::pair("no stat", SftpType::Stat), {"no fstat", SftpType::Fstat},
                 {"no setstat", SftpType::Fsetstat}, {"no rename", SftpType::Rename}, {"no remove", SftpType::Remove}})
            QTest::newRow(name) << ScriptedSftp::Habits{.forbidden = {type}};
        QTest::newRow("no rename, no stat")
            << ScriptedSftp::Habits{.hasExtensions = false, .forbidden = {SftpType::Rename, SftpType::Stat}};
    }
    void aFileArrivesWholeUnderItsName()
    {
        QFETCH(ScriptedSftp::Habits, habits);
        for (const qint64 size : {0, 1, 32'768, 261'120, 261'121, 1'500'000}) {
            World world(habits);
            const QByteArray bytes = testBytes(size);
            compare(world.upload(world.request(bytes, QStringLiteral("sub/er/a.jpg"))), UploadOutcome::Made);
            QVERIFY(world.server.bytesOf("img/sub/er/a.jpg") == bytes);
            QCOMPARE(world.sent, habits.forbidden.contains(SftpType::Rename) ? world.sent.load() : size);
            if (!habits.forbidden.contains(SftpType::Remove))
                QCOMPARE(world.server.names(), QList<QByteArray>{"img/sub/er/a.jpg"});
        }
    }

    void timesAndPermissionsAreThoseOfTheProfile()
    {
        World world;
        world.settings.fileMode = 0640;
        const auto request = world.request("abc", QStringLiteral("sub/a.jpg"));
        QFile file(request.source);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'600'000'000), QFileDevice::FileModificationTime));
        file.close();
        compare(world.upload(request), UploadOutcome::Made);
        QCOMPARE(world.server.permissionsOf("img/sub/a.jpg"), 0100640U);
        QCOMPARE(world.server.changedAt("img/sub/a.jpg"), 1'600'000'000U);
    }

    void bytesAreFlushedAndCountedBeforeTheyGetTheirName()
    {
        World world;
        compare(world.upload(world.request(testBytes(700'000))), UploadOutcome::Made);
        QList<QByteArray> end;
        for (const auto &request : world.server.requests()) {
            if (request.type == SftpType::Write)
                end.clear();
            end.append(request.type == SftpType::Extended ? request.extension : QByteArray::number(int(request.type)));
        }
        QCOMPARE(end.mid(1), (QList<QByteArray>{"10", "fsync@openssh.com", "8", "4", "18"}));
    }

    void whatTheHostCannotDoIsSaid()
    {
        World plain;
        compare(plain.upload(plain.request("abc")), UploadOutcome::Made);
        QVERIFY(plain.shortcomings.isEmpty());
        World poor({.hasExtensions = false, .forbidden = {SftpType::Stat, SftpType::Fsetstat, SftpType::Rename}});
        compare(poor.upload(poor.request("abc")), UploadOutcome::Made);
        QCOMPARE(poor.shortcomings.size(), 4);
        // One name that is too long says nothing about the others.
        World named;
        UploadQueue queue(named.observer(), named.retry);
        queue.add(1, named.request("abc", QString(300, u'n')));
        queue.add(2, named.request("abc"));
        queue.close();
        QVERIFY(named.carry(queue));
        QVERIFY2(named.shortcomings.isEmpty(), qPrintable(named.shortcomings.join(u' ')));
    }

    void theSameBytesAreAdopted_data()
    {
        QTest::addColumn<ScriptedSftp::Habits>("habits");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("by checksum") << ScriptedSftp::Habits{.mayRead = false} << true;
        QTest::newRow("by reading back") << ScriptedSftp::Habits{.hasShell = false} << true;
        QTest::newRow("neither") << ScriptedSftp::Habits{.hasShell = false, .mayRead = false} << false;
        QTest::newRow("without stat") << ScriptedSftp::Habits{.forbidden = {SftpType::Stat}} << true;
        QTest::newRow("without stat and shell")
            << ScriptedSftp::Habits{.hasShell = false, .forbidden = {SftpType::Stat}} << true;
        QTest::newRow("without sizes") << ScriptedSftp::Habits{.hasShell = false, .tellsSizes = false} << true;
        QTest::newRow("without rename and stat")
            << ScriptedSftp::Habits{.forbidden = {SftpType::Stat, SftpType::Rename}} << true;
        QTest::newRow("reading in small pieces")
            << ScriptedSftp::Habits{.hasShell = false, .mostWritten = 10'000} << true;
    }
    void theSameBytesAreAdopted()
    {
        QFETCH(ScriptedSftp::Habits, habits);
        QFETCH(bool, isFound);
        for (const qint64 size : {0, 3, 1'000'000}) {
            World world(habits);
            const QByteArray bytes = testBytes(size);
            world.server.put(target, bytes);
            const auto outcome = world.upload(world.request(bytes));
            if (isFound)
                compare(outcome, UploadOutcome::Adopted);
            else
                compare(outcome, ErrorKind::Item, "name-taken");
            QVERIFY(world.server.bytesOf(target) == bytes);
            QCOMPARE(world.server.names(), QList<QByteArray>{target}); // and no part
        }
    }

    void otherBytesAreNeverOverwritten_data()
    {
        theSameBytesAreAdopted_data();
        QTest::newRow("a server that overwrites")
            << ScriptedSftp::Habits{.hasExtensions = false, .overwrites = true} << true;
    }
    void otherBytesAreNeverOverwritten()
    {
        QFETCH(ScriptedSftp::Habits, habits);
        const QByteArray bytes = testBytes(100'000);
        for (const QByteArray &there : {QByteArray(), QByteArray("short"), testBytes(100'000, 1), bytes + 'x'}) {
            World world(habits);
            world.server.put(target, there);
            compare(world.upload(world.request(bytes)), ErrorKind::Item, "name-taken");
            QVERIFY(world.server.bytesOf(target) == there);
            QCOMPARE(world.server.names(), QList<QByteArray>{target});
        }
    }

    void aFolderOfThatNameIsAConflict()
    {
        for (const qint64 size : {10, 4096}) {
            World world;
            world.server.makeFolder(target);
            compare(world.upload(world.request(testBytes(size))), ErrorKind::Item, "name-taken");
            QVERIFY(world.server.names().isEmpty());
        }
    }

    void whoWinsTheRaceForANameIsNotOverwritten()
    {
        for (const bool isOurs : {false, true}) {
            World world;
            const QByteArray bytes = testBytes(100'000);
            world.server.fate = [&](const ScriptedSftp::Request &request) {
                if (request.type == SftpType::Rename)
                    world.server.put(target, isOurs ? bytes : testBytes(100'000, 1));
                return ScriptedSftp::Fate();
            };
            const auto outcome = world.upload(world.request(bytes));
            if (isOurs)
                compare(outcome, UploadOutcome::Adopted);
            else
                compare(outcome, ErrorKind::Item, "name-taken");
            QCOMPARE(world.server.names(), QList<QByteArray>{target});
        }
    }

    void otherBytesAreReplacedWhenTheyMayBe_data()
    {
        QTest::addColumn<ScriptedSftp::Habits>("habits");
        QTest::newRow("like OpenSSH") << ScriptedSftp::Habits();
        QTest::newRow("no extensions") << ScriptedSftp::Habits{.hasExtensions = false};
        QTest::newRow("no stat") << ScriptedSftp::Habits{.forbidden = {SftpType::Stat}};
        QTest::newRow("no reading") << ScriptedSftp::Habits{.hasShell = false, .mayRead = false};
        QTest::newRow("no rename") << ScriptedSftp::Habits{.hasExtensions = false, .forbidden = {SftpType::Rename}};
    }
    void otherBytesAreReplacedWhenTheyMayBe()
    {
        QFETCH(ScriptedSftp::Habits, habits);
        World world(habits);
        const QByteArray bytes = testBytes(300'000);
        world.server.put(target, testBytes(300'000, 1));
        auto request = world.request(bytes);
        request.replace = true;
        compare(world.upload(request), UploadOutcome::Made);
        QVERIFY(world.server.bytesOf(target) == bytes);
        QCOMPARE(world.server.names(), QList<QByteArray>{target});
    }

    void anUploadGoesOnWhereItWas_data()
    {
        QTest::addColumn<qint64>("there"); // in the part
        QTest::addColumn<qint64>("safe");
        QTest::addColumn<qint64>("sent");
        QTest::addColumn<ScriptedSftp::Habits>("habits");
        const qint64 size = 3'000'000;
        const ScriptedSftp::Habits usual;
        QTest::newRow("as it was") << qint64(1'000'000) << qint64(1'000'000) << size - 1'000'000 << usual;
        QTest::newRow("longer part") << qint64(1'500'000) << qint64(1'000'000) << size - 1'000'000 << usual;
        QTest::newRow("all there") << size << size << qint64(0) << usual;
        QTest::newRow("shorter part") << qint64(900'000) << qint64(1'000'000) << size << usual;
        QTest::newRow("no part") << qint64(-1) << qint64(1'000'000) << size << usual;
        QTest::newRow("a part too long") << size + 1 << qint64(1'000'000) << size << usual;
        QTest::newRow("more safe than there is") << size << size + 1 << size << usual;
        QTest::newRow("no sizes") << qint64(1'000'000) << qint64(1'000'000) << size
                                  << ScriptedSftp::Habits{.tellsSizes = false};
    }
    void anUploadGoesOnWhereItWas()
    {
        QFETCH(qint64, there);
        QFETCH(qint64, safe);
        QFETCH(qint64, sent);
        QFETCH(ScriptedSftp::Habits, habits);
        World world(habits);
        const QByteArray bytes = testBytes(3'000'000);
        if (there >= 0)
            world.server.put(part, (bytes + 'x').first(there));
        auto request = world.request(bytes);
        request.safeBytes = safe;
        compare(world.upload(request), UploadOutcome::Made);
        QVERIFY(world.server.bytesOf(target) == bytes);
        QCOMPARE(world.server.bytesTaken(), sent);
        QCOMPARE(world.server.names(), QList<QByteArray>{target});
        // Who starts anew says so, lest a third try relies on bytes that are gone.
        const bool anew = sent == request.size;
        QCOMPARE(world.safe[1], anew ? QList<qint64>{0} : QList<qint64>());
    }

    void aPartIsDroppedWhenTheNameIsThereAlready()
    {
        World world;
        const QByteArray bytes = testBytes(1'000'000);
        world.server.put(part, bytes.first(600'000));
        world.server.put(target, bytes);
        auto request = world.request(bytes);
        request.safeBytes = 500'000;
        compare(world.upload(request), UploadOutcome::Adopted);
        QCOMPARE(world.server.names(), QList<QByteArray>{target});
        QCOMPARE(world.server.bytesTaken(), 0);
    }

    /// A host that forbids renaming makes parts useless, and a half file under the final name is no part.
    void withoutRenamingNothingIsResumed()
    {
        World world({.hasExtensions = false, .forbidden = {SftpType::Rename}});
        const QByteArray bytes = testBytes(1'000'000);
        UploadQueue queue(world.observer(), world.retry);
        queue.add(1, world.request("first", QStringLiteral("0.jpg")));
        queue.close();
        auto connection = world.connect();
        QVERIFY((*connection)->carry(queue));
        world.server.put(part, bytes.first(600'000));
        auto request = world.request(bytes);
        request.safeBytes = 500'000;
        compare(uploadOne(**connection, request), UploadOutcome::Made);
        QVERIFY(world.server.bytesOf(target) == bytes);
    }

    void whoTakesBytesButAnswersNothingIsNotBelievedAlive()
    {
        World world;
        world.settings.silence = 300ms;
        world.server.fate = [](const ScriptedSftp::Request &request) {
            return ScriptedSftp::Fate{.isAnswered = request.type != SftpType::Write};
        };
        UploadQueue queue(world.observer(), world.retry);
        queue.setRateLimit(100'000); // the window would take ten seconds to fill
        queue.add(1, world.request(testBytes(2'000'000)));
        queue.close();
        QElapsedTimer timer;
        timer.start();
        const auto carried = world.carry(queue);
        QVERIFY(!carried);
        QCOMPARE(carried.error().code, QStringLiteral("connection-lost"));
        QVERIFY(timer.elapsed() < 3000);
    }

    void whatWasBegunInPlaceIsOurs()
    {
        const QByteArray bytes = testBytes(700'000);
        const auto breakAtHalf = [](World &world) {
            world.server.fate = [n = 0](const ScriptedSftp::Request &request) mutable {
                const bool isInPlace = request.type == SftpType::Write && request.path == target;
                return ScriptedSftp::Fate{.breaks = isInPlace && ++n == 5};
            };
        };
        World world({.hasExtensions = false, .forbidden = {SftpType::Rename}});
        breakAtHalf(world);
        UploadQueue queue(world.observer(), world.retry);
        queue.add(1, world.request(bytes));
        queue.close();
        QVERIFY(!world.carry(queue));
        QVERIFY(world.server.bytesOf(target).size() < bytes.size());
        QCOMPARE(world.liesIn[1], QStringLiteral("a.jpg"));
        QVERIFY(world.carry(queue));
        compare(world.outcomes.at(1), UploadOutcome::Made);
        QVERIFY(world.server.bytesOf(target) == bytes);
        QCOMPARE(world.sent, bytes.size());

        // What was made empty when the line broke is ours, too.
        World empty({.hasExtensions = false, .forbidden = {SftpType::Rename}});
        empty.server.fate = [n = 0](const ScriptedSftp::Request &request) mutable {
            return ScriptedSftp::Fate{.breaks = request.type == SftpType::Open && request.path == target && n++ == 0};
        };
        UploadQueue emptyQueue(empty.observer(), empty.retry);
        emptyQueue.add(1, empty.request(bytes));
        emptyQueue.close();
        QVERIFY(!empty.carry(emptyQueue));
        QVERIFY(empty.server.has(target));
        QVERIFY(empty.carry(emptyQueue));
        compare(empty.outcomes.at(1), UploadOutcome::Made);
        QVERIFY(empty.server.bytesOf(target) == bytes);

        // Another run of the program knows it from the ledger.
        World other({.hasExtensions = false, .forbidden = {SftpType::Rename}});
        other.server.put(target, bytes.first(300'000));
        auto again = other.request(bytes);
        again.part = again.target;
        compare(other.upload(again), UploadOutcome::Made);
        QVERIFY(other.server.bytesOf(target) == bytes);

        // What was taken away is ours no longer.
        World taken({.hasExtensions = false, .forbidden = {SftpType::Rename}});
        taken.retry.longestOutage = 1h;
        taken.server.fate = [&](const ScriptedSftp::Request &request) {
            if (request.type == SftpType::Write && request.path == target && taken.liesIn[1] == QLatin1String("a.jpg"))
                return ScriptedSftp::Fate{.isDone = false, .answer = SftpStatus::Failure};
            if (request.type == SftpType::Stat && request.path == target && taken.liesIn.contains(1))
                taken.server.put(target, "another");
            return ScriptedSftp::Fate();
        };
        compare(taken.upload(taken.request(bytes)), ErrorKind::Item, "name-taken");
        QCOMPARE(taken.server.bytesOf(target), QByteArray("another"));
    }

    void whoIsNotOpenSshIsLookedAtAgainBeforeTheRename()
    {
        World world({.hasFsync = false, .overwrites = true});
        const QByteArray other = testBytes(100'000, 1);
        world.server.fate = [&](const ScriptedSftp::Request &request) {
            if (request.type == SftpType::Write)
                world.server.put(target, other);
            return ScriptedSftp::Fate();
        };
        compare(world.upload(world.request(testBytes(100'000))), ErrorKind::Item, "name-taken");
        QVERIFY(world.server.bytesOf(target) == other);
    }

    void whatCannotBeReadJustNowIsNoOtherImage_data()
    {
        QTest::addColumn<SftpType>("step");
        QTest::newRow("open") << SftpType::Open;
        QTest::newRow("read") << SftpType::Read;
    }
    void whatCannotBeReadJustNowIsNoOtherImage()
    {
        QFETCH(SftpType, step);
        World world({.hasShell = false});
        const QByteArray bytes = testBytes(700'000);
        world.server.put(target, bytes);
        world.server.fate = [&, refused = false](const ScriptedSftp::Request &request) mutable {
            if (request.type != step || request.path != target || std::exchange(refused, true))
                return ScriptedSftp::Fate();
            return ScriptedSftp::Fate{.isDone = false, .answer = SftpStatus::Failure};
        };
        compare(world.upload(world.request(bytes)), UploadOutcome::Adopted);
    }

    void refusalsAreTranslated_data()
    {
        QTest::addColumn<ScriptedSftp::Habits>("habits");
        QTest::addColumn<SftpType>("step");
        QTest::addColumn<SftpStatus>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QByteArray>("code");
        const auto row
            = [](const char *name, const ScriptedSftp::Habits &habits, SftpType step, SftpStatus status, ErrorKind kind,
                  const char *code) { QTest::newRow(name) << habits << step << status << kind << QByteArray(code); };
        const ScriptedSftp::Habits usual;
        using enum SftpStatus;
        row("open denied", usual, SftpType::Open, PermissionDenied, ErrorKind::Profile, "host-unwritable");
        row("no folder", usual, SftpType::Open, NoSuchFile, ErrorKind::Profile, "no-image-folder");
        row("open fails", usual, SftpType::Open, Failure, ErrorKind::Transient, "host-refused");
        row("write fails with room", usual, SftpType::Write, Failure, ErrorKind::HostFull, "quota");
        row("write fails without room", {.room = 900'000}, SftpType::Write, Failure, ErrorKind::HostFull, "host-full");
        row("write fails, space unknown", {.hasExtensions = false}, SftpType::Write, Failure, ErrorKind::Transient,
            "host-refused");
        row("connection lost there", usual, SftpType::Write, ConnectionLost, ErrorKind::Transient, "connection-lost");
        row("write denied", usual, SftpType::Write, PermissionDenied, ErrorKind::Profile, "host-unwritable");
        row("flush fails", usual, SftpType::Extended, Failure, ErrorKind::Transient, "host-refused");
        row("close fails", usual, SftpType::Close, Failure, ErrorKind::HostFull, "quota");
        row("size fails", usual, SftpType::Fstat, Failure, ErrorKind::Transient, "host-refused");
        row("rename fails", usual, SftpType::Rename, Failure, ErrorKind::Transient, "host-refused");
        row("part vanishes", usual, SftpType::Rename, NoSuchFile, ErrorKind::Transient, "part-vanished");
    }
    void refusalsAreTranslated()
    {
        QFETCH(ScriptedSftp::Habits, habits);
        QFETCH(SftpType, step);
        QFETCH(SftpStatus, status);
        QFETCH(ErrorKind, kind);
        QFETCH(QByteArray, code);
        World world(habits);
        world.retry.triesInARow = 1;
        world.server.fate = [&](const ScriptedSftp::Request &request) {
            const bool isIt
                = request.type == step && (step != SftpType::Extended || request.extension == "fsync@openssh.com");
            return isIt ? ScriptedSftp::Fate{.isDone = false, .answer = status} : ScriptedSftp::Fate();
        };
        compare(world.upload(world.request(testBytes(1'000'000))), kind, code.constData());
        QVERIFY(world.namesButParts().isEmpty());
        if (step != SftpType::Close && status != SftpStatus::NoSuchFile)
            QVERIFY(world.server.names().isEmpty());
    }

    void aFullDiskAndAQuotaAreSaidAndLeaveNothing()
    {
        World full({.room = 2'000'000});
        compare(full.upload(full.request(testBytes(3'000'000))), ErrorKind::HostFull, "host-full");
        QVERIFY(full.server.names().isEmpty());
        World quota({.quota = 2'000'000});
        compare(quota.upload(quota.request(testBytes(3'000'000))), ErrorKind::HostFull, "quota");
        QVERIFY(quota.server.names().isEmpty());
    }

    void theSizeOnTheHostDecides()
    {
        for (const int by : {-1, 1}) {
            World world({.sizeOffBy = by});
            world.retry.triesInARow = 2;
            compare(world.upload(world.request(testBytes(100'000))), ErrorKind::Transient, "bytes-differ");
            QVERIFY(world.server.names().isEmpty());
            QCOMPARE(world.ends[1], 1);
        }
    }

    void everyWriteThatFailsIsNoticed()
    {
        for (const bool ordered : {true, false}) {
            for (int n = 1; n <= 12; ++n) {
                World world({.hasExtensions = ordered, .answersWritesLast = !ordered});
                world.retry.triesInARow = 1;
                int writes = 0;
                world.server.fate = [&](const ScriptedSftp::Request &request) {
                    const bool isIt = request.type == SftpType::Write && ++writes == n;
                    return isIt ? ScriptedSftp::Fate{.isDone = false, .answer = SftpStatus::Failure}
                                : ScriptedSftp::Fate();
                };
                const auto outcome = world.upload(world.request(testBytes(1'000'000)));
                if (writes < n)
                    break;
                QVERIFY(!outcome);
                QVERIFY(world.server.names().isEmpty());
            }
        }
    }

    void aNameTooLongIsSaid()
    {
        for (const bool tells : {true, false}) {
            World world({.hasExtensions = tells, .longestName = tells ? 100 : 255});
            const QString name = QString(tells ? 99 : 251, u'n');
            compare(world.upload(world.request("abc", name)), ErrorKind::Item, "name-too-long");
            QVERIFY(world.server.names().isEmpty());
        }
    }

    void aSourceThatChangesIsNotPublished()
    {
        const QByteArray bytes = testBytes(2'000'000);
        const QList<std::function<void(const QString &)>> changes{[](const QString &source) { QFile::remove(source); },
            [](const QString &source) {
                QFile file(source);
                QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
            },
            [](const QString &source) { QVERIFY(QFile::resize(source, 1'000'000)); },
            [](const QString &source) {
                QFile file(source);
                QVERIFY(file.open(QIODevice::ReadWrite) && file.write("x") == 1);
            }};
        for (const auto &change : changes) {
            for (const int at : {1, 3, 5, 7}) {
                World world;
                const auto request = world.request(bytes);
                world.server.fate = [&](const ScriptedSftp::Request &asked) {
                    if (asked.number == at)
                        change(request.source);
                    return ScriptedSftp::Fate();
                };
                compare(world.upload(request), ErrorKind::Item, "source-changed");
                QVERIFY(world.server.names().isEmpty());
            }
        }
    }

    void manyFilesAtOnceAllArrive_data()
    {
        QTest::addColumn<ScriptedSftp::Habits>("habits");
        QTest::newRow("like OpenSSH") << ScriptedSftp::Habits();
        QTest::newRow("no extensions, writes last")
            << ScriptedSftp::Habits{.hasExtensions = false, .answersWritesLast = true};
    }
    void manyFilesAtOnceAllArrive()
    {
        QFETCH(ScriptedSftp::Habits, habits);
        World world(habits);
        UploadQueue queue(world.observer(), world.retry);
        QMap<QByteArray, QByteArray> expected;
        qint64 total = 0;
        for (int i = 0; i < 500; ++i) {
            const QByteArray bytes = testBytes(i % 50 == 0 ? 1'000'000 : (i * 7919) % 60'000, i);
            const QString name = QStringLiteral("f%1/%2.jpg").arg(i % 5).arg(i);
            expected["img/" + name.toUtf8()] = bytes;
            total += bytes.size();
            queue.add(quint64(i), world.request(bytes, name));
        }
        queue.close();
        QVERIFY(world.carry(queue));
        QCOMPARE(world.sent, total);
        QCOMPARE(world.server.bytesTaken(), total);
        QCOMPARE(world.server.names(), expected.keys());
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QVERIFY(world.server.bytesOf(it.key()) == it.value());
        QCOMPARE(world.server.count(SftpType::Mkdir), 5); // each folder once
    }

    void smallFilesDoNotWaitBehindLargeOnes()
    {
        World world({.bytesPerSecond = 20'000'000});
        UploadQueue queue(world.observer(), world.retry);
        for (int i = 0; i < 2; ++i)
            queue.add(quint64(i), world.request(testBytes(20'000'000, i), QStringLiteral("large%1").arg(i)));
        for (int i = 2; i < 52; ++i)
            queue.add(quint64(i), world.request(testBytes(20'000, i), QStringLiteral("small%1").arg(i)));
        queue.close();
        QList<quint64> order;
        world.onFinished = [&order](quint64 id) { order.append(id); };
        QVERIFY(world.carry(queue));
        QCOMPARE(order.size(), 52);
        QVERIFY(order.indexOf(0) >= 50 && order.indexOf(1) >= 50);
    }

    void theRateIsKeptAndPausesHold()
    {
        World world;
        UploadQueue queue(world.observer(), world.retry);
        queue.setRateLimit(1'000'000);
        queue.add(1, world.request(testBytes(1'000'000)));
        queue.close();
        QElapsedTimer timer;
        timer.start();
        qint64 whenPaused = 0, beforeGoingOn = 0;
        std::jthread other([&] {
            std::this_thread::sleep_for(300ms);
            queue.setPaused(true);
            std::this_thread::sleep_for(100ms);
            whenPaused = world.sent;
            std::this_thread::sleep_for(500ms);
            beforeGoingOn = world.sent;
            queue.setPaused(false);
        });
        QVERIFY(world.carry(queue));
        other.join();
        QVERIFY2(timer.elapsed() > 1200 && timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(whenPaused > 0);
        QCOMPARE(beforeGoingOn, whenPaused);
        compare(world.outcomes.at(1), UploadOutcome::Made);
    }

    void silenceEndsTheConnectionAndItsFilesGoBack()
    {
        for (int n = 1; n <= 8; ++n) {
            World world;
            world.settings.silence = 150ms;
            world.server.fate = [&](const ScriptedSftp::Request &request) {
                return ScriptedSftp::Fate{.isAnswered = request.connection > 1 || request.number < n};
            };
            UploadQueue queue(world.observer(), world.retry);
            const QByteArray bytes = testBytes(100'000);
            queue.add(1, world.request(bytes));
            queue.close();
            const auto carried = world.carry(queue);
            QVERIFY(!carried);
            QCOMPARE(carried.error().kind, ErrorKind::Transient);
            QCOMPARE(carried.error().code, QStringLiteral("connection-lost"));
            QCOMPARE(queue.load().files, 1);
            QVERIFY(world.carry(queue));
            QVERIFY(world.server.bytesOf(target) == bytes);
            QCOMPARE(world.server.names(), QList<QByteArray>{target});
        }
    }

    /// On a slow line large pieces take so long that the server seems dead; only answers show that the line is fast.
    void piecesGrowWithAnswersOnly()
    {
        World world;
        world.settings.silence = 200ms;
        world.server.fate = [](const ScriptedSftp::Request &request) {
            return ScriptedSftp::Fate{.isAnswered = request.type != SftpType::Write};
        };
        QVERIFY(!world.upload(world.request(testBytes(20'000'000))));
        quint64 longest = 0;
        for (const auto &request : world.server.requests())
            longest = std::max(longest, request.length);
        QCOMPARE(longest, 32'768U);
        QVERIFY(world.server.bytesTaken() <= (1 << 20) + 32'768);
        world.server.fate = {};
        compare(world.upload(world.request(testBytes(20'000'000))), UploadOutcome::Made);
        for (const auto &request : world.server.requests())
            longest = std::max(longest, request.length);
        QCOMPARE(longest, 261'120U);
    }

    void aServerThatIsNoneIsSaidAtOnce()
    {
        World world;
        world.server.wire = [](int, const QByteArray &) { return QList<QByteArray>{"Welcome!\r\n"}; };
        const auto connection = world.connect();
        QVERIFY(!connection);
        QCOMPARE(connection.error().code, QStringLiteral("not-sftp"));
        World mute;
        mute.settings.silence = 100ms;
        mute.server.wire = [](int, const QByteArray &) { return QList<QByteArray>(); };
        const auto none = mute.connect();
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::Transient);
    }

    void cancelledAtAnyStepNothingHalfLiesUnderAName()
    {
        const QByteArray bytes = testBytes(200'000);
        for (int n = 1;; ++n) {
            World world;
            UploadQueue queue(world.observer(), world.retry);
            int seen = 0;
            world.server.fate = [&](const ScriptedSftp::Request &request) {
                seen = request.number;
                if (request.number == n)
                    queue.cancel();
                return ScriptedSftp::Fate();
            };
            queue.add(1, world.request(bytes));
            queue.add(2, world.request(bytes, QStringLiteral("sub/b.jpg")));
            queue.close();
            static_cast<void>(world.carry(queue));
            for (const QByteArray &name : world.namesButParts())
                QVERIFY(world.server.bytesOf(name) == bytes);
            for (const quint64 id : {1, 2})
                QCOMPARE(world.ends[id], 1);
            if (seen < n)
                break;
        }
    }

    void cutAnywhereASecondConnectionFinishes_data()
    {
        QTest::addColumn<bool>("isDone");
        QTest::newRow("before the server acted") << false;
        QTest::newRow("after the server acted") << true;
    }
    void cutAnywhereASecondConnectionFinishes()
    {
        QFETCH(bool, isDone);
        const QList<QByteArray> contents{testBytes(200'000, 1), testBytes(30'000, 2), testBytes(400'000, 3)};
        bool wasCut = true;
        for (int n = 1; wasCut; ++n) {
            World world;
            wasCut = false;
            world.server.fate = [&](const ScriptedSftp::Request &request) {
                wasCut |= request.number == n;
                return ScriptedSftp::Fate{.isDone = isDone || request.number != n, .breaks = request.number == n};
            };
            UploadQueue queue(world.observer(), world.retry);
            qint64 openWhenCut = 0;
            for (int i = 0; i < 3; ++i)
                queue.add(quint64(i), world.request(contents.at(i), QStringLiteral("x/%1").arg(i)));
            queue.close();
            while (queue.load().files > 0) {
                const auto carried = world.carry(queue);
                openWhenCut += carried ? 0 : queue.load().bytes;
            }
            for (int i = 0; i < 3; ++i) {
                QVERIFY(world.server.bytesOf("img/x/" + QByteArray::number(i)) == contents.at(i));
                QVERIFY(world.outcomes.at(quint64(i)));
                QCOMPARE(world.ends[quint64(i)], 1);
            }
            QCOMPARE(world.server.names().size(), 3); // no part
            QVERIFY(world.server.bytesTaken() <= 630'000 + openWhenCut);
            QVERIFY(world.server.connections() <= 2);
            QVERIFY(world.sent <= 630'000);
        }
    }

    void whileConnectionsBreakLittleIsSentTwice()
    {
        const QByteArray bytes = testBytes(6'000'000, 1);
        World world;
        world.retry.triesPerItem = 100;
        int requests = 0;
        world.server.fate
            = [&](const ScriptedSftp::Request &) { return ScriptedSftp::Fate{.breaks = ++requests % 20 == 0}; };
        UploadQueue queue(world.observer(), world.retry);
        queue.add(1, world.request(bytes));
        queue.close();
        qint64 afterFirst = 0;
        while (queue.load().files > 0) {
            static_cast<void>(world.carry(queue));
            if (world.server.connections() == 1)
                afterFirst = world.server.bytesTaken(); // nobody knew yet that the line breaks
        }
        const int losses = world.server.connections() - 2;
        QVERIFY(losses >= 3);
        QVERIFY(world.server.bytesOf(target) == bytes);
        QVERIFY(world.server.bytesTaken() - afterFirst - bytes.size() <= losses * qint64(256 << 10));
        QVERIFY(world.safe[1].size() <= 1); // the ledger need not learn of every step
    }

    void proofsAreGivenAndWithheld()
    {
        for (const bool hasShell : {true, false}) {
            World world({.hasShell = hasShell});
            world.server.put("img/good", "abc");
            world.server.put("img/bad", "abd");
            UploadQueue queue(world.observer(), world.retry);
            const QByteArray hash = QCryptographicHash::hash("abc", QCryptographicHash::Sha256);
            queue.addProof(1, QStringLiteral("gone"), hash);
            queue.close();
            QVERIFY(world.carry(queue));
            QVERIFY(world.proofs.at(1).value() == Proof::CannotTell);
            UploadQueue next(world.observer(), world.retry);
            for (const auto &[id, name] : {std::pair(2, "good"), {3, "bad"}})
                next.addProof(quint64(id), QString::fromLatin1(name), hash);
            next.close();
            QVERIFY(world.carry(next));
            QVERIFY(world.proofs.at(2).value() == (hasShell ? Proof::Same : Proof::CannotTell));
            QCOMPARE(world.proofs.at(3).has_value(), !hasShell);
        }
    }

    void oneFileThatIsGoneSaysNothingOfTheAccount()
    {
        World world;
        world.server.put("img/good", "abc");
        UploadQueue queue(world.observer(), world.retry);
        auto connection = world.connect();
        const QByteArray hash = QCryptographicHash::hash("abc", QCryptographicHash::Sha256);
        queue.addProof(1, QStringLiteral("gone"), hash);
        const auto later = [&](quint64) {};
        world.onFinished = later;
        queue.add(7, world.request("later"));
        world.onFinished = [&](quint64) {
            queue.addProof(2, QStringLiteral("good"), hash);
            queue.close();
        };
        QVERIFY((*connection)->carry(queue));
        QVERIFY(world.proofs.at(2).value() == Proof::Same);
    }

    /// A connection may be asked for other things after a call was broken off; late answers must find nobody.
    void aConnectionLivesOnAfterItWasCancelled()
    {
        for (int n = 1; n < 14; ++n) {
            World world({.delay = 2ms});
            auto connection = world.connect();
            {
                UploadQueue queue(world.observer(), world.retry);
                world.server.fate = [&queue, n](const ScriptedSftp::Request &request) {
                    if (request.number == n)
                        queue.cancel();
                    return ScriptedSftp::Fate();
                };
                queue.add(1, world.request(testBytes(500'000), QStringLiteral("x/b.jpg")));
                queue.close();
                static_cast<void>((*connection)->carry(queue));
            }
            world.server.fate = {};
            QCOMPARE((*connection)->sizeOf(QStringLiteral("absent")).value(), std::optional<qint64>());
            compare(uploadOne(**connection, world.request("abc")), UploadOutcome::Made);
        }
    }

    void aLargeFileIsSharedByConnections_data()
    {
        QTest::addColumn<int>("lost"); // this connection, 0 for none
        QTest::newRow("all stand") << 0;
        QTest::newRow("the leader is lost") << 1;
        QTest::newRow("a helper is lost") << 2;
    }
    void aLargeFileIsSharedByConnections()
    {
        QFETCH(int, lost);
        World world({.bytesPerSecond = 30'000'000});
        const QByteArray bytes = testBytes(60'000'000);
        UploadQueue queue(world.observer(), world.retry);
        std::map<int, qint64> by;
        world.server.fate = [&](const ScriptedSftp::Request &request) {
            if (request.type != SftpType::Write)
                return ScriptedSftp::Fate();
            by[request.connection] += qint64(request.length);
            return ScriptedSftp::Fate{.breaks = request.connection == lost && by[lost] > 6'000'000};
        };
        queue.add(1, world.request(bytes));
        queue.close();
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 3; ++i) {
                threads.emplace_back([&, i] {
                    std::this_thread::sleep_for(i * 100ms); // so that the first one leads
                    while (!world.carry(queue) && queue.load().files > 0) { }
                });
            }
        }
        compare(world.outcomes.at(1), UploadOutcome::Made);
        QVERIFY(world.server.bytesOf(target) == bytes);
        QCOMPARE(world.server.names(), QList<QByteArray>{target});
        QVERIFY(by[2] > 1'000'000 && by[3] > 1'000'000);
        QCOMPARE(world.ends[1], 1);
    }

    /// A helper wrote far behind what the leader had; then nothing before that may be taken for sent.
    void holesAreNeverTakenForBytes()
    {
        World world;
        const QByteArray bytes = testBytes(3'000'000);
        auto request = world.request(bytes);
        request.safeBytes = 2'000'000; // of a part that is gone
        int writes = 0;
        world.server.fate = [&](const ScriptedSftp::Request &asked) {
            if (asked.type == SftpType::Write && ++writes == 2 && asked.connection == 1) {
                // Another connection of the first try is late.
                world.server.put(part, QByteArray(2'500'000, '\0') + bytes.mid(2'500'000, 100'000));
                return ScriptedSftp::Fate{.breaks = true};
            }
            return ScriptedSftp::Fate();
        };
        UploadQueue queue(world.observer(), world.retry);
        queue.add(1, request);
        queue.close();
        QVERIFY(!world.carry(queue));
        QVERIFY(world.carry(queue));
        QVERIFY(world.server.bytesOf(target) == bytes);
    }

    void aHostThatIsBusyForAMomentFailsNoFile()
    {
        World world;
        world.retry.longestOutage = 1h;
        UploadQueue queue(world.observer(), world.retry);
        for (quint64 id = 0; id < 24; ++id)
            queue.add(id, {});
        for (int round = 0; round < 12; ++round) {
            for (quint64 id = 0; id < 24; ++id)
                QVERIFY(queue.take());
            for (quint64 id = 0; id < 24; ++id)
                queue.finished(id, failure(busy));
        }
        QVERIFY(queue.take());
        queue.finished(0, UploadOutcome::Made);
        QVERIFY(queue.take());
        queue.finished(1, failure(busy));
        QCOMPARE(world.ends.size(), 1U);
        QVERIFY(!world.hopeless);
    }

    void whatFailsTogetherCountsOnceAndTheFilesAreNotToBlame()
    {
        World world;
        UploadQueue queue(world.observer(), world.retry);
        const Error refused{.kind = ErrorKind::Transient, .code = QStringLiteral("locked")};
        for (quint64 id = 0; id < 24; ++id)
            queue.add(id, {});
        for (int round = 0; round < 3; ++round) {
            QVERIFY(!world.hopeless);
            for (quint64 id = 0; id < 24; ++id)
                QVERIFY(queue.take());
            for (quint64 id = 0; id < 24; ++id)
                queue.finished(id, failure(refused));
        }
        QCOMPARE(world.hopeless, refused);
        QVERIFY(!world.outcomes.empty());
        for (const auto &[id, outcome] : world.outcomes)
            QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    }

    void oneFileThatFailsAgainAndAgainIsGivenUp_data()
    {
        QTest::addColumn<bool>("othersFollow");
        QTest::newRow("among others") << true;
        QTest::newRow("as the last") << false;
    }
    void oneFileThatFailsAgainAndAgainIsGivenUp()
    {
        QFETCH(bool, othersFollow);
        World world;
        world.retry.longestOutage = 1h;
        UploadQueue queue(world.observer(), world.retry);
        queue.add(0, {});
        QVERIFY(queue.take());
        queue.finished(0, UploadOutcome::Made);
        queue.add(1, {});
        for (quint64 other = 2; other < 5; ++other) {
            QVERIFY(!world.ends.contains(1));
            QCOMPARE(queue.take()->id, 1U);
            if (othersFollow) {
                queue.add(other, {});
                QCOMPARE(queue.take()->id, other);
                queue.finished(other, UploadOutcome::Made);
            }
            queue.finished(1, failure(busy));
        }
        QCOMPARE(world.outcomes.at(1).error().kind, ErrorKind::Transient);
        QVERIFY(!world.hopeless);
    }

    void thePauseThatAHostAsksForIsKeptAndTold()
    {
        World world;
        world.retry.longestOutage = 1h;
        auto observer = world.observer();
        QList<std::chrono::milliseconds> told;
        observer.held = [&told](const Error &error, std::chrono::milliseconds pause) {
            QCOMPARE(error.code, busy.code);
            told.append(pause);
        };
        UploadQueue queue(observer, world.retry);
        for (quint64 id = 0; id < 3; ++id)
            queue.add(id, {});
        QVERIFY(queue.take() && queue.take() && queue.take());
        queue.finished(0, failure({.kind = ErrorKind::Transient, .code = busy.code, .retryAfter = 600s}));
        queue.finished(1, UploadOutcome::Made);
        QVERIFY(!queue.take());
        QVERIFY(told.isEmpty()); // one is on its way still
        queue.finished(2, failure(busy));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first() > 590s && told.first() <= 600s);
    }

    void uploadsOutliveEachConnection_data()
    {
        QTest::addColumn<int>("requestsEach");
        QTest::newRow("some get through") << 300;
        QTest::newRow("hardly one gets through") << 40;
    }
    void uploadsOutliveEachConnection()
    {
        QFETCH(int, requestsEach);
        World world;
        world.retry.triesPerItem = 10; // chance may leave one file alone with its connection more than once
        world.retry.longestOutage = 1h;
        int requests = 0;
        world.server.fate = [&](const ScriptedSftp::Request &) {
            return ScriptedSftp::Fate{.breaks = ++requests % requestsEach == 0};
        };
        Uploads uploads(std::make_shared<ScriptedHost>(world, 3), {.retry = world.retry});
        std::map<quint64, int> ends;
        int good = 0;
        connect(&uploads, &Uploads::finished, this, [&](quint64 id, const Result<UploadOutcome> &outcome) {
            ++ends[id];
            good += outcome ? 1 : 0;
        });
        uploads.start();
        QMap<QByteArray, QByteArray> expected;
        for (int i = 0; i < 100; ++i) {
            const QByteArray bytes = testBytes(i % 10 == 0 ? 600'000 : 20'000, i);
            expected["img/f/" + QByteArray::number(i)] = bytes;
            uploads.add(quint64(i), world.request(bytes, QStringLiteral("f/%1").arg(i)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 100U, 20'000);
        QCOMPARE(good, 100);
        QCOMPARE(world.server.names(), expected.keys());
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QVERIFY(world.server.bytesOf(it.key()) == it.value());
    }

    void furtherConnectionsThatAreRefusedAreNotTriedForEver_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("pause");
        QTest::addColumn<int>("most"); // connections that were asked for
        QTest::newRow("for good") << ErrorKind::SignIn << 0 << 3;
        QTest::newRow("for now") << ErrorKind::Transient << 50 << 7;
    }
    void furtherConnectionsThatAreRefusedAreNotTriedForEver()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, pause);
        QFETCH(int, most);
        World world;
        const auto host = std::make_shared<ScriptedHost>(world, 3);
        host->instead = [kind](int number) -> std::optional<ScriptedHost::Answer> {
            if (number == 1)
                return std::nullopt;
            return failure(kind, QStringLiteral("one is enough"));
        };
        Uploads uploads(host, {.retry = world.retry, .growthPause = std::chrono::milliseconds(pause)});
        QSignalSpy finished(&uploads, &Uploads::finished);
        uploads.start();
        uploads.setPaused(true);
        for (int i = 0; i < 40; ++i) {
            uploads.add(quint64(i), world.request(testBytes(100, i), QString::number(i)));
            QTest::qWait(20);
        }
        QVERIFY(host->asked >= 2);
        QVERIFY2(host->asked <= most, qPrintable(QString::number(host->asked)));
        uploads.setPaused(false);
        QTRY_COMPARE(finished.count(), 40);
    }

    void aPassingFailureDoesNotMakeAConnectionPayLess()
    {
        World world;
        const auto host = std::make_shared<ScriptedHost>(world, 3);
        host->instead = [&asked = host->asked](int number) -> std::optional<ScriptedHost::Answer> {
            if (number == 2) {
                while (asked < 3)
                    std::this_thread::sleep_for(1ms);
                return failure(ErrorKind::Transient, QStringLiteral("not now"));
            }
            if (number == 3) {
                std::this_thread::sleep_for(100ms);
                return nullptr; // would not pay, beside the other two
            }
            return std::nullopt;
        };
        Uploads uploads(host, {.retry = world.retry, .growthPause = 200ms});
        uploads.start();
        uploads.setPaused(true);
        for (int i = 0; i < 100 && world.server.connections() < 2; ++i) {
            uploads.add(quint64(i), world.request(testBytes(100, i), QString::number(i)));
            QTest::qWait(20);
        }
        QCOMPARE(host->asked, 4);
        QCOMPARE(world.server.connections(), 2);
    }
};

QTEST_GUILESS_MAIN(SftpUploadTest)
#include "sftpuploadtest.moc"
