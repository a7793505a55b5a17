#include "opensshserver.h"
#include "portalwindow.h"

#include "historydialog.h"
#include "namingguess.h"
#include "profilestore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QStandardPaths>

namespace {

constexpr int patience = 30'000;

/// Somebody at a window that has no profile yet, whose every move is counted.
class Person
{
public:
    explicit Person(PortalWindow &portal)
        : m_portal(portal)
    {
    }

    void drop(const QString &folder)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder)});
        const QPoint middle = m_portal.window().rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_portal.window(), &enter);
        QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_portal.window(), &dropped);
        ++actions;
    }
    void type(const char *field, const QString &text)
    {
        auto *line = assistant()->findChild<QLineEdit *>(QLatin1String(field));
        QVERIFY2(line && line->isVisible() && line->isEnabled(), field);
        line->setFocus();
        line->selectAll();
        const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 128; });
        if (isAscii) {
            QTest::keyClicks(line, text);
        } else { // which no key of the test's keyboard types
            line->setText(text);
            emit line->textEdited(text);
        }
        ++actions;
    }
    void click(const char *button)
    {
        auto *found = m_portal.window().findChild<QAbstractButton *>(QLatin1String(button));
        QVERIFY2(found && found->isVisible(), button);
        QTRY_VERIFY2_WITH_TIMEOUT(found->isEnabled(), button, patience);
        QTest::mouseClick(found, Qt::LeftButton);
        ++actions;
    }
    void choose(const char *list, const QString &text)
    {
        auto *rows = assistant()->findChild<QListWidget *>(QLatin1String(list));
        QTRY_VERIFY_WITH_TIMEOUT(!rows->findItems(text, Qt::MatchStartsWith).isEmpty(), patience);
        rows->setCurrentItem(rows->findItems(text, Qt::MatchStartsWith).first());
        ++actions;
    }
    void next() { click("setupNextButton"); }

    QDialog *assistant() const { return m_portal.window().findChild<QDialog *>(QStringLiteral("setupAssistant")); }
    bool isAt(const char *page) const
    {
        const auto *shown = assistant() ? assistant()->findChild<QWidget *>(QLatin1String(page)) : nullptr;
        return shown && shown->isVisible();
    }
    QString message() const
    {
        for (const auto *bar : assistant()->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                return bar->text();
        }
        return {};
    }

    int actions = 0;

private:
    PortalWindow &m_portal;
};

QString folderHost(const PortalWindow &portal)
{
    return portal.portal.profile().host.address;
}

void signIn(Person &person, const PortalWindow &portal, const QString &user = QStringLiteral("tech"))
{
    person.type("setupAddress", portal.portal.settings().url.toString() + QStringLiteral("/index.php"));
    person.type("setupUser", user);
    person.type("setupPassword", QStringLiteral("practice"));
    person.next();
    QTRY_VERIFY2_WITH_TIMEOUT(person.isAt("setupCollection"), qPrintable(person.message()), patience);
}

} // namespace

/// From a program that knows nothing to one that can do the work.
class SetupTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("sheetlink-setuptest"));
    }

    void aFirstBatchIsLinkedInTwelveActions();
    void everyStepCanBeLeftAndComeBackTo();
    void whatWasChosenStaysWhenAPageIsLeft();
    void aBatchBringsItsOwnProfileForItselfOnly();
    void theHistoryActsOnWhatItShows();
    void wrongWordsAreSaidWhereTheyWereTyped();
    void whoMayNotLinkWritesFiles();
    void aHostThatDoesNotWorkHoldsTheAssistant();
    void practiceIsOneClickAway();
    void aProfileIsCopiedExchangedAndRemoved();
    void aLockedProfileIsUsedAndNotChanged();
    void theBestRuleIsLearned_data();
    void theBestRuleIsLearned();
    void anUnknownHostIsTrustedOnlyWhenAPersonSaysSo();
    void theAssistantAsksAboutAnUnknownHost();
    void aChangedHostKeyIsNoQuestion();
};

