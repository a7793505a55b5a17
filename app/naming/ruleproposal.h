#pragma once

#include "plainpattern.h"

/// A guess which part of each name is the number: what most of the names share in shape and differ in by value. Names
/// that do not have it are left out; dates, times and the numbers that cameras give are never taken for it.
QList<NameExample> likelyNumbers(const QStringList &names);

/// A rule that catches what the names seem to share: plain when their numbers begin them, else an expression. None when
/// nothing is likely.
std::optional<NamePattern> proposedRule(const QStringList &names);
