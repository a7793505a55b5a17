#pragma once

#include "choices.h"

/// What a person is asked, and whom else the answer may count for.
struct Question {
    Item item;
    QList<Item> selected; ///< All that are selected, the item among them.
    QList<Item> batch;
    bool isRunning = false;
    bool mayCreateRecords = false;
    bool staysLocal = false; ///< In practice nothing leaves the computer, not even a look at an image.

    bool isForSeveral() const { return selected.size() > 1; }
};

/// One answer, and what it decides.
struct Answer {
    Choice choice;
    QList<Decision> decisions; ///< For the item, or for those of the selection that take it; none with Retry and such.
    QList<Decision> alike;     ///< For all that ask the same; empty when that is nobody else.

    bool operator==(const Answer &) const = default;
};

QList<Answer> answersTo(const Question &question);

/// What the item would get, in few words; empty where there is nothing to tell.
QString resultOf(const Decision &decision, const Item &item);
