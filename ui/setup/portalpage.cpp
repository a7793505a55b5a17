#include "portalpage.h"

#include "keepchoice.h"
#include "named.h"
#include "websession.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

/// What a person copied from a browser, as a profile holds it.
QUrl portalAddress(QString typed)
{
    typed = typed.trimmed();
    if (!typed.contains(QLatin1String("://")))
        typed.prepend(QStringLiteral("https://"));
    QUrl url(typed);
    url.setQuery(QString());
    url.setFragment({});
    QString path = url.path();
    for (const QLatin1String &page : {QLatin1String("/index.php"), QLatin1String("/collections"),
             QLatin1String("/profile"), QLatin1String("/sitemap.php")}) {
        if (const auto at = path.indexOf(page); at >= 0)
            path.truncate(at);
    }
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path);
    return url;
}

} // namespace

PortalPage::PortalPage(Setup &setup, QWidget *parent)
    : SetupPage(QStringLiteral("setupPortal"), tr("Your portal"),
        tr("Open the portal in your browser and copy its address here. Then say with which account you sign in there."),
        setup, parent)
{
    QFormLayout *form = addForm();
    m_address = addText(form, QStringLiteral("setupAddress"), tr("Portal &address"),
        tr("The address of the portal's start page, as the browser shows it."),
        QStringLiteral("https://portal.example.org/portal"));
    m_found = new PlainLabel(QStringLiteral("setupPortalFound"), this);
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_found->setText(QStringLiteral(" "));
    form->addRow(QString(), m_found);
    m_user = addText(form, QStringLiteral("setupUser"), tr("&User name"), tr("What you sign in to the portal with."));
    m_password = addText(form, QStringLiteral("setupPassword"), tr("&Password"),
        tr("It goes to the portal alone, over an encrypted connection."), {}, true);
    m_keep = new KeepChoice(this);
    form->addRow(labelFor(m_keep, tr("&Remember it")), m_keep);
    m_noAccount = named(new QCheckBox(tr("I have no acc&ount there"), this), QStringLiteral("setupNoAccount"),
        tr("I have no account there"),
        tr("The images are put on the web all the same, and the links are written into files that the portal's "
           "manager imports."));
    form->addRow(QString(), m_noAccount);
    column()->addStretch();

    m_useNewAddress = new QAction(tr("Use the ne&w address"), this);
    m_useNewAddress->setObjectName(QStringLiteral("setupUseNewAddress"));
    connect(m_useNewAddress, &QAction::triggered, this, [this] {
        m_address->setText(m_useNewAddress->data().toUrl().toString());
        hideMessage();
        greet();
    });
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_setup.portalName.clear();
        showPortal();
    });
    connect(m_address, &QLineEdit::editingFinished, this, &PortalPage::greet);
    connect(m_noAccount, &QCheckBox::toggled, this, [this](bool without) {
        for (QWidget *field :
            {static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_keep)})
            field->setEnabled(!without);
        hideMessage();
    });
}

void PortalPage::enter()
{
    const PortalSettings &portal = m_setup.profile.portal;
    if (m_address->text().isEmpty())
        m_address->setText(portal.url.toString());
    showPortal();
    m_address->setFocus();
}

bool PortalPage::isComplete() const
{
    const bool signsIn = !m_user->text().trimmed().isEmpty() && !m_password->text().isEmpty();
    return !m_address->text().trimmed().isEmpty() && (signsIn || m_noAccount->isChecked());
}

void PortalPage::takeOver()
{
    PortalSettings &portal = m_setup.profile.portal;
    const QUrl address = portalAddress(m_address->text());
    if (address != portal.url) {
        portal.collection = 0;
        m_setup.collections.clear();
        m_setup.portalName.clear();
    }
    portal.url = address;
    const bool without = m_noAccount->isChecked();
    portal.user = without ? QString() : m_user->text().trimmed();
    portal.linker = without ? LinkerChoice::File : LinkerChoice::Auto;
    m_setup.secrets.portalPassword = without ? SecretString() : SecretString(m_password->text());
    m_setup.keeping = m_keep->keeping();
}

void PortalPage::greet()
{
    if (isBusy() || m_address->text().trimmed().isEmpty())
        return;
    takeOver();
    if (!m_setup.portalName.isEmpty())
        return;
    m_found->setText(tr("Looking for the portal…"));
    work().start([&http = http(), portal = m_setup.profile.portal](
                     const CancelToken &cancel) { return PortalSite(http, portal).installation(cancel); },
        [this](const Result<Installation> &found) {
            hideMessage();
            take(found);
        });
}

void PortalPage::take(const Result<Installation> &found)
{
    if (!found) {
        tellWhyNot(found.error());
        return;
    }
    m_setup.portalName = found->portalName.isEmpty() ? m_setup.profile.portal.url.host() : found->portalName;
    showPortal();
}

void PortalPage::showPortal()
{
    m_found->setText(m_setup.portalName.isEmpty() ? QStringLiteral(" ") : tr("Found: %1").arg(m_setup.portalName));
}

void PortalPage::tellWhyNot(const Error &error)
{
    showPortal();
    if (error.code != QLatin1String("moved")) {
        showProblem(error);
        return;
    }
    m_useNewAddress->setData(QUrl(error.detail));
    showProblem(error, {m_useNewAddress});
}

void PortalPage::check()
{
    takeOver();
    showBusy(m_noAccount->isChecked() ? tr("Asking the portal…") : tr("Signing in…"));
    work().start(
        [&http = http(), portal = m_setup.profile.portal, password = m_setup.secrets.portalPassword](
            const CancelToken &cancel) -> Result<Installation> {
            const PortalSite site(http, portal);
            auto found = site.installation(cancel);
            if (!found || portal.user.isEmpty())
                return found;
            if (const auto in = WebSession(site, password).signIn(cancel); !in)
                return failure(in.error());
            return found;
        },
        [this](const Result<Installation> &found) {
            hideMessage();
            take(found);
            if (found)
                emit passed();
        });
    emit changed();
}
