#pragma once

#include "portalcontext.h"

namespace Practice {

/// What the editor's forms do to media rows. They look at the form only, not at the query, and trust what it says: none
/// asks whether the row or the record that it names is one that the person may edit. Errors are the portal's messages.

/// A new row, for an uploaded file or for URLs that stay where they are. `record` decides where a file is kept, the
/// form's occid whose row it is.
tl::expected<void, QString> addEditorMedia(
    const PortalContext &portal, const Request &request, const Person &person, const std::optional<Row> &record);

/// Changes the fields that were sent; an empty one becomes NULL.
tl::expected<void, QString> changeEditorMedia(const PortalContext &portal, const Request &request, qint64 mediaId);

/// Removes a row, if it is there, and with removeimg its stored files.
void deleteEditorMedia(const PortalContext &portal, const Request &request);

} // namespace Practice
