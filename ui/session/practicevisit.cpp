#include "practicevisit.h"

#include "profilestore.h"

#include <QtConcurrentRun>

PracticeVisit::PracticeVisit(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    connect(&m_starting, &QFutureWatcher<Started>::finished, this, &PracticeVisit::started);
    m_starting.setFuture(QtConcurrent::run([folder] {
        return std::make_shared<Result<std::unique_ptr<PracticeWorld>>>(PracticeWorld::start({.folder = folder}));
    }));
}

PracticeVisit::~PracticeVisit()
{
    m_starting.waitForFinished();
}

void PracticeVisit::started()
{
    const Started result = m_starting.result();
    if (!*result) {
        emit failed(result->error());
        return;
    }
    m_world = std::move(**result);
    if (const auto read = readBelongings(); !read)
        emit failed(read.error());
    else
        emit ready();
}

Result<> PracticeVisit::readBelongings()
{
    const auto profile = ProfileStore().load(m_world->profileFile());
    if (!profile)
        return failure(profile.error());
    const auto secrets = secretsFromFile(m_world->secretsFile());
    if (!secrets)
        return failure(secrets.error());
    m_profile = *profile;
    m_secrets = *secrets;
    return {};
}

QString PracticeVisit::sheetsFolder() const
{
    return m_world->sheetsFolder();
}