void SetupTest::aFirstBatchIsLinkedInTwelveActions()
{
    PortalWindow portal({QStringLiteral("T0001"), QStringLiteral("T0002"), QStringLiteral("T0003")}, Secrets());
    for (const char *name : {"T0001.jpg", "T0002.jpg", "T0003.jpg"})
        portal.addSheet(QLatin1String(name));
    Person person(portal);
    person.drop(portal.sheets());
    QTRY_VERIFY(person.isAt("setupPortal"));
    signIn(person, portal);
    person.choose("setupCollections", QStringLiteral("Practice Herbarium"));
    person.next();
    QTRY_VERIFY2_WITH_TIMEOUT(person.isAt("setupHost"), qPrintable(person.message()), patience);
    person.type("setupHostAddress", folderHost(portal));
    person.type("setupPublicUrl", portal.portal.imagesUrl().toString());
    person.next();
    QTRY_VERIFY2_WITH_TIMEOUT(person.isAt("setupNames"), qPrintable(person.message()), patience);
    person.click("setupNextButton");
    QTRY_VERIFY_WITH_TIMEOUT(!person.assistant(), patience);
    QTRY_VERIFY2_WITH_TIMEOUT(
        portal.fixture.action("start")->isEnabled(), qPrintable(portal.fixture.banner()), patience);
    QCOMPARE(portal.count(ItemState::Matched), 3);
    person.click("header-start");
    QTRY_COMPARE_WITH_TIMEOUT(portal.count(ItemState::Confirmed), 3, patience);
    QVERIFY2(person.actions <= 12, qPrintable(QString::number(person.actions)));
    QCOMPARE(portal.fixture.workbench.profiles().names().size(), 1);
}

void SetupTest::everyStepCanBeLeftAndComeBackTo()
{
    PortalWindow portal({QStringLiteral("T0001")}, Secrets());
    Person person(portal);
    portal.fixture.action("setUp")->trigger();
    signIn(person, portal);
    person.click("setupBackButton");
    QVERIFY(person.isAt("setupPortal"));
    QCOMPARE(person.assistant()->findChild<QLineEdit *>(QStringLiteral("setupUser"))->text(), QStringLiteral("tech"));
    person.assistant()->findChild<QListWidget *>(QStringLiteral("setupSteps"))->setCurrentRow(1);
    QTRY_VERIFY(person.isAt("setupCollection"));
    person.click("setupCloseButton");
    QTRY_VERIFY(!person.isAt("setupCollection"));
    portal.fixture.action("setUp")->trigger();
    QTRY_VERIFY(person.isAt("setupCollection"));
    // Steps that follow from what was not told yet cannot be gone to.
    auto *steps = person.assistant()->findChild<QListWidget *>(QStringLiteral("setupSteps"));
    QVERIFY(!(steps->item(3)->flags() & Qt::ItemIsEnabled));
}

void SetupTest::whatWasChosenStaysWhenAPageIsLeft()
{
    PortalWindow portal({QStringLiteral("T0001")}, Secrets());
    Person person(portal);
    portal.fixture.action("setUp")->trigger();
    signIn(person, portal);
    auto *next = person.assistant()->findChild<QAbstractButton *>(QStringLiteral("setupNextButton"));
    auto *collections = person.assistant()->findChild<QListWidget *>(QStringLiteral("setupCollections"));
    QTRY_VERIFY_WITH_TIMEOUT(collections->count() > 1, patience);
    QVERIFY(!next->isEnabled()); // nobody chose one
    person.type("setupCollectionFilter", QStringLiteral("practice herb"));
    QVERIFY(next->isEnabled()); // there is only one of that name
    person.next();
    QTRY_VERIFY_WITH_TIMEOUT(person.isAt("setupHost"), patience);
    auto *kind = person.assistant()->findChild<QComboBox *>(QStringLiteral("setupHostKind"));
    kind->setCurrentIndex(kind->findData(int(HostKind::Sftp)));
    person.type("setupHostAddress", QStringLiteral("sftp://me@host/srv"));
    person.click("setupCloseButton");
    portal.fixture.action("setUp")->trigger();
    QTRY_VERIFY(person.isAt("setupHost"));
    QCOMPARE(kind->currentData().toInt(), int(HostKind::Sftp));
    person.click("setupBackButton");
    person.next();
    QTRY_VERIFY_WITH_TIMEOUT(person.isAt("setupHost"), patience);
    QCOMPARE(kind->currentData().toInt(), int(HostKind::Sftp));
}

