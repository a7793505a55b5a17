#pragma once

#include "portalcontext.h"

namespace Practice {

/// profile/index.php: the login form, signing in and out.
Answer loginAnswer(const PortalContext &portal, const Request &request);

/// What a protected page answers to those who are not signed in: a redirect to the form, and behind it the page that it
/// makes all the same.
Answer sentToLogin(const Request &request, const Answer &behind);

/// The header that forgets a remembered login.
QByteArray deletedCrumb();

} // namespace Practice
