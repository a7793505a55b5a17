#include "imagemessages.h"

#include <QIODevice>
#include <QtEndian>

namespace {

/// Both directions share the lists of fields below.
struct Writer {
    QDataStream &stream;
    template <typename... Fields> void fields(const Fields &...each) { (one(each), ...); }

    template <typename Field> void one(const Field &field)
    {
        if constexpr (std::is_enum_v<Field>)
            stream << qint32(field);
        else if constexpr (requires { stream << field; })
            stream << field;
        else
            exchange(*this, const_cast<Field &>(field));
    }
    template <typename Field> void one(const std::optional<Field> &field)
    {
        stream << field.has_value();
        if (field)
            one(*field);
    }
    template <typename Field> void one(const QList<Field> &list)
    {
        stream << qint32(list.size());
        for (const Field &field : list)
            one(field);
    }
};

struct Reader {
    QDataStream &stream;
    template <typename... Fields> void fields(Fields &...each) { (one(each), ...); }

    template <typename Field> void one(Field &field)
    {
        if constexpr (std::is_enum_v<Field>) {
            qint32 value = 0;
            stream >> value;
            field = Field(value);
        } else if constexpr (requires { stream >> field; }) {
            stream >> field;
        } else {
            exchange(*this, field);
        }
    }
    template <typename Field> void one(std::optional<Field> &field)
    {
        bool isThere = false;
        stream >> isThere;
        if (isThere)
            one(field.emplace());
    }
    template <typename Field> void one(QList<Field> &list)
    {
        qint32 size = 0;
        stream >> size;
        for (qint32 i = 0; i < size && stream.status() == QDataStream::Ok; ++i) {
            Field field;
            one(field);
            list.append(field);
        }
    }
};

template <typename Way> void exchange(Way &way, ProbeOrder &order)
{
    way.fields(order.path, order.codes);
}
template <typename Way> void exchange(Way &way, PreviewOrder &order)
{
    way.fields(order.path, order.longestSide);
}
template <typename Way> void exchange(Way &way, Preview &preview)
{
    way.fields(preview.jpeg);
}
template <typename Way> void exchange(Way &way, MemoryWanted &wanted)
{
    way.fields(wanted.bytes);
}
template <typename Way> void exchange(Way &, Permission &) { }
template <typename Way> void exchange(Way &way, Error &error)
{
    way.fields(error.kind, error.message, error.detail, error.code);
}
template <typename Way> void exchange(Way &way, Checksums &checksums)
{
    way.fields(checksums.size, checksums.sha256, checksums.md5);
}
template <typename Way> void exchange(Way &way, GeoPoint &point)
{
    way.fields(point.latitude, point.longitude);
}
template <typename Way> void exchange(Way &way, ExifFacts &exif)
{
    way.fields(exif.orientation, exif.taken, exif.camera, exif.creator, exif.copyright, exif.location, exif.isAdobeRgb,
        exif.isCmyk);
}
template <typename Way> void exchange(Way &way, Barcode &code)
{
    way.fields(code.text, code.symbology, code.place);
}
template <typename Way> void exchange(Way &way, ImageFacts &facts)
{
    way.fields(facts.format, facts.size, facts.rotated, facts.bitsPerChannel, facts.colourSpace, facts.exif,
        facts.checksums, facts.warnings, facts.barcodes);
}
template <typename Way> void exchange(Way &way, CopySettings &copy)
{
    way.fields(copy.width, copy.quality);
}
template <typename Way> void exchange(Way &way, ImageSettings &recipe)
{
    way.fields(
        recipe.web, recipe.thumbnail, recipe.originalLimitMB, recipe.upright, recipe.losslessTurn, recipe.keepMetadata);
}
template <typename Way> void exchange(Way &way, ImageRights &rights)
{
    way.fields(rights.creator, rights.copyright, rights.licence);
}
template <typename Way> void exchange(Way &way, DerivativeRequest &request)
{
    way.fields(request.source, request.format, request.sha256, request.recipe, request.rights, request.webPath,
        request.thumbnailPath, request.originalPath, request.readyWeb, request.readyThumbnail);
}
template <typename Way> void exchange(Way &way, Derivative &copy)
{
    way.fields(copy.path, copy.size, copy.checksums);
}
template <typename Way> void exchange(Way &way, Derivatives &copies)
{
    way.fields(copies.original, copies.web, copies.thumbnail);
}

template <size_t... Index>
std::optional<ImageMessage> read(QDataStream &stream, quint8 which, std::index_sequence<Index...>)
{
    std::optional<ImageMessage> message;
    const auto tryOne = [&]<size_t index>() {
        if (which != index)
            return;
        std::variant_alternative_t<index, ImageMessage> value;
        Reader reader{stream};
        exchange(reader, value);
        message = value;
    };
    (tryOne.template operator()<Index>(), ...);
    return stream.status() == QDataStream::Ok && stream.atEnd() ? message : std::nullopt;
}

} // namespace

QByteArray packed(const ImageMessage &message)
{
    QByteArray bytes(4, '\0');
    {
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        stream.device()->seek(4);
        stream << quint8(message.index());
        Writer writer{stream};
        std::visit([&writer](const auto &value) { writer.one(value); }, message);
    }
    qToBigEndian(quint32(bytes.size() - 4), bytes.data());
    return bytes;
}

std::optional<ImageMessage> unpacked(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 which = 0;
    stream >> which;
    return read(stream, which, std::make_index_sequence<std::variant_size_v<ImageMessage>>());
}
