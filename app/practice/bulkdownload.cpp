#include "bulkdownload.h"

#include "bulkcondition.h"
#include "darwincorearchive.h"
#include "pages.h"
#include "portalrows.h"

namespace Practice {

namespace {

Answer plainText(const QByteArray &text)
{
    Answer answer;
    answer.body = text;
    answer.addHeader("Set-Cookie", sessionCookie(newSessionKey()));
    return answer;
}

/// Who asks. A session decides over a token: it shows secured records to those who administrate the collection.
struct Caller {
    bool isKnown = false;
    std::optional<Person> bySession;

    bool seesSecured(int collection) const { return bySession && bySession->mayAdministrate(collection); }
};

Caller callerOf(const PortalContext &portal, const Request &request)
{
    Caller caller{.bySession = portal.visitor(request)};
    const QString token = request.value(QStringLiteral("token"));
    caller.isKnown
        = caller.bySession || portal.store.run([&](Sql &sql) { return personWithToken(sql, token).has_value(); });
    return caller;
}

ArchiveContent contentFor(Sql &sql, const Request &request, const Caller &caller, const BulkCondition &condition)
{
    const bool withImages = fieldIn(request.form, QStringLiteral("imgs"))
                                .value_or(fieldIn(request.query, QStringLiteral("imgs")).value_or(QStringLiteral("1")))
        != QLatin1String("0");
    const bool withIdentifiers = request.value(QStringLiteral("ident")) == QLatin1String("1");

    ArchiveContent content;
    if (request.value(QStringLiteral("schema")) == QLatin1String("symbiota"))
        content.schema = ArchiveSchema::Symbiota;
    const auto records = sql.rows(
        QStringLiteral("SELECT * FROM omoccurrences WHERE %1 ORDER BY occid").arg(condition.clause), condition.values);
    for (const Row &record : records) {
        const qint64 occid = record.value(QStringLiteral("occid")).toLongLong();
        const bool isHidden = record.value(QStringLiteral("recordSecurity")).toInt() != 0
            && !caller.seesSecured(record.value(QStringLiteral("collid")).toInt());
        const auto identifiers = identifiersOf(sql, occid);
        content.records.append({.row = record, .identifiers = identifiers, .isRedacted = isHidden});
        if (withImages && !isHidden)
            content.media += mediaOf(sql, occid);
        if (withIdentifiers)
            content.identifiers += identifiers;
    }
    return content;
}

} // namespace

Answer bulkDownload(const PortalContext &portal, const Request &request)
{
    const Caller caller = callerOf(portal, request);
    if (!caller.isKnown)
        return plainText("Not authorized");
    const QString collection = request.value(QStringLiteral("collid"));
    const QString asked = request.value(QStringLiteral("cond"));
    if (collection.isEmpty() && asked.isEmpty())
        return plainText("Filter conditions required");
    const auto condition = bulkCondition(collection, asked);
    if (!condition)
        return plainText("Illegal condition submitted");

    const ArchiveContent content
        = portal.store.run([&](Sql &sql) { return contentFor(sql, request, caller, *condition); });
    Answer answer;
    answer.contentType = "application/zip";
    // Nothing found is not an empty archive: it is no bytes at all.
    if (!content.records.isEmpty())
        answer.body = darwinCoreArchive(content, portal.url);
    answer.headers = {{"Content-Description", "DwC-A File Transfer"},
        {"Content-Disposition", "attachment; filename=PRA-HERB_DwC-A.zip"}, {"Content-Transfer-Encoding", "binary"}};
    if (!caller.bySession)
        answer.addHeader("Set-Cookie", sessionCookie(newSessionKey()));
    return answer;
}

} // namespace Practice
