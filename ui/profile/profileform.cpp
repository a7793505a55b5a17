#include "profileform.h"

#include "formarea.h"
#include "licence.h"
#include "named.h"
#include "ruleeditor.h"
#include "suffixtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

/// What people call the licence that a profile holds.
QString licenceName(const QString &rights)
{
    for (const Licence &licence : usualLicences()) {
        if (licence.uri == licenceUri(rights))
            return licence.name;
    }
    return rights;
}

/// What a profile holds for what was chosen or typed.
QString licenceText(const QString &typed)
{
    const QString uri = licenceUri(typed);
    return uri.isEmpty() ? typed.trimmed() : uri;
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(QStringLiteral("profileForm"));
    setAccessibleName(tr("Parts of the profile"));
    addPortalPage();
    addHostPage();
    addNamesPage();
    addSuffixesPage();
    addRecordsPage();
    addImagesPage();
    addMediaPage();
    connect(m_hostKind, &QComboBox::currentIndexChanged, this, &ProfileForm::updateHostFields);
    setProfile({});
}

QFormLayout *ProfileForm::addPage(const QString &title)
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(18, 18, 18, 18);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addTab(page, title);
    return form;
}

/// For a page that may be higher than the window.
QFormLayout *ProfileForm::addScrollingPage(const QString &title)
{
    QFormLayout *form = addPage(title);
    QWidget *page = form->parentWidget();
    removeTab(indexOf(page));
    addTab(new FormArea(page, this), title);
    return form;
}

namespace {

/// Whether the host has anything that most do without.
bool saysMoreThanUsual(const HostSettings &host)
{
    const HostSettings usual;
    return host.ssh != usual.ssh || host.hostKey != usual.hostKey || host.fileMode != usual.fileMode
        || host.caFile != usual.caFile || host.connections != usual.connections
        || host.rateLimitKBps != usual.rateLimitKBps;
}

template <typename Field>
void introduce(QFormLayout *form, Field *field, const QString &name, const QString &label, const QString &help,
    QWidget *beside = nullptr)
{
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    field->setAccessibleDescription(help);
    field->setToolTip(plainToolTip(help));
    auto *words = new PlainLabel(name + QStringLiteral("Label"));
    words->setText(label);
    words->setBuddy(field);
    auto *hint = new PlainLabel(name + QStringLiteral("Hint"));
    hint->setText(help);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *cell = new QWidget; // of its own, so that the row can be hidden by the field
    auto *lines = new QVBoxLayout(cell);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    const bool isLine = field->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
    auto *line = new QHBoxLayout;
    line->addWidget(field, 0, isLine ? Qt::Alignment() : Qt::AlignLeading);
    if (beside)
        line->addWidget(beside);
    lines->addLayout(line);
    lines->addWidget(hint);
    form->addRow(words, cell);
}

} // namespace

QLineEdit *ProfileForm::addText(
    QFormLayout *form, const QString &name, const QString &label, const QString &help, const QString &example)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(example);
    introduce(form, field, name, label, help);
    connect(field, &QLineEdit::textEdited, this, &ProfileForm::edited);
    return field;
}

QSpinBox *ProfileForm::addNumber(
    QFormLayout *form, const QString &name, const QString &label, const QString &help, int least, int most)
{
    auto *field = new QSpinBox;
    field->setRange(least, most);
    introduce(form, field, name, label, help);
    connect(field, &QSpinBox::valueChanged, this, &ProfileForm::edited);
    return field;
}

QComboBox *ProfileForm::addChoice(
    QFormLayout *form, const QString &name, const QString &label, const QString &help, const QStringList &choices)
{
    auto *field = new QComboBox;
    field->addItems(choices);
    introduce(form, field, name, label, help);
    connect(field, &QComboBox::currentIndexChanged, this, &ProfileForm::edited);
    return field;
}

QCheckBox *ProfileForm::addFlag(QFormLayout *form, const QString &name, const QString &label, const QString &help)
{
    auto *field = new QCheckBox(label);
    field->setObjectName(name);
    field->setToolTip(plainToolTip(help));
    form->addRow(field);
    connect(field, &QCheckBox::toggled, this, &ProfileForm::edited);
    return field;
}

