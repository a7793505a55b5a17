#include "namemapping.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

class NameMappingTest : public QObject
{
    Q_OBJECT

private:
    Result<NameMapping> read(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("mapping.csv"));
        QFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        file.close();
        return isWritten ? NameMapping::read(path) : failure(ErrorKind::Item, file.errorString());
    }

    QString numberOf(const NameMapping &mapping, const char *name)
    {
        const auto line = mapping.find(QString::fromUtf8(name));
        return line ? line->catalogNumber : QString();
    }

    QTemporaryDir m_folder;

private slots:
    void aLineSaysAllAboutItsFile();
    void headersAreReadInTheirManySpellings_data();
    void headersAreReadInTheirManySpellings();
    void separatorsAndEncodingsAreFound_data();
    void separatorsAndEncodingsAreFound();
    void aMissingColumnNamesTheHeadersThereAre_data();
    void aMissingColumnNamesTheHeadersThereAre();
    void aPathIsFoundBeforeAName();
    void aNameAloneIsFoundWhereItIsTheOnlyOne();
    void anotherFolderIsAnotherFile();
    void caseMattersOnlyWhereBothAreThere();
    void separatorsAndLettersHaveOneSpelling();
    void theSameLineTwiceIsMentioned();
    void twoNumbersForOneFileGiveNone();
    void linesThatSayNothingAreMentioned();
    void aBrokenTableNamesLineAndColumn_data();
    void aBrokenTableNamesLineAndColumn();
    void filesThatAreNotThereAreNamed();
    void aFileThatIsNotThereIsAnError();
    void hundredThousandsOfLinesAreReadAtOnce();
};

void NameMappingTest::aLineSaysAllAboutItsFile()
{
    const auto mapping = read("File,Notes,catalogNumber,Sort Occurrence,Caption,Photographer,License\r\n"
                              "\r\n"
                              "sub/a.jpg,x,ABC0001, 20 ,\"Label, \"\"old\"\"\",A. Person,CC0\r\n");
    QVERIFY(mapping);
    const MappingLine wanted{.line = 3,
        .file = QStringLiteral("sub/a.jpg"),
        .catalogNumber = QStringLiteral("ABC0001"),
        .sort = 20,
        .caption = QStringLiteral("Label, \"old\""),
        .creator = QStringLiteral("A. Person"),
        .rights = QStringLiteral("CC0")};
    QVERIFY(mapping->find(QStringLiteral("sub/a.jpg")) == wanted);
    QVERIFY(mapping->problems().isEmpty());
}

void NameMappingTest::headersAreReadInTheirManySpellings_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char *header : {"file,catalogNumber", "FileName,catalog number", "file name,Number", "PATH,Barcode",
             "name,catalog_number", " Image , CATALOGNUMBER "})
        QTest::addRow("%s", header) << QByteArray(header);
}

void NameMappingTest::headersAreReadInTheirManySpellings()
{
    QFETCH(QByteArray, header);
    const auto mapping = read(header + "\na.jpg,1\n");
    QVERIFY(mapping);
    QCOMPARE(numberOf(*mapping, "a.jpg"), QStringLiteral("1"));
}

void NameMappingTest::separatorsAndEncodingsAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString table = QStringLiteral("file;catalogNumber;caption\nÄ 1.jpg;A,1;“Blüte” – 5 €\n");
    const auto separated
        = [&table](const char *by) { return QString(table).replace(QStringLiteral(";"), QLatin1String(by)); };
    QTest::newRow("semicolon") << table.toUtf8();
    QTest::newRow("tab") << separated("\t").toUtf8();
    QTest::newRow("comma") << QStringLiteral("file,catalogNumber,caption\nÄ 1.jpg,\"A,1\",“Blüte” – 5 €\n").toUtf8();
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + table.toUtf8();
    QTest::newRow("UTF-16 LE") << QByteArray(
        QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(table));
    QTest::newRow("UTF-16 BE") << QByteArray(
        QStringEncoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom)(table));
    QTest::newRow("Windows-1252") << QByteArray("file;catalogNumber;caption\r\n\xC4 1.jpg;A,1;\x93"
                                                "Bl\xFCte\x94 \x96 5 \x80\r\n");
    QTest::newRow("old Mac") << table.toUtf8().replace('\n', '\r');
    QTest::newRow("Unicode in parts") << table.normalized(QString::NormalizationForm_D).toUtf8();
}

