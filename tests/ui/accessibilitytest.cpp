#include "windowfixture.h"

#include "appearance.h"
#include "exportdialog.h"
#include "historydialog.h"
#include "hostkeydialog.h"
#include "itemlook.h"
#include "presetdialog.h"
#include "profiledialog.h"
#include "profilesdialog.h"
#include "serverquestiondialog.h"
#include "setupassistant.h"
#include "signindialog.h"
#include "undodialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabWidget>

namespace {

QString described(const QWidget *widget)
{
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

/// What a screen reader would say of the control.
QString spokenName(QWidget *widget)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

/// Controls that Qt puts inside of others (the field of a spin box, the list of a combo box) speak for their owner, and
/// a label speaks its text.
bool speaksOtherwise(const QWidget *widget)
{
    return widget->objectName().startsWith(QStringLiteral("qt_")) || widget->window()->windowType() == Qt::Popup
        || qobject_cast<const QLabel *>(widget);
}

void checkTree(QWidget &root)
{
    const auto widgets = root.findChildren<QWidget *>();
    QVERIFY(widgets.size() > 5);
    for (QWidget *widget : widgets) {
        if (const auto *label = qobject_cast<QLabel *>(widget))
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(described(label)));
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && !speaksOtherwise(widget);
        if (takesFocus)
            QVERIFY2(!spokenName(widget).isEmpty(), qPrintable(described(widget)));
        if (qobject_cast<QAbstractButton *>(widget) && takesFocus)
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(described(widget)));
    }
}

/// Each letter that is marked leads to one control of those that are seen together.
void checkMnemonics(QWidget &root)
{
    QMap<QString, QString> taken;
    QStringList twice;
    const auto check = [&](const QWidget *widget, const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty() || !widget->isVisibleTo(&root))
            return;
        if (taken.contains(key))
            twice.append(QStringLiteral("%1: “%2” and “%3”").arg(key, taken.value(key), text));
        taken.insert(key, text);
    };
    for (const auto *button : root.findChildren<QAbstractButton *>())
        check(button, button->text());
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (label->buddy())
            check(label, label->text());
    }
    QVERIFY2(twice.isEmpty(), qPrintable(described(&root) + QLatin1Char(' ') + twice.join(QLatin1Char(' '))));
}

void checkDialog(QWidget &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose, false); // it stands on the stack here
    dialog.show();
    QCoreApplication::processEvents();
    checkTree(dialog);
    checkMnemonics(dialog);
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("sheetlink-accessibilitytest"));
    }

    void everyControlOfTheWindowHasAName();
    void everyControlOfTheDialogsHasAName();
    void everyStepOfTheAssistantHasItsNames();
    void statesCanBeReadInLightAndDark();
};

void AccessibilityTest::everyControlOfTheWindowHasAName()
{
    const PracticeFixture practice;
    WindowFixture fixture(practice.options());
    checkTree(fixture.window);
    fixture.workbench.useProfile(practice.profile());
    fixture.workbench.addImages({practice.world().sheetsFolder()});
    QTRY_VERIFY_WITH_TIMEOUT(fixture.count(ItemState::Matched) > 0 && fixture.isIdle(), 60'000);
    checkMnemonics(fixture.window);
    for (int row = 0; row < fixture.window.model().rowCount(); ++row) {
        fixture.table()->selectRow(row);
        QCoreApplication::processEvents();
        checkTree(fixture.window);
    }
}

void AccessibilityTest::everyControlOfTheDialogsHasAName()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path());
    ProfileDialog profile(store, {});
    auto *pages = profile.findChild<QTabWidget *>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        checkDialog(profile);
    }
    PresetDialog preset;
    checkDialog(preset);
    Profile sftp;
    sftp.host.kind = HostKind::Sftp;
    sftp.host.keyFile = QStringLiteral("id_ed25519");
    SignInDialog signIn(sftp);
    checkDialog(signIn);
    ServerQuestionDialog question({.server = QStringLiteral("img.example.org"), .question = QStringLiteral("Code:")});
    checkDialog(question);
    HostKeyDialog hostKey({.server = QStringLiteral("img.example.org"),
        .kind = QStringLiteral("ssh-ed25519"),
        .fingerprint = QStringLiteral("SHA256:abc")});
    checkDialog(hostKey);
    Profile named;
    named.name = QStringLiteral("One");
    named.portal = {.url = QUrl(QStringLiteral("https://p.example.org")), .collection = 1};
    named.host = {.kind = HostKind::Portal};
    QVERIFY(store.save(named));
    ProfilesDialog profiles(store, QStringLiteral("One"));
    checkDialog(profiles);
    HistoryDialog history;
    history.setBatches({{.id = 1, .created = QDateTime::currentDateTimeUtc(), .title = QStringLiteral("May")}});
    checkDialog(history);
    ExportDialog exporting(nullptr);
    checkDialog(exporting);
    UndoDialog undo({}, {}, nullptr);
    checkDialog(undo);
}

void AccessibilityTest::everyStepOfTheAssistantHasItsNames()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path());
    SetupAssistant assistant(store, {});
    auto *pages = assistant.findChild<QStackedWidget *>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        checkDialog(assistant);
    }
    pages->setCurrentIndex(2);
    auto *kind = assistant.findChild<QComboBox *>(QStringLiteral("setupHostKind"));
    for (int i = 0; i < kind->count(); ++i) {
        kind->setCurrentIndex(i);
        checkDialog(assistant);
    }
}

void AccessibilityTest::statesCanBeReadInLightAndDark()
{
    for (const QPalette &palette :
        {lightPalette(), darkPalette(), contrastPalette(), QPalette(Qt::black), QPalette(Qt::white)}) {
        for (const ItemState state : allItemStates) {
            const QColor colour = toneColour(ItemLook::tone(state), palette);
            for (const auto background : {QPalette::Base, QPalette::AlternateBase})
                QVERIFY2(contrast(colour, palette.color(background)) >= 4.5, qPrintable(ItemLook::displayName(state)));
        }
        QVERIFY(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= 4.5);
    }
    QVERIFY(isHighContrast(contrastPalette()) && !isHighContrast(lightPalette()) && !isHighContrast(darkPalette()));
    for (const QPalette &palette : {lightPalette(), darkPalette(), contrastPalette()}) {
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Window)) >= 4.5);
    }
}

QTEST_MAIN(AccessibilityTest)
#include "accessibilitytest.moc"
