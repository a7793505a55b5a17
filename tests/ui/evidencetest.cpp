#include "answers.h"
#include "barcodemarks.h"
#include "elidedlabel.h"
#include "imagewords.h"
#include "recordcard.h"
#include "recordindex.h"
#include "replacement.h"
#include "rudeserver.h"
#include "sheetthumbnails.h"
#include "specimenmodel.h"
#include "testimages.h"
#include "thumbnailloader.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

Item asking(const char *reason, const QStringList &candidates, const QList<Occurrence> &choices = {})
{
    Item item{.id = 1, .sha256 = QByteArray(32, 'x'), .state = ItemState::NeedsDecision};
    item.reasonCode = QString::fromLatin1(reason);
    item.candidates = candidates;
    item.choices = choices;
    return item;
}

Occurrence recordOf(qint64 occid, const QString &number)
{
    return {.occid = occid, .catalogNumber = number, .scientificName = QStringLiteral("Quercus alba")};
}

Item numbered(qint64 id, const QString &number, const QString &part = {})
{
    Item item{.id = id, .name = QStringLiteral("%1.jpg").arg(id), .state = ItemState::Matched};
    item.catalogNumber = number;
    item.part = part;
    return item;
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void eachNumberStandsBesideItsRecord();
    void aNumberWithoutRecordSaysSo();
    void theBarcodesNumberComesFirst();
    void doubtsCanBeOverruled();
    void recordsAreOnlyOfferedWhereTheProfileAllows();
    void aRunClosesWhatIsQueued();

    void aCodeIsFramedWhereItStands();
    void theFrameTurnsWithTheImage();
    void codesSayWhetherTheyAgree();

    void theFileTellsOfItself();
    void whatTheFileDoesNotTellLeavesNothing();
    void aLongWordLeavesTheCardItsWidth();
    void eachWarningHasItsWords();

    void aSmallImageIsFetchedOnce();
    void filesOnTheScreenGetSmallPictures();
    void whatWasScrolledPastIsNotRead();
    void whatIsNoImageOrTooLargeIsNotShown();
    void inPracticeNothingIsFetchedFromElsewhere();

    void textIsReplacedLiterally();
    void anEndlessExpressionGivesUp();
    void unknownNumbersAreMarked();

    void theSpecimensKeepTheContract();
    void imagesFollowTheirNumbers();
    void theSpecimensShowWhatTheFilterLetsThrough();
};

void EvidenceTest::eachNumberStandsBesideItsRecord()
{
    const auto choices = choicesFor(asking("suggested", {QStringLiteral("T0010"), QStringLiteral("T0100")},
        {recordOf(8, QStringLiteral("T0100")), recordOf(7, QStringLiteral("T0010"))}));
    QCOMPARE(choices.at(0).kind, Choice::Kind::UseRecord);
    QCOMPARE(choices.at(0).occid, 7); // the likeliest first, whatever the order of the answer
    QVERIFY(choices.at(0).text.contains(QStringLiteral("T0010")));
    QVERIFY(choices.at(0).text.contains(QStringLiteral("Quercus alba")));
    QCOMPARE(choices.at(1).occid, 8);
}

void EvidenceTest::aNumberWithoutRecordSaysSo()
{
    const auto choices = choicesFor(
        asking("several-numbers", {QStringLiteral("T1"), QStringLiteral("T2")}, {recordOf(7, QStringLiteral("T1"))}));
    QCOMPARE(choices.at(1).kind, Choice::Kind::UseNumber);
    QVERIFY(choices.at(1).evidence.contains(QStringLiteral("No record")));
}

void EvidenceTest::theBarcodesNumberComesFirst()
{
    Item item = asking("barcode-disagrees", {QStringLiteral("1122841"), QStringLiteral("16205594")});
    item.catalogNumber = QStringLiteral("16205594");
    const auto choices = choicesFor(item);
    QCOMPARE(choices.at(0).number, QStringLiteral("1122841"));
    QVERIFY(choices.at(0).evidence.contains(QStringLiteral("barcode")));
    QCOMPARE(choices.at(1).number, QStringLiteral("16205594"));
    QVERIFY(choices.at(1).evidence.contains(QStringLiteral("file name")));
}

