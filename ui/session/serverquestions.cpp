#include "serverquestions.h"

#include <condition_variable>
#include <mutex>

/// Somebody who waits for the answer to one question.
class ServerQuestions::Waiting
{
public:
    explicit Waiting(const SignInQuestion &question)
        : m_question(question)
    {
    }

    const SignInQuestion &question() const { return m_question; }

    std::optional<SecretString> wait(const CancelToken &cancel)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, cancel, [this] { return m_isAnswered; });
        return m_answer;
    }

    void answer(const std::optional<SecretString> &given)
    {
        const std::scoped_lock lock(m_mutex);
        m_answer = given;
        m_isAnswered = true;
        m_changed.notify_all();
    }

private:
    const SignInQuestion m_question;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isAnswered = false;
    std::optional<SecretString> m_answer;
};

ServerQuestions::~ServerQuestions() = default;

AskPerson ServerQuestions::asker()
{
    return [this](const SignInQuestion &question, const CancelToken &cancel) {
        const auto waiting = std::make_shared<Waiting>(question);
        QMetaObject::invokeMethod(
            this, [this, waiting] { add(waiting); }, Qt::QueuedConnection);
        const auto answer = waiting->wait(cancel);
        QMetaObject::invokeMethod(
            this, [this, waiting] { forget(waiting); }, Qt::QueuedConnection);
        return answer;
    };
}

void ServerQuestions::add(const std::shared_ptr<Waiting> &waiting)
{
    m_waiting.enqueue(waiting);
    if (m_waiting.size() == 1)
        next();
}

void ServerQuestions::answer(const std::optional<SecretString> &given)
{
    if (m_waiting.isEmpty())
        return;
    m_waiting.dequeue()->answer(given);
    next();
}

/// What was answered is gone already; what was cancelled is taken back.
void ServerQuestions::forget(const std::shared_ptr<Waiting> &waiting)
{
    const bool isWithPerson = !m_waiting.isEmpty() && m_waiting.head() == waiting;
    m_waiting.removeAll(waiting);
    if (!isWithPerson)
        return;
    emit withdrawn();
    next();
}

void ServerQuestions::next()
{
    if (!m_waiting.isEmpty())
        emit asked(m_waiting.head()->question());
}
