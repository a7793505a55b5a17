#pragma once

#include "batchengine.h"
#include "testimages.h"
#include "testportal.h"

#include <QTest>

/// One batch: a folder of images, a ledger, an engine.
class EngineRun
{
    QTemporaryDir m_folder;
    QString m_ledgerFile;
    HttpClient m_http;

public:
    explicit EngineRun(const QString &ledgerFile = {})
        : m_ledgerFile(ledgerFile.isEmpty() ? m_folder.filePath(QStringLiteral("ledger")) : ledgerFile)
    {
        openAgain();
    }

    /// As if the program had ended and was started again.
    void openAgain()
    {
        engine.reset();
        ledger.reset();
        ledger = Ledger::open(m_ledgerFile).value();
        engine = std::make_unique<BatchEngine>(*ledger, m_http,
            BatchEngine::Options{.workFolder = workFolder(),
                .retry = {.firstPause = std::chrono::milliseconds(10),
                    .longestPause = std::chrono::milliseconds(50),
                    .triesPerItem = 3,
                    .triesInARow = 6,
                    .longestOutage = std::chrono::milliseconds(1500)}});
        QObject::connect(engine.get(), &BatchEngine::finished, engine.get(),
            [this](BatchEngine::Activity, const std::optional<Error> &error) {
                ended = true;
                lastError = error;
            });
        QObject::connect(engine.get(), &BatchEngine::undoPlanned, engine.get(),
            [this](const QList<UndoEntry> &entries) { undoPlan = entries; });
        QObject::connect(engine.get(), &BatchEngine::undone, engine.get(),
            [this](const QList<UndoEntry> &entries) { undoEntries = entries; });
        QObject::connect(
            engine.get(), &BatchEngine::noticed, engine.get(), [this](const QStringList &told) { notices += told; });
    }

    void put(const QString &name, const QByteArray &bytes) const
    {
        writeFile(images() + QLatin1Char('/') + name, bytes);
    }
    QString workFolder() const { return m_folder.filePath(QStringLiteral("work")); }
    QString images() const { return m_folder.filePath(QStringLiteral("images")); }

    bool wait()
    {
        return QTest::qWaitFor([this] { return ended; }, 60'000);
    }
    bool scan(const Profile &profile, const Secrets &secrets = TestPortal::secrets(), const QString &mapping = {})
    {
        ended = false;
        engine->createBatch({images()}, profile, secrets, mapping);
        return wait() && !lastError;
    }
    bool open(qint64 batch, const Secrets &secrets = TestPortal::secrets())
    {
        ended = false;
        engine->openBatch(batch, secrets);
        return wait() && !lastError;
    }
    bool check()
    {
        ended = false;
        engine->check();
        return wait() && !lastError;
    }
    bool useMapping(const QString &file)
    {
        ended = false;
        engine->useMapping(file);
        return wait() && !lastError;
    }
    bool start()
    {
        ended = false;
        engine->start();
        return wait() && !lastError;
    }
    bool undo()
    {
        ended = false;
        engine->planUndo();
        if (!wait() || lastError)
            return false;
        ended = false;
        engine->undoBatch();
        return wait() && !lastError;
    }
    bool prove()
    {
        ended = false;
        engine->prove();
        return wait() && !lastError;
    }
    bool all(const Profile &profile) { return scan(profile) && check() && start(); }

    Item item(const QString &name) const
    {
        const auto items = engine->items();
        for (const Item &item : items) {
            if (item.name == name)
                return item;
        }
        return {};
    }
    /// `Confirmed Failed …` in the order of the items.
    QString states() const
    {
        QStringList words;
        const auto items = engine->items();
        for (const Item &item : items)
            words.append(stateWord(item.state));
        return words.join(QLatin1Char(' '));
    }

    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<BatchEngine> engine;
    bool ended = false;
    std::optional<Error> lastError;
    QStringList notices;
    QList<UndoEntry> undoPlan, undoEntries;
};
