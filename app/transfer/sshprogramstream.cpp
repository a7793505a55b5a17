#include "sshprogramstream.h"

#include "ssherrors.h"

#include <QCoreApplication>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

constexpr qint64 ahead = 2 << 20;          ///< QProcess takes everything; what the pipe does not take lies in memory.
constexpr qsizetype mostComplaints = 8192; ///< Of them only the last words matter.
constexpr int slice = 100;                 ///< Milliseconds between two looks at the token.

/// A program with windows is there to ask, so that nothing waits for a terminal that nobody looks at.
bool canAsk(const QProcessEnvironment &environment)
{
    const QString required = environment.value(QStringLiteral("SSH_ASKPASS_REQUIRE"));
    const bool hasDisplay = environment.contains(QStringLiteral("DISPLAY"))
        || environment.contains(QStringLiteral("WAYLAND_DISPLAY")) || required == QLatin1String("force")
        || required == QLatin1String("prefer");
    return environment.contains(QStringLiteral("SSH_ASKPASS")) && hasDisplay && required != QLatin1String("never");
}

/// A file's name as ssh's options take it: they replace what begins with a percent sign.
QString unexpanded(QString path)
{
    return path.replace(QLatin1Char('%'), QStringLiteral("%%"));
}

bool saysAny(const QByteArray &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&text](const char *word) { return text.contains(word); });
}

} // namespace

Result<QStringList> sshArguments(const SshSettings &settings, const QStringList &options, bool mayAsk)
{
    if (settings.host.isEmpty() || settings.host.startsWith(QLatin1Char('-'))) {
        return failure(ErrorKind::Profile,
            Text::tr("“%1” cannot be the name of an image host. Correct host.address in the profile.")
                .arg(settings.host),
            {}, QStringLiteral("host-address"));
    }
    QStringList arguments = options;
    const auto set = [&arguments](const QString &option) { arguments << QStringLiteral("-o") << option; };
    for (const char *option : {"ConnectTimeout=30", "ServerAliveInterval=10", "ServerAliveCountMax=3",
             "ControlMaster=no", // a connection that somebody opened may be used, but ours end with us
             "ClearAllForwardings=yes", "ForwardAgent=no", "ForwardX11=no", "PermitLocalCommand=no",
             "RemoteCommand=none", "RequestTTY=no", "LogLevel=INFO"})
        set(QString::fromLatin1(option));
    set(mayAsk ? QStringLiteral("BatchMode=no") : QStringLiteral("BatchMode=yes"));
    if (!settings.keyFile.isEmpty()) {
        arguments << QStringLiteral("-i") << unexpanded(settings.keyFile);
        set(QStringLiteral("IdentitiesOnly=yes"));
    }
    if (!settings.knownHostsFile.isEmpty()) {
        for (const char *option : {"UserKnownHostsFile", "GlobalKnownHostsFile"})
            set(QStringLiteral("%1=\"%2\"").arg(QString::fromLatin1(option), unexpanded(settings.knownHostsFile)));
    }
    if (!settings.user.isEmpty())
        arguments << QStringLiteral("-l") << settings.user;
    if (settings.port != 22) // the configuration may know another than the usual one
        arguments << QStringLiteral("-p") << QString::number(settings.port);
    arguments << QStringLiteral("-s") << QStringLiteral("--") << settings.host << QStringLiteral("sftp");
    return arguments;
}

Error translatedSshEnd(const QString &host, int exitStatus, const QByteArray &complaints)
{
    const QString detail
        = QStringLiteral("ssh ended with %1: %2").arg(exitStatus).arg(QString::fromUtf8(complaints).trimmed());
    if (saysAny(complaints, {"HOST IDENTIFICATION HAS CHANGED", "host key for", "POSSIBLE DNS SPOOFING", "REVOKED"})) {
        return {.kind = ErrorKind::HostIdentity,
            .message = Text::tr("The image host %1 shows another key than the one known for it. Somebody may be in "
                                "between: nothing was sent. Ask the people who run it whether they changed the "
                                "key; only then replace the old one in known_hosts.")
                           .arg(host),
            .detail = detail,
            .code = QStringLiteral("changed-host-key")};
    }
    if (saysAny(complaints, {"Host key verification failed", "host key is known for"})) {
        return {.kind = ErrorKind::HostIdentity,
            .message
            = Text::tr("The image host %1 is not known to ssh yet; nothing was sent. Sign in once with ssh in a "
                       "terminal and compare its key with what the people who run it tell you.")
                  .arg(host),
            .detail = detail,
            .code = QStringLiteral("unknown-host-key")};
    }
    if (saysAny(complaints, {"subsystem request failed"}))
        return noSftp(host, detail);
    if (saysAny(
            complaints, {"Permission denied", "Too many authentication failures", "No more authentication methods"})) {
        return {.kind = ErrorKind::SignIn,
            .message = Text::tr("The image host %1 did not let ssh in. Sign in once with ssh in a terminal, and check "
                                "the user in host.address and the key.")
                           .arg(host),
            .detail = detail,
            .code = QStringLiteral("host-sign-in")};
    }
    if (saysAny(complaints, {"Bad configuration option", "Bad owner or permissions", "terminating, ", "Bad stdio"})) {
        return {.kind = ErrorKind::Profile,
            .message = Text::tr("ssh cannot use its configuration. Sign in with ssh in a terminal to see why."),
            .detail = detail,
            .code = QStringLiteral("ssh-config")};
    }
    if (saysAny(complaints, {"Could not resolve", "Connection refused", "timed out", "No route", "unreachable"})) {
        return {.kind = ErrorKind::Transient,
            .message
            = Text::tr("ssh cannot reach the image host %1. Check the network and host.address in the profile.")
                  .arg(host),
            .detail = detail,
            .code = QStringLiteral("unreachable")};
    }
    return sshConnectionLost(host, detail);
}

