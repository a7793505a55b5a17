#include "bulkanswer.h"
#include "ziparchive.h"

#include <QTest>

/// Reading zips with tables of records, such as this program's own and a portal's.
class ArchiveReadingTest : public QObject
{
    Q_OBJECT

    static Result<QList<Occurrence>> read(const QByteArray &table)
    {
        return readBulkAnswer(zipOf({{QStringLiteral("occurrences.csv"), table}}).value());
    }

private slots:
    void keysThatNoRecordHasAreLeftOut()
    {
        const auto records = read("id,catalogNumber\n-3,A1\n0,A2\nx,A3\n4,00042\n");
        QVERIFY(records && records->size() == 1);
        QCOMPARE(records->first().occid, 4);
        QCOMPARE(records->first().catalogNumber, QStringLiteral("00042"));
    }

    void aTableOfNothingIsNotUnpacked()
    {
        const auto records = read("id,catalogNumber\n" + QByteArray(20 << 20, ','));
        QVERIFY(!records);
        QCOMPARE(records.error().code, QStringLiteral("broken-archive"));
    }

    void manyRecordsAreUnpacked()
    {
        QByteArray table = "id,catalogNumber,sciname,country\n";
        for (int i = 1; table.size() < 20 << 20; ++i)
            table += QByteArray::number(i) + ",ASU" + QByteArray::number(i) + ",Quercus alba,Mexico\n";
        const auto records = read(table);
        QVERIFY(records);
        QCOMPARE(records->size(), table.count('\n') - 1);
    }
};

QTEST_GUILESS_MAIN(ArchiveReadingTest)
#include "archivereadingtest.moc"
