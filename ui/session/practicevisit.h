#pragma once

#include "practiceworld.h"
#include "profile.h"
#include "secrets.h"

#include <QFutureWatcher>

/// A visit to the practice portal: starts it without holding up the window, and stops it at the end.
class PracticeVisit : public QObject
{
    Q_OBJECT

public:
    explicit PracticeVisit(const QString &folder, QObject *parent = nullptr);
    ~PracticeVisit() override;
    Q_DISABLE_COPY_MOVE(PracticeVisit)

    QString ledgerFile() const { return m_folder + QStringLiteral("/ledger.sqlite"); }
    QString workFolder() const { return m_folder + QStringLiteral("/work"); }
    QString sheetsFolder() const;
    const Profile &profile() const { return m_profile; }
    const Secrets &secrets() const { return m_secrets; }

signals:
    void ready();
    void failed(const Error &error);

private:
    using Started = std::shared_ptr<Result<std::unique_ptr<PracticeWorld>>>;

    void started();
    Result<> readBelongings();

    QString m_folder;
    QFutureWatcher<Started> m_starting;
    std::unique_ptr<PracticeWorld> m_world;
    Profile m_profile;
    Secrets m_secrets;
};
