#pragma once

#include "keychain.h"

#include <QHash>

/// What is known of the passwords that a profile needs: given at the start, typed, or kept in the keychain.
class Credentials : public QObject
{
    Q_OBJECT

public:
    /// `given` goes before everything else; it comes from the environment or a file.
    explicit Credentials(const Secrets &given, QObject *parent = nullptr);

    Secrets of(const Profile &profile) const;
    /// Whether links can be made for the profile without asking a person: signed in, by a token, or into a file.
    bool suffice(const Profile &profile) const;

    /// Looks into the keychain; learned() answers, also when there was nothing.
    void lookUp(const Profile &profile);
    /// Uses what a person typed until the program ends, and longer when it may be kept.
    void remember(const Profile &profile, const Secrets &typed, Keeping keeping);
    /// Keeps a new API token as the account's password is kept; where there is no keychain, the next session asks the
    /// portal for another one.
    void keepToken(const Profile &profile, const SecretString &token);

signals:
    void learned(const Profile &profile);
    /// The keychain did not take what it should keep.
    void notKept(const Error &error);

private:
    static QString accountOf(const Profile &profile);

    Secrets m_given;
    QHash<QString, Secrets> m_known;
    QHash<QString, Keeping> m_keeping; ///< Of accounts whose passwords were typed.
    Keychain m_keychain;
};
