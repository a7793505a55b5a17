#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// A real OpenSSH server on a free port of the loopback, with keys of its own, for this account only. It ends with the
/// object.
class OpenSshServer
{
public:
    enum class SignIn {
        Key,     ///< This account, with userKeyFile().
        Password ///< An account that only this server knows, with password(). Needs root.
    };

    /// Asks for a server; isRunning() tells whether it came up, problem() why not.
    explicit OpenSshServer(SignIn signIn = SignIn::Key);
    ~OpenSshServer();
    Q_DISABLE_COPY_MOVE(OpenSshServer)

    bool isRunning() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }

    quint16 port() const { return m_port; }
    QString user() const;
    QString hostKeyFingerprint() const { return m_fingerprint; } ///< SHA256:…
    QByteArray hostPublicKey() const;                            ///< `ssh-ed25519 AAAA…`
    static QString password() { return QStringLiteral("corréct horse"); }
    QString userKeyFile() const { return m_folder.filePath(QStringLiteral("userkey")); }
    /// sftp://user@127.0.0.1:port/folder
    QString address(const QString &folder) const;
    /// What the server wrote to its log so far.
    QByteArray log() const;

    void stop();
    void startAgain(); ///< On the same port, with the same keys.

private:
    void start();
    bool makeAccounts();
    QByteArray output(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    SignIn m_signIn;
    quint16 m_port = 0;
    QString m_fingerprint;
    QString m_problem;
};
