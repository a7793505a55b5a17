#include "occurrencelookup.h"

#include "bulkanswer.h"
#include "mediareadback.h"
#include "pause.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace {

constexpr qsizetype numbersPerRequest = 1000;
constexpr qsizetype mostAskedSingly = 300;
constexpr int largestPage = 300;     ///< The portal refuses more.
constexpr qint64 mostPaged = 20'000; ///< Without a download this takes a quarter of a minute.
/// The portal names the files of an answer by the second; the next one gets other files.
constexpr std::chrono::milliseconds secondLook{1200};
constexpr int mostLooks = 3;

/// The bulk download separates its conditions with these and knows no way to write them inside a number.
bool canBeAskedInBulk(const QString &number)
{
    static const QRegularExpression separators(QStringLiteral("[,;:]"));
    return !number.contains(separators);
}

/// The portal's database finds a number whatever its case and accents.
QString looseKey(const QString &number)
{
    QString key;
    for (const QChar c : OccurrenceLookup::key(number).normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            key += c;
    }
    return key;
}

bool areAbout(const QList<Occurrence> &occurrences, const QStringList &numbers)
{
    QSet<QString> asked;
    for (const QString &number : numbers)
        asked.insert(looseKey(number));
    return std::all_of(occurrences.begin(), occurrences.end(),
        [&asked](const Occurrence &occurrence) { return asked.contains(looseKey(occurrence.catalogNumber)); });
}

void add(const Occurrence &occurrence, OccurrenceLookup::Records &records)
{
    auto &same = records[OccurrenceLookup::key(occurrence.catalogNumber)];
    const bool known = std::any_of(
        same.begin(), same.end(), [&](const Occurrence &other) { return other.occid == occurrence.occid; });
    if (!known)
        same.append(occurrence);
}

bool isTurnedAway(const HttpAnswer &answer)
{
    return answer.status == 200 && answer.contentType() != "application/zip" && answer.body.contains("Not authorized");
}

/// Whether somebody else's download may be to blame.
bool isDisturbed(const Error &error)
{
    return error.code == QLatin1String("broken-archive") || error.code == QLatin1String("mixed-up");
}

} // namespace

Result<OccurrenceLookup::Records> OccurrenceLookup::find(const QStringList &catalogNumbers, const CancelToken &cancel)
{
    const bool bulk = seesSecured();
    QStringList many;
    QStringList single;
    for (const QString &number : catalogNumbers)
        (bulk && canBeAskedInBulk(number) ? many : single).append(number.trimmed());

    Records records;
    const auto missing = [&] {
        QStringList numbers;
        std::copy_if(many.begin(), many.end(), std::back_inserter(numbers),
            [&records](const QString &number) { return !records.contains(key(number)); });
        return numbers;
    };
    if (auto found = findInBulk(many, records, cancel); !found)
        return failure(found.error());
    if (!missing().isEmpty()) {
        pause(secondLook, cancel);
        if (auto found = findInBulk(missing(), records, cancel); !found)
            return failure(found.error());
    }
    // The public list knows no secured records, but what it does know is certain.
    if (const QStringList stillMissing = missing(); stillMissing.size() <= mostAskedSingly)
        single += stillMissing;
    if (auto found = findSingly(single, records, cancel); !found)
        return failure(found.error());
    return records;
}

Result<> OccurrenceLookup::findInBulk(const QStringList &catalogNumbers, Records &records, const CancelToken &cancel)
{
    for (qsizetype first = 0; first < catalogNumbers.size(); first += numbersPerRequest) {
        const QStringList asked = catalogNumbers.mid(first, numbersPerRequest);
        const auto found = findMany(asked, cancel);
        if (!found)
            return failure(found.error());
        for (const Occurrence &occurrence : *found)
            add(occurrence, records);
    }
    return {};
}

Result<> OccurrenceLookup::findSingly(const QStringList &catalogNumbers, Records &records, const CancelToken &cancel)
{
    for (const QString &number : catalogNumbers) {
        const auto found = findOne(number, cancel);
        if (!found)
            return failure(found.error());
        for (const Occurrence &occurrence : *found)
            add(occurrence, records);
    }
    return {};
}

Result<QList<Occurrence>> OccurrenceLookup::findMany(const QStringList &catalogNumbers, const CancelToken &cancel)
{
    return download(
        {{QStringLiteral("cond"), QStringLiteral("catalogNumber:") + catalogNumbers.join(QLatin1Char(','))},
            {QStringLiteral("imgs"), QStringLiteral("1")}},
        [&catalogNumbers](const QList<Occurrence> &found) { return areAbout(found, catalogNumbers); }, cancel);
}

Result<QList<Occurrence>> OccurrenceLookup::download(
    const Conditions &conditions, const IsPlausible &isPlausible, const CancelToken &cancel)
{
    for (int look = 1;; ++look) {
        auto found = downloadOnce(conditions, cancel);
        if (found && !isPlausible(*found))
            found = failure(mixedUpAnswer(QStringLiteral("%1 records that were not asked for").arg(found->size())));
        if (found || !isDisturbed(found.error()) || look == mostLooks || cancel.stop_requested())
            return found;
        pause(secondLook, cancel);
    }
}

