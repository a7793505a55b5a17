#pragma once

#include <QString>

/// The keys of the window, a line each.
QString keysText();
