#include "suffixtable.h"

#include "named.h"
#include "suffixdelegates.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

SuffixTable::SuffixTable(QWidget *parent)
    : QWidget(parent)
{
    auto *hint = new PlainLabel(QStringLiteral("suffixHint"), this);
    hint->setIsPassage();
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setText(tr("What a name says behind its number, as in ASU0012345_label.jpg, or before it, as in "
                     "tn_ASU0012345.jpg. A suffix of one letter must be written in this very case."));
    createTable();
    auto *buttons = new QHBoxLayout;
    createButtons(buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(hint);
    all->addSpacing(6);
    all->addWidget(m_table, 1);
    all->addLayout(buttons);
    connect(m_table, &QTableWidget::cellChanged, this, &SuffixTable::edited);
}

void SuffixTable::createTable()
{
    m_table = named(new QTableWidget(0, ColumnCount, this), QStringLiteral("suffixTable"), tr("Suffixes of names"),
        tr("Press F2 to change a cell."));
    m_table->setHorizontalHeaderLabels(
        {tr("Text"), tr("View"), tr("Copy made before"), tr("Place on the record"), tr("Caption")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegateForColumn(Copy, new ReadyCopyDelegate(m_table));
    m_table->setItemDelegateForColumn(Sort, new SortDelegate(m_table));
}

void SuffixTable::createButtons(QHBoxLayout *buttons)
{
    const QPushButton *add
        = addButton(buttons, QStringLiteral("addSuffixButton"), tr("A&dd suffix"), tr("Adds an empty row"));
    m_remove = addButton(buttons, QStringLiteral("removeSuffixButton"), tr("&Remove suffix"), tr("Removes the row"));
    buttons->addStretch();
    const QPushButton *usual = addButton(buttons, QStringLiteral("usualSuffixesButton"), tr("&Back to the usual ones"),
        tr("Replaces all rows by the suffixes that are commonly used"));
    connect(add, &QPushButton::clicked, this, &SuffixTable::addEmpty);
    connect(m_remove, &QPushButton::clicked, this, &SuffixTable::removeCurrent);
    connect(usual, &QPushButton::clicked, this, [this] {
        setSuffixes(usualSuffixes());
        emit edited();
    });
}

QPushButton *SuffixTable::addButton(QHBoxLayout *buttons, const QString &name, const QString &text, const QString &help)
{
    auto *button = named(new QPushButton(text, this), name, QString(text).remove(QLatin1Char('&')), help);
    button->setAutoDefault(false);
    buttons->addWidget(button);
    return button;
}

void SuffixTable::addRow(const NameSuffix &suffix)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Text, new QTableWidgetItem(suffix.text));
    m_table->setItem(row, View, new QTableWidgetItem(suffix.role));
    m_table->setItem(row, Caption, new QTableWidgetItem(suffix.caption));
    for (const auto &[column, value] : {std::pair(Copy, int(suffix.copy)), std::pair(Sort, suffix.sort)}) {
        auto *item = new QTableWidgetItem;
        item->setData(Qt::EditRole, value);
        m_table->setItem(row, column, item);
    }
}

void SuffixTable::addEmpty()
{
    {
        const QSignalBlocker silent(m_table);
        addRow({});
    }
    m_table->setCurrentCell(m_table->rowCount() - 1, Text);
    m_table->editItem(m_table->currentItem());
}

void SuffixTable::removeCurrent()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    emit edited();
}

void SuffixTable::setSuffixes(const QList<NameSuffix> &suffixes)
{
    const QSignalBlocker silent(m_table);
    m_table->setRowCount(0);
    for (const NameSuffix &suffix : suffixes)
        addRow(suffix);
}

QList<NameSuffix> SuffixTable::suffixes() const
{
    const auto cell = [this](int row, Column column) {
        const QTableWidgetItem *item = m_table->item(row, column);
        return item ? item->data(Qt::EditRole) : QVariant();
    };
    QList<NameSuffix> suffixes;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString text = cell(row, Text).toString().trimmed();
        if (text.isEmpty())
            continue;
        suffixes.append({.text = text,
            .role = cell(row, View).toString().trimmed(),
            .copy = ReadyCopy(cell(row, Copy).toInt()),
            .sort = cell(row, Sort).toInt(),
            .caption = cell(row, Caption).toString()});
    }
    return suffixes;
}
