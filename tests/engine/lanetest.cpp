#include "lane.h"

#include <QTest>

using namespace std::chrono_literals;

class LaneTest : public QObject
{
    Q_OBJECT

private:
    const RetryPolicy m_quick{.firstPause = 4ms, .longestPause = 16ms, .triesPerItem = 3, .triesInARow = 6};

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
            QVERIFY(lane.failedForNow(item, 0s) == Lane::Verdict::Again);
            QVERIFY(!lane.canTake());
            longest = qMax(longest, lane.pauseLeft());
        }
        QVERIFY(longest > 4ms && longest <= 17ms);
        lane.succeeded(1);
        QVERIFY(lane.canTake());
    }

    void whatTheServerAsksForIsKept()
    {
        Lane lane(1, m_quick);
        lane.add(1);
        const qint64 item = lane.take();
        lane.release();
        lane.failedForNow(item, 20s);
        QVERIFY(lane.pauseLeft() > 10s);
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
            verdict = lane.failedForNow(item, 0s);
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
            verdict = lane.failedForNow(1, 0s);
            lane.succeeded(2);
            ++tries;
        }
        QVERIFY(verdict == Lane::Verdict::GiveItemUp);
        QCOMPARE(tries, 3);
    }
};

QTEST_GUILESS_MAIN(LaneTest)
#include "lanetest.moc"
