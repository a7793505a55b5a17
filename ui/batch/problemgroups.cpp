#include "problemgroups.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProblemGroups)
};

bool isOfFile(const QString &code)
{
    static const QStringList codes{QStringLiteral("damaged"), QStringLiteral("unsupported"), QStringLiteral("empty"),
        QStringLiteral("unreadable"), QStringLiteral("too-large"), QStringLiteral("decoder-failed"),
        QStringLiteral("source-changed")};
    return codes.contains(code) || code.startsWith(QLatin1String("zip-")); // of what lies in zips
}

/// For reasons that say something else of each image.
QString commonWords(const QString &code, const QString &oneReason)
{
    if (code == QLatin1String("damaged"))
        return Text::tr("The image is damaged. Copy it again from the camera.");
    if (code == QLatin1String("unsupported"))
        return Text::tr("The file is no image that Sheetlink can read.");
    if (code == QLatin1String("unreadable"))
        return Text::tr("The file cannot be read.");
    if (code == QLatin1String("too-large"))
        return Text::tr("The image is too large.");
    //: %1 is the reason of one of several images that failed alike.
    return Text::tr("%1 The others are alike.").arg(oneReason);
}

} // namespace

QList<ProblemGroup> problemGroups(const QList<Item> &items)
{
    QList<ProblemGroup> groups;
    QHash<QString, qsizetype> places;
    QHash<QString, QString> reasons;
    for (const Item &item : items) {
        if (item.state != ItemState::Failed)
            continue;
        auto place = places.constFind(item.reasonCode);
        if (place == places.constEnd()) {
            place = places.insert(item.reasonCode, groups.size());
            reasons.insert(item.reasonCode, item.reason);
            groups.append(
                {.code = item.reasonCode, .words = item.reason, .isOfFile = isOfFile(item.reasonCode), .images = {}});
        }
        ProblemGroup &group = groups[*place];
        if (group.words == reasons.value(item.reasonCode) && item.reason != group.words)
            group.words = commonWords(item.reasonCode, group.words);
        group.images.append(item.id);
    }
    std::stable_sort(groups.begin(), groups.end(),
        [](const ProblemGroup &one, const ProblemGroup &other) { return one.images.size() > other.images.size(); });
    return groups;
}
