#pragma once

#include "practicestore.h"
#include "practiceworld.h"
#include "profile.h"
#include "secrets.h"

#include <QMap>
#include <QTemporaryDir>

#include <mutex>

/// Everything at the portal and at its image host that linking and its undoing may touch.
struct PortalState {
    QList<Practice::Row> media;
    QMap<QString, QByteArray>
        files; ///< Their SHA-256 by their path below the images folder; the portal's own in media/.

    bool operator==(const PortalState &) const = default;
};

/// A practice portal in a folder of its own, in which the test decides what goes wrong, and whose tables the test can
/// read behind the program's back.
class TestPortal
{
public:
    /// `records` are catalog numbers that collection 1 has besides the usual ones.
    explicit TestPortal(const QStringList &records = {}, const UploadLimits &limits = {},
        const QString &password = QStringLiteral("practice"));

    /// The portal restarts at the same address and has forgotten all sessions.
    void startAgain();
    /// The same, and everybody has another password.
    void startAgain(const QString &password);

    /// A request to a page whose path (with `?` and its submitAction or submitaction behind) contains this goes wrong,
    /// after `skip` others to it and `times` times.
    void misfortune(const QString &page, const Practice::Misfortune &what, int skip = 0, int times = 1);

    int misfortunesLeft() const; ///< Of those, how many did not happen yet.

    /// A firewall turns requests away that hold this word, with a page of status 403.
    void dislike(const QByteArray &word);

    PortalSettings settings(const QString &user = QStringLiteral("tech")) const;
    /// Links into this portal; images go into its own folder, by the name pattern /^(T\d{4}|PRA\d{7})\D*/i.
    Profile profile() const;
    static Secrets secrets() { return {.portalPassword = SecretString(QStringLiteral("practice"))}; }

    /// A new API token of the technician.
    QString token() const;

    QString databaseFile() const { return m_folder.filePath(QStringLiteral("world/practice.sqlite")); }
    QString imagesFolder() const { return m_world->imagesFolder(); }
    /// Lets image hosts write into the folder under other accounts than this one.
    void openImagesFolder() const;
    QUrl imagesUrl() const { return m_world->imagesUrl(); }
    /// How many media rows each original URL has.
    QMap<QString, int> mediaRows() const;
    /// Those that media rows have.
    QStringList archiveUrls() const;
    /// All media rows with all columns, in the order of mediaID. NULL is an invalid value, unlike an empty text.
    QList<Practice::Row> mediaTable() const;
    int mediaCount() const { return int(mediaTable().size()); }
    PortalState state() const;

    /// Another person changes or removes something. An invalid value is NULL.
    void changeMedia(qint64 mediaId, const QString &column, const QVariant &value);
    void removeMedia(qint64 mediaId);
    void changeRecord(qint64 occid, const QString &column, const QVariant &value);
    void removeRecord(qint64 occid);
    /// A second record of the same catalog number.
    void doubleRecord(qint64 occid);
    void addMedia(qint64 occid, const QString &originalUrl);

    /// The first record with the catalog number; 0 when there is none.
    qint64 recordWith(const QString &catalogNumber) const;

    /// How many requests a page whose path contains this has got.
    int requestsTo(const QString &page) const;

private:
    QMap<QString, int> countsOf(const QString &column) const;
    QList<Practice::Row> asked(const QString &statement, const QVariantList &values = {}) const;

    Practice::Misfortune mischief(const Practice::Request &request);

    QTemporaryDir m_folder;
    QString m_recordsFile;
    UploadLimits m_limits;
    QString m_password;
    mutable std::mutex m_mutex;
    QStringList m_requests;
    QByteArray m_disliked;
    QString m_page;
    Practice::Misfortune m_what;
    int m_skip = 0;
    int m_times = 0;
    std::unique_ptr<PracticeWorld> m_world;
};
