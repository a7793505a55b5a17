#pragma once

#include "occurrence.h"
#include "portalsite.h"

#include <optional>

/// The record as the portal has it now, with all its media, secured ones too; nothing when there is no such record.
/// This is how a link is proved, and how it is learned whether a request whose answer was lost did its work.
Result<std::optional<Occurrence>> readRecord(const PortalSite &site, qint64 occid, const CancelToken &cancel = {});
