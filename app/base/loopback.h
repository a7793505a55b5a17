#pragma once

class QUrl;

/// Whether the address is on this computer, so that nobody else hears what is said to it.
bool isLoopback(const QUrl &url);
