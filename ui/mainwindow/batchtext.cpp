#include "batchtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(BatchText)
};

int unfinished(const Batch &batch)
{
    return batch.total() - batch.counts.value(ItemState::Confirmed) - batch.counts.value(ItemState::Skipped)
        - batch.counts.value(ItemState::NeedsDecision) - batch.counts.value(ItemState::Failed);
}

} // namespace

QString whatBecameOf(const Batch &batch)
{
    QStringList parts;
    if (const int linked = batch.counts.value(ItemState::Confirmed); linked > 0)
        parts.append(Text::tr("%n linked", nullptr, linked));
    if (const int left = unfinished(batch); left > 0)
        parts.append(
            batch.started ? Text::tr("%n left to do", nullptr, left) : Text::tr("%n not sent yet", nullptr, left));
    if (const int decide = batch.counts.value(ItemState::NeedsDecision); decide > 0)
        parts.append(Text::tr("%n waiting for you", nullptr, decide));
    if (const int failed = batch.counts.value(ItemState::Failed); failed > 0)
        parts.append(Text::tr("%n failed", nullptr, failed));
    if (parts.isEmpty())
        parts.append(Text::tr("nothing to do"));
    return parts.join(QStringLiteral(", "));
}

QString whatIsLeft(const Batch &batch)
{
    const QString when = QLocale().toString(batch.created.toLocalTime(), QLocale::ShortFormat);
    return QStringLiteral("%1 · %2").arg(when, whatBecameOf(batch));
}

bool canContinue(const Batch &batch)
{
    return batch.isUnfinished() || batch.counts.value(ItemState::NeedsDecision) > 0;
}
