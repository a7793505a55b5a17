#include "batchview.h"

#include "itemtable.h"
#include "itemtree.h"
#include "numberdelegate.h"
#include "paletteicon.h"
#include "plainlabel.h"
#include "problemspanel.h"
#include "sheetdelegate.h"
#include "sheetthumbnails.h"
#include "specimenmodel.h"

#include <QAction>
#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>

using namespace std::chrono_literals;

BatchView::BatchView(BatchModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(model)
{
    setObjectName(QStringLiteral("batchView"));
    createControls();
    createActions();
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(150ms);
    connect(&m_filterDelay, &QTimer::timeout, this, &BatchView::applyFilter);
    connect(m_text, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(m_tabs, &QTabBar::currentChanged, this, &BatchView::applyFilter);
    connect(&m_model, &BatchModel::countsChanged, this, &BatchView::updateTabs);
    connect(m_pictures, &SheetThumbnails::arrived, this, [this] { view()->viewport()->update(); });
    m_problemsDelay.setSingleShot(true);
    m_problemsDelay.setInterval(200ms); // a run tells many times a second
    connect(&m_problemsDelay, &QTimer::timeout, this, &BatchView::updateProblems);
    connect(&m_model, &BatchModel::countsChanged, &m_problemsDelay, qOverload<>(&QTimer::start));
    connect(m_problems, &ProblemsPanel::retryWanted, this, &BatchView::retryWanted);
    connect(m_problems, &ProblemsPanel::namesWanted, this, &BatchView::copyNames);
    connectRows(*m_table);
    updateTabs();
    updateActions();
}

BatchView::~BatchView() = default;

void BatchView::createControls()
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("groupTabs"));
    m_tabs->setAccessibleName(tr("Which images are shown"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    for (const ItemGroup group : allItemGroups)
        m_tabs->addTab(ItemLook::displayName(group));

    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setToolTip(tr("Shows only rows with this text in file, number, record or reason (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->setAcceptDrops(false);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    m_text->addAction(paletteIcon(QStringLiteral("filter"), Tone::Muted), QLineEdit::LeadingPosition);

    m_numbers = new NumberDelegate(this);
    m_pictures = new SheetThumbnails(this);
    m_sheets = new SheetDelegate(*m_pictures, this);
    m_table = new ItemTable(*m_numbers, *m_sheets, this);
    m_table->setModel(&m_filter);
    m_table->restoreColumns();
    m_tree = new ItemTree(*m_numbers, *m_sheets, this);
    m_problems = new ProblemsPanel(this);
    m_problems->hide();
    m_views = new QStackedWidget(this);
    m_views->addWidget(m_table);
    m_views->addWidget(m_tree);

    m_nothing = {addNothing(*m_table), addNothing(*m_tree)};

    auto *head = new QHBoxLayout;
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(m_text, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, isRightToLeft() ? 1 : 0, 0); // Qt's splitter then goes too far by a pixel
    all->setSpacing(6);
    all->addLayout(head);
    all->addWidget(m_problems);
    all->addWidget(m_views);
    setFocusProxy(m_table);
}

PlainLabel *BatchView::addNothing(QAbstractItemView &view)
{
    auto *words = new PlainLabel(view.objectName() + QStringLiteral("Empty"), view.viewport());
    words->setForegroundRole(QPalette::PlaceholderText);
    words->hide();
    auto *middle = new QVBoxLayout(view.viewport());
    middle->addWidget(words, 0, Qt::AlignCenter);
    return words;
}

void BatchView::updateNothing()
{
    for (PlainLabel *words : std::as_const(m_nothing)) {
        words->setText(m_text->text().trimmed().isEmpty() ? tr("There are none here.") : tr("No image has this text."));
        words->setVisible(m_model.rowCount() > 0 && rows().rowCount() == 0);
    }
}

QAction *BatchView::addAction(
    const QString &name, const QString &text, const QList<QKeySequence> &keys, void (BatchView::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, slot);
    m_table->addAction(action);
    m_tree->addAction(action);
    return action;
}

void BatchView::createActions()
{
    m_edit = addAction(
        QStringLiteral("editNumberAction"), tr("&Edit number"), {Qt::Key_F2, Qt::Key_T}, &BatchView::editNumber);
    m_skip
        = addAction(QStringLiteral("skipAction"), tr("&Skip"), {Qt::Key_S, Qt::Key_Delete}, &BatchView::skipSelected);
    m_retry = addAction(QStringLiteral("retryAction"), tr("&Retry these"), {}, &BatchView::retrySelected);
    m_copy = addAction(QStringLiteral("copyAction"), tr("&Copy"), {QKeySequence::Copy}, &BatchView::copyRows);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_open = addAction(QStringLiteral("openRecordAction"), tr("&Open record in browser"), {}, &BatchView::openRecord);
}

/// A view has its selection as long as it has its rows.
void BatchView::connectRows(QAbstractItemView &view)
{
    const QItemSelectionModel *selection = view.selectionModel();
    const QAbstractItemModel *model = view.model();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &BatchView::forgetSelected);
    connect(model, &QAbstractItemModel::layoutChanged, this, &BatchView::forgetSelected);
    connect(model, &QAbstractItemModel::modelReset, this, &BatchView::forgetSelected);
    connect(model, &QAbstractItemModel::rowsInserted, this, &BatchView::forgetSelected); // below a specimen that is
    connect(model, &QAbstractItemModel::rowsRemoved, this, &BatchView::forgetSelected);
    connect(model, &QAbstractItemModel::rowsMoved, this, &BatchView::forgetSelected);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &BatchView::currentItemChanged);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &BatchView::updateActions);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &BatchView::selectionChanged);
    connect(view.model(), &QAbstractItemModel::dataChanged, this, &BatchView::updateActions);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &BatchView::currentItemChanged);
    // What a filter hides is not selected any more, and nothing else says so.
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] {
        updateActions();
        updateNothing();
        emit currentItemChanged();
        emit selectionChanged();
    });
    for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, changed, this, &BatchView::updateNothing);
    connect(model, &QAbstractItemModel::modelReset, this, &BatchView::updateNothing);
}