void SetupTest::aBatchBringsItsOwnProfileForItselfOnly()
{
    PortalWindow portal({QStringLiteral("T0001")});
    portal.addSheet(QStringLiteral("T0001.jpg"));
    Workbench &workbench = portal.fixture.workbench;
    Profile profile = portal.portal.profile();
    profile.name = QStringLiteral("Herbarium");
    profile.media.creator = QStringLiteral("Then");
    QVERIFY(workbench.profiles().save(profile));
    portal.open(profile);
    const qint64 batch = workbench.batch().id;
    workbench.closeBatch();
    profile.media.creator = QStringLiteral("Now");
    QVERIFY(workbench.profiles().save(profile));
    workbench.useProfile(profile);

    workbench.openBatch(batch);
    QTRY_COMPARE_WITH_TIMEOUT(workbench.batch().id, batch, patience);
    QTRY_VERIFY_WITH_TIMEOUT(portal.fixture.isIdle(), patience);
    QCOMPARE(workbench.profile()->media.creator, QStringLiteral("Then"));
    QCOMPARE(workbench.profileForMore()->media.creator, QStringLiteral("Now"));
    workbench.closeBatch();
    QCOMPARE(workbench.profile()->media.creator, QStringLiteral("Now"));
    workbench.openBatch(batch);
    QTRY_COMPARE_WITH_TIMEOUT(workbench.batch().id, batch, patience);
    QTRY_VERIFY_WITH_TIMEOUT(portal.fixture.isIdle(), patience);
    workbench.addImages({portal.sheets()});
    QTRY_VERIFY_WITH_TIMEOUT(workbench.batch().id != batch && portal.fixture.isIdle(), patience);
    QCOMPARE(workbench.profile()->media.creator, QStringLiteral("Now"));
}

void SetupTest::theHistoryActsOnWhatItShows()
{
    HistoryDialog dialog;
    Batch one{.id = 1,
        .created = QDateTime::currentDateTimeUtc(),
        .title = QStringLiteral("large"),
        .roots = {QStringLiteral("/a")}};
    Batch other{.id = 2,
        .created = one.created.addDays(-1),
        .title = QStringLiteral("sheets"),
        .roots = {QStringLiteral("/b")}};
    dialog.setBatches({one, other});
    dialog.show();
    QSignalSpy wanted(&dialog, &HistoryDialog::wanted);
    auto *open = dialog.findChild<QPushButton *>(QStringLiteral("openBatchButton"));
    auto *filter = dialog.findChild<QLineEdit *>(QStringLiteral("historyFilter"));
    QVERIFY(open->isEnabled());
    filter->setText(QStringLiteral("span")); // a word of the tool tips' markup
    QVERIFY(!open->isEnabled());
    filter->setText(QStringLiteral("sheets"));
    open->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toLongLong(), 2);
}

void SetupTest::wrongWordsAreSaidWhereTheyWereTyped()
{
    PortalWindow portal({QStringLiteral("T0001")}, Secrets());
    Person person(portal);
    portal.fixture.action("setUp")->trigger();
    person.type("setupAddress", portal.portal.settings().url.toString().section(QLatin1Char('/'), 0, 2));
    person.type("setupUser", QStringLiteral("tech"));
    person.type("setupPassword", QStringLiteral("wrong"));
    person.next();
    QTRY_VERIFY_WITH_TIMEOUT(person.message().contains(QStringLiteral("no Symbiota portal")), patience);
    QVERIFY(person.isAt("setupPortal"));
    person.type("setupAddress", portal.portal.settings().url.toString());
    person.next();
    QTRY_VERIFY_WITH_TIMEOUT(person.message().contains(QStringLiteral("did not accept")), patience);
    person.type("setupPassword", QStringLiteral("practice"));
    QVERIFY(person.message().isEmpty());
    person.next();
    QTRY_VERIFY_WITH_TIMEOUT(person.isAt("setupCollection"), patience);
}

void SetupTest::whoMayNotLinkWritesFiles()
{
    PortalWindow portal({QStringLiteral("T0001")}, Secrets());
    Person person(portal);
    portal.fixture.action("setUp")->trigger();
    signIn(person, portal, QStringLiteral("visitor"));
    person.choose("setupCollections", QStringLiteral("Practice Herbarium"));
    person.next();
    QTRY_VERIFY_WITH_TIMEOUT(person.message().contains(QStringLiteral("not an editor")), patience);
    QVERIFY(person.isAt("setupCollection"));
    person.assistant()->findChild<QAction *>(QStringLiteral("setupUseFiles"))->trigger();
    QTRY_VERIFY(person.isAt("setupHost"));
}

