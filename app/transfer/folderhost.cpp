#include "folderhost.h"

#include "checksums.h"
#include "durablefile.h"
#include "folderidentity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <filesystem>
#include <mutex>

/// The folder that was first found under the path, shared by all connections.
class ImageFolder
{
public:
    explicit ImageFolder(const QString &path)
        : m_path(path)
    {
    }

    const QString &path() const { return m_path; }

    /// False also when another folder stands in its place, such as the empty one that a drive leaves behind. A drive
    /// that came back may have got other numbers: it is known by the file that was last made there.
    bool isThere()
    {
        const std::lock_guard lock(m_mutex);
        const auto found = folderIdentity(m_path);
        if (!found)
            return false;
        if (!m_identity || (found != m_identity && QFile::exists(m_lastMade)))
            m_identity = found;
        return found == m_identity;
    }

    bool wasThere() const
    {
        const std::lock_guard lock(m_mutex);
        return m_identity.has_value();
    }

    void setLastMade(const QString &file)
    {
        const std::lock_guard lock(m_mutex);
        m_lastMade = file;
    }

private:
    const QString m_path;
    mutable std::mutex m_mutex;
    std::optional<FolderIdentity> m_identity;
    QString m_lastMade;
};

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(FolderHost)
};

Error folderGone(const ImageFolder &folder, const QString &detail = {})
{
    return {.kind = ErrorKind::Transient,
        .message = Text::tr("The image folder “%1” is not there any more. Connect the drive again.").arg(folder.path()),
        .detail = detail,
        .code = QStringLiteral("connection-lost")};
}

class FolderConnection final : public OneByOne
{
public:
    explicit FolderConnection(std::shared_ptr<ImageFolder> folder)
        : m_folder(std::move(folder))
    {
    }

    /// Whatever came of it counts only when the folder was the same before and after.
    Result<UploadOutcome> upload(const UploadQueue::Task &task, UploadQueue &queue) override
    {
        if (!m_folder->isThere())
            return failure(folderGone(*m_folder));
        auto outcome = put(task, queue);
        if (outcome != UploadOutcome::Made)
            QFile::remove(pathOf(task.request.part)); // also that of an earlier try
        if (!outcome && outcome.error().kind == ErrorKind::Cancelled)
            return outcome;
        if (!m_folder->isThere())
            return failure(folderGone(*m_folder, outcome ? QString() : outcome.error().detail));
        if (outcome == UploadOutcome::Made)
            m_folder->setLastMade(pathOf(task.request.target));
        return outcome;
    }

    Result<std::optional<qint64>> sizeOf(const QString &target) override
    {
        if (!m_folder->isThere())
            return failure(folderGone(*m_folder));
        const QFileInfo info(pathOf(target));
        return info.isFile() ? std::optional(info.size()) : std::nullopt;
    }

    Result<> remove(const QString &target) override
    {
        if (!m_folder->isThere())
            return failure(folderGone(*m_folder));
        QFile file(pathOf(target));
        if (!file.exists() || file.remove())
            return {};
        return failure(ErrorKind::Item, Text::tr("“%1” could not be removed from the image folder.").arg(target),
            file.errorString(), QStringLiteral("not-removed"));
    }

private:
    QString pathOf(const QString &target) const { return m_folder->path() + QLatin1Char('/') + target; }

    Result<UploadOutcome> put(const UploadQueue::Task &task, UploadQueue &queue) const
    {
        const UploadRequest &request = task.request;
        const QString target = pathOf(request.target);
        const QString part = pathOf(request.part);
        if (isOwnClaim(target, part, request))
            QFile::remove(target);
        if (QFileInfo(target).isDir())
            return failure(nameTaken(request.target));
        const bool there = QFile::exists(target);
        if (there) {
            auto adopted = adopt(target, request, queue.cancelToken());
            if (adopted || !request.replace)
                return adopted;
        }
        makeFoldersFor(request.target);

        if (auto copied = copyTo(part, task, queue); !copied)
            return failure(copied.error());
        if (!m_folder->isThere()) // then the part lies in its place, and must get no name there
            return failure(folderGone(*m_folder));
        if (const auto renamed = there ? renameReplacing(part, target) : renameWithoutReplacing(part, target);
            !renamed) {
            if (renamed.error().code == QLatin1String("exists"))
                return adopt(target, request, queue.cancelToken());
            return failure(renamed.error());
        }
        return UploadOutcome::Made;
    }

    /// What an interrupted renameWithoutReplacing() left: an empty file beside our own part.
    static bool isOwnClaim(const QString &target, const QString &part, const UploadRequest &request)
    {
        const QFileInfo info(target);
        return request.size > 0 && info.isFile() && info.size() == 0 && QFile::exists(part);
    }

    /// Only those below the image folder: when the drive is gone, nothing is made in its place.
    void makeFoldersFor(const QString &target) const
    {
        if (QFileInfo(pathOf(target)).dir().exists())
            return;
        for (auto slash = target.indexOf(QLatin1Char('/')); slash >= 0;
             slash = target.indexOf(QLatin1Char('/'), slash + 1))
            QDir().mkdir(pathOf(target.first(slash)));
    }

