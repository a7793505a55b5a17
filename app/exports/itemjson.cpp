#include "itemjson.h"

#include "indexmatch.h"

#include <QJsonArray>

namespace {

void insertText(QJsonObject &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(key), text);
}

QJsonObject imageToJson(const Item &item)
{
    QJsonObject json = toJson(item.metadata);
    insertText(json, "format", QString::fromLatin1(item.format));
    if (!item.pixels.isEmpty()) {
        json.insert(QStringLiteral("width"), item.pixels.width());
        json.insert(QStringLiteral("height"), item.pixels.height());
    }
    return json;
}

} // namespace

QJsonObject itemToJson(const Item &item)
{
    QJsonObject json{{QStringLiteral("file"), item.name}, {QStringLiteral("state"), stateWord(item.state)}};
    insertText(json, "catalogNumber", item.catalogNumber);
    insertText(json, "outcome", item.outcome);
    if (!item.candidates.isEmpty())
        json.insert(QStringLiteral("candidates"), QJsonArray::fromStringList(item.candidates));
    insertText(json, "difference", item.difference);
    if (!item.barcodes.isEmpty()) {
        QStringList texts;
        for (const Barcode &code : item.barcodes)
            texts.append(code.text);
        json.insert(QStringLiteral("barcodes"), QJsonArray::fromStringList(texts));
        const bool agrees = std::any_of(texts.begin(), texts.end(),
            [&item](const QString &text) { return isSameNumber(text, item.catalogNumber); });
        json.insert(QStringLiteral("barcodeAgrees"), agrees);
    }
    insertText(json, "part", item.part);
    insertText(json, "role", item.role);
    if (!item.warnings.isEmpty())
        json.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(item.warnings));
    if (item.record.occid != 0)
        json.insert(QStringLiteral("occid"), item.record.occid);
    insertText(json, "reason", item.reason);
    insertText(json, "reasonCode", item.reasonCode);
    QJsonObject urls;
    for (const CopyRole role : allCopyRoles) {
        if (const QString url = item.urlOf(role); !url.isEmpty())
            urls.insert(roleWord(role), url);
    }
    if (!urls.isEmpty())
        json.insert(QStringLiteral("urls"), urls);
    if (item.mediaId != 0)
        json.insert(QStringLiteral("mediaId"), item.mediaId);
    if (const QJsonObject image = imageToJson(item); !image.isEmpty())
        json.insert(QStringLiteral("image"), image);
    return json;
}

QMap<ItemState, int> countsOf(const QList<Item> &items)
{
    QMap<ItemState, int> counts;
    for (const Item &item : items)
        ++counts[item.state];
    return counts;
}

QJsonObject summaryToJson(const QMap<ItemState, int> &counts, qint64 batch)
{
    QJsonObject summary;
    for (const ItemState state : allItemStates)
        summary.insert(stateWord(state), counts.value(state));
    summary.insert(QStringLiteral("batch"), batch);
    return {{QStringLiteral("summary"), summary}};
}

QJsonObject summaryToJson(const QList<Item> &items, qint64 batch)
{
    return summaryToJson(countsOf(items), batch);
}