void EvidenceTest::doubtsCanBeOverruled()
{
    for (const char *doubt : {"same-image", "same-number", "linked-elsewhere", "only-thumbnail"})
        QCOMPARE(choicesFor(asking(doubt, {})).at(0).kind, Choice::Kind::UseAnyway);
    for (const char *doubt : {"looks-linked", "address-taken", "has-image"}) {
        QCOMPARE(choicesFor(asking(doubt, {})).at(0).kind, Choice::Kind::Replace);
        QCOMPARE(choicesFor(asking(doubt, {})).at(1).kind, Choice::Kind::UseAnyway);
    }
}

void EvidenceTest::recordsAreOnlyOfferedWhereTheProfileAllows()
{
    Item item = asking("not-found", {QStringLiteral("T2")});
    item.catalogNumber = QStringLiteral("T9");
    const auto creates = [](const Choice &choice) { return choice.kind == Choice::Kind::CreateRecord; };
    const auto without = choicesFor(item);
    QVERIFY(std::none_of(without.begin(), without.end(), creates));
    const auto with = choicesFor(item, true);
    QCOMPARE(std::count_if(with.begin(), with.end(), creates), 1);
    QVERIFY(creates(with.at(1))); // behind the numbers, before typing and skipping
}

void EvidenceTest::aRunClosesWhatIsQueued()
{
    Question question{.item = numbered(1, QStringLiteral("T1"))};
    QVERIFY(!answersTo(question).isEmpty());
    question.isRunning = true;
    QVERIFY(answersTo(question).isEmpty());
}

void EvidenceTest::aCodeIsFramedWhereItStands()
{
    ImageView view;
    view.resize(416, 616); // 8 pixels around the image
    view.setImage(QImage(400, 600, QImage::Format_RGB32));
    const ImageMark mark{.place = {0.25, 0.5, 0.5, 0.1}, .text = QStringLiteral("T1")};
    view.setMarks({mark});
    const QRectF place = view.placeOf(mark);
    QVERIFY(qAbs(place.x() - 108) <= 1);
    QVERIFY(qAbs(place.y() - 308) <= 1);
    QVERIFY(qAbs(place.width() - 200) <= 1);
    QVERIFY(qAbs(place.height() - 60) <= 1);
    view.zoomBy(2);
    QVERIFY(qAbs(view.placeOf(mark).width() - 400) <= 2);
}

void EvidenceTest::theFrameTurnsWithTheImage()
{
    ImageView view;
    view.resize(416, 416);
    view.setImage(QImage(400, 400, QImage::Format_RGB32));
    const ImageMark mark{.place = {0, 0, 0.5, 0.1}, .text = QStringLiteral("T1")}; // along the upper edge, left
    view.setMarks({mark});
    view.turn();
    const QRectF place = view.placeOf(mark); // along the right edge, above
    QVERIFY(qAbs(place.right() - 408) <= 1);
    QVERIFY(qAbs(place.top() - 8) <= 1);
    QVERIFY(qAbs(place.height() - 200) <= 1);
}

void EvidenceTest::codesSayWhetherTheyAgree()
{
    Item item = asking("barcode-disagrees", {QStringLiteral("1122841"), QStringLiteral("T-16")});
    item.catalogNumber = QStringLiteral("T-16");
    item.barcodes = {{.text = QStringLiteral("1122841")}, {.text = QStringLiteral("T16")},
        {.text = QStringLiteral("https://example.org/T-16")}, {.text = QStringLiteral("4006381333931")}};
    const auto marks = marksFor(item);
    QCOMPARE(marks.at(0).tone, Tone::Bad);
    QVERIFY(marks.at(0).text.startsWith(QStringLiteral("≠")));
    QCOMPARE(marks.at(1).tone, Tone::Good);
    QCOMPARE(marks.at(2).tone, Tone::Good);
    QCOMPARE(marks.at(3).tone, Tone::Muted);
}

