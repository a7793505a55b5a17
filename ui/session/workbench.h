#pragma once

#include "credentials.h"
#include "enginesession.h"
#include "linkexporter.h"
#include "profilestore.h"
#include "serverquestions.h"

class PracticeVisit;

/// What one window works on: the session, the profile, the batch, and what has to happen by itself in between.
///
/// It takes the commands of a person, passes them to the engine and tells what is the case. It shows nothing.
class Workbench : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString ledgerFile;
        QString workFolder;
        QString practiceFolder;
        QString profilesFolder;
        Secrets secrets;
        RetryPolicy retry;
    };

    explicit Workbench(const Options &options, QObject *parent = nullptr);
    ~Workbench() override;
    Q_DISABLE_COPY_MOVE(Workbench)

    /// Opens the ledger. Nothing else does anything before.
    void open();

    bool isPractice() const { return m_practice != nullptr; }
    bool isStartingPractice() const { return m_practice && !m_practiceReady; }
    bool isUsable() const { return m_usable; }
    BatchEngine::Activity activity() const { return m_activity; }
    bool isPaused() const { return m_paused; }
    bool hasBatch() const { return m_batch.id != 0; }
    const Batch &batch() const { return m_batch; }
    const std::optional<Profile> &profile() const { return m_profile; }
    bool canSignIn() const;
    /// What is known of the passwords that the profile needs.
    Secrets secrets() const;
    /// Paths that wait for a profile.
    const QStringList &waitingPaths() const { return m_waitingPaths; }
    /// What went wrong last, until something is done about it.
    const std::optional<Error> &error() const { return m_error; }
    /// What was being done when it went wrong.
    BatchEngine::Activity failedActivity() const { return m_failedActivity; }
    /// How many steps of a person can be taken back, and done again.
    int undoable() const { return m_undoable; }
    int redoable() const { return m_redoable; }
    /// The collection's numbers, null while they are not known.
    const std::shared_ptr<const RecordIndex> &index() const { return m_index; }
    /// The mapping file of the batch, or of the next one while there is none; empty for none.
    const QString &mapping() const { return m_mapping; }
    /// Whether the profile allows to make records that the collection lacks.
    bool mayCreateRecords() const;
    /// Whether a run ended since the batch was opened or changed by a person.
    bool hasResult() const { return m_hasResult; }
    /// What uploads of this run take at most, 0 for no limit.
    qint64 rateLimit() const { return m_rateLimit; }
    ProfileStore &profiles() { return m_profiles; }
    /// What image hosts ask before they let somebody in.
    ServerQuestions &questions() { return m_questions; }

    /// The profile for a new batch, and for changes to it: that of the batch that is open, but as it is by now.
    std::optional<Profile> profileForMore() const;
    /// Somebody changed a profile that was called `before`.
    void profileSaved(const Profile &profile, const QString &before);
    void addImages(const QStringList &paths);
    enum class Then { Check, Nothing };
    void openBatch(qint64 id, Then then = Then::Check);
    /// Goes on where a batch was left: opens it, checks, and sends when a person had allowed that before.
    void continueBatch(qint64 id);
    void closeBatch();
    void useProfile(const Profile &profile);
    /// The same, for one whose passwords were typed already.
    void useProfile(const Profile &profile, const Secrets &typed, Keeping keeping);
    void signIn(const Secrets &typed, Keeping keeping);
    void enterPractice();
    void leavePractice();
    /// Forgets all that was practised and begins anew.
    void restartPractice();
    void dismissError();
    void listBatches();

    void check();
    void start();
    void setPaused(bool paused);
    void cancel();
    /// For this run only; the next one begins with the profile's limit.
    void setRateLimit(qint64 bytesPerSecond);
    void retryFailed(const QList<qint64> &ids = {});
    /// One step, which undo() takes back.
    void decide(const QList<Decision> &decisions);
    void undo();
    void redo();
    /// Numbers come from this file before any rule; an empty path forgets it.
    void useMapping(const QString &file);
    void writeReport(const QString &file, ReportForm form);
    /// Asks what became of one image; itemHistoryRead() answers.
    void readItemHistory(qint64 item);
    /// Finds out what could be taken back of the batch; undoPlanned() tells.
    void planUndo();
    /// Takes the batch back; undone() tells what became of it.
    void undoBatch();
    /// Writes the list of links for somebody else who is to take them back.
    void handOverUndo(const QList<Item> &items, const QString &file);
    /// Writes the batch's links into files of the folder; exported() or changed() with an error answers.
    void exportLinks(ExportForm form, const QString &folder);
    /// Looks again whether files and links are there; proved() tells when that is done.
    void prove();

signals:
    void undoPlanned(const QList<UndoEntry> &plan);
    void undone(const QList<UndoEntry> &entries);
    void proved();
    /// Paths of the files, none when there was nothing to export; and sentences that a person has to know.
    void exported(const QStringList &files, const QStringList &notices);
    /// Anything that the functions above tell.
    void changed();
    void batchOpened(const QList<Item> &items);
    void batchClosed();
    void itemsChanged(const QList<Item> &items);
    void progressed(const RunProgress &progress);
    /// A step of decide(), undo() or redo() went through; itemsChanged() told what it changed.
    void decisionsTaken();
    void historyChanged();
    void indexLoaded(const std::shared_ptr<const RecordIndex> &index);
    /// What a person should know of a mapping file or a record list, sentences.
    void noticed(const QStringList &notices);
    void batchesListed(const QList<Batch> &batches);
    void runEnded();
    void reportWritten(const QString &file);
    void itemHistoryRead(qint64 item, const QList<ItemEvent> &events);

private:
    enum class Next { Nothing, Check, CheckAndStart };

    void openSession(const QString &ledgerFile, const QString &workFolder);
    void showProblem(const Error &error);
    void takeBatch(const Batch &batch, const QList<Item> &items);
    void setActivity(BatchEngine::Activity activity, bool paused);
    void activityEnded(BatchEngine::Activity activity, const std::optional<Error> &error);
    void secretsLearned(const Profile &profile);
    void practiceReady();
    void checkWhenPossible();
    void readAnew(const Profile &profile);
    void step(std::function<void(BatchEngine &)> command);
    void setHistory(int undoable, int redoable);
    void setIndex(const std::shared_ptr<const RecordIndex> &index);
    void tell(std::function<void(BatchEngine &)> command);

    Options m_options;
    ProfileStore m_profiles;
    Credentials m_credentials;
    LinkExporter m_exporter;
    ServerQuestions m_questions;               ///< Outlives the session that asks them.
    std::unique_ptr<PracticeVisit> m_practice; ///< Outlives the session that talks to it.
    std::unique_ptr<EngineSession> m_session;
    bool m_usable = false;
    bool m_practiceReady = false;

    std::optional<Profile> m_profile;
    std::optional<Profile> m_ownProfile; ///< To come back to after practice.
    /// What a person chose last; a batch that is opened brings its own, as it was when the batch began.
    std::optional<Profile> m_chosenProfile;
    bool m_profileIsOfBatch = false;
    Batch m_batch;
    BatchEngine::Activity m_activity = BatchEngine::Activity::None;
    bool m_paused = false;
    qint64 m_rateLimit = 0;
    bool m_hasResult = false;
    Next m_next = Next::Nothing;
    QStringList m_waitingPaths;
    QString m_mapping;
    int m_undoable = 0;
    int m_redoable = 0;
    std::shared_ptr<const RecordIndex> m_index;
    std::optional<Error> m_error;
    BatchEngine::Activity m_failedActivity = BatchEngine::Activity::None;
};
