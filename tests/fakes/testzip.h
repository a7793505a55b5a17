#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

/// One entry of a zip as any hand may write it, well or ill.
struct TestEntry {
    QByteArray name;
    QByteArray bytes;
    bool deflated = false;
    int flags = 0;
    int method = -1;       ///< Another one than that of its bytes.
    int madeBy = 3;        ///< Unix; 0 for FAT.
    quint32 mode = 0;      ///< Of Unix, 0100644 for a file.
    QByteArray extra = {}; ///< In the table of contents.
    std::optional<quint32> crc = std::nullopt, size = std::nullopt, offset = std::nullopt; ///< In place of the true.
    bool isListedOnly = false; ///< Stands in the table of contents alone.
};

struct TestZip {
    QByteArray before = {}; ///< What lies in front of it, as in an archive that unpacks itself.
    bool is64 = false;      ///< The count of entries and their sizes stand where only zip64 looks.
    std::optional<quint16> count = std::nullopt;
};

/// The bytes of a zip.
QByteArray testZip(const QList<TestEntry> &entries, const TestZip &zip = {});

/// As many empty entries as wanted, with a table of contents that is right (zip64).
QByteArray zipOfEmptyEntries(int count);
