#include "session.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

void Session::addLedgerOption(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("ledger"), Text::tr("Use this ledger instead of the usual one."), QStringLiteral("FILE")});
}

void Session::addOptions(QCommandLineParser &parser)
{
    addLedgerOption(parser);
    parser.addOption({QStringLiteral("secrets"),
        Text::tr("A file with lines such as SHEETLINK_PORTAL_PASSWORD=…, readable by you alone."),
        QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("json"), Text::tr("Print one JSON object a line.")});
}

void Session::addProfileOption(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("profile"), Text::tr("The profile, by its name or as a JSON file."), QStringLiteral("P")});
}

QString Session::ledgerPath(const QCommandLineParser &parser)
{
    const QString given = parser.value(QStringLiteral("ledger"));
    return given.isEmpty() ? Ledger::defaultPath() : given;
}

Result<Secrets> givenSecrets(const QCommandLineParser &parser)
{
    const Secrets environment = secretsFromEnvironment();
    const QString file = parser.value(QStringLiteral("secrets"));
    if (file.isEmpty())
        return environment;
    const auto fromFile = secretsFromFile(file);
    if (!fromFile)
        return failure(fromFile.error());
    return fromFile->orElse(environment);
}

Result<std::unique_ptr<Session>> Session::open(const QCommandLineParser &parser, const AskPerson &ask)
{
    std::unique_ptr<Session> session(new Session);
    const bool takesProfile = parser.optionNames().contains(QStringLiteral("profile"));
    if (const QString name = takesProfile ? parser.value(QStringLiteral("profile")) : QString(); !name.isEmpty()) {
        const auto profile = ProfileStore().load(name);
        if (!profile)
            return failure(profile.error());
        session->m_profile = *profile;
    }
    const auto secrets = givenSecrets(parser);
    if (!secrets)
        return failure(secrets.error());
    session->m_secrets = *secrets;
    auto ledger = Ledger::open(ledgerPath(parser));
    if (!ledger)
        return failure(ledger.error());
    session->m_ledger = std::move(*ledger);
    const BatchEngine::Options options{.workFolder
        = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/sheetlink"),
        .retry = {},
        .ask = ask};
    session->m_engine = std::make_unique<BatchEngine>(*session->m_ledger, session->m_http, options);
    connect(session->m_engine.get(), &BatchEngine::tokenLearned, session.get(),
        [session = session.get()](const SecretString &token) { session->keepToken(token); });
    return session;
}

/// Where there is no keychain, the next session asks the portal for another one.
void Session::keepToken(const SecretString &token)
{
    m_keychain.write(m_engine->profile(), {.portalToken = token}, Keeping::InKeychain, this, [](const Result<> &) {});
}

void Session::withSecrets(const Profile &profile, std::function<void(Secrets)> ready, Token token)
{
    const bool hasToken = token == Token::IfKept || !m_secrets.portalToken.isEmpty();
    const bool complete = (!m_secrets.portalPassword.isEmpty() && hasToken) || profile.portal.user.isEmpty();
    if (complete) {
        ready(m_secrets);
        return;
    }
    m_keychain.read(profile, this, [this, ready](const Secrets &kept) { ready(m_secrets.orElse(kept)); });
}
