#pragma once

#include "batchengine.h"
#include "report.h"

#include <QThread>

/// One ledger and the engine that works on it, on a thread of their own.
///
/// Commands return at once; what they did comes back as signals with copies of values. Ends with its last owner: what
/// is under way stops soon and is taken up the next time.
class EngineSession : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString ledgerFile;
        QString workFolder; ///< For the copies on their way to the host.
        RetryPolicy retry;
        AskPerson ask{};
    };

    explicit EngineSession(const Options &options, QObject *parent = nullptr);
    ~EngineSession() override;
    Q_DISABLE_COPY_MOVE(EngineSession)

    /// Does `command(BatchEngine &)` on the engine's thread, after all that was asked before. Without a ledger,
    /// nothing.
    void tell(std::function<void(BatchEngine &)> command);
    /// Asks for the batches of the ledger; batchesListed() answers.
    void listBatches();
    /// Asks what became of one item; itemHistoryRead() answers.
    void readItemHistory(qint64 item);
    /// Writes the report of the open batch; reportWritten() or problem() answers.
    void writeReport(const QString &file, ReportForm form);

signals:
    /// The ledger could not be opened: no command does anything.
    void unusable(const Error &error);
    void batchesListed(const QList<Batch> &batches);
    void reportWritten(const QString &file);
    void itemHistoryRead(qint64 item, const QList<ItemEvent> &events);

    void batchOpened(const Batch &batch, const QList<Item> &items);
    void itemsChanged(const QList<Item> &items);
    void activityChanged(BatchEngine::Activity activity, bool paused);
    void progressed(const RunProgress &progress);
    void finished(BatchEngine::Activity activity, const std::optional<Error> &error);
    void problem(const Error &error);
    void noticed(const QStringList &notices);
    void undoPlanned(const QList<UndoEntry> &plan);
    void undone(const QList<UndoEntry> &entries);
    void tokenLearned(const SecretString &token);
    void historyChanged(int undoable, int redoable);
    void indexLoaded(const std::shared_ptr<const RecordIndex> &index);

private:
    class Desk;

    QThread m_thread;
    Desk *m_desk = nullptr; ///< Lives on m_thread and ends with it.
};
