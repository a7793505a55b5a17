#pragma once

#include "batchengine.h"

#include <QCoreApplication>

class BatchModel;
class Workbench;

/// All that decides what a person can do next, taken at one moment.
struct Situation {
    bool isUsable = true; ///< The ledger is open.
    bool isStartingPractice = false;
    bool hasProfile = false;
    bool hasUser = false; ///< The profile names who signs in, or nobody has to.
    bool canSignIn = false;
    bool hasBatch = false;
    bool hasResult = false; ///< A run ended just now.
    int imagesWaiting = 0;  ///< Folders and files that wait for a profile.
    BatchEngine::Activity activity = BatchEngine::Activity::None;
    bool isPaused = false;
    std::optional<Error> error;
    BatchEngine::Activity failedActivity = BatchEngine::Activity::None;

    int total = 0;
    int unread = 0;    ///< Not looked into.
    int unchecked = 0; ///< Not compared with the records.
    int ready = 0;
    int records = 0; ///< That the ready ones go to.
    int decide = 0;
    int problems = 0;
    int linked = 0;
    int skipped = 0;
    bool hasAnyNumber = true; ///< Any name, barcode or file told a number, or one that may be meant.

    /// The names were looked into, and there is nothing to look up.
    bool foundNoNumber() const { return total > 0 && unread == 0 && decide > 0 && !hasAnyNumber; }
    bool isIdle() const { return activity == BatchEngine::Activity::None && !isStartingPractice; }
};

Situation situationOf(const Workbench &workbench, const BatchModel &model);

/// What a person can do about the situation; the window has an action for each.
enum class Remedy {
    AddImages,
    NewProfile,
    EditProfile,
    ChooseMapping,
    SignIn,
    Check,
    Start,
    WorkThroughDecisions,
    RetryFailed,
    Report,
    UndoBatch,
    Prove,
    OpenLedgerAgain,
    Dismiss
};

/// Whether Start may be pressed, and if not, the reason to act on first.
class Readiness
{
    Q_DECLARE_TR_FUNCTIONS(Readiness)

public:
    explicit Readiness(const Situation &situation);

    bool isReady() const { return m_reason.isEmpty(); }
    const QString &reason() const { return m_reason; }
    /// What can be done about it, the first is best.
    const QList<Remedy> &remedies() const { return m_remedies; }

private:
    void because(const QString &reason, const QList<Remedy> &remedies = {});

    QString m_reason;
    QList<Remedy> m_remedies;
};
