#include "credentials.h"

Credentials::Credentials(const Secrets &given, QObject *parent)
    : QObject(parent)
    , m_given(given)
{
}

QString Credentials::accountOf(const Profile &profile)
{
    return profile.portal.user + QLatin1Char('\n') + profile.portal.url.toString() + QLatin1Char('\n')
        + profile.host.address;
}

Secrets Credentials::of(const Profile &profile) const
{
    return m_given.orElse(m_known.value(accountOf(profile)));
}

bool Credentials::suffice(const Profile &profile) const
{
    const Secrets secrets = of(profile);
    if (!profile.portal.user.isEmpty() && !secrets.portalPassword.isEmpty())
        return true;
    const bool takesToken = profile.host.kind != HostKind::Portal
        && (profile.portal.linker == LinkerChoice::Auto || profile.portal.linker == LinkerChoice::Api);
    return profile.portal.linker == LinkerChoice::File
        || (takesToken && profile.portal.user.isEmpty() && !secrets.portalToken.isEmpty());
}

void Credentials::lookUp(const Profile &profile)
{
    if (suffice(profile)) { // a locked keychain would ask its owner for nothing
        emit learned(profile);
        return;
    }
    m_keychain.read(profile, this, [this, profile](const Secrets &kept) {
        Secrets &known = m_known[accountOf(profile)];
        known = known.orElse(kept);
        emit learned(profile);
    });
}

void Credentials::remember(const Profile &profile, const Secrets &typed, Keeping keeping)
{
    Secrets &known = m_known[accountOf(profile)];
    known = typed.orElse(known);
    m_keeping.insert(accountOf(profile), keeping);
    if (keeping != Keeping::Nowhere) {
        m_keychain.write(profile, typed, keeping, this, [this](const Result<> &written) {
            if (!written)
                emit notKept(written.error());
        });
    }
    emit learned(profile);
}

void Credentials::keepToken(const Profile &profile, const SecretString &token)
{
    const QString account = accountOf(profile);
    m_known[account].portalToken = token;
    const Keeping keeping = m_keeping.value(account, Keeping::InKeychain);
    if (keeping != Keeping::Nowhere)
        m_keychain.write(profile, {.portalToken = token}, keeping, this, [](const Result<> &) {});
}
