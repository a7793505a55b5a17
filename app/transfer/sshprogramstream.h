#pragma once

#include "bytestream.h"
#include "sshsession.h"

#include <QDeadlineTimer>
#include <QProcess>

/// The program that speaks SSH for us, and what it is told beside the usual.
struct SshProgram {
    QString path = QStringLiteral("ssh");
    QStringList options{};
    bool mayAsk = true; ///< A person may be asked, where there is a program for that.
};

/// The SFTP subsystem of a server, over the computer's own `ssh` with its configuration: jump hosts, host certificates,
/// hardware keys. It asks through SSH_ASKPASS or not at all; passwords of the profile are not given to it.
class SshProgramStream final : public ByteStream
{
public:
    /// Starts the program. Whether it gets through shows in the first answer: read() fails with HostIdentity, SignIn,
    /// Profile or Transient otherwise. It is ended when the token says so.
    static Result<std::unique_ptr<ByteStream>> open(
        const SshSettings &settings, const CancelToken &cancel, const SshProgram &program = {});
    ~SshProgramStream() override;

    Result<qint64> write(QByteArrayView bytes) override;
    Result<QByteArray> read() override;
    void wait(std::chrono::milliseconds atMost, bool untilWritable) override;
    bool isSigningIn() const override { return !m_isThrough; }

private:
    SshProgramStream(const SshSettings &settings, const CancelToken &cancel);

    Result<> start(const SshProgram &program);
    void pump(int milliseconds, bool untilWritten);
    bool canWrite() const;
    Error broken();

    SshSettings m_settings;
    CancelToken m_cancel;
    QProcess m_process;
    QByteArray m_complaints; ///< The end of what it said beside the stream.
    QDeadlineTimer m_patience;
    bool m_isThrough = false; ///< Something arrived from the far end.
};

/// The arguments for `ssh` that lead to the SFTP subsystem. Fails with Profile when the address cannot be one.
Result<QStringList> sshArguments(const SshSettings &settings, const QStringList &options, bool mayAsk);

/// What the end of `ssh` means, from its exit status and its words in the C locale.
Error translatedSshEnd(const QString &host, int exitStatus, const QByteArray &complaints);
