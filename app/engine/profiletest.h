#pragma once

#include "host.h"
#include "httpclient.h"
#include "profile.h"
#include "secrets.h"

#include <functional>

/// One thing that was tried, in words, and how it went.
struct ProfileCheck {
    QString what;
    Result<QString> outcome; ///< What was learned, or why it failed.
};

/// Walks the whole way that an image would go, with a small test file that it removes again: portal, collection,
/// sign-in, rights and the way of linking that follows from them, look-up, image host, public address. Ends with the
/// first failure, because the rest would only repeat it. Blocks. Nothing is changed in the portal. `ask` is for hosts
/// that want more than a password.
QList<ProfileCheck> testProfile(HttpClient &http, const Profile &profile, const Secrets &secrets,
    const std::function<void(const ProfileCheck &)> &checked = {}, const CancelToken &cancel = {},
    const AskPerson &ask = {});
