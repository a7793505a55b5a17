#include "batchcommand.h"
#include "commands.h"

namespace {

class Check final : public BatchCommand
{
public:
    using BatchCommand::BatchCommand;

    void options(QCommandLineParser &parser) const override
    {
        Session::addOptions(parser);
        Session::addProfileOption(parser);
        addNumberOptions(parser);
    }
    void start(const QCommandLineParser &parser) override { beginWithPaths(parser, Goal::Check); }
};

} // namespace

std::unique_ptr<Command> makeCheck(Console &console)
{
    return std::make_unique<Check>(console);
}
