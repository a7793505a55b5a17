#include "colourspace.h"

#include <lcms2.h>
#include <memory>
#include <vector>

namespace {

/// Profiles of these say so in many forms: “Adobe RGB (1998)”, “sRGB IEC61966-2.1”, “GIMP built-in sRGB”.
constexpr const char *usualSpaces[] = {"sRGB", "Adobe RGB", "Display P3", "ProPhoto RGB"};
constexpr qsizetype longestName = 80;

struct CloseProfile {
    void operator()(void *profile) const { cmsCloseProfile(profile); }
};

QString descriptionOf(const QByteArray &bytes)
{
    const std::unique_ptr<void, CloseProfile> profile(
        cmsOpenProfileFromMem(bytes.constData(), cmsUInt32Number(bytes.size())));
    if (!profile)
        return {};
    const auto read = [&profile](wchar_t *into, cmsUInt32Number size) {
        return cmsGetProfileInfo(profile.get(), cmsInfoDescription, "en", "US", into, size);
    };
    std::vector<wchar_t> text(read(nullptr, 0) / sizeof(wchar_t) + 1);
    read(text.data(), cmsUInt32Number(text.size() * sizeof(wchar_t)));
    return QString::fromWCharArray(text.data()).simplified();
}

} // namespace

QString colourSpaceName(int channels, const QByteArray &profile)
{
    if (channels == 1)
        return QStringLiteral("grey");
    if (channels == 4)
        return QStringLiteral("CMYK");
    if (profile.isEmpty())
        return QStringLiteral("sRGB");
    const QString description = descriptionOf(profile);
    for (const char *space : usualSpaces) {
        if (description.contains(QLatin1String(space)))
            return QLatin1String(space);
    }
    return description.left(longestName);
}
