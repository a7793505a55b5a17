#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// A real OpenSSH server on a free port of the loopback, with keys of its own, for this account only. It ends with the
/// object.
class OpenSshServer
{
public:
    enum class SignIn {
        Key,      ///< This account, with userKeyFile().
        Password, ///< An account that only this server knows, with password(). Needs root.
        Questions ///< The same account, through the questions of PAM; see Options::pam. Needs root.
    };
    /// What differs from a plain server with one key.
    struct Options {
        QStringList hostKeys{QStringLiteral("ed25519")}; ///< Kinds, of ssh-keygen.
        QString subsystem = QStringLiteral("internal-sftp");
        QByteArray configuration{};     ///< Further lines of sshd_config, stronger than the usual ones.
        bool certifiesHostKeys = false; ///< Each by authorityPublicKey().
        /// How PAM asks: for the password, then for the next code() of a device.
        QByteArray pam = pamPassword() + pamCode();
    };
    static QByteArray pamPassword() { return "auth required pam_unix.so nodelay\n"; }
    static QByteArray pamCode() { return "auth required pam_oath.so usersfile=%FOLDER%/oath window=5 digits=6\n"; }

    /// Asks for a server; isRunning() tells whether it came up, problem() why not.
    explicit OpenSshServer(SignIn signIn = SignIn::Key);
    OpenSshServer(SignIn signIn, const Options &options);
    ~OpenSshServer();
    Q_DISABLE_COPY_MOVE(OpenSshServer)

    bool isRunning() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }

    quint16 port() const { return m_port; }
    QString user() const;
    QString hostKeyFingerprint(const QString &kind = {}) const; ///< SHA256:…
    QByteArray hostPublicKey(const QString &kind = {}) const;   ///< `ssh-ed25519 AAAA…`
    QByteArray authorityPublicKey() const;
    static QString password() { return QStringLiteral("corréct horse"); }
    QString userKeyFile() const { return m_folder.filePath(QStringLiteral("userkey")); }
    /// Makes another key that signs in, with the options of ssh-keygen; empty when that cannot make it.
    QString makeUserKey(const QStringList &options, const QString &passphrase = {});
    /// Makes a key that signs in only through its certificate, which lies beside it.
    QString makeCertifiedKey(const QStringList &options);
    /// The code that the device shows now; the server takes each once.
    QString code();
    /// sftp://user@127.0.0.1:port/folder
    QString address(const QString &folder) const;
    /// What the server wrote to its log so far.
    QByteArray log() const;

    void stop();
    void startAgain(); ///< On the same port, with the same keys.
    /// Other host keys of the same kinds, from the next start on.
    void makeOtherHostKeys();
    /// Stops what serves the far ends of the connections, so that it takes nothing more, or lets it go on.
    void freeze(bool frozen);
    /// Kills what serves the connections that stand.
    void killConnections();

private:
    void start();
    bool makeAccounts();
    bool makeQuestions();
    void makeKeyAs(const QString &name, const QString &kind) const;
    QString makeKey(const QStringList &options, const QString &passphrase);
    bool write(const char *name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    void certify(const QString &keyFile, const QStringList &options);
    QByteArray configuration() const;
    QList<qint64> children(qint64 parent) const;
    void signalConnections(int number, qint64 parent, bool leavesOnly) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    SignIn m_signIn;
    Options m_options;
    quint16 m_port = 0;
    int m_keys = 0;
    quint64 m_codes = 0;
    QString m_problem;
};