void SetupTest::aHostThatDoesNotWorkHoldsTheAssistant()
{
    PortalWindow portal({QStringLiteral("T0001")}, Secrets());
    Person person(portal);
    portal.fixture.action("setUp")->trigger();
    signIn(person, portal);
    person.choose("setupCollections", QStringLiteral("Practice Herbarium"));
    person.next();
    QTRY_VERIFY_WITH_TIMEOUT(person.isAt("setupHost"), patience);
    person.type("setupHostAddress", portal.folder.filePath(QStringLiteral("nowhere")));
    person.type("setupPublicUrl", portal.portal.imagesUrl().toString());
    person.next();
    QTRY_VERIFY_WITH_TIMEOUT(!person.message().isEmpty(), patience);
    QVERIFY(person.isAt("setupHost"));
    QVERIFY(portal.fixture.workbench.profiles().names().isEmpty());
}

void SetupTest::practiceIsOneClickAway()
{
    PortalWindow portal({}, Secrets());
    Person person(portal);
    portal.fixture.action("setUp")->trigger();
    person.click("setupPracticeButton");
    QTRY_VERIFY_WITH_TIMEOUT(portal.fixture.workbench.isPractice() && portal.model().rowCount() > 0, patience);
    QVERIFY(!person.assistant()->isVisible());
}

void SetupTest::aProfileIsCopiedExchangedAndRemoved()
{
    PortalWindow portal({QStringLiteral("T0001")}, Secrets());
    ProfileStore &store = portal.fixture.workbench.profiles();
    Profile profile = portal.portal.profile();
    profile.name = QStringLiteral("A & B");
    QVERIFY(store.save(profile));
    portal.fixture.action("profiles")->trigger();
    Person person(portal);
    auto *dialog = portal.window().findChild<QDialog *>(QStringLiteral("profilesDialog"));
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("profileList"));
    QCOMPARE(list->count(), 1);

    const QString file = portal.folder.filePath(QStringLiteral("exchange.json"));
    QVERIFY(QMetaObject::invokeMethod(dialog, "exportTo", Q_ARG(QString, file)));
    QVERIFY(QMetaObject::invokeMethod(dialog, "importFrom", Q_ARG(QString, file)));
    QCOMPARE(store.names(), QStringList({QStringLiteral("A & B"), QStringLiteral("A & B 2")}));
    Profile again = *store.load(QStringLiteral("A & B 2"));
    again.name = profile.name;
    QVERIFY(again == profile);

    person.click("duplicateProfileButton");
    auto *form = portal.window().findChild<QDialog *>(QStringLiteral("profileDialog"));
    QVERIFY(form);
    form->accept();
    QTRY_COMPARE(store.names().size(), 3);

    list->setCurrentRow(0);
    person.click("removeProfileButton");
    person.click("removeButton");
    QTRY_COMPARE(store.names().size(), 2);
    QCOMPARE(list->count(), 2);
}

void SetupTest::aLockedProfileIsUsedAndNotChanged()
{
    QTemporaryDir folder;
    const QString own = folder.filePath(QStringLiteral("own"));
    const QString locked = folder.filePath(QStringLiteral("locked"));
    const ProfileStore admin(locked, {});
    Profile profile = TestPortal().profile();
    profile.name = QStringLiteral("Herbarium");
    QVERIFY(admin.save(profile));

    const ProfileStore store(own, {locked});
    QCOMPARE(store.names(), QStringList(QStringLiteral("Herbarium")));
    QVERIFY(store.isLocked(QStringLiteral("Herbarium")));
    QVERIFY(*store.load(QStringLiteral("Herbarium")) == profile);
    const auto saved = store.save(profile);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, QStringLiteral("profile-locked"));
    QCOMPARE(store.freeName(QStringLiteral("Herbarium")), QStringLiteral("Herbarium 2"));
    profile.name = QStringLiteral("My copy");
    QVERIFY(store.save(profile));
    QCOMPARE(store.names(), QStringList({QStringLiteral("Herbarium"), QStringLiteral("My copy")}));
    QVERIFY(!store.isLocked(QStringLiteral("My copy")));
}

