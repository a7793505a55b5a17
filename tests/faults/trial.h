#pragma once

#include "apachedav.h"
#include "cliprocess.h"
#include "fault.h"
#include "faultproxy.h"
#include "opensshserver.h"
#include "testportal.h"

/// What a trial is made of.
struct TrialLayout {
    HostKind host = HostKind::Folder;
    LinkerChoice linker = LinkerChoice::Auto;
    int images = 20;
    qint64 imageBytes = 0; ///< Each is made at least so large.
    quint32 seed = 1;
    bool hostIsProxied = false;
    bool hostForbidsRenaming = false; ///< An SFTP host: files are written under their final names at once.
    bool portalIsProxied = false;
    FaultProxy::Plan hostPlan{}; ///< What goes wrong at the proxies.
    FaultProxy::Plan portalPlan{};
};

/// A folder of images, a portal, an image host of its own, and the real program between them: as a person's first batch
/// would be. The oracle, another program, looks at what is left of them.
class Trial
{
public:
    explicit Trial(const TrialLayout &layout);
    ~Trial();
    Q_DISABLE_COPY_MOVE(Trial)

    /// What cannot be had here, empty when everything is there.
    QString missing() const;

    TestPortal &portal() { return *m_portal; }
    OpenSshServer &ssh() { return *m_ssh; }
    ApacheDav &dav() { return *m_dav; }
    FaultProxy &hostProxy() { return *m_hostProxy; }
    FaultProxy &portalProxy() { return *m_portalProxy; }

    Profile profile;                 ///< May be changed before the first run.
    QProcessEnvironment environment; ///< Of the program.
    QStringList launcher;            ///< A program and its arguments by which begin() starts it, when not empty.
    QJsonObject world;               ///< More for the oracle, see there.

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString images() const { return path(QStringLiteral("images")); }
    QString ledger() const { return m_ledger; }
    void useLedger(const QString &file) { m_ledger = file; }
    QString imageName(int number) const { return m_names.at(number); }
    /// What the host shows.
    QString hostFolder() const { return m_hostFolder; }

    /// Writes the sources down for the oracle. Everything that is changed behind the program's back comes before.
    void remember();
    /// Says more to the oracle.
    void say(const QString &key, const QJsonValue &value);
    /// Starts the batch, or goes on with it when it was started before.
    void begin(QProcess &process);
    CliResult run();
    /// Whether the process ends within the time, or has ended before.
    static bool hasEnded(QProcess &process, std::chrono::milliseconds within);
    /// Whatever the program is told to do.
    CliResult command(const QStringList &arguments);
    /// What the ledger says, empty while there is none.
    int count(const QString &statement) const;
    int transitions() const { return count(QStringLiteral("SELECT count(*) FROM event")); }
    bool isComplete() const;
    /// As if the program had been left alone for so long: what it asked the portal for is that much older.
    void letTimePass(std::chrono::seconds time) const;

    /// Starts the batch again and again until all is linked, as a person would, then asks the oracle.
    void finish(Outcome &outcome);
    /// The same, where a person also has to ask for what failed to be tried again.
    void finishOrRetry(Outcome &outcome);
    /// The arguments of the process and of all that it started.
    static QByteArray commandLinesBelow(qint64 process);
    /// One that the oracle looks for as for the others.
    static QString wrongSecret() { return QStringLiteral("Wrong+Horse 0815%"); }

    /// What the oracle finds wrong, see there.
    QStringList look();
    QStringList judge();

private:
    void makeHost();
    void addImages();
    QStringList asked(const QString &command);
    QStringList nextCommand() const;

    TrialLayout m_layout;
    QTemporaryDir m_folder;
    QStringList m_names;
    QStringList m_numbers;
    QString m_ledger;
    QString m_hostFolder;
    QUrl m_hostUrl;
    std::unique_ptr<TestPortal> m_portal;
    std::unique_ptr<OpenSshServer> m_ssh;
    std::unique_ptr<ApacheDav> m_dav;
    std::unique_ptr<FaultProxy> m_hostProxy, m_portalProxy;
    int m_runs = 0;
};

/// A line that is reset at any byte, up or down, about every 2 MB, and is no faster than one between two places.
TrialLayout onBreakingLine(HostKind host, quint32 seed);
/// In bytes a second of a connection.
inline constexpr qint64 wideAreaRate = 8'000'000;

/// The words for a table: `folder`, `sftp` …
QString hostWord(HostKind kind);
