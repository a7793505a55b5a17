#pragma once

#include "command.h"
#include "session.h"

/// A command that brings a batch some way along: opens it, watches the engine, prints what became of every item.
class BatchCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void interrupt() override;

protected:
    enum class Goal { Scan, Check, Run };

    /// What says which numbers the files have, beside the profile's rules.
    static void addNumberOptions(QCommandLineParser &parser);
    /// What a run may be told beside the profile.
    static void addRunOptions(QCommandLineParser &parser);
    /// Takes up the session; false (and finished) when that fails.
    bool openSession(const QCommandLineParser &parser);
    /// Makes a batch of the positional arguments and brings it to the goal.
    void beginWithPaths(const QCommandLineParser &parser, Goal goal);
    /// Takes up the batch that the first argument names, else the newest, and runs it.
    void beginWithBatch(const QCommandLineParser &parser, bool retryFailed);
    /// Whether the person allowed sending with the command itself. Then a batch that is interrupted before it began to
    /// send may be resumed.
    virtual bool isAllowedToSend() const { return false; }
    /// The last word before anything is sent.
    virtual bool mayStart() { return true; }

    Session &session() { return *m_session; }
    QMap<ItemState, int> counts() const;

private:
    void watch();
    Profile profileFor(const QCommandLineParser &parser) const;
    void activityFinished(BatchEngine::Activity activity, const std::optional<Error> &error);
    void afterScan();
    bool readRunOptions(const QCommandLineParser &parser);
    void startRun();
    void beginWithBatch(const Batch &batch);
    void showProgress(const RunProgress &progress);
    void end(const std::optional<Error> &error);
    void printItems();

    std::unique_ptr<Session> m_session;
    Goal m_goal = Goal::Scan;
    std::optional<qint64> m_bytesPerSecond; ///< In place of the profile's limit.
    bool m_json = false;
    bool m_retry = false;
    bool m_opened = false;
    bool m_started = false;
    int m_confirmedBefore = 0;
};