void NameMappingTest::separatorsAndEncodingsAreFound()
{
    QFETCH(QByteArray, bytes);
    const auto mapping = read(bytes);
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().message));
    const auto line = mapping->find(QStringLiteral("Ä 1.jpg"));
    QVERIFY(line);
    QCOMPARE(line->line, 2);
    QCOMPARE(line->catalogNumber, QStringLiteral("A,1"));
    QCOMPARE(line->caption.normalized(QString::NormalizationForm_C), QStringLiteral("“Blüte” – 5 €"));
}

void NameMappingTest::aMissingColumnNamesTheHeadersThereAre_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no file") << QByteArray("Datei,catalogNumber\na,1\n");
    QTest::newRow("no number") << QByteArray("file,Datei\na,1\n");
    QTest::newRow("no header") << QByteArray("Datei.jpg\n");
}

void NameMappingTest::aMissingColumnNamesTheHeadersThereAre()
{
    QFETCH(QByteArray, bytes);
    const auto mapping = read(bytes);
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, QStringLiteral("mapping-header"));
    QVERIFY(mapping.error().message.contains(QStringLiteral("Datei")));
    QVERIFY(!read({}));
}

void NameMappingTest::aPathIsFoundBeforeAName()
{
    const auto mapping = read("file,number\na.jpg,1\nsub/a.jpg,2\nb/c.jpg,3\n").value();
    QCOMPARE(numberOf(mapping, "a.jpg"), QStringLiteral("1"));
    QCOMPARE(numberOf(mapping, "sub/a.jpg"), QStringLiteral("2"));
    QCOMPARE(numberOf(mapping, "other/a.jpg"), QString());
}

void NameMappingTest::aNameAloneIsFoundWhereItIsTheOnlyOne()
{
    const auto mapping
        = read("file,number\nonly.jpg,1\nx/two.jpg,2\ny/two.jpg,3\nx/y/z.jpg,4\nD:\\old\\q.jpg,5\n").value();
    QCOMPARE(numberOf(mapping, "deep/down/only.jpg"), QStringLiteral("1"));
    QCOMPARE(numberOf(mapping, "two.jpg"), QString());
    QCOMPARE(numberOf(mapping, "z.jpg"), QStringLiteral("4"));
    QCOMPARE(numberOf(mapping, "y/z.jpg"), QStringLiteral("4"));
    QCOMPARE(numberOf(mapping, "dropped/x/y/z.jpg"), QStringLiteral("4"));
    QCOMPARE(numberOf(mapping, "new/q.jpg"), QStringLiteral("5"));
}

void NameMappingTest::anotherFolderIsAnotherFile()
{
    const auto mapping = read("file,number\ncard1/DSC_0001.jpg,1\n").value();
    QCOMPARE(numberOf(mapping, "card2/DSC_0001.jpg"), QString());
    QCOMPARE(numberOf(mapping, "xcard1/DSC_0001.jpg"), QString());
}

void NameMappingTest::caseMattersOnlyWhereBothAreThere()
{
    const auto mapping = read("file,number\nSub/A.JPG,1\nb.jpg,2\nB.jpg,3\n").value();
    QCOMPARE(numberOf(mapping, "sub/a.jpg"), QStringLiteral("1"));
    QCOMPARE(numberOf(mapping, "a.Jpg"), QStringLiteral("1"));
    QCOMPARE(numberOf(mapping, "b.jpg"), QStringLiteral("2"));
    QCOMPARE(numberOf(mapping, "B.jpg"), QStringLiteral("3"));
    QCOMPARE(numberOf(mapping, "B.JPG"), QString());
}

void NameMappingTest::separatorsAndLettersHaveOneSpelling()
{
    const QString composed = QStringLiteral("ä.jpg");
    const auto mapping
        = read("file,number\n.\\sub\\" + composed.normalized(QString::NormalizationForm_D).toUtf8() + ",1\n").value();
    QVERIFY(mapping.find(QStringLiteral("sub/") + composed));
    QVERIFY(mapping.find(QStringLiteral("./sub\\") + composed.normalized(QString::NormalizationForm_D)));
}

void NameMappingTest::theSameLineTwiceIsMentioned()
{
    const auto mapping = read("file,number\na.jpg,X1\n\na.jpg,x1\n").value();
    QCOMPARE(numberOf(mapping, "a.jpg"), QStringLiteral("X1"));
    QCOMPARE(mapping.problems().size(), 1);
    QVERIFY(mapping.problems().first().contains(QStringLiteral("Line 4 repeats line 2")));
    QVERIFY(mapping.conflicting(QStringLiteral("a.jpg")).isEmpty());
}

