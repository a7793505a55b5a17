#pragma once

#include "decision.h"

#include <QSet>

#include <optional>

/// What was decided lately: which items are still on their way to the engine and back, and in which order they came.
class DecisionTrail
{
public:
    /// These were passed to the engine; `shown` is the item that was looked at, 0 for none.
    void passedOn(const QList<Decision> &decisions, qint64 shown);
    /// The engine took one of the steps that were passed on.
    void taken();
    /// Decided, but the answer is not known yet: nobody should be asked again meanwhile.
    const QSet<qint64> &pending() const { return m_pending; }
    bool isEmpty() const { return m_shown.isEmpty(); }
    /// The item that was decided last, and the one before with the next call.
    std::optional<qint64> goBack();
    void clear();

private:
    QSet<qint64> m_pending;
    int m_steps = 0; ///< Passed on and not taken.
    QList<qint64> m_shown;
};
