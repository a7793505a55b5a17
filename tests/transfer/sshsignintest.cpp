#include "opensshserver.h"
#include "sshagentprocess.h"
#include "sshsession.h"
#include "testimages.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QScopeGuard>
#include <QTest>

#include <thread>

using namespace std::chrono_literals;

namespace {

const QString passphrase = QStringLiteral("horse staple");

/// Somebody who answers the questions of a server in turn, and remembers them.
struct Person {
    QStringList answers;
    QList<SignInQuestion> questions{};

    AskPerson ask()
    {
        return {.toSignIn = [this](const SignInQuestion &question, const CancelToken &) -> std::optional<SecretString> {
            questions += question;
            if (answers.isEmpty())
                return std::nullopt;
            return SecretString(answers.takeFirst());
        }};
    }
};

} // namespace

/// The ways to sign in to a real server, alone and one after the other.
class SshSignInTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenSshServer> m_server;
    QTemporaryDir m_home;

    static SshSettings settings(const OpenSshServer &server)
    {
        return {.host = QStringLiteral("127.0.0.1"),
            .port = server.port(),
            .user = server.user(),
            .hostKey = server.hostKeyFingerprint()};
    }
    static SshSettings withKey(const OpenSshServer &server, const QString &keyFile, const QString &passphrase = {})
    {
        auto result = settings(server);
        result.keyFile = keyFile;
        result.keyPassphrase = SecretString(passphrase);
        return result;
    }
    static SshSettings withPassword(const OpenSshServer &server, const QString &password = OpenSshServer::password())
    {
        auto result = settings(server);
        result.password = SecretString(password);
        return result;
    }
    /// Empty when it let us in, else the error for the test's log.
    static QByteArray problem(const SshSettings &settings, const AskPerson &ask = {})
    {
        const auto session = SshSession::open(settings, {}, ask);
        return session ? QByteArray() : (session.error().message + u' ' + session.error().detail).toUtf8();
    }
    static Error refusal(const SshSettings &settings, const AskPerson &ask = {})
    {
        const auto session = SshSession::open(settings, {}, ask);
        const Error error = session ? Error{.message = QStringLiteral("it let us in")} : session.error();
        if (containsSecret(error.message) || containsSecret(error.detail))
            return {.message = QStringLiteral("a secret is in the error")};
        return error;
    }
    static QStringList kind(const char *options) { return QString::fromLatin1(options).split(QLatin1Char(' ')); }

