#include "decision.h"
#include "indexmatch.h"
#include "itemsteps.h"
#include "matching.h"
#include "namesuffix.h"

#include <QCoreApplication>
#include <QHash>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ReadyCopies)
};

bool isAttached(const Item &item)
{
    return item.state == ItemState::Skipped && item.reasonCode == QLatin1String("attached");
}

/// Files of one folder whose names are the same but for what says which copy they are.
using Family = QMap<ReadyCopy, qsizetype>;

QHash<QString, Family> familiesOf(const QList<Item> &items, const QList<NameSuffix> &suffixes)
{
    QHash<QString, Family> families;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Item &item = items.at(i);
        if (item.sha256.isEmpty() || item.reasonCode == QLatin1String("skipped"))
            continue;
        const auto [copy, stem] = readyMadeIn(stemOf(item.name), suffixes);
        const QString folder = item.path.left(item.path.lastIndexOf(QLatin1Char('/')) + 1);
        Family &family = families[folder + stem.toCaseFolded()];
        if (!family.contains(copy))
            family.insert(copy, i);
    }
    return families;
}

/// The file that the others are copies of.
ReadyCopy originalOf(const Family &family)
{
    for (const ReadyCopy copy : {ReadyCopy::Original, ReadyCopy::None, ReadyCopy::Web}) {
        if (family.contains(copy))
            return copy;
    }
    return ReadyCopy::Thumbnail;
}

/// Beside a large copy, the file without a suffix is the web copy, as the portal's own image batch has it.
CopyRole roleOf(ReadyCopy copy)
{
    return copy == ReadyCopy::Thumbnail ? CopyRole::Thumbnail : CopyRole::Web;
}

/// A copy that says it shows another specimen, or about which a person said something, is an image of its own.
bool goesWith(const Item &copy, const Item &original)
{
    const bool saysOther = !copy.catalogNumber.isEmpty() && !original.catalogNumber.isEmpty()
        && !isSameNumber(copy.catalogNumber, original.catalogNumber);
    return !copy.numberIsTyped && !copy.acceptedDuplicate && !saysOther
        && copy.reasonCode != QLatin1String("barcode-disagrees")
        && (isAttached(copy) || isOpenToDecisions(copy, false));
}

void attach(Item &copy, Item &original, CopyRole role)
{
    original.readyMade.insert(role, copy.path);
    setReason(copy, ItemState::Skipped, QStringLiteral("attached"),
        role == CopyRole::Thumbnail ? Text::tr("Goes along with “%1” as its thumbnail.").arg(original.name)
                                    : Text::tr("Goes along with “%1” as its web copy.").arg(original.name));
}

void askAboutThumbnail(Item &item)
{
    const bool isSettled = item.warnings.contains(QStringLiteral("thumbnail-used")) || !isOpenToDecisions(item, false);
    if (isSettled || item.state == ItemState::NeedsDecision || item.state == ItemState::Skipped)
        return;
    setReason(item, ItemState::NeedsDecision, QStringLiteral("only-thumbnail"),
        Text::tr("By its name this is a thumbnail, and there is no image that it belongs to. Add that image, or use "
                 "this one."));
}

} // namespace

QList<qsizetype> attachReadyCopies(QList<Item> &items, const QList<NameSuffix> &suffixes)
{
    QList<qsizetype> changed;
    const QHash<QString, Family> families = familiesOf(items, suffixes);
    for (const Family &family : families) {
        const ReadyCopy kind = originalOf(family);
        Item &original = items[family.value(kind)];
        if (!isOpenToDecisions(original, false) && kind != ReadyCopy::Thumbnail)
            continue; // it is on its way with what it had
        const Item before = original;
        original.readyMade.clear();
        if (kind == ReadyCopy::Thumbnail)
            askAboutThumbnail(original);
        for (auto it = family.cbegin(); it != family.cend(); ++it) {
            if (it.key() == kind || !goesWith(items.at(*it), original))
                continue;
            const Item copyBefore = items.at(*it);
            attach(items[*it], original, roleOf(it.key()));
            if (items.at(*it) != copyBefore)
                changed.append(*it);
        }
        if (original != before)
            changed.append(family.value(kind));
    }
    return changed;
}
