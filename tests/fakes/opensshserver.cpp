#include "opensshserver.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace {

const QString ownAccount = QStringLiteral("sheetlinktest");

}

OpenSshServer::OpenSshServer(SignIn signIn)
    : m_signIn(signIn)
{
    if (!QFile::exists(QStringLiteral("/usr/sbin/sshd"))) {
        m_problem = QStringLiteral("there is no /usr/sbin/sshd");
        return;
    }
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    m_port = probe.serverPort();
    probe.close();

    for (const char *key : {"hostkey", "userkey"}) {
        output(QStringLiteral("ssh-keygen"),
            {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"), QString(),
                QStringLiteral("-f"), m_folder.filePath(QString::fromLatin1(key))});
    }
    m_fingerprint = QString::fromLatin1(
        output(QStringLiteral("ssh-keygen"), {QStringLiteral("-lf"), m_folder.filePath(QStringLiteral("hostkey.pub"))})
            .split(' ')
            .value(1));

    QFile configuration(m_folder.filePath(QStringLiteral("sshd_config")));
    configuration.open(QIODevice::WriteOnly);
    configuration.write(
        QStringLiteral("Port %1\nListenAddress 127.0.0.1\nHostKey %2/hostkey\n"
                       "AuthorizedKeysFile %2/userkey.pub\nPidFile none\nStrictModes no\n"
                       "PasswordAuthentication %3\nKbdInteractiveAuthentication no\nUsePAM no\n"
                       "Subsystem sftp internal-sftp\n")
            .arg(m_port)
            .arg(m_folder.path(), m_signIn == SignIn::Password ? QStringLiteral("yes") : QStringLiteral("no"))
            .toUtf8());
    configuration.close();
    QDir().mkpath(QStringLiteral("/run/sshd")); // root's sshd wants it; others neither need nor may make it
    if (m_signIn == SignIn::Password && !makeAccounts())
        m_problem = QStringLiteral("an account of our own needs root");
    else
        start();
}

/// Tables of accounts with one more than the machine has. The server sees them in a mount namespace of its own, so that
/// the machine's stay as they are.
bool OpenSshServer::makeAccounts()
{
    const QByteArray hash
        = output(QStringLiteral("openssl"), {QStringLiteral("passwd"), QStringLiteral("-6"), password()}).trimmed();
    if (output(QStringLiteral("id"), {QStringLiteral("-u")}).trimmed() != "0" || hash.isEmpty())
        return false;
    QFile accounts(QStringLiteral("/etc/passwd"));
    accounts.open(QIODevice::ReadOnly);
    const auto write = [this](const char *name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    return write("passwd", accounts.readAll() + ownAccount.toUtf8() + ":x:54321:54321::/tmp:/bin/sh\n")
        && write("shadow", ownAccount.toUtf8() + ":" + hash + ":19000:0:99999:7:::\n");
}

OpenSshServer::~OpenSshServer()
{
    stop();
}

QByteArray OpenSshServer::output(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

void OpenSshServer::start()
{
    m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
    const QString configuration = m_folder.filePath(QStringLiteral("sshd_config"));
    if (m_signIn == SignIn::Key) {
        m_process.start(QStringLiteral("/usr/sbin/sshd"),
            {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), configuration});
    } else {
        m_process.start(QStringLiteral("unshare"),
            {QStringLiteral("--mount"), QStringLiteral("sh"), QStringLiteral("-c"),
                QStringLiteral("mount --bind \"$0/passwd\" /etc/passwd && mount --bind \"$0/shadow\" "
                               "/etc/shadow && exec /usr/sbin/sshd -D -e -f \"$0/sshd_config\""),
                m_folder.path()});
    }
    for (int attempt = 0; attempt < 100; ++attempt) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        if (socket.waitForConnected(100))
            return;
        QThread::msleep(50);
    }
    m_problem = QStringLiteral("sshd did not come up: ") + QString::fromUtf8(log());
}

void OpenSshServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void OpenSshServer::startAgain()
{
    start();
}

QString OpenSshServer::user() const
{
    return m_signIn == SignIn::Password
        ? ownAccount
        : QString::fromLocal8Bit(output(QStringLiteral("id"), {QStringLiteral("-un")})).trimmed();
}

QByteArray OpenSshServer::hostPublicKey() const
{
    QFile file(m_folder.filePath(QStringLiteral("hostkey.pub")));
    file.open(QIODevice::ReadOnly);
    return file.readAll().split(' ').mid(0, 2).join(' ');
}

QString OpenSshServer::address(const QString &folder) const
{
    return QStringLiteral("sftp://%1@127.0.0.1:%2%3").arg(user()).arg(m_port).arg(folder);
}

QByteArray OpenSshServer::log() const
{
    QFile file(m_folder.filePath(QStringLiteral("log")));
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}
