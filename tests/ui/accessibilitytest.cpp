#include "windowfixture.h"

#include "appearance.h"
#include "itemlook.h"
#include "presetdialog.h"
#include "profiledialog.h"
#include "serverquestiondialog.h"
#include "signindialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QScrollBar>
#include <QStandardPaths>

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
    checkTree(profile);
    PresetDialog preset;
    checkTree(preset);
    Profile sftp;
    sftp.host.kind = HostKind::Sftp;
    sftp.host.keyFile = QStringLiteral("id_ed25519");
    SignInDialog signIn(sftp);
    checkTree(signIn);
    ServerQuestionDialog question({.server = QStringLiteral("img.example.org"), .question = QStringLiteral("Code:")});
    checkTree(question);
}

void AccessibilityTest::statesCanBeReadInLightAndDark()
{
    for (const QPalette &palette : {lightPalette(), darkPalette(), QPalette(Qt::black), QPalette(Qt::white)}) {
        for (const ItemState state : allItemStates) {
            const QColor colour = toneColour(ItemLook::tone(state), palette);
            for (const auto background : {QPalette::Base, QPalette::AlternateBase})
                QVERIFY2(contrast(colour, palette.color(background)) >= 4.5, qPrintable(ItemLook::displayName(state)));
        }
        QVERIFY(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= 4.5);
    }
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Window)) >= 4.5);
    }
}

QTEST_MAIN(AccessibilityTest)
#include "accessibilitytest.moc"
