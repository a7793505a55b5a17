#pragma once

#include "profile.h"

/// What a rule is called in lists: what it looks for, in words when it is a plain one.
QString ruleTitle(const NamePattern &rule);
