#include "archivedescription.h"

#include <QXmlStreamWriter>

namespace {

/// XML has no way to say most control characters and halves of surrogate pairs; names of folders may hold them.
QString sayable(QString text)
{
    text.removeIf([](QChar c) { return c < QLatin1Char(' ') || c.isNonCharacter(); });
    return QString::fromUtf8(text.toUtf8());
}

void writeTable(QXmlStreamWriter &xml, const ArchiveTable &table, bool isCore)
{
    xml.writeStartElement(isCore ? QStringLiteral("core") : QStringLiteral("extension"));
    xml.writeAttribute(QStringLiteral("encoding"), QStringLiteral("UTF-8"));
    xml.writeAttribute(QStringLiteral("fieldsTerminatedBy"), QStringLiteral(","));
    xml.writeAttribute(QStringLiteral("linesTerminatedBy"), QStringLiteral("\\r\\n"));
    xml.writeAttribute(QStringLiteral("fieldsEnclosedBy"), QStringLiteral("\""));
    xml.writeAttribute(QStringLiteral("ignoreHeaderLines"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("rowType"), table.rowType);
    xml.writeStartElement(QStringLiteral("files"));
    xml.writeTextElement(QStringLiteral("location"), table.file);
    xml.writeEndElement();
    xml.writeEmptyElement(isCore ? QStringLiteral("id") : QStringLiteral("coreid"));
    xml.writeAttribute(QStringLiteral("index"), QStringLiteral("0"));
    for (qsizetype i = 1; i < table.terms.size(); ++i) {
        xml.writeEmptyElement(QStringLiteral("field"));
        xml.writeAttribute(QStringLiteral("index"), QString::number(i));
        xml.writeAttribute(QStringLiteral("term"), table.terms.at(i));
    }
    xml.writeEndElement();
}

void writeParty(QXmlStreamWriter &xml, const QString &role, const ExportFacts &facts)
{
    xml.writeStartElement(role);
    xml.writeTextElement(QStringLiteral("organizationName"),
        sayable(facts.collectionName.isEmpty() ? facts.portal.host() : facts.collectionName));
    xml.writeTextElement(QStringLiteral("onlineUrl"), facts.portal.toString(QUrl::FullyEncoded));
    xml.writeEndElement();
}

void writeParagraph(QXmlStreamWriter &xml, const QString &element, const QString &text)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(element);
    xml.writeTextElement(QStringLiteral("para"), text);
    xml.writeEndElement();
}

} // namespace

QByteArray metaXml(const QList<ArchiveTable> &tables)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("archive"));
    xml.writeDefaultNamespace(QStringLiteral("http://rs.tdwg.org/dwc/text/"));
    xml.writeAttribute(QStringLiteral("metadata"), QStringLiteral("eml.xml"));
    for (const ArchiveTable &table : tables)
        writeTable(xml, table, &table == &tables.first());
    xml.writeEndDocument();
    return bytes;
}

QByteArray emlXml(const ExportFacts &facts)
{
    const QString eml = QStringLiteral("eml://ecoinformatics.org/eml-2.1.1");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeNamespace(eml, QStringLiteral("eml"));
    xml.writeStartElement(eml, QStringLiteral("eml"));
    xml.writeAttribute(QStringLiteral("packageId"),
        QStringLiteral("%1/collection/%2/sheetlink/%3/%4")
            .arg(facts.portal.toString(QUrl::FullyEncoded))
            .arg(facts.collection)
            .arg(facts.batch)
            .arg(facts.made.toUTC().toString(Qt::ISODate)));
    xml.writeAttribute(QStringLiteral("system"), facts.portal.toString(QUrl::FullyEncoded));
    xml.writeAttribute(QStringLiteral("scope"), QStringLiteral("system"));
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("eng"));
    xml.writeStartElement(QStringLiteral("dataset"));
    xml.writeTextElement(
        QStringLiteral("title"), sayable(QStringLiteral("%1 (Sheetlink batch %2)").arg(facts.title).arg(facts.batch)));
    writeParty(xml, QStringLiteral("creator"), facts);
    xml.writeTextElement(QStringLiteral("pubDate"), facts.made.toUTC().date().toString(Qt::ISODate));
    xml.writeTextElement(QStringLiteral("language"), QStringLiteral("eng"));
    writeParagraph(xml, QStringLiteral("abstract"),
        QStringLiteral("Addresses of specimen images, tied to the catalog numbers of their records."));
    writeParagraph(xml, QStringLiteral("intellectualRights"), sayable(facts.rights));
    writeParty(xml, QStringLiteral("contact"), facts);
    xml.writeEndDocument();
    return bytes;
}
