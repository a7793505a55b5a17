// The part of BatchEngine that keeps at hand what came out of zips.

#include "batchengine.h"

#include "enginework.h"
#include "imageprobe.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

namespace {

using namespace std::chrono_literals;

/// Whether the item's file is needed for what may become of it.
bool mayReadSource(const Item &item)
{
    switch (item.state) {
    case ItemState::Found:
    case ItemState::Identified:
    case ItemState::Matched:
    case ItemState::Prepared:
    case ItemState::NeedsDecision:
    case ItemState::Failed:
        return true;
    case ItemState::Skipped:
        return item.reasonCode == QLatin1String("skipped"); // by a person, who may think again
    case ItemState::Uploaded:
    case ItemState::Verified:
    case ItemState::Linked:
    case ItemState::Confirmed:
    case ItemState::LinkUnknown:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QString BatchEngine::unpackFolder() const
{
    return QStringLiteral("%1/%2-unpacked").arg(m_options.workFolder, ledgerMark());
}

/// To be called on any thread; what it tells comes out as the engine's progress.
UnpackProgress BatchEngine::tellUnpacked()
{
    return [this, pause = QDeadlineTimer(0)](int done, int total) mutable {
        if (!pause.hasExpired() && done < total)
            return;
        pause.setRemainingTime(100ms);
        QMetaObject::invokeMethod(
            this,
            [this, done, total] {
                m_progress = {.filesDone = done, .filesTotal = total, .isUnpacking = true};
                emit progressed(m_progress);
            },
            Qt::QueuedConnection);
    };
}

/// Whether it came out of a zip, and is not there any more.
bool BatchEngine::isLost(const Item &item) const
{
    return !item.archive.isEmpty() && item.path.startsWith(unpackFolder()) && !QFile::exists(item.path);
}

/// Unpacks again what the batch may still read and somebody cleaned away.
void BatchEngine::bringBackLost(const std::function<void()> &done)
{
    LostFiles lost;
    for (const Item &item : std::as_const(m_items)) {
        if (!mayReadSource(item) || !isLost(item))
            continue;
        lost.zips.insert(item.archive);
        lost.paths.insert(item.path);
        for (const QString &copy : item.readyMade)
            lost.paths.insert(copy);
    }
    if (lost.paths.isEmpty()) {
        markLost();
        done();
        return;
    }
    runOn(
        m_cpuPool,
        [lost, folder = unpackFolder(), tell = tellUnpacked()](
            const CancelToken &cancel) { return unpackAgain(lost, folder, imageExtensions(), tell, cancel); },
        [this, done](const Result<> &unpacked) {
            if (!unpacked) {
                finish(unpacked.error());
                return;
            }
            markLost();
            done();
        });
}

/// An image whose zip is gone or another one by now cannot go on, until the zip is back.
void BatchEngine::markLost()
{
    QList<Item> changed;
    for (Item &item : m_items) {
        const bool wasLost = item.reasonCode == QLatin1String("zip-gone");
        const bool isSettled = item.state == ItemState::Skipped || (item.state == ItemState::Failed && !wasLost);
        if (!mayReadSource(item) || isSettled || isLost(item) == wasLost)
            continue;
        if (wasLost) {
            advance(item, provenState(item));
        } else {
            setReason(item, ItemState::Failed, QStringLiteral("zip-gone"),
                tr("The zip “%1” is gone or was changed. Put it back as it was, then open the batch again.")
                    .arg(QDir::toNativeSeparators(item.archive)));
        }
        changed.append(item);
    }
    save(changed);
}
