#pragma once

#include "setuppage.h"

class KeepChoice;
class PlainLabel;
class QCheckBox;

/// Where the portal is, and who signs in to it.
class PortalPage final : public SetupPage
{
    Q_OBJECT

public:
    PortalPage(Setup &setup, QWidget *parent);

    void enter() override;
    bool isComplete() const override;
    void check() override;

private:
    /// Asks the address alone, before any secret goes there.
    void greet();
    void takeOver();
    void take(const Result<Installation> &found);
    void showPortal();
    void tellWhyNot(const Error &error);

    QLineEdit *m_address = nullptr;
    PlainLabel *m_found = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    KeepChoice *m_keep = nullptr;
    QCheckBox *m_noAccount = nullptr;
    QAction *m_useNewAddress = nullptr;
};
