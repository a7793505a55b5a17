#pragma once

#include "decision.h"
#include "imageworker.h"
#include "itemsteps.h"
#include "lane.h"
#include "ledger.h"
#include "namematch.h"
#include "portaldesk.h"
#include "profile.h"
#include "remotename.h"
#include "runprogress.h"
#include "secrets.h"
#include "undo.h"
#include "unpack.h"
#include "uploads.h"

#include <QElapsedTimer>
#include <QHash>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <stop_token>

struct Confirmation;
class NameMapping;
class RecordIndex;
struct SourceFile;

/// Brings one batch from dropped files to confirmed links, and writes down every fact it learns before it acts on it.
///
/// It lives on one thread, which owns the ledger; the work itself runs on pools and comes back as values. Every command
/// returns at once and tells what it did by signals. Nothing is sent anywhere before start().
class BatchEngine : public QObject
{
    Q_OBJECT

public:
    enum class Activity { None, Scanning, Checking, Running, Undoing, Proving };
    Q_ENUM(Activity)

    struct Options {
        QString workFolder; ///< For the copies on their way to the host, and for what comes out of zips.
        RetryPolicy retry;
        AskPerson ask{}; ///< For servers that ask for more than a password; may be empty.
        /// Where tables with links go that somebody else brings into the portal.
        QString linkFilesFolder{};
    };

    /// All that numbers come from beside the profile; null where there is none.
    struct RuleFiles {
        std::shared_ptr<const NameMapping> mapping;
        std::shared_ptr<const RecordIndex> index;
        std::shared_ptr<const OccurrenceLookup::Records> records;
    };

    BatchEngine(Ledger &ledger, HttpClient &http, const Options &options, QObject *parent = nullptr);
    ~BatchEngine() override; ///< Stops and waits for work under way.
    Q_DISABLE_COPY_MOVE(BatchEngine)

    Activity activity() const { return m_activity; }
    const Batch &batch() const { return m_batch; }
    const Profile &profile() const { return m_profile; }
    QList<Item> items() const { return m_items; }

    /// Makes a batch of all files below the paths and looks into each: damage, size, catalog number. What lies in zips
    /// is unpacked into the work folder first. Ends with finished(Scanning); without any image, with an error (code
    /// no-images, or what is wrong with a zip) and no batch.
    void createBatch(
        const QStringList &paths, const Profile &profile, const Secrets &secrets, const QString &mappingFile = {});
    /// Takes up a batch of the ledger. Ends with finished(Scanning) after what was left of its scan. What was unpacked
    /// for it and cleaned away since is unpacked again.
    void openBatch(qint64 id, const Secrets &secrets);
    /// Passwords that were learned since.
    void setSecrets(const Secrets &secrets);

    /// Compares with the portal's records; sends nothing but numbers. Ends with finished(Checking).
    void check();
    /// Prepares, uploads, verifies, links and confirms all that is Matched or on its way. Ends with finished(Running).
    void start();
    void setPaused(bool paused);
    /// What uploads of this run take at most from now on; 0 for no limit. A new run begins with the profile's.
    void setRateLimit(qint64 bytesPerSecond);
    /// What is under way stops soon, what was done is kept; the activity ends with an error of kind Cancelled.
    void cancel();

    /// Finds out what could be taken back of the batch; undoPlanned() tells. Changes nothing. Ends with
    /// finished(Undoing).
    void planUndo();
    /// Takes the links back that this batch made and nobody changed since, then the files that it wrote to the image
    /// host; undone() tells what became of each. Can be interrupted and begun again. Ends with finished(Undoing).
    void undoBatch();
    /// Somebody else was asked to take these items' links back: those that are gone from now on count as taken back.
    void handOverUndo(const QList<qint64> &ids);
    /// Looks again whether the web serves the very bytes of the confirmed images' files, and whether their links are
    /// on their records. What is found goes into the items. Ends with finished(Proving).
    void prove();

    /// Failed items (all, or these) go back to the last state that their facts prove.
    void retryFailed(const QList<qint64> &ids = {});
    /// Takes over what a person decided; numbers are looked up at once. What an item cannot take any more, because it
    /// moved on, is left out. All of it is one step of undo() but a record that was created in the portal.
    void decide(const QList<Decision> &decisions);
    /// Puts the items of the last step back to what they were before it, as far as they have not moved on since.
    void undo();
    void redo();

