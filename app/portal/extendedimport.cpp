#include "extendedimport.h"

#include "csvtable.h"
#include "multipart.h"
#include "pagetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExtendedImport)
};

struct ImportColumn {
    const char *name;   ///< In the table's header.
    const char *target; ///< What the importer maps it to.
    QString (*value)(const LinkRequest &);
};

constexpr std::array importColumns{
    ImportColumn{"occid", "occid", [](const LinkRequest &r) { return QString::number(r.occid); }},
    ImportColumn{"originalUrl", "originalurl", [](const LinkRequest &r) { return r.originalUrl; }},
    ImportColumn{"url", "url", [](const LinkRequest &r) { return r.webUrl; }},
    ImportColumn{"thumbnailUrl", "thumbnailurl", [](const LinkRequest &r) { return r.thumbnailUrl; }},
    ImportColumn{"archiveUrl", "archiveurl", [](const LinkRequest &r) { return r.archiveUrl; }},
    ImportColumn{"format", "format", [](const LinkRequest &r) { return r.format; }},
    ImportColumn{"sourceIdentifier", "sourceidentifier", [](const LinkRequest &r) { return r.sourceIdentifier; }},
    ImportColumn{"mediaMD5", "mediamd5", [](const LinkRequest &r) { return r.mediaMd5; }},
    ImportColumn{"creator", "creator", [](const LinkRequest &r) { return r.creator; }},
    ImportColumn{"caption", "caption", [](const LinkRequest &r) { return r.caption; }},
    ImportColumn{"rights", "rights", [](const LinkRequest &r) { return r.rights; }},
    ImportColumn{"copyright", "copyright", [](const LinkRequest &r) { return r.copyright; }},
    ImportColumn{"notes", "notes", [](const LinkRequest &r) { return r.notes; }},
    ImportColumn{"hashFunction", "hashfunction",
        [](const LinkRequest &r) { return r.mediaMd5.isEmpty() ? QString() : QStringLiteral("MD5"); }},
    ImportColumn{"hashValue", "hashvalue", [](const LinkRequest &r) { return r.mediaMd5; }},
    ImportColumn{"sortOccurrence", "sortoccurrence", [](const LinkRequest &r) {
                     constexpr int usual = 5; // what the portal gives a row that says nothing
                     return QString::number(r.sort > 0 ? r.sort : usual);
                 }}};

LinkAnswer answerIn(const QString &lines, qint64 occid)
{
    static const QRegularExpression link(QStringLiteral("occurrenceeditor\\.php\\?occid=(\\d+)"));
    static const QRegularExpression refusal(QStringLiteral("(?:SKIPPED|ERROR)\\b[^<]*"));
    auto links = link.globalMatch(lines);
    while (links.hasNext()) {
        if (links.next().captured(1).toLongLong() == occid)
            return {LinkAnswer::Outcome::Linked, {}};
    }
    if (const auto refused = refusal.match(lines); refused.hasMatch())
        return {LinkAnswer::Outcome::Refused, plainText(refused.captured()).left(300)};
    return {LinkAnswer::Outcome::Unknown, plainText(lines).left(300)};
}

} // namespace

QByteArray importTable(const QList<LinkRequest> &requests)
{
    QStringList header;
    for (const ImportColumn &column : importColumns)
        header.append(QString::fromLatin1(column.name));
    QByteArray csv = csvLine(header);
    for (const LinkRequest &request : requests) {
        QStringList cells;
        for (const ImportColumn &column : importColumns)
            cells.append(column.value(request));
        csv += csvLine(cells);
    }
    return csv;
}

