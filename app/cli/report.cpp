#include "report.h"

#include "batchonrecord.h"
#include "commands.h"
#include "safetodelete.h"
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
        parser.addOption({QStringLiteral("as"), tr("csv, html, json, manifest, failures, links or safe-to-delete."),
            QStringLiteral("FORM")});
        parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
            tr("Where to write it; - for standard output."), QStringLiteral("FILE")});
    }

    void start(const QCommandLineParser &parser) override
    {
        const auto form = reportFormFromWord(parser.value(QStringLiteral("as")));
        const QString output = parser.value(QStringLiteral("output"));
        if (!form || output.isEmpty()) {
            usage(tr("Say which report with --as csv|html|json|manifest|failures|safe-to-delete, and where to with "
                     "-o FILE."));
            return;
        }
        const auto read = batchOnRecord(parser);
        if (!read) {
            fail(read.error());
            return;
        }
        if (output == QLatin1String("-")) {
            console().bytes(reportOn(read->batch, read->items, *form));
        } else if (const auto written = writeReport(output, read->batch, read->items, *form); !written) {
            fail(written.error());
            return;
        }
        if (*form == ReportForm::SafeToDelete) {
            for (const QString &notice : keptNotices(read->items, QDate::currentDate()))
                console().note(notice);
        }
        emit finished(ExitCode::AllDone);
    }
};

} // namespace

std::unique_ptr<Command> makeReport(Console &console)
{
    return std::make_unique<ReportCommand>(console);
}
