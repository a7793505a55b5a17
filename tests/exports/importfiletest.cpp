#include "exportedlinks.h"
#include "extendedimport.h"
#include "practiceclient.h"

#include <QTest>

/// The files for the Extended Data Import, taken to a portal as a manager takes them: by its own page.
class ImportFileTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLineBecomesOneImageOfItsRecord()
    {
        PracticeClient portal;
        portal.signIn(QStringLiteral("tech"));
        QList<ExportedLink> links;
        for (const char *number : {"PRA0000001", "PRA0000002", "PRA0000003"}) {
            const QString name = QString::fromLatin1(number);
            links.append(linkTo(portal.occidOf(name), name));
            QVERIFY(links.last().link.occid != 0);
        }
        links.append(links.first());
        links.last().link.originalUrl.replace(QStringLiteral(".jpg"), QStringLiteral("_b.jpg"));
        QList<qsizetype> before;
        for (const ExportedLink &exported : links)
            before.append(portal.mediaCount(exported.link.occid));

        const LinkExport result = exportOf(links, ExportForm::ExtendedImport, facts()).value();
        QVERIFY2(result.leftOut.isEmpty(), qPrintable(result.leftOut.value(0).why));
        QCOMPARE(result.files.size(), 1);
        const QByteArray page = portal.importTable(result.files.first().bytes).body;
        QCOMPARE(page.count("Media loaded successfully"), links.size());
        QCOMPARE(portal.mediaCount(links.at(0).link.occid), before.at(0) + 2);
        QCOMPARE(portal.mediaCount(links.at(1).link.occid), before.at(1) + 1);
        QCOMPARE(portal.mediaCount(links.at(2).link.occid), before.at(2) + 1);

        const auto media = portal.record(links.at(1).link.occid).value(QStringLiteral("media")).toArray();
        const QJsonObject row = media.last().toObject();
        const LinkRequest &link = links.at(1).link;
        QCOMPARE(row.value(QStringLiteral("originalUrl")).toString(), link.originalUrl);
        QCOMPARE(row.value(QStringLiteral("caption")).toString(), link.caption);
        QCOMPARE(row.value(QStringLiteral("creator")).toString(), link.creator);
        QCOMPARE(row.value(QStringLiteral("copyright")).toString(), link.copyright);
        QCOMPARE(row.value(QStringLiteral("rights")).toString(), link.rights);
        QCOMPARE(row.value(QStringLiteral("archiveUrl")).toString(), link.archiveUrl);
    }

    void aBackslashBeforeAQuoteIsRefusedBecauseItMovesTheCellsBehindIt()
    {
        PracticeClient portal;
        portal.signIn(QStringLiteral("tech"));
        const qint64 occid = portal.occidOf(QStringLiteral("PRA0000001"));
        ExportedLink odd = linkTo(occid, QStringLiteral("PRA0000001"));
        odd.link.caption = QStringLiteral("a\\\",b");
        QVERIFY(unstorable(odd.link));
        portal.importTable(importTable({odd.link}));
        const auto media = portal.record(occid).value(QStringLiteral("media")).toArray();
        QVERIFY(media.last().toObject().value(QStringLiteral("rights")).toString() != odd.link.rights);

        const LinkExport result = exportOf({odd}, ExportForm::ExtendedImport, facts()).value();
        QVERIFY(result.files.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ImportFileTest)
#include "importfiletest.moc"
