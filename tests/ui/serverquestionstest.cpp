#include "opensshserver.h"
#include "portalwindow.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>

#include <future>

namespace {

constexpr int patience = 30'000;

const SignInQuestion code{.server = QStringLiteral("img.example.org"),
    .title = QStringLiteral("Two-factor login"),
    .instruction = QStringLiteral("See <b>your</b> device & type."),
    .question = QStringLiteral("One-time password:")};

using Given = std::optional<SecretString>;

/// A connection that waits for an answer on a thread of its own.
class Connection
{
public:
    Connection(ServerQuestions &questions, const SignInQuestion &question)
        : m_answer(std::async(std::launch::async, [ask = questions.asker(), question, cancel = m_stop.get_token()] {
            return ask.toSignIn(question, cancel);
        }))
    {
    }
    ~Connection() { m_stop.request_stop(); }
    Q_DISABLE_COPY_MOVE(Connection)

    void cancel() { m_stop.request_stop(); }
    bool isWaiting() const { return m_answer.wait_for(std::chrono::seconds(0)) != std::future_status::ready; }
    Given answer() { return m_answer.get(); }

private:
    std::stop_source m_stop;
    std::future<Given> m_answer;
};

QList<QDialog *> dialogs(QWidget &window)
{
    QList<QDialog *> shown = window.findChildren<QDialog *>(QStringLiteral("serverQuestionDialog"));
    shown.removeIf([](const QDialog *dialog) { return !dialog->isVisible(); });
    return shown;
}

void type(QDialog *dialog, const QString &answer)
{
    dialog->findChild<QLineEdit *>(QStringLiteral("questionAnswer"))->setText(answer);
    dialog->findChild<QPushButton *>(QStringLiteral("answerButton"))->click();
}

QString text(const QDialog *dialog, const char *label)
{
    return dialog->findChild<QLabel *>(QLatin1String(label))->text();
}

} // namespace

/// What an image host asks of the person at the window, and how it gets the answer.
class ServerQuestionsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenSshServer> m_server; ///< Wants a password and a code.

    Profile profileFor(const PortalWindow &portal) const
    {
        portal.portal.openImagesFolder();
        Profile profile = portal.portal.profile();
        profile.host.kind = HostKind::Sftp;
        profile.host.address = m_server->address(portal.portal.imagesFolder());
        profile.host.hostKey = m_server->hostKeyFingerprint();
        return profile;
    }

    static Secrets secrets()
    {
        Secrets known = TestPortal::secrets();
        known.hostPassword = SecretString(OpenSshServer::password());
        return known;
    }

    /// A window with one image on its way, and the host's question in front of it.
    static void startUntilAsked(PortalWindow &portal, const Profile &profile)
    {
        portal.addSheet(QStringLiteral("T0001.jpg"));
        portal.open(profile);
        QTRY_VERIFY(portal.fixture.action("start")->isEnabled());
        portal.fixture.action("start")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(dialogs(portal.window()).size(), 1, patience);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("sheetlink-serverquestionstest"));
        m_server = std::make_unique<OpenSshServer>(OpenSshServer::SignIn::Questions);
    }

    void theDialogShowsTheServersWordsLiterally();
    void whatIsNoSecretIsSeenWhileItIsTyped();
    void cancelIsNoAnswer();
    void severalQuestionsComeOneAfterTheOther();
    void whatNobodyWaitsForIsTakenBack();
    void aCodeLetsTheUploadThrough();
    void cancellingTheRunTakesTheQuestionBack();
    void theWindowClosesWhileAQuestionIsOpen();
};

void ServerQuestionsTest::theDialogShowsTheServersWordsLiterally()
{
    const PracticeFixture practice;
    WindowFixture fixture(practice.options());
    Connection connection(fixture.workbench.questions(), code);
    QTRY_COMPARE(dialogs(fixture.window).size(), 1);
    QDialog *dialog = dialogs(fixture.window).first();
    QCOMPARE(text(dialog, "questionServer"), code.server);
    QCOMPARE(text(dialog, "questionTitle"), code.title);
    QCOMPARE(text(dialog, "questionInstruction"), code.instruction);
    QCOMPARE(text(dialog, "questionText"), code.question);
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(!dialog->isModal()); // decisions go on
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("questionAnswer"))->echoMode(), QLineEdit::Password);
    QVERIFY(connection.isWaiting());
    type(dialog, QStringLiteral("123456"));
    QCOMPARE(connection.answer(), Given(SecretString(QStringLiteral("123456"))));
    QTRY_VERIFY(dialogs(fixture.window).isEmpty());
}

