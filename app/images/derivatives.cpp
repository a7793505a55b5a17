#include "derivatives.h"

#include "imageprobe.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QSaveFile>
#include <QStorageInfo>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Derivatives)
};

QSize scaledToWidth(QSize upright, int width)
{
    if (upright.width() <= width)
        return upright;
    return {width, qMax(1, qRound(double(upright.height()) * width / upright.width()))};
}

/// Decodes at the size that is needed: the decoder scales in steps while it reads, which is faster than afterwards and
/// is not stopped by Qt's limit on whole images.
Result<QImage> decodeUpright(const DerivativeRequest &request, int width)
{
    QImageReader reader(request.source, request.format);
    reader.setAutoTransform(request.recipe.upright);
    const bool sideways = request.recipe.upright && (reader.transformation() & QImageIOHandler::TransformationRotate90);
    const QSize stored = reader.size();
    const QSize target = scaledToWidth(sideways ? stored.transposed() : stored, width);
    reader.setScaledSize(sideways ? target.transposed() : target);

    const QImage image = reader.read();
    if (image.isNull()) {
        return failure(ErrorKind::Item,
            Text::tr("No copy could be made of “%1”: it cannot be decoded.")
                .arg(request.source.mid(request.source.lastIndexOf(QLatin1Char('/')) + 1)),
            reader.errorString(), QStringLiteral("damaged"));
    }
    return image.hasAlphaChannel() ? image.convertToFormat(QImage::Format_RGB32) : image;
}

Result<Derivative> write(const QImage &image, const QString &path, const CopySettings &settings)
{
    QSaveFile file(path);
    QImageWriter writer(&file, "jpeg");
    writer.setQuality(settings.quality);
    writer.setOptimizedWrite(true);
    if (!file.open(QIODevice::WriteOnly) || !writer.write(image) || !file.commit()) {
        return failure(ErrorKind::HostFull,
            Text::tr("The copies for the web could not be written into “%1”: %2 MB are free there. Make "
                     "space, then resume.")
                .arg(QFileInfo(path).absolutePath())
                .arg(QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() / 1'000'000),
            file.errorString() + QLatin1Char(' ') + writer.errorString(), QStringLiteral("disk-full"));
    }
    auto checksums = checksumsOfFile(path);
    if (!checksums)
        return failure(checksums.error());
    return Derivative{.path = path, .size = image.size(), .checksums = *checksums};
}

/// The copy that lies there already, when it can be shown as it is.
std::optional<Derivative> readyCopy(const QString &ready, const QString &path, const CancelToken &cancel)
{
    if (ready.isEmpty())
        return std::nullopt;
    const auto facts = probeImage(ready, cancel);
    if (!facts || facts->format != "jpeg" || facts->rotated)
        return std::nullopt;
    QFile::remove(path);
    if (!QFile::copy(ready, path))
        return std::nullopt;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); // the other one may be read-only
    return Derivative{.path = path, .size = facts->size, .checksums = facts->checksums};
}

} // namespace

Result<Derivatives> makeDerivatives(const DerivativeRequest &request, const CancelToken &cancel)
{
    const auto readyWeb = readyCopy(request.readyWeb, request.webPath, cancel);
    const auto readyThumbnail = readyCopy(request.readyThumbnail, request.thumbnailPath, cancel);
    if (readyWeb && readyThumbnail)
        return Derivatives{.web = *readyWeb, .thumbnail = *readyThumbnail};

    const auto web = decodeUpright(request, request.recipe.web.width);
    if (!web)
        return failure(web.error());
    if (cancel.stop_requested())
        return cancelled();

    auto webCopy = readyWeb ? Result<Derivative>(*readyWeb) : write(*web, request.webPath, request.recipe.web);
    if (!webCopy)
        return failure(webCopy.error());
    if (readyThumbnail)
        return Derivatives{.web = *webCopy, .thumbnail = *readyThumbnail};
    const QImage thumbnail = web->scaled(
        scaledToWidth(web->size(), request.recipe.thumbnail.width), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    auto thumbnailCopy = write(thumbnail, request.thumbnailPath, request.recipe.thumbnail);
    if (!thumbnailCopy)
        return failure(thumbnailCopy.error());
    return Derivatives{.web = *webCopy, .thumbnail = *thumbnailCopy};
}