private slots:
    void initTestCase()
    {
        qputenv("HOME", m_home.path().toLocal8Bit()); // keys of whoever runs this must not play a part
        qunsetenv("SSH_AUTH_SOCK");
        m_server = std::make_unique<OpenSshServer>();
        if (!m_server->isRunning())
            QSKIP(qPrintable(m_server->problem()));
    }

    void everyKindOfKeySignsUsIn_data()
    {
        QTest::addColumn<QStringList>("options");
        for (const char *options : {"-t ed25519", "-t ecdsa", "-t ecdsa -b 521", "-t rsa -b 2048", "-t ecdsa -m PEM",
                 "-t rsa -b 2048 -m PEM", "-t rsa -b 3072 -m PKCS8"})
            QTest::newRow(options) << kind(options);
    }
    void everyKindOfKeySignsUsIn()
    {
        QFETCH(QStringList, options);
        QCOMPARE(problem(withKey(*m_server, m_server->makeUserKey(options))), QByteArray());
    }

    void everyKindOfEncryptedKeyNeedsItsPassphrase_data() { everyKindOfKeySignsUsIn_data(); }
    void everyKindOfEncryptedKeyNeedsItsPassphrase()
    {
        QFETCH(QStringList, options);
        const QString key = m_server->makeUserKey(options, passphrase);
        QCOMPARE(problem(withKey(*m_server, key, passphrase)), QByteArray());
        for (const QString &wrong : {QString(), QStringLiteral("not this one")}) {
            const Error error = refusal(withKey(*m_server, key, wrong));
            QCOMPARE(error.kind, ErrorKind::SignIn);
            QCOMPARE(error.code, QStringLiteral("key-passphrase"));
            QVERIFY(error.message.contains(key));
        }
    }

    void aKeyFileThatCannotBeUsedIsNamed()
    {
        for (const QString &path : {QStringLiteral("/no/such/key"), QStringLiteral("/etc/passwd")}) {
            const Error error = refusal(withKey(*m_server, path));
            QCOMPARE(error.kind, ErrorKind::SignIn);
            QCOMPARE(error.code, QStringLiteral("key-file"));
            QVERIFY(error.message.contains(path));
        }
    }

    void whatWasRefusedAndWhatTheHostWantsIsInTheDetail()
    {
        const OpenSshServer other;
        QFile::setPermissions(other.userKeyFile(), QFile::ReadOwner | QFile::ReadOther);
        const Error error = refusal(withKey(*m_server, other.userKeyFile()));
        QCOMPARE(error.code, QStringLiteral("host-sign-in"));
        QVERIFY(error.detail.contains(other.userKeyFile() + QStringLiteral(" refused")));
        QVERIFY(error.detail.contains(QStringLiteral("accepts only publickey")));
        QVERIFY(error.detail.contains(QStringLiteral("others can read")));
    }

    void aCertificateBesideTheKeySignsUsIn_data()
    {
        QTest::addColumn<QStringList>("options");
        for (const char *options : {"-t ed25519", "-t ecdsa", "-t rsa -b 2048"})
            QTest::newRow(options) << kind(options);
    }
    void aCertificateBesideTheKeySignsUsIn()
    {
        QFETCH(QStringList, options);
        const QString key = m_server->makeCertifiedKey(options);
        QCOMPARE(problem(withKey(*m_server, key)), QByteArray());
        QVERIFY(QFile::remove(key + QStringLiteral("-cert.pub")));
        QCOMPARE(refusal(withKey(*m_server, key)).kind, ErrorKind::SignIn);
    }

    void aKeyWhoseCertificateIsOfNoUseStillSignsUsIn()
    {
        OpenSshServer other;
        const QString key = m_server->makeUserKey(kind("-t ed25519"));
        const QString certified = other.makeCertifiedKey(kind("-t ed25519"));
        QVERIFY(QFile::copy(certified + QStringLiteral("-cert.pub"), key + QStringLiteral("-cert.pub")));
        QCOMPARE(problem(withKey(*m_server, key)), QByteArray());
    }

    void anAgentSignsUsIn_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("isCertified");
        for (const char *options : {"-t ed25519", "-t ecdsa", "-t rsa -b 2048"}) {
            QTest::newRow(options) << kind(options) << false;
            QTest::addRow("%s, certified", options) << kind(options) << true;
        }
    }
    void anAgentSignsUsIn()
    {
        QFETCH(QStringList, options);
        QFETCH(bool, isCertified);
        const SshAgentProcess agent;
        if (!agent.isRunning())
            QSKIP("there is no ssh-agent");
        QCOMPARE(refusal(settings(*m_server)).kind, ErrorKind::SignIn);
        QVERIFY(agent.add(isCertified ? m_server->makeCertifiedKey(options) : m_server->makeUserKey(options)));
        QCOMPARE(problem(settings(*m_server)), QByteArray());
    }

    void anAgentThatAsksSomebodyGetsTheTime()
    {
        const QString slowlyAgrees = writeFile(m_home.filePath(QStringLiteral("agrees")), "#!/bin/sh\nsleep 3\n");
        QVERIFY(QFile::setPermissions(slowlyAgrees, QFile::ReadOwner | QFile::ExeOwner));
        qputenv("SSH_ASKPASS", slowlyAgrees.toLocal8Bit());
        qputenv("SSH_ASKPASS_REQUIRE", "force");
        const SshAgentProcess agent;
        qunsetenv("SSH_ASKPASS");
        qunsetenv("SSH_ASKPASS_REQUIRE");
        if (!agent.isRunning())
            QSKIP("there is no ssh-agent");
        QVERIFY(agent.add(m_server->userKeyFile(), {QStringLiteral("-c")}));
        auto hasty = settings(*m_server);
        hasty.deadline = 2s;
        QCOMPARE(problem(hasty), QByteArray());
    }

    void anAgentLeavesNoSocketsBehind()
    {
        const SshAgentProcess agent;
        if (!agent.isRunning())
            QSKIP("there is no ssh-agent");
        QVERIFY(agent.add(m_server->userKeyFile()));
        const auto open
            = [] { return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size(); };
        QCOMPARE(problem(settings(*m_server)), QByteArray());
        const auto before = open();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(problem(settings(*m_server)), QByteArray());
        QCOMPARE(open(), before);
    }

    void anEncryptedKeyFileIsTakenFromTheAgent()
    {
        const SshAgentProcess agent;
        if (!agent.isRunning())
            QSKIP("there is no ssh-agent");
        const QString key = m_server->makeUserKey(kind("-t ed25519"));
        QVERIFY(agent.add(key));
        QCOMPARE(QProcess::execute(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-p"), QStringLiteral("-N"), passphrase, QStringLiteral("-f"), key}),
            0);
        QCOMPARE(problem(withKey(*m_server, key)), QByteArray());
    }

    void aFewKeysOfAFullAgentAreTriedBeforeThePassword()
    {
        OpenSshServer server(OpenSshServer::SignIn::Password);
        const SshAgentProcess agent;
        if (!server.isRunning() || !agent.isRunning())
            QSKIP(qPrintable(server.problem() + QStringLiteral(" or there is no ssh-agent")));
        for (int i = 0; i < 7; ++i)
            QVERIFY(agent.add(m_server->makeUserKey(kind("-t ed25519"))));
        QCOMPARE(problem(withPassword(server)), QByteArray());
        QCOMPARE(server.log().count("Failed publickey"), 3);
        QCOMPARE(refusal(settings(server)).kind, ErrorKind::SignIn);
        QCOMPARE(server.log().count("Failed publickey"), 3 + 5);
    }

    void theUsualKeyFilesSignUsIn()
    {
        QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral(".ssh")));
        const QString usual = m_home.filePath(QStringLiteral(".ssh/id_ecdsa"));
        QVERIFY(QFile::copy(m_server->makeUserKey(kind("-t ecdsa")), usual));
        QCOMPARE(problem(settings(*m_server)), QByteArray());
        QVERIFY(QFile::remove(usual));
    }

    void aHostThatHangsUpAfterTooManyTriesRefused()
    {
        OpenSshServer server(OpenSshServer::SignIn::Key, {.configuration = "MaxAuthTries 1\n"});
        const SshAgentProcess agent;
        for (int i = 0; i < 3; ++i)
            QVERIFY(agent.add(m_server->makeUserKey(kind("-t ed25519"))));
        const Error error = refusal(settings(server));
        QCOMPARE(error.kind, ErrorKind::SignIn);
        QVERIFY2(error.detail.contains(QStringLiteral("Too many")), qPrintable(error.detail));
    }

    void aPasswordSignsUsIn()
    {
        const OpenSshServer server(OpenSshServer::SignIn::Password);
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        QCOMPARE(problem(withPassword(server)), QByteArray());
        const Error error = refusal(withPassword(server, QStringLiteral("battery staple")));
        QCOMPARE(error.kind, ErrorKind::SignIn);
        QVERIFY(error.detail.contains(QStringLiteral("password refused")));
        // Nothing reaches a server of another identity, the password least of all.
        auto another = withPassword(server);
        another.hostKey = QStringLiteral("SHA256:another");
        const auto before = server.log().count("password for");
        QCOMPARE(refusal(another).kind, ErrorKind::HostIdentity);
        QCOMPARE(server.log().count("password for"), before);
    }

    void aKeyAndThenAPasswordSignUsIn()
    {
        OpenSshServer server(
            OpenSshServer::SignIn::Password, {.configuration = "AuthenticationMethods publickey,password\n"});
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        auto both = withPassword(server);
        both.keyFile = server.userKeyFile();
        QCOMPARE(problem(both), QByteArray());
        both.password = {};
        const Error error = refusal(both);
        QCOMPARE(error.kind, ErrorKind::SignIn);
        QVERIFY(error.detail.contains(QStringLiteral("accepts only password")));
    }

    void aPasswordAndACodeSignUsIn()
    {
        OpenSshServer server(OpenSshServer::SignIn::Questions);
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        Person person{.answers = {server.code()}};
        const auto session = SshSession::open(withPassword(server), {}, person.ask());
        QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
        QVERIFY(session->wasAsked());
        QCOMPARE(person.questions.size(), 1);
        QVERIFY(person.questions.constFirst().question.contains(QStringLiteral("One-time")));
        QVERIFY(person.questions.constFirst().isSecret);
        QCOMPARE(person.questions.constFirst().server, QStringLiteral("127.0.0.1"));
    }

    void somebodyCanAnswerEveryQuestion()
    {
        OpenSshServer server(OpenSshServer::SignIn::Questions);
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        Person person{.answers = {OpenSshServer::password(), server.code()}};
        QCOMPARE(problem(settings(server), person.ask()), QByteArray());
        QCOMPARE(person.questions.size(), 2);
    }

    void aWrongCodeIsRefused()
    {
        OpenSshServer server(OpenSshServer::SignIn::Questions);
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        Person person{.answers = {QStringLiteral("000000"), QStringLiteral("000001")}};
        const Error error = refusal(withPassword(server), person.ask());
        QCOMPARE(error.kind, ErrorKind::SignIn);
        QVERIFY(error.message.contains(QStringLiteral("did not accept the answers")));
        QCOMPARE(person.questions.size(), 1);
    }

    void whereNobodyCanAnswerTheQuestionIsTold()
    {
        OpenSshServer server(OpenSshServer::SignIn::Questions);
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        const Error alone = refusal(withPassword(server));
        QCOMPARE(alone.kind, ErrorKind::SignIn);
        QCOMPARE(alone.code, QStringLiteral("needs-answer"));
        QVERIFY2(alone.message.contains(QStringLiteral("One-time")), qPrintable(alone.message));
        Person silent{.answers = {}};
        QCOMPARE(refusal(withPassword(server), silent.ask()).code, QStringLiteral("needs-answer"));
    }

    void aQuestionForACodeIsNotAnsweredWithThePassword()
    {
        OpenSshServer server(OpenSshServer::SignIn::Questions, {.pam = OpenSshServer::pamCode()});
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        Person person{.answers = {server.code()}};
        QCOMPARE(problem(withPassword(server), person.ask()), QByteArray());
        QCOMPARE(person.questions.size(), 1);
    }

    void aKeyAndThenQuestionsSignUsIn()
    {
        OpenSshServer server(OpenSshServer::SignIn::Questions,
            {.configuration = "AuthenticationMethods publickey,keyboard-interactive\n"});
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        auto both = withPassword(server);
        both.keyFile = server.userKeyFile();
        Person person{.answers = {server.code()}};
        QCOMPARE(problem(both, person.ask()), QByteArray());
        QCOMPARE(refusal(withPassword(server), person.ask()).kind, ErrorKind::SignIn);
        QVERIFY(server.log().contains("Partial publickey"));
    }

    void aWrongPasswordIsOfferedOnce()
    {
        OpenSshServer server(OpenSshServer::SignIn::Questions,
            {.configuration = "PasswordAuthentication yes\n", .pam = OpenSshServer::pamPassword()});
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        QCOMPARE(problem(withPassword(server)), QByteArray());
        QCOMPARE(refusal(withPassword(server, QStringLiteral("battery staple"))).kind, ErrorKind::SignIn);
        QCOMPARE(server.log().count("Authentication failure for") + server.log().count("Failed password"), 1);
    }

    void theTimeOfAPersonDoesNotCount()
    {
        OpenSshServer server(OpenSshServer::SignIn::Questions);
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        auto hasty = withPassword(server);
        hasty.deadline = 1s;
        Person person{.answers = {server.code()}};
        const AskPerson slowly{.toSignIn = [&](const SignInQuestion &question, const CancelToken &cancel) {
            std::this_thread::sleep_for(1500ms);
            return person.ask().toSignIn(question, cancel);
        }};
        QCOMPARE(problem(hasty, slowly), QByteArray());
    }

    void anAgentThatHangsIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hung"));
        QLocalServer hung; // it accepts and says nothing
        QVERIFY(hung.listen(path));
        qputenv("SSH_AUTH_SOCK", path.toLocal8Bit());
        const auto unset = qScopeGuard([] { qunsetenv("SSH_AUTH_SOCK"); });
        auto hasty = settings(*m_server);
        hasty.deadline = 1s;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(refusal(hasty).kind, ErrorKind::SignIn);
        QVERIFY(timer.elapsed() < 2000);
    }

    void cancellingEndsTheSignIn()
    {
        OpenSshServer server(OpenSshServer::SignIn::Questions);
        if (!server.isRunning())
            QSKIP(qPrintable(server.problem()));
        std::stop_source stop;
        const AskPerson stopping{
            .toSignIn = [&stop](const SignInQuestion &, const CancelToken &) -> std::optional<SecretString> {
                stop.request_stop();
                return std::nullopt;
            }};
        const auto session = SshSession::open(withPassword(server), stop.get_token(), stopping);
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(SshSignInTest)
#include "sshsignintest.moc"
