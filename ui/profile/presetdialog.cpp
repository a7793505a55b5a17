#include "presetdialog.h"

#include "named.h"
#include "plainpattern.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace {

QString titleOf(const NamingPreset &preset)
{
    //: A collection, by its name and its code.
    return preset.code.isEmpty() ? preset.name : PresetDialog::tr("%1 (%2)").arg(preset.name, preset.code);
}

} // namespace

PresetDialog::PresetDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("presetDialog"));
    setWindowTitle(tr("Rules that institutions use"));
    createControls();
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &PresetDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &PresetDialog::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    m_list->setCurrentRow(0);
}

void PresetDialog::createControls()
{
    m_search = named(new QLineEdit(this), QStringLiteral("presetSearch"), tr("Search by name, code or number"),
        tr("An institution, its code, or one of your numbers: rules that would find it are shown"));
    m_search->setPlaceholderText(tr("Search by name, code or a number such as ASU0012345"));
    m_search->setMinimumWidth(fontMetrics().horizontalAdvance(m_search->placeholderText()) + 40);
    m_search->setClearButtonEnabled(true);
    m_list = named(new QListWidget(this), QStringLiteral("presetList"), tr("Rules that institutions use"));
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSpacing(1);
    m_list->setMinimumSize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 18);
    m_example = new PlainLabel(QStringLiteral("presetExample"), this);
    m_example->setIsPassage();
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add rule"));
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("usePresetButton"));
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelPresetButton"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *all = new QVBoxLayout(this);
    all->addWidget(m_search);
    all->addWidget(m_list, 1);
    all->addWidget(m_example);
    all->addWidget(m_buttons);
}

void PresetDialog::fill()
{
    for (const NamingPreset &preset : namingPresets())
        m_list->addItem(titleOf(preset));
}

void PresetDialog::search(const QString &text)
{
    const QString wanted = text.trimmed();
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const NamingPreset &preset = namingPresets().at(row);
        const bool isFound = titleOf(preset).contains(wanted, Qt::CaseInsensitive)
            || preset.example.contains(wanted, Qt::CaseInsensitive)
            || (!preset.code.isEmpty() && wanted.startsWith(preset.code, Qt::CaseInsensitive));
        m_list->item(row)->setHidden(!isFound);
        if (isFound && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
    showChosen();
}

std::optional<NamingPreset> PresetDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? std::nullopt : std::optional(namingPresets().at(row));
}

void PresetDialog::showChosen()
{
    const auto preset = chosen();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(preset.has_value());
    m_example->setText(preset ? tr("Finds %1 in %2.").arg(preset->number, preset->example)
                              : tr("No rule is known for that. Try “From examples” with your own names."));
}
