#include "undodialog.h"

#include "filenamedelegate.h"
#include "plainlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

int countOf(const QList<UndoEntry> &plan, UndoEntry::Fate fate)
{
    return int(std::count_if(plan.begin(), plan.end(), [fate](const UndoEntry &entry) { return entry.fate == fate; }));
}

} // namespace

UndoDialog::UndoDialog(const QList<UndoEntry> &plan, const QList<Item> &items, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("undoDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Take the batch back"));
    const int going = countOf(plan, UndoEntry::Fate::Planned);
    const int staying = countOf(plan, UndoEntry::Fate::Left);

    auto *summary = new PlainLabel(QStringLiteral("undoSummary"), this);
    summary->setIsPassage();
    QStringList words;
    if (going > 0)
        words.append(tr("%n image(s) will be taken off their records, then their files off the image host. Your own "
                        "files stay where they are.",
            nullptr, going));
    if (staying > 0)
        words.append(
            tr("%n image(s) stay, because something about them is not as this batch left it.", nullptr, staying));
    summary->setText(words.join(QLatin1Char(' ')));

    auto *buttons = new QDialogButtonBox(this);
    auto *undo = buttons->addButton(tr("&Take back %n image(s)", nullptr, going), QDialogButtonBox::AcceptRole);
    undo->setObjectName(QStringLiteral("undoButton"));
    undo->setEnabled(going > 0);
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancelUndoButton"));
    cancel->setDefault(true); // nothing is lost by a key that was pressed too early
    auto *save = buttons->addButton(tr("&Save the list…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("saveUndoListButton"));
    save->setToolTip(tr("For the portal's manager, when your account may not take links back"));
    connect(save, &QPushButton::clicked, this, &UndoDialog::listWanted);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 20);
    all->setSpacing(14);
    all->addWidget(summary);
    all->addWidget(makeList(plan, items), 1);
    all->addWidget(buttons);
    resize(780, 520);
    cancel->setFocus();
}

QTreeWidget *UndoDialog::makeList(const QList<UndoEntry> &plan, const QList<Item> &items)
{
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("undoList"));
    list->setAccessibleName(tr("What becomes of each image"));
    list->setHeaderLabels({tr("File"), tr("Number"), tr("What happens")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setItemDelegateForColumn(0, new FileNameDelegate(list));
    list->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    list->header()->setStretchLastSection(true);
    const auto add = [&](UndoEntry::Fate fate) {
        for (qsizetype i = 0; i < plan.size(); ++i) {
            if (plan.at(i).fate != fate)
                continue;
            const Item &item = items.at(i);
            const bool hasLink = item.linkAsked.isValid();
            const QString what = fate == UndoEntry::Fate::Left ? tr("Stays. %1").arg(plan.at(i).words)
                : hasLink                                      ? tr("Link and files are taken back")
                                                               : tr("Its files are removed; it was not linked");
            auto *row = new QTreeWidgetItem(list, {item.name, item.record.catalogNumber, what});
            row->setToolTip(0, item.name.toHtmlEscaped());
            row->setToolTip(2, what.toHtmlEscaped());
        }
    };
    add(UndoEntry::Fate::Left); // what a person has to know comes first
    add(UndoEntry::Fate::Planned);
    list->setColumnWidth(0, 240);
    list->setColumnWidth(1, 120);
    return list;
}