void EvidenceTest::theFileTellsOfItself()
{
    QLocale::setDefault(QLocale::c());
    Item item = numbered(1, QStringLiteral("T1"));
    item.format = "jpeg";
    item.metadata = {.bitsPerChannel = 8,
        .colourSpace = QStringLiteral("sRGB"),
        .captured = QDateTime(QDate(2024, 3, 12), QTime(14, 5), Qt::OffsetFromUTC, -7 * 3600),
        .camera = QStringLiteral("Canon EOS 5D"),
        .rights = QStringLiteral("© <b>The Herbarium</b>"),
        .location = GeoPoint()};
    QCOMPARE(factsOf(item),
        QStringLiteral("JPEG · sRGB · Canon EOS 5D · 12 Mar 2024 14:05 · has a location (not in the web copies)"));
    RecordCard card;
    card.setItem(item, true);
    QCOMPARE(card.findChild<QLabel *>(QStringLiteral("itemFacts"))->textFormat(), Qt::PlainText);
    const auto *rights = card.findChild<ElidedLabel *>(QStringLiteral("itemRights"));
    QCOMPARE(rights->text(), QStringLiteral("© <b>The Herbarium</b>"));
    QVERIFY(!rights->toolTip().contains(QStringLiteral("<b>")));
    item.metadata.bitsPerChannel = 16;
    QVERIFY(factsOf(item).contains(QStringLiteral("16-bit")));
}

void EvidenceTest::whatTheFileDoesNotTellLeavesNothing()
{
    RecordCard card;
    card.setItem(numbered(1, QStringLiteral("T1")), true);
    for (const char *line : {"itemFacts", "itemRights", "itemWarnings"})
        QVERIFY(card.findChild<QWidget *>(QLatin1String(line))->isHidden());
}

void EvidenceTest::aLongWordLeavesTheCardItsWidth()
{
    Item item = numbered(1, QStringLiteral("T1"));
    item.name = QString(400, u'X');
    item.metadata.camera = item.metadata.rights = item.name;
    RecordCard card;
    const int before = card.minimumSizeHint().width();
    card.setItem(item, true);
    QVERIFY(card.minimumSizeHint().width() <= std::max(before, 300));
}

void EvidenceTest::eachWarningHasItsWords()
{
    for (const char *code :
        {"wrong-extension", "odd-jpeg", "digit-follows", "digit-precedes", "another-number", "no-capture-group",
            "pattern-limit", "several-barcodes", "name-differs", "barcode-differs", "thumbnail-used", "linked-twice"}) {
        Item item = numbered(1, QStringLiteral("T1"));
        item.warnings = {QLatin1String(code)};
        QVERIFY2(warningsOf(item).endsWith(QLatin1Char('.')), code);
    }
    Item asked = asking("digit-follows", {QStringLiteral("T1")});
    asked.warnings = {QStringLiteral("digit-follows")};
    QCOMPARE(warningsOf(asked), QString()); // the question says it
}

void EvidenceTest::aSmallImageIsFetchedOnce()
{
    const RudeServer server([](QTcpSocket &socket, const QByteArray &) {
        RudeServer::answer(socket, "200 OK", "Content-Type: image/jpeg\r\n", testJpeg(1, {400, 600}));
    });
    ThumbnailLoader loader;
    QSignalSpy loaded(&loader, &ThumbnailLoader::loaded);
    loader.want({server.url()});
    QTRY_COMPARE(loaded.size(), 1);
    const auto image = loaded.at(0).at(1).value<QImage>();
    QVERIFY(!image.isNull());
    QVERIFY(std::max(image.width(), image.height()) <= 200);
    loader.want({server.url()});
    QCOMPARE(loaded.size(), 2);
    QCOMPARE(server.requests().size(), 1);
}

void EvidenceTest::filesOnTheScreenGetSmallPictures()
{
    const QTemporaryDir folder;
    const QString sheet = writeFile(folder.filePath(QStringLiteral("sheet.jpg")), testJpeg(1, {600, 800}));
    const QString other = writeFile(folder.filePath(QStringLiteral("other.txt")), "no image");
    SheetThumbnails pictures;
    QSignalSpy arrived(&pictures, &SheetThumbnails::arrived);
    QVERIFY(pictures.of(sheet).isNull());
    QVERIFY(pictures.of(other).isNull());
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 2, 20'000);
    QVERIFY(!pictures.of(sheet).isNull());
    QVERIFY(pictures.of(sheet).height() <= 100);
    QVERIFY(pictures.of(other).isNull()); // and it is not tried again
    QTest::qWait(200);
    QCOMPARE(arrived.size(), 2);
}