void ProfileForm::addPortalPage()
{
    QFormLayout *form = addPage(tr("Portal"));
    m_name = addText(form, QStringLiteral("profileName"), tr("&Name of this profile"),
        tr("What you choose it by, for instance the name of the collection."), tr("ASU herbarium"));
    m_portalUrl = addText(form, QStringLiteral("portalUrl"), tr("Portal &address"),
        tr("The address of the portal's start page, without index.php."),
        QStringLiteral("https://portal.example.org/portal"));
    m_user = addText(form, QStringLiteral("portalUser"), tr("&User name"),
        tr("The name you sign in to the portal with. The password is asked for when it is needed."));
    m_collection = addNumber(form, QStringLiteral("portalCollection"), tr("&Collection number"),
        tr("The number behind “collid=” in the address of the collection's page."), 0, 2'000'000'000);
    m_collection->setGroupSeparatorShown(false);
    m_linker = addChoice(form, QStringLiteral("portalLinker"), tr("&Link images by"),
        tr("How the portal is asked to tie images to records."),
        {tr("What the portal allows"), tr("Extended import (collection administrators)"),
            tr("Image editor (one at a time)"), tr("API (images are missing in part of the portal)"),
            tr("Files for the collection manager")});
}

void ProfileForm::addHostPage()
{
    QFormLayout *form = m_hostForm = addScrollingPage(tr("Image host"));
    m_hostKind = addChoice(form, QStringLiteral("hostKind"), tr("&Kind"), tr("Where the image files go."),
        {tr("Folder or network drive"), tr("SFTP server"), tr("WebDAV server"), tr("The portal itself")});
    m_address = addText(form, QStringLiteral("hostAddress"), tr("&Address"),
        tr("A folder, or the address of the server with the folder on it. Never with a password."));
    m_publicUrl = addText(form, QStringLiteral("hostPublicUrl"), tr("&Web address"),
        tr("Where the web shows what lies in that folder."), QStringLiteral("https://img.example.org/img/"));
    m_keyFile = addFile(form, QStringLiteral("hostKeyFile"), tr("&Private key file"),
        tr("For signing in to the server. Empty: the usual keys, the agent or a password."), tr("All files (*)"));
    m_verify = addChoice(form, QStringLiteral("hostVerify"), tr("&Check what was sent by"),
        tr("What is compared before a record may point to an image."),
        {tr("Size at the host"), tr("Size and web address"), tr("Every byte, read from the web")});
    addSeldomNeeded(form);
}

void ProfileForm::addSeldomNeeded(QFormLayout *form)
{
    m_seldomNeeded = named(new QToolButton, QStringLiteral("seldomNeededButton"), tr("Seldom needed"),
        tr("Shows or hides what most servers do well without"));
    m_seldomNeeded->setText(tr("Seldom &needed"));
    m_seldomNeeded->setCheckable(true);
    m_seldomNeeded->setAutoRaise(true);
    m_seldomNeeded->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    form->addRow(m_seldomNeeded);
    m_ssh = addChoice(form, QStringLiteral("hostSsh"), tr("SS&H program"),
        tr("The computer's ssh knows your ~/.ssh/config: jump hosts, host certificates, hardware keys."),
        {tr("Sheetlink's own"), tr("The computer's ssh")});
    m_hostKey = addText(form, QStringLiteral("hostKey"), tr("Host key &fingerprint"),
        tr("What the server has to prove to be. Empty: as this computer's known_hosts says."));
    m_fileMode = new QLineEdit;
    m_fileMode->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_fileMode->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("0?[0-7]{3}")), m_fileMode));
    introduce(form, m_fileMode, QStringLiteral("hostFileMode"), tr("Per&missions of files"),
        tr("0644: everybody may read, as web servers need. 0664: your group may also change them."));
    connect(m_fileMode, &QLineEdit::textEdited, this, &ProfileForm::edited);
    m_caFile = addFile(form, QStringLiteral("hostCaFile"), tr("E&xtra certificates"),
        tr("For a server whose certificate is signed by your institution itself: a PEM file. Usually empty."),
        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    m_connections = addNumber(form, QStringLiteral("hostConnections"), tr("Connections at a &time"),
        tr("More are faster on long distances; some servers refuse many."), 1, 8);
    m_rateLimit = addNumber(form, QStringLiteral("hostRateLimit"), tr("Speed &limit"),
        tr("What an upload takes of the network at most. It can be changed while one runs."), 0, 10'000'000);
    m_rateLimit->setSuffix(tr(" kB/s"));
    m_rateLimit->setSpecialValueText(tr("no limit"));
    m_rateLimit->setSingleStep(500);
    m_rateLimit->setGroupSeparatorShown(true);
    connect(m_ssh, &QComboBox::currentIndexChanged, this, &ProfileForm::chooseSsh);
    connect(m_seldomNeeded, &QToolButton::toggled, this, &ProfileForm::updateHostFields);
}

