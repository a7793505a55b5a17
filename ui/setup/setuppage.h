#pragma once

#include "setup.h"

#include "backgroundwork.h"

#include <QFormLayout>
#include <QWidget>

class MessageBar;
class QLineEdit;
class QVBoxLayout;

/// One step of the assistant. It writes into the setup what it is told, and may be left and come back to.
class SetupPage : public QWidget
{
    Q_OBJECT

public:
    SetupPage(const QString &name, const QString &title, const QString &advice, Setup &setup, QWidget *parent);

    const QString &title() const { return m_title; }
    virtual bool isBusy() const { return m_work.isBusy(); }

    /// The page is shown; what it shows follows from the steps before it.
    virtual void enter() { }
    /// Whether the person told enough to go on.
    virtual bool isComplete() const = 0;
    /// Tries what was told; passed() when it holds, else a message on the page.
    virtual void check() = 0;
    /// Whatever is being tried is given up.
    virtual void stop();
    void showProblem(const Error &error, const QList<QAction *> &remedies = {});

signals:
    void passed();
    /// isComplete() or isBusy() may be others now.
    void changed();

protected:
    QVBoxLayout *column() const { return m_column; }
    QFormLayout *addForm();
    QLineEdit *addText(QFormLayout *form, const QString &name, const QString &label, const QString &help,
        const QString &example = {}, bool isSecret = false);
    void showBusy(const QString &words);
    void hideMessage();

    Setup &m_setup;
    HttpClient &http() { return m_http; }
    BackgroundWork &work() { return m_work; }

private:
    QString m_title;
    QVBoxLayout *m_column = nullptr;
    MessageBar *m_message = nullptr;
    HttpClient m_http;
    BackgroundWork m_work; // last, so that its work ends first
};
