#include "helpwindow.h"

#include <QDir>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// The user guide as the program shows it.
class GuideTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageHasTheWholeGuide_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "es", "fr", "pt"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void everyLanguageHasTheWholeGuide()
    {
        QFETCH(QString, language);
        const QDir folder(QStringLiteral(":/help/") + language);
        const QDir english(QStringLiteral(":/help/en"));
        const QStringList pages = folder.entryList({QStringLiteral("*.md")});
        QVERIFY(pages.size() >= 7);
        QCOMPARE(pages, english.entryList({QStringLiteral("*.md")}));
        static const QRegularExpression target(QStringLiteral("\\]\\(([^)]+)\\)"));
        static const QRegularExpression gap(QStringLiteral("\\n\\s*\\n"));
        QSet<QString> reached{QStringLiteral("index.md")};
        for (const QString &page : pages) {
            const QString text = contents(folder.filePath(page));
            for (auto found = target.globalMatch(text); found.hasNext();) {
                const QString name = found.next().captured(1);
                QVERIFY2(folder.exists(name), qPrintable(page + QStringLiteral(" → ") + name));
                reached.insert(name);
            }
            // A page that was changed in one language only has another number of parts.
            QCOMPARE(text.count(gap), contents(english.filePath(page)).count(gap));
            QCOMPARE(text.count(target), contents(english.filePath(page)).count(target));
        }
        QCOMPARE(reached.size(), folder.entryList(QDir::Files).size());
    }

    void picturesFitIntoTheWindow()
    {
        HelpWindow window;
        window.show(QStringLiteral("steps.md"));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *text = window.findChild<QTextBrowser *>(QStringLiteral("helpText"));
        QCOMPARE(text->horizontalScrollBar()->maximum(), 0);
        const auto picture = text->document()
                                 ->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("checked.png")))
                                 .value<QImage>();
        QVERIFY(!picture.isNull());
        QVERIFY(picture.width() / picture.devicePixelRatio() < text->viewport()->width());
    }

    void theGuideIsShownAndGoneThrough()
    {
        HelpWindow window;
        window.show(QStringLiteral("index.md"));
        auto *text = window.findChild<QTextBrowser *>(QStringLiteral("helpText"));
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("Sheetlink: user guide")));
        text->setSource(QUrl(QStringLiteral("linking.md")));
        QVERIFY2(text->toPlainText().contains(QStringLiteral("Extended import")), qPrintable(text->toPlainText()));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("| Way |"))); // a table, not its source
    }
};

QTEST_MAIN(GuideTest)
#include "guidetest.moc"