QLineEdit *ProfileForm::addFile(
    QFormLayout *form, const QString &name, const QString &label, const QString &help, const QString &kinds)
{
    auto *field = new QLineEdit;
    auto *choose = named(new QPushButton(tr("Choose…")), name + QStringLiteral("Button"),
        tr("Choose a file for “%1”").arg(QString(label).remove(QLatin1Char('&'))));
    choose->setAutoDefault(false);
    introduce(form, field, name, label, help, choose);
    connect(field, &QLineEdit::textEdited, this, &ProfileForm::edited);
    connect(choose, &QPushButton::clicked, this, [this, field, kinds] { chooseFile(field, kinds); });
    return field;
}

void ProfileForm::chooseFile(QLineEdit *field, const QString &kinds)
{
    const QString file = QFileDialog::getOpenFileName(this, field->accessibleName(), field->text(), kinds);
    if (file.isEmpty())
        return;
    field->setText(file);
    emit edited();
}

void ProfileForm::addNamesPage()
{
    QFormLayout *form = addPage(tr("Names"));
    m_rules = new RuleEditor;
    form->addRow(m_rules);
    connect(m_rules, &RuleEditor::edited, this, &ProfileForm::edited);
}

void ProfileForm::addSuffixesPage()
{
    QFormLayout *form = addPage(tr("Suffixes"));
    m_suffixes = new SuffixTable;
    form->addRow(m_suffixes);
    connect(m_suffixes, &SuffixTable::edited, this, [this] {
        m_rules->setSuffixes(m_suffixes->suffixes());
        emit edited();
    });
}

void ProfileForm::addRecordsPage()
{
    QFormLayout *form = addPage(tr("Records and barcodes"));
    m_index = addFlag(form, QStringLiteral("namingIndex"),
        tr("&Look for the collection's own numbers elsewhere in names"), tr("For names that no rule matches."));
    m_records = addFile(form, QStringLiteral("namingRecords"), tr("&Record list"),
        tr("A file with the collection's records, where the portal cannot be asked or keeps some secret. Usually "
           "empty."),
        tr("Tables and archives (*.csv *.txt *.tsv *.zip);;All files (*)"));
    m_barcode = addChoice(form, QStringLiteral("namingBarcode"), tr("&Barcodes in images"),
        tr("Whether the barcode on the sheet is read."),
        {tr("Do not read"), tr("Compare with the name"), tr("Trust more than the name")});
}

void ProfileForm::setSampleNames(const QStringList &names)
{
    m_rules->setSampleNames(names);
}

void ProfileForm::addImagesPage()
{
    QFormLayout *form = addPage(tr("Images"));
    m_webWidth = addNumber(
        form, QStringLiteral("webWidth"), tr("&Web copy, pixels wide"), tr("What the record's page shows."), 16, 20000);
    m_webQuality = addNumber(
        form, QStringLiteral("webQuality"), tr("Web copy, &quality"), tr("From 1 to 100; 80 is usual."), 1, 100);
    m_thumbnailWidth = addNumber(
        form, QStringLiteral("thumbnailWidth"), tr("&Thumbnail, pixels wide"), tr("What lists show."), 16, 20000);
    m_thumbnailQuality = addNumber(
        form, QStringLiteral("thumbnailQuality"), tr("Thumbnail, q&uality"), tr("From 1 to 100; 80 is usual."), 1, 100);
    m_originalLimit = addNumber(form, QStringLiteral("originalLimit"), tr("Largest &original, MB"),
        tr("Portals refuse files that are larger than their limit."), 1, 10000);
    m_upright = addFlag(form, QStringLiteral("imagesUpright"), tr("Turn copies u&pright"),
        tr("As the camera says. Your own files are never changed."));
    m_losslessTurn
        = addFlag(form, QStringLiteral("imagesLosslessTurn"), tr("Turn &large images without loss where possible"),
            tr("An original that lies on its side is turned by moving its blocks. Else it is encoded anew."));
    m_keepMetadata
        = addFlag(form, QStringLiteral("imagesKeepMetadata"), tr("&Keep what the camera wrote in the copies"),
            tr("Also the place and serial numbers. Usually only the rights go into the copies."));
    m_archiveFolder = addText(form, QStringLiteral("imagesArchiveFolder"), tr("&Folder for untouched originals"),
        tr("On the image host, for TIFF files and others that are too large to be shown. Empty: they stay with you."),
        QStringLiteral("archive"));
}

