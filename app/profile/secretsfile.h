#pragma once

#include "secretstring.h"

#include "result.h"

#include <QStringList>

/// Secrets in a file that only its owner may read, for computers without a keychain.
class SecretsFile
{
public:
    explicit SecretsFile(const QString &path = defaultPath());

    /// In the folder of the platform's convention, for instance ~/.config/sheetlink/secrets.json.
    static QString defaultPath();

    const QString &path() const { return m_path; }
    /// Empty when there is none, and when others than the owner may read the file.
    SecretString value(const QString &key) const;
    /// An empty value removes the key. Whole or not at all; the file has mode 0600 before anything is in it.
    Result<> setValue(const QString &key, const SecretString &value) const;

private:
    QString m_path;
};
