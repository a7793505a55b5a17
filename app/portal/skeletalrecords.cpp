#include "skeletalrecords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// The portal's column holds no more, and its answer to a longer number says nothing.
constexpr qsizetype longestNumber = 32;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SkeletalRecords)
};

} // namespace

Result<> SkeletalRecords::create(const QString &number, const CancelToken &cancel)
{
    const QString catalogNumber = number.trimmed(); // to the portal a space in front makes another number
    if (catalogNumber.isEmpty() || catalogNumber.size() > longestNumber) {
        return failure(ErrorKind::Item,
            Text::tr("“%1” cannot be a catalog number of the portal, which has 1 to %2 characters.")
                .arg(catalogNumber)
                .arg(longestNumber),
            {}, QStringLiteral("unusable-number"));
    }
    // Without the identifier the portal would make another record each time.
    const QJsonObject body{{QStringLiteral("collid"), m_site.settings().collection},
        {QStringLiteral("identifier"), catalogNumber},
        {QStringLiteral("identifierTarget"), QStringLiteral("CATALOGNUMBER")},
        {QStringLiteral("catalogNumber"), catalogNumber}};
    const auto answer
        = m_token.send("POST", m_site.at(QStringLiteral("api/v2/occurrence/skeletal")), body, true, cancel);
    if (!answer)
        return failure(answer.error());
    if (answer->status == 200 || answer->status == 201)
        return {};
    if (answer->status == 401 || answer->status == 403) {
        return failure(ErrorKind::SignIn,
            Text::tr("The portal does not let this account create records in the collection, or its token is no "
                     "longer valid."),
            QString::fromUtf8(answer->body.left(300)), QStringLiteral("no-right"));
    }
    if (answer->status == 500) { // also to somebody who has no right to anything
        return failure(ErrorKind::Item,
            Text::tr("The portal failed to create the record %1. Make sure that the account may edit the collection.")
                .arg(catalogNumber),
            PortalSite::unexpected(*answer).detail, QStringLiteral("not-created"));
    }
    return failure(PortalSite::unexpected(*answer));
}
