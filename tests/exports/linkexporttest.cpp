#include "csvtable.h"
#include "exportchoice.h"
#include "exportedlinks.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace {

using Change = std::function<void(ExportedLink &)>;

const QList<ExportForm> allForms{ExportForm::ExtendedImport, ExportForm::Skeletal, ExportForm::DarwinCoreArchive};

LinkExport exported(const QList<ExportedLink> &links, ExportForm form)
{
    return exportOf(links, form, facts()).value();
}

QList<QStringList> rowsOf(const ExportFile &file)
{
    return readCsv(file.bytes).value();
}

Item itemIn(ItemState state)
{
    Item item;
    item.state = state;
    return item;
}

LinkRequest requestOf(const Item &item)
{
    return {.occid = item.record.occid};
}

} // namespace

/// The files for a portal's manager: what is in them, and what its importers would misread and therefore is not.
class LinkExportTest : public QObject
{
    Q_OBJECT

private slots:
    void anImportFileHasAtMostFiveHundredRows()
    {
        QList<ExportedLink> links;
        for (int i = 1; i <= 1001; ++i)
            links.append(linkTo(i, QStringLiteral("A%1").arg(i)));
        const LinkExport result = exported(links, ExportForm::ExtendedImport);
        QList<qsizetype> rows;
        QStringList names;
        QStringList occids;
        for (const ExportFile &file : result.files) {
            const auto table = rowsOf(file);
            rows.append(table.size() - 1);
            names.append(file.name);
            for (qsizetype i = 1; i < table.size(); ++i)
                occids.append(table.at(i).first());
            QCOMPARE(file.links, table.size() - 1);
            QCOMPARE(table.first().first(), QStringLiteral("occid"));
        }
        QCOMPARE(rows, (QList<qsizetype>{500, 500, 1}));
        QCOMPARE(names,
            (QStringList{QStringLiteral("sheetlink-7-import-1.csv"), QStringLiteral("sheetlink-7-import-2.csv"),
                QStringLiteral("sheetlink-7-import-3.csv")}));
        QCOMPARE(occids.size(), 1001);
        QCOMPARE(occids.removeDuplicates(), 0);
        QVERIFY(result.leftOut.isEmpty());
    }

    void aSkeletalFileHasAllImagesOfASpecimenInOneCell()
    {
        const LinkExport result = exported({linkTo(1, QStringLiteral("A1")), linkTo(2, QStringLiteral("A2")),
                                               linkTo(1, QStringLiteral("A1"), QStringLiteral("A1_b.jpg"))},
            ExportForm::Skeletal);
        QCOMPARE(result.files.size(), 1);
        QCOMPARE(result.files.first().links, 3);
        const QString base = QStringLiteral("https://img.example.org/a/");
        QCOMPARE(rowsOf(result.files.first()),
            (QList<QStringList>{{QStringLiteral("catalogNumber"), QStringLiteral("associatedMedia")},
                {QStringLiteral("A1"), base + QStringLiteral("A1.jpg|") + base + QStringLiteral("A1_b.jpg")},
                {QStringLiteral("A2"), base + QStringLiteral("A2.jpg")}}));
    }

