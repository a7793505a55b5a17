#include "numberstotry.h"

#include <QTest>

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

} // namespace

class NumbersToTryTest : public QObject
{
    Q_OBJECT

private slots:
    void whatNamesMayMeanIsTried_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("examples");
        QTest::addColumn<QStringList>("tried");
        QTest::addColumn<QStringList>("spared");
        const auto row = [](const char *name, const char *examples, const char *tried, const char *spared = "") {
            QTest::addRow("%s like %s", name, examples)
                << QString::fromUtf8(name) << words(examples) << words(tried) << words(spared);
        };
        row("ABC0001234.jpg", "", "ABC0001234");
        row("box 7/ABC-0001234_b.jpg", "ABC-0000001", "ABC-0001234", "7");
        row("scan 1234.jpg", "ABC-0000001", "1234|ABC-0001234");
        row("001234.jpg", "A0001", "A1234|001234");
        row("123456.jpg", "A0001", "123456", "A123456");
        row("1234.jpg", "A000001|A000002|B-00001", "A001234|B-01234");
        row("1234.jpg", "Smith|A0001", "A1234", "Smith1234");
        row("12.jpg", "A000001", "", "A000012|12"); // two digits say too little
        row("nothing.jpg", "A000001", "");
        row("1234.jpg", "A long word in front of the number-0001", "1234", "A long word in front of the number-1234");
        row("1234567890123456789012345678901234.jpg", "", "", "1234567890123456789012345678901234");
    }

    void whatNamesMayMeanIsTried()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, examples);
        QFETCH(QStringList, tried);
        QFETCH(QStringList, spared);
        const QStringList numbers = numbersToTry({name}, examples);
        for (const QString &number : tried)
            QVERIFY2(numbers.contains(number), qPrintable(numbers.join(QLatin1Char('|'))));
        for (const QString &number : spared)
            QVERIFY2(!numbers.contains(number), qPrintable(numbers.join(QLatin1Char('|'))));
        QVERIFY(!tried.isEmpty() || numbers.isEmpty());
    }

    void theCommonestFormsAreTaken()
    {
        const QStringList examples = words("A001|A002|B001|B002|C001|C002|D001|D002|E001");
        const QStringList numbers = numbersToTry({QStringLiteral("123.jpg")}, examples);
        QVERIFY(numbers.contains(QStringLiteral("D123")));
        QVERIFY(!numbers.contains(QStringLiteral("E123")));
    }

    void manyNamesOfOneSheetAreTriedOnce()
    {
        const QStringList names = words("A1234_a.jpg|A1234_b.jpg|a/A1234.tif");
        QCOMPARE(numbersToTry(names, {}).count(QStringLiteral("A1234")), 1);
    }
};

QTEST_GUILESS_MAIN(NumbersToTryTest)
#include "numberstotrytest.moc"
