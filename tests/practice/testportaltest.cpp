#include "testportal.h"
#include "httpclient.h"

#include <QFile>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

/// The fixture that other tests stand on.
class TestPortalTest : public QObject
{
    Q_OBJECT

private slots:
    void misfortuneFindsAPageByEitherSpellingOfItsAction_data();
    void misfortuneFindsAPageByEitherSpellingOfItsAction();
    void theStateIsEqualUntilARowOrAFileChanges();
    void otherPeopleChangeThingsWhileThePortalWrites();

private:
    static Result<HttpAnswer> post(const TestPortal &portal, const QString &page, const QByteArray &body)
    {
        HttpClient http;
        return http.send({.method = "POST",
            .url = QUrl(portal.settings().url.toString() + page),
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
            .body = body});
    }
};

void TestPortalTest::misfortuneFindsAPageByEitherSpellingOfItsAction_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("import") << QByteArray("submitAction=Delete+Image");
    QTest::newRow("editor") << QByteArray("submitaction=Delete+Image");
}

void TestPortalTest::misfortuneFindsAPageByEitherSpellingOfItsAction()
{
    QFETCH(QByteArray, body);
    TestPortal portal;
    portal.misfortune(u"occurrenceeditor.php?Delete Image"_s, {.acts = false, .status = 503});
    const QString page = u"/collections/editor/occurrenceeditor.php"_s;
    QVERIFY(post(portal, page, "submitaction=Submit+New+Image")->status != 503);
    QCOMPARE(post(portal, page, body)->status, 503);
}

void TestPortalTest::theStateIsEqualUntilARowOrAFileChanges()
{
    TestPortal portal;
    const auto before = portal.state();
    QCOMPARE(int(before.media.size()), portal.mediaCount());
    QVERIFY(portal.state() == before);

    const qint64 mediaId = before.media.first().value(u"mediaID"_s).toLongLong();
    const QVariant caption = before.media.first().value(u"caption"_s);
    portal.changeMedia(mediaId, u"caption"_s, QString(u""_s)); // not the same as nothing
    QVERIFY(!(portal.state() == before));
    portal.changeMedia(mediaId, u"caption"_s, caption);
    QVERIFY(portal.state() == before);

    QFile file(portal.imagesFolder() + u"/media/x.jpg"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!(portal.state() == before));
    file.remove();
    QVERIFY(portal.state() == before);
    portal.removeMedia(mediaId);
    QVERIFY(!(portal.state() == before));
}

void TestPortalTest::otherPeopleChangeThingsWhileThePortalWrites()
{
    TestPortal portal;
    const int before = portal.mediaCount();
    const QByteArray body = "{\"apiToken\":\"" + portal.token().toLatin1()
        + "\",\"occid\":1,\"originalUrl\":\"http://127.0.0.1:9/a.jpg\",\"format\":\"image/jpeg\"}";
    std::thread linking([&] {
        HttpClient http;
        for (int i = 0; i < 50; ++i) {
            http.send({.method = "POST",
                .url = QUrl(portal.settings().url.toString() + u"/api/v2/media"_s),
                .headers = {{"Content-Type", "application/json"}},
                .body = body});
        }
    });
    for (int i = 0; i < 50; ++i)
        portal.changeRecord(1, u"locality"_s, QString::number(i));
    linking.join();
    QCOMPARE(portal.mediaCount(), before + 50);
}

QTEST_GUILESS_MAIN(TestPortalTest)
#include "testportaltest.moc"
