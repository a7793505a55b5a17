#include "linker.h"

#include "licence.h"

#include <QCoreApplication>

#include <array>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Linker)
};

/// The columns of the portal's media table, in characters.
struct Column {
    const char *name;
    QString LinkRequest::*value;
    int length;
};

constexpr std::array columns{Column{"originalUrl", &LinkRequest::originalUrl, 255},
    Column{"url", &LinkRequest::webUrl, 255}, Column{"thumbnailUrl", &LinkRequest::thumbnailUrl, 255},
    Column{"archiveUrl", &LinkRequest::archiveUrl, 255}, Column{"format", &LinkRequest::format, 45},
    Column{"sourceIdentifier", &LinkRequest::sourceIdentifier, 150}, Column{"mediaMD5", &LinkRequest::mediaMd5, 45},
    Column{"creator", &LinkRequest::creator, 100}, Column{"caption", &LinkRequest::caption, 100},
    Column{"rights", &LinkRequest::rights, 255}, Column{"copyright", &LinkRequest::copyright, 255},
    Column{"notes", &LinkRequest::notes, 350}, Column{"hashValue", &LinkRequest::mediaMd5, 45}};

} // namespace

QList<std::pair<QString, QString>> mediaFields(const LinkRequest &request)
{
    QList<std::pair<QString, QString>> fields;
    for (const Column &column : columns)
        fields.append({QString::fromLatin1(column.name), request.*column.value});
    fields.append({QStringLiteral("hashFunction"), request.mediaMd5.isEmpty() ? QString() : QStringLiteral("MD5")});
    return fields;
}

std::optional<Error> unstorable(const LinkRequest &request)
{
    for (const Column &column : columns) {
        const QString &text = request.*column.value;
        const QString name = QString::fromLatin1(column.name);
        if (text.size() > column.length) {
            return Error{.kind = ErrorKind::Item,
                .message = Text::tr("The portal keeps at most %1 characters of “%2”, and this has %3. Shorten "
                                    "it, then retry.")
                               .arg(column.length)
                               .arg(name)
                               .arg(text.size()),
                .detail = text,
                .code = QStringLiteral("text-too-long")};
        }
        const bool outsideTable
            = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate() || c.isNull(); });
        // To the importer a backslash takes the meaning from the quote behind it, and the cell goes on.
        const bool movesCells = text.endsWith(QLatin1Char('\\')) || text.contains(QLatin1String("\\\""));
        if (outsideTable || movesCells) {
            return Error{.kind = ErrorKind::Item,
                .message = Text::tr("The portal cannot keep “%1” in “%2”: take out emoji and rare characters, "
                                    "and a backslash at its end or before a quote, then retry.")
                               .arg(text, name),
                .detail = {},
                .code = QStringLiteral("text-unstorable")};
        }
    }
    const QString licence = licenceIn(request.rights);
    const QString other = licenceIn(request.copyright);
    if (!licence.isEmpty() && !other.isEmpty() && licence != other) {
        return Error{.kind = ErrorKind::Item,
            .message = Text::tr("“Rights” says %1 and “copyright” says %2. Write the licence into “rights” alone, and "
                                "into “copyright” who holds the rights; then retry.")
                           .arg(licence, other),
            .detail = {},
            .code = QStringLiteral("licences-differ")};
    }
    return std::nullopt;
}

LinkAnswer LinkAnswer::disliked(int status)
{
    return {Outcome::Refused,
        Text::tr(
            "its web server turns this request away (status %1), though it lets you in. Often a firewall dislikes a "
            "word in a text or a name: change the caption or the notes, or ask the portal's manager; then retry.")
            .arg(status)};
}

LinkRound OneByOneLinker::link(const QList<LinkRequest> &requests, const CancelToken &cancel)
{
    LinkRound round;
    for (const LinkRequest &request : requests) {
        if (cancel.stop_requested()) {
            round.error = cancelled().value();
            break;
        }
        const auto answer = linkOne(request, cancel);
        if (!answer && answer.error().kind != ErrorKind::Item) {
            round.error = answer.error();
            break;
        }
        round.answers.append(answer ? *answer : LinkAnswer{LinkAnswer::Outcome::Refused, answer.error().message});
    }
    return round;
}

QString sourceIdentifierFor(const QByteArray &sha256)
{
    return QStringLiteral("sheetlink:") + QString::fromLatin1(sha256.toHex().first(32));
}
