#include "exportrefusal.h"

#include "occurrencelookup.h"
#include "skeletalfile.h"
#include "spreadsheetcell.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(LinkExport)
};

using Refusal = std::optional<QString>;

QStringList textsOf(const LinkRequest &link)
{
    return {link.originalUrl, link.webUrl, link.thumbnailUrl, link.archiveUrl, link.format, link.sourceIdentifier,
        link.mediaMd5, link.creator, link.caption, link.rights, link.copyright, link.notes};
}

QStringList cellsOf(const ExportedLink &exported, ExportForm form)
{
    switch (form) {
    case ExportForm::ExtendedImport:
        return textsOf(exported.link);
    case ExportForm::Skeletal:
        return {exported.record.catalogNumber, exported.link.originalUrl};
    case ExportForm::DarwinCoreArchive:
        return textsOf(exported.link) + QStringList{exported.record.catalogNumber};
    }
    Q_UNREACHABLE();
}

Refusal withoutRecord(const ExportedLink &exported, ExportForm form)
{
    const bool hasRecord = exported.record.occid != 0 && exported.record.occid == exported.link.occid;
    if (hasRecord && (form == ExportForm::ExtendedImport || !exported.record.catalogNumber.trimmed().isEmpty()))
        return std::nullopt;
    return Text::tr("It has no record with a catalog number, and the import would make a new one. Match it first.");
}

Refusal unstorableText(const ExportedLink &exported, ExportForm form)
{
    if (const auto problem = unstorable(exported.link))
        return problem->message;
    constexpr int longestNote = 255; // in the table that the archive goes through; the one behind it keeps more
    if (form == ExportForm::DarwinCoreArchive && exported.link.notes.size() > longestNote) {
        return Text::tr("The import of archives cuts notes after %1 characters, and this has %2. Shorten them.")
            .arg(longestNote)
            .arg(exported.link.notes.size());
    }
    return std::nullopt;
}

/// A manager may open the files in a spreadsheet, and PHP takes a backslash before a quote for a letter of the cell.
Refusal dangerousCell(const ExportedLink &exported, ExportForm form)
{
    for (const QString &cell : cellsOf(exported, form)) {
        if (looksLikeFormula(cell)) {
            return Text::tr("“%1” begins like a formula, which a spreadsheet would compute. Take the first character "
                            "away, or link this image without a file.")
                .arg(cell);
        }
        if (cell.contains(QChar::Null) || cell.contains(QLatin1String("\\\"")) || cell.endsWith(QLatin1Char('\\'))) {
            return Text::tr("“%1” holds a character that the portal's import reads as the end of a cell or the "
                            "beginning of one. Take out backslashes and control characters.")
                .arg(QString(cell).remove(QChar::Null));
        }
    }
    return std::nullopt;
}

Refusal unsuitableUrl(const ExportedLink &exported, ExportForm form)
{
    static const QStringList extensions{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"),
        QStringLiteral("gif"), QStringLiteral("bmp")};
    static const QStringList types{QStringLiteral("image/jpeg"), QStringLiteral("image/png"),
        QStringLiteral("image/gif"), QStringLiteral("image/bmp")};
    const QString &text = exported.link.originalUrl;
    const QUrl url(text);
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        return Text::tr("“%1” is no address on the web. Correct host.publicUrl in the profile.").arg(text);
    if (!extensions.contains(QFileInfo(url.path()).suffix().toLower()) || !types.contains(exported.link.format)) {
        return Text::tr("Portals take JPEG, PNG, GIF and BMP whose addresses end accordingly, not “%1” (%2).")
            .arg(url.fileName(), exported.link.format);
    }
    // They are not encoded: to the portal that is another address than the one that was verified and perhaps linked.
    if (form == ExportForm::Skeletal && text.contains(QRegularExpression(QStringLiteral("[|;,]")))) {
        return Text::tr("The import would cut the address “%1” in two at its comma, semicolon or bar. Export it for "
                        "the Extended Data Import instead.")
            .arg(text);
    }
    return std::nullopt;
}

