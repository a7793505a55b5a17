#include "proftpdserver.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <unistd.h>

ProftpdServer::ProftpdServer(const QByteArray &configuration)
{
    if (!QFile::exists(QStringLiteral("/usr/lib/proftpd/mod_sftp.so"))) {
        m_problem = QStringLiteral("there is no proftpd with mod_sftp (packages proftpd-core, proftpd-mod-crypto)");
        return;
    }
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    m_port = probe.serverPort();
    probe.close();

    for (const char *key : {"hostkey", "userkey"})
        output(QStringLiteral("ssh-keygen"),
            {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("rsa"), QStringLiteral("-b"),
                QStringLiteral("2048"), QStringLiteral("-m"), QStringLiteral("PEM"), QStringLiteral("-N"), QString(),
                QStringLiteral("-f"), m_folder.filePath(QString::fromLatin1(key))});
    const QByteArray folder = m_folder.path().toUtf8();
    const auto idOf
        = [this](const char *what) { return output(QStringLiteral("id"), {QString::fromLatin1(what)}).trimmed(); };
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    write("keys",
        output(QStringLiteral("ssh-keygen"),
            {QStringLiteral("-e"), QStringLiteral("-f"), m_folder.filePath(QStringLiteral("userkey.pub"))}));
    write("passwd", ProftpdServer::user().toUtf8() + ":*:" + user + ":" + group + "::" + folder + ":/bin/sh\n");
    write("conf",
        "ModulePath /usr/lib/proftpd\nLoadModule mod_sftp.c\nServerType standalone\nDefaultAddress 127.0.0.1\nPort "
            + QByteArray::number(m_port) + "\nUseIPv6 off\nUser " + idOf("-un") + "\nGroup " + idOf("-gn")
            + "\nUmask 022\nRequireValidShell off\nRootLogin on\n" + "AuthOrder mod_auth_file.c\nAuthUserFile " + folder
            + "/passwd\nScoreboardFile " + folder + "/scoreboard\nPidFile " + folder
            + "/pid\nDelayEngine off\nWtmpLog off\nTransferLog none\nSystemLog " + folder
            + "/log\nSFTPEngine on\nSFTPLog " + folder + "/sftplog\nSFTPHostKey " + folder
            + "/hostkey\nSFTPAuthMethods publickey\nSFTPAuthorizedUserKeys file:" + folder
            + "/keys\nAllowOverwrite on\nAllowStoreRestart on\n" + configuration);
    m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("errors")));
    m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("output")));
    m_process.start(QStringLiteral("/usr/sbin/proftpd"),
        {QStringLiteral("-n"), QStringLiteral("-c"), m_folder.filePath(QStringLiteral("conf"))});
    for (int attempt = 0; attempt < 100 && m_process.state() != QProcess::NotRunning; ++attempt) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        if (socket.waitForConnected(100))
            return;
        QThread::msleep(50);
    }
    m_problem = QStringLiteral("proftpd did not come up: ") + QString::fromUtf8(log());
}

ProftpdServer::~ProftpdServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate(); // ends its sessions with it
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool ProftpdServer::write(const char *name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QByteArray ProftpdServer::output(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QString ProftpdServer::hostKeyFingerprint() const
{
    return QString::fromLatin1(
        output(QStringLiteral("ssh-keygen"), {QStringLiteral("-lf"), m_folder.filePath(QStringLiteral("hostkey.pub"))})
            .split(' ')
            .value(1));
}

QString ProftpdServer::address(const QString &folder) const
{
    return QStringLiteral("sftp://%1@127.0.0.1:%2%3").arg(user()).arg(m_port).arg(folder);
}

QByteArray ProftpdServer::log() const
{
    QByteArray all;
    for (const char *name : {"errors", "log", "sftplog"}) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return all;
}
