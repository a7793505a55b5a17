#pragma once

#include <QByteArray>

#include <array>
#include <csetjmp>
#include <cstdio>
#include <jpeglib.h>

/// Progressive files have about ten. Each costs time for all pixels, and next to no bytes where a hostile file leaves
/// them as they are: a small one with hundreds would keep a thread busy for minutes.
int mostJpegPasses(qint64 pixels);

/// What libjpeg says while it decodes, and where its errors lead.
struct JpegErrors {
    jpeg_error_mgr manager;
    std::jmp_buf escape; ///< Set with setjmp() before libjpeg is called.
    std::array<char, JMSG_LENGTH_MAX> words{};
    int fatalForPicture = 0;
    int oddities = 0; ///< Warnings that do not hurt the picture.
    long firstLossLine = -1;
};

/// Everything libjpeg needs in one place that outlives the long jump. It prints nothing and ends nothing: an error
/// jumps to errors.escape, and so does a file that asks for more passes than any camera or program writes.
struct JpegDecoder {
    jpeg_decompress_struct jpeg{};
    JpegErrors errors;
    jpeg_progress_mgr progress{};

    JpegDecoder();
    ~JpegDecoder();
    Q_DISABLE_COPY_MOVE(JpegDecoder)

    /// It ended for want of memory, which says nothing of the file.
    bool isOutOfMemory() const;

    /// Creates the decoder and reads the header, of which it keeps a colour profile and EXIF. Call it after setjmp().
    void begin(QByteArrayView bytes);
};
