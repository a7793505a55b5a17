#include "httpauthentication.h"

#include <QTest>

namespace {

/// The example of RFC 7616, section 3.9.1.
HttpChallenge rfcChallenge(const QByteArray &algorithm)
{
    return {.scheme = HttpChallenge::Scheme::Digest,
        .realm = "http-auth@example.org",
        .nonce = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
        .opaque = "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS",
        .algorithm = algorithm,
        .qopAuth = true};
}

const DigestUse rfcUse{.method = "GET",
    .uri = "/dir/index.html",
    .count = 1,
    .clientNonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"};

QByteArray field(const QByteArray &authorization, const QByteArray &name)
{
    const auto begin = authorization.indexOf(" " + name + "=") + name.size() + 2;
    return authorization.mid(begin, authorization.indexOf(',', begin) - begin).replace('"', "");
}

HttpAnswer unauthorized(const QByteArray &challenge)
{
    return {.status = 401, .headers = {{"WWW-Authenticate", challenge}}};
}

QByteArray signature(HttpSignIn &signIn)
{
    HttpRequest request{.method = "PUT", .url = QUrl(QStringLiteral("http://127.0.0.1/a%20b?c"))};
    signIn.sign(request);
    return request.headers.isEmpty() ? QByteArray() : request.headers.first().second;
}

HttpRequest signedWith(HttpSignIn &signIn)
{
    HttpRequest request;
    signIn.sign(request);
    return request;
}

} // namespace

class HttpAuthenticationTest : public QObject
{
    Q_OBJECT

private slots:
    void theExamplesOfTheRfcComeOut()
    {
        const SecretString password(QStringLiteral("Circle of Life"));
        const auto md5 = digestAuthorization(rfcChallenge("MD5"), QStringLiteral("Mufasa"), password, rfcUse);
        QCOMPARE(field(md5, "response"), "8ca523f5e9506fed4657c9700eebdbec");
        const auto sha = digestAuthorization(rfcChallenge("SHA-256"), QStringLiteral("Mufasa"), password, rfcUse);
        QCOMPARE(field(sha, "response"), "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
        QCOMPARE(field(sha, "nc"), "00000001");
        QCOMPARE(field(sha, "opaque"), "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS");
    }

    void theSessionVariantMixesTheNoncesIn()
    {
        // Computed by hand: HA1 = MD5(MD5(user:realm:password):nonce:cnonce).
        const HttpChallenge challenge{.scheme = HttpChallenge::Scheme::Digest,
            .realm = "r",
            .nonce = "n",
            .algorithm = "MD5-sess",
            .qopAuth = true};
        const auto md5
            = [](const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex(); };
        const QByteArray expected = md5(md5(md5("u:r:p") + ":n:c") + ":n:0000000a:c:auth:" + md5("PUT:/x"));
        const auto authorization = digestAuthorization(challenge, QStringLiteral("u"),
            SecretString(QStringLiteral("p")), {.method = "PUT", .uri = "/x", .count = 10, .clientNonce = "c"});
        QCOMPARE(field(authorization, "response"), expected);
    }

    void namesBeyondAsciiTravelAsTheServerWantsThem()
    {
        HttpChallenge challenge = rfcChallenge("SHA-256");
        const QString user = QStringLiteral("Jäsøn \"Doe\"");
        const SecretString password(QStringLiteral("Secret, or not?"));
        QVERIFY(digestAuthorization(challenge, user, password, rfcUse)
                    .contains("username=\"J\xc3\xa4s\xc3\xb8n \\\"Doe\\\"\""));
        challenge.utf8 = true;
        QVERIFY(digestAuthorization(challenge, user, password, rfcUse)
                    .contains("username*=UTF-8''J%C3%A4s%C3%B8n%20%22Doe%22"));
        challenge.userHash = true;
        const auto hashed = digestAuthorization(challenge, user, password, rfcUse);
        QVERIFY(hashed.contains("userhash=true"));
        QVERIFY(!hashed.contains("J%C3"));
        QCOMPARE(basicAuthorization(QStringLiteral("test"), SecretString(QStringLiteral("123£"))),
            "Basic dGVzdDoxMjPCow=="); // the example of RFC 7617
    }

    void theSafestChallengeIsTaken_data()
    {
        QTest::addColumn<QList<QByteArray>>("headers");
        QTest::addColumn<QByteArray>("nonce"); // "-" for none at all
        const QByteArray basic = "Basic realm=\"a, b\", charset=\"UTF-8\"";
        const QByteArray md5 = "Digest realm=\"x\", nonce=\"m\", qop=\"auth,auth-int\", algorithm=MD5, stale=FALSE";
        const QByteArray sha = "digest nonce=s,realm=\"say \\\"hi\\\"\",algorithm=SHA-256,qop=auth";
        QTest::newRow("basic alone") << QList{basic} << QByteArray();
        QTest::newRow("digest over basic") << QList{basic, md5} << QByteArray("m");
        QTest::newRow("joined in one header") << QList{md5 + ", " + basic + ", " + sha} << QByteArray("s");
        QTest::newRow("unknown algorithm")
            << QList<QByteArray>{"Digest realm=x, nonce=u, algorithm=SHA-512-256, qop=auth", md5} << QByteArray("m");
        QTest::newRow("only with the body hashed")
            << QList<QByteArray>{"Digest realm=x, nonce=u, qop=\"auth-int\""} << QByteArray("-");
        QTest::newRow("without qop") << QList<QByteArray>{"Digest realm=x, nonce=old"} << QByteArray("old");
        QTest::newRow("others") << QList<QByteArray>{"Negotiate", "NTLM TlRMTVNTUAACAAAA==, Bearer realm=x"}
                                << QByteArray("-");
        QTest::newRow("nonsense") << QList<QByteArray>{"", "=,=\"\"", "Digest \"", "Basic \\"} << QByteArray();
    }

    void theSafestChallengeIsTaken()
    {
        QFETCH(QList<QByteArray>, headers);
        QFETCH(QByteArray, nonce);
        const auto best = bestChallenge(headers);
        QCOMPARE(best ? best->nonce : QByteArray("-"), nonce);
    }

    void nothingIsSignedBeforeTheServerAsks()
    {
        HttpSignIn signIn(QStringLiteral("u"), SecretString(QStringLiteral("pass")));
        QVERIFY(signature(signIn).isEmpty());
        QVERIFY(signIn.shouldRepeat({}, unauthorized("Digest realm=r, nonce=n, qop=auth")));
        QCOMPARE(field(signature(signIn), "uri"), "/a%20b?c");
    }

    void requestsAreCountedForEachNonce()
    {
        HttpSignIn signIn(QStringLiteral("u"), SecretString(QStringLiteral("pass")));
        signIn.shouldRepeat({}, unauthorized("Digest realm=r, nonce=n, qop=auth"));
        QCOMPARE(field(signature(signIn), "nc"), "00000001");
        const HttpRequest second = signedWith(signIn);
        QCOMPARE(field(signature(signIn), "nc"), "00000003");
        QVERIFY(signIn.shouldRepeat(second, unauthorized("Digest realm=r, nonce=n2, qop=auth, stale=true")));
        QCOMPARE(field(signature(signIn), "nonce"), "n2");
        QCOMPARE(field(signature(signIn), "nc"), "00000002");
    }

    void aWrongPasswordIsNotTriedTwice()
    {
        HttpSignIn signIn(QStringLiteral("u"), SecretString(QStringLiteral("pass")));
        for (const char *challenge : {"Basic realm=r", "Digest realm=r, nonce=other, qop=auth",
                 "Basic realm=r, nonce=n", R"(Digest realm=r, nonce="a\"b", qop=auth)"}) {
            HttpSignIn fresh(QStringLiteral("u"), SecretString(QStringLiteral("pass")));
            QVERIFY(fresh.shouldRepeat({}, unauthorized(challenge)));
            QVERIFY(!fresh.shouldRepeat(signedWith(fresh), unauthorized(challenge)));
        }
    }

    void anAgedNonceThatWasGoodOnceIsReplaced()
    {
        HttpSignIn signIn(QStringLiteral("u"), SecretString(QStringLiteral("pass")));
        signIn.shouldRepeat({}, unauthorized("Digest realm=r, nonce=n, qop=auth"));
        const HttpRequest good = signedWith(signIn);
        QVERIFY(!signIn.shouldRepeat(good, {.status = 201}));
        const HttpRequest late = signedWith(signIn);
        QVERIFY(signIn.shouldRepeat(late, unauthorized("Digest realm=r, nonce=n2, qop=auth"))); // does not say stale
        QVERIFY(signIn.shouldRepeat(good, unauthorized("Digest realm=r, nonce=n3, qop=auth"))); // sent before that
        QCOMPARE(field(signature(signIn), "nonce"), "n2");
    }

    void theNextNonceIsTakenOver()
    {
        HttpSignIn signIn(QStringLiteral("u"), SecretString(QStringLiteral("pass")));
        signIn.shouldRepeat({}, unauthorized("Digest realm=r, nonce=n, qop=auth"));
        signIn.shouldRepeat(signedWith(signIn),
            {.status = 201, .headers = {{"Authentication-Info", "rspauth=\"x\", nextnonce=\"fresh\""}}});
        QCOMPARE(field(signature(signIn), "nonce"), "fresh");
        QCOMPARE(field(signature(signIn), "nc"), "00000002");
    }
};

QTEST_GUILESS_MAIN(HttpAuthenticationTest)
#include "httpauthenticationtest.moc"