Result<QList<Occurrence>> OccurrenceLookup::downloadOnce(const Conditions &conditions, const CancelToken &cancel)
{
    auto fields = conditions;
    fields.append({{QStringLiteral("collid"), QString::number(m_site.settings().collection)},
        {QStringLiteral("dets"), QStringLiteral("0")},
        // Unlike Darwin Core it tells of secured records also to those from whom nothing is withheld.
        {QStringLiteral("schema"), QStringLiteral("symbiota")}});
    const bool withSession = m_session.canSignIn(); // shows also the images of secured records
    if (!withSession)
        fields.append({QStringLiteral("token"), QString::fromUtf8(m_token.reveal())});

    const HttpRequest request{.method = "POST",
        .url = m_site.at(QStringLiteral("webservices/dwc/dwcapubhandler.php")),
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
        .body = formBody(fields),
        .repeatable = true, // it only reads
        .largestBody = qint64(1) << 30};
    const auto answer = askInBulk(request, withSession, cancel);
    if (!answer)
        return failure(answer.error());
    if (answer->status == 200 && answer->contentType() == "application/zip")
        return readBulkAnswer(answer->body, m_site.settings().collection);
    if (isTurnedAway(*answer)) {
        return failure(ErrorKind::SignIn,
            QCoreApplication::translate("Portal",
                "The portal does not let this account look up records. Sign "
                "in again."),
            QString::fromUtf8(answer->body.first(qMin(answer->body.size(), 200))), QStringLiteral("portal-sign-in"));
    }
    return failure(PortalSite::unexpected(*answer));
}

/// This page does not lead to the login when the session is over; it only turns away.
Result<HttpAnswer> OccurrenceLookup::askInBulk(const HttpRequest &request, bool withSession, const CancelToken &cancel)
{
    if (!withSession)
        return m_site.http().send(request, cancel);
    auto answer = m_session.send(request, cancel);
    if (!answer || !isTurnedAway(*answer))
        return answer;
    if (auto in = m_session.signIn(cancel); !in)
        return failure(in.error());
    return m_session.send(request, cancel);
}

Result<std::optional<QStringList>> OccurrenceLookup::allNumbers(const CancelToken &cancel, qint64 most)
{
    const auto first = page(0, 1, cancel);
    if (!first)
        return failure(first.error());
    const qint64 count = first->value(QStringLiteral("count")).toInteger(); // without secured records
    const bool bulk = seesSecured();
    if (count > (bulk ? most : qMin(most, mostPaged)))
        return std::nullopt;
    if (!bulk)
        return numbersPageByPage(cancel).map([](const QStringList &numbers) { return std::optional(numbers); });

    const auto records = download(
        {{QStringLiteral("imgs"), QStringLiteral("0")}},
        [count](const QList<Occurrence> &found) { return found.size() >= count; }, cancel);
    if (!records)
        return failure(records.error());
    QStringList numbers;
    for (const Occurrence &record : *records)
        numbers.append(record.catalogNumber);
    return numbers;
}

Result<QStringList> OccurrenceLookup::numbersPageByPage(const CancelToken &cancel)
{
    QStringList numbers;
    for (qint64 offset = 0;; offset += largestPage) {
        const auto read = page(offset, largestPage, cancel);
        if (!read)
            return failure(read.error());
        const QJsonArray results = read->value(QStringLiteral("results")).toArray();
        for (const auto &record : results)
            numbers.append(record[QStringLiteral("catalogNumber")].toString());
        // The portal's own sign of the last page is always false.
        if (results.isEmpty() || offset + largestPage >= read->value(QStringLiteral("count")).toInteger())
            return numbers;
    }
}

Result<QStringList> OccurrenceLookup::someNumbers(const CancelToken &cancel)
{
    return page(0, largestPage, cancel).map([](const QJsonObject &read) {
        QStringList numbers;
        const QJsonArray results = read.value(QStringLiteral("results")).toArray();
        for (const auto &record : results)
            numbers.append(record[QStringLiteral("catalogNumber")].toString());
        return numbers;
    });
}

Result<QJsonObject> OccurrenceLookup::page(qint64 offset, int limit, const CancelToken &cancel)
{
    const auto answer = m_site.getJson(m_site.at(QStringLiteral("api/v2/occurrence"),
                                           {{QStringLiteral("collid"), QString::number(m_site.settings().collection)},
                                               {QStringLiteral("limit"), QString::number(limit)},
                                               {QStringLiteral("offset"), QString::number(offset)}}),
        cancel);
    if (!answer)
        return failure(answer.error());
    if (answer->status != 200 || !answer->json.object().value(QStringLiteral("results")).isArray()) {
        return failure(ErrorKind::Transient,
            QCoreApplication::translate("Portal", "The portal did not list the collection's records."),
            QString::fromUtf8(answer->json.toJson(QJsonDocument::Compact).left(300)), QStringLiteral("unclear-list"));
    }
    return answer->json.object();
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
