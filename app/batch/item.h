#pragma once

#include "barcode.h"
#include "imagemetadata.h"
#include "occurrence.h"
#include "rare.h"

#include <QDateTime>
#include <QMap>
#include <QMetaType>
#include <QSize>
#include <QStringList>

#include <array>
#include <optional>

/// How far an image has come, or what it waits for. An item is in exactly one of these at any time.
enum class ItemState {
    Found,         ///< On the list, not looked into.
    Identified,    ///< A sound image with a catalog number.
    Matched,       ///< One record of the portal belongs to it.
    Prepared,      ///< The copies are made and have their names on the host.
    Uploaded,      ///< All copies lie at the host under their final names.
    Verified,      ///< The host and the public URLs serve them.
    Linked,        ///< The portal said that it made the link.
    Confirmed,     ///< The link was read back from the portal.
    NeedsDecision, ///< A person has to look at it.
    Skipped,       ///< Left out on purpose, or done before.
    Failed,        ///< Cannot go on; the reason says why.
    LinkUnknown    ///< The portal was asked to link and its answer is not known: only reading back leaves this.
};

inline constexpr std::array allItemStates{ItemState::Found, ItemState::Identified, ItemState::Matched,
    ItemState::Prepared, ItemState::Uploaded, ItemState::Verified, ItemState::Linked, ItemState::Confirmed,
    ItemState::NeedsDecision, ItemState::Skipped, ItemState::Failed, ItemState::LinkUnknown};

/// The state's name in the ledger, in reports and on the command line. It never changes.
QString stateWord(ItemState state);
std::optional<ItemState> stateFromWord(const QString &word);

enum class CopyRole {
    Original,
    Web, ///< Missing where the original is small enough to be its own web copy.
    Thumbnail,
    Archive ///< The file itself, where something else goes out as the original and the profile has a place for it.
};
inline constexpr std::array allCopyRoles{CopyRole::Original, CopyRole::Web, CopyRole::Thumbnail, CopyRole::Archive};

/// `original`, `web`, `thumbnail` or `archive`.
QString roleWord(CopyRole role);

/// One of the files that an item sends to the image host.
struct ItemCopy {
    QString localPath;
    qint64 size = 0;
    QByteArray sha256; ///< 32 raw bytes.
    QByteArray md5;    ///< 16 raw bytes.
    QSize pixels;
    QString remotePath; ///< Below the host's address, with slashes.
    QString url;        ///< Where the web serves it.
    bool uploaded = false;
    bool made = false;    ///< This program wrote it to the host; false when it lay there already.
    QString part;         ///< The name at the host under which it travels, of this ledger alone.
    qint64 safeBytes = 0; ///< So many first bytes lie flushed in the part: an interrupted upload goes on there.

    bool operator==(const ItemCopy &) const = default;
};

/// One source image and every fact learned about it.
struct Item {
    qint64 id = 0;
    qint64 batch = 0;
    QString path;    ///< Absolute.
    QString archive; ///< The zip that it was unpacked from, empty for a file of its own.
    QString name;    ///< Below the folder that was dropped, with slashes; what people see.
    qint64 size = 0;
    qint64 modified = 0; ///< Milliseconds since 1970, UTC, as the file system had it when it was read.

    QByteArray format;
    QSize pixels;      ///< Upright.
    QByteArray sha256; ///< 32 raw bytes.
    QByteArray md5;    ///< 16 raw bytes.
    ImageMetadata metadata;

    ItemState state = ItemState::Found;
    QString reasonCode;     ///< A stable word, empty in the states that need no reason.
    QString reason;         ///< A sentence for people.
    QString detail;         ///< For the log and the details pane.
    bool temporary = false; ///< With Failed: the same may work later.

    QString outcome; ///< What the name told: exact, suggested, several, none.
    QString catalogNumber;
    bool numberIsTyped = false;     ///< A person gave the number; neither the name nor the barcode is asked again.
    bool acceptedDuplicate = false; ///< A person said that an image like another one shall go out all the same.
    QStringList candidates;         ///< Numbers that may be meant, the likeliest first.
    QString difference;             ///< With a suggestion: what the likeliest differs in, see NameMatch.
    QList<Barcode> barcodes;        ///< All that were read off the image.
    QString part;
    QString role;
    QStringList warnings;

    int sort = 0; ///< Place among the record's images, 0 for the portal's own. The rest: empty for the profile's.
    QString caption;
    QString creator;
    QString rights;
    QMap<CopyRole, QString> readyMade; ///< Copies that somebody made before, files beside this one.

    Occurrence record;         ///< The record it goes to; its occid is 0 where there is none.
    QList<Occurrence> choices; ///< Records a person can choose from.

    QMap<CopyRole, ItemCopy> copies;
    QDateTime linkAsked; ///< When the portal was last asked to link it, UTC; invalid before.
    qint64 mediaId = 0;
    QString mediaRecordId;
    QByteArray mediaFingerprint; ///< Of the row when it was read back, see Media; empty where that is not known.
    Rare<Media> replaces;        ///< An image of the record that this one takes the place of, once it is confirmed.
    QDateTime unlinkAsked;       ///< When the portal was asked to take the link back, UTC; invalid before.
    /// When it was last found that the public address serves the source's very bytes, UTC; invalid when never.
    QDateTime bytesProved;
    QDateTime linkProved; ///< When the link was last seen on its record, UTC.

    /// Whether its copies are made and named.
    bool hasCopies() const { return copies.contains(CopyRole::Original) && copies.contains(CopyRole::Thumbnail); }
    /// Where the web serves an image of this role, empty where that is not known or there is none.
    QString urlOf(CopyRole which) const;

    bool operator==(const Item &) const = default;
};

Q_DECLARE_METATYPE(Item)

/// One change of an item, as the ledger wrote it down.
struct ItemEvent {
    QDateTime at; ///< UTC.
    ItemState state = ItemState::Found;
    QString reason; ///< A sentence; may be empty.

    bool operator==(const ItemEvent &) const = default;
};

Q_DECLARE_METATYPE(ItemEvent)

/// One drop.
struct Batch {
    qint64 id = 0;
    QDateTime created; ///< UTC.
    QString title;
    QStringList roots;           ///< The absolute paths that were dropped.
    QByteArray profile;          ///< Its JSON form when the batch was made.
    QString mapping;             ///< The mapping file that its numbers come from, empty for none.
    bool started = false;        ///< A person allowed it to send.
    QMap<ItemState, int> counts; ///< Of its items.

    int total() const;
    /// Whether starting it again could bring an item further without anybody's decision.
    bool isUnfinished() const { return isUnfinished(counts); }
    static bool isUnfinished(const QMap<ItemState, int> &counts);
};

Q_DECLARE_METATYPE(Batch)
