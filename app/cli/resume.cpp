#include "batchcommand.h"
#include "commands.h"

namespace {

class Resume final : public BatchCommand
{
public:
    using BatchCommand::BatchCommand;

    void options(QCommandLineParser &parser) const override
    {
        Session::addOptions(parser);
        addRunOptions(parser);
    }
    void start(const QCommandLineParser &parser) override { beginWithBatch(parser, false); }
};

} // namespace

std::unique_ptr<Command> makeResume(Console &console)
{
    return std::make_unique<Resume>(console);
}
