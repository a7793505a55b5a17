#include "practicerecords.h"

#include "csvtable.h"
#include "portalrows.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

namespace Practice {

namespace {

struct Plant {
    const char *name;
    const char *author;
    const char *family;
    const char *county;
    const char *locality;
};

// In the order of the habits that the sample sheets are drawn with: shrub, legume, rosette, grass, herb.
constexpr Plant plants[] = {
    {"Arctostaphylos pungens", "Kunth", "Ericaceae", "Gila", "Granite boulders near Payson"},
    {"Vicia americana", "Muhl. ex Willd.", "Fabaceae", "Coconino",
        "Rocky slope 2 mi N of Mormon Lake, in pine woodland"},
    {"Primula rusbyi", "Greene", "Primulaceae", "Graham", "Mossy ledge on Mount Graham"},
    {"Bouteloua gracilis", "(Kunth) Lag. ex Griffiths", "Poaceae", "Santa Cruz", "Grassland W of Sonoita"},
    {"Penstemon parryi", "(A. Gray) A. Gray", "Plantaginaceae", "Santa Cruz", "Sandy wash below Peña Blanca Lake"},
    {"Encelia farinosa", "A. Gray ex Torr.", "Asteraceae", "Pinal", "Roadside 5 km E of Florence Junction"},
    {"Astragalus nothoxys", "A. Gray", "Fabaceae", "Cochise", "Grassland edge, San Pedro River terrace"},
    {"Dodecatheon dentatum", "Hook.", "Primulaceae", "Cochise", "Wet seep in Ramsey Canyon"},
    {"Hordeum jubatum", "L.", "Poaceae", "Yavapai", "Damp roadside near Prescott"},
    {"Sphaeralcea ambigua", "A. Gray", "Malvaceae", "Mohave", "Disturbed soil N of Kingman"},
    {"Larrea tridentata", "(DC.) Coville", "Zygophyllaceae", "Maricopa", "Gravel flats along Queen Creek road"},
    {"Dalea pogonathera", "A. Gray", "Fabaceae", "Pima", "Limestone ridge in the Waterman Mountains"},
    {"Verbascum thapsus", "L.", "Scrophulariaceae", "Apache", "Meadow along Escudilla trail"},
    {"Muhlenbergia rigens", "(Benth.) Hitchc.", "Poaceae", "Gila", "Open slope above Roosevelt Lake"},
    {"Ipomopsis aggregata", "(Pursh) V.E. Grant", "Polemoniaceae", "Apache", "Shaded stream side near Greer"},
    {"Ceanothus greggii", "A. Gray", "Rhamnaceae", "Yavapai", "Chaparral on Mingus Mountain"},
    {"Lathyrus lanszwertii", "Kellogg", "Fabaceae", "Navajo", "Sagebrush plain near Winslow"},
    {"Taraxacum officinale", "F.H. Wigg.", "Asteraceae", "Coconino", "Plateau S of Flagstaff"},
    {"Sporobolus cryptandrus", "(Torr.) A. Gray", "Poaceae", "Maricopa", "Desert floor at Lost Dutchman trailhead"},
    {"Castilleja chromosa", "A. Nelson", "Orobanchaceae", "Mohave", "Juniper woodland, Hualapai Mountains"},
};

constexpr const char *collectors[]
    = {"R. Delgado", "M. Okafor", "S. Lindqvist", "A. Yazzie", "T. Nakamura", "J. Whitford", "L. Benally"};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

SpecimenRecord defaultRecord(int number)
{
    const Plant &plant = plants[(number - 1) % std::size(plants)];
    return {.catalogNumber = QStringLiteral("PRA%1").arg(number, 7, 10, QLatin1Char('0')),
        .scientificName = text(plant.name),
        .author = text(plant.author),
        .family = text(plant.family),
        .recordedBy = text(collectors[number % std::size(collectors)]),
        .recordNumber = QString::number(1200 + 17 * number),
        .eventDate = QStringLiteral("%1-%2-%3")
                         .arg(1934 + 2 * number)
                         .arg(3 + number % 7, 2, 10, QLatin1Char('0'))
                         .arg(1 + (number * 11) % 28, 2, 10, QLatin1Char('0')),
        .county = text(plant.county),
        .locality = text(plant.locality)};
}

Row rowOf(const SpecimenRecord &record, int collection = 1)
{
    return {{QStringLiteral("collid"), collection}, {QStringLiteral("catalogNumber"), record.catalogNumber},
        {QStringLiteral("sciname"), record.scientificName}, {QStringLiteral("scientificNameAuthorship"), record.author},
        {QStringLiteral("family"), record.family}, {QStringLiteral("recordedBy"), record.recordedBy},
        {QStringLiteral("recordNumber"), record.recordNumber}, {QStringLiteral("eventDate"), record.eventDate},
        {QStringLiteral("country"), QStringLiteral("United States")},
        {QStringLiteral("stateProvince"), QStringLiteral("Arizona")}, {QStringLiteral("county"), record.county},
        {QStringLiteral("locality"), record.locality}};
}

void addTwoMedia(Sql &sql, qint64 occid, const QString &number)
{
    for (int image = 1; image <= 2; ++image) {
        const auto url = QStringLiteral("https://images.example.org/old/%1_%2%3.jpg").arg(number).arg(image);
        addMedia(sql,
            {{QStringLiteral("occid"), occid}, {QStringLiteral("originalUrl"), url.arg(QString())},
                {QStringLiteral("url"), url.arg(QStringLiteral("_web"))},
                {QStringLiteral("thumbnailUrl"), url.arg(QStringLiteral("_tn"))},
                {QStringLiteral("mediaType"), QStringLiteral("image")},
                {QStringLiteral("format"), QStringLiteral("image/jpeg")},
                {QStringLiteral("creator"), QStringLiteral("M. Okafor")}, {QStringLiteral("sortOccurrence"), image}});
    }
}

/// The record's column for a header of the table; empty for columns that are not used.
QString columnFor(const QString &header)
{
    static const QStringList same = QStringLiteral("catalogNumber sciname family recordedBy recordNumber eventDate "
                                                   "country stateProvince county locality recordSecurity")
                                        .split(u' ');
    if (header.compare(QLatin1String("scientificName"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("sciname");
    const auto found = std::find_if(same.begin(), same.end(),
        [&](const QString &column) { return column.compare(header, Qt::CaseInsensitive) == 0; });
    return found == same.end() ? QString() : *found;
}

void addIfNew(Sql &sql, Row row)
{
    const QString number = row.value(QStringLiteral("catalogNumber")).toString();
    const bool isThere = !sql.value(QStringLiteral("SELECT occid FROM omoccurrences WHERE catalogKey=? AND collid=1"),
                                 {catalogKey(number)})
                              .isNull();
    if (number.isEmpty() || isThere)
        return;
    row.insert(QStringLiteral("collid"), 1);
    row.insert(QStringLiteral("recordSecurity"), row.value(QStringLiteral("recordSecurity")).toInt());
    addOccurrence(sql, row);
}

} // namespace

const QList<SpecimenRecord> &defaultRecords()
{
    static const QList<SpecimenRecord> records = [] {
        QList<SpecimenRecord> list;
        for (int number = 1; number <= 40; ++number)
            list.append(defaultRecord(number));
        return list;
    }();
    return records;
}

void addDefaultRecords(Sql &sql)
{
    for (const SpecimenRecord &record : defaultRecords()) {
        Row row = rowOf(record);
        const int number = record.catalogNumber.last(4).toInt();
        if (number == 8 || number == 31) {
            row.insert(QStringLiteral("recordSecurity"), 1);
            row.insert(QStringLiteral("securityReason"), QStringLiteral("Rare plant"));
        }
        if (number == 10)
            row.insert(QStringLiteral("catalogNumber"), QString(record.catalogNumber + u' '));
        const qint64 occid = addOccurrence(sql, row);

        if (number == 20)
            addTwoMedia(sql, occid, record.catalogNumber);
        if (number <= 3)
            addIdentifier(sql, occid, QStringLiteral("Accession"), QStringLiteral("ACC-%1").arg(number));
    }
    addOccurrence(sql, rowOf(defaultRecord(15)));
    addOccurrence(sql, rowOf(defaultRecord(25), 2));
}

Result<> addRecordsOfFile(Store &store, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Usage,
            QCoreApplication::translate("Practice", "The list of records “%1” cannot be read.").arg(path),
            file.errorString(), QStringLiteral("records-file"));
    }
    const auto table = readCsv(file.readAll());
    if (!table)
        return failure(table.error());

    QStringList columns;
    if (!table->isEmpty()) {
        for (const QString &header : table->first())
            columns.append(columnFor(header.trimmed()));
    }
    if (!columns.contains(QStringLiteral("catalogNumber"))) {
        return failure(ErrorKind::Usage,
            QCoreApplication::translate(
                "Practice", "The list of records “%1” has no column catalogNumber in its first line.")
                .arg(path),
            {}, QStringLiteral("records-file"));
    }
    store.run([&](Sql &sql) {
        for (const QStringList &cells : table->sliced(1)) {
            Row row;
            for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
                if (!columns.at(i).isEmpty() && !cells.at(i).isEmpty())
                    row.insert(columns.at(i), cells.at(i));
            }
            addIfNew(sql, row);
        }
        return true;
    });
    return {};
}

} // namespace Practice
