#include "people.h"

#include <QRandomGenerator>
#include <QUuid>

namespace Practice {

namespace {

template <typename Claim> std::optional<Person> firstPerson(Claim claim)
{
    const auto found = std::find_if(people().begin(), people().end(), claim);
    return found == people().end() ? std::nullopt : std::optional(*found);
}

} // namespace

const QList<Person> &people()
{
    static const QList<Person> list{
        {.uid = 1,
            .login = QStringLiteral("admin"),
            .firstName = QStringLiteral("Ada"),
            .lastName = QStringLiteral("Administrator"),
            .isSuperAdmin = true,
            .administrates = {},
            .edits = {}},
        {.uid = 2,
            .login = QStringLiteral("tech"),
            .firstName = QStringLiteral("Tilia"),
            .lastName = QStringLiteral("Technician"),
            .administrates = {1, 2},
            .edits = {}},
        {.uid = 3,
            .login = QStringLiteral("editor"),
            .firstName = QStringLiteral("Erica"),
            .lastName = QStringLiteral("Editor"),
            .administrates = {},
            .edits = {1}},
        {.uid = 4,
            .login = QStringLiteral("visitor"),
            .firstName = QStringLiteral("Viola"),
            .lastName = QStringLiteral("Visitor"),
            .administrates = {},
            .edits = {}},
    };
    return list;
}

std::optional<Person> Sessions::personWith(const QString &login, const QString &password) const
{
    if (password != m_password)
        return {};
    return firstPerson([&](const Person &person) {
        return person.login.compare(login, Qt::CaseInsensitive) == 0 || person.email() == login.toLower();
    });
}

std::optional<Person> personWithToken(Sql &sql, const QString &token)
{
    const QVariant uid = sql.value(QStringLiteral("SELECT uid FROM useraccesstokens WHERE token=?"), {token});
    if (uid.isNull())
        return {};
    return firstPerson([&](const Person &person) { return person.uid == uid.toInt(); });
}

QString newToken(Sql &sql, const Person &person)
{
    const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    sql.insert(
        QStringLiteral("useraccesstokens"), {{QStringLiteral("token"), token}, {QStringLiteral("uid"), person.uid}});
    return token;
}

QString Sessions::signIn(const Person &person)
{
    const QString session = newSessionKey();
    const QMutexLocker lock(&m_mutex);
    m_uids.insert(session, person.uid);
    return session;
}

void Sessions::signOut(const QString &session)
{
    const QMutexLocker lock(&m_mutex);
    m_uids.remove(session);
}

std::optional<Person> Sessions::personOf(const QString &session) const
{
    const QMutexLocker lock(&m_mutex);
    const int uid = m_uids.value(session, 0);
    return firstPerson([&](const Person &person) { return person.uid == uid; });
}

void Sessions::leaveComplaint(const QString &session, const QString &text)
{
    const QMutexLocker lock(&m_mutex);
    m_complaints.insert(session, text);
}

QString Sessions::takeComplaint(const QString &session)
{
    const QMutexLocker lock(&m_mutex);
    return m_complaints.take(session);
}

std::shared_ptr<void> Sessions::takeTurn(const QString &session)
{
    if (session.isEmpty())
        return nullptr;
    std::shared_ptr<QMutex> turn;
    {
        const QMutexLocker lock(&m_mutex);
        auto &known = m_turns[session];
        if (!known)
            known = std::make_shared<QMutex>();
        turn = known;
    }
    turn->lock();
    return {turn.get(), [turn](void *) { turn->unlock(); }};
}

QString newSessionKey()
{
    static constexpr char letters[] = "0123456789abcdefghijklmnopqrstuv";
    QString key;
    for (int i = 0; i < 26; ++i)
        key += QLatin1Char(letters[QRandomGenerator::global()->bounded(32)]);
    return key;
}

} // namespace Practice
