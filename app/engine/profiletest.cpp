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

/// Writes the test image, reads it and removes it again.
class HostTrial
{
public:
    HostTrial(HttpClient &http, const Profile &profile, TestFile &test)
        : m_http(http)
        , m_profile(profile)
        , m_test(test)
    {
    }

    Result<> connect(Host &host, const CancelToken &cancel)
    {
        // The connection has to outlive cancelling, so that the test image can be removed.
        const std::stop_callback untilConnected(cancel, [this] { m_end.request_stop(); });
        auto connection = host.connect(m_end.get_token());
        if (!connection)
            return failure(connection.error());
        m_connection = std::move(*connection);
        return {};
    }

    Result<QString> write(const CancelToken &cancel)
    {
        if (const auto put = uploadOne(*m_connection, m_test.request, cancel); !put)
            return failure(put.error());
        // Comparing it with what lies there shows what the account may read and run.
        const auto again = uploadOne(*m_connection, m_test.request, cancel);
        if (!again && again.error().code != QLatin1String("name-taken"))
            return failure(again.error());
        return Text::tr("A test image was written and read.");
    }

    Result<QString> serve(const CancelToken &cancel)
    {
        const auto served = checkPublicUrl(m_http, copy(), HostVerification::Strict, cancel);
        return served.map([this] {
            return Text::tr("The test image was served at %1.").arg(copy().url.toString(QUrl::RemoveFilename));
        });
    }

    Result<QString> remove()
    {
        const std::jthread deadline([this](const CancelToken &done) {
            pause(longestRemoval, done);
            m_end.request_stop();
        });
        (void)m_connection->remove(m_test.request.part);
        const auto removed = m_connection->remove(m_test.request.target);
        const bool isLeft = !removed && removed.error().code == QLatin1String("not-removed");
        if (!removed && !isLeft)
            return failure(removed.error());
        const QString done = isLeft ? Text::tr("The account may not remove the test image: please have “%1” removed.")
                                          .arg(m_test.request.target)
                                    : Text::tr("The test image was removed again.");
        return (QStringList(done) + m_connection->shortcomings()).join(QLatin1Char(' '));
    }

private:
    PublicCopy copy() const
    {
        return {.url = publicUrl(m_profile.host.publicUrl, m_test.request.target),
            .size = m_test.request.size,
            .sha256 = m_test.request.sha256};
    }

    HttpClient &m_http;
    const Profile &m_profile;
    TestFile &m_test;
    std::stop_source m_end;
    std::unique_ptr<HostConnection> m_connection;
};

QString routeInWords(LinkRoute route, const QString &user)
{
    switch (route) {
    case LinkRoute::ExtendedImport:
        return Text::tr("“%1” is an administrator of the collection: many links are made at a time.").arg(user);
    case LinkRoute::Editor:
        return Text::tr("“%1” is an editor of the collection: links are made one by one.").arg(user);
    case LinkRoute::Api:
        return Text::tr(
            "The API token may link. Images appear on the public pages of their records, but neither in the "
            "editor's image tab nor in searches for records with images.");
    case LinkRoute::File:
        return Text::tr("Links are written into files, for somebody else to import.");
    }
    Q_UNREACHABLE();
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

    const auto installation = portal.installation(cancel);
    if (!note(Text::tr("Portal"), installation.map([](const Installation &found) {
            return Text::tr("%1, version %2").arg(found.portalName, found.version);
        })))
        return checks;
    const auto collection = portal.collection(cancel);
    if (!note(Text::tr("Collection"), collection.map([](const CollectionInfo &found) {
            return found.isSnapshot ? Text::tr("“%1”, a snapshot of records kept elsewhere").arg(found.name)
                                    : Text::tr("“%1”").arg(found.name);
        })))
        return checks;
    const bool needsPassword
        = profile.portal.linker != LinkerChoice::File && (portal.canSignIn() || secrets.portalToken.isEmpty());
    if (needsPassword && !note(Text::tr("Sign-in"), portal.signIn(cancel).map([&profile] {
            return Text::tr("The portal knows “%1”.").arg(profile.portal.user);
        })))
        return checks;
    const auto route = portal.prepareToLink(cancel);
    if (!note(Text::tr("Rights"),
            route.map([&profile](LinkRoute found) { return routeInWords(found, profile.portal.user); })))
        return checks;
    const auto records = portal.find({QStringLiteral("sheetlink-test")}, cancel);
    if (!note(Text::tr("Looking up records"), records.map([&portal](const OccurrenceLookup::Records &) {
            return portal.seesSecured()
                ? Text::tr("The portal answers for many numbers at once.")
                : Text::tr("The portal answers, number by number. Its secured records look as if they were not there; "
                           "sign in to see them.");
        })))
        return checks;
    if (profile.host.kind == HostKind::Portal) {
        note(Text::tr("Image host"), Text::tr("The portal keeps the images itself."));
        return checks;
    }
    TestFile test;
    if (!makeTestFile(test)) {
        note(Text::tr("Image host"),
            failure(ErrorKind::HostFull, Text::tr("No temporary file could be written on this computer. Make space.")));
        return checks;
    }
    const auto host = makeHost(profile.host, secrets, ask);
    HostTrial trial(http, profile, test);
    const auto connected = host ? trial.connect(**host, cancel) : failure(host.error());
    if (!connected) {
        note(Text::tr("Image host"), failure(connected.error()));
        return checks;
    }
    const bool isServed
        = note(Text::tr("Image host"), trial.write(cancel)) && note(Text::tr("Public address"), trial.serve(cancel));
    const auto removed = trial.remove();
    if (isServed)
        note(Text::tr("Removing the test image"), removed);
    return checks;
}
