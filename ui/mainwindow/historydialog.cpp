#include "historydialog.h"

#include "actionbutton.h"
#include "batchtext.h"
#include "named.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

enum Column { When, Title, Images, Outcome };

/// Sorts numbers and times as such.
class Row final : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;

    bool operator<(const QTreeWidgetItem &other) const override
    {
        const int column = treeWidget()->sortColumn();
        if (column == When)
            return data(When, Qt::UserRole).toDateTime() < other.data(When, Qt::UserRole).toDateTime();
        if (column == Images)
            return data(Images, Qt::UserRole).toInt() < other.data(Images, Qt::UserRole).toInt();
        return text(column).localeAwareCompare(other.text(column)) < 0;
    }
};

} // namespace

HistoryDialog::HistoryDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("historyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All batches"));
    createControls();
    refresh();
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 36);
}

void HistoryDialog::createControls()
{
    m_filter = named(new QLineEdit(this), QStringLiteral("historyFilter"), tr("Find a batch"),
        tr("Shows only batches with this text in their name or folders."));
    m_filter->setPlaceholderText(tr("Find a batch"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &HistoryDialog::filter);

    m_list = named(new QTreeWidget(this), QStringLiteral("historyList"), tr("Batches"));
    m_list->setHeaderLabels({tr("Begun"), tr("Batch"), tr("Images"), tr("What became of them")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(When, Qt::DescendingOrder);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryDialog::refresh);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_open->click(); });

    auto *column = new QVBoxLayout;
    m_open = addButton(
        column, "openBatchButton", tr("&Open"), tr("Shows the images of the batch; nothing is sent"), Wish::Open);
    makePrimary(m_open);
    m_continue = addButton(
        column, "continueBatchButton", tr("&Continue"), tr("Goes on sending where it was left"), Wish::Continue);
    column->addSpacing(12);
    m_report = addButton(
        column, "reportBatchButton", tr("&Report…"), tr("Saves what happened to every image"), Wish::Report);
    m_safe = addButton(column, "safeBatchButton", tr("&Safe to delete…"),
        tr("Looks at every byte and link again and lists the files that you need not keep on this computer"),
        Wish::SafeToDelete);
    m_undo = addButton(column, "undoBatchButton", tr("&Undo…"),
        tr("Takes its links back and its files off the image host, after showing you which"), Wish::Undo);
    column->addStretch();

    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(m_list, 1);
    middle->addLayout(column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    named(buttons->button(QDialogButtonBox::Close), QStringLiteral("closeHistoryButton"), tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 20);
    all->setSpacing(12);
    all->addWidget(m_filter);
    all->addLayout(middle, 1);
    all->addWidget(buttons);
}

QPushButton *HistoryDialog::addButton(
    QVBoxLayout *column, const char *name, const QString &text, const QString &help, Wish wish)
{
    auto *button
        = named(new QPushButton(text, this), QString::fromLatin1(name), QString(text).remove(QLatin1Char('&')), help);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, wish] { ask(wish); });
    column->addWidget(button);
    return button;
}

void HistoryDialog::setBatches(const QList<Batch> &batches)
{
    const Batch *before = chosen();
    const qint64 current = before ? before->id : 0;
    m_batches = batches;
    m_list->clear();
    const QLocale locale;
    for (const Batch &batch : batches) {
        auto *row = new Row(m_list,
            QStringList{locale.toString(batch.created.toLocalTime(), QLocale::ShortFormat), batch.title,
                locale.toString(batch.total()), whatBecameOf(batch)});
        row->setData(When, Qt::UserRole, batch.created);
        row->setData(Title, Qt::UserRole, batch.id);
        row->setData(Images, Qt::UserRole, batch.total());
        row->setData(Outcome, Qt::UserRole, batch.roots.join(QLatin1Char('\n')));
        row->setToolTip(Title, plainToolTip(batch.roots.join(QLatin1Char('\n'))));
        row->setTextAlignment(Images, Qt::AlignTrailing | Qt::AlignVCenter);
        if (batch.id == current)
            m_list->setCurrentItem(row);
    }
    for (const int column : {When, Images}) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + 16);
    }
    m_list->setColumnWidth(Title, fontMetrics().averageCharWidth() * 36);
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    filter();
    refresh();
}

void HistoryDialog::filter()
{
    const QString text = m_filter->text().trimmed();
    QTreeWidgetItem *shown = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_list->topLevelItem(i);
        const bool has = row->text(Title).contains(text, Qt::CaseInsensitive)
            || row->data(Outcome, Qt::UserRole).toString().contains(text, Qt::CaseInsensitive);
        row->setHidden(!has);
        if (has && !shown)
            shown = row;
    }
    if (shown && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(shown);
    refresh();
}

const Batch *HistoryDialog::chosen() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    const qint64 id = row && !row->isHidden() ? row->data(Title, Qt::UserRole).toLongLong() : 0;
    const auto found
        = std::find_if(m_batches.begin(), m_batches.end(), [id](const Batch &batch) { return batch.id == id; });
    return found == m_batches.end() ? nullptr : &*found;
}

void HistoryDialog::refresh()
{
    const Batch *batch = chosen();
    const bool hasLinks = batch && batch->counts.value(ItemState::Confirmed) > 0;
    m_open->setEnabled(batch);
    m_continue->setEnabled(batch && canContinue(*batch));
    m_report->setEnabled(batch);
    m_safe->setEnabled(hasLinks);
    m_undo->setEnabled(batch && batch->started);
}

void HistoryDialog::ask(Wish wish)
{
    const Batch *batch = chosen();
    if (!batch)
        return;
    const qint64 id = batch->id;
    accept();
    emit wanted(id, wish);
}
