#pragma once

#include "item.h"
#include "portaldesk.h"
#include "profile.h"

/// What the portal is asked for an image whose copies are made; they have their addresses, unless the portal is to keep
/// them itself.
LinkRequest linkRequestFor(const Item &item, const Profile &profile);

/// The link that an item has, as the ledger knows it.
MadeLink madeLink(const Item &item);

/// The row that is our link: the one with our mark, else the first. `rows` is not empty.
const Media &linkAmong(const QList<Media> &rows, const Item &item);

/// Whether the item's link stands in a file, for somebody else to bring into the portal.
bool isInLinkFile(const Item &item);

/// Why the portal could not keep the link that a matched item will get, or nothing.
std::optional<Error> unlinkable(Item item, const Profile &profile);
