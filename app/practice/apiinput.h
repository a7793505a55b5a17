#pragma once

#include "portalcontext.h"

#include <QJsonObject>

namespace Practice {

/// What came with an API request: fields of the query and, only with the content type application/json, of the body.
struct ApiInput {
    QJsonObject fields;
    bool bodyIsJson = false;
};
ApiInput apiInput(const Request &request);

/// The person whose token came with the request, or the answer that refuses it.
tl::expected<Person, Answer> tokenHolder(const PortalContext &portal, const ApiInput &input);

/// Whether the validator takes the value for an integer: a number without fraction, or a string of digits.
bool isIntegerValue(const QJsonValue &value);

} // namespace Practice
