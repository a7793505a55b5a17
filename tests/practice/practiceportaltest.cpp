#include "practiceclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QStringList resultLines(const HttpAnswer &answer)
{
    static const QRegularExpression item(u"<li[^>]*>(.*?)</li>"_s, QRegularExpression::DotMatchesEverythingOption);
    QStringList lines;
    for (auto it = item.globalMatch(QString::fromUtf8(answer.body)); it.hasNext();)
        lines.append(it.next().captured(1));
    return lines;
}

constexpr auto image1 = "http://127.0.0.1:9/a.jpg";

} // namespace

class PracticePortalTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_portal = std::make_unique<PracticeClient>(); }
    void cleanup() { m_portal.reset(); }

    // the world
    void aSecondStartFindsTheSamePortAndState();
    void aTakenPortIsAnError();
    void secretsAreForTheOwnerOnly();
    void recordsOfAFileAreAddedOnce();
    void imagesAreServedWithTypeAndLengthAlsoToHead();
    void nothingOutsideTheImageFolderIsServed();
    void stoppingDoesNotWaitForIdleConnections();

    // reading
    void catalogNumbersIgnoreCaseAccentsAndTrailingSpacesButNotZeros_data();
    void catalogNumbersIgnoreCaseAccentsAndTrailingSpacesButNotZeros();
    void endOfRecordsIsNeverTrue();
    void badQueriesAreRefused_data();
    void badQueriesAreRefused();
    void securedRecordsAreHiddenInListsOnly();
    void statisticsCountMedia();
    void mediaOfARecordCannotBeAskedDirectly();
    void everyApiAnswerSetsAFreshSecureCookie();
    void unknownApiPathsAnswerHtml();

    // media API
    void mediaRequestsAreRefused_data();
    void mediaRequestsAreRefused();
    void postingTwiceMakesTwoRows();
    void apiMediaHaveNoMediaTypeAndNoCreator();
    void withoutFormatTheServerAsksTheImageHost();
    void aBrokenPatchIsAnsweredLikeAGoodOne();
    void deletingTwiceIsAnError();
    void aTextIsTakenForTheMediaIdThatItBeginsWith_data();
    void aTextIsTakenForTheMediaIdThatItBeginsWith();
    void patchingIgnoresWhatOnlyTheEditorSets();

    // records
    void rightsCanBeProbedWithoutSideEffect_data();
    void rightsCanBeProbedWithoutSideEffect();
    void skeletalFillsOnlyEmptyFields();
    void skeletalWithoutIdentifierDuplicates();

    // signing in
    void signingInRedirectsAndFailingShowsTheForm();
    void tokensAddUp();
    void theImportFormIsForAdministrators();

    // bulk download
    void bulkDownloadNeedsATokenOrASession();
    void bulkDownloadOfNothingIsEmpty();
    void bulkDownloadTakesAThousandNumbersAtOnce();
    void aSecuredRecordIsRedactedWithATokenAndWholeWithASession();

    // extended import
    void aRowLinksItsImage();
    void aRowKeepsEveryFieldThatIsNotEmpty();
    void onlyARowWithoutFormatIsNamedByItsFile();
    void importingTwiceDoublesTheRows();
    void oneNumberOnTwoRecordsLinksBoth();
    void optionalFieldsInTheFirstColumnAreLost();
    void aBackslashBeforeTheQuoteSwallowsTheNextRow();
    void emptyLinesCountAsRows();
    void createNewMakesBlankRecords();
    void doneIsSaidOnlyWhenTheLastRowWentWell();
    void tooLongAndFourByteTextsAreErrors();
    void spanishPagesSayTheSame();
    void semicolonsAreNotUnderstood();
    void theImportStopsWhereTheClientLeaves();
    void oneSessionIsServedOneRequestAtATime();
    void anotherSessionIsNotHeldUp();

    // mischief
    void anActCanLoseItsAnswer();
    void aRequestCanFailWithoutActing();

private:
    QString api(const char *path) const { return u"/api/v2/"_s + QLatin1String(path); }
    HttpAnswer postMedia(const QJsonObject &body);

    std::unique_ptr<PracticeClient> m_portal;
};

HttpAnswer PracticePortalTest::postMedia(const QJsonObject &body)
{
    QJsonObject whole{{u"apiToken"_s, m_portal->token(u"visitor"_s)}};
    for (auto field = body.begin(); field != body.end(); ++field)
        whole.insert(field.key(), field.value());
    return m_portal->json("POST", u"/api/v2/media"_s, whole);
}

void PracticePortalTest::aSecondStartFindsTheSamePortAndState()
{
    const QUrl url = m_portal->world->portalUrl();
    const qint64 occid = m_portal->occidOf(u"PRA0000001"_s);
    QCOMPARE(postMedia({{u"occid"_s, occid}, {u"originalUrl"_s, QLatin1String(image1)}, {u"format"_s, u"image/jpeg"_s}})
                 .status,
        201);
    m_portal->world.reset();
    m_portal->world = std::move(*PracticeWorld::start({.folder = m_portal->folder()}));
    QCOMPARE(m_portal->world->portalUrl(), url);
    QCOMPARE(m_portal->mediaCount(occid), 1);
}