    /// Reads numbers from this mapping file before any rule; an empty path forgets it. Items that are on their way keep
    /// what they have. problem() tells when the file cannot be read, noticed() what in it leads nowhere.
    void useMapping(const QString &file);
    /// Another profile for a batch that was not started: numbers are found anew, decisions of a person stay.
    void useProfile(const Profile &profile, const Secrets &secrets);

signals:
    void batchOpened(const Batch &batch, const QList<Item> &items);
    void itemsChanged(const QList<Item> &items);
    void activityChanged(BatchEngine::Activity activity, bool paused);
    void progressed(const RunProgress &progress);
    /// An activity ended; with an error when it could not do all it should for a reason beyond single items.
    void finished(BatchEngine::Activity activity, const std::optional<Error> &error);
    /// A command outside of any activity could not be carried out.
    void problem(const Error &error);
    /// What a person should know of a mapping file or a record list, sentences.
    void noticed(const QStringList &notices);
    void undoPlanned(const QList<UndoEntry> &plan);
    void undone(const QList<UndoEntry> &entries);
    /// The portal gave a new API token: whoever keeps secrets should keep it.
    void tokenLearned(const SecretString &token);
    /// How many steps can be undone and redone.
    void historyChanged(int undoable, int redoable);
    /// The collection's numbers are known now.
    void indexLoaded(const std::shared_ptr<const RecordIndex> &index);

private:
    template <typename Work, typename Done> void runOn(QThreadPool &pool, Work work, Done done);

    void setActivity(Activity activity);
    void finish(const std::optional<Error> &error);
    void open(const Batch &batch, const QList<Item> &items, const Secrets &secrets);
    void connectServices();

    // Scanning (batchscan.cpp)
    struct NewBatch {
        QStringList paths;
        Profile profile;
        Secrets secrets;
        QString mapping;
    };
    void markInterrupted();
    bool addSources(const NewBatch &wanted, const QList<SourceFile> &sources);
    void readRules(const std::function<void()> &done);
    bool makeMatcher();
    void takeRules(const RuleFiles &files);
    void tellOfMapping();
    void tellOfRules();
    void askAboutSameNames();
    void identifyFound();
    void identifyNext();
    void identified(const Item &looked);
    void flushIdentified();
    void identifyAnew(const std::function<bool(const Item &)> &concerned);
    void attachCopies();
    void endScan();
    void compareWithList();
    void markUnlisted(const QList<Item> &asked);

    // What came out of zips (batchunpack.cpp)
    QString unpackFolder() const;
    UnpackProgress tellUnpacked();
    bool isLost(const Item &item) const;
    void bringBackLost(const std::function<void()> &done);
    void markLost();

    // Checking (batchcheck.cpp)
    void lookUp(const QList<qint64> &ids, const std::function<void(std::optional<Error>)> &done);
    void applyFound(const QList<Item> &asked, const OccurrenceLookup::Records &records);
    QStringList withoutRecord() const;
    void askCollection();
    void lookForNumbers();
    void suggestSimilar();
    void settleKnownLinks(Item &item);
    std::optional<Media> linkOfSamePart(const Item &item) const;

    // Decisions (batchdecisions.cpp)
    bool take(const Decision &decision, QList<qint64> &toLookUp);
    static void useNumber(Item &item, const QString &number);
    bool useRecord(Item &item, qint64 occid);
    bool useAnyway(Item &item);
    bool replace(Item &item);
    void detach(const Item &copy);
    void forgetHistory();
    void forgetRecords();
    void settle(const QSet<qint64> &ids, const QList<qint64> &toLookUp);
    void createRecords(const QList<qint64> &ids);
    void remember(const QList<Item> &before);
    void goBack(QList<QList<Item>> &from, QList<QList<Item>> &to);

    // Running (batchrun.cpp)
    bool anyWaits() const;
    void preflight();
    void findRoute(const std::function<void(const Result<> &)> &passed);
    void takeRoute(LinkRoute route, qsizetype most);
    void preflightEnded();
    void feed(const Item &item);
    void pumpSoon();
    void pump();
    void endRunIfIdle();
    void stopRun(const Error &error);
    void prepare(qint64 id);
    void prepared(qint64 id, const Result<Derivatives> &copies);
    void verified(qint64 id, const Result<> &result, bool bytesAreProved = false);
    void verifyAgain(qint64 id);
    bool mayLinkNow() const;
    void lookAgain();
    void linkMany(QList<qint64> ids);
    void askAgain(Item &item, const Error &error);
    void askToLink(const QList<qint64> &ids);
    void takeIntentBack(Item &item);
    void linkAnswered(const QList<qint64> &ids, const LinkRound &round);
    void writeLinkFile(const QList<qint64> &ids);
    QString freeLinkFile() const;
    void confirmMany(const QList<qint64> &ids);
    void confirmed(qint64 id, const Confirmation &confirmation);
    void takeConfirmed(Item &item, const QList<Media> &rows);
    void handleFailure(Lane &lane, qint64 id, const Error &error);
    void reachedEnd();
    void reportProgress();

    // Uploading and what proves it (batchupload.cpp)
    void removeLeftovers();
    void doubtPart(quint64 key);
    void doubtPart(quint64 key, const QString &part);
    bool removesLateParts();
    void partGone(const QString &part);
    void connectHost(const std::function<void(const Result<> &)> &connected);
    void upload(qint64 id);
    void copyArrived(quint64 key, const Result<UploadOutcome> &outcome);
    void takeArrived();
    void uploadEnded(Item &item, const std::optional<Error> &error);
    void partSafe(quint64 key, qint64 bytes);
    void copyLiesIn(quint64 key, const QString &part);
    void verify(qint64 id);
    void copyProved(quint64 key, const Result<Proof> &proof);
    void askTheWeb(qint64 id, bool bytesAreProved = false);

