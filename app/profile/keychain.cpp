#include "keychain.h"

#include "secretsfile.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace {

const QString service = QStringLiteral("Sheetlink");

struct Entry {
    QString key;
    SecretString Secrets::*secret;
};

/// A secret belongs to an account at an address, not to a profile: two profiles of one portal share it.
QList<Entry> entriesOf(const Profile &profile)
{
    const QString portal = profile.portal.user + QLatin1Char('@') + profile.portal.url.toString();
    const QString host = profile.host.address;
    return {{QStringLiteral("portal password ") + portal, &Secrets::portalPassword},
        {QStringLiteral("portal token ") + portal, &Secrets::portalToken},
        {QStringLiteral("host password ") + host, &Secrets::hostPassword},
        {QStringLiteral("key passphrase ") + profile.host.keyFile, &Secrets::hostKeyPassphrase}};
}

} // namespace

/// A keychain may be locked and ask a person whom nobody sees, or hang: then it is left alone after a while.
void Keychain::start(QKeychain::Job *job, QObject *context, std::function<void(std::optional<QString> problem)> done)
{
    job->setInsecureFallback(false);
    auto waiting = std::make_shared<decltype(done)>(std::move(done));
    const auto answer = [waiting](const std::optional<QString> &problem) {
        if (const auto first = std::exchange(*waiting, {}))
            first(problem);
    };
    connect(job, &QKeychain::Job::finished, context, [job, answer](QKeychain::Job *) {
        answer(job->error() == QKeychain::NoError ? std::nullopt : std::optional(job->errorString()));
    });
    QTimer::singleShot(m_patience, context, [answer] { answer(QStringLiteral("no answer")); });
    job->start();
}

void Keychain::probe(QObject *context, std::function<void(bool)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(QStringLiteral("is there a keychain"));
    start(job, context, [job = QPointer(job), done = std::move(done)](const std::optional<QString> &problem) {
        done(!problem || (job && job->error() == QKeychain::EntryNotFound));
    });
}

void Keychain::read(const Profile &profile, QObject *context, std::function<void(Secrets)> done)
{
    const auto entries = entriesOf(profile);
    auto secrets = std::make_shared<Secrets>();
    auto missing = std::make_shared<qsizetype>(entries.size());
    for (const Entry &entry : entries) {
        auto *job = new QKeychain::ReadPasswordJob(service, this);
        job->setKey(entry.key);
        start(job, context, [=](const std::optional<QString> &problem) {
            // Any problem means "not here": no keychain, locked, denied, silent, or simply no such entry.
            (*secrets).*entry.secret = problem ? SecretsFile().value(entry.key) : SecretString(job->textData());
            if (--*missing == 0)
                done(*secrets);
        });
    }
}

void Keychain::write(const Profile &profile, const Secrets &secrets, Keeping keeping, QObject *context,
    std::function<void(Result<>)> done)
{
    if (keeping == Keeping::InKeychain) {
        writeToKeychain(profile, secrets, context, std::move(done));
        return;
    }
    Result<> written;
    for (const Entry &entry : entriesOf(profile)) {
        const SecretString &secret = secrets.*entry.secret;
        if (written && keeping == Keeping::InFile && !secret.isEmpty())
            written = SecretsFile().setValue(entry.key, secret);
    }
    QMetaObject::invokeMethod(
        context, [written, done = std::move(done)] { done(written); }, Qt::QueuedConnection);
}

void Keychain::writeToKeychain(
    const Profile &profile, const Secrets &secrets, QObject *context, std::function<void(Result<>)> done)
{
    auto missing = std::make_shared<qsizetype>(0);
    auto problem = std::make_shared<std::optional<QString>>();
    const auto finishOne = [=](const std::optional<QString> &failed) {
        if (failed)
            *problem = failed;
        if (--*missing > 0)
            return;
        if (!*problem) {
            done({});
            return;
        }
        done(failure(ErrorKind::Profile,
            tr("There is no keychain here that could keep the password. It is remembered until you quit; to "
               "keep it longer, put it into a secrets file or the environment."),
            **problem, QStringLiteral("no-keychain")));
    };
    QList<QKeychain::WritePasswordJob *> jobs;
    for (const Entry &entry : entriesOf(profile)) {
        if ((secrets.*entry.secret).isEmpty())
            continue;
        auto *job = new QKeychain::WritePasswordJob(service, this);
        job->setKey(entry.key);
        job->setTextData(QString::fromUtf8((secrets.*entry.secret).reveal()));
        jobs.append(job);
    }
    *missing = qMax(qsizetype(1), jobs.size());
    if (jobs.isEmpty())
        finishOne(std::nullopt);
    for (auto *job : jobs)
        start(job, context, finishOne);
}
