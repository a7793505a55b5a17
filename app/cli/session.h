#pragma once

#include "batchengine.h"
#include "console.h"
#include "keychain.h"
#include "profilestore.h"

#include <QCommandLineParser>

/// What commands that touch batches share: profile, secrets, ledger, network, engine.
class Session : public QObject
{
    Q_OBJECT

public:
    /// What every command that goes on with a batch understands; a batch keeps the profile it was made with.
    static void addOptions(QCommandLineParser &parser);
    static void addProfileOption(QCommandLineParser &parser);
    static void addLedgerOption(QCommandLineParser &parser);
    static QString ledgerPath(const QCommandLineParser &parser);

    /// Opens the ledger for writing and makes the engine. The profile is the one that was named, or the default one.
    /// `ask` is for image hosts that want more than a password, and may be empty.
    static Result<std::unique_ptr<Session>> open(const QCommandLineParser &parser, const AskPerson &ask);

    /// Completes the secrets from the keychain and calls back, at once when the keychain is not needed. An API token
    /// that is kept is looked for with the password, or in any case.
    enum class Token { IfKept, Too };
    void withSecrets(const Profile &profile, std::function<void(Secrets)> ready, Token token = Token::IfKept);

    const Profile &profile() const { return m_profile; }
    Ledger &ledger() { return *m_ledger; }
    BatchEngine &engine() { return *m_engine; }

private:
    Session() = default;
    void keepToken(const SecretString &token);

    Profile m_profile;
    Secrets m_secrets;
    Keychain m_keychain;
    HttpClient m_http;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<BatchEngine> m_engine;
};

/// The secrets that the environment and --secrets give; a file wins.
Result<Secrets> givenSecrets(const QCommandLineParser &parser);
