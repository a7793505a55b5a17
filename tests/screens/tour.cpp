#include "tour.h"

#include "screenfaults.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QPixmap>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextStream>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include <stdexcept>

namespace {

constexpr int patience = 60'000;
constexpr QSize windowSize(1080, 700); // a laptop's, less what the desktop takes

/// The tour cannot go on.
struct Lost : std::runtime_error {
    explicit Lost(const QString &what)
        : std::runtime_error(what.toStdString())
    {
    }
};

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Lost(QStringLiteral("%1: %2").arg(path, file.errorString()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

Tour::Tour(const Options &options)
    : m_options(options)
{
}

bool Tour::does(const std::function<void()> &story)
{
    QTextStream out(stdout);
    try {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (qobject_cast<QMainWindow *>(each))
                m_window = each;
        }
        if (!m_window)
            throw Lost(QStringLiteral("there is no window"));
        m_window->resize(windowSize);
        story();
    } catch (const Lost &lost) {
        m_faults.append(QString::fromUtf8(lost.what()));
        look(QStringLiteral("lost"), QApplication::activeWindow() ? QApplication::activeWindow() : m_window);
    }
    for (const QString &fault : std::as_const(m_faults))
        out << fault << Qt::endl;
    out << m_screens << " screens" << Qt::endl;
    return m_faults.isEmpty();
}

bool Tour::walk()
{
    return does([this] {
        setUp();
        decide();
        run();
        lookAtDialogs();
        lookAtProfiles();
        takeBack();
        practise();
    });
}

bool Tour::begin()
{
    return does([this] { trigger("start"); });
}

bool Tour::goOn()
{
    return does([this] {
        await([this] { return isShown("batchButton1"); }, QStringLiteral("the start page offers the batch"));
        lookAtWindow(QStringLiteral("50-left-in-the-middle"));
        click("batchButton1");
        const QAction *pause = action("pause");
        await([pause] { return pause->isEnabled() && pause->isVisible(); }, QStringLiteral("it goes on"));
        awaitResult();
    });
}

template <typename Widget> Widget *Tour::find(const char *name)
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        for (auto *each : top->findChildren<Widget *>(QLatin1String(name))) {
            if (each->isVisible())
                return each;
        }
    }
    throw Lost(QStringLiteral("%1 is not shown").arg(QLatin1String(name)));
}

bool Tour::isShown(const char *name)
{
    const auto tops = QApplication::topLevelWidgets();
    return std::any_of(tops.begin(), tops.end(), [name](const QWidget *top) {
        const auto found = top->findChildren<QWidget *>(QLatin1String(name));
        return std::any_of(found.begin(), found.end(), [](const QWidget *each) { return each->isVisible(); })
            || (top->objectName() == QLatin1String(name) && top->isVisible());
    });
}

QAction *Tour::action(const char *name)
{
    auto *found = m_window->findChild<QAction *>(QLatin1String(name));
    if (!found)
        throw Lost(QStringLiteral("there is no action %1").arg(QLatin1String(name)));
    return found;
}

void Tour::await(const std::function<bool()> &reached, const QString &what)
{
    if (!QTest::qWaitFor(reached, patience))
        throw Lost(QStringLiteral("it never came to this: %1").arg(what));
    QTest::qWait(150); // what follows from it is laid out and painted
}

void Tour::trigger(const char *name)
{
    QAction *wanted = action(name);
    await([wanted] { return wanted->isEnabled(); }, QStringLiteral("%1 may be done").arg(QLatin1String(name)));
    wanted->trigger();
    QTest::qWait(50);
}

void Tour::click(const char *name)
{
    auto *button = find<QAbstractButton>(name);
    await([button] { return button->isEnabled(); }, QStringLiteral("%1 can be pressed").arg(QLatin1String(name)));
    QTest::mouseClick(button, Qt::LeftButton);
}

void Tour::type(const char *field, const QString &text)
{
    auto *line = find<QLineEdit>(field);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void Tour::look(const QString &name, QWidget *window)
{
    QTest::qWait(100);
    ++m_screens;
    for (const QString &fault : clippedTexts(*window) + fieldsWithoutHelp(*window))
        m_faults.append(QStringLiteral("%1: %2").arg(name, fault));
    if (m_options.pictures.isEmpty())
        return;
    const QString path = QDir(m_options.pictures).filePath(name + QStringLiteral(".png"));
    if (!window->grab().save(path))
        m_faults.append(QStringLiteral("%1 cannot be written").arg(path));
}

void Tour::lookAtWindow(const QString &name)
{
    look(name, m_window);
}

QWidget *Tour::dialog(const char *name)
{
    await([this, name] { return isShown(name); }, QStringLiteral("%1 is open").arg(QLatin1String(name)));
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && top->objectName() == QLatin1String(name))
            return top;
    }
    return find<QWidget>(name);
}

