#include "decisiontext.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(DecisionText)
};

QString whatHappened(Decision::Kind kind, int count)
{
    switch (kind) {
    case Decision::Kind::UseNumber:
    case Decision::Kind::UseRecord:
        return Text::tr("%n image(s) got their number.", nullptr, count);
    case Decision::Kind::UseAnyway:
        return Text::tr("%n image(s) will be used anyway.", nullptr, count);
    case Decision::Kind::Replace:
        return Text::tr("%n image(s) will take the place of what their records show.", nullptr, count);
    case Decision::Kind::CreateRecord:
        return Text::tr("%n record(s) will be made in the portal. This cannot be taken back here.", nullptr, count);
    case Decision::Kind::Skip:
        return Text::tr("%n image(s) will be left out.", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace

QString decidedText(const QList<Decision> &decisions)
{
    if (decisions.isEmpty())
        return {};
    const QString words = whatHappened(decisions.first().kind, int(decisions.size()));
    return decisions.first().kind == Decision::Kind::CreateRecord
        ? words
        : words + QLatin1Char(' ') + Text::tr("Ctrl+Z takes it back.");
}
