#include "lane.h"

#include <QTest>

using namespace std::chrono_literals;

class LaneTest : public QObject
{
    Q_OBJECT

private:
    const RetryPolicy m_quick{.firstPause = 4ms, .longestPause = 16ms, .triesPerItem = 3, .triesInARow = 6};
    const Error m_refused{.kind = ErrorKind::Transient, .code = QStringLiteral("portal-trouble")};
    const Error m_gone{.kind = ErrorKind::Transient, .code = QStringLiteral("unreachable")};

private slots:
    void noMoreIsTakenThanItHolds()
    {
        Lane lane(2, m_quick);
        for (int i = 0; i < 3; ++i)
            lane.add(i);
        QCOMPARE(lane.take(), 0);
        QVERIFY(lane.canTake());
        QCOMPARE(lane.take(), 1);
        QVERIFY(!lane.canTake());
        lane.release();
        QVERIFY(lane.canTake());
    }

    void aFailureHoldsTheWholeLaneBackForAGrowingPause()
    {
        Lane lane(4, m_quick);
        lane.add(1);
        lane.add(2);
        std::chrono::milliseconds longest = 0ms;
        for (int i = 0; i < 5; ++i) {
            QTRY_VERIFY(lane.canTake());
            const qint64 item = lane.take();
            lane.release();
            QVERIFY(lane.failedForNow(item, m_refused) == Lane::Verdict::Again);
            QVERIFY(!lane.canTake());
            longest = qMax(longest, lane.pauseLeft());
        }
        QVERIFY(longest > 4ms && longest <= 17ms);
    }

    void whatTheServerAsksForIsKept()
    {
        Lane lane(1, m_quick);
        lane.add(1);
        const qint64 item = lane.take();
        lane.release();
        lane.failedForNow(item, {.code = QStringLiteral("busy"), .retryAfter = 20s});
        lane.succeeded(2); // began before
        QVERIFY(lane.pauseLeft() > 10s);
    }

    void whatFailsAtTheSameTimeCountsOnce()
    {
        Lane lane(64, m_quick);
        for (int i = 0; i < 64; ++i)
            lane.add(i);
        while (lane.canTake())
            lane.take();
        for (int i = 0; i < 64; ++i)
            QVERIFY(lane.failedForNow(i, m_refused) == Lane::Verdict::Again);
    }

    void anOutageIsSatOutAndIsNoItemsFault()
    {
        Lane lane(64, m_quick);
        lane.add(1);
        lane.add(2);
        for (int tries = 0; tries < 12; ++tries) {
            QTRY_VERIFY(lane.canTake());
            QVERIFY(lane.failedForNow(lane.take(), m_gone) == Lane::Verdict::Again);
        }
        QTRY_VERIFY(lane.canTake());
        lane.succeeded(lane.take());
        QVERIFY(lane.failedForNow(lane.take(), m_gone) == Lane::Verdict::Again);
    }

    void anOutageThatLastsTooLongEnds()
    {
        RetryPolicy impatient = m_quick;
        impatient.longestOutage = 20ms;
        Lane lane(64, impatient);
        lane.add(1);
        QVERIFY(lane.failedForNow(lane.take(), m_gone) == Lane::Verdict::Again);
        QTest::qWait(40);
        QVERIFY(lane.failedForNow(lane.take(), m_gone) == Lane::Verdict::GiveLaneUp);
    }

    void whereNothingGetsThroughTheLaneIsGivenUp()
    {
        Lane lane(1, m_quick);
        lane.add(1);
        auto verdict = Lane::Verdict::Again;
        int tries = 0;
        while (verdict == Lane::Verdict::Again) {
            QTRY_VERIFY(lane.canTake());
            const qint64 item = lane.take();
            lane.release();
            verdict = lane.failedForNow(item, m_refused);
            ++tries;
        }
        QVERIFY(verdict == Lane::Verdict::GiveLaneUp);
        QCOMPARE(tries, 6);
    }

    void whereOthersGetThroughTheItemIsGivenUp()
    {
        Lane lane(1, m_quick);
        auto verdict = Lane::Verdict::Again;
        int tries = 0;
        lane.add(1);
        while (verdict == Lane::Verdict::Again) {
            QTRY_VERIFY(lane.canTake());
            lane.take();
            lane.release();
            verdict = lane.failedForNow(1, m_refused);
            lane.succeeded(2);
            ++tries;
        }
        QVERIFY(verdict == Lane::Verdict::GiveItemUp);
        QCOMPARE(tries, 3);
    }
};

QTEST_GUILESS_MAIN(LaneTest)
#include "lanetest.moc"