    void aTrapOfAnImporterIsLeftOutAndNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<ExportForm>>("refusedBy");
        const QList<ExportForm> byNumber{ExportForm::Skeletal, ExportForm::DarwinCoreArchive};
        const QList<ExportForm> withTexts{ExportForm::ExtendedImport, ExportForm::DarwinCoreArchive};
        const auto row = [](const char *name, const Change &change, const QList<ExportForm> &refusedBy = allForms) {
            QTest::newRow(name) << change << refusedBy;
        };
        const auto url = [](const QString &text) { return [text](ExportedLink &e) { e.link.originalUrl = text; }; };
        row("nothing", [](ExportedLink &) {}, {});
        row("no record", [](ExportedLink &e) { e.record.occid = e.link.occid = 0; });
        row("record of another", [](ExportedLink &e) { e.record.occid = 8; });
        row(
            "record without a number", [](ExportedLink &e) { e.record.catalogNumber.clear(); }, byNumber);
        row(
            "number on several records", [](ExportedLink &e) { e.numberIsShared = true; }, byNumber);
        row("tif", url(QStringLiteral("https://x.org/a.tif")));
        row("dng", url(QStringLiteral("https://x.org/a.DNG")));
        row("no extension", url(QStringLiteral("https://x.org/image/17")));
        row("extension in the query", url(QStringLiteral("https://x.org/image?name=a.jpg")));
        row("type that portals refuse", [](ExportedLink &e) { e.link.format = QStringLiteral("image/tiff"); });
        row("upper case extension", url(QStringLiteral("https://x.org/a.JPG")), {});
        row("256 characters", url(QStringLiteral("https://x.org/%1.jpg").arg(QString(238, QLatin1Char('a')))));
        row("255 characters", url(QStringLiteral("https://x.org/%1.jpg").arg(QString(237, QLatin1Char('a')))), {});
        row("comma", url(QStringLiteral("https://x.org/a,b/a.jpg")), {ExportForm::Skeletal});
        row("semicolon", url(QStringLiteral("https://x.org/a;b/a.jpg")), {ExportForm::Skeletal});
        row("bar", url(QStringLiteral("https://x.org/a|b/a.jpg")), {ExportForm::Skeletal});
        row("encoded comma", url(QStringLiteral("https://x.org/a%2Cb/a.jpg")), {});
        row("no web address", url(QStringLiteral("/srv/img/a.jpg")));
        row("ftp", url(QStringLiteral("ftp://x.org/a.jpg")));
        row("emoji", [](ExportedLink &e) { e.link.caption = QStringLiteral("nice \U0001F335"); });
        row("backslash at the end", [](ExportedLink &e) { e.link.creator = QStringLiteral("Bo \\"); });
        row("backslash before a quote", [](ExportedLink &e) { e.link.caption = QStringLiteral("a\\\",b"); });
        row("note that the archive's table cuts",
            [](ExportedLink &e) { e.link.notes = QString(256, QLatin1Char('n')); }, {ExportForm::DarwinCoreArchive});
        for (const QString &begin : {QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("@"),
                 QStringLiteral("\t"), QStringLiteral("\r")}) {
            const QByteArray sign = QByteArray::number(begin.at(0).unicode());
            row(
                "caption that begins with " + sign,
                [begin](ExportedLink &e) { e.link.caption = begin + QStringLiteral("1+1"); }, withTexts);
            row(
                "number that begins with " + sign,
                [begin](ExportedLink &e) { e.record.catalogNumber = begin + QStringLiteral("1"); }, byNumber);
        }
        row("NUL in a caption", [](ExportedLink &e) { e.link.caption = QStringLiteral("a") + QChar(); });
        row(
            "NUL in a number", [](ExportedLink &e) { e.record.catalogNumber += QChar(); }, byNumber);
        row(
            "number that ends with a backslash", [](ExportedLink &e) { e.record.catalogNumber += QLatin1Char('\\'); },
            byNumber);
    }

    void aTrapOfAnImporterIsLeftOutAndNamed()
    {
        QFETCH(Change, change);
        QFETCH(QList<ExportForm>, refusedBy);
        ExportedLink odd = linkTo(1, QStringLiteral("A1"), QStringLiteral("odd.jpg"));
        change(odd);
        const ExportedLink other = linkTo(2, QStringLiteral("A2"));
        for (const ExportForm form : allForms) {
            const LinkExport result = exported({odd, other}, form);
            const bool isRefused = refusedBy.contains(form);
            QCOMPARE(result.files.first().links, isRefused ? 1 : 2);
            QCOMPARE(result.leftOut.size(), isRefused ? 1 : 0);
            if (isRefused) {
                QCOMPARE(result.leftOut.first().file, QStringLiteral("odd.jpg"));
                QVERIFY(!result.leftOut.first().why.isEmpty());
            }
        }
    }

    void everyTextOfALinkIsLookedAt()
    {
        for (const auto text :
            {&LinkRequest::originalUrl, &LinkRequest::webUrl, &LinkRequest::thumbnailUrl, &LinkRequest::archiveUrl,
                &LinkRequest::format, &LinkRequest::sourceIdentifier, &LinkRequest::mediaMd5, &LinkRequest::creator,
                &LinkRequest::caption, &LinkRequest::rights, &LinkRequest::copyright, &LinkRequest::notes}) {
            ExportedLink link = linkTo(1, QStringLiteral("A1"));
            link.link.*text = QStringLiteral("=1+1");
            QVERIFY(exported({link}, ExportForm::ExtendedImport).files.isEmpty());
            QVERIFY(exported({link}, ExportForm::DarwinCoreArchive).files.isEmpty());
        }
    }

    void noCellIsAltered()
    {
        ExportedLink link = linkTo(1, QStringLiteral("A1"));
        link.link.caption = QStringLiteral("'quoted' =1, -2; \"x\" | y\nz");
        const auto row = rowsOf(exported({link}, ExportForm::ExtendedImport).files.first()).at(1);
        QVERIFY(row.contains(link.link.caption));
        QVERIFY(row.contains(link.link.creator));
    }

    void oneAddressGoesToARecordOnce()
    {
        const QList<ExportedLink> links{linkTo(1, QStringLiteral("A1")), linkTo(1, QStringLiteral("A1"))};
        for (const ExportForm form : allForms) {
            const LinkExport result = exported(links, form);
            QCOMPARE(result.files.first().links, 1);
            QCOMPARE(result.leftOut.size(), 1);
        }
    }

    void whatTheSkeletalImportTakesForAnotherImageIsLeftOut_data()
    {
        QTest::addColumn<Media>("media");
        QTest::addColumn<bool>("isRefused");
        const auto at = [](const char *url) { return QString::fromLatin1(url); };
        QTest::newRow("the same address") << Media{.originalUrl = at("https://img.example.org/a/A1.jpg")} << false;
        QTest::newRow("the same name elsewhere") << Media{.originalUrl = at("https://old.example.org/A1.jpg")} << true;
        QTest::newRow("in other case") << Media{.originalUrl = at("https://old.example.org/a1.JPG")} << true;
        QTest::newRow("another name") << Media{.originalUrl = at("https://old.example.org/A1_b.jpg")} << false;
        QTest::newRow("known by that name")
            << Media{.originalUrl = at("https://old.example.org/x.jpg"), .sourceIdentifier = QStringLiteral("A1.jpg")}
            << true;
        QTest::newRow("known by another name") << Media{.originalUrl = at("https://old.example.org/A1.jpg"),
            .sourceIdentifier = QStringLiteral("filename: A1.jpg")}
                                               << false;
    }

    void whatTheSkeletalImportTakesForAnotherImageIsLeftOut()
    {
        QFETCH(Media, media);
        QFETCH(bool, isRefused);
        ExportedLink link = linkTo(1, QStringLiteral("A1"));
        link.record.media = {media};
        QCOMPARE(exported({link}, ExportForm::Skeletal).leftOut.size(), isRefused ? 1 : 0);
        QVERIFY(exported({link}, ExportForm::ExtendedImport).leftOut.isEmpty());
    }

    void twoImagesOfARecordNeedTwoFileNamesForTheSkeletalImport()
    {
        ExportedLink second = linkTo(1, QStringLiteral("A1"));
        second.file = QStringLiteral("second.jpg");
        second.link.originalUrl = QStringLiteral("https://img.example.org/b/A1.jpg");
        const ExportedLink elsewhere = linkTo(2, QStringLiteral("A2"), QStringLiteral("A1.jpg"));
        const LinkExport result = exported({linkTo(1, QStringLiteral("A1")), second, elsewhere}, ExportForm::Skeletal);
        QCOMPARE(result.files.first().links, 2);
        QCOMPARE(result.leftOut.size(), 1);
        QCOMPARE(result.leftOut.first().file, QStringLiteral("second.jpg"));
    }

    void aNumberOfTwoRecordsOfTheBatchIsInNoFileThatGoesByNumbers()
    {
        const QList<ExportedLink> links{linkTo(1, QStringLiteral("A1")),
            linkTo(2, QStringLiteral("a1 "), QStringLiteral("A1_2.jpg")), linkTo(3, QStringLiteral("A3"))};
        QCOMPARE(exported(links, ExportForm::Skeletal).leftOut.size(), 2);
        QCOMPARE(exported(links, ExportForm::DarwinCoreArchive).leftOut.size(), 2);
        QVERIFY(exported(links, ExportForm::ExtendedImport).leftOut.isEmpty());
    }

    void withoutAnyGoodLinkThereIsNoFile()
    {
        ExportedLink link = linkTo(1, QStringLiteral("A1"));
        link.link.format = QStringLiteral("image/tiff");
        for (const ExportForm form : allForms) {
            const LinkExport result = exported({link}, form);
            QVERIFY(result.files.isEmpty());
            QCOMPARE(result.leftOut.size(), 1);
        }
    }

    void namesFitTheUploadAndCarryTheBatch()
    {
        for (const ExportForm form : allForms) {
            const QString name = exported({linkTo(1, QStringLiteral("A1"))}, form).files.first().name;
            QVERIFY(name.startsWith(QStringLiteral("sheetlink-7-")));
            QVERIFY2(name.size() <= 30, qPrintable(name));
        }
    }

    void filesAreWrittenTogetherOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString deep = folder.filePath(QStringLiteral("made/here"));
        const QList<ExportFile> files{
            {.name = QStringLiteral("a"), .bytes = "1"}, {.name = QStringLiteral("b"), .bytes = "2"}};
        QVERIFY(writeFiles(deep, files));
        QCOMPARE(QDir(deep).entryList(QDir::Files), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));

        const auto again = writeFiles(deep, {{.name = QStringLiteral("0"), .bytes = "3"}, files.last()});
        QCOMPARE(again.error().code, QStringLiteral("already-exported"));
        QVERIFY(again.error().message.contains(QStringLiteral("b")));
        QVERIFY(!QFile::exists(deep + QStringLiteral("/0")));
        QFile kept(deep + QStringLiteral("/b"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("2"));

        const auto halfway = writeFiles(
            deep, {{.name = QStringLiteral("0"), .bytes = "3"}, {.name = QStringLiteral("no/folder"), .bytes = "4"}});
        QCOMPARE(halfway.error().kind, ErrorKind::Usage);
        QVERIFY(!QFile::exists(deep + QStringLiteral("/0")));
    }

    void anArchiveIsForSnapshotsOnly()
    {
        const PortalInfo live{.installation = {}, .collection = {.name = QStringLiteral("Plants")}};
        const PortalInfo snapshot{.installation = {}, .collection = {.isSnapshot = true}};
        const auto refused = unfit(ExportForm::DarwinCoreArchive, live);
        QVERIFY(refused && refused->code == QLatin1String("live-collection"));
        QVERIFY(refused->message.contains(QStringLiteral("extended-import")));
        QVERIFY(!unfit(ExportForm::DarwinCoreArchive, snapshot));
        QVERIFY(!unfit(ExportForm::ExtendedImport, live));
        QVERIFY(!unfit(ExportForm::Skeletal, live));
    }

    void whatAnImportWouldDoubleStaysBehind_data()
    {
        QTest::addColumn<Item>("item");
        QTest::addColumn<bool>("goesIntoTheImport");
        QTest::addColumn<bool>("goesIntoTheOthers");
        Item takenBack = itemIn(ItemState::Confirmed);
        takenBack.unlinkAsked = QDateTime::currentDateTimeUtc();
        QTest::newRow("taken back") << takenBack << false << false;
        for (const ItemState state : allItemStates) {
            const bool isLinked = state == ItemState::Linked || state == ItemState::Confirmed;
            const bool isReady = state == ItemState::Verified;
            QTest::newRow(qPrintable(stateWord(state))) << itemIn(state) << isReady << (isReady || isLinked);
        }
    }

    void whatAnImportWouldDoubleStaysBehind()
    {
        QFETCH(Item, item);
        const auto goes = [&item](ExportForm form, bool linkedToo) {
            return !chooseForExport({item}, form, linkedToo, requestOf).links.isEmpty();
        };
        QTEST(goes(ExportForm::ExtendedImport, false), "goesIntoTheImport");
        for (const ExportForm form : {ExportForm::Skeletal, ExportForm::DarwinCoreArchive})
            QTEST(goes(form, false), "goesIntoTheOthers");
        QTEST(goes(ExportForm::ExtendedImport, true), "goesIntoTheOthers");
    }

    void whatStaysBehindIsTold()
    {
        const QList<Item> items{
            itemIn(ItemState::LinkUnknown), itemIn(ItemState::Confirmed), itemIn(ItemState::Failed)};
        QCOMPARE(chooseForExport(items, ExportForm::ExtendedImport, false, requestOf).notices.size(), 3);
        QCOMPARE(chooseForExport(items, ExportForm::ExtendedImport, true, requestOf).notices.size(), 3);
        QCOMPARE(chooseForExport(items, ExportForm::Skeletal, false, requestOf).notices.size(), 2);
        QVERIFY(chooseForExport({itemIn(ItemState::Verified)}, ExportForm::ExtendedImport, false, requestOf)
                    .notices.isEmpty());
    }
};

QTEST_GUILESS_MAIN(LinkExportTest)
#include "linkexporttest.moc"
