#pragma once

#include "item.h"
#include "result.h"

enum class ReportForm {
    Csv,         ///< For a spreadsheet: one line an image, formula cells made harmless.
    Html,        ///< For reading and printing.
    Json,        ///< One object a line, as the command line prints them.
    Manifest,    ///< SHA-256 of the sources, for `sha256sum -c` in the folder that was dropped.
    Failures,    ///< CSV of the images that did not come through, with their reasons. Corrected, it is a mapping file.
    Links,       ///< CSV of the portal's media rows that the batch made, for somebody who is to remove them.
    SafeToDelete ///< CSV of the sources that may be deleted here, see whyKept().
};

std::optional<ReportForm> reportFormFromWord(const QString &word);

/// The report of a batch, as of the local day.
QByteArray reportOn(const Batch &batch, const QList<Item> &items, ReportForm form, QDate today = QDate::currentDate());

/// A table of the items' links, for somebody who is to remove them.
QByteArray linksReport(const QList<Item> &items);

/// Writes the bytes whole or not at all. Fails with ErrorKind::Usage when the file cannot be written.
Result<> writeBytes(const QString &path, const QByteArray &bytes);

/// Writes the report whole or not at all. Fails with ErrorKind::Usage when the file cannot be written.
Result<> writeReport(const QString &path, const Batch &batch, const QList<Item> &items, ReportForm form);
