#pragma once

#include "httpexchange.h"

#include <httplib.h>

namespace Practice {

/// The request as the pages see it, without its body.
Request translated(const httplib::Request &from);
/// Reads the body into the request; false when it broke off.
bool readBody(const httplib::Request &from, const httplib::ContentReader &reader, Request &request);
/// Fills the library's answer.
void fill(httplib::Response &response, const Answer &answer);

} // namespace Practice
