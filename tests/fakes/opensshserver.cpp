#include "opensshserver.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

OpenSshServer::OpenSshServer()
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
        keygen({QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"), QString(),
            QStringLiteral("-f"), m_folder.filePath(QString::fromLatin1(key))});
    }
    m_fingerprint = QString::fromLatin1(
        keygen({QStringLiteral("-lf"), m_folder.filePath(QStringLiteral("hostkey.pub"))}).split(' ').value(1));

    QFile configuration(m_folder.filePath(QStringLiteral("sshd_config")));
    configuration.open(QIODevice::WriteOnly);
    configuration.write(QStringLiteral("Port %1\nListenAddress 127.0.0.1\nHostKey %2/hostkey\n"
                                       "AuthorizedKeysFile %2/userkey.pub\nPidFile none\nStrictModes no\n"
                                       "PasswordAuthentication no\nKbdInteractiveAuthentication no\nUsePAM no\n"
                                       "Subsystem sftp internal-sftp\n")
                            .arg(m_port)
                            .arg(m_folder.path())
                            .toUtf8());
    configuration.close();
    QDir().mkpath(QStringLiteral("/run/sshd")); // root's sshd wants it; others neither need nor may make it
    start();
}

OpenSshServer::~OpenSshServer()
{
    stop();
}

QByteArray OpenSshServer::keygen(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral("ssh-keygen"), arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

void OpenSshServer::start()
{
    m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
    m_process.start(QStringLiteral("/usr/sbin/sshd"),
        {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"),
            m_folder.filePath(QStringLiteral("sshd_config"))});
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
    QProcess process;
    process.start(QStringLiteral("id"), {QStringLiteral("-un")});
    process.waitForFinished();
    return QString::fromLocal8Bit(process.readAllStandardOutput()).trimmed();
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
