#include "bannertext.h"
#include "choices.h"
#include "progresstext.h"

#include <QTest>
#include <QTranslator>

using Activity = BatchEngine::Activity;
using namespace std::chrono_literals;

namespace {

Situation checkedBatch()
{
    return {.hasProfile = true,
        .hasUser = true,
        .canSignIn = true,
        .hasBatch = true,
        .total = 497,
        .ready = 482,
        .records = 471,
        .decide = 12,
        .problems = 3};
}

} // namespace

class BannerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        // The words as people read them: with the plurals of their language.
        QVERIFY(m_english.load(QStringLiteral(SHEETLINK_ENGLISH)));
        QCoreApplication::installTranslator(&m_english);
    }

    void aCheckedBatchSaysWhatStartWillDo();
    void theSentenceIsRightForOneAndForNone();
    void namesWithoutANumberAreSaidBeforeAnyLookUp();
    void withoutAProfileItAsksForOneFirst();
    void withoutAPasswordItAsksToSignIn();
    void whatWasNotCheckedIsNotStarted();
    void anErrorIsSaidInPlaceOfEverythingElse();
    void aRefusedPasswordLeadsToSigningIn();
    void theResultNamesOnlyWhatThereIs();
    void progressIsASentence();
    void aWaitingRunSaysWhenItTriesAgain();
    void theBarCountsFilesAndBytes();
    void recordsToChooseFromComeFirst();
    void anImageOnItsWayAsksNothing();

private:
    QTranslator m_english;
};

void BannerTest::aCheckedBatchSaysWhatStartWillDo()
{
    QVERIFY(Readiness(checkedBatch()).isReady());
    const BannerText banner = bannerText(checkedBatch());
    QCOMPARE(banner.text, QStringLiteral("482 images go to 471 records; 12 need a decision, 3 cannot be used."));
    QCOMPARE(banner.remedies, QList{Remedy::WorkThroughDecisions});
}

void BannerTest::theSentenceIsRightForOneAndForNone()
{
    Situation now = checkedBatch();
    now.ready = now.records = now.decide = 1;
    now.problems = 0;
    QCOMPARE(bannerText(now).text, QStringLiteral("1 image goes to 1 record; 1 needs a decision."));
    now.decide = 0;
    now.ready = 2;
    QCOMPARE(bannerText(now).text, QStringLiteral("2 images go to 1 record."));
    now.ready = now.records = 0;
    now.decide = 1;
    QCOMPARE(bannerText(now).text, QStringLiteral("Nothing is ready yet: 1 image needs a decision."));
    now.decide = 0;
    QCOMPARE(bannerText(now).text, QStringLiteral("There is nothing left to send."));
}

void BannerTest::namesWithoutANumberAreSaidBeforeAnyLookUp()
{
    Situation now{.hasProfile = true, .hasUser = true, .hasBatch = true, .total = 312, .decide = 312};
    now.hasAnyNumber = false;
    const BannerText banner = bannerText(now);
    QCOMPARE(banner.text,
        QStringLiteral("No rule found a number in any of the 312 names. Edit the rules or choose a mapping file."));
    QCOMPARE(banner.remedies, (QList{Remedy::EditProfile, Remedy::ChooseMapping, Remedy::WorkThroughDecisions}));
    now.hasAnyNumber = true;
    QCOMPARE(bannerText(now).remedies, QList{Remedy::SignIn});
}

void BannerTest::withoutAProfileItAsksForOneFirst()
{
    const Readiness readiness(Situation{});
    QVERIFY(!readiness.isReady());
    QCOMPARE(readiness.remedies(), QList{Remedy::NewProfile});
}

void BannerTest::withoutAPasswordItAsksToSignIn()
{
    Situation now = checkedBatch();
    now.canSignIn = false;
    QCOMPARE(Readiness(now).remedies(), QList{Remedy::SignIn});
}

void BannerTest::whatWasNotCheckedIsNotStarted()
{
    Situation now = checkedBatch();
    now.unchecked = 1;
    QVERIFY(!Readiness(now).isReady());
    QCOMPARE(Readiness(now).remedies(), QList{Remedy::Check});
}

