#include "ledger.h"
#include "windowfixture.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

namespace {

constexpr int many = 100'000;

/// How long the thread of the window lets its events wait: a timer asks for a turn every few milliseconds.
class Pulse
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(interval);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
            [this] { m_late.append(qMax(qint64(0), m_clock.restart() - interval)); });
        m_clock.start();
        m_timer.start();
    }

    void forget()
    {
        m_late.clear();
        m_clock.restart();
    }
    /// Adds what was measured to another's.
    void addTo(Pulse &whole) const { whole.m_late += m_late; }
    void stop() { m_timer.stop(); }
    qint64 longest() const { return m_late.isEmpty() ? 0 : *std::max_element(m_late.begin(), m_late.end()); }
    qint64 percentile(double share) const
    {
        QList<qint64> sorted = m_late;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(qMin(sorted.size() - 1, qsizetype(share * double(sorted.size()))));
    }

private:
    static constexpr int interval = 5;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QList<qint64> m_late;
};

/// Megabytes that the process holds in memory; 0 where the system does not tell.
double residentMB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

Item itemNumber(qint64 batch, int number)
{
    Item item{.batch = batch,
        .path = QStringLiteral("/photos/2024/ASU%1_a.jpg").arg(number, 7, 10, QLatin1Char('0')),
        .name = QStringLiteral("2024/ASU%1_a.jpg").arg(number, 7, 10, QLatin1Char('0')),
        .size = 5'000'000 + number};
    item.sha256 = QByteArray(32, char(number));
    item.format = "jpeg";
    item.catalogNumber = QStringLiteral("ASU%1").arg(number, 7, 10, QLatin1Char('0'));
    item.record.occid = number;
    item.record.catalogNumber = item.catalogNumber;
    item.record.scientificName = QStringLiteral("Quercus alba L.");
    item.record.recordedBy = QStringLiteral("J. Smith");
    item.state = number % 40 == 0 ? ItemState::NeedsDecision : ItemState::Matched;
    if (item.state == ItemState::NeedsDecision) {
        item.reasonCode = QStringLiteral("not-found");
        item.reason = QStringLiteral("The collection has no record with this number.");
    }
    return item;
}

} // namespace

/// The window with a hundred thousand images in it. Times are printed; only gross stalls fail, machines differ.
class StallTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("sheetlink-stalltest"));
        QSettings().clear();
    }

    void aHundredThousandImagesNeverHoldTheWindowUp();
};

void StallTest::aHundredThousandImagesNeverHoldTheWindowUp()
{
    const PracticeFixture practice;
    Workbench::Options options = practice.options(QStringLiteral("large"));
    options.secrets = {};
    qint64 id = 0;
    {
        const auto ledger = Ledger::open(options.ledgerFile);
        QVERIFY(ledger);
        Profile profile = practice.profile();
        profile.portal.user.clear(); // nobody signs in, nothing is asked
        const auto added = (*ledger)->addBatch({.created = QDateTime::currentDateTimeUtc(),
            .title = QStringLiteral("Large"),
            .roots = {QStringLiteral("/photos")},
            .profile = profileToJson(profile),
            .mapping = {}});
        QVERIFY(added);
        id = *added;
        constexpr int atOnce = 1'000; // what this takes of memory is not the window's
        for (int first = 0; first < many; first += atOnce) {
            QList<Item> items;
            for (int i = first; i < first + atOnce; ++i)
                items.append(itemNumber(id, i));
            QVERIFY((*ledger)->addItems(items));
        }
    }

    WindowFixture fixture(options);
    QVERIFY(QTest::qWaitForWindowExposed(&fixture.window));
    Pulse pulse;
    Pulse whole;
    whole.stop();
    QTest::qWait(200);
    const auto report = [&](const char *what) {
        pulse.addTo(whole);
        qInfo("%-28s longest %3lld ms, 99th percentile %3lld ms", what, pulse.longest(), pulse.percentile(0.99));
        const qint64 longest = pulse.longest();
        pulse.forget();
        return longest;
    };
    qInfo("memory at most %.0f MB before", residentMB());
    pulse.forget();
    QElapsedTimer clock;
    clock.start();
    fixture.workbench.openBatch(id);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.window.model().rowCount(), many, 30'000);
    qInfo("opened and shown after %lld ms, memory at most %.0f MB", clock.elapsed(), residentMB());
    QTest::qWait(500);
    report("opening");

    QTableView *table = fixture.table();
    constexpr qint64 gross = 10'000; // a shared machine may be many times slower than a desk's
    for (int step = 0; step <= 200; ++step) {
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 200 * step);
        QTest::qWait(5);
    }
    QVERIFY(report("scrolling") < gross);

    auto *filter = fixture.window.findChild<QLineEdit *>(QStringLiteral("filterText"));
    const auto typeFilters = [filter] {
        for (const char *text :
            {"a", "as", "asu", "asu00", "asu0099", "asu0099999", "quercus", "nothing like it", ""}) {
            filter->setText(QLatin1String(text));
            QTest::qWait(250);
        }
    };
    auto *tabs = fixture.window.findChild<QTabBar *>(QStringLiteral("groupTabs"));
    const auto goThroughTabs = [tabs] {
        for (int tab = tabs->count() - 1; tab >= 0; --tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(100);
        }
    };
    typeFilters();
    QVERIFY(report("filtering") < gross);
    goThroughTabs();
    QVERIFY(report("tabs") < gross);

    for (const int column : {BatchModel::Number, BatchModel::Record, BatchModel::State, BatchModel::File}) {
        table->sortByColumn(column, Qt::DescendingOrder);
        QTest::qWait(100);
    }
    table->sortByColumn(-1, Qt::AscendingOrder);
    QVERIFY(report("sorting") < gross);

    table->setCurrentIndex(table->model()->index(0, 0));
    table->selectAll();
    QTest::qWait(500);
    QVERIFY(report("selecting all") < gross);

    // A run tells of fifty images at a time.
    const auto hearOfRun = [&fixture](ItemState state) {
        for (int round = 0; round < 100; ++round) {
            QList<Item> changed = fixture.window.model().items().mid(round * 50, 50);
            for (Item &item : changed)
                item.state = state;
            emit fixture.workbench.itemsChanged(changed);
            QTest::qWait(10);
        }
    };
    hearOfRun(ItemState::Uploaded);
    QVERIFY(report("a run's news") < gross);

    table->clearSelection();
    pulse.forget();
    fixture.action("grouped")->trigger();
    QTest::qWait(500);
    QVERIFY(report("grouping by specimens") < gross);
    typeFilters();
    QVERIFY(report("filtering specimens") < gross);
    goThroughTabs();
    QVERIFY(report("tabs of specimens") < gross);
    tabs->setCurrentIndex(
        int(std::find(allItemGroups.begin(), allItemGroups.end(), ItemGroup::Ready) - allItemGroups.begin()));
    hearOfRun(ItemState::Confirmed);
    QVERIFY(report("a run's news, specimens") < gross);
    qInfo("%-28s longest %3lld ms, 99th percentile %3lld ms", "all of it", whole.longest(), whole.percentile(0.99));
    qInfo("memory at most %.0f MB", residentMB());
#if !defined(__SANITIZE_ADDRESS__)
    QVERIFY(residentMB() < 500);
#endif
}

QTEST_MAIN(StallTest)
#include "stalltest.moc"
