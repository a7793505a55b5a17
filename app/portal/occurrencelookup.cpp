#include "occurrencelookup.h"

#include "bulkanswer.h"
#include "mediareadback.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

constexpr qsizetype numbersPerRequest = 1000;

/// The bulk download separates its conditions with these and knows no way to write them inside a number.
bool canBeAskedInBulk(const QString &number)
{
    static const QRegularExpression separators(QStringLiteral("[,;:]"));
    return !number.contains(separators);
}

} // namespace

Result<OccurrenceLookup::Records> OccurrenceLookup::find(const QStringList &catalogNumbers, const CancelToken &cancel)
{
    const bool bulk = m_session.canSignIn() || !m_token.isEmpty();
    QStringList many;
    QStringList single;
    for (const QString &number : catalogNumbers)
        (bulk && canBeAskedInBulk(number) ? many : single).append(number.trimmed());

    QList<Occurrence> found;
    for (qsizetype first = 0; first < many.size(); first += numbersPerRequest) {
        const auto records = findMany(many.mid(first, numbersPerRequest), cancel);
        if (!records)
            return failure(records.error());
        found += *records;
    }
    for (const QString &number : single) {
        const auto records = findOne(number, cancel);
        if (!records)
            return failure(records.error());
        found += *records;
    }

    Records records;
    for (const Occurrence &occurrence : found) {
        auto &same = records[key(occurrence.catalogNumber)];
        const bool known = std::any_of(
            same.begin(), same.end(), [&](const Occurrence &other) { return other.occid == occurrence.occid; });
        if (!known)
            same.append(occurrence);
    }
    return records;
}

Result<QList<Occurrence>> OccurrenceLookup::findMany(const QStringList &catalogNumbers, const CancelToken &cancel)
{
    QList<std::pair<QString, QString>> fields{{QStringLiteral("collid"), QString::number(m_site.settings().collection)},
        {QStringLiteral("cond"), QStringLiteral("catalogNumber:") + catalogNumbers.join(QLatin1Char(','))},
        {QStringLiteral("imgs"), QStringLiteral("1")}, {QStringLiteral("dets"), QStringLiteral("0")},
        {QStringLiteral("schema"), QStringLiteral("dwc")}};
    const bool withSession = m_session.canSignIn(); // shows also the images of secured records
    if (!withSession)
        fields.append({QStringLiteral("token"), QString::fromUtf8(m_token.reveal())});

    const HttpRequest request{.method = "POST",
        .url = m_site.at(QStringLiteral("webservices/dwc/dwcapubhandler.php")),
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
        .body = formBody(fields),
        .repeatable = true, // it only reads
        .largestBody = qint64(1) << 30};
    const auto answer = withSession ? m_session.send(request, cancel) : m_site.http().send(request, cancel);
    if (!answer)
        return failure(answer.error());
    if (answer->status == 200 && answer->contentType() == "application/zip")
        return readBulkAnswer(answer->body);
    if (answer->status == 200 && answer->body.contains("Not authorized")) {
        return failure(ErrorKind::SignIn,
            QCoreApplication::translate("Portal",
                "The portal does not let this account look up records. Sign "
                "in again."),
            QString::fromUtf8(answer->body.first(qMin(answer->body.size(), 200))), QStringLiteral("portal-sign-in"));
    }
    return failure(PortalSite::unexpected(*answer));
}

Result<QList<Occurrence>> OccurrenceLookup::findOne(const QString &catalogNumber, const CancelToken &cancel)
{
    const auto answer = m_site.getJson(
        m_site.at(QStringLiteral("api/v2/occurrence"),
            {{QStringLiteral("collid"), QString::number(m_site.settings().collection)},
                {QStringLiteral("catalogNumber"), catalogNumber}, {QStringLiteral("limit"), QStringLiteral("300")}}),
        cancel);
    if (!answer)
        return failure(answer.error());
    QList<Occurrence> occurrences;
    const QJsonArray results = answer->json.object().value(QStringLiteral("results")).toArray();
    for (const auto &value : results) {
        // The list does not tell of images; the single record does.
        const auto record = readRecord(m_site, value.toObject().value(QStringLiteral("occid")).toInteger(), cancel);
        if (!record)
            return failure(record.error());
        if (*record)
            occurrences.append(**record);
    }
    return occurrences;
}
