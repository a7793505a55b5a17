#pragma once

#include "result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QUrl>

#include <optional>

enum class LinkerChoice { Auto, ExtendedImport, Editor, Api, File };
enum class HostKind { Folder, Sftp, WebDav, Portal };
enum class HostVerification {
    Size,  ///< Size at the host.
    Url,   ///< And status, type and length of the public URL.
    Strict ///< And every byte read back through the public URL.
};
/// Who speaks SSH for an SFTP host.
enum class SshClient {
    BuiltIn, ///< This program.
    System   ///< The computer's own `ssh`, with its configuration: jump hosts, host certificates, hardware keys.
};
enum class BarcodeUse { Off, Verify, Prefer };

struct PortalSettings {
    QUrl url;              ///< The portal's root, for instance https://portal.example.org/portal.
    QString user;          ///< Name or e-mail; empty when signing in needs to ask.
    qint64 collection = 0; ///< The portal's collid.
    LinkerChoice linker = LinkerChoice::Auto;
    bool createRecords = false; ///< A person may have records made for numbers that the collection does not have.

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
    SshClient ssh = SshClient::BuiltIn;
    QString caFile;        ///< PEM certificates that a WebDAV server's may be signed by, beside the usual ones.
    int rateLimitKBps = 0; ///< Kilobytes (1000) a second that uploads take at most; 0 for no limit.
    QString fileMode = QStringLiteral("0644"); ///< Octal permissions of uploaded files, where the host keeps such.

    bool operator==(const HostSettings &) const = default;
};

/// A rule for numbers in names that needs no regular expression.
struct PlainPattern {
    enum class Follow {
        NoDigit,   ///< Anything but a digit.
        Separator, ///< A space, a mark such as _ - . or the end of the name.
        Nothing    ///< The end of the name, before its extension.
    };

    QString prefix;      ///< What every number begins with, letter by letter; may be empty.
    int digits = 7;      ///< At least so many digits behind it, 1 to 32.
    int mostDigits = 0;  ///< At most so many; 0 for exactly `digits`.
    bool letter = false; ///< A letter behind the digits belongs to the number.
    Follow follows = Follow::NoDigit;

    bool operator==(const PlainPattern &) const = default;
};

enum class LetterCase { Keep, Upper, Lower };

/// One rule that finds a catalog number in a name, and what makes the number out of what was caught: first
/// `replace`, then `swap`, `letterCase`, `padTo`, `prefix`.
struct NamePattern {
    QString match; ///< The portal's own form, with slashes and flags, or a bare expression. Group 1 is the number.
    std::optional<PlainPattern> plain{}; ///< Instead of `match`.
    QString replace;                     ///< Applied to the number that was found, empty for none.
    QString with;
    bool onPath = false;           ///< Looks at the path below the dropped folder, not only at the file's name.
    QMap<QString, QString> swap{}; ///< Texts of the number, usually single characters, and what stands for them.
    LetterCase letterCase = LetterCase::Keep;
    int padTo = 0;  ///< The last run of digits gets zeros in front until it has so many; 0 for none.
    QString prefix; ///< Put in front, unless the number begins with it.

    bool operator==(const NamePattern &) const = default;
};

/// A copy of an image that was made by somebody before and lies beside it.
enum class ReadyCopy { None, Original, Web, Thumbnail };

/// What a piece of a name before or behind the number means.
struct NameSuffix {
    QString text; ///< Such as `_label`, or `tn_` for the beginning of a name. One letter must be in this very case.
    QString role; ///< The view: `label`, `detail`, `dorsal` …; empty for none.
    ReadyCopy copy = ReadyCopy::None;
    int sort = 0;    ///< The place among the images of the record, 0 for the portal's own.
    QString caption; ///< Instead of the batch's caption; empty for none.

    bool operator==(const NameSuffix &) const = default;
};

/// What names of herbarium images commonly end with.
const QList<NameSuffix> &usualSuffixes();

struct NamingSettings {
    QList<NamePattern> patterns; ///< Tried in order, the first that matches counts.
    QList<NameSuffix> suffixes = usualSuffixes();
    bool index = true; ///< Look for the collection's own numbers in names that no pattern matches.
    QString records;   ///< A file with the collection's records, where there is no portal to ask; usually empty.
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
    int originalLimitMB = 8;   ///< A larger original is replaced by a JPEG of full size; 1 MB is 1,000,000 bytes.
    bool upright = true;       ///< What goes out is turned as its EXIF orientation asks: portals do not heed it.
    bool losslessTurn = true;  ///< An original is turned by moving its blocks where they allow it, not encoded anew.
    bool keepMetadata = false; ///< The copies of a JPEG keep what its camera wrote, also its place and serial numbers.
    /// Below the host's address: where a file goes as it is when another one stands in for it. Empty: nowhere.
    QString archiveFolder;

    bool operator==(const ImageSettings &) const = default;
};

struct MediaSettings {
    QString creator;
    QString rights;
    QString copyright;
    QString caption;
    QString notes;

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

/// One rule for names, in the form that a profile's `naming.patterns` has. Fails with ErrorKind::Profile.
Result<NamePattern> namePatternFromJson(const QJsonObject &json);
