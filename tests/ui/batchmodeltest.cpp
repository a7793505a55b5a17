#include "batchfilter.h"
#include "problemgroups.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace {

Item itemAt(int place, ItemState state)
{
    const QString number = QStringLiteral("ASU%1").arg(place, 7, 10, QLatin1Char('0'));
    return {.id = place + 1,
        .path = QStringLiteral("/sheets/%1.jpg").arg(number),
        .name = number + QStringLiteral(".jpg"),
        .sha256 = QByteArray(32, 'x'),
        .state = state,
        .catalogNumber = number,
        .record = {.occid = place + 1000, .scientificName = QStringLiteral("Quercus alba")}};
}

QList<Item> oneOfEach()
{
    QList<Item> items;
    for (const ItemState state : allItemStates)
        items.append(itemAt(int(items.size()), state));
    return items;
}

} // namespace

class BatchModelTest : public QObject
{
    Q_OBJECT

private slots:
    void modelAndFilterKeepTheContract();
    void anUpdateRepaintsExactlyTheChangedCells();
    void anUpdateWithoutChangeRepaintsNothing();
    void neighboursThatChangeAlikeRepaintAtOnce();
    void everyItemIsCountedInItsGroup();
    void theFilterShowsOneGroupAndOneText();
    void problemsAreGroupedByTheirReasons();
    void numbersAreEditableUntilTheyAreOnTheirWay();
    void aTypedNumberIsPassedOnAndNotBelieved();
    void filesSortByTheirPlaceInTheBatch();
    void aHundredThousandItemsStayQuick();
};

void BatchModelTest::modelAndFilterKeepTheContract()
{
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    BatchFilter filter(model);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto items = oneOfEach();
    model.setItems(items);
    filter.setFilter({ItemGroup::Decide, QStringLiteral("asu")});
    for (Item &item : items)
        item.state = ItemState::NeedsDecision;
    model.apply(items);
    QCOMPARE(filter.rowCount(), model.rowCount());
    model.setItems({});
    QCOMPARE(filter.rowCount(), 0);
}

void BatchModelTest::anUpdateRepaintsExactlyTheChangedCells()
{
    BatchModel model;
    auto items = oneOfEach();
    model.setItems(items);
    QSignalSpy repainted(&model, &BatchModel::dataChanged);

    Item changed = items.at(2);
    changed.state = ItemState::Prepared;
    changed.reason = QStringLiteral("Because.");
    model.apply({changed});

    QCOMPARE(repainted.size(), 2);
    QCOMPARE(repainted.at(0).at(0).toModelIndex(), model.index(2, BatchModel::State));
    QCOMPARE(repainted.at(0).at(1).toModelIndex(), model.index(2, BatchModel::State));
    QCOMPARE(repainted.at(1).at(0).toModelIndex(), model.index(2, BatchModel::Reason));
    QCOMPARE(repainted.at(1).at(1).toModelIndex(), model.index(2, BatchModel::Reason));
}

void BatchModelTest::anUpdateWithoutChangeRepaintsNothing()
{
    BatchModel model;
    model.setItems(oneOfEach());
    QSignalSpy repainted(&model, &BatchModel::dataChanged);
    QSignalSpy counted(&model, &BatchModel::countsChanged);
    model.apply(oneOfEach());
    QCOMPARE(repainted.size(), 0);
    QCOMPARE(counted.size(), 0);
}

void BatchModelTest::neighboursThatChangeAlikeRepaintAtOnce()
{
    BatchModel model;
    QList<Item> items;
    for (int i = 0; i < 10; ++i)
        items.append(itemAt(i, ItemState::Identified));
    model.setItems(items);
    QSignalSpy repainted(&model, &BatchModel::dataChanged);
    for (Item &item : items)
        item.state = ItemState::Matched;
    model.apply(items);
    QCOMPARE(repainted.size(), 1);
    QCOMPARE(repainted.at(0).at(0).toModelIndex(), model.index(0, BatchModel::State));
    QCOMPARE(repainted.at(0).at(1).toModelIndex(), model.index(9, BatchModel::State));
}

void BatchModelTest::everyItemIsCountedInItsGroup()
{
    BatchModel model;
    model.setItems(oneOfEach());
    QCOMPARE(model.count(ItemGroup::All), 12);
    QCOMPARE(model.count(ItemGroup::Ready), 6);
    QCOMPARE(model.count(ItemGroup::Decide), 1);
    QCOMPARE(model.count(ItemGroup::Problems), 1);
    QCOMPARE(model.count(ItemGroup::Done), 2);
    QCOMPARE(model.recordsReady(), 6);

    Item decided = model.item(model.rowOf(9));
    QCOMPARE(decided.state, ItemState::NeedsDecision);
    decided.state = ItemState::Skipped;
    model.apply({decided});
    QCOMPARE(model.count(ItemGroup::Decide), 0);
    QCOMPARE(model.count(ItemGroup::Done), 3);
    QCOMPARE(model.count(ItemGroup::All), 12);
}

void BatchModelTest::theFilterShowsOneGroupAndOneText()
{
    BatchModel model;
    BatchFilter filter(model);
    model.setItems(oneOfEach());
    filter.setFilter({ItemGroup::Problems, {}});
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(model.item(filter.mapToSource(filter.index(0, 0)).row()).state, ItemState::Failed);
    filter.setFilter({ItemGroup::All, QStringLiteral("asu0000003")});
    QCOMPARE(filter.rowCount(), 1);
    filter.setFilter({ItemGroup::All, QStringLiteral("QUERCUS")});
    QCOMPARE(filter.rowCount(), 12);
    filter.setFilter({ItemGroup::All, QStringLiteral("nowhere")});
    QCOMPARE(filter.rowCount(), 0);
}

