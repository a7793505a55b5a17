#include "sftpclient.h"
#include "recordedsftp.h"

#include <QTest>
#include <QtEndian>

namespace {

QByteArray bytesOf(const char *hex)
{
    return QByteArray::fromHex(hex);
}

const RecordedExchange &recorded(const char *what)
{
    const auto *found = std::find_if(std::begin(recordedExchanges), std::end(recordedExchanges),
        [what](const RecordedExchange &one) { return qstrcmp(one.what, what) == 0; });
    Q_ASSERT(found != std::end(recordedExchanges));
    return *found;
}

QByteArray replyTo(const char *what)
{
    return bytesOf(recorded(what).reply);
}

QByteArray withId(QByteArray packet, quint32 id)
{
    qToBigEndian(id, packet.data() + 5);
    return packet;
}

template <typename Fill> QByteArray packet(SftpType type, Fill fill)
{
    QByteArray bytes;
    SftpPacketWriter writer(bytes, type);
    fill(writer);
    writer.finish();
    return bytes;
}

QByteArray greeting(quint32 version, const QList<QByteArray> &extensions = {})
{
    return packet(SftpType::Version, [&](SftpPacketWriter &writer) {
        writer.number(version);
        for (const QByteArray &extension : extensions)
            writer.text(extension).text("1");
    });
}

QByteArray limits(quint64 read, quint64 written, quint64 handles)
{
    return packet(SftpType::ExtendedReply, [&](SftpPacketWriter &writer) {
        writer.number(1).longNumber(0).longNumber(read).longNumber(written).longNumber(handles);
    });
}

/// Makes the requests of the recorded session, in its order; the names of those that were answered go into `log`.
struct Session {
    SftpClient client;
    QList<QByteArray> log;
    QMap<QByteArray, SftpReply> replies;

    SftpClient::Answered note(const char *what)
    {
        return [this, name = QByteArray(what)](const SftpReply &reply) {
            log.append(name);
            replies[name] = reply;
        };
    }
    QByteArray sent()
    {
        const QByteArray bytes = client.output().toByteArray();
        client.written(bytes.size());
        return bytes;
    }
    void ask(const QByteArray &what)
    {
        const char *name = what.constData();
        const QByteArray part("sub/.a.jpg.tag.part");
        const QByteArray first = QByteArray::fromHex("00000000");
        const SftpAttributes fileMode{.permissions = 0644};
        if (what == "stat of nothing")
            client.stat("a.jpg", note(name));
        else if (what == "open in no folder" || what == "open")
            client.open(part, SftpWrite | SftpCreate | SftpTruncate, fileMode, note(name));
        else if (what.startsWith("mkdir"))
            client.makeFolder("sub", {.permissions = 0755}, note(name));
        else if (what == "write")
            client.write(first, 0, "sheetlink", note(name));
        else if (what == "fsetstat")
            client.setAttributes(
                first, {.permissions = 0644, .times = std::pair(1'700'000'000U, 1'700'000'000U)}, note(name));
        else if (what == "fsync")
            client.flush(first, note(name));
        else if (what == "fstat")
            client.fstat(first, note(name));
        else if (what.startsWith("close"))
            client.close(first, note(name));
        else if (what == "rename")
            client.rename(part, "sub/a.jpg", note(name));
        else if (what == "stat")
            client.stat("sub/a.jpg", note(name));
        else if (what == "open to read")
            client.open("sub/a.jpg", SftpRead, {}, note(name));
        else if (what.startsWith("read"))
            client.read(first, what == "read" ? 0 : 9, 32768, note(name));
        else if (what == "rename onto a name")
            client.rename("sub/a.jpg", "other", note(name));
        else if (what == "posix-rename")
            client.renameReplacing("sub/a.jpg", "other", note(name));
        else if (what == "statvfs")
            client.space(".", note(name));
        else if (what == "a name too long")
            client.stat(QByteArray(300, 'a'), note(name));
        else if (what == "realpath")
            client.ping(note(name));
        else if (what.startsWith("remove"))
            client.remove("other", note(name));
    }
    static bool isOurs(const RecordedExchange &one)
    {
        const QByteArray what(one.what);
        return what != "greeting" && what != "limits" && what != "an unknown extension";
    }
};

} // namespace

