#include "signindialog.h"

#include "keepchoice.h"
#include "named.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

SignInDialog::SignInDialog(const Profile &profile, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("signInDialog"));
    setWindowTitle(tr("Sign in"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 20);
    all->setSpacing(8);
    auto *who = new PlainLabel(QStringLiteral("signInWho"), this);
    who->setIsPassage();
    who->setText(tr("Signing in to %1 as “%2”.").arg(profile.portal.url.host(), profile.portal.user));
    all->addWidget(who);

    m_portalPassword = addPassword(QStringLiteral("portalPassword"), tr("&Password"), {});
    m_portalPassword->setToolTip(plainToolTip(tr("The one you sign in with on the portal's own page")));
    // The computer's ssh asks by itself.
    const bool isOwnSsh = profile.host.kind == HostKind::Sftp && profile.host.ssh == SshClient::BuiltIn;
    if (isOwnSsh || profile.host.kind == HostKind::WebDav) {
        m_hostPassword = addPassword(QStringLiteral("hostPassword"), tr("Password of the &image host"),
            isOwnSsh ? tr("Leave empty to sign in with a key") : tr("Of your account there"));
    }
    if (isOwnSsh && !profile.host.keyFile.isEmpty()) {
        m_keyPassphrase = addPassword(
            QStringLiteral("keyPassphrase"), tr("Passphrase of the private &key"), tr("Leave empty if it has none"));
    }

    m_keep = new KeepChoice(this);
    all->addWidget(labelFor(m_keep, tr("&Remember the password")));
    all->addWidget(m_keep, 0, Qt::AlignLeading);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *signIn = buttons->button(QDialogButtonBox::Ok);
    signIn->setObjectName(QStringLiteral("signInButton"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelSignInButton"));
    signIn->setText(tr("&Sign in"));
    signIn->setEnabled(false);
    connect(m_portalPassword, &QLineEdit::textChanged, signIn,
        [signIn](const QString &text) { signIn->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addSpacing(8);
    all->addWidget(buttons);
    m_portalPassword->setFocus();
}

QLineEdit *SignInDialog::addPassword(const QString &name, const QString &label, const QString &hint)
{
    auto *words = new PlainLabel(name + QStringLiteral("Label"), this);
    words->setText(label);
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    field->setEchoMode(QLineEdit::Password);
    field->setPlaceholderText(hint);
    field->setToolTip(plainToolTip(hint));
    field->setMinimumWidth(fontMetrics().averageCharWidth() * 54);
    words->setBuddy(field);
    layout()->addWidget(words);
    layout()->addWidget(field);
    return field;
}

Secrets SignInDialog::secrets() const
{
    const auto typed = [](const QLineEdit *field) { return field ? SecretString(field->text()) : SecretString(); };
    return {.portalPassword = typed(m_portalPassword),
        .portalToken = {},
        .hostPassword = typed(m_hostPassword),
        .hostKeyPassphrase = typed(m_keyPassphrase)};
}

Keeping SignInDialog::keeping() const
{
    return m_keep->keeping();
}