void SetupTest::theBestRuleIsLearned_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<int>("known");
    QStringList numbers;
    QStringList plain;
    QStringList dated;
    for (int i = 1; i <= 40; ++i) {
        const QString number = QStringLiteral("ASU%1").arg(1000 + 37 * i, 7, 10, QLatin1Char('0'));
        numbers.append(number);
        plain.append(number + QStringLiteral("_a.jpg"));
        dated.append(QStringLiteral("2024-05-%1 %2.jpg").arg(1 + i % 28, 2, 10, QLatin1Char('0')).arg(number));
    }
    QTest::newRow("names are numbers with a suffix") << plain << numbers << 40;
    QTest::newRow("a date in front") << dated << numbers << 40;
    QTest::newRow("no names yet") << QStringList() << numbers << 40;
    QTest::newRow("numbers unknown") << plain << QStringList() << 0;
    QTest::newRow("names of a camera") << QStringList{QStringLiteral("IMG_0001.jpg"), QStringLiteral("IMG_0002.jpg")}
                                       << numbers << 0;
}

void SetupTest::theBestRuleIsLearned()
{
    QFETCH(QStringList, names);
    QFETCH(QStringList, numbers);
    QFETCH(int, known);
    const NamingGuess guess = guessedNaming(names, numbers);
    QCOMPARE(int(guess.known), known);
    QVERIFY(guess.known <= guess.caught && guess.caught <= guess.names);
    if (known == 0 && !numbers.isEmpty())
        QVERIFY(guess.naming.patterns.isEmpty()); // a rule that finds only strange numbers misleads
    if (numbers.isEmpty())
        QCOMPARE(int(guess.caught), int(names.size()));
}

