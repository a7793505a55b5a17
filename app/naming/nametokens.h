#pragma once

#include <QList>
#include <QString>

/// A longest run of letters or of digits in a name.
struct NameToken {
    enum class Origin {
        Unknown,
        Camera, ///< Counted by a camera, as in DSC_0037.
        Date    ///< Part of a date, or of the time behind it.
    };

    qsizetype begin = 0;
    qsizetype end = 0; ///< Behind the last character.
    bool isNumber = false;
    Origin origin = Origin::Unknown;

    qsizetype length() const { return end - begin; }
    bool operator==(const NameToken &) const = default;
};

/// A name or a catalog number, cut where letters, digits and other marks meet.
struct NameTokens {
    QString text; ///< Case-folded letter by letter, so that places in it are places in the name.
    QList<NameToken> tokens;
};

/// Cuts without asking where the digits come from.
NameTokens cut(const QString &text);
/// Cuts a file name's stem and finds the digits that a camera or a clock put there.
NameTokens cutName(const QString &stem);
