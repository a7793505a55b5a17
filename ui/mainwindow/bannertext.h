#pragma once

#include "situation.h"
#include "tone.h"

/// What the banner says in a situation, and what can be done about it.
struct BannerText {
    Tone tone = Tone::Plain;
    QString icon;
    QString text;
    QString detail;
    QList<Remedy> remedies; ///< The first is the one to act on.

    bool operator==(const BannerText &) const = default;
};

BannerText bannerText(const Situation &situation);
