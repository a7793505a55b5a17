#pragma once

#include "apilinker.h"
#include "editorform.h"
#include "extendedimport.h"
#include "mediareadback.h"
#include "occurrencelookup.h"
#include "secrets.h"
#include "skeletalrecords.h"

#include <QDateTime>
#include <QSet>

/// On which way links come into the portal.
enum class LinkRoute {
    ExtendedImport, ///< Many at a time, by an administrator of the collection.
    Editor,         ///< One by one, by an editor.
    Api,            ///< With nothing but a token; the portal shows such images in part of its pages only.
    File            ///< By somebody else, from a file.
};

/// Whether asking the portal for something else would fail the same way.
bool concernsThePortal(const Error &error);

/// A link that this program made, as it knows it.
struct MadeLink {
    qint64 mediaId = 0;
    qint64 occid = 0;
    QString catalogNumber; ///< Of the record, when the link was made.
    QString originalUrl;
    QString sourceIdentifier;
    QByteArray fingerprint; ///< Empty where it is not known.
};

/// What has become of a link since it was made.
struct LinkNow {
    enum class State {
        AsMade,
        Gone,   ///< There is no such row any more.
        Changed ///< Somebody else changed it; `words` says what.
    };
    State state = State::AsMade;
    QString words;
    QSet<QString> shownBesides; ///< Addresses that other images of the record have.
};

/// Everything that is asked of the portal for one batch, over one session. Belongs to one thread at a time; its calls
/// block.
class PortalDesk
{
public:
    /// `keepsImages`: the portal is the image host as well.
    PortalDesk(HttpClient &http, const PortalSettings &settings, const Secrets &secrets, bool keepsImages = false);
    Q_DISABLE_COPY_MOVE(PortalDesk)

    Result<PortalInfo> info(const CancelToken &cancel) const { return m_site.info(cancel); }
    Result<Installation> installation(const CancelToken &cancel) const { return m_site.installation(cancel); }
    Result<CollectionInfo> collection(const CancelToken &cancel) const { return m_site.collection(cancel); }
    /// Fails with ErrorKind::SignIn when name or password are wrong or missing.
    Result<> signIn(const CancelToken &cancel) { return m_session.signIn(cancel); }
    bool canSignIn() const { return m_session.canSignIn(); }
    /// Whether the portal shows secured records; to strangers they look as if they did not exist.
    bool seesSecured() const { return m_lookup.seesSecured(); }
    /// Told of a new API token, on the thread that works here.
    void onToken(const std::function<void(const SecretString &)> &learned) { m_token.onLearned(learned); }

    /// Signs in and finds out how this account may link: as the profile wants it, else the best way. Fails with
    /// ErrorKind::SignIn when it may not.
    Result<LinkRoute> prepareToLink(const CancelToken &cancel);
    /// How the links of this session are made; the file's, until prepareToLink() found another.
    LinkRoute route() const { return m_route; }

    Result<OccurrenceLookup::Records> find(const QStringList &numbers, const CancelToken &cancel);
    /// The collection's numbers that the names may mean: all of them, or, where those are too many, the ones that exist
    /// among what the names hold and what that would be in the form of the collection's numbers.
    Result<QStringList> catalogNumbers(
        const QStringList &names, const CancelToken &cancel, qint64 mostFetched = OccurrenceLookup::mostFetched);
    /// Makes a record with this number, unless there is one. Needs a token; repeating it makes no second one.
    Result<> createRecord(const QString &catalogNumber, const CancelToken &cancel);
    /// Makes links on the way that was found; not on that of the file.
    LinkRound link(const QList<LinkRequest> &requests, const CancelToken &cancel);
    /// How many of them may be asked for together.
    qsizetype mostAtOnce();
    Result<std::optional<Occurrence>> record(qint64 occid, const CancelToken &cancel) const;

    /// Which of the links are there already, each with its own answer, in the order of the requests. Where a link is
    /// not there and the record is not what it was when it was compared, an error of kind Item (code record-changed).
    /// Ends when the portal cannot be reached: there may be fewer answers than requests.
    QList<Result<bool>> areLinked(const QList<LinkRequest> &requests, const CancelToken &cancel) const;

    /// A link that was asked for. Where `doubtfulSince` has a time, the answer to what was asked then was lost, and the
    /// portal may still be at work on it.
    struct AskedLink {
        LinkRequest request;
        std::optional<QDateTime> doubtfulSince;
    };
    /// All rows that show the link, the oldest first: none when it is certainly not there, more than one when it was
    /// made twice.
    using FoundLink = Result<QList<Media>>;
    /// Looks for our links on their records. Absence of a doubtful one is believed only when the portal can no longer
    /// be at work on it, so this may take a minute. Ends when the portal cannot be
    /// reached: there may be fewer answers than links.
    QList<FoundLink> findLinks(const QList<AskedLink> &links, const CancelToken &cancel);

    /// Makes sure that the account may take links of the collection back; fails with ErrorKind::SignIn otherwise.
    Result<> prepareToUnlink(const CancelToken &cancel);
    Result<LinkNow> look(const MadeLink &link, const CancelToken &cancel) const;
    /// Takes a row off its record and makes sure that it is gone. The files stay, but for those that the portal keeps
    /// and that are to go with it. That it is gone already is no error.
    enum class Files { Stay, GoToo };
    Result<> unlink(qint64 occid, qint64 mediaId, Files files, const CancelToken &cancel);

private:
    Result<> askForRight(bool has, const QString &sentence) const;
    Linker *linker();
    Result<bool> isLinked(const LinkRequest &request, const CancelToken &cancel) const;
    FoundLink findLink(const LinkRequest &request, const CancelToken &cancel) const;
    Result<> waitUntilSettled(const QDateTime &asked, const CancelToken &cancel);

    PortalSite m_site;
    WebSession m_session;
    ApiToken m_token;
    OccurrenceLookup m_lookup;
    SkeletalRecords m_skeletal;
    ExtendedImportLinker m_import;
    EditorLinker m_editor;
    ApiLinker m_api;
    bool m_keepsImages;
    LinkRoute m_route = LinkRoute::File;
    QDateTime m_signedInAt;
};
