#pragma once

#include "keychain.h"

#include <QComboBox>

/// How long a password is to be remembered. Offers the keychain where there is one that works, else a file.
class KeepChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit KeepChoice(QWidget *parent = nullptr);

    Keeping keeping() const;
    void setKeeping(Keeping keeping);

private:
    void offer(bool hasKeychain);

    Keychain m_keychain;
};
