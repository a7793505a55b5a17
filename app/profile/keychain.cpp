#include "keychain.h"

#include "secretsfile.h"

#include <QPointer>

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

void Keychain::probe(QObject *context, std::function<void(bool)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setInsecureFallback(false);
    job->setKey(QStringLiteral("is there a keychain"));
    connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)](QKeychain::Job *) {
        done(job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound);
    });
    job->start();
}

void Keychain::read(const Profile &profile, QObject *context, std::function<void(Secrets)> done)
{
    const auto entries = entriesOf(profile);
    auto secrets = std::make_shared<Secrets>();
    auto missing = std::make_shared<qsizetype>(entries.size());
    for (const Entry &entry : entries) {
        auto *job = new QKeychain::ReadPasswordJob(service, this);
        job->setInsecureFallback(false);
        job->setKey(entry.key);
        connect(job, &QKeychain::Job::finished, context, [=](QKeychain::Job *) {
            // Any error means "not here": no keychain, locked, denied, or simply no such entry.
            if (job->error() == QKeychain::NoError)
                (*secrets).*entry.secret = SecretString(job->textData());
            else
                (*secrets).*entry.secret = SecretsFile().value(entry.key);
            if (--*missing == 0)
                done(*secrets);
        });
        job->start();
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
    auto problem = std::make_shared<QString>();
    const auto finishOne = [=] {
        if (--*missing > 0)
            return;
        if (problem->isEmpty()) {
            done({});
            return;
        }
        done(failure(ErrorKind::Profile,
            tr("There is no keychain here that could keep the password. It is remembered until you quit; to "
               "keep it longer, put it into a secrets file or the environment."),
            *problem, QStringLiteral("no-keychain")));
    };
    QList<QKeychain::WritePasswordJob *> jobs;
    for (const Entry &entry : entriesOf(profile)) {
        if ((secrets.*entry.secret).isEmpty())
            continue;
        auto *job = new QKeychain::WritePasswordJob(service, this);
        job->setInsecureFallback(false);
        job->setKey(entry.key);
        job->setTextData(QString::fromUtf8((secrets.*entry.secret).reveal()));
        connect(job, &QKeychain::Job::finished, context, [=](QKeychain::Job *) {
            if (job->error() != QKeychain::NoError)
                *problem = job->errorString();
            finishOne();
        });
        jobs.append(job);
    }
    *missing = qMax(qsizetype(1), jobs.size());
    if (jobs.isEmpty())
        finishOne();
    for (auto *job : jobs)
        job->start();
}
