#include "rulelist.h"

#include "named.h"
#include "ruletext.h"

#include <QGridLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

RuleList::RuleList(QWidget *parent)
    : QWidget(parent)
{
    createControls();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        updateButtons();
        emit currentChanged();
    });
    updateButtons();
}

void RuleList::createControls()
{
    m_list = named(new QListWidget(this), QStringLiteral("ruleList"), tr("Rules for names, in the order of trying"),
        tr("Tried from top to bottom; the first that finds a number counts."));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAlternatingRowColors(true);
    m_list->setSpacing(1);
    m_list->setMinimumHeight(fontMetrics().height() * 6);

    auto *buttons = new QGridLayout;
    const QPushButton *add
        = addButton(buttons, 0, 0, QStringLiteral("addRuleButton"), tr("&Add"), tr("Add a rule"), tr("Adds a rule"));
    connect(add, &QPushButton::clicked, this, [this] { this->add({.match = {}, .plain = PlainPattern()}); });
    m_remove = addButton(buttons, 0, 1, QStringLiteral("removeRuleButton"), tr("&Remove"), tr("Remove the rule"),
        tr("Removes the rule that is marked"));
    connect(m_remove, &QPushButton::clicked, this, &RuleList::removeCurrent);
    m_up = addButton(buttons, 1, 0, QStringLiteral("ruleUpButton"), tr("&Up"), tr("Move the rule up"),
        tr("The rule is tried earlier"));
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    m_down = addButton(buttons, 1, 1, QStringLiteral("ruleDownButton"), tr("Do&wn"), tr("Move the rule down"),
        tr("The rule is tried later"));
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    const QPushButton *preset = addButton(buttons, 2, 0, QStringLiteral("presetButton"), tr("From pre&set…"),
        tr("Add a rule from a preset"), tr("Rules that institutions use"));
    connect(preset, &QPushButton::clicked, this, &RuleList::presetsWanted);
    const QPushButton *proposal = addButton(buttons, 2, 1, QStringLiteral("proposeButton"), tr("From e&xamples"),
        tr("Add a rule from the names below"), tr("Proposes a rule for the names below that no rule catches yet"));
    connect(proposal, &QPushButton::clicked, this, &RuleList::proposalWanted);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_list, 1);
    all->addLayout(buttons);
}

QPushButton *RuleList::addButton(QGridLayout *buttons, int row, int column, const QString &name, const QString &text,
    const QString &spoken, const QString &help)
{
    auto *button = named(new QPushButton(text, this), name, spoken, help);
    button->setAutoDefault(false);
    buttons->addWidget(button, row, column);
    return button;
}

int RuleList::current() const
{
    return m_list->currentRow();
}

void RuleList::setCurrent(int row)
{
    m_list->setCurrentRow(row);
}

void RuleList::setRules(const QList<NamePattern> &rules)
{
    m_rules = rules;
    m_counts.clear();
    showRules(rules.isEmpty() ? -1 : 0);
    emit currentChanged();
}

void RuleList::add(const NamePattern &rule)
{
    m_rules.append(rule);
    m_counts.clear();
    showRules(int(m_rules.size()) - 1);
    emit currentChanged();
    emit changed();
}

void RuleList::replaceCurrent(const NamePattern &rule)
{
    if (current() < 0)
        return;
    m_rules[current()] = rule;
    m_counts.clear();
    showRules(current());
    emit changed();
}

void RuleList::removeCurrent()
{
    const int row = current();
    if (row < 0)
        return;
    m_rules.removeAt(row);
    m_counts.clear();
    showRules(std::min(row, int(m_rules.size()) - 1));
    emit currentChanged();
    emit changed();
}

void RuleList::moveCurrent(int by)
{
    const int row = current();
    m_rules.swapItemsAt(row, row + by);
    m_counts.clear();
    showRules(row + by);
    emit changed();
}

void RuleList::setCounts(const QList<qsizetype> &counts)
{
    m_counts = counts;
    showRules(current());
}

void RuleList::showRules(int current)
{
    const QSignalBlocker silent(m_list);
    while (m_list->count() > m_rules.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_rules.size())
        m_list->addItem(QString());
    for (int row = 0; row < m_list->count(); ++row) {
        const QString title = ruleTitle(m_rules.at(row));
        const bool hasCount = row < m_counts.size();
        //: A rule and how many names it caught.
        m_list->item(row)->setText(hasCount ? tr("%1 · %2").arg(title, QLocale().toString(m_counts.at(row))) : title);
        m_list->item(row)->setToolTip(plainToolTip(title));
    }
    m_list->setCurrentRow(current);
    updateButtons();
}

void RuleList::updateButtons()
{
    const int row = current();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_rules.size() - 1);
}