void Tour::visit(
    const char *action, const char *name, const QString &picture, const std::function<void(QWidget *)> &first)
{
    trigger(action);
    QWidget *shown = dialog(name);
    if (first)
        first(shown);
    look(picture, shown);
    shown->close();
    await([this, name] { return !isShown(name); }, QStringLiteral("%1 is closed").arg(QLatin1String(name)));
}

void Tour::setUp()
{
    const QJsonObject profile = objectIn(m_options.portal + QStringLiteral("/profile.json"));
    const QString address = profile[QLatin1String("portal")][QLatin1String("url")].toString();
    const QJsonObject host = profile[QLatin1String("host")].toObject();
    const auto arriveAt = [this](const char *page) {
        await(
            [this, page] { return isShown(page); }, QStringLiteral("the assistant is at %1").arg(QLatin1String(page)));
    };
    lookAtWindow(QStringLiteral("01-start"));

    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(m_options.portal + QStringLiteral("/sheets"))});
    QApplication::clipboard()->setMimeData(files);
    trigger("paste");
    arriveAt("setupPortal");
    QWidget *assistant = dialog("setupAssistant");
    type("setupAddress", address);
    type("setupUser", QStringLiteral("tech"));
    type("setupPassword", QStringLiteral("practice"));
    look(QStringLiteral("02-setup-portal"), assistant);
    click("setupNextButton");
    arriveAt("setupCollection");
    auto *collections = find<QListWidget>("setupCollections");
    const auto herbarium
        = [collections] { return collections->findItems(QStringLiteral("Practice Herbarium"), Qt::MatchStartsWith); };
    await([herbarium] { return !herbarium().isEmpty(); }, QStringLiteral("the collections are listed"));
    collections->setCurrentItem(herbarium().first());
    look(QStringLiteral("03-setup-collection"), assistant);
    click("setupNextButton");
    arriveAt("setupHost");
    if (!m_options.sshHost.isEmpty())
        meetUnknownHost(*assistant);
    type("setupHostAddress", QStringLiteral("/mnt/images/herbarium")); // as it is with most, for the picture
    type("setupPublicUrl", QStringLiteral("https://img.example.org/herbarium/"));
    look(QStringLiteral("04-setup-host"), assistant);
    type("setupHostAddress", host[QLatin1String("address")].toString());
    type("setupPublicUrl", host[QLatin1String("publicUrl")].toString());
    click("setupNextButton");
    arriveAt("setupNames");
    look(QStringLiteral("05-setup-names"), assistant);
    click("setupNextButton");
    QAction *start = action("start");
    await([start] { return start->isEnabled(); }, QStringLiteral("the batch can be started"));
    lookAtWindow(QStringLiteral("06-checked"));
}

void Tour::meetUnknownHost(QWidget &assistant)
{
    auto *kinds = find<QComboBox>("setupHostKind");
    const auto *address = find<QLineEdit>("setupHostAddress");
    const int usual = kinds->currentIndex();
    for (int kind = 0; kind < kinds->count() && !address->placeholderText().startsWith(QLatin1String("sftp")); ++kind)
        kinds->setCurrentIndex(kind);
    type("setupHostAddress", m_options.sshHost);
    type("setupPublicUrl", QStringLiteral("https://img.example.org/img/"));
    look(QStringLiteral("04-setup-sftp"), &assistant);
    click("setupNextButton");
    QWidget *question = dialog("hostKeyDialog");
    look(QStringLiteral("04-unknown-host"), question);
    question->close();
    auto *next = find<QAbstractButton>("setupNextButton");
    await([next] { return next->isEnabled(); }, QStringLiteral("the assistant has heard the answer"));
    look(QStringLiteral("04-not-trusted"), &assistant);
    kinds->setCurrentIndex(usual);
}

