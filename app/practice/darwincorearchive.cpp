#include "darwincorearchive.h"

#include "archivetables.h"
#include "portalrows.h"

#include <QBuffer>
#include <QDate>
#include <QXmlStreamWriter>

#include <quazip.h>
#include <quazipfile.h>

namespace Practice {

namespace {

QByteArray metaXml(const QList<ArchiveTable> &tables)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("archive"));
    xml.writeDefaultNamespace(QStringLiteral("http://rs.tdwg.org/dwc/text/"));
    xml.writeAttribute(QStringLiteral("metadata"), QStringLiteral("eml.xml"));
    for (const ArchiveTable &table : tables) {
        const bool isCore = &table == &tables.first();
        xml.writeStartElement(isCore ? QStringLiteral("core") : QStringLiteral("extension"));
        if (isCore)
            xml.writeAttribute(QStringLiteral("dateFormat"), QStringLiteral("YYYY-MM-DD"));
        xml.writeAttribute(QStringLiteral("encoding"), QStringLiteral("UTF-8"));
        xml.writeAttribute(QStringLiteral("fieldsTerminatedBy"), QStringLiteral(","));
        xml.writeAttribute(QStringLiteral("linesTerminatedBy"), QStringLiteral("\\n"));
        xml.writeAttribute(QStringLiteral("fieldsEnclosedBy"), QStringLiteral("\""));
        xml.writeAttribute(QStringLiteral("ignoreHeaderLines"), QStringLiteral("1"));
        xml.writeAttribute(QStringLiteral("rowType"), table.rowType);
        xml.writeStartElement(QStringLiteral("files"));
        xml.writeTextElement(QStringLiteral("location"), table.fileName);
        xml.writeEndElement();
        xml.writeEmptyElement(isCore ? QStringLiteral("id") : QStringLiteral("coreid"));
        xml.writeAttribute(QStringLiteral("index"), QStringLiteral("0"));
        for (qsizetype i = 1; i < table.columns.size(); ++i) {
            xml.writeEmptyElement(QStringLiteral("field"));
            xml.writeAttribute(QStringLiteral("index"), QString::number(i));
            xml.writeAttribute(QStringLiteral("term"), table.columns.at(i).term);
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray emlXml(const QUrl &portal)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(QStringLiteral("eml://ecoinformatics.org/eml-2.1.1"), QStringLiteral("eml"));
    xml.writeStartElement(QStringLiteral("eml://ecoinformatics.org/eml-2.1.1"), QStringLiteral("eml"));
    xml.writeStartElement(QStringLiteral("dataset"));
    xml.writeTextElement(QStringLiteral("title"), QStringLiteral("Practice Herbarium"));
    xml.writeTextElement(QStringLiteral("alternateIdentifier"), portal.toString());
    xml.writeTextElement(QStringLiteral("pubDate"), QDate::currentDate().toString(Qt::ISODate));
    xml.writeTextElement(QStringLiteral("language"), QStringLiteral("eng"));
    xml.writeEndDocument();
    return bytes;
}

void addFile(QuaZip &zip, const QString &name, const QByteArray &bytes)
{
    QuaZipFile file(&zip);
    const bool written = file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)) && file.write(bytes) == bytes.size();
    file.close();
    if (!written || file.getZipError() != ZIP_OK)
        qWarning("practice portal: cannot put %s into the archive", qUtf8Printable(name));
}

} // namespace

QByteArray darwinCoreArchive(const ArchiveContent &content, const QUrl &portal)
{
    QList<ArchiveTable> tables{occurrenceTable(content, portal)};
    if (!content.media.isEmpty())
        tables.append(multimediaTable(content.media, portal));
    if (!content.identifiers.isEmpty())
        tables.append(identifierTable(content.identifiers));

    QBuffer buffer;
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        return {};
    for (const ArchiveTable &table : tables)
        addFile(zip, table.fileName, table.csv);
    addFile(zip, QStringLiteral("meta.xml"), metaXml(tables));
    addFile(zip, QStringLiteral("eml.xml"), emlXml(portal));
    addFile(zip, QStringLiteral("CITEME.txt"), "Records of the practice portal; they are made up.\n");
    zip.close();
    return buffer.data();
}

} // namespace Practice