void PracticePortalTest::aTakenPortIsAnError()
{
    const QTemporaryDir other;
    const auto second
        = PracticeWorld::start({.folder = other.path(), .port = quint16(m_portal->world->portalUrl().port())});
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"port-taken"_s);
}

void PracticePortalTest::secretsAreForTheOwnerOnly()
{
    QFile file(m_portal->world->secretsFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "SHEETLINK_PORTAL_PASSWORD=practice\n");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
}

void PracticePortalTest::recordsOfAFileAreAddedOnce()
{
    const QString path = m_portal->folder() + u"/more.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("catalogNumber,scientificName,ignored\nXYZ1,Acer rubrum,x\nPRA0000001,Other name,x\n");
    file.close();
    for (int start = 0; start < 2; ++start) {
        m_portal->world.reset();
        m_portal->world = std::move(*PracticeWorld::start({.folder = m_portal->folder(), .recordsFile = path}));
        QCOMPARE(objectOf(m_portal->get(api("occurrence?catalogNumber=xyz1"))).value("count"_L1).toInt(), 1);
        QCOMPARE(
            objectOf(m_portal->get(api("occurrence?collid=1&catalogNumber=PRA0000001"))).value("count"_L1).toInt(), 1);
    }
    QCOMPARE(m_portal->record(m_portal->occidOf(u"XYZ1"_s)).value("sciname"_L1).toString(), u"Acer rubrum"_s);
}

void PracticePortalTest::imagesAreServedWithTypeAndLengthAlsoToHead()
{
    QDir(m_portal->world->imagesFolder()).mkpath(u"a b"_s);
    QFile file(m_portal->world->imagesFolder() + u"/a b/x.JPG"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not really");
    file.close();
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("HEAD")}) {
        HttpRequest request;
        request.method = method;
        request.url = m_portal->world->imagesUrl().resolved(QUrl(u"a%20b/x.JPG"_s));
        const auto answer = m_portal->http.send(request);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->contentType(), "image/jpeg");
        QCOMPARE(answer->contentLength(), 10);
        QCOMPARE(answer->body, method == "GET" ? QByteArray("not really") : QByteArray());
    }
}

void PracticePortalTest::nothingOutsideTheImageFolderIsServed()
{
    HttpRequest request;
    request.url = QUrl::fromEncoded(m_portal->world->imagesUrl().toEncoded() + "%2e%2e/secrets");
    const auto answer = m_portal->http.send(request);
    QVERIFY(answer);
    QCOMPARE(answer->status, 404);
    QCOMPARE(answer->contentType(), "text/html");
}

void PracticePortalTest::stoppingDoesNotWaitForIdleConnections()
{
    m_portal->get(api("installation/status")); // leaves its connection open
    QElapsedTimer timer;
    timer.start();
    m_portal->world.reset();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void PracticePortalTest::catalogNumbersIgnoreCaseAccentsAndTrailingSpacesButNotZeros_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<int>("found");
    QTest::newRow("as stored") << u"PRA0000001"_s << 1;
    QTest::newRow("lower case") << u"pra0000001"_s << 1;
    QTest::newRow("accent") << u"PR%C3%840000001"_s << 1;
    QTest::newRow("trailing space asked") << u"PRA0000001%20"_s << 1;
    QTest::newRow("trailing space stored") << u"PRA0000010"_s << 1;
    QTest::newRow("leading space") << u"%20PRA0000001"_s << 0;
    QTest::newRow("fewer zeros") << u"PRA000001"_s << 0;
    QTest::newRow("wildcard") << u"PRA%25"_s << 0;
    QTest::newRow("on two records") << u"PRA0000015"_s << 2;
}

void PracticePortalTest::catalogNumbersIgnoreCaseAccentsAndTrailingSpacesButNotZeros()
{
    QFETCH(QString, asked);
    QFETCH(int, found);
    const auto list = objectOf(m_portal->get(u"/api/v2/occurrence?collid=1&catalogNumber="_s + asked));
    QCOMPARE(list.value("count"_L1).toInt(), found);
    QCOMPARE(list.value("results"_L1).toArray().size(), found);
}

void PracticePortalTest::endOfRecordsIsNeverTrue()
{
    const auto last = objectOf(m_portal->get(api("occurrence?collid=1&limit=300&offset=30")));
    QCOMPARE(last.value("count"_L1).toInt(), 39); // 41 of which two are secured
    QCOMPARE(last.value("results"_L1).toArray().size(), 9);
    QCOMPARE(last.value("endOfRecords"_L1), QJsonValue(false));
}

void PracticePortalTest::badQueriesAreRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("page too long") << u"limit=301"_s << 422 << QByteArray("application/json");
    QTest::newRow("negative page") << u"limit=-1"_s << 500 << QByteArray("text/html");
    QTest::newRow("two collections") << u"collid=1,2"_s << 422 << QByteArray("application/json");
    QTest::newRow("half a span of time") << u"dateLastModifiedMin=2020-01-01"_s << 500 << QByteArray("text/html");
    QTest::newRow("unknown collection") << u"collid=99"_s << 200 << QByteArray("application/json");
    QTest::newRow("unknown parameter") << u"nonsense=1&limit=0"_s << 200 << QByteArray("application/json");
}

void PracticePortalTest::badQueriesAreRefused()
{
    QFETCH(QString, query);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    const auto answer = m_portal->get(u"/api/v2/occurrence?"_s + query);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.contentType(), type);
}

