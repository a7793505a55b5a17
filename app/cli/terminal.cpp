#include "terminal.h"

#include "console.h"

#include <QCoreApplication>

#include <algorithm>
#include <mutex>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString promptFor(const SignInQuestion &question)
{
    QStringList lines{Text::tr("The image host %1 asks, to let you sign in:").arg(question.server)};
    for (const QString &words : {question.title, question.instruction}) {
        if (!words.isEmpty())
            lines.append(QStringLiteral("  ") + words);
    }
    lines.append(QStringLiteral("  ") + question.question.trimmed() + QLatin1Char(' '));
    std::transform(lines.begin(), lines.end(), lines.begin(), printable);
    // The line that is there already may be one of progress.
    return QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

} // namespace

AskPerson askAtTerminal(Console &console)
{
    if (!hasTerminal())
        return {};
    const auto oneAtATime = std::make_shared<std::mutex>();
    return {.toSignIn = [&console, oneAtATime](const SignInQuestion &question, const CancelToken &cancel) {
        const std::scoped_lock lock(*oneAtATime);
        console.setQuestionOpen(true);
        auto answer = readAtTerminal(promptFor(question), question.isSecret, cancel);
        console.setQuestionOpen(false);
        return answer;
    }};
}