void NameMappingTest::twoNumbersForOneFileGiveNone()
{
    const auto mapping = read("file,number\na.jpg,1\nA\\b.jpg,7\na.jpg,2\na.jpg,1\n").value();
    QVERIFY(!mapping.find(QStringLiteral("a.jpg")));
    QCOMPARE(mapping.conflicting(QStringLiteral("sub/a.jpg")), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
    QVERIFY(mapping.conflicting(QStringLiteral("A/b.jpg")).isEmpty());
    QCOMPARE(mapping.problems().size(), 2);
    QVERIFY(mapping.problems().first().contains(QStringLiteral("Line 4")));
}

void NameMappingTest::linesThatSayNothingAreMentioned()
{
    const auto mapping = read("file,number,sort\n,1,\na.jpg,,\nb.jpg,2,first\nc.jpg,3,-1\n , ,\nd.jpg,4,0\n").value();
    QCOMPARE(mapping.problems().size(), 4);
    QVERIFY(mapping.problems().at(0).contains(QStringLiteral("Line 2")));
    QVERIFY(mapping.problems().at(1).contains(QStringLiteral("a.jpg")));
    QVERIFY(mapping.problems().at(2).contains(QStringLiteral("first")));
    QVERIFY(mapping.problems().at(3).contains(QStringLiteral("Line 5")));
    QVERIFY(!mapping.find(QStringLiteral("a.jpg")));
    QCOMPARE(mapping.find(QStringLiteral("b.jpg"))->sort, 0);
    QCOMPARE(mapping.size(), 3);
}

void NameMappingTest::aBrokenTableNamesLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("place");
    QTest::newRow("open quote") << QByteArray("a.jpg,1,x\n\nä.jpg,\"2,x\nb.jpg,3,x\n") << "line 4, column 7";
    QTest::newRow("quote inside") << QByteArray("a.jpg,1,x\nb.jpg,1\"2,x\n") << "line 3, column 8";
    QTest::newRow("behind a quote") << QByteArray("\"two\nlines.jpg\",1,x\n\"b\"c,1,x\n") << "line 4, column 4";
    QTest::newRow("too few") << QByteArray("a.jpg,1,x\n\nb.jpg,1\n")
                             << "Line 4 of the mapping ends too early: its column 3";
    QTest::newRow("too many") << QByteArray("a.jpg,1,x,y\n") << "Line 2 of the mapping is too long: it has a column 4";
}

void NameMappingTest::aBrokenTableNamesLineAndColumn()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, place);
    const auto mapping = read("file,number,caption\n" + lines);
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().kind, ErrorKind::Usage);
    QVERIFY2(mapping.error().message.contains(place), qPrintable(mapping.error().message));
}

void NameMappingTest::filesThatAreNotThereAreNamed()
{
    const auto mapping = read("file,number\nsub/a.jpg,1\nb.jpg,2\nC.jpg,3\nC.jpg,4\n").value();
    QCOMPARE(mapping.unused({QStringLiteral("sub/a.jpg"), QStringLiteral("c.jpg"), QStringLiteral("z.jpg")}),
        QStringList(QStringLiteral("b.jpg")));
    QCOMPARE(mapping.unused({}).size(), 3);
}

void NameMappingTest::aFileThatIsNotThereIsAnError()
{
    const auto mapping = NameMapping::read(m_folder.filePath(QStringLiteral("absent.csv")));
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, QStringLiteral("mapping-open"));
}

void NameMappingTest::hundredThousandsOfLinesAreReadAtOnce()
{
    QByteArray bytes = "file,catalogNumber,caption\n";
    for (int i = 0; i < 200'000; ++i)
        bytes += "folder/" + QByteArray::number(i) + "/front.jpg,ASU" + QByteArray::number(i)
            + ",A caption of usual length\n";
    QElapsedTimer timer;
    timer.start();
    const auto mapping = read(bytes).value();
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    qInfo("200,000 lines in %lld ms", timer.elapsed());
    QCOMPARE(numberOf(mapping, "folder/199999/front.jpg"), QStringLiteral("ASU199999"));
    timer.start();
    QCOMPARE(mapping.unused(QStringList(200'000, QStringLiteral("front.jpg"))).size(), 200'000);
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(NameMappingTest)
#include "namemappingtest.moc"