void PracticePortalTest::securedRecordsAreHiddenInListsOnly()
{
    QCOMPARE(objectOf(m_portal->get(api("occurrence?collid=1&catalogNumber=PRA0000008"))).value("count"_L1).toInt(), 0);
    QCOMPARE(m_portal->record(8).value("catalogNumber"_L1).toString(), u"PRA0000008"_s);
    QVERIFY(!m_portal->record(8).value("locality"_L1).toString().isEmpty());
}

void PracticePortalTest::statisticsCountMedia()
{
    const auto found = objectOf(m_portal->get(api("occurrence?collid=1&catalogNumber=PRA0000020&returnStatistics=1")));
    const QJsonObject expected{{u"collid"_s, 1}, {u"occurrenceCount"_s, 1}, {u"mediaCount"_s, 2}};
    QCOMPARE(found.value("results"_L1).toArray(), QJsonArray{expected});
    const auto none = objectOf(m_portal->get(api("occurrence?catalogNumber=NOPE&returnStatistics=1")));
    QCOMPARE(none, (QJsonObject{{u"results"_s, QJsonArray()}}));
}

void PracticePortalTest::mediaOfARecordCannotBeAskedDirectly()
{
    const auto answer = m_portal->get(api("occurrence/1/media"));
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.contentType(), "text/html");
    QCOMPARE(m_portal->get(api("occurrence/abc/media")).status, 404);
    QCOMPARE(m_portal->record(20).value("media"_L1).toArray().size(), 2);
}

void PracticePortalTest::everyApiAnswerSetsAFreshSecureCookie()
{
    const auto cookie = [this] { return m_portal->get(api("collection/99")).header("Set-Cookie"); };
    const QByteArray first = cookie();
    QVERIFY(first.startsWith("PHPSESSID=") && first.contains("; secure"));
    QVERIFY(first != cookie());
}

void PracticePortalTest::unknownApiPathsAnswerHtml()
{
    QCOMPARE(m_portal->get(api("nothing")).status, 404);
    QCOMPARE(m_portal->get(api("nothing")).contentType(), "text/html");
    QCOMPARE(m_portal->get(api("collection/")).status, 301);
    QCOMPARE(m_portal->send("PUT", api("media/1")).status, 405);
    QCOMPARE(m_portal->get(u"/nothing.php"_s).status, 404);
}

void PracticePortalTest::mediaRequestsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown token") << QJsonObject{{u"apiToken"_s, u"bad"_s}} << 401;
    QTest::newRow("no token") << QJsonObject{{u"apiToken"_s, QString()}} << 422;
    QTest::newRow("unknown record") << QJsonObject{{u"occid"_s, 99999}} << 422;
    QTest::newRow("null record") << QJsonObject{{u"occid"_s, QJsonValue()}} << 422;
    QTest::newRow("record in words") << QJsonObject{{u"occid"_s, u"one"_s}} << 422;
    QTest::newRow("record as text") << QJsonObject{{u"occid"_s, u"1"_s}} << 201;
    QTest::newRow("no url") << QJsonObject{{u"originalUrl"_s, QString()}} << 422;
    QTest::newRow("photographer") << QJsonObject{{u"photographer"_s, u"x"_s}} << 500;
    QTest::newRow("caption too long") << QJsonObject{{u"caption"_s, QString(101, u'y')}} << 500;
    QTest::newRow("caption just fits") << QJsonObject{{u"caption"_s, QString(100, u'é')}} << 201;
    QTest::newRow("four-byte character") << QJsonObject{{u"caption"_s, u"🌿"_s}} << 500;
    QTest::newRow("sha256") << QJsonObject{{u"hashValue"_s, QString(64, u'a')}} << 500;
    QTest::newRow("order in words") << QJsonObject{{u"sortOccurrence"_s, u"x"_s}} << 500;
    QTest::newRow("not a url") << QJsonObject{{u"originalUrl"_s, u"nonsense"_s}} << 201;
}

void PracticePortalTest::mediaRequestsAreRefused()
{
    QFETCH(QJsonObject, change);
    QFETCH(int, status);
    QJsonObject body{{u"occid"_s, 1}, {u"originalUrl"_s, QLatin1String(image1)}, {u"format"_s, u"image/jpeg"_s}};
    for (auto field = change.begin(); field != change.end(); ++field)
        body.insert(field.key(), field.value());
    const auto answer = postMedia(body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.contentType(), status == 500 ? QByteArray("text/html") : QByteArray("application/json"));
}

void PracticePortalTest::postingTwiceMakesTwoRows()
{
    const QJsonObject media{{u"occid"_s, 1}, {u"originalUrl"_s, QLatin1String(image1)}, {u"format"_s, u"image/jpeg"_s}};
    const auto first = objectOf(postMedia(media));
    const auto second = objectOf(postMedia(media));
    QVERIFY(first.value("mediaID"_L1) != second.value("mediaID"_L1));
    QVERIFY(first.value("recordID"_L1) != second.value("recordID"_L1));
    QCOMPARE(m_portal->mediaCount(1), 2);
}

