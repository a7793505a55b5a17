// Profiles and secrets as files. A profile never holds a password; what it says stays the same when it is written and
// read again; a folder of the image host cannot lead out of it.
#include "fuzzing.h"
#include "profilestore.h"
#include "secrets.h"
#include "secretsfile.h"

#include <QFile>
#include <QJsonDocument>

namespace {

void claimKept(const Profile &profile)
{
    const QByteArray json = profileToJson(profile);
    const auto again = profileFromJson(json);
    claim(again.has_value(), "what was written can be read");
    claim(*again == profile, "a profile says the same when it is read again");
    claim(profileToJson(*again) == json, "and is written the same");
}

void claimUsable(const Profile &profile)
{
    for (const QUrl &url : {profile.portal.url, profile.host.publicUrl, QUrl(profile.host.address)})
        claim(url.password().isEmpty(), "a profile never holds a password");
    for (const QChar c : profile.images.archiveFolder + profile.host.fileMode)
        claim(c.unicode() > 0x20, "names at the image host hold no control characters");
    claim(!profile.images.archiveFolder.split(QLatin1Char('/')).contains(QStringLiteral("..")),
        "a folder below the host's address is there");
    claim(profile.host.connections >= 1 && profile.host.connections <= 8, "connections are few");
    claim(profile.portal.collection > 0, "a collection has its number");
}

void keep(const Profile &profile)
{
    const ProfileStore store(scratchFolder() + QStringLiteral("/profiles"), {});
    if (!store.save(profile))
        return; // a name may be too long for a file's
    const auto loaded = store.load(profile.name);
    claim(loaded && *loaded == profile, "a profile that was saved is found");
    claim(store.names() == QStringList(profile.name), "by its name");
    claim(store.remove(profile.name).has_value() && store.names().isEmpty(), "and can be removed");
}

void readSecrets(const QByteArray &bytes)
{
    const QString path = fileWith(bytes, QStringLiteral("secrets"));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    static_cast<void>(secretsFromFile(path));
    const SecretsFile file(path);
    const QString key = QStringLiteral("ASU/portal");
    static_cast<void>(file.value(key));
    if (file.setValue(key, SecretString(QStringLiteral("geheim"))))
        claim(file.value(key).reveal() == "geheim", "a secret that was kept is found");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray all(reinterpret_cast<const char *>(bytes), qsizetype(size));
    if (all.startsWith("secrets:")) {
        readSecrets(all.mid(8));
        return 0;
    }
    static_cast<void>(namePatternFromJson(QJsonDocument::fromJson(all).object()));
    const auto profile = profileFromJson(all);
    if (!profile) {
        claim(!profile.error().message.isEmpty(), "an error says what is wrong");
        return 0;
    }
    claimUsable(*profile);
    claimKept(*profile);
    keep(*profile);
    return 0;
}
