#include "logfile.h"
#include "secretstring.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What the program writes down of itself.
class LogFileTest : public QObject
{
    Q_OBJECT

private slots:
    void aMessageIsOneLine()
    {
        QTemporaryDir folder;
        LogFile log(folder.path());
        log.write(QStringLiteral("info"), QStringLiteral("one\ntwo\r\n2026-01-01 info forged"));
        const QByteArray text = contents(folder.filePath(QStringLiteral("sheetlink.log")));
        QCOMPARE(text.count('\n'), 1);
        QVERIFY(text.contains(" info one\\ntwo"));
    }

    void noSecretIsWritten()
    {
        QTemporaryDir folder;
        const SecretString secret(QStringLiteral("canary/in the mine"));
        LogFile log(folder.path());
        log.write(QStringLiteral("info"), QStringLiteral("sent canary/in the mine and canary%2Fin%20the%20mine"));
        const QByteArray text = contents(folder.filePath(QStringLiteral("sheetlink.log")));
        QVERIFY(!text.contains("canary"));
        QVERIFY(text.contains("***"));
    }

    void onlyTheLastFiveFilesAreKept()
    {
        QTemporaryDir folder;
        constexpr qint64 most = 2'000;
        {
            LogFile log(folder.path(), most);
            for (int i = 0; i < 400; ++i)
                log.write(QStringLiteral("info"), QStringLiteral("line %1 ").arg(i) + QString(60, QLatin1Char('x')));
        }
        const QStringList files = LogFile::files(folder.path());
        QCOMPARE(files.size(), 5);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 5);
        for (const QString &file : files)
            QVERIFY(QFileInfo(file).size() < most + 200);
        QVERIFY(contents(files.first()).contains("line 399 "));
        QVERIFY(!contents(files.last()).contains("line 0 "));
    }

    void theProgramsMessagesGoThere()
    {
        QTemporaryDir folder;
        LogFile::begin(folder.path());
        QCOMPARE(LogFile::folder(), folder.path());
        const SecretString secret(QStringLiteral("hush-hush"));
        qInfo("a small thing, hush-hush");
        const QByteArray text = contents(folder.filePath(QStringLiteral("sheetlink.log")));
        qInstallMessageHandler(nullptr);
        QVERIFY(text.contains(" info a small thing, ***"));
#ifndef Q_OS_WIN
        const auto permissions = QFile::permissions(folder.filePath(QStringLiteral("sheetlink.log")));
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
#endif
    }
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "logfiletest.moc"
