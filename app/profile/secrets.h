#pragma once

#include "profile.h"
#include "secretstring.h"

/// The secrets that one profile may need. None of them is ever part of the profile.
struct Secrets {
    SecretString portalPassword;
    SecretString portalToken;
    SecretString hostPassword;
    SecretString hostKeyPassphrase;

    /// These, and where one is empty, the other's.
    Secrets orElse(const Secrets &other) const;
};

/// What SHEETLINK_PORTAL_PASSWORD, SHEETLINK_PORTAL_TOKEN, SHEETLINK_HOST_PASSWORD and SHEETLINK_HOST_KEY_PASSPHRASE
/// hold.
Secrets secretsFromEnvironment();

/// Reads lines KEY=VALUE with the names of the environment variables; empty lines and lines that begin with # are
/// passed over. Refuses a file that others than its owner may read, where the system can tell.
Result<Secrets> secretsFromFile(const QString &path);
