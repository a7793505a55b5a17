#pragma once

#include "host.h"

#include <QDialog>

class PlainLabel;
class QLineEdit;
class QVBoxLayout;

/// Asks whether a server that nobody knows here is the one that is meant, with the fingerprint to compare.
class HostKeyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HostKeyDialog(const HostKeyQuestion &question, QWidget *parent = nullptr);

    HostKeyAnswer answer() const { return m_answer; }

private:
    void addWords(QVBoxLayout *all);
    void addButtons(QVBoxLayout *all);
    void compare();

    const HostKeyQuestion m_question;
    HostKeyAnswer m_answer = HostKeyAnswer::Refuse;
    QLineEdit *m_expected = nullptr;
    PlainLabel *m_comparison = nullptr;
};