void EvidenceTest::whatWasScrolledPastIsNotRead()
{
    const QTemporaryDir folder;
    const auto path = [&folder](int i) { return folder.filePath(QStringLiteral("%1.jpg").arg(i)); };
    constexpr int files = 500;
    for (int i = 0; i < files; ++i)
        writeFile(path(i), "no image");
    SheetThumbnails pictures;
    QSignalSpy arrived(&pictures, &SheetThumbnails::arrived);
    for (int i = 0; i < files; ++i)
        QVERIFY(pictures.of(path(i)).isNull());
    QTest::qWait(3'000);
    QVERIFY2(arrived.size() > 1 && arrived.size() < 100, qPrintable(QString::number(arrived.size())));
}

void EvidenceTest::whatIsNoImageOrTooLargeIsNotShown()
{
    const RudeServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (request.startsWith("GET /large"))
            RudeServer::answer(socket, "200 OK", "Content-Type: image/jpeg\r\n", QByteArray(3 << 20, 'x'));
        else
            RudeServer::answer(
                socket, "200 OK", "Content-Type: image/svg+xml\r\n", "<svg xmlns='http://www.w3.org/'/>");
    });
    ThumbnailLoader loader;
    QSignalSpy loaded(&loader, &ThumbnailLoader::loaded);
    loader.want({server.url(QStringLiteral("/large")), server.url(QStringLiteral("/svg")),
        QUrl(QStringLiteral("file:///etc/hostname"))});
    QTRY_COMPARE(loaded.size(), 3);
    for (const auto &told : loaded)
        QVERIFY(told.at(1).value<QImage>().isNull());
}

void EvidenceTest::inPracticeNothingIsFetchedFromElsewhere()
{
    ThumbnailLoader loader;
    loader.setStaysLocal(true);
    QSignalSpy loaded(&loader, &ThumbnailLoader::loaded);
    loader.want({QUrl(QStringLiteral("https://images.example.org/a.jpg"))});
    QCOMPARE(loaded.size(), 1); // told at once: nobody was asked
    QVERIFY(loaded.at(0).at(1).value<QImage>().isNull());
}

void EvidenceTest::textIsReplacedLiterally()
{
    const auto changes = replacements({.find = QStringLiteral("."), .with = QStringLiteral("\\1-")},
        {numbered(1, QStringLiteral("T.1")), numbered(2, QStringLiteral("T2"))});
    QVERIFY(changes);
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->at(0).after, QStringLiteral("T\\1-1"));
}

void EvidenceTest::anEndlessExpressionGivesUp()
{
    const auto changes = replacements(
        {.find = QStringLiteral("(a+)+$"), .isExpression = true}, {numbered(1, QString(40, u'a') + QLatin1Char('b'))});
    QVERIFY(!changes);
    QVERIFY(!replacements({.find = QStringLiteral("("), .isExpression = true}, {}));
}

void EvidenceTest::unknownNumbersAreMarked()
{
    const RecordIndex index({QStringLiteral("T1")});
    const auto changes = replacements({.find = QStringLiteral("X"), .with = QStringLiteral("T")},
        {numbered(1, QStringLiteral("X1")), numbered(2, QStringLiteral("X2"))}, &index);
    QVERIFY(changes->at(0).isKnown);
    QVERIFY(!changes->at(1).isKnown);
}

