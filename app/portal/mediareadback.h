#pragma once

#include "occurrence.h"
#include "portalsite.h"

#include <optional>

/// The record as the portal has it now, with all its media, secured ones too; nothing when the portal says that
/// there is no such record. Any other answer is an error (Transient): it proves neither presence nor absence.
/// This is how a link is proved, and how it is learned whether a request whose answer was lost did its work.
Result<std::optional<Occurrence>> readRecord(const PortalSite &site, qint64 occid, const CancelToken &cancel = {});

/// The media row with this number, whichever record it hangs on; nothing when the portal says that there is none.
struct MediaRow {
    qint64 occid = 0; ///< 0 where it hangs on none.
    Media media;
};
Result<std::optional<MediaRow>> readMedia(const PortalSite &site, qint64 mediaId, const CancelToken &cancel = {});
