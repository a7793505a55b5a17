#include "bannertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

using Activity = BatchEngine::Activity;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Banner)
};

std::optional<Remedy> remedyFor(const Situation &now)
{
    switch (now.error->kind) {
    case ErrorKind::SignIn:
        return Remedy::SignIn;
    case ErrorKind::Profile:
    case ErrorKind::HostIdentity:
        return Remedy::EditProfile;
    case ErrorKind::Item:
    case ErrorKind::Transient:
    case ErrorKind::Ambiguous:
    case ErrorKind::Usage:
    case ErrorKind::HostFull:
    case ErrorKind::Cancelled:
        break;
    }
    if (!now.isUsable)
        return Remedy::OpenLedgerAgain;
    switch (now.failedActivity) {
    case Activity::None:
    case Activity::Scanning:
        return std::nullopt;
    case Activity::Checking:
        return Remedy::Check;
    case Activity::Running:
        return Remedy::Start;
    case Activity::Undoing:
        return Remedy::UndoBatch;
    case Activity::Proving:
        return Remedy::Prove;
    }
    Q_UNREACHABLE();
}

BannerText errorText(const Situation &now)
{
    BannerText banner{.tone = now.error->kind == ErrorKind::Transient ? Tone::Warning : Tone::Bad,
        .icon = QStringLiteral("state-problem"),
        .text = now.error->message,
        .detail = now.error->detail};
    if (const auto remedy = remedyFor(now))
        banner.remedies.append(*remedy);
    if (now.isUsable)
        banner.remedies.append(Remedy::Dismiss);
    return banner;
}

/// "470 linked, 12 waiting for you, 3 failed": only what there is.
BannerText resultText(const Situation &now)
{
    QStringList parts{Text::tr("%n linked", nullptr, now.linked)};
    if (now.ready > 0)
        parts.append(Text::tr("%n not finished", nullptr, now.ready));
    if (now.decide > 0)
        parts.append(Text::tr("%n waiting for you", nullptr, now.decide));
    if (now.problems > 0)
        parts.append(Text::tr("%n failed", nullptr, now.problems));
    if (now.skipped > 0)
        parts.append(Text::tr("%n skipped", nullptr, now.skipped));

    const bool allWell = now.problems + now.decide + now.ready == 0;
    BannerText banner{.tone = allWell ? Tone::Good : Tone::Warning,
        .icon = allWell ? QStringLiteral("state-linked") : QStringLiteral("state-decide"),
        //: %1 is a list such as: 470 linked, 3 failed.
        .text = Text::tr("%1.").arg(QLocale().createSeparatedList(parts))};
    if (now.decide > 0)
        banner.remedies.append(Remedy::WorkThroughDecisions);
    if (now.problems > 0)
        banner.remedies.append(Remedy::RetryFailed);
    banner.remedies.append(Remedy::Report);
    if (now.linked > 0)
        banner.remedies.append(Remedy::UndoBatch);
    return banner;
}

BannerText notReadyText(const Situation &now, const Readiness &readiness)
{
    BannerText banner{.tone = now.isIdle() ? Tone::Plain : Tone::Accent,
        .icon = now.isIdle() ? QStringLiteral("info") : QStringLiteral("state-moving"),
        .text = readiness.reason()};
    banner.remedies = readiness.remedies();
    if (now.activity == Activity::Running && now.decide > 0)
        banner.remedies.append(Remedy::WorkThroughDecisions);
    if (now.isIdle() && now.hasBatch && now.problems > 0)
        banner.remedies.append(Remedy::RetryFailed);
    return banner;
}

/// What does not go out with Start, only what there is.
QStringList leftBehind(const Situation &now)
{
    QStringList rest;
    if (now.decide > 0)
        rest.append(Text::tr("%n need a decision", nullptr, now.decide));
    if (now.problems > 0)
        rest.append(Text::tr("%n cannot be used", nullptr, now.problems));
    return rest;
}

/// What Start would do.
BannerText readyText(const Situation &now)
{
    const QString going = Text::tr("%n image(s) go to %1", nullptr, now.ready)
                              .arg(Text::tr("%n record(s)", "images go to", now.records));
    const QStringList rest = leftBehind(now);
    const QString text = rest.isEmpty()
        //: What Start will do: 482 images go to 471 records.
        ? Text::tr("%1.").arg(going)
        //: What Start will do, and what not: 482 images go to 471 records; 12 need a decision, 3 cannot be used.
        : Text::tr("%1; %2.").arg(going, rest.join(QStringLiteral(", ")));
    BannerText banner{.tone = Tone::Accent, .icon = QStringLiteral("state-ready"), .text = text};
    if (now.decide > 0)
        banner.remedies.append(Remedy::WorkThroughDecisions);
    return banner;
}

} // namespace

BannerText bannerText(const Situation &now)
{
    if (now.error)
        return errorText(now);
    if (now.hasResult && now.activity == Activity::None)
        return resultText(now);
    if (const Readiness readiness(now); !readiness.isReady())
        return notReadyText(now, readiness);
    return readyText(now);
}
