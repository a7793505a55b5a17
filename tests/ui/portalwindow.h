#pragma once

#include "batchview.h"
#include "testimages.h"
#include "testportal.h"
#include "windowfixture.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

/// A portal, a folder of sheets, and a window in front of both that is worked by keys.
class PortalWindow
{
public:
    static constexpr int patience = 20'000;

    explicit PortalWindow(const QStringList &records, const Secrets &secrets = TestPortal::secrets())
        : portal(records)
        , fixture({.ledgerFile = folder.filePath(QStringLiteral("ledger.sqlite")),
              .workFolder = folder.filePath(QStringLiteral("work")),
              .practiceFolder = folder.filePath(QStringLiteral("visit")),
              .profilesFolder = folder.filePath(QStringLiteral("profiles")),
              .secrets = secrets,
              .retry = {}})
    {
        window().activateWindow();
        (void)QTest::qWaitForWindowActive(&window());
    }

    MainWindow &window() { return fixture.window; }
    const BatchModel &model() const { return fixture.window.model(); }

    void addSheet(const QString &name) { writeFile(sheets(name), testJpeg(++m_sheets, QSize(60, 90))); }
    QString sheets(const QString &name = {}) const { return folder.filePath(QStringLiteral("sheets/") + name); }

    /// Drops the sheets and waits until they were compared with the records.
    void open(const Profile &profile)
    {
        bool wasChecked = false;
        const auto watching = QObject::connect(&fixture.workbench, &Workbench::changed, &window(),
            [&] { wasChecked = wasChecked || fixture.workbench.activity() == BatchEngine::Activity::Checking; });
        fixture.workbench.useProfile(profile);
        fixture.workbench.addImages({sheets()});
        QTRY_VERIFY_WITH_TIMEOUT(wasChecked && fixture.isIdle(), patience);
        QObject::disconnect(watching);
        QCOMPARE(model().rowCount(), m_sheets);
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window().windowHandle(), Qt::Key(key), modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(window().windowHandle(), letter.toLatin1());
    }

    QList<Item> items() const { return model().items(); }
    const Item &named(const QString &name) const
    {
        for (const Item &item : model().items()) {
            if (item.name == name)
                return item;
        }
        qFatal("no item %s", qPrintable(name));
    }
    /// What the inspector speaks of.
    std::optional<Item> current()
    {
        auto *view = window().findChild<BatchView *>(QStringLiteral("batchView"));
        const auto id = view->currentItem();
        return id ? std::optional(model().item(model().rowOf(*id))) : std::nullopt;
    }
    void select(const QString &name)
    {
        window().findChild<BatchView *>(QStringLiteral("batchView"))->select(named(name).id);
    }
    template <typename Widget> Widget *find(const char *name)
    {
        return window().template findChild<Widget *>(QLatin1String(name));
    }
    int count(ItemState state) const { return model().count(state); }

    QTemporaryDir folder;
    TestPortal portal;
    WindowFixture fixture;

private:
    int m_sheets = 0;
};