Refusal sharedNumber(const ExportedLink &exported, ExportForm form)
{
    if (form == ExportForm::ExtendedImport || !exported.numberIsShared)
        return std::nullopt;
    return Text::tr("Several records have the number %1, and the import cannot tell them apart. Export it for the "
                    "Extended Data Import instead.")
        .arg(exported.record.catalogNumber);
}

Refusal refusalOf(const ExportedLink &exported, ExportForm form)
{
    for (const auto &check : {withoutRecord, unstorableText, dangerousCell, unsuitableUrl, sharedNumber}) {
        if (Refusal refusal = check(exported, form))
            return refusal;
    }
    return std::nullopt;
}

/// What the importer knows an image of a record by: of two with the same it keeps one row, with the address of the
/// other. Empty where it does not compare.
QString importerKey(const QString &originalUrl, const QString &sourceIdentifier, ExportForm form)
{
    switch (form) {
    case ExportForm::ExtendedImport:
        return {};
    case ExportForm::Skeletal:
        return importedFileName(originalUrl).toCaseFolded();
    case ExportForm::DarwinCoreArchive:
        return sourceIdentifier.toCaseFolded();
    }
    Q_UNREACHABLE();
}

/// Compares each link with those before it and with the images that its record has.
class Neighbours
{
public:
    Neighbours(const QList<ExportedLink> &links, ExportForm form)
        : m_form(form)
    {
        for (const ExportedLink &exported : links)
            m_records[OccurrenceLookup::key(exported.record.catalogNumber)].insert(exported.record.occid);
    }

    bool shareNumber(const ExportedLink &exported) const
    {
        return m_records.value(OccurrenceLookup::key(exported.record.catalogNumber)).size() > 1;
    }

    Refusal clashOf(const ExportedLink &exported)
    {
        const qint64 occid = exported.record.occid;
        const QString &url = exported.link.originalUrl;
        if (const auto same = m_urls.constFind({occid, url}); same != m_urls.constEnd())
            return Text::tr("It has the same address and record as “%1”. One of them is enough.").arg(*same);
        const QString key = importerKey(url, exported.link.sourceIdentifier, m_form);
        if (!key.isEmpty()) {
            for (const Media &media : exported.record.media) {
                if (media.originalUrl != url && keyOf(media) == key)
                    return replacement(media.originalUrl);
            }
            if (const auto other = m_keys.constFind({occid, key}); other != m_keys.constEnd())
                return replacement(*other);
            m_keys.insert({occid, key}, url);
        }
        m_urls.insert({occid, url}, exported.file);
        return std::nullopt;
    }

private:
    /// Where the portal did not tell what it knows the image by, its address says what the importer would have made.
    QString keyOf(const Media &media) const
    {
        return media.sourceIdentifier.isEmpty() ? importerKey(media.originalUrl, {}, m_form)
                                                : media.sourceIdentifier.toCaseFolded();
    }

    static QString replacement(const QString &url)
    {
        return Text::tr("The import takes it for the image “%1” of the same record and would replace that one's "
                        "address. Export it for the Extended Data Import instead.")
            .arg(url);
    }

    ExportForm m_form;
    QHash<QString, QSet<qint64>> m_records;
    QHash<std::pair<qint64, QString>, QString> m_urls;
    QHash<std::pair<qint64, QString>, QString> m_keys;
};

} // namespace

SiftedLinks sift(const QList<ExportedLink> &links, ExportForm form)
{
    SiftedLinks sifted;
    Neighbours neighbours(links, form);
    for (ExportedLink exported : links) {
        exported.numberIsShared = exported.numberIsShared || neighbours.shareNumber(exported);
        Refusal refusal = refusalOf(exported, form);
        if (!refusal)
            refusal = neighbours.clashOf(exported);
        if (refusal)
            sifted.leftOut.append({exported.file, *refusal});
        else
            sifted.good.append(exported);
    }
    return sifted;
}