void BatchView::setIndex(const std::shared_ptr<const RecordIndex> &index)
{
    m_numbers->setIndex(index);
}

void BatchView::saveLayout() const
{
    m_table->saveColumns();
    m_tree->saveColumns();
}

QWidget *BatchView::table() const
{
    return m_table;
}

QWidget *BatchView::tree() const
{
    return m_tree;
}

void BatchView::applyFilter()
{
    const ItemFilter filter(group(), m_text->text());
    m_filter.setFilter(filter);
    if (m_specimens)
        m_specimens->setFilter(filter);
    updateProblems();
    view()->scrollTo(view()->currentIndex());
}

ItemGroup BatchView::group() const
{
    return allItemGroups.at(size_t(m_tabs->currentIndex()));
}

void BatchView::updateProblems()
{
    const bool shows = group() == ItemGroup::Problems && m_model.count(ItemGroup::Problems) > 0;
    if (shows)
        m_problems->setGroups(problemGroups(m_model.items()));
    m_problems->setVisible(shows);
}

void BatchView::updateTabs()
{
    const QLocale locale;
    for (size_t tab = 0; tab < allItemGroups.size(); ++tab) {
        const ItemGroup group = allItemGroups.at(tab);
        //: %1 is the name of a group of images, %2 how many there are.
        const QString text = tr("%1  %2").arg(ItemLook::displayName(group), locale.toString(m_model.count(group)));
        if (m_tabs->tabText(int(tab)) != text)
            m_tabs->setTabText(int(tab), text);
    }
}

void BatchView::setShowsPictures(bool shows)
{
    m_sheets->setShowsPictures(shows);
    m_table->setRowHeight(m_sheets->rowHeight(m_table->fontMetrics()));
    m_tree->doItemsLayout();
}

void BatchView::setGrouped(bool grouped)
{
    if (grouped == isGrouped())
        return;
    const auto current = currentItem();
    const bool hadFocus = view()->hasFocus();
    if (grouped) {
        m_specimens = std::make_unique<SpecimenModel>(m_model);
        applyFilter();
        m_tree->showRows(m_specimens.get());
        connect(m_specimens.get(), &SpecimenModel::specimenAdded, m_tree, &ItemTree::expand);
        connectRows(*m_tree);
    } else {
        m_tree->showRows(nullptr);
        m_specimens.reset();
    }
    m_views->setCurrentWidget(view());
    setFocusProxy(view());
    if (hadFocus)
        view()->setFocus();
    if (current)
        select(*current);
    forgetSelected();
    updateActions();
}