void Tour::decide()
{
    trigger("workThrough");
    lookAtWindow(QStringLiteral("07-decision"));
    for (int step = 2; step <= 4; ++step) {
        trigger("nextDecision");
        lookAtWindow(QStringLiteral("08-decision-%1").arg(step));
    }
    trigger("grouped");
    lookAtWindow(QStringLiteral("09-specimens"));
    trigger("grouped");
    type("filterText", QStringLiteral("no such image"));
    QTest::qWait(400);
    lookAtWindow(QStringLiteral("10-nothing-found"));
    find<QLineEdit>("filterText")->clear();
    QTest::qWait(400);
    visit("replace", "replaceDialog", QStringLiteral("11-replace"), [this](QWidget *) {
        type("findField", QStringLiteral("PRA00000"));
        type("replaceField", QStringLiteral("PRA00001"));
        QTest::qWait(500);
    });
    for (const char *button : {"addImagesButton", "moreButton"}) {
        auto *opener = find<QAbstractButton>(button);
        const auto *tool = qobject_cast<QToolButton *>(opener);
        auto *push = qobject_cast<QPushButton *>(opener);
        QMenu *menu = tool ? tool->menu() : push->menu();
        menu->popup(m_window->mapToGlobal(QPoint(20, 60)));
        look(QStringLiteral("12-menu-%1").arg(QLatin1String(button)), menu);
        menu->close();
    }
}

void Tour::run()
{
    trigger("start");
    QAction *pause = action("pause");
    await([pause] { return pause->isEnabled() && pause->isVisible(); }, QStringLiteral("the run goes on"));
    find<QAbstractButton>("progressMore")->click();
    trigger("pause");
    QTest::qWait(300);
    lookAtWindow(QStringLiteral("13-paused"));
    trigger("pause");
    awaitResult();
    lookAtWindow(QStringLiteral("14-result"));
}

void Tour::awaitResult()
{
    const QAction *report = action("report");
    const QAction *pause = action("pause");
    await([report, pause] { return report->isEnabled() && !(pause->isEnabled() && pause->isVisible()); },
        QStringLiteral("the run has ended"));
}

void Tour::lookAtDialogs()
{
    auto *tabs = find<QTabBar>("groupTabs");
    tabs->setCurrentIndex(3);
    lookAtWindow(QStringLiteral("15-problems"));
    tabs->setCurrentIndex(0);
    auto *rows = find<QTableView>("itemTable");
    rows->setCurrentIndex(rows->model()->index(1, 0));
    find<QAbstractButton>("trailButton")->click();
    QTest::qWait(500);
    lookAtWindow(QStringLiteral("16-linked-image"));
    visit("exportLinks", "exportDialog", QStringLiteral("20-export"));
    visit("history", "historyDialog", QStringLiteral("21-history"));
    visit("undoBatch", "undoDialog", QStringLiteral("22-undo"));
    visit("guide", "helpWindow", QStringLiteral("23-guide"));
    visit("testConnection", "connectionTestDialog", QStringLiteral("24-test-connection"), [](QWidget *shown) {
        for (auto *button : shown->findChildren<QAbstractButton *>()) {
            if (button->objectName() == QLatin1String("testButton"))
                button->click();
        }
        QTest::qWait(3'000);
    });
    visit("signIn", "signInDialog", QStringLiteral("25-sign-in"));
}

void Tour::lookAtProfiles()
{
    visit("profiles", "profilesDialog", QStringLiteral("30-profiles"));
    trigger("editProfile");
    QWidget *shown = dialog("profileDialog");
    auto *pages = find<QTabWidget>("profileForm");
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        look(QStringLiteral("31-profile-%1").arg(page + 1), shown);
        if (isShown("presetButton")) {
            click("presetButton");
            QWidget *presets = dialog("presetDialog");
            look(QStringLiteral("32-presets"), presets);
            presets->close();
        }
    }
    shown->close();
    await([this] { return !isShown("profileDialog"); }, QStringLiteral("the profile is closed"));
}

void Tour::takeBack()
{
    trigger("undoBatch");
    dialog("undoDialog");
    click("undoButton");
    const QAction *undo = action("undoBatch");
    await([undo] { return !undo->isEnabled(); }, QStringLiteral("undo has begun"));
    const QAction *history = action("history");
    await([history] { return history->isEnabled(); }, QStringLiteral("the batch is taken back"));
    lookAtWindow(QStringLiteral("35-taken-back"));
}

void Tour::practise()
{
    trigger("showBatches");
    lookAtWindow(QStringLiteral("40-batches"));
    trigger("practice");
    QAction *start = action("start");
    await([this] { return isShown("practiceStrip"); }, QStringLiteral("practice is open"));
    await([start] { return start->isEnabled(); }, QStringLiteral("the practice batch can be started"));
    lookAtWindow(QStringLiteral("41-practice"));
}