    Result<UploadOutcome> adopt(const QString &target, const UploadRequest &request, const CancelToken &cancel) const
    {
        const auto there = checksumsOfFile(target, cancel);
        if (!there)
            return failure(notReadBack(target, request, there.error()));
        if (there->sha256 != request.sha256)
            return failure(nameTaken(request.target));
        return UploadOutcome::Adopted;
    }

    /// Copies, flushes, and reads the part back: a network drive may take bytes that it does not keep.
    Result<> copyTo(const QString &part, const UploadQueue::Task &task, UploadQueue &queue) const
    {
        const UploadRequest &request = task.request;
        QFile source(request.source);
        if (!source.open(QIODevice::ReadOnly))
            return failure(sourceChanged(request.source));
        QFile to(part);
        if (!to.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return failure(unwritable(request, to.errorString()));

        ChecksumStream sent;
        QByteArray chunk(256 << 10, Qt::Uninitialized);
        while (const qint64 got = source.read(chunk.data(), chunk.size())) {
            if (got < 0)
                return failure(sourceChanged(request.source));
            for (qint64 allowed = 0; allowed < got;) {
                const qint64 more = queue.waitForAllowance(got - allowed);
                if (more == 0)
                    return cancelled();
                allowed += more;
            }
            if (to.write(chunk.constData(), got) != got)
                return failure(notKept(request, to.errorString()));
            sent.add(QByteArrayView(chunk).first(got));
            queue.acknowledged(task.id, got);
        }
        if (sent.result().sha256 != request.sha256)
            return failure(sourceChanged(request.source));
        if (auto flushed = flushToDisk(to); !flushed)
            return failure(notKept(request, flushed.error().detail));
        to.close();
        if (to.error() != QFileDevice::NoError)
            return failure(notKept(request, to.errorString()));

        const auto kept = checksumsOfFile(part, queue.cancelToken());
        if (!kept)
            return failure(notReadBack(part, request, kept.error()));
        if (kept->sha256 != request.sha256)
            return failure(notKept(request, part));
        QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        return {};
    }

    static Result<> renameReplacing(const QString &from, const QString &to)
    {
        std::error_code error;
        std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
        if (!error)
            return {};
        return failure(ErrorKind::Transient, Text::tr("“%1” could not be replaced in the image folder.").arg(to),
            QString::fromStdString(error.message()), QStringLiteral("host-refused"));
    }

    Error unwritable(const UploadRequest &request, const QString &detail) const
    {
        if (isFullFor(request))
            return full(detail);
        return {.kind = ErrorKind::Profile,
            .message = Text::tr("Nothing can be written into the image folder: “%1”. Ask for the right to write "
                                "there, then resume.")
                           .arg(pathOf(request.target)),
            .detail = detail,
            .code = QStringLiteral("host-unwritable")};
    }

    /// A file that could be begun: no right is missing, so it may go better the next time.
    Error notKept(const UploadRequest &request, const QString &detail) const
    {
        if (isFullFor(request))
            return full(detail);
        return {.kind = ErrorKind::Transient,
            .message = Text::tr("The image folder did not keep the bytes of “%1”. Check that its drive is well "
                                "connected and has space.")
                           .arg(request.target),
            .detail = detail,
            .code = QStringLiteral("bytes-differ")};
    }

    /// Only when something lies there that may not be read, trying again is in vain.
    Error notReadBack(const QString &path, const UploadRequest &request, const Error &why) const
    {
        if (why.kind == ErrorKind::Cancelled)
            return why;
        const QFileInfo info(path);
        const bool isForbidden = info.exists() && !(info.isFile() && info.isReadable());
        return {.kind = isForbidden ? ErrorKind::Item : ErrorKind::Transient,
            .message = Text::tr("“%1” could not be read back from the image folder. Check that its drive is well "
                                "connected and that you may open files there.")
                           .arg(request.target),
            .detail = why.detail,
            .code = QStringLiteral("unreadable")};
    }

    bool isFullFor(const UploadRequest &request) const
    {
        const QStorageInfo storage(m_folder->path());
        return storage.isValid() && storage.bytesAvailable() < request.size + (1 << 20);
    }

    Error full(const QString &detail) const
    {
        return {.kind = ErrorKind::HostFull,
            .message = Text::tr("The image folder “%1” is full. Make space, then resume.").arg(m_folder->path()),
            .detail = detail,
            .code = QStringLiteral("host-full")};
    }

    const std::shared_ptr<ImageFolder> m_folder;
};

} // namespace

FolderHost::FolderHost(const QString &folder)
    : m_folder(std::make_shared<ImageFolder>(folder))
{
}

Result<std::unique_ptr<HostConnection>> FolderHost::connect(const CancelToken &)
{
    if (!m_folder->isThere()) {
        if (m_folder->wasThere())
            return failure(folderGone(*m_folder));
        return failure(ErrorKind::Profile,
            Text::tr("There is no image folder “%1”. Connect the network drive, make the folder, or correct "
                     "host.address in the profile.")
                .arg(m_folder->path()),
            {}, QStringLiteral("no-image-folder"));
    }
    return std::make_unique<FolderConnection>(m_folder);
}
