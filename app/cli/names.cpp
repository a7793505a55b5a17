#include "commands.h"
#include "namematch.h"

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
        parser.addOption({QStringLiteral("json"), tr("Print one JSON object a line.")});
    }

    void start(const QCommandLineParser &parser) override
    {
        if (!parser.isSet(QStringLiteral("pattern"))) {
            usage(tr("Name a pattern with --pattern."));
            return;
        }
        NamingSettings settings;
        settings.patterns = {{.match = parser.value(QStringLiteral("pattern")),
            .replace = parser.value(QStringLiteral("replace")),
            .with = parser.value(QStringLiteral("with"))}};
        const auto matcher = NameMatcher::make(settings);
        if (!matcher) {
            usage(matcher.error().message);
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
            {QStringLiteral("part"), textOrNull(match.part)}, {QStringLiteral("role"), textOrNull(match.role)},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(match.warnings)}});
    }
};

} // namespace

std::unique_ptr<Command> makeNames(Console &console)
{
    return std::make_unique<Names>(console);
}
