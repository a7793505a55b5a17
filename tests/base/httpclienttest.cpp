#include "httpclient.h"
#include "rudeserver.h"
#include "secretstring.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <thread>

using namespace std::chrono_literals;

namespace {

HttpRequest post(const QUrl &url, const QByteArray &body = "a=1")
{
    return {.method = "POST", .url = url, .body = body, .repeatable = false};
}

/// Writes the bytes, and promises to send them.
FileToSend fileToSend(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return {.path = path, .size = bytes.size(), .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

void closeWithoutAnswer(QTcpSocket &socket, const QByteArray &)
{
    socket.disconnectFromHost();
}

void resetWithoutAnswer(QTcpSocket &socket, const QByteArray &)
{
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket.abort();
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private slots:
    void anyStatusIsAnAnswer()
    {
        RudeServer server([](QTcpSocket &socket, const QByteArray &request) {
            RudeServer::answer(socket, request.split(' ').at(1).mid(1) + " Some Words", "X-Test: yes\r\n", "body");
        });
        HttpClient http;
        for (const int status : {200, 201, 400, 401, 404, 405, 409, 422, 500, 503}) {
            const auto answer = http.send({.url = server.url(QStringLiteral("/%1").arg(status))});
            QVERIFY2(answer.has_value(), qPrintable(QString::number(status)));
            QCOMPARE(answer->status, status);
            QCOMPARE(answer->body, "body");
            QCOMPARE(answer->header("x-test"), "yes");
        }
    }

    void aRequestThatMustNotBeRepeatedReachesTheServerOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("reset");
        QTest::addColumn<bool>("keptAlive");
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE"}) {
            for (const bool reset : {false, true}) {
                for (const bool keptAlive : {false, true})
                    QTest::addRow("%s %s %s", method, reset ? "RST" : "FIN", keptAlive ? "kept alive" : "fresh")
                        << QByteArray(method) << reset << keptAlive;
            }
        }
    }

    void aRequestThatMustNotBeRepeatedReachesTheServerOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(bool, reset);
        QFETCH(bool, keptAlive);
        RudeServer server([reset](QTcpSocket &socket, const QByteArray &request) {
            if (request.startsWith("GET"))
                RudeServer::answer(socket, "200 OK", "", "warm");
            else
                (reset ? resetWithoutAnswer : closeWithoutAnswer)(socket, request);
        });
        HttpClient http;
        if (keptAlive)
            QVERIFY(http.send({.url = server.url()}));

        HttpRequest request = post(server.url(), method == "DELETE" ? "" : "a=1");
        request.method = method;
        const auto answer = http.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Ambiguous);
        QTest::qWait(200); // a second one would come now
        int seen = 0;
        for (const QByteArray &got : server.requests())
            seen += got.startsWith(method) ? 1 : 0;
        QCOMPARE(seen, 1);
    }

    void whatCannotBeSentAgainEitherStaysUnknown()
    {
        RudeServer server([](QTcpSocket &socket, const QByteArray &request) {
            if (request.startsWith("GET")) {
                RudeServer::answer(socket, "200 OK", "", "warm");
                return;
            }
            static_cast<QTcpServer *>(socket.parent())->close(); // nobody listens when it is to be sent again
            socket.disconnectFromHost();
        });
        HttpClient http;
        QVERIFY(http.send({.url = server.url()}));
        const auto answer = http.send(post(server.url()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Ambiguous);
    }

    void aFileIsSentFromItsBeginningAgain()
    {
        std::atomic<int> puts = 0;
        RudeServer server([&puts](QTcpSocket &socket, const QByteArray &request) {
            if (request.startsWith("PUT") && puts++ == 0)
                socket.disconnectFromHost();
            else
                RudeServer::answer(socket, "201 Made", "", "");
        });
        QTemporaryDir folder;
        HttpClient http;
        QVERIFY(http.send({.url = server.url()})); // so that the connection stands, and may be dead
        const FileToSend file = fileToSend(folder.filePath(QStringLiteral("f")), QByteArray(300'000, 'f'));
        const auto answer = http.send({.method = "PUT", .url = server.url(), .file = file});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(puts.load(), 2);
        QVERIFY(server.requests().last().endsWith("\r\n\r\n" + QByteArray(300'000, 'f')));
    }

    void aRepeatableRequestWithoutAnswerIsTransient()
    {
        RudeServer server(closeWithoutAnswer);
        HttpClient http;
        HttpRequest request = post(server.url());
        request.repeatable = true;
        const auto answer = http.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Transient);
    }

    void aRefusedConnectionIsTransientEvenWhenTheRequestMustNotBeRepeated()
    {
        QUrl gone;
        {
            RudeServer server(closeWithoutAnswer);
            gone = server.url();
        }
        HttpClient http;
        const auto answer = http.send(post(gone));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Transient);
    }

    void aRedirectIsAnAnswerAndItsTargetHearsNothing_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"301", "302", "303", "307", "308"})
            QTest::addRow("%s", status) << QByteArray(status);
    }

    void aRedirectIsAnAnswerAndItsTargetHearsNothing()
    {
        QFETCH(QByteArray, status);
        RudeServer thief([](QTcpSocket &socket, const QByteArray &) { RudeServer::answer(socket, "200 OK", "", ""); });
        const QByteArray target = thief.url().toEncoded();
        RudeServer server([&](QTcpSocket &socket, const QByteArray &) {
            RudeServer::answer(socket, status + " Moved", "Location: " + target + "\r\n", "");
        });
        HttpClient http;
        HttpRequest request = post(server.url());
        request.headers = {{"Authorization", "Basic c2VjcmV0"}, {"X-Api-Key", "key"}};
        for (const QByteArray method : {"GET", "POST"}) {
            request.method = method;
            const auto answer = http.send(request);
            QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
            QCOMPARE(answer->status, status.toInt());
        }
        QTest::qWait(100);
        QCOMPARE(thief.requests().size(), 0);
    }

    void cookiesAreNeitherKeptNorSent()
    {
        RudeServer server([](QTcpSocket &socket, const QByteArray &) {
            RudeServer::answer(socket, "200 OK", "Set-Cookie: PHPSESSID=abc; path=/\r\nSet-Cookie: other=1\r\n", "");
        });
        HttpClient http;
        const auto first = http.send({.url = server.url()});
        QVERIFY(first);
        QCOMPARE(first->headerValues("Set-Cookie").size(), 2);
        QVERIFY(http.send({.url = server.url()}));
        QVERIFY(!server.requests().at(1).contains("PHPSESSID"));
    }

    void aSecretInTheAddressIsNotRequested()
    {
        RudeServer server([](QTcpSocket &socket, const QByteArray &) { RudeServer::answer(socket, "200 OK", "", ""); });
        const SecretString token(QStringLiteral("b0cd-ec65/9aae"));
        HttpClient http;
        QUrl inQuery = server.url();
        inQuery.setQuery(QStringLiteral("apiToken=b0cd-ec65%2F9aae"));
        QUrl inUserInfo = server.url();
        inUserInfo.setUserName(QStringLiteral("tech"));
        for (const QUrl &url : {inQuery, inUserInfo}) {
            const auto answer = http.send({.url = url});
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, QStringLiteral("secret-in-url"));
            QVERIFY(!answer.error().message.contains(QStringLiteral("9aae")));
        }
        QCOMPARE(server.requests().size(), 0);
    }

    void aServerThatNeverAnswersMeetsTheDeadline()
    {
        RudeServer server([](QTcpSocket &, const QByteArray &) {});
        HttpClient http;
        HttpRequest request{.url = server.url()};
        request.deadlines.answer = 300ms;
        QElapsedTimer timer;
        timer.start();
        const auto answer = http.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Transient);
        QCOMPARE(answer.error().code, QStringLiteral("timeout"));
        QVERIFY(timer.elapsed() > 200 && timer.elapsed() < 10'000);
    }

    void anAnswerThatStopsInTheMiddleMeetsTheDeadline()
    {
        RudeServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        });
        HttpClient http;
        HttpRequest request = post(server.url());
        request.deadlines.idle = 300ms;
        const auto answer = http.send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Ambiguous);
    }

    void aPartialAnswerIsGivenToThoseWhoWantIt()
    {
        RudeServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nrow 1\r\n");
            socket.flush();
            QTimer::singleShot(100, &socket, [&socket] { socket.abort(); });
        });
        HttpClient http;
        HttpRequest request = post(server.url());
        request.keepPartialAnswer = true;
        const auto answer = http.send(request);
        QVERIFY(answer);
        QVERIFY(!answer->complete);
        QCOMPARE(answer->body, "row 1");
        request.keepPartialAnswer = false;
        QVERIFY(!http.send(request));
    }

    void aShortBodyIsNoAnswer()
    {
        RudeServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
            socket.disconnectFromHost();
        });
        HttpClient http;
        const auto answer = http.send({.url = server.url()});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Transient);
    }

    void anEndlessAnswerIsCutOff()
    {
        RudeServer server([](QTcpSocket &socket, const QByteArray &) {
            RudeServer::answer(socket, "200 OK", "", QByteArray(200'000, 'x'));
        });
        HttpClient http;
        const auto answer = http.send({.url = server.url(), .largestBody = 100'000});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QStringLiteral("answer-too-large"));
    }

    void hashOnlyCountsAndHashesWithoutKeeping()
    {
        const QByteArray bytes(300'000, 'y');
        RudeServer server(
            [&](QTcpSocket &socket, const QByteArray &) { RudeServer::answer(socket, "200 OK", "", bytes); });
        HttpClient http;
        const auto answer = http.send({.url = server.url(), .hashOnly = true, .largestBody = bytes.size()});
        QVERIFY(answer);
        QVERIFY(answer->complete);
        QCOMPARE(answer->bodySize, bytes.size());
        QCOMPARE(answer->bodySha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QVERIFY(answer->body.isEmpty());
    }

    void hashOnlyEndsBehindWhatIsExpected()
    {
        RudeServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\n\r\n");
            auto *more = new QTimer(&socket);
            QObject::connect(more, &QTimer::timeout, &socket, [&socket] { socket.write(QByteArray(1'000, 'x')); });
            more->start(1);
        });
        HttpClient http;
        std::stop_source stop;
        std::jthread canceller([&stop](const std::stop_token &done) {
            for (int i = 0; i < 100 && !done.stop_requested(); ++i)
                std::this_thread::sleep_for(50ms);
            stop.request_stop();
        });
        const auto answer = http.send({.url = server.url(), .hashOnly = true, .largestBody = 10'000}, stop.get_token());
        canceller.request_stop();
        QVERIFY(answer);
        QVERIFY(!answer->complete);
        QVERIFY(answer->bodySize > 10'000);
    }

    void aServerWithoutTlsIsNotOneWithoutTrust()
    {
        QTcpServer plain;
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        plain.listen(QHostAddress::LocalHost);
        const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(plain.serverPort()));
        Result<HttpAnswer> answer;
        std::atomic<bool> ended = false;
        std::jthread sender([&] {
            HttpClient http;
            answer = http.send({.url = url});
            ended = true;
        });
        QTRY_VERIFY(ended);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QStringLiteral("no-tls"));
        QCOMPARE(answer.error().kind, ErrorKind::Profile);
    }

    void aProxyThatWantsASignInIsSaid()
    {
        RudeServer proxy([](QTcpSocket &socket, const QByteArray &) {
            RudeServer::answer(
                socket, "407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"x\"\r\n", "");
        });
        qputenv("http_proxy", proxy.url().toEncoded());
        qputenv("https_proxy", proxy.url().toEncoded());
        const auto restore = qScopeGuard([] {
            qunsetenv("http_proxy");
            qunsetenv("https_proxy");
        });
        HttpClient http;
        for (const QString &address :
            {QStringLiteral("http://images.example.org/"), QStringLiteral("https://images.example.org/")}) {
            for (const HttpRequest &request : {HttpRequest{.url = QUrl(address)}, post(QUrl(address))}) {
                const auto answer = http.send(request);
                QVERIFY(!answer);
                QCOMPARE(answer.error().kind, ErrorKind::Profile);
                QCOMPARE(answer.error().code, QStringLiteral("proxy-sign-in"));
            }
        }
        const qsizetype seen = proxy.requests().size();
        RudeServer here([](QTcpSocket &socket, const QByteArray &) { RudeServer::answer(socket, "200 OK", "", ""); });
        QVERIFY(http.send({.url = here.url()})); // an address on this computer
        QCOMPARE(proxy.requests().size(), seen);
    }

    void cancellingEndsAWaitAtOnce()
    {
        RudeServer server([](QTcpSocket &, const QByteArray &) {});
        HttpClient http;
        std::stop_source stop;
        std::jthread canceller([&stop] {
            std::this_thread::sleep_for(100ms);
            stop.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        const auto answer = http.send({.url = server.url()}, stop.get_token());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
        QVERIFY(timer.elapsed() < 5'000);
    }

    void aFileIsSentWholeAndItsProgressTold()
    {
        RudeServer server(
            [](QTcpSocket &socket, const QByteArray &) { RudeServer::answer(socket, "201 Made", "", ""); });
        QTemporaryDir folder;
        HttpClient http;
        for (const int size : {0, 1, 70'000, 1'000'000}) {
            FileToSend file = fileToSend(folder.filePath(QStringLiteral("f")), QByteArray(size, 'f'));
            qint64 told = -1;
            file.progress = [&told](qint64 soFar) { told = soFar; };
            const auto answer = http.send({.method = "PUT", .url = server.url(), .file = file});
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
            QCOMPARE(told, size);
            QVERIFY(server.requests().last().endsWith("\r\n\r\n" + QByteArray(size, 'f')));
        }
    }

    void aFileThatIsNotWhatWasPromisedIsNeverSentWhole()
    {
        RudeServer server(
            [](QTcpSocket &socket, const QByteArray &) { RudeServer::answer(socket, "201 Made", "", ""); });
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("f"));
        HttpClient http;
        for (const QByteArray &now : {QByteArray(100'000, 'g'), QByteArray(99'999, 'f'), QByteArray(100'001, 'f')}) {
            const FileToSend file = fileToSend(path, QByteArray(100'000, 'f'));
            fileToSend(path, now);
            const auto answer = http.send({.method = "PUT", .url = server.url(), .file = file});
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, QStringLiteral("body-changed"));
        }
        const auto missing = http.send(
            {.method = "PUT", .url = server.url(), .file = FileToSend{.path = path + QStringLiteral("-not")}});
        QCOMPARE(missing.error().code, QStringLiteral("body-changed"));
        QTest::qWait(50);
        QVERIFY(server.requests().isEmpty());
    }

    void aFileWaitsForItsAllowanceWithoutBeingTakenForSilent()
    {
        RudeServer server(
            [](QTcpSocket &socket, const QByteArray &) { RudeServer::answer(socket, "201 Made", "", ""); });
        QTemporaryDir folder;
        FileToSend file = fileToSend(folder.filePath(QStringLiteral("f")), QByteArray(300'000, 'f'));
        QElapsedTimer timer;
        timer.start();
        file.allowance = [&timer](qint64 wanted) { return timer.elapsed() < 1'000 ? 0 : wanted; };
        HttpClient http;
        const auto answer
            = http.send({.method = "PUT", .url = server.url(), .file = file, .deadlines = {.idle = 300ms}});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QVERIFY(timer.elapsed() >= 1'000);
    }

    void afterCancellingNothingIsToldAnyMore()
    {
        RudeServer server([](QTcpSocket &, const QByteArray &) {});
        QTemporaryDir folder;
        HttpClient http;
        for (int i = 0; i < 20; ++i) {
            FileToSend file = fileToSend(folder.filePath(QStringLiteral("f")), QByteArray(2'000'000, 'f'));
            auto alive = std::make_unique<std::atomic<bool>>(true);
            file.allowance = [flag = alive.get()](qint64 wanted) { return *flag ? wanted : 0; };
            file.progress = [flag = alive.get()](qint64) { flag->load(); };
            std::stop_source stop;
            std::jthread canceller([&stop, i] {
                std::this_thread::sleep_for(std::chrono::milliseconds(i));
                stop.request_stop();
            });
            static_cast<void>(http.send({.method = "PUT", .url = server.url(), .file = file}, stop.get_token()));
        }
    }

    void severalThreadsMaySendAtOnce()
    {
        RudeServer server([](QTcpSocket &socket, const QByteArray &request) {
            RudeServer::answer(socket, "200 OK", "", request.split(' ').at(1));
        });
        HttpClient http;
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 8; ++t) {
                threads.emplace_back([&, t] {
                    for (int i = 0; i < 25; ++i) {
                        const QString path = QStringLiteral("/%1-%2").arg(t).arg(i);
                        const auto answer = http.send({.url = server.url(path)});
                        right += answer && answer->body == path.toUtf8() ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(right.load(), 200);
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "httpclienttest.moc"
