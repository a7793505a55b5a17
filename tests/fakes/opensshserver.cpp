#include "opensshserver.h"

#include "serverprocess.h"

#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <signal.h>

using ServerProcess::outputOf;

namespace {

const QString ownAccount = QStringLiteral("sheetlinktest");
const QByteArray deviceSecret("0123456789abcdefghij");

QString hostKeyName(const QString &kind)
{
    return QStringLiteral("hostkey_") + kind;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

OpenSshServer::OpenSshServer(SignIn signIn)
    : OpenSshServer(signIn, Options())
{
}

OpenSshServer::OpenSshServer(SignIn signIn, const Options &options)
    : m_signIn(signIn)
    , m_options(options)
{
    if (!QFile::exists(QStringLiteral("/usr/sbin/sshd"))) {
        m_problem = QStringLiteral("there is no /usr/sbin/sshd");
        return;
    }
    m_port = ServerProcess::freePort();
    for (const QString &kind : m_options.hostKeys)
        makeKeyAs(hostKeyName(kind), kind);
    for (const char *name : {"userkey", "authority"})
        makeKeyAs(QString::fromLatin1(name), QStringLiteral("ed25519"));
    if (m_options.certifiesHostKeys) {
        for (const QString &kind : m_options.hostKeys)
            certify(m_folder.filePath(hostKeyName(kind)),
                {QStringLiteral("-h"), QStringLiteral("-n"), QStringLiteral("127.0.0.1")});
    }
    write("authorized_keys", read(QStringLiteral("userkey.pub")));
    write("sshd_config", configuration());
    QDir().mkpath(QStringLiteral("/run/sshd")); // root's sshd wants it; others neither need nor may make it
    if (m_signIn != SignIn::Key && !makeAccounts())
        m_problem = QStringLiteral("an account of our own needs root");
    else if (m_signIn == SignIn::Questions && !makeQuestions())
        m_problem = QStringLiteral("there is no pam_oath (package libpam-oath)");
    else
        start();
}

void OpenSshServer::makeKeyAs(const QString &name, const QString &kind) const
{
    outputOf(QStringLiteral("ssh-keygen"),
        {QStringLiteral("-q"), QStringLiteral("-t"), kind, QStringLiteral("-N"), QString(), QStringLiteral("-f"),
            m_folder.filePath(name)});
}

void OpenSshServer::makeOtherHostKeys()
{
    for (const QString &kind : m_options.hostKeys) {
        QFile::remove(m_folder.filePath(hostKeyName(kind))); // ssh-keygen would ask
        makeKeyAs(hostKeyName(kind), kind);
    }
}

QByteArray OpenSshServer::configuration() const
{
    const auto yesIf = [](bool condition) { return condition ? QByteArray("yes") : QByteArray("no"); };
    const QByteArray folder = m_folder.path().toUtf8();
    QByteArray lines = m_options.configuration; // of two lines about the same the first counts
    for (const QString &kind : m_options.hostKeys)
        lines += "HostKey " + folder + "/" + hostKeyName(kind).toUtf8() + "\n";
    for (const QString &kind : m_options.certifiesHostKeys ? m_options.hostKeys : QStringList())
        lines += "HostCertificate " + folder + "/" + hostKeyName(kind).toUtf8() + "-cert.pub\n";
    if (!m_options.subsystem.isEmpty())
        lines += "Subsystem sftp " + m_options.subsystem.toUtf8() + "\n";
    lines += "Port " + QByteArray::number(m_port) + "\nListenAddress 127.0.0.1\nAuthorizedKeysFile " + folder
        + "/authorized_keys\nTrustedUserCAKeys " + folder + "/authority.pub\nPidFile none\nStrictModes no\n"
        + "PasswordAuthentication " + yesIf(m_signIn == SignIn::Password) + "\nKbdInteractiveAuthentication "
        + yesIf(m_signIn == SignIn::Questions) + "\nUsePAM " + yesIf(m_signIn == SignIn::Questions)
        + "\nUseDNS no\nLogLevel VERBOSE\nSetEnv HOME=" + folder // a shell's start files could take their time
        + "/home\n";
    return lines;
}

/// Tables of accounts with one more than the machine has. The server sees them in a mount namespace of its own, so that
/// the machine's stay as they are.
bool OpenSshServer::makeAccounts()
{
    const QByteArray hash
        = outputOf(QStringLiteral("openssl"), {QStringLiteral("passwd"), QStringLiteral("-6"), password()}).trimmed();
    if (outputOf(QStringLiteral("id"), {QStringLiteral("-u")}).trimmed() != "0" || hash.isEmpty())
        return false;
    // sshd looks for keys in the name of the account.
    QFile::setPermissions(
        m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    return write("passwd",
               contents(QStringLiteral("/etc/passwd")) + ownAccount.toUtf8() + ":x:54321:54321::/tmp:/bin/sh\n")
        && write("shadow", ownAccount.toUtf8() + ":" + hash + ":19000:0:99999:7:::\n");
}

bool OpenSshServer::makeQuestions()
{
    const bool hasOath
        = !outputOf(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("ls /lib/*/security/pam_oath.so")})
               .isEmpty();
    QByteArray pam = m_options.pam;
    pam.replace("%FOLDER%", m_folder.path().toUtf8());
    return hasOath && write("pam", pam + "account required pam_permit.so\nsession required pam_permit.so\n")
        && write("oath", "HOTP " + ownAccount.toUtf8() + " - " + deviceSecret.toHex() + "\n");
}

/// RFC 4226.
QString OpenSshServer::code()
{
    QByteArray counter(8, Qt::Uninitialized);
    qToBigEndian(m_codes++, counter.data());
    const QByteArray hash = QMessageAuthenticationCode::hash(counter, deviceSecret, QCryptographicHash::Sha1);
    const auto number = qFromBigEndian<quint32>(hash.constData() + (hash.back() & 0xf)) & 0x7fffffffU;
    return QString::number(number % 1000000).rightJustified(6, QLatin1Char('0'));
}

OpenSshServer::~OpenSshServer()
{
    killConnections();
    stop();
}

bool OpenSshServer::write(const char *name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner
            | (qstrcmp(name, "oath") == 0 || qstrcmp(name, "shadow") == 0 ? QFile::Permissions()
                                                                          : QFile::ReadGroup | QFile::ReadOther));
}

QByteArray OpenSshServer::read(const QString &name) const
{
    return contents(m_folder.filePath(name));
}

QString OpenSshServer::makeKey(const QStringList &options, const QString &passphrase)
{
    const QString file = m_folder.filePath(QStringLiteral("key%1").arg(++m_keys));
    outputOf(QStringLiteral("ssh-keygen"),
        QStringList{QStringLiteral("-q"), QStringLiteral("-N"), passphrase, QStringLiteral("-f"), file} + options);
    return QFile::exists(file) ? file : QString();
}

QString OpenSshServer::makeUserKey(const QStringList &options, const QString &passphrase)
{
    const QString file = makeKey(options, passphrase);
    write("authorized_keys", read(QStringLiteral("authorized_keys")) + contents(file + QStringLiteral(".pub")));
    return file;
}

QString OpenSshServer::makeCertifiedKey(const QStringList &options)
{
    const QString file = makeKey(options, {});
    certify(file, {QStringLiteral("-n"), user()});
    return file;
}

/// Has the server's own authority sign the key.
void OpenSshServer::certify(const QString &keyFile, const QStringList &options)
{
    outputOf(QStringLiteral("ssh-keygen"),
        QStringList{QStringLiteral("-q"), QStringLiteral("-s"), m_folder.filePath(QStringLiteral("authority")),
            QStringLiteral("-I"), QStringLiteral("test")}
            + options + QStringList{keyFile + QStringLiteral(".pub")});
}

void OpenSshServer::start()
{
    m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
    if (m_signIn == SignIn::Key) {
        m_process.start(QStringLiteral("/usr/sbin/sshd"),
            {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"),
                m_folder.filePath(QStringLiteral("sshd_config"))});
    } else {
        m_process.start(QStringLiteral("unshare"),
            {QStringLiteral("--mount"), QStringLiteral("sh"), QStringLiteral("-c"),
                QStringLiteral("mount --bind \"$0/passwd\" /etc/passwd && mount --bind \"$0/shadow\" /etc/shadow && "
                               "if [ -e \"$0/pam\" ]; then mount --bind \"$0/pam\" /etc/pam.d/sshd; fi && "
                               "exec /usr/sbin/sshd -D -e -f \"$0/sshd_config\""),
                m_folder.path()});
    }
    if (ServerProcess::listens(m_process, m_port))
        return;
    m_problem = QStringLiteral("sshd did not come up: ") + QString::fromUtf8(log());
}

void OpenSshServer::stop()
{
    ServerProcess::end(m_process);
}

void OpenSshServer::startAgain()
{
    start();
}

QList<qint64> OpenSshServer::children(qint64 parent) const
{
    QList<qint64> result;
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const QByteArray state = contents(QStringLiteral("/proc/%1/stat").arg(process));
        if (state.mid(state.lastIndexOf(')')).split(' ').value(2).toLongLong() == parent)
            result += process.toLongLong();
    }
    return result;
}

