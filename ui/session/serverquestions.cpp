#include "serverquestions.h"

#include <condition_variable>
#include <mutex>

/// Somebody who waits for the answer to one question.
class ServerQuestions::Waiting
{
public:
    explicit Waiting(const Question &question)
        : m_question(question)
    {
    }

    const Question &question() const { return m_question; }

    Answer wait(const CancelToken &cancel)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, cancel, [this] { return m_isAnswered; });
        return m_answer;
    }

    void answer(const Answer &given)
    {
        const std::scoped_lock lock(m_mutex);
        m_answer = given;
        m_isAnswered = true;
        m_changed.notify_all();
    }

private:
    const Question m_question;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isAnswered = false;
    Answer m_answer;
};

ServerQuestions::~ServerQuestions() = default;

AskPerson ServerQuestions::asker()
{
    return {
        .toSignIn = [this](const SignInQuestion &question, const CancelToken &cancel) -> std::optional<SecretString> {
            const Answer given = ask(question, cancel);
            const auto *words = std::get_if<SecretString>(&given);
            return words ? std::optional(*words) : std::nullopt;
        },
        .toTrust =
            [this](const HostKeyQuestion &question, const CancelToken &cancel) {
                const Answer given = ask(question, cancel);
                const auto *trust = std::get_if<HostKeyAnswer>(&given);
                return trust ? *trust : HostKeyAnswer::Refuse;
            }};
}

/// Called from the thread that wants to know.
ServerQuestions::Answer ServerQuestions::ask(const Question &question, const CancelToken &cancel)
{
    const auto waiting = std::make_shared<Waiting>(question);
    QMetaObject::invokeMethod(
        this, [this, waiting] { add(waiting); }, Qt::QueuedConnection);
    const Answer given = waiting->wait(cancel);
    QMetaObject::invokeMethod(
        this, [this, waiting] { forget(waiting); }, Qt::QueuedConnection);
    return given;
}

void ServerQuestions::add(const std::shared_ptr<Waiting> &waiting)
{
    m_waiting.enqueue(waiting);
    if (m_waiting.size() == 1)
        next();
}

void ServerQuestions::answer(const std::optional<SecretString> &given)
{
    take(given ? Answer(*given) : Answer());
}

void ServerQuestions::answer(HostKeyAnswer given)
{
    take(given);
}

void ServerQuestions::take(const Answer &given)
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
    if (m_waiting.isEmpty())
        return;
    const Question question = m_waiting.head()->question();
    if (const auto *signIn = std::get_if<SignInQuestion>(&question))
        emit signInAsked(*signIn);
    else
        emit trustAsked(std::get<HostKeyQuestion>(question));
}
