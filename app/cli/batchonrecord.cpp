#include "batchonrecord.h"

#include "session.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<Batch> batchNamed(const Ledger &ledger, const QString &name)
{
    if (!name.isEmpty())
        return ledger.batch(name.toLongLong());
    const auto batches = ledger.batches();
    if (!batches)
        return failure(batches.error());
    if (batches->isEmpty())
        return failure(ErrorKind::Usage, Text::tr("There is no batch in this ledger yet."));
    return batches->first();
}

} // namespace

Result<BatchOnRecord> batchOnRecord(const QCommandLineParser &parser)
{
    const auto ledger = Ledger::open(Session::ledgerPath(parser), Ledger::Access::ReadOnly);
    if (!ledger)
        return failure(ledger.error());
    const auto batch = batchNamed(**ledger, parser.positionalArguments().value(0));
    if (!batch)
        return failure(batch.error());
    const auto items = (*ledger)->items(batch->id);
    if (!items)
        return failure(items.error());
    return BatchOnRecord{*batch, *items};
}
