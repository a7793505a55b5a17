#include "commands.h"
#include "itemjson.h"
#include "session.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class Status final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    using Command::Command;

    void options(QCommandLineParser &parser) const override
    {
        Session::addLedgerOption(parser);
        parser.addOption({QStringLiteral("json"), tr("Print one JSON object a line.")});
    }

    void start(const QCommandLineParser &parser) override
    {
        const auto ledger = Ledger::open(Session::ledgerPath(parser), Ledger::Access::ReadOnly);
        if (!ledger && ledger.error().code == QLatin1String("no-ledger")) {
            console().note(ledger.error().message);
            emit finished(ExitCode::NothingToDo);
            return;
        }
        if (!ledger) {
            fail(ledger.error());
            return;
        }
        const QString asked = parser.positionalArguments().value(0);
        auto batches = (*ledger)->batches();
        if (batches && !asked.isEmpty()) {
            batches = (*ledger)->batch(asked.toLongLong()).map([](const Batch &batch) { return QList<Batch>{batch}; });
        }
        if (!batches) {
            fail(batches.error());
            return;
        }
        bool unfinished = false;
        for (const Batch &batch : *batches) {
            print(batch, parser.isSet(QStringLiteral("json")));
            unfinished = unfinished || (batch.started && batch.isUnfinished());
        }
        if (batches->isEmpty())
            console().note(tr("There is no batch in this ledger yet."));
        emit finished(batches->isEmpty() ? ExitCode::NothingToDo
                : unfinished             ? ExitCode::Temporary
                                         : ExitCode::AllDone);
    }

private:
    void print(const Batch &batch, bool json)
    {
        if (json) {
            QJsonObject object = summaryToJson(batch.counts, batch.id);
            object.insert(QStringLiteral("title"), batch.title);
            object.insert(QStringLiteral("created"), batch.created.toString(Qt::ISODate));
            object.insert(QStringLiteral("started"), batch.started);
            console().json(object);
            return;
        }
        QStringList parts;
        for (auto it = batch.counts.cbegin(); it != batch.counts.cend(); ++it)
            parts.append(QStringLiteral("%1 %2").arg(*it).arg(stateWord(it.key())));
        console().line(QStringLiteral("%1  %2  %3: %4")
                           .arg(batch.id)
                           .arg(QLocale().toString(batch.created.toLocalTime(), QLocale::ShortFormat), batch.title,
                               parts.join(QStringLiteral(", "))));
    }
};

} // namespace

std::unique_ptr<Command> makeStatus(Console &console)
{
    return std::make_unique<Status>(console);
}
