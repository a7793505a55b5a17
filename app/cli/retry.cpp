#include "batchcommand.h"
#include "commands.h"

namespace {

class Retry final : public BatchCommand
{
public:
    using BatchCommand::BatchCommand;

    void options(QCommandLineParser &parser) const override
    {
        Session::addOptions(parser);
        addRunOptions(parser);
    }
    void start(const QCommandLineParser &parser) override { beginWithBatch(parser, true); }
};

} // namespace

std::unique_ptr<Command> makeRetry(Console &console)
{
    return std::make_unique<Retry>(console);
}
