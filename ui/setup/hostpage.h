#pragma once

#include "setuppage.h"

class ConnectionTest;
class PlainLabel;
class QComboBox;
class QPushButton;

/// Where the image files go, tried with a small test image.
class HostPage final : public SetupPage
{
    Q_OBJECT

public:
    HostPage(Setup &setup, QWidget *parent);

    void enter() override;
    bool isComplete() const override;
    void check() override;
    bool isBusy() const override;
    void stop() override;

private:
    HostKind kind() const;
    void chooseFolder();
    void showFields();
    void takeOver();
    void tested(const std::optional<Error> &failed);

    QFormLayout *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    PlainLabel *m_explanation = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_choose = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_publicUrl = nullptr;
    ConnectionTest *m_test = nullptr;
};
