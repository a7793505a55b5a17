#include "extendedimport.h"

#include "csvtable.h"
#include "multipart.h"
#include "pagetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExtendedImport)
};

/// A row of the table, cells with the names of their columns.
QList<std::pair<QString, QString>> cellsOf(const LinkRequest &request)
{
    constexpr int usualPlace = 5; // what the portal gives a row that says nothing
    auto cells = mediaFields(request);
    cells.prepend({QStringLiteral("occid"), QString::number(request.occid)});
    cells.append({QStringLiteral("sortOccurrence"), QString::number(request.sort > 0 ? request.sort : usualPlace)});
    return cells;
}

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
    for (const auto &[name, text] : cellsOf({}))
        header.append(name);
    QByteArray csv = csvLine(header);
    for (const LinkRequest &request : requests) {
        QStringList row;
        for (const auto &[name, text] : cellsOf(request))
            row.append(text);
        csv += csvLine(row);
    }
    return csv;
}

QList<LinkAnswer> readImportPage(const QByteArray &page, const QList<LinkRequest> &requests)
{
    static const QRegularExpression rowStart(QStringLiteral("<li[^<>]*>\\s*#(\\d+):"));
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
    if (m_session.isDisliked(*answer, cancel))
        return failure(ErrorKind::Item, LinkAnswer::disliked(answer->status).words, {}, QStringLiteral("disliked"));
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

/// When the server dislikes something in a table, until each row that it dislikes stands alone.
LinkRound ExtendedImportLinker::linkHalves(const QList<LinkRequest> &requests, const CancelToken &cancel)
{
    LinkRound round = link(requests.first(requests.size() / 2), cancel);
    if (round.error)
        return round;
    LinkRound rest = link(requests.mid(requests.size() / 2), cancel);
    return {round.answers + rest.answers, rest.error};
}

LinkRound ExtendedImportLinker::link(const QList<LinkRequest> &requests, const CancelToken &cancel)
{
    const auto fileName = uploadTable(importTable(requests), cancel);
    if (!fileName && fileName.error().code == QLatin1String("disliked")) {
        if (requests.size() > 1)
            return linkHalves(requests, cancel);
        return {{{LinkAnswer::Outcome::Refused, fileName.error().message}}, {}};
    }
    if (!fileName)
        return {{}, fileName.error()};

    QList<std::pair<QString, QString>> fields;
    for (const auto &[name, text] : cellsOf({}))
        fields.append({QStringLiteral("tf[%1]").arg(fields.size()), name.toLower()});
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
