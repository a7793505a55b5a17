#include "profiledialog.h"

#include "messagebar.h"
#include "profileform.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

ProfileDialog::ProfileDialog(ProfileStore &store, const Profile &profile, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_profile(profile)
    , m_nameBefore(profile.name)
{
    setObjectName(QStringLiteral("profileDialog"));
    setWindowTitle(profile.name.isEmpty() ? tr("New profile") : tr("Profile “%1”").arg(profile.name));
    createControls();
    m_form->setProfile(profile);
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 145, metrics.height() * 54);
}

void ProfileDialog::setSampleNames(const QStringList &names)
{
    m_form->setSampleNames(names);
}

void ProfileDialog::createControls()
{
    m_message = new MessageBar(this);
    m_message->hide();
    m_form = new ProfileForm(this);
    connect(m_form, &ProfileForm::edited, m_message, &QWidget::hide);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("saveProfileButton"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelProfileButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);

    auto *all = new QVBoxLayout(this);
    all->setSpacing(12);
    all->addWidget(m_message);
    all->addWidget(m_form, 1);
    all->addWidget(buttons);
}

Result<Profile> ProfileDialog::checked() const
{
    return profileFromJson(profileToJson(m_form->profile()));
}

void ProfileDialog::showProblem(const QString &words)
{
    m_message->setMessage({.tone = Tone::Bad, .icon = QStringLiteral("state-problem"), .text = words});
    m_message->show();
}

void ProfileDialog::accept()
{
    if (const auto missing = m_form->showFirstMissing()) {
        showProblem(*missing);
        return;
    }
    const auto profile = checked();
    if (!profile) {
        showProblem(profile.error().message);
        return;
    }
    const bool takesAnother = profile->name != m_nameBefore && m_store.names().contains(profile->name);
    if (takesAnother) {
        showProblem(tr("There is a profile named “%1” already. Give this one another name.").arg(profile->name));
        return;
    }
    if (const auto saved = m_store.save(*profile); !saved) {
        showProblem(saved.error().message);
        return;
    }
    m_profile = *profile;
    QDialog::accept();
}
