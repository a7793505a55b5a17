#pragma once

#include <QByteArrayView>

#include <optional>

struct JpegFault {
    const char *what = ""; ///< Why no encoder wrote this, for the log.
    double goodLines = 0;  ///< Share of the lines before it, 0 to 1.
};

/// Reads all codes of a baseline, extended or progressive JPEG file with Huffman coding (ITU-T T.81, annexes F and G)
/// without making a picture of them, in about half of a decoder's time, and forgives nothing. Nothing is found in files
/// of other kinds, which are left to the decoder.
///
/// Decoders stumble over a code that does not exist, but codes are dense: most overwritten bytes are read as some other
/// picture, whose rest is shifted or discoloured. Here the blocks must also use up all bytes of every interval, stay
/// within their 64 coefficients, end their runs where the picture ends, be no brighter, darker or richer in contrast
/// than 8 × 8 pixels of 8 bits can be, and not come from a long run of zeros.
std::optional<JpegFault> findJpegFault(QByteArrayView bytes);
