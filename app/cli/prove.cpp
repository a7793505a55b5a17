#include "commands.h"
#include "itemjson.h"
#include "takenupbatch.h"

#include <QCoreApplication>

namespace {

/// Looks again whether files and links are there, so that the report of what is safe to delete can tell.
class Prove final : public TakenUpBatch
{
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    using TakenUpBatch::TakenUpBatch;

protected:
    void begin() override { engine().prove(); }

    void ended(const std::optional<Error> &error) override
    {
        int proved = 0;
        int doubtful = 0;
        for (const Item &item : engine().items()) {
            if (item.state != ItemState::Confirmed)
                continue;
            const bool holds = item.bytesProved.isValid() && item.linkProved.isValid();
            ++(holds ? proved : doubtful);
            if (wantsJson()) {
                QJsonObject json = itemToJson(item);
                json.insert(QStringLiteral("safeToDelete"), holds);
                console().json(json);
            } else if (!holds) {
                console().line(QStringLiteral("    %1: %2").arg(item.name, item.reason));
            }
        }
        if (wantsJson()) {
            console().json({{QStringLiteral("summary"),
                QJsonObject{{QStringLiteral("batch"), engine().batch().id}, {QStringLiteral("safeToDelete"), proved},
                    {QStringLiteral("notProved"), doubtful}}}});
        } else {
            console().line(tr("Served byte by byte and linked, as of today: %1; not proved: %2. “report --as "
                              "safe-to-delete” lists the files that may go.")
                               .arg(proved)
                               .arg(doubtful));
        }
        if (error)
            fail(*error);
        else
            emit finished(doubtful > 0 ? ExitCode::SomeItems : proved > 0 ? ExitCode::AllDone : ExitCode::NothingToDo);
    }
};

} // namespace

std::unique_ptr<Command> makeProve(Console &console)
{
    return std::make_unique<Prove>(console);
}
