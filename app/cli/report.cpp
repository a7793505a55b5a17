#include "report.h"

#include "commands.h"
#include "session.h"

#include <QCoreApplication>

namespace {

class ReportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    using Command::Command;

    void options(QCommandLineParser &parser) const override
    {
        Session::addLedgerOption(parser);
        parser.addOption({QStringLiteral("as"), tr("csv, html, json, manifest or failures."), QStringLiteral("FORM")});
        parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
            tr("Where to write it; - for standard output."), QStringLiteral("FILE")});
    }

    void start(const QCommandLineParser &parser) override
    {
        const auto form = reportFormFromWord(parser.value(QStringLiteral("as")));
        const QString output = parser.value(QStringLiteral("output"));
        if (!form || output.isEmpty()) {
            usage(tr("Say which report with --as csv|html|json|manifest|failures, and where to with -o FILE."));
            return;
        }
        const auto ledger = Ledger::open(Session::ledgerPath(parser), Ledger::Access::ReadOnly);
        if (!ledger) {
            fail(ledger.error());
            return;
        }
        const auto batches = (*ledger)->batches();
        if (!batches || batches->isEmpty()) {
            fail(batches ? Error{.kind = ErrorKind::Usage, .message = tr("There is no batch in this ledger yet.")}
                         : batches.error());
            return;
        }
        const QString asked = parser.positionalArguments().value(0);
        const auto batch = (*ledger)->batch(asked.isEmpty() ? batches->first().id : asked.toLongLong());
        if (!batch) {
            fail(batch.error());
            return;
        }
        const auto items = (*ledger)->items(batch->id);
        if (!items) {
            fail(items.error());
            return;
        }
        if (output == QLatin1String("-")) {
            console().bytes(reportOn(*batch, *items, *form));
        } else if (const auto written = writeReport(output, *batch, *items, *form); !written) {
            fail(written.error());
            return;
        }
        emit finished(ExitCode::AllDone);
    }
};

} // namespace

std::unique_ptr<Command> makeReport(Console &console)
{
    return std::make_unique<ReportCommand>(console);
}
