#pragma once

#include "profiletest.h"

#include <QDialog>
#include <QThreadPool>

#include <stop_token>

class PlainLabel;
class QPushButton;
class QTreeWidget;

/// Walks the whole way of an image with a profile, and ticks what works.
class ConnectionTestDialog final : public QDialog
{
    Q_OBJECT

public:
    ConnectionTestDialog(const Profile &profile, const Secrets &secrets, const AskPerson &ask, QWidget *parent);
    ~ConnectionTestDialog() override; ///< Stops, and waits until the test image is removed.
    Q_DISABLE_COPY_MOVE(ConnectionTestDialog)

signals:
    /// The portal moved to this address, and the person wants the profile to have it.
    void addressWanted(const QUrl &address);

private:
    void begin(const Profile &profile, const Secrets &secrets, const AskPerson &ask);
    void add(const ProfileCheck &check);
    void end();

    HttpClient m_http;
    std::stop_source m_stop;
    QTreeWidget *m_checks;
    PlainLabel *m_summary;
    QPushButton *m_useAddress;
    QUrl m_address;
    bool m_hasFailed = false;
    QThreadPool m_pool; // last, so that its work ends first
};