void ProfileForm::addMediaPage()
{
    QFormLayout *form = addPage(tr("Media"));
    m_creator = addText(form, QStringLiteral("mediaCreator"), tr("&Photographer"), tr("Who made the images."));
    m_rights = new QComboBox;
    m_rights->setEditable(true);
    m_rights->setInsertPolicy(QComboBox::NoInsert);
    m_rights->addItem(QString());
    for (const Licence &licence : usualLicences())
        m_rights->addItem(licence.name);
    introduce(form, m_rights, QStringLiteral("mediaRights"), tr("&Rights"),
        tr("The licence. Those that portals know are kept as their web addresses; another one is kept as you type "
           "it."));
    m_rights->lineEdit()->setAccessibleName(m_rights->accessibleName());
    connect(m_rights, &QComboBox::editTextChanged, this, &ProfileForm::edited);
    m_copyright = addText(form, QStringLiteral("mediaCopyright"), tr("&Copyright"), tr("Who holds the rights."));
    m_caption
        = addText(form, QStringLiteral("mediaCaption"), tr("C&aption"), tr("The same for all images of a batch."));
    m_notes = addText(form, QStringLiteral("mediaNotes"), tr("&Notes"), tr("Shown with all images of a batch."));
}

std::optional<QString> ProfileForm::showFirstMissing()
{
    const bool hasAddress = HostKind(m_hostKind->currentIndex()) != HostKind::Portal;
    if (m_name->text().trimmed().isEmpty())
        return showMissing(m_name, tr("Give the profile a name."));
    if (m_portalUrl->text().trimmed().isEmpty())
        return showMissing(m_portalUrl, tr("Say at which address the portal is."));
    if (m_collection->value() == 0)
        return showMissing(m_collection, tr("Say which collection of the portal the images belong to, by its number."));
    if (hasAddress && m_address->text().trimmed().isEmpty())
        return showMissing(m_address, tr("Say where the image files go."));
    if (hasAddress && m_publicUrl->text().trimmed().isEmpty())
        return showMissing(m_publicUrl, tr("Say at which web address the image files can be seen."));
    if (const auto broken = m_rules->showFirstBroken())
        return showMissing(m_rules, *broken);
    return std::nullopt;
}

QString ProfileForm::showMissing(QWidget *field, const QString &words)
{
    for (int page = 0; page < count(); ++page) {
        if (widget(page)->isAncestorOf(field))
            setCurrentIndex(page);
    }
    field->setFocus();
    return words;
}

/// The computer's ssh knows servers by itself, and takes no fingerprint.
void ProfileForm::chooseSsh()
{
    const bool isOwn = SshClient(m_ssh->currentIndex()) == SshClient::BuiltIn;
    m_hostKey->setText(isOwn ? m_profile.host.hostKey : QString());
    m_hostKey->setPlaceholderText(isOwn ? QStringLiteral("SHA256:…") : tr("The computer's ssh checks it itself"));
    m_hostKey->setEnabled(isOwn);
}

/// Shows what the host has, and of that what is seldom needed only when it is asked for.
void ProfileForm::updateHostFields()
{
    const auto kind = HostKind(m_hostKind->currentIndex());
    const bool isSftp = kind == HostKind::Sftp;
    const bool isWebDav = kind == HostKind::WebDav;
    const bool hasAddress = kind != HostKind::Portal;
    const bool showsAll = m_seldomNeeded->isChecked();
    m_address->setEnabled(hasAddress);
    m_publicUrl->setEnabled(hasAddress);
    m_seldomNeeded->setArrowType(showsAll          ? Qt::DownArrow
            : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                   : Qt::RightArrow);
    const std::pair<QWidget *, bool> rows[] = {{m_keyFile, isSftp}, {m_ssh, showsAll && isSftp},
        {m_hostKey, showsAll && isSftp}, {m_fileMode, showsAll && isSftp}, {m_caFile, showsAll && isWebDav},
        {m_connections, showsAll && (isSftp || isWebDav)}, {m_rateLimit, showsAll}};
    for (const auto &[field, isShown] : rows)
        m_hostForm->setRowVisible(field->parentWidget(), isShown);
    switch (kind) {
    case HostKind::Folder:
        m_address->setPlaceholderText(QStringLiteral("/srv/img"));
        break;
    case HostKind::Sftp:
        m_address->setPlaceholderText(QStringLiteral("sftp://tech@img.example.org:22/srv/img"));
        break;
    case HostKind::WebDav:
        m_address->setPlaceholderText(QStringLiteral("https://tech@cloud.example.org/dav/img/"));
        break;
    case HostKind::Portal:
        m_address->setPlaceholderText({});
        break;
    }
}

