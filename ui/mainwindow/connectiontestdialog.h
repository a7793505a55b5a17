#pragma once

#include "profiletest.h"

#include <QDialog>

class ConnectionTest;
class PlainLabel;
class QPushButton;

/// Tries a profile with a small test image. Closing it stops that, and waits until the image is removed.
class ConnectionTestDialog final : public QDialog
{
    Q_OBJECT

public:
    ConnectionTestDialog(const Profile &profile, const Secrets &secrets, const AskPerson &ask, QWidget *parent);

signals:
    /// The portal moved to this address, and the person wants the profile to have it.
    void addressWanted(const QUrl &address);

private:
    void end(const std::optional<Error> &failed);

    PlainLabel *m_summary;
    ConnectionTest *m_test;
    QPushButton *m_useAddress;
    QUrl m_address;
};
