#pragma once

#include "host.h"

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

/// Passes on one question of a server that signs us in. The server's words are shown literally.
class ServerQuestionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ServerQuestionDialog(const SignInQuestion &question, QWidget *parent = nullptr);

    SecretString answer() const;

private:
    void addWords(QVBoxLayout *all, const SignInQuestion &question);
    void addButtons(QVBoxLayout *all);

    QLineEdit *m_answer = nullptr;
};
