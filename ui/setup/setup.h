#pragma once

#include "host.h"
#include "keychain.h"
#include "portalsite.h"
#include "secrets.h"

#include <QStringList>

/// What a person has told the assistant so far.
struct Setup {
    Profile profile;
    Secrets secrets;
    Keeping keeping = Keeping::Nowhere; ///< Of the passwords, when the program ends.
    QStringList paths;                  ///< Folders and images that wait; may be empty.
    AskPerson ask;                      ///< For image hosts that want to know more.

    QString portalName;                ///< Empty until the portal has answered.
    QList<CollectionInfo> collections; ///< Of the portal at `profile.portal.url`.
};