void PracticePortalTest::apiMediaHaveNoMediaTypeAndNoCreator()
{
    const auto made = objectOf(postMedia(
        {{u"occid"_s, 1}, {u"originalUrl"_s, QLatin1String(image1)}, {u"mediumUrl"_s, u"http://127.0.0.1:9/w.jpg"_s},
            {u"format"_s, u"image/jpeg"_s}, {u"mediaType"_s, u"image"_s}, {u"creator"_s, u"Me"_s}}));
    QVERIFY(!made.contains("creator"_L1));
    const auto media = m_portal->record(1).value("media"_L1).toArray().first().toObject();
    QVERIFY(media.value("mediaType"_L1).isNull());
    QVERIFY(media.value("creator"_L1).isNull());
    QCOMPARE(media.value("url"_L1).toString(), u"http://127.0.0.1:9/w.jpg"_s);
}

void PracticePortalTest::withoutFormatTheServerAsksTheImageHost()
{
    QFile file(m_portal->world->imagesFolder() + u"/x.png"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QString images = m_portal->world->imagesUrl().toString();
    const auto good = postMedia({{u"occid"_s, 1}, {u"originalUrl"_s, QString(images + u"x.png"_s)}});
    QCOMPARE(good.status, 201);
    QCOMPARE(objectOf(good).value("format"_L1).toString(), u"image/png"_s);

    const auto webPage = postMedia({{u"occid"_s, 1}, {u"originalUrl"_s, QString(images + u"gone.jpg"_s)}});
    QCOMPARE(webPage.status, 401); // not about the token
    QVERIFY(webPage.body.contains("format field required"));
    QCOMPARE(postMedia({{u"occid"_s, 1}, {u"originalUrl"_s, u"https://image.example.org/x.jpg"_s}}).status, 500);
}

void PracticePortalTest::aBrokenPatchIsAnsweredLikeAGoodOne()
{
    const QString media = u"/api/v2/media/1?apiToken="_s + m_portal->token(u"visitor"_s);
    const auto changed = m_portal->json("PATCH", media, {{u"caption"_s, u"new"_s}});
    QCOMPARE(objectOf(changed).value("caption"_L1).toString(), u"new"_s);
    const auto broken = m_portal->send("PATCH", media, "application/json", "{\"caption\":");
    QCOMPARE(broken.status, 200);
    QCOMPARE(objectOf(broken).value("caption"_L1).toString(), u"new"_s);
}

void PracticePortalTest::deletingTwiceIsAnError()
{
    const QString media = u"/api/v2/media/1?apiToken="_s + m_portal->token(u"visitor"_s);
    const auto first = m_portal->send("DELETE", media);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.contentType(), "text/html");
    QVERIFY(first.body.isEmpty());
    QCOMPARE(m_portal->send("DELETE", media).status, 400);
}

void PracticePortalTest::aTextIsTakenForTheMediaIdThatItBeginsWith_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("hitsFirstRow");
    QTest::newRow("number") << u"1"_s << true;
    QTest::newRow("recordID of no row") << u"1d52f9c0-2d1b-4c43-9b8e-7a1f3f0c5e11"_s << true;
    QTest::newRow("power of ten") << u"1e0-2d1b"_s << true;
    QTest::newRow("another power of ten") << u"1e5-2d1b"_s << false;
    QTest::newRow("letter first") << u"d1529c0-2d1b-4c43-9b8e-7a1f3f0c5e11"_s << false;
}

void PracticePortalTest::aTextIsTakenForTheMediaIdThatItBeginsWith()
{
    QFETCH(QString, id);
    QFETCH(bool, hitsFirstRow);
    const QString media = u"/api/v2/media/"_s + id;
    QCOMPARE(m_portal->get(media).status, hitsFirstRow ? 200 : 400);
    const QString withToken = media + u"?apiToken="_s + m_portal->token(u"visitor"_s);
    QCOMPARE(m_portal->json("PATCH", withToken, {{u"caption"_s, u"x"_s}}).status, hitsFirstRow ? 200 : 400);
    QCOMPARE(m_portal->send("DELETE", withToken).status, hitsFirstRow ? 200 : 400);
    QCOMPARE(m_portal->get(api("media/1")).status, hitsFirstRow ? 400 : 200);
}

