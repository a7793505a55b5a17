// Ledgers as files: whatever the bytes are, opening ends with an error or a ledger that can be read; who only reads
// changes nothing.
#include "fuzzing.h"
#include "ledger.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {

Item linkedItem(qint64 batch)
{
    Item item;
    item.batch = batch;
    item.path = QStringLiteral("/photos/A 1.jpg");
    item.name = QStringLiteral("A 1.jpg");
    item.sha256 = QByteArray(32, '\x7f');
    item.state = ItemState::Linked;
    item.catalogNumber = QStringLiteral("A1");
    item.candidates = {QStringLiteral("A1"), QStringLiteral("A2")};
    item.barcodes
        = {{.text = QStringLiteral("A1"), .symbology = QStringLiteral("Code128"), .place = QRectF(1, 2, 3, 4)}};
    item.record = {.occid = 4711, .catalogNumber = QStringLiteral("A1"), .media = {{.mediaId = 7}}};
    item.choices = {item.record};
    item.copies = {{CopyRole::Original,
        {.localPath = QStringLiteral("/tmp/a"),
            .size = 12,
            .url = QStringLiteral("https://x/A1.jpg"),
            .uploaded = true}}};
    item.linkAsked = QDateTime::fromMSecsSinceEpoch(1'700'000'000'456, Qt::UTC);
    item.mediaId = 99;
    return item;
}

/// The bytes of a small ledger of this very version.
const QByteArray &goodLedger()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("good.ledger"));
        {
            auto ledger = Ledger::open(path).value();
            const qint64 batch = ledger
                                     ->addBatch({.created = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC),
                                         .title = QStringLiteral("drop"),
                                         .roots = {QStringLiteral("/photos")},
                                         .profile = "{}"})
                                     .value();
            QList<Item> items{linkedItem(batch), linkedItem(batch), linkedItem(batch)};
            claim(ledger->addItems(items) && ledger->save(items), "a ledger can be made");
        }
        QFile file(path);
        claim(file.open(QIODevice::ReadOnly), "a ledger can be read");
        return file.readAll();
    }();
    return bytes;
}

/// Places (three bytes) and what stands there instead.
QByteArray damaged(Script &script)
{
    QByteArray bytes = goodLedger();
    while (!script.isOver()) {
        const qsizetype at = ((script.byte() << 16) + (script.byte() << 8) + script.byte()) % bytes.size();
        const int count = script.byte() % 16;
        for (int i = 0; i <= count && !script.isOver(); ++i)
            bytes[(at + i) % bytes.size()] = char(script.byte());
    }
    return bytes;
}

void readAll(const Ledger &ledger)
{
    const auto batches = ledger.batches();
    if (!batches)
        return;
    for (const Batch &batch : *batches) {
        const auto items = ledger.items(batch.id);
        for (const Item &item : items.value_or(QList<Item>())) {
            static_cast<void>(ledger.history(item.id));
            static_cast<void>(ledger.isNeededByOthers(item.urlOf(CopyRole::Original), item.id));
        }
    }
    static_cast<void>(ledger.linkedItemsWithBytes(QByteArray(32, '\x7f')));
    static_cast<void>(ledger.linkedItemsOn(4711));
}

void readOnly(const QString &path, const QByteArray &bytes)
{
    if (const auto ledger = Ledger::open(path, Ledger::Access::ReadOnly))
        readAll(**ledger);
    QFile file(path);
    claim(file.open(QIODevice::ReadOnly) && file.readAll() == bytes, "who only reads changes nothing");
}

void write(const QString &path)
{
    auto ledger = Ledger::open(path);
    if (!ledger)
        return;
    readAll(**ledger);
    const auto items = (*ledger)->items(1);
    if (!items || items->isEmpty())
        return;
    if (!(*ledger)->save(*items))
        return;
    const auto again = (*ledger)->items(1);
    claim(!again || again->size() <= items->size(), "saving adds no item");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const bool isPrepared = !goodLedger().isEmpty();
    Script script(bytes, size);
    const quint8 how = script.byte();
    const QByteArray ledger = how & 2 ? script.rest() : how & 4 ? goodLedger() : damaged(script);
    const QString path = fileWith(ledger, QStringLiteral("fuzz.ledger"));
    for (const char *beside : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(beside));
    if (isPrepared && how & 4)
        fileWith(script.rest(), QStringLiteral("fuzz.ledger-wal"));
    if (how & 1)
        readOnly(path, ledger);
    else
        write(path);
    return 0;
}
