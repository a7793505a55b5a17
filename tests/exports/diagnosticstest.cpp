#include "diagnostics.h"

#include "logfile.h"
#include "secretstring.h"

#include <QTemporaryDir>
#include <QTest>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

/// The zip for whoever helps.
class DiagnosticsTest : public QObject
{
    Q_OBJECT

private slots:
    void itHoldsWhatHelpsAndNoSecret()
    {
        QTemporaryDir folder;
        const SecretString secret(QStringLiteral("canary-in-the-mine"));
        LogFile(folder.filePath(QStringLiteral("log"))).write(QStringLiteral("info"), QStringLiteral("it began"));
        Profile profile;
        profile.name = QStringLiteral("Herbarium");
        profile.media.notes = QStringLiteral("typed by mistake: canary-in-the-mine");
        const QString path = folder.filePath(QStringLiteral("d.zip"));
        QVERIFY(writeDiagnostics(path, profile, folder.filePath(QStringLiteral("log")),
            {{QStringLiteral("window.txt"), QStringLiteral("signed in with canary-in-the-mine")}}));

        QuaZip zip(path);
        QVERIFY(zip.open(QuaZip::mdUnzip));
        QCOMPARE(zip.getFileNameList(),
            QStringList({QStringLiteral("system.txt"), QStringLiteral("profile.json"), QStringLiteral("window.txt"),
                QStringLiteral("log/sheetlink.log")}));
        QByteArray all;
        for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
            QuaZipFile file(&zip);
            QVERIFY(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        QVERIFY(!all.contains("canary"));
        QVERIFY(all.contains("it began") && all.contains("Herbarium") && all.contains("Qt "));
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        const auto written = writeDiagnostics(QStringLiteral("/nowhere/at/all.zip"), std::nullopt, {});
        QVERIFY(!written);
        QCOMPARE(written.error().code, QStringLiteral("diagnostics-unwritable"));
    }
};

QTEST_GUILESS_MAIN(DiagnosticsTest)
#include "diagnosticstest.moc"
