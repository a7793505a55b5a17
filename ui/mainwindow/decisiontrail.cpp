#include "decisiontrail.h"

namespace {

constexpr qsizetype longest = 1000;

}

void DecisionTrail::passedOn(const QList<Decision> &decisions, qint64 shown)
{
    ++m_steps;
    for (const Decision &decision : decisions)
        m_pending.insert(decision.item);
    if (shown == 0)
        return;
    m_shown.removeAll(shown);
    m_shown.append(shown);
    if (m_shown.size() > longest)
        m_shown.removeFirst();
}

void DecisionTrail::taken()
{
    m_steps = std::max(0, m_steps - 1);
    if (m_steps == 0)
        m_pending.clear();
}

std::optional<qint64> DecisionTrail::goBack()
{
    return m_shown.isEmpty() ? std::nullopt : std::optional(m_shown.takeLast());
}

void DecisionTrail::clear()
{
    m_pending.clear();
    m_shown.clear();
}
