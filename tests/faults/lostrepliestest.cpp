#include "enginerun.h"
#include "testimages.h"
#include "testportal.h"

#include <QTest>
#include <QUuid>

namespace {

QString number(int i)
{
    return QStringLiteral("T%1").arg(i, 4, 10, QLatin1Char('0'));
}

QStringList numbers(int count)
{
    QStringList all;
    for (int i = 1; i <= count; ++i)
        all.append(number(i));
    return all;
}

/// How a reply is lost: not a byte of it comes, or it breaks off.
constexpr std::array cuts{qint64(0), qint64(40), qint64(700)};

/// The links that were made beside those that the practice portal begins with.
int linksIn(const TestPortal &portal)
{
    static const int atFirst = TestPortal().mediaCount();
    return portal.mediaCount() - atFirst;
}

} // namespace

/// The portal does what it is asked and its reply never arrives, 500 times. No image may be linked twice for it, and
/// none may be said to have failed.
class LostRepliesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyImageIsLinkedOnceAndNoneFails_data()
    {
        QTest::addColumn<LinkerChoice>("linker");
        QTest::addColumn<bool>("portalKeeps");
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("images");
        const QString editor = QStringLiteral("occurrenceeditor.php?Submit New Image");
        QTest::newRow("editor") << LinkerChoice::Editor << false << editor << 150;
        QTest::newRow("api") << LinkerChoice::Api << false << QStringLiteral("/api/v2/media?") << 150;
        QTest::newRow("kept by the portal") << LinkerChoice::Editor << true << editor << 100;
    }

    void everyImageIsLinkedOnceAndNoneFails()
    {
        QFETCH(LinkerChoice, linker);
        QFETCH(bool, portalKeeps);
        QFETCH(QString, page);
        QFETCH(int, images);
        int lost = 0;
        for (size_t round = 0; round < cuts.size(); ++round) {
            const int count = images / int(cuts.size());
            TestPortal portal(numbers(count));
            EngineRun run;
            for (int i = 1; i <= count; ++i)
                run.put(number(i) + QStringLiteral(".jpg"), testJpeg(i, QSize(100, 140)));
            Profile profile = portal.profile();
            profile.portal.linker = linker;
            if (portalKeeps)
                profile.host = {.kind = HostKind::Portal};
            QVERIFY(run.scan(profile));
            QVERIFY(run.check());
            portal.misfortune(page, {.acts = true, .cutAfter = cuts.at(round)}, 0, count);
            QVERIFY2(run.start(), run.lastError ? qPrintable(run.lastError->message) : "");
            QCOMPARE(run.states().split(QLatin1Char(' ')).count(QStringLiteral("Confirmed")), count);
            QCOMPARE(linksIn(portal), count);
            QCOMPARE(portal.requestsTo(page.section(QLatin1Char('?'), 0, 0)) >= count, true);
            lost += count;
        }
        QCOMPARE(lost, images / 3 * 3);
    }

    void everyTableOfTheImportIsRunOnce()
    {
        constexpr int tables = 100;
        TestPortal portal;
        HttpClient http;
        PortalDesk desk(http, portal.settings(), TestPortal::secrets());
        QVERIFY(desk.prepareToLink({}));
        const QString record = QStringLiteral("PRA0000001");
        const qint64 occid = desk.find({record}, {}).value().value(OccurrenceLookup::key(record)).first().occid;
        int rows = 0;
        for (int table = 0; table < tables; ++table) {
            QList<LinkRequest> requests;
            for (int row = 0; row <= table % 5; ++row) {
                const QString name = QUuid::createUuid().toString(QUuid::Id128);
                requests.append({.occid = occid,
                    .originalUrl = QStringLiteral("http://127.0.0.1/%1.jpg").arg(name),
                    .format = QStringLiteral("image/jpeg"),
                    .sourceIdentifier = QStringLiteral("sheetlink:") + name});
            }
            rows += int(requests.size());
            // The portal stops an import whose page nobody reads: then only its first rows are made.
            const bool breaksOff = table % 10 == 9;
            portal.misfortune(
                QStringLiteral("importextended.php?importData"), {.acts = true, .cutAfter = breaksOff ? 700 : 0});
            while (!requests.isEmpty()) {
                const LinkRound round = desk.link(requests, {});
                QVERIFY(!round.error);
                QList<PortalDesk::AskedLink> asked;
                for (qsizetype i = 0; i < requests.size(); ++i) {
                    QVERIFY(round.answers.at(i).outcome != LinkAnswer::Outcome::Refused);
                    asked.append({requests.at(i), QDateTime::currentDateTimeUtc()});
                }
                QList<LinkRequest> missing;
                const auto found = desk.findLinks(asked, {});
                for (qsizetype i = 0; i < found.size(); ++i) {
                    QVERIFY(found.at(i).value().size() <= 1);
                    if (found.at(i)->isEmpty())
                        missing.append(requests.at(i));
                }
                QVERIFY(breaksOff || missing.isEmpty());
                requests = missing;
            }
        }
        QCOMPARE(linksIn(portal), rows);
    }

    void anImportOfManyIsReadBackRowByRow()
    {
        constexpr int images = 60;
        for (const qint64 cut : {qint64(0), qint64(2'000), qint64(6'000)}) {
            TestPortal portal(numbers(images));
            EngineRun run;
            for (int i = 1; i <= images; ++i)
                run.put(number(i) + QStringLiteral(".jpg"), testJpeg(i, QSize(100, 140)));
            QVERIFY(run.scan(portal.profile()));
            QVERIFY(run.check());
            portal.misfortune(QStringLiteral("importextended.php?importData"), {.acts = true, .cutAfter = cut});
            QVERIFY2(run.start(), run.lastError ? qPrintable(run.lastError->message) : "");
            QCOMPARE(run.states().split(QLatin1Char(' ')).count(QStringLiteral("Confirmed")), images);
            QCOMPARE(linksIn(portal), images);
        }
    }
};

QTEST_GUILESS_MAIN(LostRepliesTest)
#include "lostrepliestest.moc"
