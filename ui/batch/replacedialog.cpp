#include "replacedialog.h"

#include "filenamedelegate.h"
#include "plainlabel.h"
#include "tone.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace std::chrono_literals;

ReplaceDialog::ReplaceDialog(const BatchModel &batch, QWidget *parent)
    : QDialog(parent)
    , m_batch(batch)
{
    setObjectName(QStringLiteral("replaceDialog"));
    setWindowTitle(tr("Find and replace in numbers"));
    createControls();
    m_delay.setSingleShot(true);
    m_delay.setInterval(150ms);
    connect(&m_delay, &QTimer::timeout, this, &ReplaceDialog::refresh);
    const auto refreshSoon = qOverload<>(&QTimer::start);
    for (const QLineEdit *field : {m_find, m_with})
        connect(field, &QLineEdit::textChanged, &m_delay, refreshSoon);
    for (const QAbstractButton *button : QList<QAbstractButton *>{m_expression, m_case, m_inSelection})
        connect(button, &QAbstractButton::toggled, &m_delay, refreshSoon);
    connect(&m_batch, &BatchModel::dataChanged, &m_delay, refreshSoon);
    connect(&m_batch, &BatchModel::modelReset, &m_delay, refreshSoon);
    setSelection({});
    refresh();
    m_find->setFocus();
    resize(640, 520);
}

void ReplaceDialog::createControls()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeReplaceButton"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_replace = buttons->addButton(tr("&Replace"), QDialogButtonBox::ActionRole);
    m_replace->setObjectName(QStringLiteral("replaceButton"));
    m_replace->setToolTip(tr("Changes all numbers of the list in one step, which Ctrl+Z takes back"));
    m_replace->setDefault(true);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceDialog::replace);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *all = new QVBoxLayout(this);
    all->setSpacing(12);
    all->addWidget(makeFields());
    all->addWidget(makePreview(), 1);
    all->addWidget(buttons);
}

QLineEdit *ReplaceDialog::addField(const QString &name, const QString &words, const QString &help)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(words);
    field->setToolTip(help);
    field->setAcceptDrops(false);
    return field;
}

QWidget *ReplaceDialog::makeFields()
{
    const auto named = [](QAbstractButton *button, const QString &name, const QString &help) {
        button->setObjectName(name);
        button->setToolTip(help);
        button->setAccessibleName(QString(button->text()).remove(QLatin1Char('&')));
    };
    m_find = addField(QStringLiteral("findField"), tr("Find"), tr("Looked for in the numbers"));
    m_with = addField(QStringLiteral("replaceField"), tr("Replace with"),
        tr("Put in its place; with regular expressions, \\1 stands for the first group"));
    m_expression = new QCheckBox(tr("Regular e&xpression"), this);
    named(m_expression, QStringLiteral("expressionBox"),
        tr("For those who know them: ^ASU0 finds ASU0 at the beginning only"));
    m_case = new QCheckBox(tr("Match &case"), this);
    named(m_case, QStringLiteral("caseBox"), tr("Takes ASU and asu for different texts"));
    m_inSelection = new QRadioButton(tr("In the &selection"), this);
    named(m_inSelection, QStringLiteral("inSelectionButton"), tr("Changes the images that are selected in the table"));
    m_inAll = new QRadioButton(tr("In &all that can still change"), this);
    named(m_inAll, QStringLiteral("inAllButton"), tr("Changes all images that are not on their way yet"));
    m_inAll->setChecked(true);

    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Find"), m_find);
    form->addRow(tr("Replace &with"), m_with);
    for (const auto &pair : {std::pair<QWidget *, QWidget *>{m_expression, m_case}, {m_inAll, m_inSelection}}) {
        auto *row = new QHBoxLayout;
        row->addWidget(pair.first);
        row->addWidget(pair.second);
        row->addStretch();
        form->addRow(QString(), row);
    }
    return fields;
}

QWidget *ReplaceDialog::makePreview()
{
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("replacePreview"));
    table->setAccessibleName(tr("What becomes of the numbers"));
    table->setModel(&m_changes);
    table->setItemDelegateForColumn(ReplacementModel::File, new FileNameDelegate(table));
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(ReplacementModel::File, fontMetrics().averageCharWidth() * 32);
    table->setColumnWidth(ReplacementModel::Before, fontMetrics().averageCharWidth() * 20);
    m_summary = new PlainLabel(QStringLiteral("replaceSummary"), this);
    m_summary->setWordWrap(true);

    auto *preview = new QWidget(this);
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table, 1);
    column->addWidget(m_summary);
    return preview;
}

void ReplaceDialog::setSelection(const QList<qint64> &ids)
{
    m_selection = ids;
    m_inSelection->setText(tr("In the %n &selected", nullptr, int(ids.size())));
    m_inSelection->setEnabled(!ids.isEmpty());
    if (m_inSelection->isChecked())
        m_delay.start();
}

void ReplaceDialog::setRunning(bool running)
{
    if (std::exchange(m_isRunning, running) != running)
        m_delay.start();
}

void ReplaceDialog::setIndex(const std::shared_ptr<const RecordIndex> &index)
{
    m_index = index;
    m_delay.start();
}

QList<Item> ReplaceDialog::items() const
{
    const auto isOpen = [this](const Item &item) { return isOpenToDecisions(item, m_isRunning); };
    QList<Item> open;
    if (m_inAll->isChecked()) {
        std::copy_if(m_batch.items().begin(), m_batch.items().end(), std::back_inserter(open), isOpen);
        return open;
    }
    for (const qint64 id : m_selection) {
        if (const int row = m_batch.rowOf(id); row >= 0 && isOpen(m_batch.item(row)))
            open.append(m_batch.item(row));
    }
    return open;
}

void ReplaceDialog::refresh()
{
    m_delay.stop();
    const auto changes = replacements({.find = m_find->text(),
                                          .with = m_with->text(),
                                          .isExpression = m_expression->isChecked(),
                                          .matchesCase = m_case->isChecked()},
        items(), m_index.get());
    m_changes.setChanges(changes ? *changes : QList<Replacement>());
    m_replace->setEnabled(!m_changes.changes().isEmpty());
    showSummary(changes);
}

void ReplaceDialog::showSummary(const Result<QList<Replacement>> &changes)
{
    QStringList sentences;
    if (!changes) {
        sentences.append(changes.error().message);
    } else if (!m_find->text().isEmpty()) {
        const auto unknown = std::count_if(
            changes->begin(), changes->end(), [](const Replacement &change) { return !change.isKnown; });
        sentences.append(tr("%n number(s) would change.", nullptr, int(changes->size())));
        if (unknown > 0)
            sentences.append(tr("%n of the new ones are not in the collection.", nullptr, int(unknown)));
        if (!m_index && !changes->isEmpty())
            sentences.append(tr("Whether the collection has them is not known yet."));
    }
    m_summary->setText(sentences.join(QLatin1Char(' ')));
}

void ReplaceDialog::replace()
{
    refresh(); // the list is what is done, also when the last letter was typed just now
    QList<Decision> decisions;
    for (const Replacement &change : m_changes.changes())
        decisions.append(Decision::useNumber(change.item, change.after));
    if (!decisions.isEmpty())
        emit decided(decisions);
}
