#include "situation.h"

#include "batchmodel.h"
#include "workbench.h"

using Activity = BatchEngine::Activity;

Situation situationOf(const Workbench &workbench, const BatchModel &model)
{
    const auto &profile = workbench.profile();
    return {.isUsable = workbench.isUsable(),
        .isStartingPractice = workbench.isStartingPractice(),
        .hasProfile = profile.has_value(),
        .hasUser = profile && (!profile->portal.user.isEmpty() || workbench.canSignIn()),
        .canSignIn = workbench.canSignIn(),
        .hasBatch = workbench.hasBatch(),
        .hasResult = workbench.hasResult(),
        .imagesWaiting = int(workbench.waitingPaths().size()),
        .activity = workbench.activity(),
        .isPaused = workbench.isPaused(),
        .error = workbench.error(),
        .failedActivity = workbench.failedActivity(),
        .total = model.rowCount(),
        .unread = model.count(ItemState::Found),
        .unchecked = model.count(ItemState::Identified),
        .ready = model.count(ItemGroup::Ready),
        .records = model.recordsReady(),
        .decide = model.count(ItemState::NeedsDecision),
        .problems = model.count(ItemState::Failed),
        .linked = model.count(ItemState::Confirmed),
        .skipped = model.count(ItemState::Skipped),
        .hasAnyNumber = model.hasAnyNumber()};
}

Readiness::Readiness(const Situation &now)
{
    if (!now.isUsable)
        because(tr("The list of batches cannot be opened."), {Remedy::OpenLedgerAgain});
    else if (now.isStartingPractice)
        because(tr("The practice portal is being set up."));
    else if (!now.hasProfile)
        because(now.imagesWaiting > 0 ? tr("Your images wait. Say first which portal and image host they are for.")
                                      : tr("Say first which portal and image host your images are for."),
            {Remedy::NewProfile});
    else if (now.activity == Activity::Scanning)
        because(tr("The images are being read. Nothing is sent."));
    else if (!now.hasBatch)
        because(tr("Add the images you want to put on the web."), {Remedy::AddImages});
    else if (now.activity == Activity::Checking)
        because(tr("The numbers are being compared with the portal's records. Nothing is sent."));
    else if (now.activity == Activity::Running)
        because(now.isPaused ? tr("Paused. Everything done so far is kept.")
                             : tr("The images are on their way. You can go on deciding meanwhile."));
    else if (now.activity == Activity::Undoing)
        because(tr("The batch is being taken back. What is done is kept when you stop."));
    else if (now.activity == Activity::Proving)
        because(tr("Every byte on the web and every link is looked at again. Nothing is changed."));
    else if (now.foundNoNumber())
        because(tr("No rule found a number in any of the %n name(s). Edit the rules or choose a mapping file.", nullptr,
                    now.total),
            {Remedy::EditProfile, Remedy::ChooseMapping, Remedy::WorkThroughDecisions});
    else if (!now.hasUser)
        because(tr("The profile does not say who signs in to the portal."), {Remedy::EditProfile});
    else if (!now.canSignIn)
        because(now.unchecked > 0 ? tr("Sign in to check %n number(s) against the portal.", nullptr, now.unchecked)
                                  : tr("Sign in to the portal before you start."),
            {Remedy::SignIn});
    else if (now.unread + now.unchecked > 0)
        because(tr("%n image(s) were not compared with the portal's records yet.", nullptr, now.unread + now.unchecked),
            {Remedy::Check});
    else if (now.ready == 0)
        because(now.decide > 0 ? tr("Nothing is ready yet: %n image(s) need a decision.", nullptr, now.decide)
                               : tr("There is nothing left to send."),
            now.decide > 0 ? QList{Remedy::WorkThroughDecisions} : QList<Remedy>());
}

void Readiness::because(const QString &reason, const QList<Remedy> &remedies)
{
    m_reason = reason;
    m_remedies = remedies;
}
