#pragma once

#include "exportedlink.h"
#include "item.h"
#include "profile.h"

#include <functional>

/// The links of a batch that go into a file, and sentences about those that do not.
struct ExportChoice {
    QList<ExportedLink> links;
    QStringList notices;
};

/// What a link of the item would be asked for with.
using RequestFor = std::function<LinkRequest(const Item &)>;

/// Takes images whose copies are verified at the host. Those that are linked already go along where the form's importer
/// passes over an address that the record has, else only when `linkedToo` asks for them, for a portal that has lost the
/// links. One whose link was asked for with an unknown answer never goes.
ExportChoice chooseForExport(const QList<Item> &items, ExportForm form, bool linkedToo, const RequestFor &requestFor);

/// What files of the batch say of themselves, as of now.
ExportFacts exportFacts(const Batch &batch, const Profile &profile);