    // Taking back (batchundo.cpp) and proving (batchproof.cpp)
    struct Undoing;
    QList<qint64> undoable() const;
    void undoNext();
    void undoLooked(const QList<LinkLook> &looks);
    void undoUnlinked(const QList<Result<>> &results);
    void undoFiles();
    void undoFilesGone(const QList<RemovedFiles> &removed);
    void undoFailed(const Error &error);
    void endUndo(const std::optional<Error> &error);
    void proved(qint64 id, const Proven &proven);

    bool portalKeepsImages() const { return m_profile.host.kind == HostKind::Portal; }
    QString workFolder(qint64 batch) const;
    void removeDoneWork();
    QString ledgerMark() const;
    RemoteNames freeNames(const Item &item);
    void nameCopy(ItemCopy &copy, const QString &remotePath);
    void nameAnew(Item &item);
    Item *find(qint64 id);
    /// Writes the items down and tells the watchers; a ledger that cannot be written ends the activity.
    bool save(const QList<Item> &items);
    bool save(const Item &item) { return save(QList<Item>{item}); }

    Ledger &m_ledger;
    HttpClient &m_http;
    Options m_options;

    Activity m_activity = Activity::None;
    Batch m_batch;
    Profile m_profile;
    Secrets m_secrets;
    QList<Item> m_items;
    QHash<qint64, qsizetype> m_places;
    QList<Item> m_freshlyIdentified;
    NameMatcher m_matcher;
    std::shared_ptr<const NameMapping> m_mapping;                  ///< Null without a mapping file.
    std::shared_ptr<const OccurrenceLookup::Records> m_recordList; ///< From a file, in place of the portal's.
    QList<QList<Item>> m_undo, m_redo;                             ///< Items as they were before each step.
    QQueue<qint64> m_toIdentify;
    qsizetype m_identifying = 0; ///< Files that are being looked into just now.
    QTimer m_flushTimer;

    std::shared_ptr<PortalDesk> m_portal;
    std::unique_ptr<Uploads> m_uploads; ///< Only while running.
    /// Copies of an item that are on their way, or whose proof is awaited.
    struct Awaited {
        int copies = 0;
        std::optional<Error> error;
        bool areSame = true; ///< The host itself said so of the proofs that came.
    };
    QHash<qint64, Awaited> m_uploading, m_proving;
    QList<std::pair<quint64, Result<UploadOutcome>>> m_arrived; ///< To be written down together.
    bool m_hostConnected = false;
    QHash<QString, quint64> m_doubtfulParts; ///< Sent by an earlier run, or twice; to which copy each belongs.
    QDeadlineTimer m_latePartsDue;           ///< When the host is asked to remove these, or has had time enough for it.
    bool m_latePartsAsked = false;
    qint64 m_bytesAdopted = 0;
    qint64 m_bytesPerSecond = 0; ///< The limit, 0 for none.
    QDeadlineTimer m_hostBackAt{0};
    std::stop_source m_stop;

    LinkRoute m_linkRoute = LinkRoute::File;
    qsizetype m_mostLinks = 1; ///< That are asked for together.
    std::shared_ptr<Undoing> m_undoing;
    qsizetype m_toProve = 0;
    std::optional<Error> m_proofError; ///< Why some could not be looked at again.

    bool m_paused = false;
    bool m_pumpQueued = false;
    bool m_ready = false; ///< Preflight passed, work may be handed out.
    int m_preflights = 0;
    int m_preflightTries = 0;
    std::optional<Error> m_preflightError;
    std::optional<Error> m_saveError; ///< Why the facts of this activity could not be written down.
    std::optional<Error> m_runError;
    QString m_waitingFor;
    Lane m_prepareLane, m_uploadLane, m_verifyLane, m_linkLane, m_confirmLane;
    QTimer m_pumpTimer;
    QTimer m_progressTimer;
    QElapsedTimer m_linkWaiting; ///< Since the first item came to wait for linking.
    RateMeter m_rate;
    RunProgress m_progress;
    int m_verifyFailures = 0; ///< Without any success in this run.
    bool m_anyVerified = false;
    QList<qint64> m_notShownYet;      ///< By the web, when none of this batch was.
    QHash<qint64, int> m_unmadeLinks; ///< How often an item was asked for in this run without a link.
    QSet<QString> m_takenNames;
    QHash<qint64, int> m_renamed; ///< How often an item got other names in this run.

    // Destroyed first, so that nothing runs any more when the rest goes.
    ImageWorkers m_images;
    QThreadPool m_cpuPool, m_webPool, m_portalPool; // after what their work uses
};

Q_DECLARE_METATYPE(std::optional<Error>)
Q_DECLARE_METATYPE(std::shared_ptr<const RecordIndex>)
