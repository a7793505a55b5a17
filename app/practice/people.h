#pragma once

#include "practicestore.h"

#include <QHash>
#include <QMutex>

namespace Practice {

/// A user of the practice portal; all have the same password.
struct Person {
    int uid = 0;
    QString login;
    QString firstName;
    QString lastName;
    bool isSuperAdmin = false;
    QList<int> administrates; ///< Collections (CollAdmin).
    QList<int> edits;         ///< Collections (CollEditor).

    QString email() const { return login + QStringLiteral("@practice.example"); }
    bool hasRoles() const { return isSuperAdmin || !administrates.isEmpty() || !edits.isEmpty(); }
    bool mayAdministrate(int collection) const { return isSuperAdmin || administrates.contains(collection); }
    bool mayEdit(int collection) const { return mayAdministrate(collection) || edits.contains(collection); }
};

const QList<Person> &people();

/// The person to whom this token was given.
std::optional<Person> personWithToken(Sql &sql, const QString &token);
/// Tokens add up and never expire.
QString newToken(Sql &sql, const Person &person);

/// The web sessions. As on a real portal, one session is served one request at a time.
class Sessions
{
public:
    explicit Sessions(const QString &password)
        : m_password(password)
    {
    }

    /// The person who has this user name or e-mail address and this password.
    std::optional<Person> personWith(const QString &login, const QString &password) const;

    QString signIn(const Person &person);
    void signOut(const QString &session);
    std::optional<Person> personOf(const QString &session) const;

    /// A complaint that waits for the next page of this session that has room for one.
    void leaveComplaint(const QString &session, const QString &text);
    QString takeComplaint(const QString &session);

    /// Waits for the requests of this session that came before; the turn ends when the last copy of it is gone.
    std::shared_ptr<void> takeTurn(const QString &session);

private:
    const QString m_password;
    mutable QMutex m_mutex;
    QHash<QString, int> m_uids;
    QHash<QString, QString> m_complaints;
    QHash<QString, std::shared_ptr<QMutex>> m_turns;
};

/// What PHP uses as the key of a session.
QString newSessionKey();

} // namespace Practice
