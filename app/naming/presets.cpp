#include "presets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

/// The linker leaves out resources of static libraries that nobody asks for. The macro must not be in a namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(naming);
}

namespace {

QList<NamingPreset> readPresets()
{
    initialiseResources();
    QFile file(QStringLiteral(":/naming/presets.json"));
    QList<NamingPreset> presets;
    if (!file.open(QIODevice::ReadOnly))
        return presets;
    for (const QJsonValue &json : QJsonDocument::fromJson(file.readAll()).array()) {
        const auto rule = namePatternFromJson(json[QStringLiteral("rule")].toObject());
        if (!rule)
            continue;
        presets.append({.code = json[QStringLiteral("code")].toString(),
            .name = json[QStringLiteral("name")].toString(),
            .rule = *rule,
            .example = json[QStringLiteral("example")].toString(),
            .number = json[QStringLiteral("number")].toString()});
    }
    std::stable_sort(presets.begin(), presets.end(), [](const NamingPreset &one, const NamingPreset &other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
    return presets;
}

} // namespace

const QList<NamingPreset> &namingPresets()
{
    static const QList<NamingPreset> presets = readPresets();
    return presets;
}
