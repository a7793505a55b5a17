#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// An ssh-agent of our own, which SSH_AUTH_SOCK names while the object lives.
class SshAgentProcess
{
public:
    SshAgentProcess()
    {
        const QString socket = m_folder.filePath(QStringLiteral("agent"));
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(QStringLiteral("ssh-agent"), {QStringLiteral("-D"), QStringLiteral("-a"), socket});
        m_isRunning = QTest::qWaitFor([&socket] { return QFile::exists(socket); });
        qputenv("SSH_AUTH_SOCK", socket.toLocal8Bit());
    }
    ~SshAgentProcess()
    {
        qunsetenv("SSH_AUTH_SOCK");
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(SshAgentProcess)

    bool isRunning() const { return m_isRunning; }
    /// Puts a key in, that asks for no passphrase.
    bool add(const QString &keyFile, const QStringList &options = {}) const
    {
        return QProcess::execute(
                   QStringLiteral("ssh-add"), QStringList{QStringLiteral("-q")} + options + QStringList{keyFile})
            == 0;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    bool m_isRunning = false;
};
