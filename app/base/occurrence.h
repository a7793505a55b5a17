#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

/// A row that ties the URLs of one image to an occurrence (Audiovisual Core: a media resource).
struct Media {
    qint64 mediaId = 0;       ///< The portal's own key, 0 where the source of this row does not tell it.
    QString recordId;         ///< UUID that the portal gave the row.
    QString originalUrl;      ///< Large copy (ac:accessURI).
    QString webUrl;           ///< Web-sized copy (ac:goodQualityAccessURI).
    QString thumbnailUrl;     ///< ac:thumbnailAccessURI.
    QString archiveUrl;       ///< Of the untouched file; empty where the source of this row does not tell it.
    QString md5;              ///< Hex, of the original; empty where the source of this row does not tell it.
    QString sourceIdentifier; ///< What the linker wrote there; empty where the source of this row does not tell it.
    /// The same as long as nobody changed what the row says; empty where the source of this row does not tell it.
    QByteArray fingerprint;

    bool operator==(const Media &) const = default;
};

/// A specimen record as far as a person needs it to tell whether an image belongs to it (Darwin Core terms).
struct Occurrence {
    qint64 occid = 0;      ///< The portal's key, unique in the portal.
    QString catalogNumber; ///< As stored by the portal, trimmed.
    QString otherCatalogNumbers;
    QString scientificName;
    QString family;
    QString recordedBy;
    QString recordNumber;
    QString eventDate; ///< ISO 8601, as the portal gives it.
    QString country;
    QString stateProvince;
    QString county;
    QString locality;
    QString informationWithheld; ///< What of a secured record is not shown to this account.
    bool secured = false;        ///< The portal says so itself; older ones only withhold.
    QList<Media> media;

    bool isSecured() const { return secured || !informationWithheld.isEmpty(); }
    bool operator==(const Occurrence &) const = default;
};

Q_DECLARE_METATYPE(Occurrence)
