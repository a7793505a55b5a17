#include "progresspanel.h"

#include "actionbutton.h"
#include "batchmodel.h"
#include "itemlook.h"
#include "plainlabel.h"
#include "plaintext.h"
#include "progresstext.h"
#include "ratelimitbutton.h"
#include "runplot.h"
#include "windowactions.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace {

constexpr int wholeBar = 1000;

}

ProgressPanel::ProgressPanel(const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("progressPanel"));
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(160);
    m_text = new PlainLabel(QStringLiteral("progressText"), this);
    m_rateLimit = new RateLimitButton(this);
    connect(m_rateLimit, &RateLimitButton::chosen, this, &ProgressPanel::rateLimitChosen);
    m_pause = actionButton(actions.pause, QStringLiteral("progress"), this);
    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("progressMore"));
    m_more->setAccessibleName(tr("More about the progress"));
    m_more->setToolTip(tr("Shows the speed over time, and how many images are in which state"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_bar, 2);
    row->addWidget(m_text, 3);
    row->addWidget(m_rateLimit);
    row->addWidget(m_pause);
    row->addWidget(actionButton(actions.cancel, QStringLiteral("progress"), this));
    row->addWidget(m_more);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    all->addLayout(row);
    all->addWidget(makeDetails());
    hide();
}

QWidget *ProgressPanel::makeDetails()
{
    m_details = new QWidget(this);
    m_plot = new RunPlot(m_details);
    m_states = new StatesBar(m_details);
    auto *row = new QHBoxLayout(m_details);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    row->addWidget(m_plot, 1);
    row->addWidget(m_states, 1);
    const auto open = [this](bool isOpen) {
        m_details->setVisible(isOpen);
        m_more->setArrowType(isOpen ? Qt::DownArrow : Qt::UpArrow);
    };
    connect(m_more, &QToolButton::toggled, this, open);
    open(false);
    return m_details;
}

void ProgressPanel::setStates(const BatchModel &model)
{
    QList<StatesBar::Part> parts;
    for (const ItemState state : allItemStates) { // in the order in which images pass through them
        const QString name = ItemLook::displayName(state);
        const int count = model.count(state);
        if (count == 0)
            continue;
        if (!parts.isEmpty() && parts.last().name == name)
            parts.last().count += count;
        else
            parts.append({name, count, ItemLook::tone(state)});
    }
    m_states->setParts(parts);
}

void ProgressPanel::setActivity(BatchEngine::Activity activity, bool paused)
{
    if (activity != m_activity) {
        m_progress = {};
        m_plot->clear();
    }
    m_activity = activity;
    m_paused = paused;
    setVisible(activity != BatchEngine::Activity::None);
    const bool isRun = activity == BatchEngine::Activity::Running;
    for (QWidget *ofRuns : {static_cast<QWidget *>(m_rateLimit), m_pause, static_cast<QWidget *>(m_more)})
        ofRuns->setVisible(isRun);
    m_details->setVisible(isRun && m_more->isChecked());
    showNow();
}

void ProgressPanel::setProgress(const RunProgress &progress)
{
    m_progress = progress;
    if (m_activity == BatchEngine::Activity::Running)
        m_plot->add(progress);
    showNow();
}

void ProgressPanel::setRateLimit(qint64 bytesPerSecond)
{
    m_rateLimit->setBytesPerSecond(bytesPerSecond);
}

void ProgressPanel::showNow()
{
    m_text->setText(progressText(m_activity, m_paused, m_progress));
    m_text->setToolTip(plainToolTip(m_progress.waitingFor));
    const auto share = progressShare(m_activity, m_progress);
    m_bar->setRange(0, share ? wholeBar : 0);
    m_bar->setValue(share ? int(*share * wholeBar) : 0);
}
