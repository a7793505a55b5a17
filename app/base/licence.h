#pragma once

#include <QList>
#include <QString>

/// A licence as people call it and as data has it (dcterms:rights).
struct Licence {
    QString name;
    QString uri;
};

/// Those that Symbiota portals offer unless their manager changed the list.
const QList<Licence> &usualLicences();

/// The URI of a Creative Commons licence that the text is, and is nothing but: its name (`CC BY-NC 4.0`), or its URI in
/// any spelling. Without a version it is the latest. Empty for any other text.
QString licenceUri(const QString &text);

/// The URI of the first Creative Commons licence that stands anywhere in the text, or empty.
QString licenceIn(const QString &text);
