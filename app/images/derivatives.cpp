#include "derivatives.h"

#include "imagefile.h"
#include "imageprobe.h"
#include "jpegpicture.h"
#include "jpegwriter.h"
#include "losslessturn.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Derivatives)
};

/// A picture is decoded so many times as wide as its copy at least: the decoder's own steps are coarse, and the better
/// filter behind them needs something to work on.
constexpr int leastExcess = 2;
/// libjpeg's own limit.
constexpr int longestSideOfJpeg = 65'500;
/// Of a full-size copy, where the size allows it.
constexpr int originalQuality = 95;
/// The encoder would keep as much of a larger picture as the program may take.
constexpr qint64 mostPixelsToOptimise = 50'000'000;

QSize scaledToWidth(QSize upright, int width)
{
    if (upright.width() <= width)
        return upright;
    return {width, qMax(1, qRound(double(upright.height()) * width / upright.width()))};
}

Result<Derivative> write(const QByteArray &bytes, QSize size, const QString &path)
{
    if (bytes.isEmpty())
        return failure(outOfMemory());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorKind::HostFull,
            Text::tr("The copies for the web could not be written into “%1”: %2 MB are free there. Make "
                     "space, then resume.")
                .arg(QFileInfo(path).absolutePath())
                .arg(QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() / 1'000'000),
            file.errorString(), QStringLiteral("disk-full"));
    }
    ChecksumStream checksums;
    checksums.add(bytes);
    return Derivative{.path = path, .size = size, .checksums = checksums.result()};
}

/// The copy that lies there already, when it can be shown as it is.
std::optional<Derivative> readyCopy(
    const QString &ready, const QString &path, const CancelToken &cancel, const MayTakeMemory &mayTake)
{
    if (ready.isEmpty())
        return std::nullopt;
    const auto facts = probeImage(ready, LookForCodes::No, cancel, mayTake);
    if (!facts || facts->format != "jpeg" || facts->rotated)
        return std::nullopt;
    QFile::remove(path);
    if (!QFile::copy(ready, path))
        return std::nullopt;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); // the other one may be read-only
    return Derivative{.path = path, .size = facts->size, .checksums = facts->checksums};
}

QSize storedFor(QSize upright, int orientation)
{
    return isSideways(orientation) ? upright.transposed() : upright;
}

qint64 largestOriginal(const ImageSettings &recipe)
{
    return qint64(recipe.originalLimitMB) * 1'000'000;
}

/// The source turned without loss, when that is all that it lacks and it can be done.
QByteArray turnedOriginal(const DerivativeRequest &request, const QByteArray &source, int orientation)
{
    const bool fits = source.size() <= largestOriginal(request.recipe);
    if (request.format != "jpeg" || orientation == 1 || !request.recipe.losslessTurn || !fits)
        return {};
    const QByteArray bytes = turnedLosslessly(source, orientation);
    return bytes.size() <= largestOriginal(request.recipe) ? bytes : QByteArray();
}

QByteArray encodedOriginal(const DerivativeRequest &request, Picture picture, int orientation, const QByteArray &exif)
{
    Picture upright = turned(std::move(picture), orientation);
    if (std::max(upright.size().width(), upright.size().height()) > longestSideOfJpeg)
        upright = scaled(upright, upright.size().scaled(longestSideOfJpeg, longestSideOfJpeg, Qt::KeepAspectRatio));
    const JpegWriting how{.quality = originalQuality,
        .optimised = qint64(upright.size().width()) * upright.size().height() <= mostPixelsToOptimise,
        .exif = exif};
    return writeJpegWithin(upright, how, largestOriginal(request.recipe));
}

QSize sizeOfJpeg(const QByteArray &bytes)
{
    const auto header = readJpegHeader(bytes);
    return header ? header->size : QSize();
}

Result<> save(const QByteArray &bytes, const QString &path, Derivative &as)
{
    auto saved = write(bytes, sizeOfJpeg(bytes), path);
    if (!saved)
        return failure(saved.error());
    as = *saved;
    return {};
}

/// What stands beside the picture in each copy.
QByteArray exifFor(const DerivativeRequest &request, const QByteArray &source)
{
    if (request.format != "jpeg" || !request.recipe.keepMetadata)
        return exifWith(request.rights);
    const auto header = readJpegHeader(source);
    return exifWith(request.rights, header ? header->exif : QByteArray(), request.recipe.upright);
}

} // namespace