namespace {

Profile overSsh(const PortalWindow &portal, const OpenSshServer &server)
{
    portal.portal.openImagesFolder();
    Profile profile = portal.portal.profile();
    profile.host.kind = HostKind::Sftp;
    profile.host.address = server.address(portal.portal.imagesFolder());
    profile.host.keyFile = server.userKeyFile();
    return profile;
}

QDialog *shownDialog(PortalWindow &portal, const char *name)
{
    for (auto *dialog : portal.window().findChildren<QDialog *>(QLatin1String(name))) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

void SetupTest::anUnknownHostIsTrustedOnlyWhenAPersonSaysSo()
{
    const OpenSshServer server;
    if (!server.isRunning())
        QSKIP(qPrintable(server.problem()));
    const QString kept = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/sheetlink/known_hosts");
    QFile::remove(kept);
    PortalWindow portal({QStringLiteral("T0001"), QStringLiteral("T0002")});
    portal.addSheet(QStringLiteral("T0001.jpg"));
    portal.addSheet(QStringLiteral("T0002.jpg"));
    portal.open(overSsh(portal, server));
    Person person(portal);
    QTRY_VERIFY(portal.fixture.action("start")->isEnabled());
    portal.fixture.action("start")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(shownDialog(portal, "hostKeyDialog"), patience);
    QDialog *dialog = shownDialog(portal, "hostKeyDialog");
    auto *fingerprint = dialog->findChild<QLineEdit *>(QStringLiteral("hostKeyFingerprint"));
    QCOMPARE(fingerprint->text(), server.hostKeyFingerprint());
    auto *expected = dialog->findChild<QLineEdit *>(QStringLiteral("expectedFingerprint"));
    auto *saving = dialog->findChild<QPushButton *>(QStringLiteral("saveHostKeyButton"));
    expected->setText(QStringLiteral("SHA256:AAAA"));
    QVERIFY(!saving->isEnabled());
    expected->setText(QStringLiteral("256 %1 root@host (ED25519)").arg(server.hostKeyFingerprint()));
    QVERIFY(saving->isEnabled());

    QTest::keyClick(dialog, Qt::Key_Escape); // nothing was sent
    QTRY_VERIFY_WITH_TIMEOUT(portal.fixture.isIdle(), patience);
    QCOMPARE(portal.count(ItemState::Confirmed), 0);
    QTRY_VERIFY(portal.fixture.banner().contains(QStringLiteral("not known here yet")));
    QVERIFY(!QFile::exists(kept));

    portal.fixture.action("start")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(shownDialog(portal, "hostKeyDialog"), patience);
    shownDialog(portal, "hostKeyDialog")->findChild<QPushButton *>(QStringLiteral("trustOnceButton"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(portal.count(ItemState::Confirmed), 2, patience);
    QVERIFY(!shownDialog(portal, "hostKeyDialog")); // further connections did not ask
    QVERIFY(!QFile::exists(kept));

    PortalWindow next({QStringLiteral("T0001")});
    next.addSheet(QStringLiteral("T0001.jpg"));
    next.open(overSsh(next, server));
    QTRY_VERIFY(next.fixture.action("start")->isEnabled());
    next.fixture.action("start")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(shownDialog(next, "hostKeyDialog"), patience);
    shownDialog(next, "hostKeyDialog")->findChild<QPushButton *>(QStringLiteral("saveHostKeyButton"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(next.count(ItemState::Confirmed), 1, patience);
    QVERIFY(QFile::exists(kept));

    PortalWindow last({QStringLiteral("T0001")});
    last.addSheet(QStringLiteral("T0001.jpg"));
    last.open(overSsh(last, server));
    QTRY_VERIFY(last.fixture.action("start")->isEnabled());
    last.fixture.action("start")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(last.count(ItemState::Confirmed), 1, patience);
    QVERIFY(!shownDialog(last, "hostKeyDialog"));
    QFile::remove(kept);
}

void SetupTest::theAssistantAsksAboutAnUnknownHost()
{
    OpenSshServer server(OpenSshServer::SignIn::Password);
    if (!server.isRunning())
        QSKIP(qPrintable(server.problem()));
    PortalWindow portal({QStringLiteral("T0001")}, Secrets());
    portal.portal.openImagesFolder();
    Person person(portal);
    portal.fixture.action("setUp")->trigger();
    signIn(person, portal);
    person.choose("setupCollections", QStringLiteral("Practice Herbarium"));
    person.next();
    QTRY_VERIFY_WITH_TIMEOUT(person.isAt("setupHost"), patience);
    auto *kind = person.assistant()->findChild<QComboBox *>(QStringLiteral("setupHostKind"));
    kind->setCurrentIndex(kind->findData(int(HostKind::Sftp)));
    person.type("setupHostAddress", server.address(portal.portal.imagesFolder()));
    person.type("setupHostPassword", OpenSshServer::password());
    person.type("setupPublicUrl", portal.portal.imagesUrl().toString());
    person.next();
    QTRY_VERIFY_WITH_TIMEOUT(shownDialog(portal, "hostKeyDialog"), patience);
    QDialog *dialog = shownDialog(portal, "hostKeyDialog");
    auto *once = dialog->findChild<QPushButton *>(QStringLiteral("trustOnceButton"));
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    // Through the window, as a mouse does: what stands behind a dialog that waits would not get it.
    QTest::mouseClick(dialog->windowHandle(), Qt::LeftButton, {}, once->mapTo(dialog, once->rect().center()));
    QTRY_VERIFY2_WITH_TIMEOUT(person.isAt("setupNames"), qPrintable(person.message()), patience);
}

void SetupTest::aChangedHostKeyIsNoQuestion()
{
    const OpenSshServer server;
    if (!server.isRunning())
        QSKIP(qPrintable(server.problem()));
    PortalWindow portal({QStringLiteral("T0001")});
    portal.addSheet(QStringLiteral("T0001.jpg"));
    Profile profile = overSsh(portal, server);
    profile.host.hostKey = QStringLiteral("SHA256:") + QString(43, QLatin1Char('A'));
    portal.open(profile);
    QTRY_VERIFY(portal.fixture.action("start")->isEnabled());
    portal.fixture.action("start")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(portal.fixture.banner().contains(QStringLiteral("another key")), patience);
    QVERIFY(portal.fixture.isIdle());
    QVERIFY(!shownDialog(portal, "hostKeyDialog"));
    QCOMPARE(portal.count(ItemState::Confirmed), 0);
    QVERIFY(filesIn(portal.portal.imagesFolder()).isEmpty());
}

QTEST_MAIN(SetupTest)
#include "setuptest.moc"
