#include "sftphost.h"

#include "checksums.h"
#include "socketcontrol.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QUrl>

#include <fcntl.h>
#include <libssh/sftp.h>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SftpHost)
};

struct CloseSftp {
    void operator()(sftp_session sftp) const { sftp_free(sftp); }
};
struct FreeAttributes {
    void operator()(sftp_attributes attributes) const { sftp_attributes_free(attributes); }
};
using Attributes = std::unique_ptr<sftp_attributes_struct, FreeAttributes>;

/// An open remote file. Closing can fail and must be looked at, so it has a name; the destructor only lets go.
class RemoteFile
{
public:
    explicit RemoteFile(sftp_file file)
        : m_file(file)
    {
    }
    ~RemoteFile() { close(); }
    Q_DISABLE_COPY_MOVE(RemoteFile)

    sftp_file handle() const { return m_file; }
    bool close() { return !m_file || sftp_close(std::exchange(m_file, nullptr)) == SSH_NO_ERROR; }

private:
    sftp_file m_file;
};

class SftpConnection final : public HostConnection
{
public:
    SftpConnection(SshSession session, sftp_session sftp, const SftpSettings &settings)
        : m_session(std::move(session))
        , m_sftp(sftp)
        , m_settings(settings)
    {
        // 255 KiB is what OpenSSH grants to those who ask for its limits; 32 KiB is what every server must take.
        m_chunk = sftp_extension_supported(sftp, "limits@openssh.com", "1") ? 261120 : 32768;
        m_canFlush = sftp_extension_supported(sftp, "fsync@openssh.com", "1") != 0;
        m_canTellSpace = sftp_extension_supported(sftp, "statvfs@openssh.com", "2") != 0;
    }

    Result<UploadOutcome> upload(const UploadRequest &request, const UploadControl &control) override
    {
        const int socket = int(ssh_get_fd(m_session.handle()));
        const std::stop_callback onCancel(control.cancel, [socket] { breakSocket(socket); });
        auto done = uploadOnce(request, control);
        return control.cancel.stop_requested() && !done ? cancelled() : done;
    }

    Result<std::optional<qint64>> sizeOf(const QString &target) override
    {
        const Attributes attributes(sftp_stat(m_sftp.get(), pathOf(target).constData()));
        if (attributes)
            return std::optional(qint64(attributes->size));
        if (sftp_get_error(m_sftp.get()) == SSH_FX_NO_SUCH_FILE)
            return std::nullopt;
        return failure(translated(target, 0));
    }

    Result<> remove(const QString &target) override
    {
        if (sftp_unlink(m_sftp.get(), pathOf(target).constData()) == 0
            || sftp_get_error(m_sftp.get()) == SSH_FX_NO_SUCH_FILE)
            return {};
        return failure(translated(target, 0));
    }

private:
    Result<UploadOutcome> uploadOnce(const UploadRequest &request, const UploadControl &control)
    {
        const auto there = sizeOf(request.target);
        if (!there)
            return failure(there.error());
        if (*there)
            return adopt(request, **there);
        if (auto made = makeFolderOf(request.target); !made)
            return failure(made.error());

        const QString part = partNameFor(request.target, request.sha256);
        if (auto written = writePart(part, request, control); !written) {
            if (m_session.isConnected())
                sftp_unlink(m_sftp.get(), pathOf(part).constData());
            return failure(written.error());
        }
        // Plain rename, not posix-rename: it refuses a name that exists, and so never overwrites.
        if (sftp_rename(m_sftp.get(), pathOf(part).constData(), pathOf(request.target).constData()) == 0)
            return UploadOutcome::Made;
        const Error refused = translated(request.target, 0);
        const auto appeared = sizeOf(request.target);
        if (m_session.isConnected())
            sftp_unlink(m_sftp.get(), pathOf(part).constData());
        if (appeared && *appeared)
            return adopt(request, **appeared);
        return failure(refused);
    }

    QByteArray pathOf(const QString &target) const
    {
        if (m_settings.folder.isEmpty())
            return QFile::encodeName(target);
        return (m_settings.folder + QLatin1Char('/') + target).toUtf8();
    }

