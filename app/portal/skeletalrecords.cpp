#include "skeletalrecords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SkeletalRecords)
};

} // namespace

Result<> SkeletalRecords::create(const QString &catalogNumber, const CancelToken &cancel) const
{
    if (m_token.isEmpty()) {
        return failure(ErrorKind::SignIn, Text::tr("Creating records needs the portal's API token, and none is known."),
            {}, QStringLiteral("no-token"));
    }
    // Without the identifier the portal would make another record each time.
    const QJsonObject body{{QStringLiteral("apiToken"), QString::fromUtf8(m_token.reveal())},
        {QStringLiteral("collid"), m_site.settings().collection}, {QStringLiteral("identifier"), catalogNumber},
        {QStringLiteral("identifierTarget"), QStringLiteral("CATALOGNUMBER")},
        {QStringLiteral("catalogNumber"), catalogNumber}};
    const HttpRequest request{.method = "POST",
        .url = m_site.at(QStringLiteral("api/v2/occurrence/skeletal")),
        .headers = {{"Content-Type", "application/json"}},
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
    const auto answer = m_site.http().send(request, cancel);
    if (!answer)
        return failure(answer.error());
    if (answer->status == 200 || answer->status == 201)
        return {};
    if (answer->status == 401 || answer->status == 403) {
        return failure(ErrorKind::SignIn,
            Text::tr("The portal does not let this account create records in the collection."),
            QString::fromUtf8(answer->body.left(300)), QStringLiteral("no-right"));
    }
    return failure(PortalSite::unexpected(*answer));
}
