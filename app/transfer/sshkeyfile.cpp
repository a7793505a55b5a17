#include "sshkeyfile.h"

#include <QCoreApplication>
#include <QFile>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

/// Notes that the file is encrypted, and has no passphrase to give. Without it OpenSSL would ask at the terminal.
int noteThatItIsEncrypted(const char *, char *, size_t, int, int, void *isEncrypted)
{
    *static_cast<bool *>(isEncrypted) = true;
    return SSH_ERROR;
}

SshKey withCertificateOf(const QString &path, ssh_key key)
{
    ssh_key certificate = nullptr;
    const QByteArray file = QFile::encodeName(path + QStringLiteral("-cert.pub"));
    if (ssh_pki_import_cert_file(file.constData(), &certificate) != SSH_OK)
        return {};
    const SshKey owner(certificate);
    SshKey both(ssh_key_dup(key));
    if (!both || ssh_pki_copy_cert_to_privkey(certificate, both.get()) != SSH_OK)
        return {};
    return both;
}

tl::unexpected<Error> keyFailure(const QString &message, const QString &path, const char *code)
{
    return failure(ErrorKind::SignIn, message.arg(path), path, QString::fromLatin1(code));
}

} // namespace

Result<SshKeyFile> SshKeyFile::read(const QString &path, const SecretString &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return keyFailure(
            Text::tr("The key file “%1” cannot be read. Check host.keyFile in the profile."), path, "key-file");

    const QByteArray name = QFile::encodeName(path);
    ssh_key raw = nullptr;
    bool isEncrypted = false;
    int read = SSH_ERROR;
    if (!passphrase.isEmpty())
        read = ssh_pki_import_privkey_file(name.constData(), passphrase.reveal().constData(), nullptr, nullptr, &raw);
    if (read != SSH_OK)
        read = ssh_pki_import_privkey_file(name.constData(), nullptr, noteThatItIsEncrypted, &isEncrypted, &raw);
    if (read != SSH_OK && isEncrypted && passphrase.isEmpty())
        return keyFailure(Text::tr("The key file “%1” needs its passphrase."), path, "key-passphrase");
    if (read != SSH_OK && isEncrypted)
        return keyFailure(Text::tr("The passphrase is not that of the key file “%1”."), path, "key-passphrase");
    if (read != SSH_OK) {
        return keyFailure(Text::tr("The file “%1” holds no private key that can be used. Check host.keyFile in the "
                                   "profile: a private key begins with “-----BEGIN”."),
            path, "key-file");
    }

    SshKeyFile result{.key = SshKey(raw), .withCertificate = withCertificateOf(path, raw), .remark = {}};
    if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther))
        result.remark = QStringLiteral("others can read the key file %1").arg(path);
    return result;
}

QByteArray publicKeyBeside(const QString &path)
{
    QFile file(path + QStringLiteral(".pub"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QByteArray::fromBase64(file.readAll().simplified().split(' ').value(1));
}
