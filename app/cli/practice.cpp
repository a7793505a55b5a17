#include "commands.h"
#include "practiceworld.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace {

class PracticeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    using Command::Command;

    void options(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("port"), tr("Listen on this port; 0 takes a free one."), QStringLiteral("N")});
        parser.addOption({QStringLiteral("data"), tr("Keep everything in this folder."), QStringLiteral("DIR")});
        parser.addOption({QStringLiteral("records"),
            tr("Add the records of this CSV table (column catalogNumber) to collection 1."), QStringLiteral("FILE")});
        parser.addOption({QStringLiteral("json"), tr("Print the addresses as one JSON object.")});
    }

    void start(const QCommandLineParser &parser) override
    {
        bool isNumber = true;
        const QString port = parser.value(QStringLiteral("port"));
        const quint16 number = port.isEmpty() ? 0 : port.toUShort(&isNumber);
        if (!isNumber) {
            usage(tr("“%1” is not a port number.").arg(port));
            return;
        }
        QString folder = parser.value(QStringLiteral("data"));
        if (folder.isEmpty())
            folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                + QStringLiteral("/sheetlink/practice");
        auto world = PracticeWorld::start({.folder = QDir(folder).absolutePath(),
            .port = number,
            .recordsFile = parser.value(QStringLiteral("records"))});
        if (!world) {
            fail(world.error());
            return;
        }
        m_world = std::move(*world);
        announce(parser.isSet(QStringLiteral("json")));
    }

    void interrupt() override
    {
        m_world.reset();
        emit finished(ExitCode::AllDone); // Ctrl-C is how it is meant to end
    }

private:
    void announce(bool json)
    {
        if (json) {
            console().json({{QStringLiteral("portal"), m_world->portalUrl().toString()},
                {QStringLiteral("images"), m_world->imagesUrl().toString()},
                {QStringLiteral("imagesFolder"), m_world->imagesFolder()},
                {QStringLiteral("sheets"), m_world->sheetsFolder()},
                {QStringLiteral("profile"), m_world->profileFile()},
                {QStringLiteral("secrets"), m_world->secretsFile()}});
            return;
        }
        console().line(tr("Practice portal: %1  (users tech, editor, visitor, admin; password “practice”)")
                           .arg(m_world->portalUrl().toString()));
        console().line(tr("Image host:      %1  shows the folder %2")
                           .arg(m_world->imagesUrl().toString(), m_world->imagesFolder()));
        console().line(tr("Sample sheets:   %1").arg(m_world->sheetsFolder()));
        console().line(tr("Try:  sheetlink-cli run \"%1\" --profile \"%2\" --secrets \"%3\"")
                           .arg(m_world->sheetsFolder(), m_world->profileFile(), m_world->secretsFile()));
        console().note(tr("Nothing here leaves this computer. Ctrl-C ends it."));
    }

    std::unique_ptr<PracticeWorld> m_world;
};

} // namespace

std::unique_ptr<Command> makePractice(Console &console)
{
    return std::make_unique<PracticeCommand>(console);
}