/// The client against bytes that a real server once sent, and against bytes that none should send.
class SftpClientTest : public QObject
{
    Q_OBJECT

private:
    static void greet(SftpClient &client)
    {
        client.written(client.output().size());
        QVERIFY(client.receive(replyTo("greeting")));
        client.written(client.output().size());
        QVERIFY(client.receive(replyTo("limits")));
        QVERIFY(client.isReady());
    }

private slots:
    void requestsAreThoseThatOpenSshUnderstood()
    {
        Session session;
        QCOMPARE(session.sent(), bytesOf(recorded("greeting").request));
        QVERIFY(session.client.receive(replyTo("greeting")));
        QCOMPARE(session.sent(), bytesOf(recorded("limits").request));
        QVERIFY(session.client.receive(replyTo("limits")));
        for (const RecordedExchange &one : recordedExchanges) {
            if (!Session::isOurs(one))
                continue;
            session.ask(one.what);
            QCOMPARE(session.sent().toHex(), QByteArray(one.request));
            QVERIFY2(session.client.receive(bytesOf(one.reply)), one.what);
            QCOMPARE(session.log.last(), one.what);
        }
        QCOMPARE(session.client.outstanding(), 0);
        const auto &replies = session.replies;
        QCOMPARE(replies["stat of nothing"].status, SftpStatus::NoSuchFile);
        QCOMPARE(replies["stat of nothing"].words, "No such file");
        QCOMPARE(replies["open in no folder"].status, SftpStatus::NoSuchFile);
        QCOMPARE(replies["open"].bytes, QByteArray(4, '\0'));
        QCOMPARE(replies["fstat"].attributes.size, std::optional<quint64>(9));
        QCOMPARE(replies["stat"].attributes.times, std::pair(1'700'000'000U, 1'700'000'000U));
        QVERIFY(!replies["stat"].attributes.isFolder());
        QCOMPARE(replies["read"].bytes, "sheetlink");
        QCOMPARE(replies["read at the end"].status, SftpStatus::EndOfFile);
        QCOMPARE(replies["mkdir of what is there"].status, SftpStatus::Failure);
        QCOMPARE(replies["rename onto a name"].status, SftpStatus::Failure);
        QVERIFY(replies["posix-rename"].isOk());
        QCOMPARE(replies["a name too long"].status, SftpStatus::BadMessage);
        QVERIFY(replies["realpath"].bytes.startsWith("/tmp/"));
        QCOMPARE(replies["remove of nothing"].status, SftpStatus::NoSuchFile);
        const auto space = SftpClient::spaceIn(replies["statvfs"]);
        QVERIFY(space && space->bytesFree > 1'000'000);
        QCOMPARE(space->longestName, 255U);
    }

