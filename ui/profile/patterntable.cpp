#include "patterntable.h"

#include "namematch.h"
#include "plainlabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

PatternTable::PatternTable(QWidget *parent)
    : QWidget(parent)
{
    createControls();
    connect(m_table, &QTableWidget::cellChanged, this, &PatternTable::tryOut);
    connect(m_sample, &QLineEdit::textChanged, this, &PatternTable::tryOut);
}

void PatternTable::createControls()
{
    m_table = new QTableWidget(0, 3, this);
    m_table->setObjectName(QStringLiteral("patternTable"));
    m_table->setAccessibleName(tr("Patterns for file names"));
    m_table->setToolTip(tr("Tried from top to bottom. The first pair of parentheses is the number, for instance "
                           "/^(ASU\\d{7})/i."));
    m_table->setHorizontalHeaderLabels({tr("Pattern"), tr("Replace"), tr("With")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);

    auto *add = new QPushButton(tr("A&dd pattern"), this);
    add->setObjectName(QStringLiteral("addPatternButton"));
    auto *remove = new QPushButton(tr("&Remove pattern"), this);
    remove->setObjectName(QStringLiteral("removePatternButton"));
    connect(add, &QPushButton::clicked, this, [this] { addRow({}); });
    connect(remove, &QPushButton::clicked, this, &PatternTable::removeRow);

    auto *trial = new PlainLabel(QStringLiteral("sampleLabel"), this);
    trial->setText(tr("&Try a file name:"));
    m_sample = new QLineEdit(this);
    m_sample->setObjectName(QStringLiteral("sampleName"));
    m_sample->setAccessibleName(tr("A file name to try"));
    m_sample->setPlaceholderText(QStringLiteral("ASU0012345_a.jpg"));
    trial->setBuddy(m_sample);
    m_found = new PlainLabel(QStringLiteral("sampleResult"), this);
    m_found->setIsPassage();

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto *sample = new QHBoxLayout;
    sample->addWidget(trial);
    sample->addWidget(m_sample, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_table, 1);
    all->addLayout(buttons);
    all->addLayout(sample);
    all->addWidget(m_found);
}

void PatternTable::addRow(const NamePattern &pattern)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(pattern.match));
    m_table->setItem(row, 1, new QTableWidgetItem(pattern.replace));
    m_table->setItem(row, 2, new QTableWidgetItem(pattern.with));
    m_table->setCurrentCell(row, 0);
}

void PatternTable::removeRow()
{
    m_table->removeRow(m_table->currentRow());
    tryOut();
}

void PatternTable::setPatterns(const QList<NamePattern> &patterns)
{
    m_table->setRowCount(0);
    for (const NamePattern &pattern : patterns)
        addRow(pattern);
    tryOut();
}

QList<NamePattern> PatternTable::patterns() const
{
    const auto cell = [this](int row, int column) {
        const QTableWidgetItem *item = m_table->item(row, column);
        return item ? item->text() : QString();
    };
    QList<NamePattern> patterns;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!cell(row, 0).isEmpty())
            patterns.append({.match = cell(row, 0), .replace = cell(row, 1), .with = cell(row, 2)});
    }
    return patterns;
}

void PatternTable::tryOut()
{
    const auto matcher = NameMatcher::make({.patterns = patterns()});
    if (!matcher) {
        m_found->setText(matcher.error().message);
        return;
    }
    const QString name = m_sample->text();
    if (name.isEmpty()) {
        m_found->clear();
        return;
    }
    const NameMatch match = matcher->match(name);
    switch (match.outcome) {
    case NameMatch::Outcome::Exact:
        m_found->setText(match.part.isEmpty()
                ? tr("The number is %1.").arg(match.catalogNumber)
                : tr("The number is %1, the part %2.").arg(match.catalogNumber, match.part));
        break;
    case NameMatch::Outcome::Suggested:
    case NameMatch::Outcome::Several:
        m_found->setText(tr("A person would have to choose: %1.").arg(match.candidates.join(QStringLiteral(", "))));
        break;
    case NameMatch::Outcome::None:
        m_found->setText(tr("No number is found in this name."));
        break;
    }
}
