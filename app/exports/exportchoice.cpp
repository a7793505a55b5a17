#include "exportchoice.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(LinkExport)
};

bool isLinked(const Item &item)
{
    return item.state == ItemState::Linked || item.state == ItemState::Confirmed;
}

} // namespace

ExportChoice chooseForExport(const QList<Item> &items, ExportForm form, bool linkedToo)
{
    const bool doubles = form == ExportForm::ExtendedImport;
    ExportChoice choice;
    int linked = 0;
    int takenBack = 0;
    int unknown = 0;
    int early = 0;
    int replacing = 0;
    for (const Item &item : items) {
        if (isLinked(item)) {
            const bool isTakenBack = item.unlinkAsked.isValid();
            ++(isTakenBack ? takenBack : linked);
            if (isTakenBack || (doubles && !linkedToo))
                continue;
        } else if (item.state != ItemState::Verified) {
            if (item.state == ItemState::LinkUnknown)
                ++unknown;
            else if (item.state != ItemState::Skipped)
                ++early;
            continue;
        }
        replacing += item.replaces.has_value();
        choice.items.append(item);
    }
    if (doubles && linked > 0 && linkedToo) {
        choice.notices.append(Text::tr("%n linked image(s) are in the files as well: import them into another portal "
                                       "only, in the batch's own they would be doubled.",
            nullptr, linked));
    } else if (doubles && linked > 0) {
        choice.notices.append(
            Text::tr("%n image(s) are linked already and left out, because importing them would double the link.",
                nullptr, linked));
    }
    if (takenBack > 0)
        choice.notices.append(Text::tr("%n image(s) whose link was taken back are left out.", nullptr, takenBack));
    if (unknown > 0) {
        choice.notices.append(Text::tr("%n image(s) are left out because the portal was asked to link them and its "
                                       "answer is not known: “resume” reads it back, then export again.",
            nullptr, unknown));
    }
    if (early > 0)
        choice.notices.append(Text::tr("%n image(s) are not verified at the host yet and left out.", nullptr, early));
    if (replacing > 0) {
        choice.notices.append(Text::tr("%n image(s) are meant to replace others. No file can do that: both will be on "
                                       "the record until somebody deletes the old one.",
            nullptr, replacing));
    }
    return choice;
}
