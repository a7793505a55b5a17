#include "commands.h"
#include "namematch.h"
#include "recordindex.h"
#include "recordlist.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

class Names final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    using Command::Command;

    void options(QCommandLineParser &parser) const override
    {
        parser.addOption(
            {QStringLiteral("pattern"), tr("A regular expression in the portal's own form."), QStringLiteral("P")});
        parser.addOption({QStringLiteral("replace"), tr("What to replace in the number found."), QStringLiteral("R")});
        parser.addOption({QStringLiteral("with"), tr("What to put in its place."), QStringLiteral("W")});
        parser.addOption({QStringLiteral("records"),
            tr("A file with the collection's numbers (one a line, CSV or Darwin Core Archive) to look for in names."),
            QStringLiteral("FILE")});
        parser.addOption({QStringLiteral("json"), tr("Print one JSON object a line.")});
    }

    void start(const QCommandLineParser &parser) override
    {
        auto matcher = matcherFor(parser);
        if (!matcher) {
            fail(matcher.error());
            return;
        }
        const bool json = parser.isSet(QStringLiteral("json"));
        bool allExact = true;
        while (true) {
            QByteArray line = console().in().readLine();
            if (line.isEmpty())
                break;
            while (line.endsWith('\n') || line.endsWith('\r'))
                line.chop(1);
            if (line.isEmpty())
                continue;
            const QString name = QString::fromUtf8(line);
            const NameMatch match = matcher->match(name);
            allExact = allExact && match.outcome == NameMatch::Outcome::Exact;
            print(name, match, json);
        }
        emit finished(allExact ? ExitCode::AllDone : ExitCode::SomeItems);
    }

private:
    static Result<NameMatcher> matcherFor(const QCommandLineParser &parser)
    {
        const QString pattern = parser.value(QStringLiteral("pattern"));
        const QString records = parser.value(QStringLiteral("records"));
        if (pattern.isEmpty() && records.isEmpty())
            return failure(ErrorKind::Usage, tr("Name a pattern with --pattern or a list of numbers with --records."));
        NamingSettings settings;
        if (!pattern.isEmpty()) {
            settings.patterns = {{.match = pattern,
                .replace = parser.value(QStringLiteral("replace")),
                .with = parser.value(QStringLiteral("with"))}};
        }
        auto matcher = NameMatcher::make(settings);
        if (!matcher) // what is a fault of the profile elsewhere was typed here
            return failure(ErrorKind::Usage, matcher.error().message, matcher.error().detail);
        if (records.isEmpty())
            return matcher;
        const auto list = readRecordList(records);
        if (!list)
            return failure(list.error());
        matcher->setIndex(std::make_shared<RecordIndex>(list->catalogNumbers()));
        return matcher;
    }

    void print(const QString &name, const NameMatch &match, bool json)
    {
        if (!json) {
            console().line(
                QStringLiteral("%1\t%2\t%3\t%4")
                    .arg(name, outcomeWord(match.outcome), match.catalogNumber, match.warnings.join(QLatin1Char(' '))));
            return;
        }
        const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
        console().json({{QStringLiteral("name"), name}, {QStringLiteral("outcome"), outcomeWord(match.outcome)},
            {QStringLiteral("catalogNumber"), textOrNull(match.catalogNumber)},
            {QStringLiteral("candidates"), QJsonArray::fromStringList(match.candidates)},
            {QStringLiteral("part"), textOrNull(match.tail.part)},
            {QStringLiteral("role"), textOrNull(match.tail.role)},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(match.warnings)}});
    }
};

} // namespace

std::unique_ptr<Command> makeNames(Console &console)
{
    return std::make_unique<Names>(console);
}
