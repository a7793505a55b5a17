#include "batchcommand.h"
#include "commands.h"

#include <QCoreApplication>

namespace {

class Run final : public BatchCommand
{
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    using BatchCommand::BatchCommand;

    void options(QCommandLineParser &parser) const override
    {
        Session::addOptions(parser);
        Session::addProfileOption(parser);
        addNumberOptions(parser);
        addRunOptions(parser);
        parser.addOption({QStringLiteral("yes"), tr("Start without asking.")});
        parser.addOption({QStringLiteral("dry-run"), tr("Stop before anything is sent.")});
    }

    void start(const QCommandLineParser &parser) override
    {
        m_dryRun = parser.isSet(QStringLiteral("dry-run"));
        m_askFirst = !parser.isSet(QStringLiteral("yes")) && !parser.isSet(QStringLiteral("json"))
            && console().isInteractive();
        beginWithPaths(parser, Goal::Run);
    }

protected:
    bool isAllowedToSend() const override { return !m_dryRun && !m_askFirst; }

    bool mayStart() override
    {
        if (m_dryRun || !m_askFirst)
            return !m_dryRun;
        const auto now = counts();
        return console().ask(tr("%n image(s) will be uploaded and linked; %1 need a decision, %2 cannot be used. "
                                "Start? [y/N]",
            nullptr, now.value(ItemState::Matched))
                                 .arg(now.value(ItemState::NeedsDecision))
                                 .arg(now.value(ItemState::Failed)));
    }

private:
    bool m_dryRun = false;
    bool m_askFirst = false;
};

} // namespace

std::unique_ptr<Command> makeRun(Console &console)
{
    return std::make_unique<Run>(console);
}
