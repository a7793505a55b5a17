#include "ruleeditor.h"

#include "formarea.h"
#include "named.h"
#include "plainpattern.h"
#include "portalpattern.h"
#include "presetdialog.h"
#include "ruleform.h"
#include "rulelist.h"
#include "ruleproposal.h"
#include "rulereporter.h"
#include "ruletest.h"
#include "ruletext.h"

#include <QBoxLayout>
#include <QSplitter>

namespace {

QString formOf(const NamePattern &rule)
{
    return rule.plain ? portalForm(*rule.plain) : rule.match;
}

} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_reporter(new RuleReporter(this))
{
    createControls();
    connect(m_list, &RuleList::currentChanged, this, &RuleEditor::showCurrent);
    connect(m_list, &RuleList::changed, this, [this] {
        tryOut();
        emit edited();
    });
    connect(m_list, &RuleList::presetsWanted, this, &RuleEditor::askForPreset);
    connect(m_list, &RuleList::proposalWanted, this, &RuleEditor::propose);
    connect(m_form, &RuleForm::edited, this, [this] { m_list->replaceCurrent(m_form->rule()); });
    connect(m_test, &RuleTest::namesChanged, this, &RuleEditor::tryOut);
    connect(m_reporter, &RuleReporter::reported, this, &RuleEditor::showReport);
    setRules({});
}

void RuleEditor::createControls()
{
    m_list = new RuleList(this);
    m_form = new RuleForm(this);
    m_test = new RuleTest(this);
    m_advice = new PlainLabel(QStringLiteral("ruleAdvice"), this);
    m_advice->setIsPassage();
    m_advice->setForegroundRole(QPalette::PlaceholderText);

    auto *rules = new QWidget(this);
    auto *row = new QHBoxLayout(rules);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_list, 2);
    row->addWidget(makeRuleArea(), 3);
    auto *halves = named(new QSplitter(Qt::Vertical, this), QStringLiteral("ruleSplitter"), tr("Rules and names"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(rules);
    halves->addWidget(m_test);
    halves->setStretchFactor(1, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_advice);
    all->addWidget(halves, 1);
}

QWidget *RuleEditor::makeRuleArea()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    auto *area = named(new FormArea(page, this), QStringLiteral("ruleArea"), tr("The rule that is marked"));
    area->setMinimumHeight(fontMetrics().height() * 16);
    return area;
}

void RuleEditor::setRules(const QList<NamePattern> &rules)
{
    m_list->setRules(rules);
    tryOut();
}

QList<NamePattern> RuleEditor::rules() const
{
    QList<NamePattern> rules = m_list->rules();
    rules.removeIf([](const NamePattern &rule) { return !rule.plain && rule.match.trimmed().isEmpty(); });
    return rules;
}

void RuleEditor::setSuffixes(const QList<NameSuffix> &suffixes)
{
    m_suffixes = suffixes;
    tryOut();
}

void RuleEditor::setSampleNames(const QStringList &names)
{
    m_test->setBatchNames(names);
}

std::optional<QString> RuleEditor::showFirstBroken()
{
    for (int row = 0; row < m_list->rules().size(); ++row) {
        const NamePattern &rule = m_list->rules().at(row);
        for (const QString &expression : {formOf(rule), rule.replace}) {
            const auto pattern = PortalPattern::compile(expression);
            if (!pattern) {
                m_list->setCurrent(row);
                return pattern.error().message;
            }
        }
    }
    return std::nullopt;
}

void RuleEditor::showCurrent()
{
    const int current = m_list->current();
    m_form->setVisible(current >= 0);
    m_form->setRule(current < 0 ? NamePattern() : m_list->rules().at(current));
    showWarnings();
}

void RuleEditor::tryOut()
{
    m_advice->setText(m_list->rules().isEmpty()
            ? tr("No rule yet. Take one from the presets, or let one be proposed from your own names.")
            : tr("Rules are tried from top to bottom. The first that finds a number counts."));
    m_report = {};
    showWarnings();
    m_reporter->request({.patterns = m_list->rules(), .suffixes = m_suffixes}, m_test->names());
}

void RuleEditor::showReport(const RuleReport &report)
{
    m_report = report;
    QStringList titles;
    QList<qsizetype> counts;
    for (qsizetype i = 0; i < report.rules.size(); ++i) {
        titles.append(ruleTitle(m_list->rules().at(i)));
        counts.append(report.rules.at(i).caught);
    }
    m_test->setReport(report, titles);
    m_list->setCounts(report.names > 0 ? counts : QList<qsizetype>());
    showWarnings();
}

void RuleEditor::showWarnings()
{
    const int current = m_list->current();
    const bool isReported = current >= 0 && current < m_report.rules.size();
    m_form->setWarnings(isReported ? m_report.rules.at(current).warnings : QList<RuleWarning>());
}

void RuleEditor::askForPreset()
{
    auto *dialog = new PresetDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto preset = dialog->chosen())
            m_list->add(preset->rule);
    });
    dialog->open();
}

void RuleEditor::propose()
{
    const QStringList names = m_test->names();
    const QStringList left = reportOn({.patterns = m_list->rules(), .suffixes = m_suffixes}, names, 0).missed;
    if (const auto rule = proposedRule(left)) {
        m_list->add(*rule);
        return;
    }
    if (names.isEmpty())
        m_advice->setText(tr("There are no names to learn from. Type or paste some below."));
    else if (left.isEmpty())
        m_advice->setText(tr("Every name gives a number already."));
    else
        m_advice->setText(tr("The names without a number share nothing that looks like one."));
}
