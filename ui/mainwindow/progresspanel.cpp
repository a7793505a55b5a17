#include "progresspanel.h"

#include "actionbutton.h"
#include "plainlabel.h"
#include "plaintext.h"
#include "progresstext.h"
#include "ratelimitbutton.h"
#include "windowactions.h"

#include <QHBoxLayout>
#include <QProgressBar>

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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_bar, 2);
    row->addWidget(m_text, 3);
    row->addWidget(m_rateLimit);
    row->addWidget(m_pause);
    row->addWidget(actionButton(actions.cancel, QStringLiteral("progress"), this));
    hide();
}

void ProgressPanel::setActivity(BatchEngine::Activity activity, bool paused)
{
    if (activity != m_activity)
        m_progress = {};
    m_activity = activity;
    m_paused = paused;
    setVisible(activity != BatchEngine::Activity::None);
    for (QWidget *ofRuns : {static_cast<QWidget *>(m_rateLimit), m_pause})
        ofRuns->setVisible(activity == BatchEngine::Activity::Running);
    showNow();
}

void ProgressPanel::setProgress(const RunProgress &progress)
{
    m_progress = progress;
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
