#include "exportdialog.h"

#include "plainlabel.h"
#include "plaintext.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

ExportDialog::ExportDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export links"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 20);
    all->setSpacing(6);
    auto *words = new PlainLabel(QStringLiteral("exportWords"), this);
    words->setIsPassage();
    words->setText(tr("The links of the images that are on the web go into files, for a person who may import them."));
    all->addWidget(words);
    all->addSpacing(6);
    m_import = addForm(QStringLiteral("exportImport"), tr("Table for the &Extended Data Import"),
        tr("All that a link has, for administrators of the collection. Import each table once: a second time doubles "
           "the links."));
    m_skeletal = addForm(QStringLiteral("exportSkeletal"), tr("Table for the &skeletal file upload"),
        tr("Numbers and addresses alone."));
    m_archive = addForm(QStringLiteral("exportArchive"), tr("&Darwin Core Archive"),
        tr("For Snapshot collections only: where the portal itself keeps the records, importing an archive empties "
           "their other fields. The portal is asked which it is."));
    m_import->setChecked(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *choose = buttons->addButton(tr("&Choose folder…"), QDialogButtonBox::AcceptRole);
    choose->setObjectName(QStringLiteral("exportButton"));
    choose->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelExportButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addSpacing(8);
    all->addWidget(buttons);
    m_import->setFocus();
}

QRadioButton *ExportDialog::addForm(const QString &name, const QString &title, const QString &help)
{
    auto *button = new QRadioButton(title, this);
    button->setObjectName(name);
    button->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    button->setAccessibleDescription(help);
    button->setToolTip(plainToolTip(help));
    auto *words = new PlainLabel(name + QStringLiteral("Help"), this);
    words->setIsPassage();
    words->setText(help);
    words->setContentsMargins(24, 0, 0, 8);
    words->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    auto *all = static_cast<QVBoxLayout *>(layout());
    all->addWidget(button);
    all->addWidget(words);
    return button;
}

ExportForm ExportDialog::form() const
{
    if (m_skeletal->isChecked())
        return ExportForm::Skeletal;
    return m_archive->isChecked() ? ExportForm::DarwinCoreArchive : ExportForm::ExtendedImport;
}
