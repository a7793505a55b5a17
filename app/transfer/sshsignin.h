#pragma once

#include "sshsession.h"

#include <QSet>

class SshAgent;

/// Signs in to a server that proved its identity, one way after the other, as many as it wants.
///
/// Every way is taken at most once, and only if the server offers it at that point. Keys come first; the questions of
/// the server come before the plain password, because a server that also wants a code takes the password only there.
class SshSignIn
{
public:
    SshSignIn(ssh_session session, const SshSettings &settings, const AskPerson &ask, const CancelToken &cancel,
        SshSession::Ways ways);
    ~SshSignIn();
    Q_DISABLE_COPY_MOVE(SshSignIn)

    /// Fails with SignIn, Transient or Cancelled.
    Result<> run();
    /// A person answered a question.
    bool wasAsked() const { return m_wasAsked; }

private:
    enum class Way { KeyFile, Agent, UsualKeys, Questions, Password };

    static int methodOf(Way way);
    Result<int> firstAnswer();
    Result<int> take(Way way);
    Result<int> takeKeyFile(const QString &path);
    Result<int> takeKey(ssh_key key, const QString &name);
    Result<int> takeAgent();
    Result<int> takeFromAgent(const QList<QByteArray> &keys);
    Result<int> takeUsualKeys();
    Result<int> takePassword();
    Result<int> takeQuestions();
    Result<> answerQuestions();
    Result<SecretString> answerTo(const SignInQuestion &question);
    bool isForThePassword(const SignInQuestion &question) const;

    template <typename Call> Result<int> answerOf(std::chrono::milliseconds deadline, const Call &call) const;
    Error refused() const;
    Error brokenOff() const;
    QString detail() const;

    ssh_session m_session;
    const SshSettings &m_settings;
    const AskPerson &m_ask;
    const CancelToken &m_cancel;

    QList<Way> m_left;
    std::unique_ptr<SshAgent> m_agent;
    QSet<QByteArray> m_keysTried;   ///< Without having been named.
    std::optional<Error> m_problem; ///< What is more telling than that nothing let us in.
    QStringList m_notes;            ///< What was tried, for the log.
    bool m_wasAsked = false;
    bool m_hasTried = false;
    bool m_passwordUsed = false;
};
