#include "portaldesk.h"
#include "rudeserver.h"
#include "testportal.h"

#include <QTest>

namespace {

LinkRequest linkTo(qint64 occid, const QString &name)
{
    return {.occid = occid,
        .originalUrl = QStringLiteral("http://127.0.0.1/%1.jpg").arg(name),
        .webUrl = QStringLiteral("http://127.0.0.1/%1_web.jpg").arg(name),
        .thumbnailUrl = QStringLiteral("http://127.0.0.1/%1_tn.jpg").arg(name),
        .format = QStringLiteral("image/jpeg"),
        .sourceIdentifier = QStringLiteral("sheetlink:") + name,
        .mediaMd5 = QString(32, QLatin1Char('a')),
        .creator = QStringLiteral("Zoë Tester"),
        .caption = QStringLiteral("A, \"B\"")};
}

} // namespace

/// The portal client against the practice portal, with the traps of the real one.
class PortalTest : public QObject
{
    Q_OBJECT

private:
    TestPortal m_portal;
    HttpClient m_http;

    qint64 occidOf(const QString &number)
    {
        PortalDesk desk(m_http, m_portal.settings(), TestPortal::secrets());
        return desk.find({number}, {}).value().value(OccurrenceLookup::key(number)).value(0).occid;
    }

private slots:
    void thePortalTellsItsNameAndCollection()
    {
        const PortalDesk desk(m_http, m_portal.settings(), {});
        const auto info = desk.info({});
        QVERIFY2(info, info ? "" : qPrintable(info.error().detail));
        QVERIFY(!info->version.isEmpty() && !info->collectionName.isEmpty());
        QVERIFY(!info->isSnapshot);
    }

    void aCollectionThatIsNotThereIsSaid()
    {
        auto settings = m_portal.settings();
        settings.collection = 999;
        const auto info = PortalDesk(m_http, settings, {}).info({});
        QVERIFY(!info);
        QCOMPARE(info.error().code, QStringLiteral("no-collection"));
    }

