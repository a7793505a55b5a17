#include "imageworker.h"
#include "imagemessages.h"
#include "serverprocess.h"
#include "testimages.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

class ImageWorkerTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString put(const QString &name, const QByteArray &bytes) const
    {
        return writeFile(m_folder.filePath(name), bytes);
    }

    /// Nobody ever writes into it, so that reading it does not end. Empty where a system has no named pipes.
    QString endlessFile() const
    {
        const QString path = m_folder.filePath(QStringLiteral("endless.jpg"));
        return QFileInfo::exists(path) || QProcess::execute(QStringLiteral("mkfifo"), {path}) == 0 ? path : QString();
    }

    /// Number of the process that ImageWorkers started for this thread; 0 when there is none.
    static qint64 imageProcess()
    {
        const QString own = QString::number(QCoreApplication::applicationPid());
        return ServerProcess::outputOf(QStringLiteral("pgrep"),
            {QStringLiteral("-P"), own, QStringLiteral("-f"), QStringLiteral("sheetlink-images")})
            .trimmed()
            .toLongLong();
    }

    static void kill(qint64 process)
    {
        QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-9"), QString::number(process)});
    }

    DerivativeRequest requestFor(const QString &source, const QString &web = QStringLiteral("web.jpg")) const
    {
        return {.source = source,
            .format = "jpeg",
            .recipe = {.web = {.width = 100}, .thumbnail = {.width = 50}},
            .rights = {.creator = QStringLiteral("José")},
            .webPath = m_folder.filePath(web),
            .thumbnailPath = m_folder.filePath(QStringLiteral("thumbnail-") + web)};
    }

private slots:
    void theProcessSpeaksTheLanguageOfTheProgram()
    {
        const QString path = put(QStringLiteral("short.jpg"), testJpeg(1).first(400));
        constexpr qint64 memory = 600LL << 20; // of its own, so that this thread begins a new process
        ImageWorkers::setLanguage(QLocale(QLocale::Spanish));
        const auto spanish = ImageWorkers(memory).probe(path, LookForCodes::No);
        ImageWorkers::setLanguage(QLocale(QLocale::English));
        const auto english = ImageWorkers(memory + 1).probe(path, LookForCodes::No);
        QVERIFY(!spanish && !english);
        QVERIFY2(english.error().message.startsWith(QStringLiteral("The image")), qPrintable(english.error().message));
        QVERIFY2(spanish.error().message.startsWith(QStringLiteral("La imagen")), qPrintable(spanish.error().message));
        QCOMPARE(spanish.error().code, english.error().code);
    }

    void itTellsWhatTheFunctionsTell()
    {
        ImageWorkers workers;
        const QString path = put(QStringLiteral("good.jpg"), withOrientation(testJpeg(1), 6));
        const auto here = probeImage(path, LookForCodes::Yes);
        const auto there = workers.probe(path, LookForCodes::Yes);
        QVERIFY2(there, there ? "" : qPrintable(there.error().detail));
        QCOMPARE(*there, *here);

        const auto made = workers.makeDerivatives(requestFor(path));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->web->size.width(), 100);
        QCOMPARE(made->thumbnail.size.width(), 50);
        QCOMPARE(made->web->checksums, checksumsOfFile(made->web->path).value());
        QVERIFY(!made->original);
    }

    void itTellsOfTheOriginalThatIsMadeAnew()
    {
        ImageWorkers workers;
        auto request = requestFor(put(QStringLiteral("turned.jpg"), withOrientation(testJpeg(1), 6)));
        request.originalPath = m_folder.filePath(QStringLiteral("original.jpg"));
        const auto made = workers.makeDerivatives(request);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QVERIFY(made->original);
        QCOMPARE(made->original->checksums, checksumsOfFile(request.originalPath).value());
    }

    void errorsComeThroughWhole()
    {
        ImageWorkers workers;
        const QString path = put(QStringLiteral("cut.jpg"), testJpeg(1).first(4'000));
        const auto here = probeImage(path);
        const auto there = workers.probe(path, LookForCodes::No);
        QVERIFY(!there);
        QCOMPARE(there.error(), here.error());
    }

    void aProcessThatDiesInTheMiddleCostsOneFile()
    {
        ImageWorkers workers;
        QVERIFY(workers.probe(put(QStringLiteral("good.jpg"), testJpeg(2)), LookForCodes::No));
        const qint64 process = imageProcess();
        if (process == 0)
            QSKIP("this system does not tell of its processes");
        {
            const std::jthread killer([&] {
                QThread::msleep(200);
                kill(process);
            });
            const auto facts = workers.probe(endlessFile(), LookForCodes::No);
            QVERIFY(!facts);
            QCOMPARE(facts.error().kind, ErrorKind::Item);
            QCOMPARE(facts.error().code, QStringLiteral("decoder-failed"));
        }
        QVERIFY(workers.probe(put(QStringLiteral("good.jpg"), testJpeg(2)), LookForCodes::No));
        QVERIFY(imageProcess() != process);
    }

    void aProcessThatDiesWhileItWaitsCostsNothing()
    {
        ImageWorkers workers;
        const QString path = put(QStringLiteral("good.jpg"), testJpeg(2));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(workers.probe(path, LookForCodes::No));
            if (imageProcess() == 0)
                QSKIP("this system does not tell of its processes");
            kill(imageProcess());
            QTRY_COMPARE(imageProcess(), 0);
        }
    }

    void aHangingDecoderIsEndedInTime()
    {
        ImageWorkers workers(512 << 20, {.reading = std::chrono::milliseconds(300)});
        if (endlessFile().isEmpty())
            QSKIP("this system has no named pipes");
        const auto facts = workers.probe(endlessFile(), LookForCodes::No);
        QVERIFY(!facts);
        QCOMPARE(facts.error().code, QStringLiteral("decoder-failed"));
        QCOMPARE(facts.error().detail, QStringLiteral("it took too long"));
        QVERIFY(ImageWorkers().probe(put(QStringLiteral("good.jpg"), testJpeg(2)), LookForCodes::No));
    }

    /// Its input ends when the program does, however that ended.
    void aProcessEndsWithTheProgramInTheMiddleOfAnImage()
    {
        if (endlessFile().isEmpty())
            QSKIP("this system has no named pipes");
        QProcess process;
        const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/sheetlink-images");
        process.start(program, {QString::number(1 << 30)});
        QVERIFY(process.waitForStarted());
        process.write(packed(ProbeOrder{.path = endlessFile()}));
        QVERIFY(!process.waitForFinished(300));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(10'000));
    }

    void cancellingDoesNotWait()
    {
        ImageWorkers workers;
        std::stop_source stop;
        stop.request_stop();
        const auto facts
            = workers.probe(put(QStringLiteral("good.jpg"), testJpeg(3)), LookForCodes::Yes, stop.get_token());
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, ErrorKind::Cancelled);
        QVERIFY(workers.probe(put(QStringLiteral("good.jpg"), testJpeg(3)), LookForCodes::Yes));
    }

    void manyThreadsShareAlittleMemory()
    {
        ImageWorkers workers(1 << 20); // each takes all of it
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&, t] {
                    const QString path = put(QStringLiteral("%1.jpg").arg(t), testJpeg(t));
                    for (int i = 0; i < 3; ++i)
                        right += workers.makeDerivatives(requestFor(path, QStringLiteral("web-%1.jpg").arg(t))) ? 1 : 0;
                });
            }
        }
        QCOMPARE(right.load(), 12);
    }
};

QTEST_GUILESS_MAIN(ImageWorkerTest)
#include "imageworkertest.moc"
