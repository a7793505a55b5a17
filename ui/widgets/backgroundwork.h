#pragma once

#include "result.h"

#include <QObject>
#include <QThreadPool>

/// One piece of work at a time, off the thread of the window. It is told to stop, and waited for, when its owner goes.
class BackgroundWork : public QObject
{
public:
    explicit BackgroundWork(QObject *parent = nullptr)
        : QObject(parent)
    {
        m_pool.setMaxThreadCount(1);
    }
    ~BackgroundWork() override
    {
        stop();
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(BackgroundWork)

    /// Calls `work` with a CancelToken on a thread, then `done` with what it returned on this one; not when stopped
    /// meanwhile. What was at work before is stopped.
    template <typename Work, typename Done> void start(Work work, Done done)
    {
        stop();
        m_stop = std::stop_source();
        m_isBusy = true;
        m_pool.start([this, work = std::move(work), done = std::move(done), cancel = m_stop.get_token()]() mutable {
            auto outcome = work(cancel);
            const auto end = [this, cancel, outcome = std::move(outcome), done = std::move(done)]() mutable {
                if (cancel.stop_requested())
                    return;
                m_isBusy = false;
                done(outcome);
            };
            QMetaObject::invokeMethod(this, std::move(end), Qt::QueuedConnection);
        });
    }

    /// From within `work`: calls `tell` on the thread of the window, unless the work is stopped.
    template <typename Tell> void tell(const CancelToken &cancel, Tell tell)
    {
        const auto say = [cancel, tell = std::move(tell)] {
            if (!cancel.stop_requested())
                tell();
        };
        QMetaObject::invokeMethod(this, say, Qt::QueuedConnection);
    }

    void stop()
    {
        m_stop.request_stop();
        m_isBusy = false;
    }
    bool isBusy() const { return m_isBusy; }

private:
    std::stop_source m_stop;
    bool m_isBusy = false;
    QThreadPool m_pool; // last, so that its work ends first
};