void ProfileForm::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_name->setText(profile.name);
    m_portalUrl->setText(profile.portal.url.toString());
    m_user->setText(profile.portal.user);
    m_collection->setValue(int(profile.portal.collection));
    m_linker->setCurrentIndex(int(profile.portal.linker));
    m_hostKind->setCurrentIndex(int(profile.host.kind));
    m_address->setText(profile.host.address);
    m_publicUrl->setText(profile.host.publicUrl.toString());
    m_ssh->setCurrentIndex(int(profile.host.ssh));
    chooseSsh();
    m_fileMode->setText(profile.host.fileMode);
    m_caFile->setText(profile.host.caFile);
    m_rateLimit->setValue(profile.host.rateLimitKBps);
    m_keyFile->setText(profile.host.keyFile);
    m_verify->setCurrentIndex(int(profile.host.verify));
    m_connections->setValue(profile.host.connections);
    m_suffixes->setSuffixes(profile.naming.suffixes);
    m_rules->setSuffixes(profile.naming.suffixes);
    m_rules->setRules(profile.naming.patterns);
    m_records->setText(profile.naming.records);
    m_index->setChecked(profile.naming.index);
    m_barcode->setCurrentIndex(int(profile.naming.barcode));
    m_webWidth->setValue(profile.images.web.width);
    m_webQuality->setValue(profile.images.web.quality);
    m_thumbnailWidth->setValue(profile.images.thumbnail.width);
    m_thumbnailQuality->setValue(profile.images.thumbnail.quality);
    m_originalLimit->setValue(profile.images.originalLimitMB);
    m_upright->setChecked(profile.images.upright);
    m_losslessTurn->setChecked(profile.images.losslessTurn);
    m_keepMetadata->setChecked(profile.images.keepMetadata);
    m_archiveFolder->setText(profile.images.archiveFolder);
    m_creator->setText(profile.media.creator);
    m_rights->setEditText(licenceName(profile.media.rights));
    m_copyright->setText(profile.media.copyright);
    m_caption->setText(profile.media.caption);
    m_notes->setText(profile.media.notes);
    m_seldomNeeded->setChecked(saysMoreThanUsual(profile.host));
    updateHostFields();
}

Profile ProfileForm::profile() const
{
    Profile profile = m_profile;
    profile.name = m_name->text().trimmed();
    profile.portal.url = QUrl(m_portalUrl->text().trimmed());
    profile.portal.user = m_user->text().trimmed();
    profile.portal.collection = m_collection->value();
    profile.portal.linker = LinkerChoice(m_linker->currentIndex());
    profile.host = host();
    profile.naming.patterns = m_rules->rules();
    profile.naming.suffixes = m_suffixes->suffixes();
    profile.naming.index = m_index->isChecked();
    profile.naming.records = m_records->text().trimmed();
    profile.naming.barcode = BarcodeUse(m_barcode->currentIndex());
    profile.images.web = {.width = m_webWidth->value(), .quality = m_webQuality->value()};
    profile.images.thumbnail = {.width = m_thumbnailWidth->value(), .quality = m_thumbnailQuality->value()};
    profile.images.originalLimitMB = m_originalLimit->value();
    profile.images.upright = m_upright->isChecked();
    profile.images.losslessTurn = m_losslessTurn->isChecked();
    profile.images.keepMetadata = m_keepMetadata->isChecked();
    profile.images.archiveFolder = m_archiveFolder->text().trimmed();
    profile.media.creator = m_creator->text();
    profile.media.rights = licenceText(m_rights->currentText());
    profile.media.copyright = m_copyright->text();
    profile.media.caption = m_caption->text();
    profile.media.notes = m_notes->text();
    return profile;
}

HostSettings ProfileForm::host() const
{
    HostSettings host = m_profile.host;
    host.kind = HostKind(m_hostKind->currentIndex());
    host.address = m_address->text().trimmed();
    host.publicUrl = QUrl(m_publicUrl->text().trimmed());
    host.ssh = SshClient(m_ssh->currentIndex());
    host.hostKey = m_hostKey->text().trimmed();
    host.keyFile = m_keyFile->text().trimmed();
    host.fileMode = m_fileMode->text().trimmed();
    host.caFile = m_caFile->text().trimmed();
    host.verify = HostVerification(m_verify->currentIndex());
    host.connections = m_connections->value();
    host.rateLimitKBps = m_rateLimit->value();
    return host;
}
