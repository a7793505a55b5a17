#include "sshsignin.h"

#include "sshagent.h"
#include "sshkeyfile.h"
#include "sshwait.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

/// So many keys that nobody named are offered at most; servers commonly hang up after six refusals of any kind.
constexpr qsizetype mostKeysByChance = 5;
constexpr qsizetype mostKeysBeforePassword = 3;

/// A server's words, fit to be shown: plain, one line, not too long.
QString plain(const char *text)
{
    QString result = QString::fromUtf8(text);
    for (QChar &character : result) {
        if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format)
            character = QLatin1Char(' ');
    }
    return result.simplified().left(300);
}

bool containsAny(const QString &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
        [&text](const char *word) { return text.contains(QString::fromUtf8(word), Qt::CaseInsensitive); });
}

QString methodNames(int methods)
{
    QStringList names;
    for (const auto &[method, name] : {std::pair{SSH_AUTH_METHOD_PUBLICKEY, "publickey"},
             {SSH_AUTH_METHOD_INTERACTIVE, "keyboard-interactive"}, {SSH_AUTH_METHOD_PASSWORD, "password"},
             {SSH_AUTH_METHOD_HOSTBASED, "hostbased"}, {SSH_AUTH_METHOD_GSSAPI_MIC, "gssapi-with-mic"}}) {
        if (methods & int(method))
            names += QString::fromLatin1(name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

SshSignIn::~SshSignIn() = default;

SshSignIn::SshSignIn(ssh_session session, const SshSettings &settings, const AskPerson &ask, const CancelToken &cancel,
    SshSession::Ways ways)
    : m_session(session)
    , m_settings(settings)
    , m_ask(ask)
    , m_cancel(cancel)
{
    // Servers count what was tried, commonly to six: keys that nobody named are not worth it beside a password.
    if (!settings.keyFile.isEmpty())
        m_left += Way::KeyFile;
    else
        m_left += Way::Agent;
    if (settings.keyFile.isEmpty() && settings.password.isEmpty())
        m_left += Way::UsualKeys;
    if (ways == SshSession::Ways::Keys)
        return;
    m_left += Way::Questions;
    if (!settings.password.isEmpty())
        m_left += Way::Password;
}

Result<> SshSignIn::run()
{
    auto answer = firstAnswer();
    while (answer && *answer != SSH_AUTH_SUCCESS) {
        if (*answer == SSH_AUTH_ERROR || !ssh_is_connected(m_session))
            return failure(brokenOff());
        const int offered = ssh_userauth_list(m_session, nullptr);
        const auto next
            = std::find_if(m_left.begin(), m_left.end(), [offered](Way way) { return (methodOf(way) & offered) != 0; });
        if (next == m_left.end())
            return failure(refused());
        const Way way = *next;
        m_left.erase(next);
        m_hasTried = true;
        answer = take(way);
    }
    if (!answer)
        return failure(answer.error());
    return {};
}

Result<int> SshSignIn::firstAnswer()
{
    if (m_left.first() == Way::KeyFile) { // asking first what is offered would cost a round trip
        m_hasTried = true;
        auto answer = take(m_left.takeFirst());
        const bool knowsWhatIsOffered = ssh_userauth_list(m_session, nullptr) != 0;
        if (!answer || *answer != SSH_AUTH_DENIED || knowsWhatIsOffered)
            return answer;
        // ProFTPD judges no key before it was asked what it offers; its refusal then lists nothing.
        m_left.prepend(Way::KeyFile);
        m_notes.clear();
    }
    // Asking with "none" is how SSH tells which ways it offers; some servers let in right away.
    return answerOf(m_settings.deadline, [this] { return ssh_userauth_none(m_session, nullptr); });
}

int SshSignIn::methodOf(Way way)
{
    switch (way) {
    case Way::KeyFile:
    case Way::Agent:
    case Way::UsualKeys:
        return SSH_AUTH_METHOD_PUBLICKEY;
    case Way::Questions:
        return SSH_AUTH_METHOD_INTERACTIVE;
    case Way::Password:
        return SSH_AUTH_METHOD_PASSWORD;
    }
    Q_UNREACHABLE();
}

Result<int> SshSignIn::take(Way way)
{
    switch (way) {
    case Way::KeyFile:
        return takeKeyFile(m_settings.keyFile);
    case Way::Agent:
        return takeAgent();
    case Way::UsualKeys:
        return takeUsualKeys();
    case Way::Questions:
        return takeQuestions();
    case Way::Password:
        return takePassword();
    }
    Q_UNREACHABLE();
}

template <typename Call> Result<int> SshSignIn::answerOf(std::chrono::milliseconds deadline, const Call &call) const
{
    return untilAnswered(m_session, m_settings.host, SSH_AUTH_AGAIN, deadline, m_cancel, call);
}

Result<int> SshSignIn::takeKeyFile(const QString &path)
{
    const auto file = SshKeyFile::read(path, m_settings.keyPassphrase);
    if (!file) {
        m_notes += file.error().code + QLatin1Char(' ') + path;
        if (path == m_settings.keyFile)
            m_problem = file.error();
        return takeFromAgent({publicKeyBeside(path)}); // who keeps a key encrypted often has it in the agent
    }
    if (!file->remark.isEmpty())
        m_notes += file->remark;
    if (file->withCertificate) {
        auto answer = takeKey(file->withCertificate.get(), QStringLiteral("certificate of key file %1").arg(path));
        if (!answer || *answer != SSH_AUTH_DENIED)
            return answer;
    }
    return takeKey(file->key.get(), QStringLiteral("key file %1").arg(path));
}

Result<int> SshSignIn::takeKey(ssh_key key, const QString &name)
{
    const auto answer = answerOf(m_settings.deadline, [&] { return ssh_userauth_publickey(m_session, nullptr, key); });
    if (answer && *answer == SSH_AUTH_DENIED)
        m_notes += name + QStringLiteral(" refused");
    return answer;
}

Result<int> SshSignIn::takeAgent()
{
    m_agent = SshAgent::find(m_settings.deadline);
    if (!m_agent)
        return SSH_AUTH_DENIED;
    const qsizetype most = m_settings.password.isEmpty() ? mostKeysByChance : mostKeysBeforePassword;
    return takeFromAgent(m_agent->keys().mid(0, most));
}

Result<int> SshSignIn::takeFromAgent(const QList<QByteArray> &keys)
{
    if (!m_agent)
        m_agent = SshAgent::find(m_settings.deadline);
    QList<QByteArray> held = m_agent ? m_agent->keys() : QList<QByteArray>();
    held.removeIf([&keys](const QByteArray &key) { return !keys.contains(key); });
    if (held.isEmpty())
        return SSH_AUTH_DENIED;
    m_agent->show(held);
    m_keysTried += QSet(held.begin(), held.end());
    if (const int socket = m_agent->takeSocket(); socket >= 0)
        ssh_set_agent_socket(m_session, socket);
    const std::stop_callback onCancel(m_cancel, [this] { m_agent->hangUp(); });
    // The agent may ask somebody first, and only after that comes the server's turn.
    auto answer = answerOf(m_settings.approval, [this] { return ssh_userauth_agent(m_session, nullptr); });
    if (answer && *answer == SSH_AUTH_ERROR && ssh_is_connected(m_session))
        answer = SSH_AUTH_DENIED; // the agent, or the person it asked, would not sign
    if (answer && *answer == SSH_AUTH_DENIED)
        m_notes += QStringLiteral("%1 of %2 keys of the agent refused").arg(held.size()).arg(m_agent->keys().size());
    return answer;
}

Result<int> SshSignIn::takeUsualKeys()
{
    for (const char *name : {"id_ed25519", "id_ecdsa", "id_rsa"}) {
        const QString path = QDir::home().filePath(QStringLiteral(".ssh/") + QString::fromLatin1(name));
        if (!QFile::exists(path) || m_keysTried.contains(publicKeyBeside(path))
            || m_keysTried.size() >= mostKeysByChance)
            continue;
        m_keysTried += publicKeyBeside(path);
        auto answer = takeKeyFile(path);
        if (!answer || *answer != SSH_AUTH_DENIED)
            return answer;
    }
    return SSH_AUTH_DENIED;
}

Result<int> SshSignIn::takePassword()
{
    const QByteArray &password = m_settings.password.reveal();
    m_passwordUsed = true;
    const auto answer = answerOf(
        m_settings.deadline, [&] { return ssh_userauth_password(m_session, nullptr, password.constData()); });
    if (answer && *answer == SSH_AUTH_DENIED)
        m_notes += QStringLiteral("password refused");
    return answer;
}

Result<int> SshSignIn::takeQuestions()
{
    const auto ask = [this] { return ssh_userauth_kbdint(m_session, nullptr, nullptr); };
    const bool passwordUsedBefore = m_passwordUsed;
    auto answer = answerOf(m_settings.approval, ask);
    for (int round = 0; answer && *answer == SSH_AUTH_INFO; ++round) {
        constexpr int tooMany = 20;
        const auto answered = round < tooMany ? answerQuestions() : failure(refused());
        if (!answered && answered.error().kind == ErrorKind::Cancelled)
            return failure(answered.error());
        if (!answered) {
            m_problem = answered.error();
            return SSH_AUTH_DENIED;
        }
        answer = answerOf(m_settings.approval, ask);
    }
    if (!answer || *answer != SSH_AUTH_DENIED)
        return answer;
    m_notes += QStringLiteral("keyboard-interactive refused");
    if (m_wasAsked)
        m_left.clear(); // somebody answered wrongly; they want to hear that, not to see other ways tried
    else if (m_passwordUsed && !passwordUsedBefore)
        m_left.removeOne(Way::Password); // the same once more only counts towards being locked out
    return answer;
}

Result<> SshSignIn::answerQuestions()
{
    SignInQuestion question{.server = m_settings.host,
        .title = plain(ssh_userauth_kbdint_getname(m_session)),
        .instruction = plain(ssh_userauth_kbdint_getinstruction(m_session)),
        .question = {}};
    const int prompts = ssh_userauth_kbdint_getnprompts(m_session);
    for (int i = 0; i < prompts; ++i) {
        char isShown = 0;
        question.question = plain(ssh_userauth_kbdint_getprompt(m_session, unsigned(i), &isShown));
        question.isSecret = !isShown;
        const auto answer = answerTo(question);
        if (!answer)
            return failure(answer.error());
        ssh_userauth_kbdint_setanswer(m_session, unsigned(i), answer->reveal().constData());
    }
    return {};
}

Result<SecretString> SshSignIn::answerTo(const SignInQuestion &question)
{
    if (isForThePassword(question)) {
        m_passwordUsed = true;
        return m_settings.password;
    }
    const auto unanswered = [&](const QString &message) {
        return failure(ErrorKind::SignIn, message.arg(m_settings.host, question.question), detail(),
            QStringLiteral("needs-answer"));
    };
    if (!m_ask.toSignIn) {
        return unanswered(Text::tr("The image host %1 asks for “%2” to sign in, and nobody can be asked here. Run this "
                                   "where somebody can answer."));
    }
    const auto answer = m_ask.toSignIn(question, m_cancel);
    if (m_cancel.stop_requested())
        return cancelled();
    if (!answer)
        return unanswered(Text::tr("The image host %1 asked for “%2” to sign in, and got no answer."));
    m_wasAsked = true;
    return *answer;
}

/// A question for the password that is known, and not for a code that is valid once. The password is given once only.
bool SshSignIn::isForThePassword(const SignInQuestion &question) const
{
    if (!question.isSecret || m_passwordUsed || m_settings.password.isEmpty())
        return false;
    if (containsAny(question.question,
            {"one-time", "one time", "onetime", "otp", "einmal", "código", "codigo", "code", "token", "passcode",
                "pin "}))
        return false;
    return true;
}

Error SshSignIn::brokenOff() const
{
    // A server that has refused enough says so and hangs up: what it was refusing is what somebody has to put right.
    const bool isRefusal = m_hasTried
        && QString::fromUtf8(ssh_get_error(m_session)).startsWith(QLatin1String("Received SSH_MSG_DISCONNECT"));
    return isRefusal ? refused() : sshConnectionLost(m_settings.host, detail());
}

Error SshSignIn::refused() const
{
    if (m_problem)
        return *m_problem;
    if (m_wasAsked) {
        return {.kind = ErrorKind::SignIn,
            .message = Text::tr("The image host %1 did not accept the answers. Try again.").arg(m_settings.host),
            .detail = detail(),
            .code = QStringLiteral("host-sign-in")};
    }
    return {.kind = ErrorKind::SignIn,
        .message = Text::tr("The image host %1 did not let “%2” in. Check the user in host.address, and the password "
                            "or key.")
                       .arg(m_settings.host, m_settings.user),
        .detail = detail(),
        .code = QStringLiteral("host-sign-in")};
}

QString SshSignIn::detail() const
{
    QStringList parts = m_notes;
    const QString offered = methodNames(ssh_userauth_list(m_session, nullptr));
    if (!offered.isEmpty())
        parts += QStringLiteral("the host accepts only %1").arg(offered);
    parts += plain(ssh_get_error(m_session));
    return parts.join(QStringLiteral("; "));
}