void EvidenceTest::theSpecimensKeepTheContract()
{
    BatchModel batch;
    SpecimenModel specimens(batch);
    const QAbstractItemModelTester tester(&specimens, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<Item> items;
    for (int i = 1; i <= 100; ++i)
        items.append(numbered(i, QStringLiteral("T%1").arg(i % 7)));
    batch.setItems(items);
    QCOMPARE(specimens.rowCount(), 7);
    for (int i = 0; i < 100; i += 3) { // one by one, and then all at once
        items[i].catalogNumber = QStringLiteral("U%1").arg(i % 5);
        batch.apply({items.at(i)});
    }
    QCOMPARE(specimens.rowCount(), 12);
    for (Item &item : items)
        item.catalogNumber = QStringLiteral("V");
    batch.apply(items);
    QCOMPARE(specimens.rowCount(), 1);
    QCOMPARE(specimens.rowCount(specimens.index(0, 0)), 100);
}

void EvidenceTest::imagesFollowTheirNumbers()
{
    BatchModel batch;
    SpecimenModel specimens(batch);
    batch.setItems({numbered(1, QStringLiteral("T10")), numbered(2, QStringLiteral("T9"), QStringLiteral("b")),
        numbered(3, QStringLiteral("T9"), QStringLiteral("a")), numbered(4, {})});
    const auto names = [&specimens] {
        QStringList all;
        for (int row = 0; row < specimens.rowCount(); ++row)
            all.append(specimens.index(row, BatchModel::File).data().toString());
        return all;
    };
    QCOMPARE(names(), (QStringList{QStringLiteral("Without a number"), QStringLiteral("T9"), QStringLiteral("T10")}));
    QCOMPARE(specimens.index(0, 0, specimens.index(1, 0)).data(BatchModel::IdRole).toLongLong(), 3);
    batch.apply({numbered(4, QStringLiteral("T9"))});
    QCOMPARE(names(), (QStringList{QStringLiteral("T9"), QStringLiteral("T10")}));
    QCOMPARE(specimens.rowCount(specimens.index(0, 0)), 3);
}

void EvidenceTest::theSpecimensShowWhatTheFilterLetsThrough()
{
    BatchModel batch;
    SpecimenModel specimens(batch);
    const QAbstractItemModelTester tester(&specimens, QAbstractItemModelTester::FailureReportingMode::QtTest);
    constexpr int images = 60;
    QList<Item> items;
    for (int i = 1; i <= images; ++i)
        items.append(numbered(i, QStringLiteral("T%1").arg(i % 7)));
    batch.setItems(items);
    const QPersistentModelIndex held = specimens.indexOf(1);
    QRandomGenerator chance(1);
    const QList<ItemFilter> filters{{ItemGroup::All, {}}, {ItemGroup::Decide, {}}, {ItemGroup::Ready, {}},
        {ItemGroup::All, QStringLiteral("t3")}, {ItemGroup::Decide, QStringLiteral("T")}};
    const QList<ItemState> states{ItemState::NeedsDecision, ItemState::Matched, ItemState::Failed};
    for (int step = 0; step < 400; ++step) {
        const ItemFilter &filter = filters.at(step / 40 % filters.size());
        specimens.setFilter(filter);
        QList<Item> changed;
        for (int i = chance.bounded(step % 10 == 0 ? 50 : 3); i >= 0; --i) { // few one by one, many at once
            Item &item = items[chance.bounded(images)];
            item.catalogNumber = QStringLiteral("T%1").arg(chance.bounded(9));
            item.state = states.at(chance.bounded(int(states.size())));
            changed.append(item);
        }
        batch.apply(changed);
        if (step % 3 == 0)
            QCoreApplication::processEvents();
        QSet<qint64> shown;
        QStringList numbers;
        for (int row = 0; row < specimens.rowCount(); ++row) {
            const QModelIndex specimen = specimens.index(row, 0);
            numbers.append(specimen.siblingAtColumn(BatchModel::File).data().toString());
            QVERIFY(specimens.rowCount(specimen) > 0);
            for (int i = 0; i < specimens.rowCount(specimen); ++i) {
                const QModelIndex image = specimens.index(i, 0, specimen);
                QCOMPARE(image.siblingAtColumn(BatchModel::Number).data().toString(), numbers.last());
                shown.insert(image.data(BatchModel::IdRole).toLongLong());
                QCOMPARE(specimens.indexOf(image.data(BatchModel::IdRole).toLongLong()), image);
            }
        }
        QSet<qint64> wanted;
        for (int row = 0; row < images; ++row) {
            if (filter.accepts(batch, row))
                wanted.insert(batch.item(row).id);
        }
        QCOMPARE(shown, wanted);
        QStringList sorted = numbers;
        sorted.sort();
        QCOMPARE(numbers, sorted);
        if (held.isValid())
            QCOMPARE(held.data(BatchModel::IdRole).toLongLong(), 1);
    }
}

QTEST_MAIN(EvidenceTest)
#include "evidencetest.moc"
