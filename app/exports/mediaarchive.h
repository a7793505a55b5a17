#pragma once

#include "exportedlink.h"

/// A Darwin Core Archive: the records with their numbers as its core, the images as its Audiovisual Core extension.
///
/// The columns are headed so that Symbiota's importer maps them by itself to what a link through the Extended Data
/// Import stores. Fails with ErrorKind::HostFull when the zip cannot be made.
Result<QByteArray> mediaArchive(const QList<ExportedLink> &links, const ExportFacts &facts);
