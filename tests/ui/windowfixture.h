#pragma once

#include "mainwindow.h"
#include "messagebar.h"
#include "practiceworld.h"
#include "workbench.h"

#include <QAction>
#include <QDir>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

/// A practice portal and an image host in a folder that is gone afterwards.
class PracticeFixture
{
public:
    PracticeFixture()
    {
        auto started = PracticeWorld::start({.folder = m_folder.filePath(QStringLiteral("practice"))});
        if (!started)
            qFatal("%s", qPrintable(started.error().message));
        m_world = std::move(*started);
    }

    const PracticeWorld &world() const { return *m_world; }

    Workbench::Options options(const QString &ledger = QStringLiteral("ledger")) const
    {
        return {.ledgerFile = m_folder.filePath(ledger + QStringLiteral(".sqlite")),
            .workFolder = m_folder.filePath(QStringLiteral("work")),
            .practiceFolder = m_folder.filePath(QStringLiteral("visit")),
            .profilesFolder = m_folder.filePath(QStringLiteral("profiles")),
            .secrets = *secretsFromFile(m_world->secretsFile()),
            .retry = {}};
    }

    Profile profile() const { return *ProfileStore(m_folder.path()).load(m_world->profileFile()); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PracticeWorld> m_world;
};

/// A window as main() makes it.
class WindowFixture
{
public:
    explicit WindowFixture(const Workbench::Options &options)
        : workbench(options)
        , window(workbench)
    {
        workbench.open();
        window.resize(1280, 820);
        window.show();
    }

    QAction *action(const char *name) { return window.findChild<QAction *>(QLatin1String(name)); }
    QTableView *table() { return window.findChild<QTableView *>(QStringLiteral("itemTable")); }
    QString banner() { return window.findChild<MessageBar *>(QStringLiteral("messageBar"))->text(); }
    bool isIdle() const { return workbench.activity() == BatchEngine::Activity::None; }
    int count(ItemState state) const { return window.model().count(state); }

    /// The row of the table that shows the file.
    int rowOf(const QString &file)
    {
        const QAbstractItemModel *rows = table()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, BatchModel::File).data().toString() == file)
                return row;
        }
        return -1;
    }

    const Item &item(const QString &file)
    {
        const qint64 id = table()->model()->index(rowOf(file), 0).data(BatchModel::IdRole).toLongLong();
        return window.model().item(window.model().rowOf(id));
    }

    Workbench workbench;
    MainWindow window;
};