Result<Derivatives> makeDerivatives(
    const DerivativeRequest &request, const CancelToken &cancel, const MayTakeMemory &mayTake)
{
    const auto readyWeb = readyCopy(request.readyWeb, request.webPath, cancel, mayTake);
    const auto readyThumbnail = readyCopy(request.readyThumbnail, request.thumbnailPath, cancel, mayTake);
    auto file = readImageFile(request.source, cancel);
    if (!file)
        return failure(file.error());
    if (!request.sha256.isEmpty() && file->checksums.sha256 != request.sha256) {
        return failure(ErrorKind::Item,
            Text::tr("The file changed since it was looked at. When nothing writes to it any more, add it again."), {},
            QStringLiteral("source-changed"));
    }
    const auto header = readImageHeader(file->bytes, request.format);
    if (!header)
        return failure(header.error());
    if (request.sha256.isEmpty()) { // nobody looked at it before
        if (const auto checked = checkCodes(file->bytes, request.format); !checked)
            return failure(checked.error());
    }
    const int orientation = request.recipe.upright ? header->orientation : 1;
    const QSize upright = isSideways(orientation) ? header->storedSize.transposed() : header->storedSize;

    const bool goesAsItIs
        = request.format == "jpeg" && orientation == 1 && file->checksums.size <= largestOriginal(request.recipe);
    const QByteArray exif = exifFor(request, file->bytes);

    Derivatives made{.original = {}, .web = readyWeb, .thumbnail = readyThumbnail.value_or(Derivative())};
    bool encodes = !request.originalPath.isEmpty() && !goesAsItIs;
    if (!encodes && readyWeb && readyThumbnail)
        return made;
    if (mayTake && !mayTake(header->memory(encodes) + file->checksums.size))
        return cancelled();
    if (encodes) {
        if (const QByteArray bytes = turnedOriginal(request, file->bytes, orientation); !bytes.isEmpty()) {
            if (auto saved = save(bytes, request.originalPath, made.original.emplace()); !saved)
                return failure(saved.error());
            encodes = false;
        }
    }
    if (!encodes && readyWeb && readyThumbnail)
        return made;

    const QSize least = storedFor(scaledToWidth(upright, request.recipe.web.width), orientation) * leastExcess;
    auto decoded = decodeImage(
        file->bytes, request.format, encodes ? header->storedSize : least.boundedTo(header->storedSize), cancel);
    if (!decoded)
        return failure(decoded.error());
    if (decoded->picture.isNull())
        return failure(outOfMemory());
    file->bytes = {};

    const auto copyOf = [&](const Picture &picture, const CopySettings &how) {
        return scaled(picture, storedFor(scaledToWidth(upright, how.width), orientation));
    };
    // As wide as a web copy would be, upright, and in colours that every browser shows.
    const bool isOwnWeb = upright.width() <= request.recipe.web.width
        && (encodes || ((goesAsItIs || made.original) && decoded->picture.colourProfile.isEmpty()));
    Picture web = copyOf(decoded->picture, request.recipe.web);
    Picture thumbnail = copyOf(web, request.recipe.thumbnail);
    if (encodes) {
        const QByteArray bytes = encodedOriginal(request, std::move(decoded->picture), orientation, exif);
        if (auto saved = save(bytes, request.originalPath, made.original.emplace()); !saved)
            return failure(saved.error());
    }
    decoded->picture = {};
    if (cancel.stop_requested())
        return cancelled();

    const auto encoded = [&](Picture picture, const CopySettings &how, bool progressive) {
        return writeJpeg(turned(std::move(picture), orientation),
            {.quality = how.quality, .progressive = progressive, .exif = exif});
    };
    if (!readyWeb && !isOwnWeb) {
        if (auto saved = save(encoded(std::move(web), request.recipe.web, true), request.webPath, made.web.emplace());
            !saved)
            return failure(saved.error());
    }
    if (!readyThumbnail) {
        if (auto saved = save(
                encoded(std::move(thumbnail), request.recipe.thumbnail, false), request.thumbnailPath, made.thumbnail);
            !saved)
            return failure(saved.error());
    }
    return made;
}
