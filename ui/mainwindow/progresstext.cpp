#include "progresstext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

using Activity = BatchEngine::Activity;
using namespace std::chrono;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

QString aboutLeft(seconds time)
{
    if (time < seconds(60))
        return Text::tr("less than a minute left");
    if (time < minutes(90))
        return Text::tr("about %n minute(s) left", nullptr, int(round<minutes>(time).count()));
    return Text::tr("about %n hour(s) left", nullptr, int(round<hours>(time).count()));
}

/// As file managers write it: 1.2 GB
QString size(qint64 bytes, int decimals)
{
    return QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
}

/// 0:42
QString clock(seconds time)
{
    return QStringLiteral("%1:%2").arg(time.count() / 60).arg(time.count() % 60, 2, 10, QLatin1Char('0'));
}

QString runningText(bool paused, const RunProgress &progress)
{
    const QLocale locale;
    QStringList parts{
        Text::tr("%1 of %n image(s)", nullptr, progress.filesTotal).arg(locale.toString(progress.filesDone))};
    if (progress.bytesTotal > 0) {
        parts.append(Text::tr("%1 of %2").arg(size(progress.bytesSent, 1), size(progress.bytesTotal, 1)));
    }
    if (paused) {
        parts.append(Text::tr("paused"));
    } else if (progress.nextTryIn) {
        parts.append(Text::tr("waiting for the network, next try in %1").arg(clock(*progress.nextTryIn)));
    } else {
        if (progress.bytesPerSecond >= 1000)
            parts.append(Text::tr("%1/s").arg(size(qint64(progress.bytesPerSecond), 0)));
        if (progress.timeLeft)
            parts.append(aboutLeft(*progress.timeLeft));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString progressText(Activity activity, bool paused, const RunProgress &progress)
{
    switch (activity) {
    case Activity::None:
        return {};
    case Activity::Scanning:
        if (progress.isUnpacking)
            return Text::tr("Unpacking %1 of %n image(s)", nullptr, progress.filesTotal)
                .arg(QLocale().toString(progress.filesDone));
        return progress.filesTotal == 0 ? Text::tr("Looking for images")
                                        : Text::tr("Reading %1 of %n image(s)", nullptr, progress.filesTotal)
                                              .arg(QLocale().toString(progress.filesDone));
    case Activity::Checking:
        return Text::tr("Asking the portal for the records");
    case Activity::Undoing:
        return progress.filesTotal == 0 ? Text::tr("Looking at the links")
                                        : Text::tr("Taken back %1 of %n image(s)", nullptr, progress.filesTotal)
                                              .arg(QLocale().toString(progress.filesDone));
    case Activity::Proving:
        return Text::tr("Looked at %1 of %n image(s) again", nullptr, progress.filesTotal)
            .arg(QLocale().toString(progress.filesDone));
    case Activity::Running:
        return runningText(paused, progress);
    }
    Q_UNREACHABLE();
}

std::optional<double> progressShare(Activity activity, const RunProgress &progress)
{
    if (activity == Activity::None || activity == Activity::Checking || progress.filesTotal == 0)
        return std::nullopt;
    const double files = double(progress.filesDone) / progress.filesTotal;
    if (activity != Activity::Running)
        return files;
    const double bytes = progress.bytesTotal > 0 ? double(progress.bytesSent) / double(progress.bytesTotal) : files;
    return std::clamp((files + bytes) / 2, 0.0, 1.0);
}
