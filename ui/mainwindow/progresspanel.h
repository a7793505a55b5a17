#pragma once

#include "batchengine.h"

#include <QWidget>

class BatchModel;
class PlainLabel;
class QProgressBar;
class QToolButton;
class RateLimitButton;
class RunPlot;
class StatesBar;
class WindowActions;

/// What is happening, at the bottom of the window; not there when nothing is.
class ProgressPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPanel(const WindowActions &actions, QWidget *parent = nullptr);

    void setActivity(BatchEngine::Activity activity, bool paused);
    void setProgress(const RunProgress &progress);
    void setRateLimit(qint64 bytesPerSecond);
    /// How many images each state has.
    void setStates(const BatchModel &model);

signals:
    void rateLimitChosen(qint64 bytesPerSecond);

private:
    QWidget *makeDetails();
    void showNow();

    BatchEngine::Activity m_activity = BatchEngine::Activity::None;
    bool m_paused = false;
    RunProgress m_progress;
    QProgressBar *m_bar = nullptr;
    PlainLabel *m_text = nullptr;
    RateLimitButton *m_rateLimit = nullptr;
    QWidget *m_pause = nullptr;
    QToolButton *m_more = nullptr;
    QWidget *m_details = nullptr;
    RunPlot *m_plot = nullptr;
    StatesBar *m_states = nullptr;
};
