#include "commands.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString overview()
{
    QString text = Text::tr("Puts specimen images on the web and links them to the records of a Symbiota portal.\n\n"
                            "Usage: sheetlink-cli COMMAND …\n\n");
    for (const CommandEntry &entry : allCommands())
        text += QStringLiteral("  %1 %2\n").arg(entry.name, -9).arg(entry.summary);
    return text + Text::tr("\n“sheetlink-cli COMMAND --help” tells what a command understands.");
}

} // namespace

QList<CommandEntry> allCommands()
{
    const QString paths = QStringLiteral("PATH…");
    const QString batch = QStringLiteral("[BATCH]");
    return {
        {QStringLiteral("names"), QString(), Text::tr("Find catalog numbers in names on standard input"), makeNames},
        {QStringLiteral("scan"), paths, Text::tr("Look into images, without any network"), makeScan},
        {QStringLiteral("check"), paths, Text::tr("Compare images with the portal's records; writes nothing"),
            makeCheck},
        {QStringLiteral("run"), paths, Text::tr("Do the whole job: check, upload, verify, link, confirm"), makeRun},
        {QStringLiteral("resume"), batch, Text::tr("Go on with a batch that was interrupted"), makeResume},
        {QStringLiteral("retry"), batch, Text::tr("Try the failed images of a batch again"), makeRetry},
        {QStringLiteral("undo"), batch, Text::tr("Take a batch back: its links, then its files at the host"), makeUndo},
        {QStringLiteral("prove"), batch, Text::tr("Look again whether files and links are there"), makeProve},
        {QStringLiteral("status"), batch, Text::tr("Show how far batches have come"), makeStatus},
        {QStringLiteral("report"), batch, Text::tr("Write a report of a batch"), makeReport},
        {QStringLiteral("export"), batch,
            Text::tr("Write the links of a batch to files that a portal's manager imports"), makeExport},
        {QStringLiteral("profile"), QStringLiteral("list|show|import|export|test [NAME|FILE]"),
            Text::tr("Manage and test profiles"), makeProfile},
        {QStringLiteral("practice"), QString(), Text::tr("Run the practice portal on this computer"), makePractice},
    };
}

std::unique_ptr<Command> runCommandLine(
    const QStringList &arguments, Console &console, const std::function<void(ExitCode)> &done)
{
    const auto doneSoon = [done](ExitCode code) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [done, code] { done(code); }, Qt::QueuedConnection);
    };
    const QString name = arguments.value(0);
    if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
        console.line(QStringLiteral("sheetlink-cli " SHEETLINK_VERSION));
        doneSoon(ExitCode::AllDone);
        return {};
    }
    const auto entries = allCommands();
    const auto entry
        = std::find_if(entries.begin(), entries.end(), [&name](const CommandEntry &e) { return e.name == name; });
    if (entry == entries.end()) {
        const bool asked
            = name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help");
        if (asked)
            console.lines(overview());
        else
            console.noteLines(
                (name.isEmpty() ? QString() : Text::tr("There is no command “%1”.\n\n").arg(name)) + overview());
        doneSoon(asked ? ExitCode::AllDone : ExitCode::Usage);
        return {};
    }

    auto command = entry->make(console);
    QCommandLineParser parser;
    parser.setApplicationDescription(entry->summary);
    parser.addPositionalArgument(
        QStringLiteral("arguments"), QString(), entry->name + QLatin1Char(' ') + entry->arguments);
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this help.")});
    command->options(parser);
    if (!parser.parse(QStringList{QStringLiteral("sheetlink-cli")} + arguments.mid(1))) {
        console.note(parser.errorText());
        doneSoon(ExitCode::Usage);
    } else if (parser.isSet(QStringLiteral("help"))) {
        console.lines(parser.helpText());
        doneSoon(ExitCode::AllDone);
    } else {
        QObject::connect(command.get(), &Command::finished, command.get(), doneSoon);
        command->start(parser);
    }
    return command;
}