SshProgramStream::SshProgramStream(const SshSettings &settings, const CancelToken &cancel)
    : m_settings(settings)
    , m_cancel(cancel)
{
}

Result<std::unique_ptr<ByteStream>> SshProgramStream::open(
    const SshSettings &settings, const CancelToken &cancel, const SshProgram &program)
{
    std::unique_ptr<SshProgramStream> stream(new SshProgramStream(settings, cancel));
    if (auto started = stream->start(program); !started)
        return failure(started.error());
    return stream;
}

Result<> SshProgramStream::start(const SshProgram &program)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const bool mayAsk = program.mayAsk && canAsk(environment);
    const auto arguments = sshArguments(m_settings, program.options, mayAsk);
    if (!arguments)
        return failure(arguments.error());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    environment.insert(
        QStringLiteral("SSH_ASKPASS_REQUIRE"), mayAsk ? QStringLiteral("force") : QStringLiteral("never"));
    m_process.setProcessEnvironment(environment);
#ifdef F_SETPIPE_SZ
    m_process.setChildProcessModifier([] {
        ::fcntl(0, F_SETPIPE_SZ, 1 << 20); // fewer turns between the two programs; a refusal costs only time
    });
#endif
    m_process.start(program.path, *arguments);
    if (!m_process.waitForStarted()) {
        return failure(ErrorKind::Profile,
            Text::tr("The program “%1” cannot be started here. Install OpenSSH, or let this program speak SSH itself "
                     "(host.ssh in the profile).")
                .arg(program.path),
            m_process.errorString(), QStringLiteral("no-ssh"));
    }
    const auto patience = m_settings.deadline * 2; // its own deadlines are half of that
    m_patience.setRemainingTime(mayAsk ? std::max(patience, m_settings.approval) : patience);
    return {};
}

SshProgramStream::~SshProgramStream()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(500)) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

/// Lets QProcess move bytes both ways, as it does only while it waits where there is no event loop: until some were
/// written, or until some arrived.
void SshProgramStream::pump(int milliseconds, bool untilWritten)
{
    if (m_cancel.stop_requested() && m_process.state() != QProcess::NotRunning)
        m_process.kill();
    if (untilWritten && m_process.bytesToWrite() > 0)
        m_process.waitForBytesWritten(milliseconds);
    else
        m_process.waitForReadyRead(milliseconds);
    m_complaints = (m_complaints + m_process.readAllStandardError()).right(mostComplaints);
}

bool SshProgramStream::canWrite() const
{
    return m_process.bytesToWrite() < ahead;
}

Error SshProgramStream::broken()
{
    if (m_cancel.stop_requested())
        return cancelled().value();
    if (m_process.state() != QProcess::NotRunning) { // it closed the stream, and its last words come now
        m_process.closeWriteChannel();
        m_process.waitForFinished(1000);
    }
    m_complaints += m_process.readAllStandardError();
    const int status = m_process.state() == QProcess::NotRunning ? m_process.exitCode() : -1;
    if (m_isThrough)
        return sshConnectionLost(
            m_settings.host, QStringLiteral("ssh ended with %1: ").arg(status) + QString::fromUtf8(m_complaints));
    return translatedSshEnd(m_settings.host, status, m_complaints);
}

Result<qint64> SshProgramStream::write(QByteArrayView bytes)
{
    pump(0, true);
    if (m_process.state() == QProcess::NotRunning)
        return failure(broken());
    const qint64 free = std::min<qint64>(bytes.size(), ahead - m_process.bytesToWrite());
    if (free <= 0)
        return 0;
    const qint64 taken = m_process.write(bytes.data(), free);
    if (taken < 0)
        return failure(broken());
    pump(0, true);
    return taken;
}

Result<QByteArray> SshProgramStream::read()
{
    if (m_process.bytesAvailable() == 0)
        pump(0, false);
    QByteArray bytes = m_process.readAllStandardOutput();
    if (!bytes.isEmpty()) {
        m_isThrough = true;
        return bytes;
    }
    if (m_process.state() == QProcess::NotRunning)
        return failure(broken());
    if (!m_isThrough && m_patience.hasExpired())
        return failure(sshTimeout(m_settings.host));
    return bytes;
}

void SshProgramStream::wait(std::chrono::milliseconds atMost, bool untilWritable)
{
    const QDeadlineTimer end(atMost);
    do {
        if (m_process.bytesAvailable() > 0 || m_process.state() == QProcess::NotRunning
            || (untilWritable && canWrite()))
            return;
        pump(int(std::min<qint64>(slice, end.remainingTime())), untilWritable);
    } while (!end.hasExpired());
}
