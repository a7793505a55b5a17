#pragma once

#include "backgroundwork.h"
#include "profiletest.h"

#include <QTreeWidget>

/// Walks the whole way of an image with a profile, and ticks what works.
class ConnectionTest final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ConnectionTest(QWidget *parent = nullptr);

    void begin(const Profile &profile, const Secrets &secrets, const AskPerson &ask);
    void stop() { m_work.stop(); }
    bool isBusy() const { return m_work.isBusy(); }

signals:
    /// What failed, or nothing when all of it works.
    void ended(const std::optional<Error> &failed);

private:
    void add(const ProfileCheck &check);

    BackgroundWork m_work; // last, so that its work ends first
};
