#pragma once

#include "practicerecords.h"

#include <QImage>

namespace Practice {

/// What one drawn sheet shows.
struct SheetContent {
    SpecimenRecord record; ///< For the label and the barcode.
    QString note;          ///< A line of its own on the label, such as “Sheet 2 of 2”.
    quint32 seed = 0;      ///< Makes the plant; equal seeds make equal plants.
};

/// A whole herbarium sheet: plant, label, barcode, colour and scale bar.
QImage drawnSheet(const SheetContent &content);
/// A close-up of its label.
QImage drawnLabel(const SheetContent &content);

} // namespace Practice