void ServerQuestionsTest::whatIsNoSecretIsSeenWhileItIsTyped()
{
    const PracticeFixture practice;
    WindowFixture fixture(practice.options());
    SignInQuestion question = code;
    question.isSecret = false;
    Connection connection(fixture.workbench.questions(), question);
    QTRY_COMPARE(dialogs(fixture.window).size(), 1);
    auto *line = dialogs(fixture.window).first()->findChild<QLineEdit *>(QStringLiteral("questionAnswer"));
    QCOMPARE(line->echoMode(), QLineEdit::Normal);
}

void ServerQuestionsTest::cancelIsNoAnswer()
{
    const PracticeFixture practice;
    WindowFixture fixture(practice.options());
    Connection connection(fixture.workbench.questions(), code);
    QTRY_COMPARE(dialogs(fixture.window).size(), 1);
    QTest::keyClick(dialogs(fixture.window).first(), Qt::Key_Escape);
    QCOMPARE(connection.answer(), Given());
}

void ServerQuestionsTest::severalQuestionsComeOneAfterTheOther()
{
    const PracticeFixture practice;
    WindowFixture fixture(practice.options());
    ServerQuestions &questions = fixture.workbench.questions();
    Connection first(questions, code);
    QTRY_COMPARE(dialogs(fixture.window).size(), 1);
    SignInQuestion other = code;
    other.question = QStringLiteral("Another:");
    Connection second(questions, other);
    QTest::qWait(100);
    QCOMPARE(dialogs(fixture.window).size(), 1);
    type(dialogs(fixture.window).first(), QStringLiteral("first"));
    QCOMPARE(first.answer(), Given(SecretString(QStringLiteral("first"))));
    QTRY_COMPARE(dialogs(fixture.window).size(), 1);
    QCOMPARE(text(dialogs(fixture.window).first(), "questionText"), other.question);
    type(dialogs(fixture.window).first(), QStringLiteral("second"));
    QCOMPARE(second.answer(), Given(SecretString(QStringLiteral("second"))));
}

void ServerQuestionsTest::whatNobodyWaitsForIsTakenBack()
{
    const PracticeFixture practice;
    WindowFixture fixture(practice.options());
    ServerQuestions &questions = fixture.workbench.questions();
    Connection first(questions, code);
    QTRY_COMPARE(dialogs(fixture.window).size(), 1);
    SignInQuestion other = code;
    other.question = QStringLiteral("Another:");
    Connection second(questions, other);
    SignInQuestion third = code;
    third.question = QStringLiteral("A third:");
    Connection last(questions, third);
    QTest::qWait(100);
    second.cancel(); // before it was ever shown
    QCOMPARE(second.answer(), Given());
    first.cancel(); // while the window does nothing
    QCOMPARE(first.answer(), Given());
    QTRY_VERIFY(
        dialogs(fixture.window).size() == 1 && text(dialogs(fixture.window).first(), "questionText") == third.question);
    QVERIFY(last.isWaiting());
    type(dialogs(fixture.window).first(), QStringLiteral("third"));
    QCOMPARE(last.answer(), Given(SecretString(QStringLiteral("third"))));
}

void ServerQuestionsTest::aCodeLetsTheUploadThrough()
{
    if (!m_server->isRunning())
        QSKIP(qPrintable(m_server->problem()));
    PortalWindow portal({QStringLiteral("T0001")}, secrets());
    startUntilAsked(portal, profileFor(portal));
    QVERIFY(text(dialogs(portal.window()).first(), "questionText").contains(QStringLiteral("One-time")));
    type(dialogs(portal.window()).first(), m_server->code());
    QTRY_COMPARE_WITH_TIMEOUT(portal.count(ItemState::Confirmed), 1, patience);
}

void ServerQuestionsTest::cancellingTheRunTakesTheQuestionBack()
{
    if (!m_server->isRunning())
        QSKIP(qPrintable(m_server->problem()));
    PortalWindow portal({QStringLiteral("T0001")}, secrets());
    startUntilAsked(portal, profileFor(portal));
    portal.fixture.action("cancel")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(portal.fixture.isIdle(), patience);
    QTRY_VERIFY(dialogs(portal.window()).isEmpty());
}

void ServerQuestionsTest::theWindowClosesWhileAQuestionIsOpen()
{
    if (!m_server->isRunning())
        QSKIP(qPrintable(m_server->problem()));
    auto portal = std::make_unique<PortalWindow>(QStringList{QStringLiteral("T0001")}, secrets());
    startUntilAsked(*portal, profileFor(*portal));
    portal->window().close();
    auto *quit = portal->window().findChild<QPushButton *>(QStringLiteral("quitButton"));
    QVERIFY(quit);
    quit->click();
    QVERIFY(!portal->window().isVisible());
    for (const QWindow *left : QGuiApplication::topLevelWindows()) // one that stands alone would keep the program
        QVERIFY(!left->isVisible() || left->transientParent());
    QElapsedTimer clock;
    clock.start();
    portal.reset();
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_MAIN(ServerQuestionsTest)
#include "serverquestionstest.moc"
