#include "ruletest.h"

#include "named.h"
#include "ruletestmodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QTableView>

namespace {

/// Shortens names in their middle: beginning and end are what tells sheets apart.
class NameDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

QString countsText(const RuleReport &report, qsizetype batchNames)
{
    const QLocale locale;
    const auto missed = int(report.missed.size());
    if (report.names == 0)
        return RuleTest::tr("No names to try the rules on yet.");
    QString text = missed == 0 ? RuleTest::tr("All %Ln name(s) give a number.", nullptr, int(report.names))
                               : RuleTest::tr("%1 of %2 names give a number; %Ln give(s) none.", nullptr, missed)
                                     .arg(locale.toString(report.names - missed), locale.toString(report.names));
    if (batchNames > RuleTest::mostNames) {
        //: After a sentence about the names that were tried.
        text = RuleTest::tr("%1 Only the first of %2 names are tried.").arg(text, locale.toString(batchNames));
    }
    return text;
}

} // namespace

RuleTest::RuleTest(QWidget *parent)
    : QWidget(parent)
{
    createControls();
    connect(m_typed, &QPlainTextEdit::textChanged, this, &RuleTest::namesChanged);
    connect(m_show, &QComboBox::currentIndexChanged, this,
        [this](int show) { m_model->setShow(RuleTestModel::Show(show)); });
    setReport({}, {});
}

void RuleTest::createControls()
{
    m_counts = new PlainLabel(QStringLiteral("ruleTestCounts"), this);
    m_counts->setIsPassage();
    m_show = named(new QComboBox(this), QStringLiteral("ruleTestShow"), tr("Which names are shown"),
        tr("Those without a number are the ones to look at"));
    m_show->addItems({tr("All names"), tr("With a number"), tr("Without a number")});
    m_typed = named(new QPlainTextEdit(this), QStringLiteral("sampleNames"), tr("Names to try, one a line"));
    m_typed->setPlaceholderText(tr("Type or paste names of files here, one a line, to see what the rules make of "
                                   "them."));
    m_typed->setTabChangesFocus(true);
    m_typed->setLineWrapMode(QPlainTextEdit::NoWrap);
    createTable();

    auto *head = new QHBoxLayout;
    head->addWidget(m_counts, 1);
    head->addWidget(m_show);
    auto *lists = new QHBoxLayout;
    lists->addWidget(m_typed, 2);
    lists->addWidget(m_table, 3);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(head);
    all->addLayout(lists, 1);
}

void RuleTest::createTable()
{
    m_model = new RuleTestModel(this);
    m_table = named(new QTableView(this), QStringLiteral("ruleTestTable"), tr("Names and the numbers in them"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(RuleTestModel::Name, new NameDelegate(m_table));
    m_table->setItemDelegateForColumn(RuleTestModel::Rule, new NameDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void RuleTest::setBatchNames(const QStringList &names)
{
    m_batchNames = names;
    m_typed->setVisible(names.isEmpty());
    emit namesChanged();
}

QStringList RuleTest::names() const
{
    if (!m_batchNames.isEmpty())
        return m_batchNames.mid(0, mostNames);
    QStringList names;
    for (const QString &line : m_typed->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty() && names.size() < mostNames)
            names.append(line.trimmed());
    }
    return names;
}

void RuleTest::setReport(const RuleReport &report, const QStringList &ruleTitles)
{
    m_model->setReport(report, ruleTitles);
    m_counts->setText(countsText(report, m_batchNames.size()));
}
