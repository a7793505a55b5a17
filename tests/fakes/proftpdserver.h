#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// A real ProFTPD with mod_sftp on a free port of the loopback, the SFTP server that many shared web hosts have. It has
/// an account and keys of its own, and ends with the object.
class ProftpdServer
{
public:
    /// Asks for a server with these further lines of its configuration; isRunning() tells whether it came up, problem()
    /// why not.
    explicit ProftpdServer(const QByteArray &configuration = {});
    ~ProftpdServer();
    Q_DISABLE_COPY_MOVE(ProftpdServer)

    bool isRunning() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }

    quint16 port() const { return m_port; }
    static QString user() { return QStringLiteral("sheetlinktest"); }
    QString hostKeyFingerprint() const;
    QString userKeyFile() const { return m_folder.filePath(QStringLiteral("userkey")); }
    /// sftp://user@127.0.0.1:port/folder
    QString address(const QString &folder) const;
    QByteArray log() const;

private:
    bool write(const char *name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QString m_problem;
};
