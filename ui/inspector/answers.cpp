#include "answers.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

/// Also what failed can be left out.
bool canSkip(const Item &item, bool isRunning)
{
    return item.state == ItemState::Failed || (item.state != ItemState::Skipped && isOpenToDecisions(item, isRunning));
}

QList<Decision> skipAll(const Question &question)
{
    QList<Decision> decisions;
    for (const Item &item : question.selected) {
        if (canSkip(item, question.isRunning))
            decisions.append(Decision::skip(item.id));
    }
    return decisions;
}

Answer answerWith(const Choice &choice, const Question &question)
{
    const auto decision = decisionFor(question.item.id, choice);
    if (!decision)
        return {.choice = choice};
    if (question.isForSeveral()) {
        const bool fitsAny = choice.kind == Choice::Kind::Skip;
        return {.choice = choice,
            .decisions = fitsAny ? skipAll(question) : sameForAlike(*decision, question.item, question.selected)};
    }
    Answer answer{.choice = choice, .decisions = {*decision}};
    // A record cannot be taken back, so each is asked for by itself.
    if (question.item.state == ItemState::NeedsDecision && choice.kind != Choice::Kind::CreateRecord)
        answer.alike = sameForAlike(*decision, question.item, question.batch);
    if (answer.alike.size() < 2)
        answer.alike.clear();
    return answer;
}

} // namespace

QList<Answer> answersTo(const Question &question)
{
    QList<Answer> answers;
    const bool isOpen = isOpenToDecisions(question.item, question.isRunning);
    for (const Choice &choice : choicesFor(question.item, question.mayCreateRecords && !question.isForSeveral())) {
        const bool takes = choice.kind == Choice::Kind::Retry
            || (choice.kind == Choice::Kind::Skip ? canSkip(question.item, question.isRunning) : isOpen);
        if (takes)
            answers.append(answerWith(choice, question));
    }
    return answers;
}

QString resultOf(const Decision &decision, const Item &item)
{
    switch (decision.kind) {
    case Decision::Kind::UseNumber:
        return decision.number;
    case Decision::Kind::UseRecord: {
        const auto record = std::find_if(item.choices.begin(), item.choices.end(),
            [&decision](const Occurrence &each) { return each.occid == decision.occid; });
        if (record == item.choices.end())
            return {};
        return record->scientificName.isEmpty()
            ? record->catalogNumber
            //: %1 is a catalog number, %2 the scientific name of its record.
            : Text::tr("%1 (%2)").arg(record->catalogNumber, record->scientificName);
    }
    case Decision::Kind::UseAnyway:
    case Decision::Kind::Replace:
    case Decision::Kind::CreateRecord:
    case Decision::Kind::Skip:
        return item.catalogNumber;
    }
    Q_UNREACHABLE();
}