void PracticePortalTest::patchingIgnoresWhatOnlyTheEditorSets()
{
    const QString media = u"/api/v2/media/1"_s;
    const auto before = objectOf(m_portal->get(media));
    const auto answer = m_portal->json("PATCH", media,
        {{u"apiToken"_s, m_portal->token(u"visitor"_s)}, {u"mediaType"_s, u"audio"_s}, {u"creator"_s, u"Me"_s},
            {u"creatorUid"_s, 2}, {u"pixelXDimension"_s, 7}, {u"recordID"_s, u"mine"_s}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(objectOf(m_portal->get(media)), before);
}

void PracticePortalTest::rightsCanBeProbedWithoutSideEffect_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("collection");
    QTest::addColumn<int>("status");
    QTest::newRow("administrator") << u"tech"_s << 1 << 400;
    QTest::newRow("editor") << u"editor"_s << 1 << 400;
    QTest::newRow("editor elsewhere") << u"editor"_s << 2 << 401;
    QTest::newRow("without roles") << u"visitor"_s << 1 << 500;
    QTest::newRow("super administrator, no such collection") << u"admin"_s << 99 << 400;
}

void PracticePortalTest::rightsCanBeProbedWithoutSideEffect()
{
    QFETCH(QString, user);
    QFETCH(int, collection);
    QFETCH(int, status);
    const auto answer = m_portal->json(
        "POST", u"/api/v2/occurrence/skeletal?collid=%1"_s.arg(collection), {{u"apiToken"_s, m_portal->token(user)}});
    QCOMPARE(answer.status, status);
    if (status == 400)
        QVERIFY(answer.body.contains("input data empty"));
}

void PracticePortalTest::skeletalFillsOnlyEmptyFields()
{
    const QString path
        = u"/api/v2/occurrence/skeletal?collid=1&identifier=PRA0000008&apiToken="_s + m_portal->token(u"tech"_s);
    const auto filled
        = objectOf(m_portal->json("POST", path, {{u"processingStatus"_s, u"stage 1"_s}, {u"sciname"_s, u"Other"_s}}));
    QCOMPARE(filled.value("number of fields affected"_L1).toInt(), 1); // a secured record, and found all the same
    const auto again = objectOf(m_portal->json("POST", path, {{u"sciname"_s, u"Other"_s}}));
    QVERIFY(again.value("fields affected"_L1).isArray());
    QVERIFY(!again.contains("occid"_L1));
}

void PracticePortalTest::skeletalWithoutIdentifierDuplicates()
{
    const QString path = u"/api/v2/occurrence/skeletal?collid=1&apiToken="_s + m_portal->token(u"tech"_s);
    const auto made = m_portal->json("POST", path, {{u"catalogNumber"_s, u"PRA0000001"_s}});
    QCOMPARE(made.status, 201);
    QCOMPARE(objectOf(made).value("collid"_L1).toString(), u"1"_s);
    QCOMPARE(objectOf(m_portal->get(api("occurrence?collid=1&catalogNumber=PRA0000001"))).value("count"_L1).toInt(), 2);
    QCOMPARE(m_portal->json("POST", path, {{u"catalogNumber"_s, QString(33, u'1')}}).status, 500);
    QCOMPARE(m_portal->json("POST", path, {{u"sciname"_s, u"Poa"_s}}).status, 400);
}

void PracticePortalTest::signingInRedirectsAndFailingShowsTheForm()
{
    const auto form = [](const QString &password) {
        return PracticeClient::Fields{{u"login"_s, u"tech"_s}, {u"password"_s, password}, {u"action"_s, u"login"_s}};
    };
    const auto in = m_portal->postForm(u"/profile/index.php"_s, form(u"practice"_s));
    QCOMPARE(in.status, 302);
    QCOMPARE(in.header("Location"), "../index.php");
    QVERIFY(in.header("Set-Cookie").startsWith("PHPSESSID="));
    QVERIFY(in.header("Set-Cookie").contains("path=/portal"));
    const auto out = m_portal->postForm(u"/profile/index.php"_s, form(u"wrong"_s));
    QCOMPARE(out.status, 200);
    QVERIFY(out.body.contains("<ERR/>"));
}

void PracticePortalTest::tokensAddUp()
{
    const QString first = m_portal->token(u"tech"_s);
    QVERIFY(first != m_portal->token(u"tech"_s));
    QCOMPARE(first.size(), 36);
    const auto wrong = m_portal->postForm(u"/webservices/token.php"_s, {{u"un"_s, u"tech"_s}, {u"pw"_s, u"wrong"_s}});
    QCOMPARE(wrong.status, 200);
    QCOMPARE(wrong.body, "Incorrect username/password.");
    QCOMPARE(m_portal->get(u"/webservices/token.php?un=tech&pw=practice"_s).body, QByteArray());
}

void PracticePortalTest::theImportFormIsForAdministrators()
{
    const QString path = u"/collections/admin/importextended.php?collid=1"_s;
    const auto loggedOut = m_portal->get(path);
    QCOMPARE(loggedOut.status, 302);
    QCOMPARE(loggedOut.header("Location"),
        "../../profile/index.php?refurl=../collections/admin/importextended.php?collid=1");
    QVERIFY(!loggedOut.body.isEmpty());
    m_portal->signIn(u"editor"_s);
    QVERIFY(m_portal->get(path).body.contains("ERROR: not authorized to access this page"));
    m_portal->signIn(u"tech"_s);
    QVERIFY(m_portal->get(path).body.contains("initiateImportForm"));
    m_portal->get(u"/profile/index.php?submit=logout"_s);
    QCOMPARE(m_portal->get(path).status, 302);
}

void PracticePortalTest::bulkDownloadNeedsATokenOrASession()
{
    const QString handler = u"/webservices/dwc/dwcapubhandler.php"_s;
    QCOMPARE(m_portal->get(handler + u"?collid=1"_s).body, "Not authorized");
    const QString token = u"token="_s + m_portal->token(u"visitor"_s);
    QCOMPARE(m_portal->get(handler + u'?' + token).body, "Filter conditions required");
    QCOMPARE(m_portal->get(handler + u"?collid=1&cond=foo:bar&"_s + token).body, "Illegal condition submitted");
    QCOMPARE(m_portal->get(handler + u"?collid=1&"_s + token).contentType(), "application/zip");
    m_portal->signIn(u"editor"_s);
    QCOMPARE(m_portal->get(handler + u"?collid=1"_s).contentType(), "application/zip");
}

void PracticePortalTest::bulkDownloadOfNothingIsEmpty()
{
    const auto answer = m_portal->postForm(u"/webservices/dwc/dwcapubhandler.php"_s,
        {{u"collid"_s, u"1"_s}, {u"cond"_s, u"catalogNumber:NOPE"_s}, {u"token"_s, m_portal->token(u"tech"_s)}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType(), "application/zip");
    QCOMPARE(answer.bodySize, 0);
}

void PracticePortalTest::bulkDownloadTakesAThousandNumbersAtOnce()
{
    QStringList numbers;
    for (int i = 1; i <= 1000; ++i)
        numbers.append(u"PRA%1"_s.arg(i, 7, 10, QLatin1Char('0')));
    const auto answer = m_portal->postForm(u"/webservices/dwc/dwcapubhandler.php"_s,
        {{u"collid"_s, u"1"_s}, {u"cond"_s, QString(u"catalogNumber:"_s + numbers.join(u','))},
            {u"token"_s, m_portal->token(u"tech"_s)}});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.bodySize > 1000);
}

void PracticePortalTest::aSecuredRecordIsRedactedWithATokenAndWholeWithASession()
{
    // The zip's entries are deflated, so that the whole one is simply longer.
    const auto size = [this](const QString &token) {
        return m_portal
            ->get(u"/webservices/dwc/dwcapubhandler.php?collid=1&cond=catalogNumber:PRA0000008&token="_s + token)
            .bodySize;
    };
    const qint64 redacted = size(m_portal->token(u"tech"_s));
    m_portal->signIn(u"tech"_s);
    QVERIFY(redacted > 0);
    QVERIFY(size({}) != redacted);
}

void PracticePortalTest::aRowLinksItsImage()
{
    m_portal->signIn(u"tech"_s);
    const auto page = m_portal->importTable("catalogNumber,originalUrl,thumbnail,creator,creatorUid\n"
                                            "pra0000001,http://127.0.0.1:9/a.jpg?x=1,http://127.0.0.1:9/t.jpg,Me,2\n");
    const QStringList lines = resultLines(page);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(1), u"#1: Processing Identifier: pra0000001"_s);
    QVERIFY(lines.at(2).contains(u"occurrenceeditor.php?occid=1\""_s));
    QCOMPARE(lines.at(3), u"Updating statistics..."_s);
    const auto media = m_portal->record(1).value("media"_L1).toArray().first().toObject();
    QCOMPARE(media.value("mediaType"_L1).toString(), u"image"_s);
    QCOMPARE(media.value("creator"_L1).toString(), u"Me"_s);
    QCOMPARE(media.value("thumbnailUrl"_L1).toString(), u"http://127.0.0.1:9/t.jpg"_s);
    QCOMPARE(media.value("sourceIdentifier"_L1).toString(), u"filename: a.jpg"_s);
    QVERIFY(media.value("creatorUid"_L1).isNull());
}

