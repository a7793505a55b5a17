#include "imagemetadata.h"

namespace {

struct TextField {
    const char *key;
    QString ImageMetadata::*member;
};

constexpr TextField texts[] = {{"colourSpace", &ImageMetadata::colourSpace}, {"camera", &ImageMetadata::camera},
    {"creator", &ImageMetadata::creator}, {"rights", &ImageMetadata::rights}};

} // namespace

QJsonObject toJson(const ImageMetadata &metadata)
{
    QJsonObject json;
    if (metadata.bitsPerChannel > 0)
        json.insert(QStringLiteral("bitsPerChannel"), metadata.bitsPerChannel);
    if (metadata.captured.isValid())
        json.insert(QStringLiteral("captured"), metadata.captured.toString(Qt::ISODate));
    for (const auto &field : texts) {
        if (const QString &text = metadata.*field.member; !text.isEmpty())
            json.insert(QLatin1String(field.key), text);
    }
    if (metadata.location) {
        json.insert(QStringLiteral("latitude"), metadata.location->latitude);
        json.insert(QStringLiteral("longitude"), metadata.location->longitude);
    }
    return json;
}

ImageMetadata imageMetadataFrom(const QJsonObject &json)
{
    ImageMetadata metadata{.bitsPerChannel = json.value(QStringLiteral("bitsPerChannel")).toInt(),
        .captured = QDateTime::fromString(json.value(QStringLiteral("captured")).toString(), Qt::ISODate)};
    for (const auto &field : texts)
        metadata.*field.member = json.value(QLatin1String(field.key)).toString();
    if (json.contains(QStringLiteral("latitude"))) {
        metadata.location = GeoPoint{.latitude = json.value(QStringLiteral("latitude")).toDouble(),
            .longitude = json.value(QStringLiteral("longitude")).toDouble()};
    }
    return metadata;
}
