#pragma once

#include "item.h"
#include "linker.h"
#include "profile.h"

/// What the portal is asked for an image whose copies have their addresses.
LinkRequest linkRequestFor(const Item &item, const Profile &profile);

/// Why the portal could not keep the link that a matched item will get, or nothing.
std::optional<Error> unlinkable(Item item, const Profile &profile);