void PracticePortalTest::aRowKeepsEveryFieldThatIsNotEmpty()
{
    m_portal->signIn(u"tech"_s);
    const QStringList fields
        = u"url thumbnailUrl archiveUrl sourceUrl referenceUrl creator caption notes hashFunction hashValue mediaMD5 "
          "accessRights rights copyright owner anatomy sourceIdentifier"_s.split(u' ');
    const QByteArray header = "catalogNumber,originalUrl,sortOccurrence," + fields.join(u',').toLatin1() + '\n';
    const QByteArray url = ",http://127.0.0.1:9/a.jpg,";
    m_portal->importTable(header + "PRA0000001" + url + "7," + fields.join(u',').toLatin1() + "\nPRA0000002" + url
        + "first" + QByteArray(fields.size(), ',') + "\nPRA0000003" + url + "0"
        + QByteArray(",0").repeated(int(fields.size())) + '\n');
    const auto media
        = [this](int occid) { return m_portal->record(occid).value("media"_L1).toArray().first().toObject(); };
    for (const QString &field : fields) {
        QCOMPARE(media(1).value(field).toString().section(u'/', -1), field); // `url` comes with the address before it
        if (field != "sourceIdentifier"_L1) {
            QVERIFY2(media(2).value(field).isNull(), qPrintable(field));
            QVERIFY2(media(3).value(field).isNull(), qPrintable(field)); // PHP takes 0 for nothing
        }
    }
    QCOMPARE(media(1).value("sortOccurrence"_L1).toInt(), 7);
    QCOMPARE(media(2).value("sortOccurrence"_L1).toInt(), 5);
    QCOMPARE(media(3).value("sortOccurrence"_L1).toInt(), 5);
}

void PracticePortalTest::onlyARowWithoutFormatIsNamedByItsFile()
{
    m_portal->signIn(u"tech"_s);
    m_portal->importTable("catalogNumber,originalUrl,format,sourceIdentifier\n"
                          "PRA0000001,http://127.0.0.1:9/a.jpg,image/jpeg,\n"
                          "PRA0000002,http://127.0.0.1:9/a.jpg,,\n"
                          "PRA0000003,http://127.0.0.1:9/a.jpg,,mine\n");
    const auto identifier = [this](int occid) {
        return m_portal->record(occid).value("media"_L1).toArray().first().toObject().value("sourceIdentifier"_L1);
    };
    QVERIFY(identifier(1).isNull());
    QCOMPARE(identifier(2).toString(), u"filename: a.jpg"_s);
    QCOMPARE(identifier(3).toString(), u"mine"_s);
}

