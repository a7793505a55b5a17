#include "repeatguard.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

namespace {

/// Whether a key is kept from being a shortcut.
bool isHeldBack(QWidget &widget, Qt::Key key, bool repeated)
{
    QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier, QString(), repeated);
    event.ignore();
    QApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

} // namespace

class RepeatGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void aHeldKeyDecidesOnce()
    {
        RepeatGuard guard;
        QWidget rows;
        rows.installEventFilter(&guard);
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_9, Qt::Key_A, Qt::Key_S}) {
            QVERIFY(!isHeldBack(rows, key, false));
            QVERIFY(isHeldBack(rows, key, true));
        }
    }

    void lookingAroundRepeats()
    {
        RepeatGuard guard;
        QWidget rows;
        rows.installEventFilter(&guard);
        QVERIFY(!isHeldBack(rows, Qt::Key_N, true));
        QVERIFY(!isHeldBack(rows, Qt::Key_Down, true));
    }

    void writingRepeats()
    {
        RepeatGuard guard;
        QLineEdit line;
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"), true);
        QVERIFY(!guard.eventFilter(&line, &event));
    }
};

QTEST_MAIN(RepeatGuardTest)
#include "repeatguardtest.moc"
