#pragma once

#include <QString>
#include <QUrl>

/// Where the three copies of one image go on the image host.
struct RemoteNames {
    QString original; ///< Relative, with slashes; only letters, digits, dot, hyphen and underscore in each part.
    QString web;
    QString thumbnail;
    QString archive; ///< Empty without a folder for it.

    bool operator==(const RemoteNames &) const = default;
};

/// The folder that a portal itself puts images of this number into: the number without its last three characters.
QString remoteFolder(const QString &catalogNumber);

/// Where files go that are kept as they are, beside what the web shows.
struct ArchivePlace {
    QString folder{};    ///< Below the host's address, with slashes; empty for none.
    QString extension{}; ///< Of the files.
};

/// Names that carry the number, so that a person finds the image, and the part, so that several images of one specimen
/// stand side by side. `copy` above 1 tells apart what would have the same name.
RemoteNames remoteNames(
    const QString &catalogNumber, const QString &part, int copy = 1, const ArchivePlace &archive = {});

/// The public address of a file below the host's public root, percent-encoded.
QUrl publicUrl(const QUrl &root, const QString &remotePath);
