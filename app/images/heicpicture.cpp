#include "heicpicture.h"

#include "colourspace.h"
#include "qtpicture.h"

#include <QColorSpace>
#include <QCoreApplication>

#include <libheif/heif.h>

namespace {

struct Free {
    void operator()(heif_context *context) const { heif_context_free(context); }
    void operator()(heif_image_handle *handle) const { heif_image_handle_release(handle); }
    void operator()(heif_image *image) const { heif_image_release(image); }
    void operator()(heif_decoding_options *options) const { heif_decoding_options_free(options); }
};
template <typename Thing> using Owned = std::unique_ptr<Thing, Free>;

tl::unexpected<Error> undecodable(const heif_error &error)
{
    if (error.code == heif_error_Memory_allocation_error && error.subcode != heif_suberror_Security_limit_exceeded)
        return failure(outOfMemory());
    return failure(ErrorKind::Item,
        QCoreApplication::translate("HeicPicture", "The image is damaged: it cannot be decoded. Copy it again."),
        QString::fromUtf8(error.message), QStringLiteral("damaged"));
}

struct OpenFile {
    Owned<heif_context> context;
    Owned<heif_image_handle> handle;
};

Result<OpenFile> open(const QByteArray &bytes)
{
    OpenFile file{.context = Owned<heif_context>(heif_context_alloc()), .handle = {}};
    heif_error error = heif_context_read_from_memory_without_copy(
        file.context.get(), bytes.constData(), size_t(bytes.size()), nullptr);
    if (error.code != heif_error_Ok)
        return undecodable(error);
    heif_image_handle *handle = nullptr;
    error = heif_context_get_primary_image_handle(file.context.get(), &handle);
    file.handle.reset(handle);
    if (error.code != heif_error_Ok)
        return undecodable(error);
    return file;
}

QByteArray colourProfileOf(const heif_image_handle *handle)
{
    QByteArray profile(qsizetype(heif_image_handle_get_raw_color_profile_size(handle)), '\0');
    if (profile.isEmpty() || heif_image_handle_get_raw_color_profile(handle, profile.data()).code != heif_error_Ok)
        return {};
    return profile;
}

ExifFacts exifOf(const heif_image_handle *handle)
{
    heif_item_id id = 0;
    if (heif_image_handle_get_list_of_metadata_block_IDs(handle, "Exif", &id, 1) < 1)
        return {};
    QByteArray block(qsizetype(heif_image_handle_get_metadata_size(handle, id)), '\0');
    constexpr qsizetype offsetSize = 4; // ISO 23008-12, A.2.1: how far the TIFF header is from here
    if (block.size() <= offsetSize || heif_image_handle_get_metadata(handle, id, block.data()).code != heif_error_Ok)
        return {};
    block.remove(0, offsetSize);
    ExifFacts facts = readExif(block);
    facts.orientation = 1;
    return facts;
}

} // namespace

Result<ImageHeader> readHeicHeader(const QByteArray &bytes)
{
    const auto file = open(bytes);
    if (!file)
        return failure(file.error());
    const heif_image_handle *handle = file->handle.get();
    return ImageHeader{.storedSize = {heif_image_handle_get_width(handle), heif_image_handle_get_height(handle)},
        .channels = 3 + 3 + 3, // libheif decodes into planes, then side by side, then come ours
        .bitsPerChannel = heif_image_handle_get_luma_bits_per_pixel(handle)};
}

Result<DecodedImage> decodeHeic(const QByteArray &bytes, QSize least)
{
    const auto file = open(bytes);
    if (!file)
        return failure(file.error());
    const Owned<heif_decoding_options> options(heif_decoding_options_alloc());
    options->strict_decoding = 1;
    options->convert_hdr_to_8bit = 1;
    heif_image *image = nullptr;
    const heif_error error = heif_decode_image(
        file->handle.get(), &image, heif_colorspace_RGB, heif_chroma_interleaved_RGBA, options.get());
    const Owned<heif_image> owner(image);
    if (error.code != heif_error_Ok)
        return undecodable(error);
    int bytesPerLine = 0;
    const uint8_t *lines = heif_image_get_plane_readonly(image, heif_channel_interleaved, &bytesPerLine);
    const QSize size(
        heif_image_get_width(image, heif_channel_interleaved), heif_image_get_height(image, heif_channel_interleaved));
    const bool isOpaque = !heif_image_handle_has_alpha_channel(file->handle.get());
    const QImage view(
        lines, size.width(), size.height(), bytesPerLine, isOpaque ? QImage::Format_RGBX8888 : QImage::Format_RGBA8888);
    const QByteArray colourProfile = colourProfileOf(file->handle.get());
    DecodedImage decoded{.picture = pictureOf(view, least),
        .storedSize = size,
        .bitsPerChannel = heif_image_handle_get_luma_bits_per_pixel(file->handle.get()),
        .colourSpace = colourSpaceName(3, colourProfile),
        .exif = exifOf(file->handle.get()),
        .isOdd = false};
    decoded.picture.colourProfile = colourProfile;
    return decoded;
}
