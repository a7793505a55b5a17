#pragma once

#include "exportedlink.h"
#include "item.h"

/// The images of a batch whose links go into a file, and sentences about those that do not.
struct ExportChoice {
    QList<Item> items;
    QStringList notices;
};

/// Takes images whose copies are verified at the host. Those that are linked already go along where the form's importer
/// passes over an address that the record has, else only when `linkedToo` asks for them, for a portal that has lost the
/// links. One whose link was asked for with an unknown answer never goes.
ExportChoice chooseForExport(const QList<Item> &items, ExportForm form, bool linkedToo);