void PracticePortalTest::importingTwiceDoublesTheRows()
{
    m_portal->signIn(u"tech"_s);
    for (int i = 0; i < 2; ++i)
        m_portal->importTable("catalogNumber,originalUrl\nPRA0000001,http://127.0.0.1:9/a.jpg\n");
    QCOMPARE(m_portal->mediaCount(1), 2);
}

void PracticePortalTest::oneNumberOnTwoRecordsLinksBoth()
{
    m_portal->signIn(u"tech"_s);
    const auto page = m_portal->importTable("catalogNumber,originalUrl\nPRA0000015,http://127.0.0.1:9/a.jpg\n");
    QCOMPARE(page.body.count("occurrenceeditor.php?occid="), 2);
}

void PracticePortalTest::optionalFieldsInTheFirstColumnAreLost()
{
    m_portal->signIn(u"tech"_s);
    m_portal->importTable("caption,catalogNumber,originalUrl\nHabit,PRA0000001,http://127.0.0.1:9/a.jpg\n");
    QVERIFY(m_portal->record(1).value("media"_L1).toArray().first().toObject().value("caption"_L1).isNull());
}

void PracticePortalTest::aBackslashBeforeTheQuoteSwallowsTheNextRow()
{
    m_portal->signIn(u"tech"_s);
    const auto page = m_portal->importTable("catalogNumber,originalUrl,notes\n"
                                            "PRA0000001,http://127.0.0.1:9/a.jpg,\"C:\\\"\n"
                                            "PRA0000002,http://127.0.0.1:9/b.jpg,\"x\"\n"
                                            "PRA0000003,http://127.0.0.1:9/c.jpg,\n");
    QVERIFY(!page.body.contains("PRA0000002</li>"));
    QCOMPARE(m_portal->mediaCount(2), 0);
    QCOMPARE(m_portal->mediaCount(3), 1);
}

void PracticePortalTest::emptyLinesCountAsRows()
{
    m_portal->signIn(u"tech"_s);
    const auto page = m_portal->importTable("catalogNumber,originalUrl\r\n\r\nPRA0000001,http://127.0.0.1:9/a.jpg\r\n");
    QVERIFY(page.body.contains("#2: Processing Identifier: PRA0000001"));
    QVERIFY(page.body.contains("SKIPPED: Unable to find record matching any provided identifier(s): <"));
}

void PracticePortalTest::createNewMakesBlankRecords()
{
    m_portal->signIn(u"tech"_s);
    const auto page = m_portal->importTable("catalogNumber,originalUrl\nNEW1,http://127.0.0.1:9/a.jpg\n"
                                            "NEW1,http://127.0.0.1:9/b.jpg\n,http://127.0.0.1:9/c.jpg\n",
        {{u"createNew"_s, u"1"_s}});
    QCOMPARE(page.body.count("new occurrence record created"), 2);
    QCOMPARE(page.body.count("Media loaded successfully"), 3);
    const auto found = objectOf(m_portal->get(api("occurrence?collid=1&catalogNumber=NEW1")));
    QCOMPARE(found.value("count"_L1).toInt(), 1);
    QCOMPARE(found.value("results"_L1).toArray().first().toObject().value("processingStatus"_L1).toString(),
        u"unprocessed"_s);
}

void PracticePortalTest::doneIsSaidOnlyWhenTheLastRowWentWell()
{
    m_portal->signIn(u"tech"_s);
    const QByteArray good = "PRA0000001,http://127.0.0.1:9/a.jpg\n";
    const QByteArray bad = "PRA9999999,http://127.0.0.1:9/a.jpg\n";
    QVERIFY(m_portal->importTable("catalogNumber,originalUrl\n" + bad + good).body.contains("Done process input file"));
    const auto lastBad = m_portal->importTable("catalogNumber,originalUrl\n" + good + bad);
    QVERIFY(!lastBad.body.contains("Done process input file"));
    QVERIFY(lastBad.body.contains("Updating statistics..."));
}

void PracticePortalTest::tooLongAndFourByteTextsAreErrors()
{
    m_portal->signIn(u"tech"_s);
    const auto page = m_portal->importTable("catalogNumber,originalUrl,caption\nPRA0000001,http://127.0.0.1:9/a.jpg,"
        + QByteArray(101, 'y')
        + "\nPRA0000002,http://127.0.0.1:9/a.jpg,\xF0\x9F\x8C\xBF\n"
          "PRA0000003,http://127.0.0.1:9/a.tif,\nPRA0000004,,\n");
    QVERIFY(page.body.contains("ERROR: Data too long for column 'caption' at row 1"));
    QVERIFY(page.body.contains("ERROR: Incorrect string value: '\\xF0\\x9F\\x8C\\xBF' for column"));
    QVERIFY(page.body.contains("ERROR: File type not allowed:  image/tiff"));
    QVERIFY(page.body.contains("ERROR `originalUrl` field mapping is required"));
    QCOMPARE(page.body.count("occurrenceeditor.php"), 0);
}

void PracticePortalTest::spanishPagesSayTheSame()
{
    m_portal->signIn(u"tech"_s);
    const auto page = m_portal->importTable(
        "catalogNumber,originalUrl\nPRA0000001,http://127.0.0.1:9/a.jpg\n", {{u"lang"_s, u"es"_s}});
    QVERIFY(page.body.contains("#1: Identificador de procesamiento: PRA0000001"));
    QVERIFY(page.body.contains("Medios cargado exitosamente"));
}

