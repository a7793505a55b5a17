#pragma once

#include "secrets.h"

#include <libssh/libssh.h>

#include <memory>

/// Lets go of libssh's keys.
struct FreeSshKey {
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
using SshKey = std::unique_ptr<ssh_key_struct, FreeSshKey>;

/// A private key that a person keeps in a file, of any kind that ssh-keygen makes.
struct SshKeyFile {
    SshKey key;
    SshKey withCertificate; ///< The same with the certificate that lies beside it as FILE-cert.pub; usually null.
    QString remark;         ///< For the log, such as that others can read the file. Usually empty.

    /// Fails with SignIn: code key-passphrase when the passphrase is wrong or missing, else key-file.
    static Result<SshKeyFile> read(const QString &path, const SecretString &passphrase);
};

/// The public half that lies beside a private key as FILE.pub, in the form that SSH sends; empty when there is none.
QByteArray publicKeyBeside(const QString &path);
