#include "profiletest.h"

#include "pause.h"
#include "portaldesk.h"
#include "publicurl.h"
#include "remotename.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QImage>
#include <QTemporaryFile>
#include <QUuid>

#include <thread>

namespace {

using namespace std::chrono_literals;

/// Nobody waits longer for the test image to be removed.
constexpr auto longestRemoval = 10s;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ProfileTest)
};

/// A tiny picture with a name that nobody has.
struct TestFile {
    QTemporaryFile file;
    UploadRequest request;
};

bool makeTestFile(TestFile &test)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    if (!test.file.open() || test.file.write(bytes) != bytes.size() || !test.file.flush())
        return false;
    test.request = {.source = test.file.fileName(),
        .target = QStringLiteral("sheetlink-test-%1.jpg").arg(QUuid::createUuid().toString(QUuid::Id128)),
        .size = bytes.size(),
        .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
    test.request.part = partNameFor(test.request.target, QStringLiteral("test"));
    return true;
}

Result<> tryToServe(HttpClient &http, HostConnection &connection, const UploadRequest &request, const PublicCopy &copy,
    const CancelToken &cancel)
{
    if (const auto put = uploadOne(connection, request, cancel); !put)
        return failure(put.error());
    // Comparing it with what lies there shows what the account may read and run.
    const auto again = uploadOne(connection, request, cancel);
    if (!again && again.error().code != QLatin1String("name-taken"))
        return failure(again.error());
    return checkPublicUrl(http, copy, HostVerification::Strict, cancel);
}

Result<QString> tryHost(HttpClient &http, const Profile &profile, Host &host, TestFile &test, const CancelToken &cancel)
{
    // The connection has to outlive cancelling, so that the test image can be removed.
    std::stop_source end;
    std::optional<std::stop_callback<std::function<void()>>> untilConnected(
        std::in_place, cancel, [&end] { end.request_stop(); });
    auto connection = host.connect(end.get_token());
    untilConnected.reset();
    if (!connection)
        return failure(connection.error());
    const PublicCopy copy{.url = publicUrl(profile.host.publicUrl, test.request.target),
        .size = test.request.size,
        .sha256 = test.request.sha256};
    const auto served = tryToServe(http, **connection, test.request, copy, cancel);

    const std::jthread deadline([&end](const CancelToken &done) {
        pause(longestRemoval, done);
        end.request_stop();
    });
    (void)(*connection)->remove(test.request.part);
    const auto removed = (*connection)->remove(test.request.target);
    if (!served)
        return failure(served.error());
    const QString folder = copy.url.toString(QUrl::RemoveFilename);
    const bool isLeft = !removed && removed.error().code == QLatin1String("not-removed");
    if (!removed && !isLeft)
        return failure(removed.error());
    const QString done = isLeft
        ? Text::tr("A test image was written and was served at %1. The account may not remove "
                   "it: please have “%2” removed there.")
              .arg(folder, test.request.target)
        : Text::tr("A test image was written, was served at %1, and was removed again.").arg(folder);
    return (QStringList(done) + (*connection)->shortcomings()).join(QLatin1Char(' '));
}

} // namespace

QList<ProfileCheck> testProfile(HttpClient &http, const Profile &profile, const Secrets &secrets,
    const std::function<void(const ProfileCheck &)> &checked, const CancelToken &cancel, const AskPerson &ask)
{
    QList<ProfileCheck> checks;
    const auto note = [&](const QString &what, const Result<QString> &outcome) {
        checks.append({what, outcome});
        if (checked)
            checked(checks.last());
        return outcome.has_value();
    };
    PortalDesk portal(http, profile.portal, secrets);

    const auto info = portal.info(cancel);
    if (!note(Text::tr("Portal"), info.map([](const PortalInfo &found) {
            return Text::tr("%1, version %2, collection “%3”")
                .arg(found.portalName, found.version, found.collectionName);
        })))
        return checks;
    const auto in = portal.prepareToLink(cancel);
    if (!note(Text::tr("Sign-in and rights"), in.map([&profile] {
            return Text::tr("“%1” may import images into the collection.").arg(profile.portal.user);
        })))
        return checks;
    const auto records = portal.find({QStringLiteral("sheetlink-test")}, cancel);
    if (!note(Text::tr("Looking up records"), records.map([](const OccurrenceLookup::Records &) {
            return Text::tr("The portal answers for many numbers at once.");
        })))
        return checks;
    TestFile test;
    if (!makeTestFile(test)) {
        note(Text::tr("Image host"),
            failure(ErrorKind::HostFull, Text::tr("No temporary file could be written on this computer. Make space.")));
        return checks;
    }
    const auto host = makeHost(profile.host, secrets, ask);
    note(Text::tr("Image host"), host ? tryHost(http, profile, **host, test, cancel) : failure(host.error()));
    return checks;
}
