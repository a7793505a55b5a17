#include "profilesdialog.h"

#include "actionbutton.h"
#include "messagebar.h"
#include "named.h"
#include "paletteicon.h"
#include "profiledialog.h"
#include "roomylist.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

ProfilesDialog::ProfilesDialog(ProfileStore &store, const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_inUse(current)
{
    setObjectName(QStringLiteral("profilesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Profiles"));
    createControls();
    fill(current);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 26);
}

void ProfilesDialog::createControls()
{
    m_message = new MessageBar(this);
    m_message->hide();
    auto *advice = new PlainLabel(QStringLiteral("profilesAdvice"), this);
    advice->setWordWrap(true);
    advice->setText(tr("A profile is a portal with one collection, an image host, and how your files are named. A file "
                       "for colleagues holds all of it but the passwords."));
    m_list = named(new RoomyList(this), QStringLiteral("profileList"), tr("Profiles"));
    m_list->setAlternatingRowColors(true);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::refresh);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_use->click(); });

    auto *column = new QVBoxLayout;
    m_use = addButton(column, "useProfileButton", tr("&Use"), tr("The next images are for this portal and host"));
    makePrimary(m_use);
    m_edit = addButton(column, "editProfileButton", tr("&Edit…"), tr("Changes the profile that is marked"));
    m_duplicate = addButton(column, "duplicateProfileButton", tr("&Duplicate…"),
        tr("Makes a copy under another name and opens it for changes"));
    m_remove = addButton(column, "removeProfileButton", tr("&Remove"), tr("Removes the profile that is marked"));
    column->addSpacing(12);
    QPushButton *assistant = addButton(
        column, "assistantButton", tr("&Set up…"), tr("Leads you from the portal's address to a profile that works"));
    QPushButton *blank
        = addButton(column, "newProfileButton", tr("&New…"), tr("Opens an empty form with all that a profile can say"));
    QPushButton *importing = addButton(
        column, "importProfileButton", tr("&Import…"), tr("Reads a profile file that a colleague gave you"));
    m_export = addButton(
        column, "exportProfileButton", tr("E&xport…"), tr("Writes a file for colleagues, without passwords"));
    column->addStretch();
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const auto profile = chosenProfile()) {
            emit useWanted(*profile);
            accept();
        }
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto profile = chosenProfile())
            edit(*profile);
    });
    connect(m_duplicate, &QPushButton::clicked, this, &ProfilesDialog::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::remove);
    connect(assistant, &QPushButton::clicked, this, [this] {
        accept();
        emit assistantWanted();
    });
    connect(blank, &QPushButton::clicked, this, [this] { edit({}); });
    connect(importing, &QPushButton::clicked, this, &ProfilesDialog::askForImport);
    connect(m_export, &QPushButton::clicked, this, &ProfilesDialog::askForExport);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(m_list, 1);
    middle->addLayout(column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    named(buttons->button(QDialogButtonBox::Close), QStringLiteral("closeProfilesButton"), tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 20);
    all->setSpacing(12);
    all->addWidget(advice);
    all->addWidget(m_message);
    all->addLayout(middle, 1);
    all->addWidget(buttons);
}

QPushButton *ProfilesDialog::addButton(QVBoxLayout *column, const char *name, const QString &text, const QString &help)
{
    auto *button
        = named(new QPushButton(text, this), QString::fromLatin1(name), QString(text).remove(QLatin1Char('&')), help);
    button->setAutoDefault(false);
    column->addWidget(button);
    return button;
}

void ProfilesDialog::fill(const QString &current)
{
    m_list->clear();
    for (const QString &name : m_store.names()) {
        QStringList words{name};
        const bool isLocked = m_store.isLocked(name);
        if (name == m_inUse)
            words.append(tr("in use"));
        if (isLocked)
            words.append(tr("locked by the administrator"));
        auto *row = new QListWidgetItem(words.join(QStringLiteral(" · ")), m_list);
        row->setData(Qt::UserRole, name);
        if (isLocked)
            row->setIcon(paletteIcon(QStringLiteral("lock")));
        if (name == current)
            m_list->setCurrentItem(row);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    refresh();
}

QString ProfilesDialog::chosen() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

std::optional<Profile> ProfilesDialog::chosenProfile()
{
    const auto profile = m_store.load(chosen());
    if (profile)
        return *profile;
    showProblem(profile.error());
    return std::nullopt;
}

void ProfilesDialog::refresh()
{
    const QString name = chosen();
    const bool isLocked = m_store.isLocked(name);
    for (QPushButton *button : {m_use, m_duplicate, m_export})
        button->setEnabled(!name.isEmpty());
    m_edit->setEnabled(!name.isEmpty() && !isLocked);
    m_remove->setEnabled(!name.isEmpty() && !isLocked && name != m_inUse);
}

void ProfilesDialog::edit(const Profile &profile)
{
    m_message->hide();
    auto *dialog = new ProfileDialog(m_store, profile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSampleNames(m_sampleNames);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before = profile.name] {
        if (before == m_inUse && !before.isEmpty())
            m_inUse = dialog->profile().name;
        fill(dialog->profile().name);
        emit saved(dialog->profile(), before);
    });
    dialog->open();
}

void ProfilesDialog::duplicate()
{
    auto profile = chosenProfile();
    if (!profile)
        return;
    //: The name of a copy of a profile.
    profile->name = m_store.freeName(tr("%1, copy").arg(profile->name));
    if (const auto made = m_store.save(*profile); !made) {
        showProblem(made.error());
        return;
    }
    fill(profile->name);
    edit(*profile);
}

void ProfilesDialog::remove()
{
    const QString name = chosen();
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Remove profile"),
        tr("Remove the profile “%1” from this computer?").arg(name), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("removeProfileQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Batches that were made with it keep what they need of it."));
    QPushButton *removing = box->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    removing->setObjectName(QStringLiteral("removeButton"));
    QPushButton *keep = box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(removing, &QPushButton::clicked, this, [this, name] {
        if (const auto removed = m_store.remove(name); !removed)
            showProblem(removed.error());
        fill(m_inUse);
    });
    box->open();
}

void ProfilesDialog::askForImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a profile"), {}, tr("Profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfilesDialog::importFrom);
    dialog->open();
}

void ProfilesDialog::importFrom(const QString &file)
{
    auto profile = m_store.load(file);
    if (!profile) {
        showProblem(profile.error());
        return;
    }
    profile->name = m_store.freeName(profile->name);
    if (const auto saved = m_store.save(*profile); !saved) {
        showProblem(saved.error());
        return;
    }
    fill(profile->name);
    m_message->setMessage({.tone = Tone::Good,
        .icon = QStringLiteral("state-ready"),
        .text = tr("“%1” is one of your profiles now. Check its folders, and sign in.").arg(profile->name)});
    m_message->show();
}

void ProfilesDialog::askForExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the profile"), {}, tr("Profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(chosen() + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ProfilesDialog::exportTo);
    dialog->open();
}

void ProfilesDialog::exportTo(const QString &path)
{
    const auto profile = chosenProfile();
    if (!profile)
        return;
    QSaveFile file(path);
    const QByteArray json = profileToJson(*profile);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        showProblem({.kind = ErrorKind::Usage,
            .message = tr("The file “%1” cannot be written. Choose another place.").arg(path),
            .detail = file.errorString(),
            .code = {}});
    }
}

void ProfilesDialog::showProblem(const Error &error)
{
    m_message->setMessage(
        {.tone = Tone::Bad, .icon = QStringLiteral("state-problem"), .text = error.message, .detail = error.detail});
    m_message->show();
}
