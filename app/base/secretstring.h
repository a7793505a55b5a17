#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

/// A password, passphrase or token. It prints as `***`, and every text that went through redacted() shows it as `***`.
class SecretString
{
public:
    SecretString() = default;
    explicit SecretString(const QString &text);

    bool isEmpty() const { return m_utf8.isEmpty(); }
    /// The secret itself, for the one call that sends it to its own server.
    const QByteArray &reveal() const { return m_utf8; }

    bool operator==(const SecretString &) const = default;

private:
    QByteArray m_utf8;
};

QDebug operator<<(QDebug debug, const SecretString &secret);

/// The text with every secret that this process knows replaced by `***`, plain or percent-encoded.
QString redacted(QString text);

/// Whether the text contains a secret of this process. Secrets shorter than four characters are not looked for: they
/// would be found everywhere.
bool containsSecret(const QString &text);