    /// Reads the file that lies there back. The same bytes are as good as an upload.
    Result<UploadOutcome> adopt(const UploadRequest &request, qint64 size)
    {
        if (size != request.size)
            return failure(nameTaken(request.target));
        RemoteFile file(sftp_open(m_sftp.get(), pathOf(request.target).constData(), O_RDONLY, 0));
        if (!file.handle())
            return failure(translated(request.target, 0));
        ChecksumStream there;
        QByteArray chunk(m_chunk, Qt::Uninitialized);
        while (const auto got = sftp_read(file.handle(), chunk.data(), size_t(chunk.size()))) {
            if (got < 0)
                return failure(translated(request.target, 0));
            there.add(QByteArrayView(chunk).first(got));
        }
        if (there.result().sha256 != request.sha256)
            return failure(nameTaken(request.target));
        return UploadOutcome::Adopted;
    }

    Result<> makeFolderOf(const QString &target)
    {
        const QStringList folders = target.split(QLatin1Char('/')).mid(0, target.count(QLatin1Char('/')));
        QString path;
        for (const QString &folder : folders) {
            path += (path.isEmpty() ? QString() : QStringLiteral("/")) + folder;
            if (m_knownFolders.contains(path))
                continue;
            // Another connection may make it at the same moment, so only that it is there afterwards counts.
            const QByteArray remote = pathOf(path);
            if (sftp_mkdir(m_sftp.get(), remote.constData(), 0755) != 0) {
                const Error refused = translated(path, 0);
                const Attributes attributes(sftp_stat(m_sftp.get(), remote.constData()));
                if (!attributes || attributes->type != SSH_FILEXFER_TYPE_DIRECTORY)
                    return failure(refused);
            }
            m_knownFolders.insert(path);
        }
        return {};
    }

    Result<> writePart(const QString &part, const UploadRequest &request, const UploadControl &control)
    {
        QFile source(request.source);
        if (!source.open(QIODevice::ReadOnly))
            return failure(sourceChanged(request.source));
        RemoteFile file(sftp_open(m_sftp.get(), pathOf(part).constData(), O_WRONLY | O_CREAT | O_TRUNC, 0644));
        if (!file.handle())
            return failure(translated(request.target, request.size));

        ChecksumStream sent;
        QByteArray chunk(m_chunk, Qt::Uninitialized);
        while (const qint64 got = source.read(chunk.data(), chunk.size())) {
            if (got < 0)
                return failure(sourceChanged(request.source));
            if (control.cancel.stop_requested())
                return cancelled();
            if (sftp_write(file.handle(), chunk.constData(), size_t(got)) != got)
                return failure(translated(request.target, request.size));
            sent.add(QByteArrayView(chunk).first(got));
            control.sent(got);
        }
        if (sent.result().sha256 != request.sha256)
            return failure(sourceChanged(request.source));

        if (m_canFlush && sftp_fsync(file.handle()) != 0)
            return failure(translated(request.target, request.size));
        const Attributes attributes(sftp_fstat(file.handle()));
        if (attributes && qint64(attributes->size) != request.size) {
            return failure(ErrorKind::Transient,
                Text::tr("The image host kept only %1 of %2 bytes of “%3”.")
                    .arg(attributes->size)
                    .arg(request.size)
                    .arg(request.target),
                {}, QStringLiteral("bytes-differ"));
        }
        if (!file.close())
            return failure(translated(request.target, request.size));
        sftp_chmod(m_sftp.get(), pathOf(part).constData(), 0644); // so that the web server may read it
        return {};
    }

