#include "helpwindow.h"

#include <QDir>
#include <QRegularExpression>
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
    void everyLinkLeadsToAPage()
    {
        const QDir folder(QStringLiteral(":/help/en"));
        const QStringList pages = folder.entryList({QStringLiteral("*.md")});
        QVERIFY(pages.size() >= 7);
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        QSet<QString> reached{QStringLiteral("index.md")};
        for (const QString &page : pages) {
            for (auto found = link.globalMatch(contents(folder.filePath(page))); found.hasNext();) {
                const QString target = found.next().captured(1);
                QVERIFY2(pages.contains(target), qPrintable(page + QStringLiteral(" → ") + target));
                reached.insert(target);
            }
        }
        QCOMPARE(reached.size(), pages.size());
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
