#include "proftpdserver.h"

#include "serverprocess.h"

#include <QFile>

#include <unistd.h>

ProftpdServer::ProftpdServer(const QByteArray &configuration)
{
    if (!QFile::exists(QStringLiteral("/usr/lib/proftpd/mod_sftp.so"))) {
        m_problem = QStringLiteral("there is no proftpd with mod_sftp (packages proftpd-core, proftpd-mod-crypto)");
        return;
    }
    m_port = ServerProcess::freePort();
    for (const char *key : {"hostkey", "userkey"})
        ServerProcess::outputOf(QStringLiteral("ssh-keygen"),
            {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("rsa"), QStringLiteral("-b"),
                QStringLiteral("2048"), QStringLiteral("-m"), QStringLiteral("PEM"), QStringLiteral("-N"), QString(),
                QStringLiteral("-f"), m_folder.filePath(QString::fromLatin1(key))});
    const QByteArray folder = m_folder.path().toUtf8();
    const auto idOf = [](const char *what) {
        return ServerProcess::outputOf(QStringLiteral("id"), {QString::fromLatin1(what)}).trimmed();
    };
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    write("keys",
        ServerProcess::outputOf(QStringLiteral("ssh-keygen"),
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
    if (ServerProcess::listens(m_process, m_port))
        return;
    m_problem = QStringLiteral("proftpd did not come up: ") + QString::fromUtf8(log());
}

ProftpdServer::~ProftpdServer()
{
    ServerProcess::end(m_process); // and its sessions with it
}

bool ProftpdServer::write(const char *name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QString ProftpdServer::hostKeyFingerprint() const
{
    return QString::fromLatin1(ServerProcess::outputOf(
        QStringLiteral("ssh-keygen"), {QStringLiteral("-lf"), m_folder.filePath(QStringLiteral("hostkey.pub"))})
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
