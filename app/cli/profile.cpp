#include "profile.h"

#include "commands.h"
#include "profiletest.h"
#include "session.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>
#include <QThreadPool>

namespace {

class ProfileCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    using Command::Command;
    ~ProfileCommand() override
    {
        m_stop.request_stop();
        m_pool.waitForDone();
    }

    void options(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("secrets"), tr("A file with lines such as SHEETLINK_PORTAL_PASSWORD=…"),
            QStringLiteral("FILE")});
        parser.addOption(
            {{QStringLiteral("o"), QStringLiteral("output")}, tr("Where “export” writes."), QStringLiteral("FILE")});
        parser.addOption({QStringLiteral("json"), tr("Print one JSON object a line.")});
    }

    void start(const QCommandLineParser &parser) override
    {
        m_json = parser.isSet(QStringLiteral("json"));
        const QStringList words = parser.positionalArguments();
        const QString action = words.value(0);
        if (action == QLatin1String("list")) {
            list();
            return;
        }
        if (words.size() != 2
            || !QStringList{QStringLiteral("show"), QStringLiteral("import"), QStringLiteral("export"),
                QStringLiteral("test")}
                    .contains(action)) {
            usage(tr("Say list, or show, import, export or test with a profile's name or file."));
            return;
        }
        const auto profile = m_store.load(words.at(1));
        if (!profile) {
            fail(profile.error());
            return;
        }
        if (action == QLatin1String("show"))
            show(*profile);
        else if (action == QLatin1String("import"))
            import(*profile);
        else if (action == QLatin1String("export"))
            exportTo(parser.value(QStringLiteral("output")), *profile);
        else
            test(parser, *profile);
    }

    void interrupt() override
    {
        m_stop.request_stop();
        Command::interrupt();
    }

private:
    void list()
    {
        for (const QString &name : m_store.names()) {
            if (m_json)
                console().json({{QStringLiteral("name"), name}});
            else
                console().line(name);
        }
        emit finished(ExitCode::AllDone);
    }

    void show(const Profile &profile)
    {
        if (m_json)
            console().json(QJsonDocument::fromJson(profileToJson(profile)).object());
        else
            console().bytes(profileToJson(profile));
        emit finished(ExitCode::AllDone);
    }

    void import(const Profile &profile)
    {
        if (const auto saved = m_store.save(profile); !saved) {
            fail(saved.error());
            return;
        }
        console().note(tr("The profile “%1” is there now.").arg(profile.name));
        emit finished(ExitCode::AllDone);
    }

    void exportTo(const QString &path, const Profile &profile)
    {
        if (path.isEmpty()) {
            show(profile);
            return;
        }
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(profileToJson(profile)) < 0 || !file.commit()) {
            usage(tr("The profile could not be written to “%1”: %2").arg(path, file.errorString()));
            return;
        }
        emit finished(ExitCode::AllDone);
    }

    void test(const QCommandLineParser &parser, const Profile &profile)
    {
        const auto given = givenSecrets(parser);
        if (!given) {
            fail(given.error());
            return;
        }
        m_keychain.read(profile, this, [this, profile, given = *given](const Secrets &kept) {
            const Secrets secrets = given.orElse(kept);
            m_pool.start([this, profile, secrets, cancel = m_stop.get_token(), ask = askAtTerminal(console())] {
                const auto checks = testProfile(m_http, profile, secrets, {}, cancel, ask);
                QMetaObject::invokeMethod(
                    this, [this, checks] { printChecks(checks); }, Qt::QueuedConnection);
            });
        });
    }

    void printChecks(const QList<ProfileCheck> &checks)
    {
        for (const ProfileCheck &check : checks) {
            const QString words = check.outcome ? *check.outcome : check.outcome.error().message;
            if (m_json) {
                console().json({{QStringLiteral("check"), check.what},
                    {QStringLiteral("ok"), check.outcome.has_value()}, {QStringLiteral("message"), words}});
            } else {
                console().line(QStringLiteral("%1 %2: %3")
                                   .arg(check.outcome ? QStringLiteral("✓") : QStringLiteral("✗"), check.what, words));
            }
        }
        const auto &last = checks.last().outcome;
        emit finished(last ? ExitCode::AllDone : exitCodeFor(last.error()));
    }

    ProfileStore m_store;
    Keychain m_keychain;
    HttpClient m_http;
    std::stop_source m_stop;
    QThreadPool m_pool;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeProfile(Console &console)
{
    return std::make_unique<ProfileCommand>(console);
}
