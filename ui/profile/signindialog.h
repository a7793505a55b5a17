#pragma once

#include "keychain.h"

#include <QDialog>

class KeepChoice;
class QLineEdit;

/// Asks for the passwords of a profile. They are never shown.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SignInDialog(const Profile &profile, QWidget *parent = nullptr);

    Secrets secrets() const;
    Keeping keeping() const;

private:
    QLineEdit *addPassword(const QString &name, const QString &label, const QString &hint);

    QLineEdit *m_portalPassword = nullptr;
    QLineEdit *m_hostPassword = nullptr;
    QLineEdit *m_keyPassphrase = nullptr;
    KeepChoice *m_keep = nullptr;
};