void BannerTest::anErrorIsSaidInPlaceOfEverythingElse()
{
    Situation now = checkedBatch();
    now.error = Error{.kind = ErrorKind::Transient,
        .message = QStringLiteral("The portal did not answer."),
        .detail = QStringLiteral("503 from somewhere")};
    now.failedActivity = Activity::Running;
    const BannerText banner = bannerText(now);
    QCOMPARE(banner.text, now.error->message);
    QCOMPARE(banner.detail, now.error->detail);
    QCOMPARE(banner.remedies, (QList{Remedy::Start, Remedy::Dismiss}));
    now.failedActivity = Activity::Checking;
    QCOMPARE(bannerText(now).remedies.first(), Remedy::Check);
}

void BannerTest::aRefusedPasswordLeadsToSigningIn()
{
    Situation now = checkedBatch();
    now.error = Error{.kind = ErrorKind::SignIn, .message = QStringLiteral("Refused.")};
    QCOMPARE(bannerText(now).remedies.first(), Remedy::SignIn);
}

void BannerTest::theResultNamesOnlyWhatThereIs()
{
    Situation now = checkedBatch();
    now.hasResult = true;
    now.ready = 0;
    now.linked = 482;
    BannerText banner = bannerText(now);
    QCOMPARE(
        banner.remedies, (QList{Remedy::WorkThroughDecisions, Remedy::RetryFailed, Remedy::Report, Remedy::UndoBatch}));
    QVERIFY(!banner.text.contains(QStringLiteral("skipped")));

    now.decide = now.problems = 0;
    banner = bannerText(now);
    QCOMPARE(banner.tone, Tone::Good);
    QCOMPARE(banner.text, QStringLiteral("482 linked."));
}

void BannerTest::progressIsASentence()
{
    const RunProgress progress{.filesDone = 213,
        .filesTotal = 482,
        .bytesSent = 1'200'000'000,
        .bytesTotal = 2'900'000'000,
        .bytesPerSecond = 18'000'000,
        .timeLeft = 100s};
    const QString text = progressText(Activity::Running, false, progress);
    QVERIFY2(text.startsWith(QStringLiteral("213 of 482 image")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral(" · 1.2 GB of 2.9 GB · 18 MB/s · about 2 minute")), qPrintable(text));
    QVERIFY(progressText(Activity::Running, true, progress).endsWith(QStringLiteral("paused")));
    QVERIFY(progressText(Activity::None, false, progress).isEmpty());
}

void BannerTest::aWaitingRunSaysWhenItTriesAgain()
{
    const RunProgress progress{.filesTotal = 10, .nextTryIn = 42s};
    QVERIFY(progressText(Activity::Running, false, progress).endsWith(QStringLiteral("next try in 0:42")));
}

void BannerTest::theBarCountsFilesAndBytes()
{
    QCOMPARE(progressShare(Activity::Running, {}), std::nullopt);
    QCOMPARE(progressShare(Activity::Checking, {.filesDone = 1, .filesTotal = 2}), std::nullopt);
    QCOMPARE(
        progressShare(Activity::Running, {.filesDone = 0, .filesTotal = 2, .bytesSent = 50, .bytesTotal = 100}), 0.25);
    QCOMPARE(
        progressShare(Activity::Running, {.filesDone = 2, .filesTotal = 2, .bytesSent = 100, .bytesTotal = 100}), 1.0);
}

void BannerTest::recordsToChooseFromComeFirst()
{
    Item item{.state = ItemState::NeedsDecision, .reasonCode = QStringLiteral("several-records")};
    item.choices = {{.occid = 7, .scientificName = QStringLiteral("Quercus alba")}, {.occid = 8}};
    const auto choices = choicesFor(item);
    QCOMPARE(choices.size(), 4);
    QCOMPARE(choices.at(0).occid, 7);
    QCOMPARE(choices.at(1).occid, 8);
    QCOMPARE(choices.at(2).kind, Choice::Kind::TypeNumber);
    QCOMPARE(choices.at(3).kind, Choice::Kind::Skip);
}

void BannerTest::anImageOnItsWayAsksNothing()
{
    for (const ItemState state : {ItemState::Prepared, ItemState::Uploaded, ItemState::Linked, ItemState::Confirmed})
        QVERIFY(choicesFor(Item{.state = state}).isEmpty());
}

QTEST_MAIN(BannerTest)
#include "bannertest.moc"
