#include "batchcommand.h"
#include "commands.h"

namespace {

class Scan final : public BatchCommand
{
public:
    using BatchCommand::BatchCommand;

    void options(QCommandLineParser &parser) const override
    {
        Session::addOptions(parser);
        Session::addProfileOption(parser);
        addNumberOptions(parser);
    }
    void start(const QCommandLineParser &parser) override { beginWithPaths(parser, Goal::Scan); }
};

} // namespace

std::unique_ptr<Command> makeScan(Console &console)
{
    return std::make_unique<Scan>(console);
}
