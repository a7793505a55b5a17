#include "publicurl.h"
#include "rudeserver.h"

#include <QCryptographicHash>
#include <QTest>

namespace {

const QByteArray picture(1000, 'p');

PublicCopy copyAt(const RudeServer &server)
{
    return {.url = server.url(),
        .size = picture.size(),
        .sha256 = QCryptographicHash::hash(picture, QCryptographicHash::Sha256)};
}

RudeServer::Behaviour serving(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    return [=](QTcpSocket &socket, const QByteArray &request) {
        const bool head = request.startsWith("HEAD");
        socket.write("HTTP/1.1 " + status + "\r\nContent-Type: " + type
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + (head ? "" : body));
    };
}

} // namespace

class PublicUrlTest : public QObject
{
    Q_OBJECT

private slots:
    void theRightBytesPassInEveryWay()
    {
        RudeServer server(serving("200 OK", "image/jpeg", picture));
        HttpClient http;
        for (const auto how : {HostVerification::Size, HostVerification::Url, HostVerification::Strict})
            QVERIFY(checkPublicUrl(http, copyAt(server), how));
    }

    void whatIsWrongIsFound_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("missing") << QByteArray("404 Not Found") << QByteArray("text/html") << picture
                                 << QStringLiteral("not-public");
        QTest::newRow("page") << QByteArray("200 OK") << QByteArray("text/html") << picture
                              << QStringLiteral("not-public");
        QTest::newRow("redirect") << QByteArray("302 Found") << QByteArray("image/jpeg") << picture
                                  << QStringLiteral("not-public");
        QTest::newRow("short") << QByteArray("200 OK") << QByteArray("image/jpeg") << picture.left(999)
                               << QStringLiteral("wrong-bytes");
        QTest::newRow("empty") << QByteArray("200 OK") << QByteArray("image/jpeg") << QByteArray()
                               << QStringLiteral("wrong-bytes");
        QTest::newRow("busy") << QByteArray("503 Busy") << QByteArray("text/html") << picture << QStringLiteral("busy");
    }

    void whatIsWrongIsFound()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        RudeServer server(serving(status, type, body));
        HttpClient http;
        for (const auto how : {HostVerification::Url, HostVerification::Strict}) {
            const auto checked = checkPublicUrl(http, copyAt(server), how);
            QVERIFY(!checked);
            QTEST(checked.error().code, "code");
        }
    }

    void strictFindsOneWrongByte()
    {
        QByteArray other = picture;
        other[500] = 'q';
        RudeServer server(serving("200 OK", "image/jpeg", other));
        HttpClient http;
        QVERIFY(checkPublicUrl(http, copyAt(server), HostVerification::Url)); // which is why strict exists
        const auto checked = checkPublicUrl(http, copyAt(server), HostVerification::Strict);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, QStringLiteral("wrong-bytes"));
    }

    void whereHeadIsRefusedTheBodyIsRead()
    {
        RudeServer server([](QTcpSocket &socket, const QByteArray &request) {
            if (request.startsWith("HEAD"))
                RudeServer::answer(socket, "405 Method Not Allowed", "", "");
            else
                RudeServer::answer(socket, "200 OK", "Content-Type: image/jpeg\r\n", picture);
        });
        HttpClient http;
        QVERIFY(checkPublicUrl(http, copyAt(server), HostVerification::Url));
    }

    void theLengthOfACompressedFormIsNotCompared()
    {
        RudeServer server([](QTcpSocket &socket, const QByteArray &request) {
            if (request.startsWith("HEAD"))
                socket.write("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Encoding: gzip\r\n"
                             "Content-Length: 900\r\n\r\n");
            else
                RudeServer::answer(socket, "200 OK", "Content-Type: image/jpeg\r\n", picture);
        });
        HttpClient http;
        const auto checked = checkPublicUrl(http, copyAt(server), HostVerification::Url);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
    }

    void moreBytesThanWereUploadedAreNotReadToTheirEnd()
    {
        RudeServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n" + picture + "x");
            // and no end
        });
        HttpClient http;
        const auto checked = checkPublicUrl(http, copyAt(server), HostVerification::Strict);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, QStringLiteral("wrong-bytes"));
    }
};

QTEST_GUILESS_MAIN(PublicUrlTest)
#include "publicurltest.moc"