void PracticePortalTest::semicolonsAreNotUnderstood()
{
    m_portal->signIn(u"tech"_s);
    const auto page = m_portal->postMultipart(u"/collections/admin/importextended.php"_s,
        {{"importFile", "catalogNumber;originalUrl\n1;2\n", true, "my table (1).csv"}, {"collid", "1"},
            {"submitAction", "initiateImport"}});
    QVERIFY(page.body.contains("mappingform"));
    QVERIFY(page.body.contains("name=\"tf[0]\"") && !page.body.contains("name=\"tf[1]\""));
    QVERIFY(page.body.contains("value=\"my_table__1__"));
}

void PracticePortalTest::theImportStopsWhereTheClientLeaves()
{
    m_portal = std::make_unique<PracticeClient>([](const Practice::Request &request) {
        const bool isImport = request.value(u"submitAction"_s) == u"importData"_s;
        return Practice::Misfortune{.cutAfter = isImport ? 20'000 : -1};
    });
    m_portal->signIn(u"tech"_s);
    QByteArray csv = "catalogNumber,originalUrl\n";
    for (int i = 0; i < 1000; ++i)
        csv += "PRA0000001,http://127.0.0.1:9/" + QByteArray::number(i) + ".jpg\n";
    const auto page = m_portal->importTable(csv);
    QVERIFY(!page.body.contains("Updating statistics"));
    const auto linked = m_portal->mediaCount(1);
    QVERIFY2(linked > 20 && linked < 500, qPrintable(QString::number(linked)));
    QTest::qWait(100);
    QCOMPARE(m_portal->mediaCount(1), linked);
}

void PracticePortalTest::oneSessionIsServedOneRequestAtATime()
{
    m_portal->signIn(u"tech"_s);
    QByteArray csv = "catalogNumber,originalUrl\n";
    for (int i = 0; i < 300; ++i)
        csv += "PRA0000001,http://127.0.0.1:9/a.jpg\n";
    const auto step = m_portal->postMultipart(u"/collections/admin/importextended.php"_s,
        {{"importFile", csv, true, "t.csv"}, {"collid", "1"}, {"submitAction", "initiateImport"}});
    const QByteArray whole = formBody(PracticeClient::mapping(step.body));
    std::thread import([&] {
        m_portal->send("POST", u"/collections/admin/importextended.php"_s, "application/x-www-form-urlencoded", whole);
    });
    while (m_portal->http
               .send({.url = QUrl(m_portal->world->portalUrl().toString()
                          + u"/api/v2/occurrence?catalogNumber=PRA0000001&returnStatistics=1"_s)})
               ->body.contains("\"mediaCount\":0")) // without the cookie: is not held up
        QTest::qWait(1);
    m_portal->get(u"/profile/index.php"_s); // with it: comes after the import
    QCOMPARE(m_portal->mediaCount(1), 300);
    import.join();
}

void PracticePortalTest::anotherSessionIsNotHeldUp()
{
    m_portal = std::make_unique<PracticeClient>([](const Practice::Request &request) {
        const bool isSlow = request.path.contains(u"occurrenceeditor"_s);
        return Practice::Misfortune{.delay = std::chrono::milliseconds(isSlow ? 1500 : 0)};
    });
    m_portal->signIn(u"tech"_s);
    std::thread slow([&] { m_portal->get(u"/collections/editor/occurrenceeditor.php?occid=1"_s); });
    QElapsedTimer timer;
    timer.start();
    HttpClient other;
    QVERIFY(other.send({.url = QUrl(m_portal->world->portalUrl().toString() + u"/api/v2/collection"_s)}));
    QVERIFY(timer.elapsed() < 1000);
    slow.join();
}

void PracticePortalTest::anActCanLoseItsAnswer()
{
    m_portal = std::make_unique<PracticeClient>([](const Practice::Request &request) {
        return Practice::Misfortune{.cutAfter = request.path.endsWith(u"/media"_s) ? 0 : -1};
    });
    const QByteArray body = "{\"apiToken\":\"" + m_portal->token(u"tech"_s).toLatin1()
        + "\",\"occid\":1,\"originalUrl\":\"http://127.0.0.1:9/a.jpg\",\"format\":\"image/jpeg\"}";
    const auto answer = m_portal->trySend("POST", u"/api/v2/media"_s, "application/json", body);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Ambiguous);
    QCOMPARE(m_portal->mediaCount(1), 1);
}

void PracticePortalTest::aRequestCanFailWithoutActing()
{
    m_portal = std::make_unique<PracticeClient>([](const Practice::Request &request) {
        const bool isMedia = request.path.endsWith(u"/media"_s);
        return Practice::Misfortune{.acts = !isMedia, .status = isMedia ? 503 : 0};
    });
    const auto answer
        = postMedia({{u"occid"_s, 1}, {u"originalUrl"_s, QLatin1String(image1)}, {u"format"_s, u"image/jpeg"_s}});
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.contentType(), "text/html");
    QCOMPARE(m_portal->mediaCount(1), 0);
}

QTEST_GUILESS_MAIN(PracticePortalTest)
#include "practiceportaltest.moc"