    /// What SFTP's few codes mean here. `needed` is how many bytes were to be written, 0 when it was not about space.
    Error translated(const QString &target, qint64 needed) const
    {
        const int code = sftp_get_error(m_sftp.get());
        const QString detail = QStringLiteral("SFTP status %1 for %2; %3").arg(code).arg(target, m_session.lastError());
        if (!m_session.isConnected() || code == SSH_FX_CONNECTION_LOST || code == SSH_FX_NO_CONNECTION
            || code == SSH_FX_OK || code == SSH_FX_EOF) {
            return {.kind = ErrorKind::Transient,
                .message = Text::tr("The connection to the image host %1 broke off.").arg(m_settings.ssh.host),
                .detail = detail,
                .code = QStringLiteral("connection-lost")};
        }
        if (code == SSH_FX_PERMISSION_DENIED) {
            return {.kind = ErrorKind::Profile,
                .message = Text::tr("The account may not write “%1” on the image host. Ask for the right to write "
                                    "there, or correct host.address in the profile.")
                               .arg(target),
                .detail = detail,
                .code = QStringLiteral("host-unwritable")};
        }
        if (code == SSH_FX_NO_SUCH_FILE) {
            return {.kind = ErrorKind::Profile,
                .message = Text::tr("The folder “%1” is not there on the image host. Make it, or correct "
                                    "host.address in the profile.")
                               .arg(m_settings.folder),
                .detail = detail,
                .code = QStringLiteral("no-image-folder")};
        }
        if (code == SSH_FX_FAILURE && isFullFor(needed)) {
            return {.kind = ErrorKind::HostFull,
                .message = Text::tr("The disk of the image host is full. Make space there, then resume."),
                .detail = detail,
                .code = QStringLiteral("host-full")};
        }
        return {.kind = ErrorKind::Transient,
            .message = Text::tr("The image host refused “%1”.").arg(target),
            .detail = detail,
            .code = QStringLiteral("host-refused")};
    }

    /// SFTP has no word for a full disk: it says "failure", so the space has to be asked for.
    bool isFullFor(qint64 needed) const
    {
        if (needed <= 0 || !m_canTellSpace)
            return false;
        const QByteArray folder = m_settings.folder.isEmpty() ? QByteArray(".") : m_settings.folder.toUtf8();
        const sftp_statvfs_t space = sftp_statvfs(m_sftp.get(), folder.constData());
        if (!space)
            return false;
        const bool full = qint64(space->f_bavail) * qint64(space->f_frsize) < needed + (1 << 20);
        sftp_statvfs_free(space);
        return full;
    }

    SshSession m_session;
    std::unique_ptr<sftp_session_struct, CloseSftp> m_sftp; // goes before the session it runs in
    SftpSettings m_settings;
    QSet<QString> m_knownFolders;
    qsizetype m_chunk = 0;
    bool m_canFlush = false;
    bool m_canTellSpace = false;
};

} // namespace

SftpSettings SftpSettings::from(const HostSettings &settings, const Secrets &secrets)
{
    const QUrl address(settings.address);
    QString folder = address.path();
    if (folder.startsWith(QLatin1String("/~")))
        folder = folder.mid(folder.startsWith(QLatin1String("/~/")) ? 3 : 2);
    while (folder.size() > 1 && folder.endsWith(QLatin1Char('/')))
        folder.chop(1);
    return {.ssh = {.host = address.host(),
                .port = address.port(22),
                .user = address.userName(),
                .hostKey = settings.hostKey,
                .keyFile = settings.keyFile,
                .knownHostsFile = {},
                .password = secrets.hostPassword,
                .keyPassphrase = secrets.hostKeyPassphrase},
        .folder = folder};
}

Result<std::unique_ptr<HostConnection>> SftpHost::connect(const CancelToken &cancel)
{
    auto session = SshSession::open(m_settings.ssh, cancel);
    if (!session)
        return failure(session.error());
    const sftp_session sftp = sftp_new(session->handle());
    if (!sftp || sftp_init(sftp) != SSH_OK) {
        if (sftp)
            sftp_free(sftp);
        if (!session->isConnected()) {
            return failure(ErrorKind::Transient,
                Text::tr("The connection to the image host %1 broke off.").arg(m_settings.ssh.host),
                session->lastError(), QStringLiteral("connection-lost"));
        }
        return failure(ErrorKind::Profile,
            Text::tr("The image host %1 lets this account in, but not over SFTP. Ask for SFTP access.")
                .arg(m_settings.ssh.host),
            session->lastError(), QStringLiteral("no-sftp"));
    }
    return std::make_unique<SftpConnection>(std::move(*session), sftp, m_settings);
}
