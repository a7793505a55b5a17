#include "apitoken.h"
#include "portaldesk.h"
#include "recordlist.h"
#include "recordtable.h"
#include "rudeserver.h"
#include "testimages.h"
#include "testportal.h"
#include "websession.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <atomic>

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

/// What the bulk download answers with this table of records.
QByteArray bulkAnswer(const QByteArray &table)
{
    QBuffer archive;
    QuaZip zip(&archive);
    if (!zip.open(QuaZip::mdCreate))
        qFatal("no zip");
    QuaZipFile file(&zip);
    const QString name = table.isEmpty() ? QStringLiteral("eml.xml") : QStringLiteral("occurrences.csv");
    if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)))
        qFatal("no file in the zip");
    file.write(table);
    file.close();
    zip.close();
    return archive.data();
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
        QVERIFY(!info->installation.version.isEmpty() && !info->collection.name.isEmpty());
        QVERIFY(!info->collection.isSnapshot);
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

    void aSecuredRecordIsToldWhateverTheAccountSeesOfIt()
    {
        const QString number = QStringLiteral("PRA0000008");
        PortalDesk administrator(m_http, m_portal.settings(), TestPortal::secrets());
        const auto whole = administrator.find({number, QStringLiteral("PRA0000001")}, {}).value();
        QVERIFY(whole.value(OccurrenceLookup::key(number)).first().isSecured());
        QVERIFY(whole.value(OccurrenceLookup::key(number)).first().informationWithheld.isEmpty());
        QVERIFY(!whole.value(QStringLiteral("pra0000001")).first().isSecured());
        QVERIFY(administrator.record(occidOf(number), {}).value()->isSecured());

        PortalDesk anybody(m_http, m_portal.settings(QString()), {.portalToken = SecretString(m_portal.token())});
        const auto redacted = anybody.find({number}, {}).value().value(OccurrenceLookup::key(number));
        QVERIFY(redacted.first().isSecured() && !redacted.first().informationWithheld.isEmpty());
    }

    void aRowOfTheBulkAnswerIsUnderstood_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("secured");
        const QStringList symbiota{
            QStringLiteral("eventDate"), QStringLiteral("eventDate2"), QStringLiteral("recordSecurity")};
        const auto row = [](const char *cells) { return QString::fromLatin1(cells).split(QLatin1Char('|')); };
        QTest::newRow("day") << symbiota << row("1999-05-01||0") << QStringLiteral("1999-05-01") << false;
        QTest::newRow("month") << symbiota << row("1999-05-00||1") << QStringLiteral("1999-05") << true;
        QTest::newRow("year") << symbiota << row("2000-00-00||5") << QStringLiteral("2000") << true;
        QTest::newRow("span") << symbiota << row("1999-05-00|2001-06-02|") << QStringLiteral("1999-05/2001-06-02")
                              << false;
        QTest::newRow("no date") << symbiota << row("0000-00-00||0") << QString() << false;
        QTest::newRow("before 3.3") << QStringList{QStringLiteral("eventDate"), QStringLiteral("localitySecurity")}
                                    << row("1999-05-01|1") << QStringLiteral("1999-05-01") << true;
        QTest::newRow("redacted") << QStringList{QStringLiteral("eventDate"), QStringLiteral("informationWithheld")}
                                  << row("|locality") << QString() << true;
    }

    void aRowOfTheBulkAnswerIsUnderstood()
    {
        QFETCH(QStringList, columns);
        QFETCH(QStringList, cells);
        const Occurrence record = RecordTable({columns, cells}).occurrence(0);
        QTEST(record.eventDate, "date");
        QTEST(record.isSecured(), "secured");
    }

    void aRecordListIsReadInAnyEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString table = QStringLiteral("occid,catalogNumber,recordedBy\n5,Ä1,É. Müller\n");
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-8") << table.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + table.toUtf8();
        QTest::newRow("ISO 8859-1") << table.toLatin1();
        QTest::newRow("UTF-16") << QByteArray(utf16(table));
        QTest::newRow("archive in ISO 8859-1") << bulkAnswer(table.toLatin1());
    }

    void aRecordListIsReadInAnyEncoding()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const auto list = readRecordList(writeFile(folder.filePath(QStringLiteral("records")), bytes));
        QVERIFY2(list, list ? "" : qPrintable(list.error().message));
        QCOMPARE(list->records.size(), 1);
        QCOMPARE(list->records.first().occid, 5);
        QCOMPARE(list->records.first().catalogNumber, QStringLiteral("Ä1"));
        QCOMPARE(list->records.first().recordedBy, QStringLiteral("É. Müller"));
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
        QTest::addColumn<int>("times");
        QTest::newRow("500") << 500 << qint64(-1) << 1;
        QTest::newRow("503") << 503 << qint64(-1) << 1;
        // Who gets no answer on a connection that stood from before asks on a new one by itself.
        QTest::newRow("no answer") << 0 << qint64(0) << 2;
        QTest::newRow("cut in the middle") << 0 << qint64(700) << 1;
    }

    void troubleWhileLookingUpPasses()
    {
        QFETCH(int, status);
        QFETCH(qint64, cutAfter);
        QFETCH(int, times);
        PortalDesk desk(m_http, m_portal.settings(), TestPortal::secrets());
        QVERIFY(desk.prepareToLink({}));
        m_portal.misfortune(QStringLiteral("dwcapubhandler"), {.status = status, .cutAfter = cutAfter}, 0, times);
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
        QVERIFY(desk.findLinks({{.request = request}}, {}).first().value().isEmpty());
        const auto round = desk.link({request}, {});
        QVERIFY2(!round.error, round.error ? qPrintable(round.error->detail) : "");
        QVERIFY(round.answers.first().outcome == LinkAnswer::Outcome::Linked);
        const auto rows = desk.findLinks({{.request = request}}, {}).first().value();
        QCOMPARE(rows.size(), 1);
        const Media media = rows.first();
        QVERIFY(media.mediaId > 0 && !media.recordId.isEmpty());
        QCOMPARE(media.originalUrl, request.originalUrl);
        QCOMPARE(media.webUrl, request.webUrl);
        QCOMPARE(media.thumbnailUrl, request.thumbnailUrl);
        QCOMPARE(media.sourceIdentifier, request.sourceIdentifier);
    }

    void eachRowIsAnsweredForItself()
    {
        PortalDesk desk(m_http, m_portal.settings(), TestPortal::secrets());
        QVERIFY(desk.prepareToLink({}));
        const qint64 first = occidOf(QStringLiteral("PRA0000002"));
        const auto answers = desk.link({linkTo(first, QStringLiteral("row1")), linkTo(987654, QStringLiteral("row2")),
                                           linkTo(first, QStringLiteral("row3"))},
                                     {})
                                 .answers;
        QCOMPARE(answers.size(), 3);
        QVERIFY(answers.at(0).outcome == LinkAnswer::Outcome::Linked);
        QVERIFY(answers.at(1).outcome == LinkAnswer::Outcome::Refused);
        QVERIFY(answers.at(2).outcome == LinkAnswer::Outcome::Linked);
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
        const auto round = desk.link({request}, {});
        QVERIFY(!round.error);
        QVERIFY(round.answers.first().outcome == LinkAnswer::Outcome::Unknown);
        const auto rows = desk.findLinks({{request, QDateTime::currentDateTimeUtc()}}, {}).first().value();
        QCOMPARE(rows.size(), acts ? 1 : 0);
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
        TestPortal portal;
        PortalDesk desk(m_http, portal.settings(), TestPortal::secrets());
        QVERIFY(desk.prepareToLink({}));
        portal.startAgain();
        QVERIFY(desk.find({QStringLiteral("PRA0000001")}, {}));
        portal.startAgain();
        QVERIFY(!desk.link({linkTo(1, QStringLiteral("renewed"))}, {}).error);
    }

    void anEmptyAnswerIsNotBelievedAtOnce()
    {
        // The portal's bulk answer comes back empty when somebody else downloads at the same moment.
        RudeServer server([](QTcpSocket &socket, const QByteArray &request) {
            const QByteArray record = "{\"occid\":5,\"catalogNumber\":\"A1\",\"sciname\":\"Poa alpina\",\"media\":[]}";
            if (request.contains("dwcapubhandler"))
                RudeServer::answer(socket, "200 OK", "Content-Type: application/zip\r\n", "");
            else if (request.contains("catalogNumber=A1"))
                RudeServer::answer(socket, "200 OK", "", "{\"count\":1,\"results\":[" + record + "]}");
            else if (request.contains("occurrence/5"))
                RudeServer::answer(socket, "200 OK", "", "[" + record + "]");
            else
                RudeServer::answer(socket, "200 OK", "", "{\"count\":0,\"results\":[]}");
        });
        PortalDesk desk(m_http, {.url = server.url(QStringLiteral("/portal")), .collection = 1},
            {.portalToken = SecretString(QStringLiteral("token-0815"))});
        const auto records = desk.find({QStringLiteral("A1"), QStringLiteral("A2")}, {});
        QVERIFY(records);
        QCOMPARE(records->size(), 1);
        QCOMPARE(records->value(QStringLiteral("a1")).first().scientificName, QStringLiteral("Poa alpina"));
        for (const QByteArray &request : server.requests())
            QVERIFY(!request.split(' ').at(1).contains("0815"));
    }

    void somebodyElsesAnswerIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<bool>("good");
        QTest::newRow("ours") << QByteArray("id,catalogNumber\n7,A1\n") << true;
        QTest::newRow("ours with an accent") << QByteArray("id,catalogNumber\n7,\xC3\x84"
                                                           "1\n")
                                             << true;
        QTest::newRow("another's") << QByteArray("id,catalogNumber\n7,A1\n8,B9\n") << false;
        QTest::newRow("our collection") << QByteArray("id,catalogNumber,collID\n7,A1,1\n") << true;
        QTest::newRow("another collection") << QByteArray("id,catalogNumber,collID\n7,A1,2\n") << false;
        QTest::newRow("no table") << QByteArray() << false;
    }

    void somebodyElsesAnswerIsNotTaken()
    {
        QFETCH(QByteArray, table);
        QFETCH(bool, good);
        const QByteArray archive = bulkAnswer(table);
        RudeServer server([&archive](QTcpSocket &socket, const QByteArray &request) {
            if (request.contains("dwcapubhandler"))
                RudeServer::answer(socket, "200 OK", "Content-Type: application/zip\r\n", archive);
            else
                RudeServer::answer(socket, "200 OK", "", "{\"count\":0,\"results\":[]}");
        });
        PortalDesk desk(m_http, {.url = server.url(QStringLiteral("/portal")), .collection = 1},
            {.portalToken = SecretString(QStringLiteral("token-0815"))});
        const auto records = desk.find({QStringLiteral("A1")}, {});
        QCOMPARE(records.has_value(), good);
        if (!good)
            QCOMPARE(records.error().kind, ErrorKind::Transient);
    }

    void aDisturbedDownloadOfTheWholeCollectionIsRepeated()
    {
        const QList<QByteArray> answers{bulkAnswer({}), bulkAnswer("id,catalogNumber,collID\n7,A1,1\n"),
            bulkAnswer("id,catalogNumber,collID\n7,A1,1\n8,A2,1\n")};
        std::atomic_int downloads = 0;
        RudeServer server([&](QTcpSocket &socket, const QByteArray &request) {
            if (request.contains("dwcapubhandler")) {
                const int nth = qMin<int>(downloads++, int(answers.size()) - 1);
                RudeServer::answer(socket, "200 OK", "Content-Type: application/zip\r\n", answers.at(nth));
            } else {
                RudeServer::answer(socket, "200 OK", "", "{\"count\":2,\"results\":[{\"catalogNumber\":\"A1\"}]}");
            }
        });
        PortalDesk desk(m_http, {.url = server.url(QStringLiteral("/portal")), .collection = 1},
            {.portalToken = SecretString(QStringLiteral("token-0815"))});
        const auto numbers = desk.catalogNumbers({}, {});
        QVERIFY2(numbers, numbers ? "" : qPrintable(numbers.error().detail));
        QCOMPARE(*numbers, QStringList({QStringLiteral("A1"), QStringLiteral("A2")}));
        QCOMPARE(downloads, 3);
    }

    void aRecordIsCreatedOnce()
    {
        PortalDesk desk(m_http, m_portal.settings(QString()), {.portalToken = SecretString(m_portal.token())});
        QVERIFY(desk.createRecord(QStringLiteral("NEW-1"), {}));
        QVERIFY(desk.createRecord(QStringLiteral(" new-1 "), {}));    // the portal takes a space in front seriously
        QVERIFY(desk.createRecord(QStringLiteral("PRA0000008"), {})); // secured, but there
        const auto records = desk.find({QStringLiteral("NEW-1"), QStringLiteral("PRA0000008")}, {}).value();
        QCOMPARE(records.value(QStringLiteral("new-1")).size(), 1);
        QCOMPARE(records.value(QStringLiteral("pra0000008")).size(), 1);
    }

    void aRecordThatCannotBeCreatedIsSaid()
    {
        PortalDesk desk(m_http, m_portal.settings(QString()), {.portalToken = SecretString(m_portal.token())});
        const int before = m_portal.requestsTo(QStringLiteral("skeletal"));
        QCOMPARE(desk.createRecord(QString(33, QLatin1Char('1')), {}).error().code, QStringLiteral("unusable-number"));
        QCOMPARE(m_portal.requestsTo(QStringLiteral("skeletal")), before);
        m_portal.misfortune(QStringLiteral("skeletal"), {.status = 500});
        const auto failed = desk.createRecord(QStringLiteral("NEW-2"), {});
        QCOMPARE(failed.error().code, QStringLiteral("not-created"));
        QVERIFY(failed.error().message.contains(QStringLiteral("NEW-2")));
        PortalDesk stranger(
            m_http, m_portal.settings(QString()), {.portalToken = SecretString(QStringLiteral("unknown"))});
        QCOMPARE(stranger.createRecord(QStringLiteral("NEW-2"), {}).error().kind, ErrorKind::SignIn);
    }

    void onlyTheRecordItselfProvesThatALinkIsAbsent_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("proof");
        QTest::newRow("record") << QByteArray("200 OK") << QByteArray("[{\"occid\":7,\"media\":[]}]") << true;
        QTest::newRow("older portal") << QByteArray("200 OK") << QByteArray("{\"occid\":7,\"media\":[]}") << true;
        QTest::newRow("no such record") << QByteArray("404 Not Found")
                                        << QByteArray("{\"error\":\"Occurrence not found\"}") << true;
        QTest::newRow("maintenance") << QByteArray("200 OK") << QByteArray("{\"error\":\"maintenance\"}") << false;
        QTest::newRow("another 404") << QByteArray("404 Not Found") << QByteArray("{\"error\":\"no route\"}") << false;
        QTest::newRow("another record") << QByteArray("200 OK") << QByteArray("[{\"occid\":8,\"media\":[]}]") << false;
        QTest::newRow("no media") << QByteArray("200 OK") << QByteArray("[{\"occid\":7}]") << false;
        QTest::newRow("page") << QByteArray("200 OK") << QByteArray("<html></html>") << false;
    }

    void onlyTheRecordItselfProvesThatALinkIsAbsent()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        RudeServer server(
            [&](QTcpSocket &socket, const QByteArray &) { RudeServer::answer(socket, status, "", body); });
        PortalDesk desk(m_http, {.url = server.url(QStringLiteral("/portal")), .collection = 1}, {});
        const auto found = desk.findLinks({{.request = linkTo(7, QStringLiteral("x"))}}, {});
        QTEST(found.first().has_value(), "proof");
        QTEST(desk.areLinked({linkTo(7, QStringLiteral("x"))}, {}).first().has_value(), "proof");
    }

    void withoutHttpsNoPasswordAndNoTokenIsSent()
    {
        const PortalSettings plain{.url = QUrl(QStringLiteral("http://portal.example/portal")),
            .user = QStringLiteral("tech"),
            .collection = 1};
        WebSession session(PortalSite(m_http, plain), TestPortal::secrets().portalPassword);
        QCOMPARE(session.signIn({}).error().code, QStringLiteral("plain-http"));
        ApiToken token(PortalSite(m_http, plain), {}, SecretString(QStringLiteral("known")));
        QCOMPARE(token.send("GET", plain.url, {}, true, {}).error().code, QStringLiteral("plain-http"));
    }

    void aPortalThatKeepsItsSessionToHttpsIsSaid()
    {
        RudeServer server([](QTcpSocket &socket, const QByteArray &) {
            RudeServer::answer(
                socket, "302 Found", "Location: ../index.php\r\nSet-Cookie: PHPSESSID=x; path=/portal; secure\r\n", "");
        });
        PortalDesk desk(m_http,
            {.url = server.url(QStringLiteral("/portal")), .user = QStringLiteral("tech"), .collection = 1},
            TestPortal::secrets());
        const auto ready = desk.prepareToLink({});
        QVERIFY(!ready);
        QCOMPARE(ready.error().code, QStringLiteral("https-only"));
    }
};

QTEST_GUILESS_MAIN(PortalTest)
#include "portaltest.moc"
