#pragma once

#include "result.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QUrl>

enum class LinkerChoice { Auto, ExtendedImport, Editor, Api, File };
enum class HostKind { Folder, Sftp, WebDav, Portal };
enum class HostVerification {
    Size,  ///< Size at the host.
    Url,   ///< And status, type and length of the public URL.
    Strict ///< And every byte read back through the public URL.
};
enum class BarcodeUse { Off, Verify, Prefer };

struct PortalSettings {
    QUrl url;              ///< The portal's root, for instance https://portal.example.org/portal.
    QString user;          ///< Name or e-mail; empty when signing in needs to ask.
    qint64 collection = 0; ///< The portal's collid.
    LinkerChoice linker = LinkerChoice::Auto;

    bool operator==(const PortalSettings &) const = default;
};

struct HostSettings {
    HostKind kind = HostKind::Folder;
    QString address; ///< A folder's path, or sftp://user@host:port/path, or a WebDAV URL.
    QUrl publicUrl;  ///< Where the web serves what lies at the address; ends with a slash.
    QString hostKey; ///< SHA256:… fingerprint of the SSH host key, empty when known_hosts decides.
    QString keyFile; ///< Private key for signing in, empty for the usual ones and the agent.
    HostVerification verify = HostVerification::Url;
    int connections = 4; ///< At most this many at a time, 1 to 8.

    bool operator==(const HostSettings &) const = default;
};

struct NamePattern {
    QString match;   ///< The portal's own form, with slashes and flags, or a bare expression. Group 1 is the number.
    QString replace; ///< Applied to the number that was found, empty for none.
    QString with;

    bool operator==(const NamePattern &) const = default;
};

struct NamingSettings {
    QList<NamePattern> patterns; ///< Tried in order, the first that matches counts.
    bool index = true;           ///< Look for the collection's own numbers in names that no pattern matches.
    BarcodeUse barcode = BarcodeUse::Verify;

    bool operator==(const NamingSettings &) const = default;
};

struct CopySettings {
    int width = 0;    ///< Pixels; the height follows. An image is never enlarged.
    int quality = 80; ///< JPEG quality, 1 to 100.

    bool operator==(const CopySettings &) const = default;
};

struct ImageSettings {
    CopySettings web{.width = 1400};
    CopySettings thumbnail{.width = 200};
    int originalLimitMB = 8;
    bool upright = true;

    bool operator==(const ImageSettings &) const = default;
};

struct MediaSettings {
    QString creator;
    QString rights;
    QString copyright;
    QString caption;

    bool operator==(const MediaSettings &) const = default;
};

/// Everything that a batch needs to know but the files and the passwords.
struct Profile {
    QString name;
    PortalSettings portal;
    HostSettings host;
    NamingSettings naming;
    ImageSettings images;
    MediaSettings media;

    bool operator==(const Profile &) const = default;
};

Q_DECLARE_METATYPE(Profile)

/// Reads the JSON form, version 1. Fails with ErrorKind::Profile, naming the key that is unknown, missing, or has a
/// value that cannot be.
Result<Profile> profileFromJson(const QByteArray &json);

/// The JSON form with every key written out. It never holds a secret.
QByteArray profileToJson(const Profile &profile);