    void theGreetingTellsWhatTheServerCanDo()
    {
        SftpClient client;
        greet(client);
        const SftpServer &server = client.server();
        QCOMPARE(server.version, 3U);
        QVERIFY(server.has("posix-rename@openssh.com", "1"));
        QVERIFY(server.has("fsync@openssh.com", "1"));
        QVERIFY(!server.has("statvfs@openssh.com", "1"));
        QVERIFY(!server.has("md5-hash", "1"));
        QCOMPARE(server.mostWritten, 261'120U);
        QCOMPARE(server.mostRead, 261'120U);
        QVERIFY(server.mostHandles > 64);
    }

    void answersFindTheirRequestsInAnyOrder()
    {
        Session session;
        greet(session.client);
        QList<QByteArray> backwards, asked;
        for (const RecordedExchange &one : recordedExchanges) {
            if (!Session::isOurs(one))
                continue;
            session.ask(one.what);
            asked.prepend(one.what);
            backwards.prepend(bytesOf(one.reply));
        }
        QVERIFY(session.client.receive(backwards.join()));
        QCOMPARE(session.log, asked);
    }

    void itDoesNotMatterWhereTheBytesAreCut()
    {
        QByteArray all = replyTo("greeting") + replyTo("limits");
        for (const RecordedExchange &one : recordedExchanges)
            all += Session::isOurs(one) ? bytesOf(one.reply) : QByteArray();
        const auto receiveIn = [&all](Session &session, qsizetype first, qsizetype rest) {
            for (qsizetype at = 0, step = first; at < all.size(); at += step, step = rest) {
                if (!session.client.receive(QByteArrayView(all).sliced(at, std::min(step, all.size() - at))))
                    return false;
                if (session.client.isReady() && session.log.isEmpty() && session.client.outstanding() == 0) {
                    for (const RecordedExchange &one : recordedExchanges)
                        Session::isOurs(one) ? session.ask(one.what) : void();
                }
            }
            return true;
        };
        const qsizetype ready = replyTo("greeting").size() + replyTo("limits").size();
        for (qsizetype cut = 1; cut < all.size(); ++cut) {
            Session session;
            QVERIFY(receiveIn(session, std::min(cut, ready), cut <= ready ? ready - cut + 1 : cut - ready));
            QCOMPARE(session.log.size(), session.replies.size());
            QCOMPARE(session.client.outstanding(), 0);
        }
        Session bytewise;
        QVERIFY(receiveIn(bytewise, 1, 1));
        QCOMPARE(bytewise.client.outstanding(), 0);
    }

    void whatIsNoSftpIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a shell's greeting") << QByteArray("Welcome to img.example.org!\r\n");
        QTest::newRow("a greeting before the version") << "Hi\r\n" + greeting(3);
        QTest::newRow("no length") << QByteArray(4, '\0');
        QTest::newRow("a huge length") << QByteArray::fromHex("fffffffff0");
        QTest::newRow("a length just too long") << QByteArray::fromHex("0010000102");
        QTest::newRow("version 2") << greeting(2);
        QTest::newRow("version 0") << greeting(0);
        QTest::newRow("no version") << QByteArray::fromHex("0000000102");
        QTest::newRow("half a version") << QByteArray::fromHex("00000003020000");
        QTest::newRow("a status in place of the version") << replyTo("remove of nothing");
        QTest::newRow("half an extension") << QByteArray::fromHex("0000000902000000030000000a");
        QTest::newRow("an extension without a version")
            << packet(SftpType::Version, [](SftpPacketWriter &writer) { writer.number(3).text("limits@openssh.com"); });
    }
    void whatIsNoSftpIsSaid()
    {
        QFETCH(QByteArray, bytes);
        SftpClient client;
        const auto received = client.receive(bytes);
        QVERIFY(!received);
        QCOMPARE(received.error().kind, ErrorKind::Profile);
        QCOMPARE(received.error().code, QStringLiteral("not-sftp"));
        QVERIFY(!client.isReady());
    }

    void answersThatDoNotFitEndTheConnection_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("reply");
        const auto status = [](quint32 id, quint32 code) {
            return packet(SftpType::Status, [=](SftpPacketWriter &writer) { writer.number(id).number(code); });
        };
        QTest::newRow("unknown id") << QByteArray("stat") << withId(replyTo("stat"), 77);
        QTest::newRow("no id") << QByteArray("stat") << QByteArray::fromHex("0000000165");
        QTest::newRow("half an id") << QByteArray("stat") << QByteArray::fromHex("00000003650000");
        QTest::newRow("wrong type") << QByteArray("stat") << withId(replyTo("open"), 2);
        QTest::newRow("no type at all") << QByteArray("stat") << QByteArray::fromHex("000000050000000002");
        QTest::newRow("a request in place of an answer")
            << QByteArray("stat") << QByteArray::fromHex("000000050300000002");
        QTest::newRow("ok in place of a handle") << QByteArray("open") << status(2, 0);
        QTest::newRow("ok in place of data") << QByteArray("read") << status(2, 0);
        QTest::newRow("status without a code") << QByteArray("write") << QByteArray::fromHex("000000056500000002");
        QTest::newRow("cut words") << QByteArray("write")
                                   << QByteArray::fromHex("0000000e65000000020000000400000009ab");
        QTest::newRow("no handle") << QByteArray("open") << QByteArray::fromHex("000000056600000002");
        QTest::newRow("empty handle") << QByteArray("open") << QByteArray::fromHex("00000009660000000200000000");
        QTest::newRow("huge handle") << QByteArray("open") << packet(SftpType::Handle, [](SftpPacketWriter &writer) {
            writer.number(2).text(QByteArray(257, 'h'));
        });
        QTest::newRow("cut handle") << QByteArray("open") << QByteArray::fromHex("00000009660000000200000004");
        QTest::newRow("data longer than the packet")
            << QByteArray("read") << QByteArray::fromHex("0000000b6700000002ffffffff6162");
        QTest::newRow("cut attributes") << QByteArray("stat")
                                        << QByteArray::fromHex("0000000d6900000002000000010000ffff");
        QTest::newRow("more extended attributes than there are bytes")
            << QByteArray("stat") << QByteArray::fromHex("0000000d690000000280000000ffffffff");
        QTest::newRow("a name that is cut")
            << QByteArray("realpath") << QByteArray::fromHex("0000000d680000000200000001000000ff");
    }
    void answersThatDoNotFitEndTheConnection()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, reply);
        Session session;
        greet(session.client);
        session.ask(what);
        const auto received = session.client.receive(reply);
        QVERIFY(!received);
        QCOMPARE(received.error().code, QStringLiteral("not-sftp"));
        QVERIFY(session.log.isEmpty());
    }

    void anAnswerCountsOnce()
    {
        Session session;
        greet(session.client);
        session.ask("stat");
        QVERIFY(session.client.receive(withId(replyTo("stat"), 2)));
        QVERIFY(!session.client.receive(withId(replyTo("stat"), 2)));
        QCOMPARE(session.log.size(), 1);
    }

    void aStatusNeedsNoWords()
    {
        Session session;
        greet(session.client);
        session.ask("write");
        session.ask("remove");
        session.ask("rename");
        QVERIFY(session.client.receive(QByteArray::fromHex("00000009650000000200000000")));
        QVERIFY(session.client.receive(QByteArray::fromHex("00000009650000000300000003")));
        QVERIFY(session.client.receive(QByteArray::fromHex("000000096500000004000003e7")));
        QVERIFY(session.replies["write"].isOk());
        QCOMPARE(session.replies["remove"].status, SftpStatus::PermissionDenied);
        QCOMPARE(session.replies["rename"].status, SftpStatus::Failure); // a code that nobody knows
    }

    void longWordsAreCut()
    {
        Session session;
        greet(session.client);
        session.ask("remove");
        QVERIFY(session.client.receive(packet(SftpType::Status,
            [](SftpPacketWriter &writer) { writer.number(2).number(4).text(QByteArray(900'000, 'x')).text(""); })));
        QCOMPARE(session.replies["remove"].words.size(), 1024);
    }

    void limitsThatAreNoneLeaveWhatEveryServerTakes_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<quint32>("written");
        QTest::newRow("none") << limits(0, 0, 0) << 32768U;
        QTest::newRow("huge") << limits(~0ULL, ~0ULL, ~0ULL) << 261'120U;
        QTest::newRow("cut") << QByteArray::fromHex("0000000dc9000000010000000000000400") << 32768U;
        QTest::newRow("empty") << QByteArray::fromHex("00000005c900000001") << 32768U;
        QTest::newRow("refused") << QByteArray::fromHex("00000009650000000100000008") << 32768U;
        QTest::newRow("small") << limits(100, 16384, 1) << 16384U;
    }
    void limitsThatAreNoneLeaveWhatEveryServerTakes()
    {
        QFETCH(QByteArray, reply);
        QFETCH(quint32, written);
        SftpClient client;
        QVERIFY(client.receive(greeting(3, {"limits@openssh.com"})));
        QVERIFY(client.isReady()); // with what every server takes, until the answer comes
        QCOMPARE(client.server().mostWritten, 32768U);
        QVERIFY(client.receive(reply));
        QCOMPARE(client.server().mostWritten, written);
    }

    void aServerWithoutExtensionsIsReadyAtOnce()
    {
        SftpClient client;
        QVERIFY(client.receive(greeting(3)));
        QVERIFY(client.isReady());
        QCOMPARE(client.server().mostWritten, 32768U);
    }

    void extendedRepliesThatAreCutTellNothing()
    {
        const SftpReply whole{.bytes = replyTo("statvfs").mid(9)};
        QVERIFY(SftpClient::spaceIn(whole));
        for (qsizetype size = 0; size < whole.bytes.size(); ++size)
            QVERIFY(!SftpClient::spaceIn({.bytes = whole.bytes.first(size)}));
        QVERIFY(!SftpClient::spaceIn({.status = SftpStatus::Failure}));
    }

    void attributesAreReadBackAsTheyWereWritten()
    {
        for (int kind = 0; kind < 8; ++kind) {
            SftpAttributes attributes;
            if (kind & 1)
                attributes.size = 1ULL << 40;
            if (kind & 2)
                attributes.permissions = 0100644;
            if (kind & 4)
                attributes.times = std::pair(1U, 0xffffffffU);
            QByteArray bytes;
            SftpPacketWriter(bytes, SftpType::Attributes).attributes(attributes).finish();
            SftpPacketReader reader(QByteArrayView(bytes).sliced(5));
            QCOMPARE(reader.attributes(), attributes);
            QVERIFY(reader.isGood() && reader.atEnd());
        }
    }

    void whatNobodyWaitsForAnyMoreIsPassedOver()
    {
        Session session;
        greet(session.client);
        session.ask("stat");
        session.client.forget();
        session.ask("remove");
        QVERIFY(session.client.receive(withId(replyTo("stat"), 2)));
        QVERIFY(session.client.receive(withId(replyTo("remove"), 3)));
        QCOMPARE(session.log, QList<QByteArray>{"remove"});
    }

    void requestsMayBeMadeInAnswers()
    {
        SftpClient client;
        greet(client);
        int left = 1000;
        std::function<void(const SftpReply &)> again = [&](const SftpReply &) {
            if (--left > 0)
                client.remove("a", again);
        };
        client.remove("a", again);
        quint32 id = 2;
        for (; client.outstanding() > 0; ++id)
            QVERIFY(client.receive(withId(replyTo("remove"), id)));
        QCOMPARE(left, 0);
    }
};

QTEST_GUILESS_MAIN(SftpClientTest)
#include "sftpclienttest.moc"
