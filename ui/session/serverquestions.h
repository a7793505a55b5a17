#pragma once

#include "host.h"

#include <QObject>
#include <QQueue>

#include <variant>

/// Brings questions of servers from the threads that wait for the answers to the one who shows them, one at a time.
///
/// It lives on the thread of the window. Whoever asks waits on a thread of its own, so that cancelling reaches it even
/// while the window is busy or closing.
class ServerQuestions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ServerQuestions() override;
    Q_DISABLE_COPY_MOVE(ServerQuestions)

    /// To be asked from other threads, none of which may outlive this object.
    AskPerson asker();
    /// The answer to what was asked last; nothing when the person will not say.
    void answer(const std::optional<SecretString> &given);
    void answer(HostKeyAnswer given);

signals:
    void signInAsked(const SignInQuestion &question);
    void trustAsked(const HostKeyQuestion &question);
    /// The answer to what was asked last is not waited for any more.
    void withdrawn();

private:
    using Question = std::variant<SignInQuestion, HostKeyQuestion>;
    using Answer = std::variant<std::monostate, SecretString, HostKeyAnswer>;
    class Waiting;

    Answer ask(const Question &question, const CancelToken &cancel);
    void take(const Answer &given);
    void add(const std::shared_ptr<Waiting> &waiting);
    void forget(const std::shared_ptr<Waiting> &waiting);
    void next();

    QQueue<std::shared_ptr<Waiting>> m_waiting; ///< The first is with the person.
};
