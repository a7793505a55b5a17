#pragma once

#include "socketcontrol.h"
#include "ssherrors.h"

#include <QDeadlineTimer>

#include <libssh/libssh.h>

/// Repeats a call of libssh on a session that does not wait, until it answers something else than `again`. Fails with
/// Transient when that takes longer than the deadline, or with Cancelled.
template <typename Call>
Result<int> untilAnswered(ssh_session session, const QString &host, int again, std::chrono::milliseconds deadline,
    const CancelToken &cancel, const Call &call)
{
    using namespace std::chrono_literals;
    const QDeadlineTimer end(deadline);
    for (;;) {
        const int answer = call();
        if (cancel.stop_requested())
            return cancelled();
        if (answer != again)
            return answer;
        if (ssh_get_status(session) & (SSH_CLOSED | SSH_CLOSED_ERROR)) // libssh would say "again" for ever
            return SSH_ERROR;
        if (end.hasExpired())
            return failure(sshTimeout(host));
        const bool hasMoreToSend = ssh_get_poll_flags(session) & SSH_WRITE_PENDING;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end.remainingTimeAsDuration());
        waitForSocket(int(ssh_get_fd(session)), hasMoreToSend, std::min<std::chrono::milliseconds>(50ms, left));
    }
}
