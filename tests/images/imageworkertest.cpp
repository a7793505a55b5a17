#include "imageworker.h"
#include "testimages.h"

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

    void aProcessThatDiesCostsOneFile()
    {
        ImageWorkers workers(1); // no memory: whatever is begun in there fails
        Q_UNUSED(workers);
        ImageWorkers others;
        const QString path = put(QStringLiteral("good.jpg"), testJpeg(2));
        QVERIFY(others.probe(path, LookForCodes::No));
        QVERIFY(others.probe(path, LookForCodes::No));
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