void OpenSshServer::signalConnections(int number, qint64 parent, bool leavesOnly) const
{
    for (const qint64 child : children(parent)) {
        const bool isLeaf = children(child).isEmpty();
        if (!isLeaf)
            signalConnections(number, child, leavesOnly);
        if (isLeaf || !leavesOnly)
            ::kill(pid_t(child), number);
    }
}

void OpenSshServer::freeze(bool frozen)
{
    if (m_process.processId() > 0)
        signalConnections(frozen ? SIGSTOP : SIGCONT, m_process.processId(), true);
}

void OpenSshServer::killConnections()
{
    if (m_process.processId() > 0)
        signalConnections(SIGKILL, m_process.processId(), false);
}

QString OpenSshServer::user() const
{
    return m_signIn != SignIn::Key
        ? ownAccount
        : QString::fromLocal8Bit(outputOf(QStringLiteral("id"), {QStringLiteral("-un")})).trimmed();
}

QString OpenSshServer::hostKeyFingerprint(const QString &kind) const
{
    const QString name = hostKeyName(kind.isEmpty() ? m_options.hostKeys.constFirst() : kind);
    return QString::fromLatin1(outputOf(
        QStringLiteral("ssh-keygen"), {QStringLiteral("-lf"), m_folder.filePath(name + QStringLiteral(".pub"))})
                                   .split(' ')
                                   .value(1));
}

QByteArray OpenSshServer::hostPublicKey(const QString &kind) const
{
    const QString name = hostKeyName(kind.isEmpty() ? m_options.hostKeys.constFirst() : kind);
    return read(name + QStringLiteral(".pub")).split(' ').mid(0, 2).join(' ').trimmed();
}

QByteArray OpenSshServer::authorityPublicKey() const
{
    return read(QStringLiteral("authority.pub")).split(' ').mid(0, 2).join(' ').trimmed();
}

QString OpenSshServer::address(const QString &folder) const
{
    return QStringLiteral("sftp://%1@127.0.0.1:%2%3").arg(user()).arg(m_port).arg(folder);
}

QByteArray OpenSshServer::log() const
{
    return read(QStringLiteral("log"));
}
