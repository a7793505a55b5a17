#pragma once

#include "httpexchange.h"
#include "practicestore.h"

namespace Practice {

/// Keeps an uploaded image below `folder`/media as it came, makes the web and thumbnail copies, and gives the media row
/// that points to them. A name that is taken gets `_NUMBER`. The error is the editor's own message.
tl::expected<Row, QString> storeImage(const QString &folder, const Upload &file, const Row &record, int number);

} // namespace Practice
