#include "publicurl.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PublicUrl)
};

constexpr int busyStatuses[] = {408, 425, 429, 500, 502, 503, 504, 509};

tl::unexpected<Error> notPublic(const PublicCopy &copy, const QString &what)
{
    return failure(ErrorKind::Item,
        Text::tr("The image was uploaded, but its public address does not show it (%1). Check host.publicUrl "
                 "in the profile: it must lead to the folder in host.address.")
            .arg(what),
        copy.url.toString(), QStringLiteral("not-public"));
}

tl::unexpected<Error> wrongBytes(const PublicCopy &copy, const QString &what)
{
    return failure(ErrorKind::Item,
        Text::tr("The public address of the image serves other bytes than were uploaded (%1).").arg(what),
        copy.url.toString(), QStringLiteral("wrong-bytes"));
}

Result<> judge(const PublicCopy &copy, const HttpAnswer &answer)
{
    if (std::find(std::begin(busyStatuses), std::end(busyStatuses), answer.status) != std::end(busyStatuses)) {
        return failure(ErrorKind::Transient,
            Text::tr("The web server of the images is busy (status %1). It is asked again by itself; if that does not "
                     "help, tell the people who run it.")
                .arg(answer.status),
            copy.url.toString(), QStringLiteral("busy"));
    }
    if (answer.status != 200)
        return notPublic(copy, Text::tr("it answers with status %1").arg(answer.status));
    if (copy.isImage && !answer.contentType().startsWith("image/")) {
        return notPublic(
            copy, Text::tr("it answers with “%1” instead of an image").arg(QString::fromLatin1(answer.contentType())));
    }
    return {};
}

Result<> readWhole(HttpClient &http, const PublicCopy &copy, bool compareBytes, const CancelToken &cancel)
{
    const auto answer = http.send({.url = copy.url, .hashOnly = true, .largestBody = copy.size}, cancel);
    if (!answer)
        return failure(answer.error());
    if (auto judged = judge(copy, *answer); !judged)
        return judged;
    if (!answer->complete)
        return wrongBytes(copy, Text::tr("more than %1 bytes").arg(copy.size));
    if (answer->bodySize != copy.size)
        return wrongBytes(copy, Text::tr("%1 instead of %2 bytes").arg(answer->bodySize).arg(copy.size));
    if (compareBytes && answer->bodySha256 != copy.sha256)
        return wrongBytes(copy, Text::tr("the checksum differs"));
    return {};
}

} // namespace

Result<> checkPublicUrl(HttpClient &http, const PublicCopy &copy, HostVerification how, const CancelToken &cancel)
{
    if (how == HostVerification::Size)
        return {};
    if (how == HostVerification::Strict)
        return readWhole(http, copy, true, cancel);

    // The length must be that of the bytes on the disk, not of a compressed form.
    const auto answer
        = http.send({.method = "HEAD", .url = copy.url, .headers = {{"Accept-Encoding", "identity"}}}, cancel);
    if (!answer)
        return failure(answer.error());
    const bool headRefused = answer->status == 405 || answer->status == 501 || answer->status == 403;
    const bool tellsNoLength = answer->contentLength() < 0 || !answer->header("Content-Encoding").isEmpty();
    if (headRefused || (answer->status == 200 && tellsNoLength))
        return readWhole(http, copy, false, cancel);
    if (auto judged = judge(copy, *answer); !judged)
        return judged;
    if (answer->contentLength() != copy.size)
        return wrongBytes(copy, Text::tr("%1 instead of %2 bytes").arg(answer->contentLength()).arg(copy.size));
    return {};
}
