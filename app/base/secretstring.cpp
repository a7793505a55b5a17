#include "secretstring.h"

#include <QMutex>
#include <QSet>
#include <QUrl>

namespace {

constexpr int shortestSearched = 4;

/// All secrets this process has held, as they may appear in a text. Redaction has to know values, not places.
struct KnownSecrets {
    QMutex mutex;
    QSet<QString> spellings;
};

KnownSecrets &knownSecrets()
{
    static KnownSecrets secrets;
    return secrets;
}

} // namespace

SecretString::SecretString(const QString &text)
    : m_utf8(text.toUtf8())
{
    if (text.size() < shortestSearched)
        return;
    auto &known = knownSecrets();
    const QMutexLocker lock(&known.mutex);
    known.spellings.insert(text);
    known.spellings.insert(QString::fromLatin1(QUrl::toPercentEncoding(text)));
}

QDebug operator<<(QDebug debug, const SecretString &)
{
    return debug << "***";
}

QString redacted(QString text)
{
    auto &known = knownSecrets();
    const QMutexLocker lock(&known.mutex);
    for (const QString &secret : std::as_const(known.spellings))
        text.replace(secret, QStringLiteral("***"));
    return text;
}

bool containsSecret(const QString &text)
{
    auto &known = knownSecrets();
    const QMutexLocker lock(&known.mutex);
    return std::any_of(known.spellings.cbegin(), known.spellings.cend(),
        [&text](const QString &secret) { return text.contains(secret); });
}
