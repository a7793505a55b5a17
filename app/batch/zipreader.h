#pragma once

#include <QFile>

#include <quazip/quazip.h>

/// Goes through the table of contents of a zip, which may be damaged or made to do harm.
class ZipReader
{
public:
    explicit ZipReader(const QString &path);

    /// False when the file cannot be read (then isReadable() is false, too) or is no whole zip.
    bool open();
    bool isReadable() const { return m_file.isOpen(); }
    int count() const { return m_zip.getEntriesCount(); } ///< As the zip says.

    bool next(); ///< False at the end, or where the table breaks off.
    int index() const { return m_index; }
    /// Of the current entry. Bytes of a name that the zip does not call UTF-8 stand in it one a character.
    QuaZipFileInfo64 info() const;
    /// Whether the table was gone through to an end, and holds as many entries as the zip says.
    bool isWhole() const;

    QuaZip &zip() { return m_zip; }
    /// Where the packed bytes of the current entry begin, while it is open.
    quint64 dataBegin();

private:
    bool goesOn();

    QFile m_file;
    QuaZip m_zip;
    int m_index = -1;
    bool m_isWhole = false;
};
