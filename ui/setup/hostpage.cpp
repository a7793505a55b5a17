#include "hostpage.h"

#include "connectiontest.h"
#include "named.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

HostPage::HostPage(Setup &setup, QWidget *parent)
    : SetupPage(QStringLiteral("setupHost"), tr("Where the images go"),
        tr("Portals keep only the web addresses of images. The files lie on an image host. Ask the portal's manager "
           "which one your collection uses, if you do not know."),
        setup, parent)
{
    m_form = addForm();
    m_kind = named(new QComboBox(this), QStringLiteral("setupHostKind"), tr("Kind"), tr("What the image host is."));
    m_kind->addItem(tr("Folder or network drive"), int(HostKind::Folder));
    m_kind->addItem(tr("SFTP server"), int(HostKind::Sftp));
    m_kind->addItem(tr("WebDAV server"), int(HostKind::WebDav));
    m_kind->addItem(tr("The portal itself"), int(HostKind::Portal));
    m_kind->setCurrentIndex(m_kind->findData(int(m_setup.profile.host.kind)));
    m_form->addRow(labelFor(m_kind, tr("&Kind")), m_kind);
    m_explanation = new PlainLabel(QStringLiteral("setupHostExplanation"), this);
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(QString(), m_explanation);
    m_address = addText(m_form, QStringLiteral("setupHostAddress"), tr("&Address"),
        tr("The folder, or the address of the server with the folder on it. Never with a password."));
    m_choose = named(new QPushButton(tr("&Choose…"), this), QStringLiteral("setupChooseFolder"), tr("Choose a folder"));
    m_choose->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_form->addRow(QString(), m_choose);
    m_password = addText(m_form, QStringLiteral("setupHostPassword"), tr("&Password"),
        tr("Of the account on the image host. Leave it empty to sign in with a key."), {}, true);
    m_publicUrl = addText(m_form, QStringLiteral("setupPublicUrl"), tr("&Web address"),
        tr("Where the web shows what lies in that folder."), QStringLiteral("https://img.example.org/herbarium/"));
    m_test = new ConnectionTest(this);
    m_test->hide();
    column()->addWidget(m_test, 1);
    column()->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HostPage::showFields);
    connect(m_choose, &QPushButton::clicked, this, &HostPage::chooseFolder);
    connect(m_test, &ConnectionTest::ended, this, &HostPage::tested);
}

HostKind HostPage::kind() const
{
    return HostKind(m_kind->currentData().toInt());
}

void HostPage::enter()
{
    showFields();
    m_kind->setFocus();
}

void HostPage::showFields()
{
    stop();
    m_test->hide();
    hideMessage();
    const HostKind chosen = kind();
    const bool isPortal = chosen == HostKind::Portal;
    const auto show = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(isShown);
    };
    show(m_address, !isPortal);
    show(m_publicUrl, !isPortal);
    show(m_choose, chosen == HostKind::Folder);
    show(m_password, chosen == HostKind::Sftp || chosen == HostKind::WebDav);
    switch (chosen) {
    case HostKind::Folder:
        m_address->setPlaceholderText(QStringLiteral("/mnt/images/herbarium"));
        m_explanation->setText(tr("A folder that a web server shows, usually on a drive of your institution."));
        break;
    case HostKind::Sftp:
        m_address->setPlaceholderText(QStringLiteral("sftp://name@img.example.org/srv/www/img"));
        m_explanation->setText(tr("A server that you sign in to over SSH. The folder behind the address is one that "
                                  "its web server shows."));
        break;
    case HostKind::WebDav:
        m_address->setPlaceholderText(QStringLiteral("https://name@dav.example.org/img"));
        m_explanation->setText(tr("A server that takes files over HTTPS, such as a cloud of your institution."));
        break;
    case HostKind::Portal:
        m_explanation->setText(tr("The portal takes the files one by one and makes smaller copies itself. Ask its "
                                  "manager first: many portals have no room for that."));
        break;
    }
    emit changed();
}

void HostPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the images"), m_address->text());
    if (folder.isEmpty())
        return;
    m_address->setText(QDir::toNativeSeparators(folder));
    emit changed();
}

bool HostPage::isComplete() const
{
    return kind() == HostKind::Portal
        || (!m_address->text().trimmed().isEmpty() && !m_publicUrl->text().trimmed().isEmpty());
}

bool HostPage::isBusy() const
{
    return m_test->isBusy();
}

void HostPage::stop()
{
    m_test->stop();
}

void HostPage::takeOver()
{
    HostSettings &host = m_setup.profile.host;
    host.kind = kind();
    const QString address = m_address->text().trimmed();
    host.address = host.kind == HostKind::Portal ? QString()
        : host.kind == HostKind::Folder          ? QDir::fromNativeSeparators(address)
                                                 : address;
    QString shown = m_publicUrl->text().trimmed();
    if (!shown.isEmpty() && !shown.contains(QLatin1String("://")))
        shown.prepend(QStringLiteral("https://"));
    if (!shown.endsWith(QLatin1Char('/')))
        shown.append(QLatin1Char('/'));
    host.publicUrl = host.kind == HostKind::Portal ? QUrl() : QUrl(shown);
    const bool signsIn = host.kind == HostKind::Sftp || host.kind == HostKind::WebDav;
    m_setup.secrets.hostPassword = signsIn ? SecretString(m_password->text()) : SecretString();
}

void HostPage::check()
{
    takeOver();
    Profile profile = m_setup.profile;
    if (profile.name.isEmpty())
        profile.name = tr("Setup");
    const auto usable = profileFromJson(profileToJson(profile)); // says what is wrong with an address
    if (!usable) {
        showProblem(usable.error());
        return;
    }
    hideMessage();
    m_test->show();
    m_test->begin(profile, m_setup.secrets, m_setup.ask);
    emit changed();
}

void HostPage::tested(const std::optional<Error> &failed)
{
    if (failed)
        showProblem(*failed);
    else
        emit passed();
}
