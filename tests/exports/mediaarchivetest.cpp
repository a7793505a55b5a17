#include "mediaarchive.h"
#include "csvtable.h"
#include "exportedlinks.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace {

const QList<ExportedLink> links{linkTo(11, QStringLiteral("A1")),
    linkTo(11, QStringLiteral("A1"), QStringLiteral("A1_b.jpg")), linkTo(12, QStringLiteral("B, 2"))};

QByteArray fileIn(const QByteArray &archive, const QString &name)
{
    QBuffer buffer;
    buffer.setData(archive);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(name))
        return {};
    QuaZipFile file(&zip);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    return file.getZipError() == UNZ_OK ? bytes : QByteArray();
}

/// What Symbiota's importer makes of the columns when nobody maps them by hand: field of its media table -> cell.
QMap<QString, QString> importedFields(const QStringList &header, const QStringList &row)
{
    static const QMap<QString, QString> otherNames{{QStringLiteral("accessuri"), QStringLiteral("originalurl")},
        {QStringLiteral("goodqualityaccessuri"), QStringLiteral("url")},
        {QStringLiteral("thumbnailaccessuri"), QStringLiteral("thumbnailurl")},
        {QStringLiteral("providermanagedid"), QStringLiteral("sourceidentifier")},
        {QStringLiteral("usageterms"), QStringLiteral("copyright")},
        {QStringLiteral("webstatement"), QStringLiteral("accessrights")},
        {QStringLiteral("comments"), QStringLiteral("notes")}};
    static const QStringList fields{QStringLiteral("originalurl"), QStringLiteral("url"),
        QStringLiteral("thumbnailurl"), QStringLiteral("archiveurl"), QStringLiteral("format"),
        QStringLiteral("sourceidentifier"), QStringLiteral("creator"), QStringLiteral("caption"),
        QStringLiteral("owner"), QStringLiteral("rights"), QStringLiteral("copyright"), QStringLiteral("accessrights"),
        QStringLiteral("notes"), QStringLiteral("mediatype"), QStringLiteral("sourceurl"),
        QStringLiteral("referenceurl"), QStringLiteral("locality")};
    QMap<QString, QString> imported;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString name = header.at(i).toLower();
        const QString field = otherNames.value(name, name);
        if (fields.contains(field))
            imported.insert(field, row.at(i));
    }
    return imported;
}

} // namespace

class MediaArchiveTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_archive;

    /// Runs a program on a file of the archive's content; skips where it is missing.
    void check(const QString &program, const QStringList &arguments)
    {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + QStringLiteral(" is not installed")));
        QProcess process;
        process.start(program, arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError() + process.readAllStandardOutput());
    }

    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private slots:
    void initTestCase() { m_archive = mediaArchive(links, facts()).value(); }

    void unzipFindsNothingWrong()
    {
        check(QStringLiteral("unzip"), {QStringLiteral("-t"), written(QStringLiteral("a.zip"), m_archive)});
    }

    void metaXmlIsAsTheTextGuideSays()
    {
        check(QStringLiteral("xmllint"),
            {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"),
                QFINDTESTDATA("data/dwc_text.xsd"),
                written(QStringLiteral("meta.xml"), fileIn(m_archive, QStringLiteral("meta.xml")))});
    }

    void emlXmlIsWellFormed()
    {
        check(QStringLiteral("xmllint"),
            {QStringLiteral("--noout"), QStringLiteral("--nonet"),
                written(QStringLiteral("eml.xml"), fileIn(m_archive, QStringLiteral("eml.xml")))});
    }

    void emlXmlSaysWhatAndWhose()
    {
        QXmlStreamReader xml(fileIn(m_archive, QStringLiteral("eml.xml")));
        QMap<QString, QString> texts;
        QStringList order;
        QString element;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                element = xml.name().toString();
                order.append(element);
            } else if (xml.isCharacters() && !xml.isWhitespace()) {
                texts.insert(element, xml.text().toString());
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(texts.value(QStringLiteral("title")), QStringLiteral("Drawer <3> & \"co\" (Sheetlink batch 7)"));
        QCOMPARE(texts.value(QStringLiteral("organizationName")), QStringLiteral("Herbarium & Fungarium"));
        QCOMPARE(texts.value(QStringLiteral("pubDate")), QStringLiteral("2026-03-01"));
        QCOMPARE(texts.value(QStringLiteral("para")), QStringLiteral("CC0 <1.0>"));
        order.removeIf([](const QString &name) {
            return QStringList{QStringLiteral("organizationName"), QStringLiteral("onlineUrl"), QStringLiteral("para")}
                .contains(name);
        });
        QCOMPARE(order.join(QLatin1Char(' ')),
            QStringLiteral("eml dataset title creator pubDate language abstract intellectualRights contact"));
    }

    void whateverAFolderIsCalledTheXmlIsWellFormed()
    {
        ExportFacts odd = facts();
        odd.title = QStringLiteral("a\x01") + QChar(0xD800) + QChar(0xFFFF) + QStringLiteral("\n]]>b");
        QXmlStreamReader xml(fileIn(mediaArchive(links, odd).value(), QStringLiteral("eml.xml")));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void theCoreHasEachRecordOnceAndTheImagesNameIt()
    {
        const auto core = readCsv(fileIn(m_archive, QStringLiteral("occurrences.csv"))).value();
        QCOMPARE(core,
            (QList<QStringList>{{QStringLiteral("id"), QStringLiteral("catalogNumber")},
                {QStringLiteral("occid:11"), QStringLiteral("A1")},
                {QStringLiteral("occid:12"), QStringLiteral("B, 2")}}));
        const auto media = readCsv(fileIn(m_archive, QStringLiteral("multimedia.csv"))).value();
        QStringList ids;
        for (const QStringList &row : media)
            ids.append(row.first());
        QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("coreid occid:11 occid:11 occid:12"));
    }

    void theKeyOfARecordIsNoBareNumber()
    {
        // The importer compares it with keys of the collection's source, and those are often numbers.
        bool isNumber = false;
        readCsv(fileIn(m_archive, QStringLiteral("occurrences.csv"))).value().at(1).first().toLongLong(&isNumber);
        QVERIFY(!isNumber);
    }

    void headersAreTheTermsOfMetaXml()
    {
        // Where they differ, the importer warns and goes by the header.
        QXmlStreamReader xml(fileIn(m_archive, QStringLiteral("meta.xml")));
        QMap<QString, QStringList> terms;
        QString table;
        QStringList pending;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("location"))
                table = xml.readElementText();
            else if (xml.isStartElement()
                && (xml.name() == QLatin1String("id") || xml.name() == QLatin1String("coreid")))
                terms[table].append(xml.name().toString());
            else if (xml.isStartElement() && xml.name() == QLatin1String("field"))
                terms[table].append(
                    xml.attributes().value(QLatin1String("term")).toString().section(QLatin1Char('/'), -1));
        }
        for (const QString &file : {QStringLiteral("occurrences.csv"), QStringLiteral("multimedia.csv")})
            QCOMPARE(terms.value(file), readCsv(fileIn(m_archive, file)).value().first());
    }

    void theImporterStoresWhatALiveLinkStores()
    {
        const auto rows = readCsv(fileIn(m_archive, QStringLiteral("multimedia.csv"))).value();
        const LinkRequest &link = links.first().link;
        const QMap<QString, QString> wanted{{QStringLiteral("originalurl"), link.originalUrl},
            {QStringLiteral("url"), link.webUrl}, {QStringLiteral("thumbnailurl"), link.thumbnailUrl},
            {QStringLiteral("archiveurl"), link.archiveUrl}, {QStringLiteral("format"), link.format},
            {QStringLiteral("sourceidentifier"), link.sourceIdentifier}, {QStringLiteral("creator"), link.creator},
            {QStringLiteral("caption"), link.caption}, {QStringLiteral("rights"), link.rights},
            {QStringLiteral("copyright"), link.copyright}, {QStringLiteral("notes"), link.notes}};
        QCOMPARE(importedFields(rows.first(), rows.at(1)), wanted);
    }
};

QTEST_GUILESS_MAIN(MediaArchiveTest)
#include "mediaarchivetest.moc"
