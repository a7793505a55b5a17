#pragma once

#include "item.h"

#include <QJsonObject>

/// An item as the command line and the JSON report give it: file, state, outcome, catalogNumber, candidates, part,
/// role, warnings, occid, reason, reasonCode, urls, mediaId, image. Keys are absent where nothing is known.
QJsonObject itemToJson(const Item &item);

/// {"summary": {state: count …, "batch": id}}, with every state, also those that no item is in.
QJsonObject summaryToJson(const QList<Item> &items, qint64 batch);
QJsonObject summaryToJson(const QMap<ItemState, int> &counts, qint64 batch);

QMap<ItemState, int> countsOf(const QList<Item> &items);
