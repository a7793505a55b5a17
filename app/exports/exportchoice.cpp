#include "exportchoice.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(LinkExport)
};

/// What becomes of an image in an export.
enum class Fate { Goes, GoesLinked, StaysLinked, TakenBack, AnswerUnknown, NotVerified, NotMeant };

Fate fateOf(const Item &item, ExportForm form, bool linkedToo)
{
    switch (item.state) {
    case ItemState::Verified:
        return Fate::Goes;
    case ItemState::Linked:
    case ItemState::Confirmed:
        if (item.unlinkAsked.isValid())
            return Fate::TakenBack;
        if (form != ExportForm::ExtendedImport) // the others' importers pass over an address that the record has
            return Fate::Goes;
        return linkedToo ? Fate::GoesLinked : Fate::StaysLinked;
    case ItemState::LinkUnknown:
        return Fate::AnswerUnknown;
    case ItemState::Skipped:
        return Fate::NotMeant;
    case ItemState::Found:
    case ItemState::Identified:
    case ItemState::Matched:
    case ItemState::Prepared:
    case ItemState::Uploaded:
    case ItemState::NeedsDecision:
    case ItemState::Failed:
        return Fate::NotVerified;
    }
    Q_UNREACHABLE();
}

/// Empty where there is nothing to tell.
QString sentence(Fate fate, int count)
{
    switch (fate) {
    case Fate::Goes:
    case Fate::NotMeant:
        return {};
    case Fate::GoesLinked:
        return Text::tr("%n linked image(s) are in the files as well, for a portal that has lost their links, such as "
                        "one restored from a backup. Where the links are, they would be doubled; where records have "
                        "other keys (occid), they would get to other records.",
            nullptr, count);
    case Fate::StaysLinked:
        return Text::tr("%n image(s) are linked already and left out, because importing them would double the link.",
            nullptr, count);
    case Fate::TakenBack:
        return Text::tr("%n image(s) whose link was taken back are left out.", nullptr, count);
    case Fate::AnswerUnknown:
        return Text::tr("%n image(s) are left out because the portal was asked to link them and its answer is not "
                        "known: “resume” reads it back, then export again.",
            nullptr, count);
    case Fate::NotVerified:
        return Text::tr("%n image(s) are not verified at the host yet and left out.", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace

ExportChoice chooseForExport(const QList<Item> &items, ExportForm form, bool linkedToo, const RequestFor &requestFor)
{
    ExportChoice choice;
    QMap<Fate, int> counts;
    int replacing = 0;
    int inFiles = 0;
    for (const Item &item : items) {
        const Fate fate = fateOf(item, form, linkedToo);
        ++counts[fate];
        if (fate == Fate::Goes || fate == Fate::GoesLinked) {
            choice.links.append({.file = item.name,
                .link = requestFor(item),
                .record = item.record,
                .numberIsShared = item.choices.size() > 1});
            replacing += item.replaces.has_value();
            inFiles += item.state == ItemState::Verified && item.reasonCode == QLatin1String("file-written");
        }
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        choice.notices.append(sentence(it.key(), it.value()));
    if (inFiles > 0 && form == ExportForm::ExtendedImport) {
        choice.notices.append(Text::tr("%n link(s) stand in a file already that the run wrote. Import only one of the "
                                       "two, or the links are doubled.",
            nullptr, inFiles));
    }
    if (replacing > 0) {
        choice.notices.append(Text::tr("%n image(s) are meant to replace others. No file can do that: both will be on "
                                       "the record until somebody deletes the old one.",
            nullptr, replacing));
    }
    choice.notices.removeAll(QString());
    return choice;
}

ExportFacts exportFacts(const Batch &batch, const Profile &profile)
{
    return {.batch = batch.id,
        .title = batch.title,
        .portal = profile.portal.url,
        .collection = profile.portal.collection,
        .collectionName = {},
        .rights = profile.media.rights,
        .made = QDateTime::currentDateTimeUtc()};
}