void BatchModelTest::problemsAreGroupedByTheirReasons()
{
    QList<Item> items;
    const auto add = [&items](ItemState state, const char *code, const char *reason) {
        Item item = itemAt(int(items.size()), state);
        item.reasonCode = QString::fromLatin1(code);
        item.reason = QString::fromLatin1(reason);
        items.append(item);
    };
    add(ItemState::NeedsDecision, "not-found", "No record.");
    add(ItemState::Failed, "damaged", "Ends after 61 %.");
    add(ItemState::Failed, "host-full", "The image host is full.");
    add(ItemState::Failed, "odd", "A is odd.");
    add(ItemState::Failed, "damaged", "Ends after 12 %.");
    add(ItemState::Failed, "host-full", "The image host is full.");
    add(ItemState::Failed, "host-full", "The image host is full.");
    add(ItemState::Matched, "", "");
    add(ItemState::Failed, "odd", "B is odd.");
    add(ItemState::Failed, "odd", "A is odd.");
    const auto groups = problemGroups(items);
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups.at(0).words, QStringLiteral("The image host is full."));
    QVERIFY(!groups.at(0).isOfFile);
    QCOMPARE(groups.at(0).images, (QList<qint64>{items.at(2).id, items.at(5).id, items.at(6).id}));
    QCOMPARE(groups.at(1).words, QStringLiteral("A is odd. The others are alike."));
    QCOMPARE(groups.at(2).words, QStringLiteral("The image is damaged. Copy it again from the camera."));
    QVERIFY(groups.at(2).isOfFile);
    QCOMPARE(groups.at(2).images.size(), 2);
}

void BatchModelTest::numbersAreEditableUntilTheyAreOnTheirWay()
{
    BatchModel model;
    model.setItems(oneOfEach());
    for (int row = 0; row < model.rowCount(); ++row) {
        const ItemState state = model.item(row).state;
        const bool expected = state == ItemState::Identified || state == ItemState::Matched
            || state == ItemState::NeedsDecision || state == ItemState::Skipped;
        QCOMPARE(bool(model.index(row, BatchModel::Number).flags() & Qt::ItemIsEditable), expected);
        QVERIFY(!(model.index(row, BatchModel::File).flags() & Qt::ItemIsEditable));
    }
}

void BatchModelTest::aTypedNumberIsPassedOnAndNotBelieved()
{
    BatchModel model;
    model.setItems({itemAt(0, ItemState::Matched)});
    QSignalSpy edited(&model, &BatchModel::numberEdited);
    const QModelIndex number = model.index(0, BatchModel::Number);
    QVERIFY(model.setData(number, QStringLiteral("  ASU7654321 "), Qt::EditRole));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(1).toString(), QStringLiteral("ASU7654321"));
    QCOMPARE(number.data().toString(), QStringLiteral("ASU0000000"));

    QVERIFY(model.setData(number, QStringLiteral("ASU0000000"), Qt::EditRole)); // the same again is no edit
    QCOMPARE(edited.size(), 1);
}

void BatchModelTest::filesSortByTheirPlaceInTheBatch()
{
    BatchModel model;
    BatchFilter filter(model);
    Item first = itemAt(0, ItemState::Matched);
    Item second = itemAt(1, ItemState::Matched);
    first.name = QStringLiteral("sheet 9.jpg"); // natural order puts it before sheet 10
    second.name = QStringLiteral("sheet 10.jpg");
    model.setItems({first, second});
    filter.sort(BatchModel::File, Qt::DescendingOrder);
    QCOMPARE(filter.index(0, BatchModel::File).data().toString(), QStringLiteral("sheet 10.jpg"));
}

void BatchModelTest::aHundredThousandItemsStayQuick()
{
    QList<Item> items;
    for (int i = 0; i < 100'000; ++i)
        items.append(itemAt(i, i % 10 == 0 ? ItemState::NeedsDecision : ItemState::Matched));
    BatchModel model;
    BatchFilter filter(model);
    QElapsedTimer timer;
    const auto lap = [&timer](const char *what) { qInfo("%-24s %4lld ms", what, timer.restart()); };

    timer.start();
    model.setItems(items);
    lap("reset");
    filter.setFilter({ItemGroup::Decide, {}});
    lap("filter by group");
    QCOMPARE(filter.rowCount(), 10'000);
    filter.setFilter({ItemGroup::All, {}});
    lap("no filter");
    filter.setFilter({ItemGroup::All, QStringLiteral("ASU0099")});
    lap("filter by text");
    QCOMPARE(filter.rowCount(), 1'000);
    filter.setFilter({ItemGroup::All, {}});
    timer.restart();
    filter.sort(BatchModel::Number, Qt::DescendingOrder);
    lap("sort by number");
    filter.sort(-1);
    for (Item &item : items)
        item.state = ItemState::Uploaded;
    timer.restart();
    model.apply(items);
    lap("change of all");
    QCOMPARE(model.count(ItemGroup::Ready), 100'000);
    QCOMPARE(model.recordsReady(), 100'000);
    lap("records counted");
}

QTEST_MAIN(BatchModelTest)
#include "batchmodeltest.moc"
