#pragma once

#include "profile.h"

/// A zip for whoever helps with a problem: versions and system, the profile, the logs of the folder and what `more`
/// holds (name and text). Every secret that this process knows is replaced by ***. Fails with ErrorKind::Usage when the
/// file cannot be written.
Result<> writeDiagnostics(const QString &file, const std::optional<Profile> &profile, const QString &logFolder,
    const QList<std::pair<QString, QString>> &more = {});