    void anAddressWithoutAPortalIsSaid_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const QByteArray page = "<html><form>Log in to the campus network</form></html>";
        QTest::newRow("login page") << QByteArray("200 OK") << QByteArray("Content-Type: text/html\r\n") << page
                                    << QStringLiteral("not-a-portal");
        QTest::newRow("not found") << QByteArray("404 Not Found") << QByteArray() << page
                                   << QStringLiteral("not-a-portal");
        QTest::newRow("other JSON") << QByteArray("200 OK") << QByteArray() << QByteArray("{\"a\":1}")
                                    << QStringLiteral("not-a-portal");
        QTest::newRow("moved") << QByteArray("301 Moved") << QByteArray("Location: https://elsewhere.example.org/\r\n")
                               << page << QStringLiteral("moved");
        QTest::newRow("broken") << QByteArray("500 Oops") << QByteArray() << page << QStringLiteral("portal-trouble");
    }

    void anAddressWithoutAPortalIsSaid()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        RudeServer server(
            [&](QTcpSocket &socket, const QByteArray &) { RudeServer::answer(socket, status, headers, body); });
        const PortalDesk desk(m_http, {.url = server.url(QStringLiteral("/portal")), .collection = 1}, {});
        const auto info = desk.info({});
        QVERIFY(!info);
        QTEST(info.error().code, "code");
        QVERIFY(!info.error().message.contains(QLatin1Char('<')));
    }

    void aWrongPasswordIsASignInProblem()
    {
        PortalDesk desk(m_http, m_portal.settings(), {.portalPassword = SecretString(QStringLiteral("wrong-one"))});
        const auto ready = desk.prepareToLink({});
        QVERIFY(!ready);
        QCOMPARE(ready.error().kind, ErrorKind::SignIn);
        QCOMPARE(ready.error().code, QStringLiteral("portal-sign-in"));
        QVERIFY(!ready.error().message.contains(QStringLiteral("wrong-one")));
    }

    void onlyAdministratorsMayImport()
    {
        PortalDesk tech(m_http, m_portal.settings(), TestPortal::secrets());
        QVERIFY(tech.prepareToLink({}));
        PortalDesk editor(m_http, m_portal.settings(QStringLiteral("editor")), TestPortal::secrets());
        const auto refused = editor.prepareToLink({});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("no-right"));
    }

    void manyNumbersTakeOneLookUp()
    {
        PortalDesk desk(m_http, m_portal.settings(), TestPortal::secrets());
        QStringList numbers{QStringLiteral("PRA0000001"), QStringLiteral(" pra0000002 "), QStringLiteral("PRA0000015"),
            QStringLiteral("a:b,c;d")};
        for (int i = 0; i < 1500; ++i)
            numbers.append(QStringLiteral("NONE%1").arg(i));
        const auto records = desk.find(numbers, {});
        QVERIFY2(records, records ? "" : qPrintable(records.error().detail));
        QCOMPARE(records->value(QStringLiteral("pra0000001")).size(), 1);
        QCOMPARE(records->value(QStringLiteral("pra0000002")).size(), 1);
        QCOMPARE(records->value(QStringLiteral("pra0000015")).size(), 2);
        QCOMPARE(records->size(), 3);
        const Occurrence record = records->value(QStringLiteral("pra0000001")).first();
        QVERIFY(record.occid > 0 && !record.scientificName.isEmpty() && !record.recordedBy.isEmpty());
    }

    void nothingFoundIsNoError()
    {
        PortalDesk desk(m_http, m_portal.settings(), TestPortal::secrets());
        const auto records = desk.find({QStringLiteral("NOPE")}, {});
        QVERIFY(records);
        QVERIFY(records->isEmpty());
    }

    void withoutSigningInThePublicListAnswers()
    {
        PortalDesk desk(m_http, m_portal.settings(QString()), {});
        const auto records = desk.find({QStringLiteral("PRA0000001"), QStringLiteral("NOPE")}, {});
        QVERIFY(records);
        QCOMPARE(records->size(), 1);
        QVERIFY(!records->value(QStringLiteral("pra0000001")).first().scientificName.isEmpty());
    }

    void troubleWhileLookingUpPasses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("cutAfter");
        QTest::newRow("500") << 500 << qint64(-1);
        QTest::newRow("503") << 503 << qint64(-1);
        QTest::newRow("no answer") << 0 << qint64(0);
        QTest::newRow("cut in the middle") << 0 << qint64(700);
    }

    void troubleWhileLookingUpPasses()
    {
        QFETCH(int, status);
        QFETCH(qint64, cutAfter);
        PortalDesk desk(m_http, m_portal.settings(), TestPortal::secrets());
        QVERIFY(desk.prepareToLink({}));
        m_portal.misfortune(QStringLiteral("dwcapubhandler"), {.status = status, .cutAfter = cutAfter});
        const auto records = desk.find({QStringLiteral("PRA0000001")}, {});
        QVERIFY(!records);
        QCOMPARE(records.error().kind, ErrorKind::Transient);
        QVERIFY(desk.find({QStringLiteral("PRA0000001")}, {}));
    }

    void aLinkIsMadeReadBackAndComplete()
    {
        PortalDesk desk(m_http, m_portal.settings(), TestPortal::secrets());
        QVERIFY(desk.prepareToLink({}));
        const auto request = linkTo(occidOf(QStringLiteral("PRA0000001")), QStringLiteral("made"));
        QVERIFY(!desk.findLinks({{request}}, {}).first().value());
        const auto answers = desk.link({request}, {});
        QVERIFY2(answers, answers ? "" : qPrintable(answers.error().detail));
        QVERIFY(answers->first().outcome == LinkAnswer::Outcome::Linked);
        const auto media = desk.findLinks({{request}}, {}).first().value();
        QVERIFY(media);
        QVERIFY(media->mediaId > 0 && !media->recordId.isEmpty());
        QCOMPARE(media->originalUrl, request.originalUrl);
        QCOMPARE(media->webUrl, request.webUrl);
        QCOMPARE(media->thumbnailUrl, request.thumbnailUrl);
        QCOMPARE(media->sourceIdentifier, request.sourceIdentifier);
    }

    void eachRowIsAnsweredForItself()
    {
        PortalDesk desk(m_http, m_portal.settings(), TestPortal::secrets());
        const qint64 first = occidOf(QStringLiteral("PRA0000002"));
        const auto answers = desk.link({linkTo(first, QStringLiteral("row1")), linkTo(987654, QStringLiteral("row2")),
                                           linkTo(first, QStringLiteral("row3"))},
            {});
        QVERIFY(answers);
        QVERIFY(answers->at(0).outcome == LinkAnswer::Outcome::Linked);
        QVERIFY(answers->at(1).outcome == LinkAnswer::Outcome::Refused);
        QVERIFY(answers->at(2).outcome == LinkAnswer::Outcome::Linked);
    }

    void aLostAnswerIsUnknownAndReadingBackTells_data()
    {
        QTest::addColumn<bool>("acts");
        QTest::newRow("the portal acted") << true;
        QTest::newRow("the portal did not act") << false;
    }

    void aLostAnswerIsUnknownAndReadingBackTells()
    {
        QFETCH(bool, acts);
        PortalDesk desk(m_http, m_portal.settings(), TestPortal::secrets());
        QVERIFY(desk.prepareToLink({}));
        const auto request
            = linkTo(occidOf(QStringLiteral("PRA0000003")), acts ? QStringLiteral("lost1") : QStringLiteral("lost2"));
        // The first request to the import page uploads the table, the second runs it.
        m_portal.misfortune(QStringLiteral("importextended"), {.acts = acts, .cutAfter = 0}, 1);
        const auto answers = desk.link({request}, {});
        QVERIFY(answers);
        QVERIFY(answers->first().outcome == LinkAnswer::Outcome::Unknown);
        QCOMPARE(desk.findLinks({{request, true}}, {}).first().value().has_value(), acts);
    }

    void aRecordThatIsNotThereIsNoError()
    {
        const PortalDesk desk(m_http, m_portal.settings(), {});
        const auto record = desk.record(999999, {});
        QVERIFY(record);
        QVERIFY(!*record);
    }

    void aSessionThatRanOutIsRenewed()
    {
        PortalDesk desk(m_http, m_portal.settings(), TestPortal::secrets());
        QVERIFY(desk.prepareToLink({}));
        const auto out = m_http.send(
            {.url = QUrl(m_portal.settings().url.toString() + QStringLiteral("/profile/index.php?submit=logout"))});
        QVERIFY(out); // somebody else's session; ours goes on
        QVERIFY(desk.find({QStringLiteral("PRA0000001")}, {}));
    }
};

QTEST_GUILESS_MAIN(PortalTest)
#include "portaltest.moc"