QList<LinkAnswer> readImportPage(const QByteArray &page, const QList<LinkRequest> &requests)
{
    static const QRegularExpression rowStart(QStringLiteral("<li[^>]*>\\s*#(\\d+):"));
    // Behind the rows the page goes on with its form and with scripts that hold words such as ERROR of their own.
    static const QRegularExpression rowsEnd(
        QStringLiteral("</fieldset|<form|<script"), QRegularExpression::CaseInsensitiveOption);
    QList<LinkAnswer> answers(requests.size());
    QString text = QString::fromUtf8(page);
    const auto firstRow = text.indexOf(rowStart);
    if (const auto end = text.indexOf(rowsEnd, qMax(firstRow, 0)); firstRow >= 0 && end > firstRow)
        text.truncate(end);
    auto starts = rowStart.globalMatch(text);
    QRegularExpressionMatch start = starts.hasNext() ? starts.next() : QRegularExpressionMatch();
    while (start.hasMatch()) {
        const auto next = starts.hasNext() ? starts.next() : QRegularExpressionMatch();
        const auto end = next.hasMatch() ? next.capturedStart() : text.size();
        const auto row = start.captured(1).toLongLong() - 1;
        if (row >= 0 && row < requests.size()) {
            answers[row] = answerIn(text.mid(start.capturedEnd(), end - start.capturedEnd()), requests.at(row).occid);
        }
        start = next;
    }
    return answers;
}

Result<QString> ExtendedImportLinker::uploadTable(const QByteArray &csv, const CancelToken &cancel)
{
    MultipartForm form;
    form.addFile("importFile", QStringLiteral("sheetlink.csv"), "text/csv", csv);
    form.add("importType", QStringLiteral("3"));
    form.add("associationType", {});
    form.add("collid", QString::number(m_site.settings().collection));
    form.add("submitAction", QStringLiteral("initiateImport"));
    HttpRequest request = form.request(m_site.at(QStringLiteral("collections/admin/importextended.php")));
    request.repeatable = true; // a table that is uploaded and not run does nothing
    const auto answer = m_session.send(request, cancel);
    if (!answer)
        return failure(answer.error());
    const QString name = hiddenField(answer->body, QStringLiteral("fileName"));
    if (answer->status == 200 && !name.isEmpty())
        return name;
    if (answer->status != 200)
        return failure(PortalSite::unexpected(*answer));
    const QString words = plainText(QString::fromUtf8(answer->body));
    const bool refused = words.contains(QStringLiteral("not authorized"), Qt::CaseInsensitive);
    return failure(refused ? ErrorKind::SignIn : ErrorKind::Transient,
        refused ? Text::tr("This account may not import images into the collection. Ask the portal's manager to "
                           "make it an administrator of the collection.")
                : Text::tr("The portal did not take the table with the links."),
        words.left(500), refused ? QStringLiteral("no-right") : QStringLiteral("import-refused"));
}

LinkRound ExtendedImportLinker::link(const QList<LinkRequest> &requests, const CancelToken &cancel)
{
    const auto fileName = uploadTable(importTable(requests), cancel);
    if (!fileName)
        return {{}, fileName.error()};

    QList<std::pair<QString, QString>> fields;
    for (qsizetype i = 0; i < qsizetype(importColumns.size()); ++i)
        fields.append({QStringLiteral("tf[%1]").arg(i), QString::fromLatin1(importColumns.at(size_t(i)).target)});
    fields += {{QStringLiteral("fileName"), *fileName},
        {QStringLiteral("collid"), QString::number(m_site.settings().collection)},
        {QStringLiteral("importType"), QStringLiteral("3")},
        {QStringLiteral("mediaUploadType"), QStringLiteral("image")},
        {QStringLiteral("submitAction"), QStringLiteral("importData")}, {QStringLiteral("lang"), QStringLiteral("en")}};
    // From here on the portal may have acted. It stops its import where it is when the connection goes, also when that
    // is because somebody cancels.
    HttpRequest run{.method = "POST",
        .url = m_site.at(QStringLiteral("collections/admin/importextended.php")),
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
        .body = formBody(fields),
        .repeatable = false,
        .keepPartialAnswer = true};
    run.deadlines.idle = run.deadlines.answer;
    const auto answer = m_session.send(run, cancel);
    if (!answer) {
        const ErrorKind kind = answer.error().kind;
        if (kind != ErrorKind::Ambiguous && kind != ErrorKind::Cancelled)
            return {{}, answer.error()};
        return {QList<LinkAnswer>(requests.size(), {LinkAnswer::Outcome::Unknown, answer.error().detail}), {}};
    }
    if (WebSession::leadsToLogin(*answer))
        return {{}, WebSession::isOver()};
    if (answer->status >= 300 && answer->status < 500)
        return {{}, PortalSite::unexpected(*answer)}; // turned away at the door
    return {readImportPage(answer->body, requests), {}};
}
