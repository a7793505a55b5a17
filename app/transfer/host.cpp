#include "host.h"

#include "folderhost.h"
#include "sftphost.h"
#include "webdavhost.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Host)
};

} // namespace

Result<std::shared_ptr<Host>> makeHost(const HostSettings &settings, const Secrets &secrets, const AskPerson &ask)
{
    switch (settings.kind) {
    case HostKind::Folder:
        return std::make_shared<FolderHost>(settings.address);
    case HostKind::Sftp:
        return std::make_shared<SftpHost>(SftpSettings::from(settings, secrets), ask);
    case HostKind::WebDav:
        return std::make_shared<WebDavHost>(settings, secrets);
    case HostKind::Portal:
        break;
    }
    return failure(ErrorKind::Profile,
        Text::tr("This version uploads over SFTP, WebDAV or into a folder. Choose one of these as image host in the "
                 "profile."),
        {}, QStringLiteral("host-kind"));
}

/// Which errors tell of the way to the host or of the host as a whole, not of one file.
static bool endsTheConnection(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Item:
        return false;
    case ErrorKind::Transient:
    case ErrorKind::Ambiguous:
        return error.code == QLatin1String("connection-lost") || error.code == QLatin1String("unreachable")
            || error.code == QLatin1String("timeout");
    case ErrorKind::Usage:
    case ErrorKind::Profile:
    case ErrorKind::SignIn:
    case ErrorKind::HostIdentity:
    case ErrorKind::HostFull:
    case ErrorKind::Cancelled:
        return true;
    }
    Q_UNREACHABLE();
}

Result<> OneByOne::carry(UploadQueue &queue)
{
    using namespace std::chrono_literals;
    bool preferLarge = false; // in turns, so that neither kind waits for the end of the other
    while (queue.wait(1s)) {
        for (const QString &part : queue.takeLeftovers()) {
            (void)remove(part);
            queue.leftoverGone(part);
        }
        for (const auto &proof : queue.takeProofs())
            queue.proved(proof.id, Proof::CannotTell);
        const auto task = queue.take(std::numeric_limits<qint64>::max(), std::exchange(preferLarge, !preferLarge));
        if (!task)
            continue;
        const auto outcome = upload(*task, queue);
        if (!outcome && endsTheConnection(outcome.error()))
            return failure(outcome.error());
        queue.finished(task->id, outcome);
    }
    if (queue.cancelToken().stop_requested())
        return cancelled();
    return {};
}

Result<UploadOutcome> uploadOne(HostConnection &connection, const UploadRequest &request, const CancelToken &cancel,
    const std::function<void(qint64)> &sent)
{
    Result<UploadOutcome> result = cancelled();
    RetryPolicy once;
    once.triesInARow = 1;
    once.longestOutage = {};
    UploadQueue queue({.finished = [&result](quint64, const Result<UploadOutcome> &outcome) { result = outcome; },
                          .safe = {},
                          .liesIn = {},
                          .proved = {},
                          .sent = sent,
                          .hopeless = [&result](const Error &error) { result = failure(error); }},
        once);
    queue.add(1, request);
    queue.close();
    const auto carried = [&] {
        const std::stop_callback onCancel(cancel, [&queue] { queue.cancel(); });
        return connection.carry(queue);
    }(); // whoever cancels has written the result by now
    if (!carried)
        return failure(carried.error());
    return result;
}

Error nameTaken(const QString &target)
{
    return {.kind = ErrorKind::Item,
        .message = Text::tr("Another image lies on the image host as “%1” already. It was not touched. Rename your "
                            "file, for instance with a letter behind the number, and add it again.")
                       .arg(target),
        .code = QStringLiteral("name-taken")};
}

Error sourceChanged(const QString &source)
{
    return {.kind = ErrorKind::Item,
        .message = Text::tr("“%1” changed while it was being sent, so it was not used. When nothing writes to it any "
                            "more, add it again.")
                       .arg(source.mid(source.lastIndexOf(QLatin1Char('/')) + 1)),
        .detail = source,
        .code = QStringLiteral("source-changed")};
}
