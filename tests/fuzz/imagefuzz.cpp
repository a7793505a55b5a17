// Image files and what the image process says of them. What an image says of itself is within its bounds, a JPEG
// without its end is damaged, and no picture takes more memory than was asked for.
#include "fuzzing.h"
#include "imagemessages.h"
#include "imageprobe.h"
#include "preview.h"

#include <QtEndian>

namespace {

/// Larger pictures are left out, so that there are many a second.
bool mayTake(qint64 bytes)
{
    return bytes < 40'000'000;
}

void claimSound(const ExifFacts &exif)
{
    claim(exif.orientation >= 1 && exif.orientation <= 8, "an orientation is one of eight");
    claim(
        exif.taken.isNull() || exif.taken.isValid() || !exif.taken.date().isValid(), "a moment is one of the calendar");
    claim(!exif.location || (std::abs(exif.location->latitude) <= 90 && std::abs(exif.location->longitude) <= 180),
        "a place is on the globe");
    claim(exif.creator.size() <= 1000 && exif.copyright.size() <= 1000, "a text is bounded");
}

/// Where the picture of a JPEG says that it ends; behind it may be anything.
qsizetype endOfJpeg(QByteArrayView bytes)
{
    for (qsizetype at = 2; at + 4 <= bytes.size();) {
        const auto marker = qFromBigEndian<quint16>(bytes.data() + at);
        const auto length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        if (marker < 0xFF00)
            return -1;
        at += marker == 0xFFFF ? 1 : 2 + length;
        if (marker == 0xFFDA)
            return bytes.indexOf("\xFF\xD9", at);
    }
    return -1;
}

void lookInto(const QByteArray &bytes)
{
    const QString path = fileWith(bytes, QStringLiteral("image.jpg"));
    const auto facts = probeImage(path, LookForCodes::No, {}, mayTake);
    static_cast<void>(makePreview(path, 100, {}, mayTake));
    if (!facts)
        return;
    claim(!facts->size.isEmpty(), "a picture has a size");
    claim(facts->checksums.size == bytes.size(), "a file has its size");
    claimSound(facts->exif);
    const auto again = unpacked(packed(*facts).mid(4));
    claim(again && std::get<ImageFacts>(*again) == *facts, "what the image process finds reaches the program");
    if (const auto end = facts->format == "jpeg" ? endOfJpeg(bytes) : -1; end > 0) {
        const auto cut
            = probeImage(fileWith(bytes.first(end), QStringLiteral("cut.jpg")), LookForCodes::No, {}, mayTake);
        claim(!cut, "a JPEG without its end is damaged");
    }
    if (facts->size.width() * facts->size.height() < 100'000)
        static_cast<void>(probeImage(path, LookForCodes::Yes, {}, mayTake));
}

void readSegment(const QByteArray &segment)
{
    claimSound(readExif(segment));
    claimSound(readTiffDirectory(segment));
    static_cast<void>(smallPictureIn(segment));
    const ImageRights rights{.creator = QStringLiteral("José"), .copyright = QStringLiteral("© Herbarium")};
    const QByteArray written = exifWith(rights, segment);
    const ExifFacts facts = readExif(written);
    claim(facts.creator == rights.creator && facts.copyright == rights.copyright, "rights that were written are read");
    claim(facts.orientation == 1, "what was turned upright says so");
    claim(smallPictureIn(written).isEmpty(), "no small picture shows what the large one is not");
}

void makeCopies(const QByteArray &bytes)
{
    DerivativeRequest request{.source = fileWith(bytes, QStringLiteral("source.jpg")), .format = "jpeg"};
    request.recipe.web.width = 60;
    request.recipe.thumbnail.width = 20;
    request.webPath = fileWith({}, QStringLiteral("web.jpg"));
    request.thumbnailPath = fileWith({}, QStringLiteral("tn.jpg"));
    request.originalPath = fileWith({}, QStringLiteral("original.jpg"));
    const auto made = makeDerivatives(request, {}, mayTake);
    if (!made)
        return;
    claim(made->thumbnail.size.width() <= 20, "a thumbnail is small");
    const auto thumbnail = probeImage(request.thumbnailPath);
    claim(thumbnail && thumbnail->format == "jpeg" && !thumbnail->rotated, "a copy is a sound upright JPEG");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray all(reinterpret_cast<const char *>(bytes), qsizetype(size));
    if (all.startsWith("Exif") || all.startsWith("II*") || all.startsWith("MM"))
        readSegment(all);
    if (all.startsWith("message:"))
        static_cast<void>(unpacked(all.mid(8)));
    else if (all.startsWith("copies:"))
        makeCopies(all.mid(7));
    else
        lookInto(all);
    return 0;
}
