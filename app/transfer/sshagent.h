#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <memory>

/// The agent that keeps a person's keys (SSH_AUTH_SOCK), seen through a relay that shows libssh only chosen keys of it:
/// libssh by itself offers all, and servers hang up after a few. An agent that hangs is given up.
class SshAgent
{
public:
    /// Null where none runs.
    static std::unique_ptr<SshAgent> find(std::chrono::milliseconds deadline);
    ~SshAgent();
    Q_DISABLE_COPY_MOVE(SshAgent)

    /// The public keys in it that libssh can use, in the form that SSH sends, certificates first.
    QList<QByteArray> keys() const;
    /// From now on these are all that it shows.
    void show(const QList<QByteArray> &keys);
    /// The descriptor to give to libssh, which closes it. To be asked for once.
    int takeSocket();
    /// Ends a question that is under way. May be called from another thread.
    void hangUp();

private:
    struct Private;

    explicit SshAgent(std::unique_ptr<Private> found);

    std::unique_ptr<Private> d;
};
