#include "batchonrecord.h"
#include "commands.h"
#include "exportchoice.h"
#include "linkexport.h"
#include "linkplan.h"
#include "session.h"

#include <QCoreApplication>
#include <QDir>
#include <QThreadPool>

namespace {

class ExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    using Command::Command;
    ~ExportCommand() override
    {
        m_stop.request_stop();
        m_pool.waitForDone();
    }

    void options(QCommandLineParser &parser) const override
    {
        Session::addLedgerOption(parser);
        parser.addOption({QStringLiteral("as"), tr("extended-import, skeletal or dwca (for Snapshot collections)."),
            QStringLiteral("FORM")});
        parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
            tr("The folder for the files; it is made when it is not there."), QStringLiteral("DIR")});
        parser.addOption({QStringLiteral("linked"),
            tr("With extended-import: also images that are linked already, for a portal that has lost the links.")});
        parser.addOption({QStringLiteral("json"), tr("Print one JSON object a line.")});
    }

    void start(const QCommandLineParser &parser) override
    {
        const auto form = exportFormFromWord(parser.value(QStringLiteral("as")));
        m_folder = parser.value(QStringLiteral("output"));
        m_json = parser.isSet(QStringLiteral("json"));
        if (!form || m_folder.isEmpty() || parser.positionalArguments().size() > 1) {
            usage(tr("Say which files with --as extended-import|skeletal|dwca, and where to with -o DIR."));
            return;
        }
        m_form = *form;
        if (const auto read = readBatch(parser); !read) {
            fail(read.error());
            return;
        }
        chooseLinks(parser.isSet(QStringLiteral("linked")));
        if (m_links.isEmpty()) {
            console().note(tr("No image of batch %1 has a link to export.").arg(m_facts.batch));
            emit finished(ExitCode::NothingToDo);
        } else if (m_form == ExportForm::DarwinCoreArchive) {
            askPortal();
        } else {
            write();
        }
    }

    void interrupt() override
    {
        m_stop.request_stop();
        Command::interrupt();
    }

private:
    Result<> readBatch(const QCommandLineParser &parser)
    {
        const auto read = batchOnRecord(parser);
        if (!read)
            return failure(read.error());
        const auto profile = profileFromJson(read->batch.profile);
        if (!profile)
            return failure(profile.error());
        m_profile = *profile;
        m_items = read->items;
        m_facts = exportFacts(read->batch, m_profile);
        return {};
    }

    void chooseLinks(bool linkedToo)
    {
        const ExportChoice choice = chooseForExport(
            m_items, m_form, linkedToo, [this](const Item &item) { return linkRequestFor(item, m_profile); });
        note(choice.notices);
        m_links = choice.links;
    }

    void askPortal()
    {
        m_pool.start([this, settings = m_profile.portal, cancel = m_stop.get_token()] {
            const auto info = PortalSite(m_http, settings).info(cancel);
            QMetaObject::invokeMethod(
                this, [this, info] { portalAnswered(info); }, Qt::QueuedConnection);
        });
    }

    void portalAnswered(const Result<PortalInfo> &info)
    {
        if (m_stop.stop_requested())
            return; // interrupt() has ended the command
        if (!info) {
            fail(info.error());
            return;
        }
        if (const auto problem = unfit(m_form, *info)) {
            fail(*problem);
            return;
        }
        m_facts.collectionName = info->collection.name;
        write();
    }

    void write()
    {
        const auto made = exportOf(m_links, m_form, m_facts);
        if (!made) {
            fail(made.error());
            return;
        }
        if (const auto written = writeFiles(m_folder, made->files); !written) {
            fail(written.error());
            return;
        }
        print(*made);
        emit finished(!made->leftOut.isEmpty() ? ExitCode::SomeItems : ExitCode::AllDone);
    }

    void print(const LinkExport &made)
    {
        int links = 0;
        for (const ExportFile &file : made.files) {
            links += file.links;
            const QString path = QDir(m_folder).filePath(file.name);
            if (m_json)
                console().json({{QStringLiteral("file"), path}, {QStringLiteral("links"), file.links}});
            else
                console().line(path);
        }
        if (m_json) {
            console().json({{QStringLiteral("summary"),
                QJsonObject{{QStringLiteral("batch"), m_facts.batch}, {QStringLiteral("files"), made.files.size()},
                    {QStringLiteral("links"), links}, {QStringLiteral("leftOut"), made.leftOut.size()}}}});
        }
        for (const LeftOutLink &link : made.leftOut)
            console().note(tr("%1 is left out. %2").arg(link.file, link.why));
        note(made.notices);
    }

    void note(const QStringList &notices)
    {
        for (const QString &notice : notices)
            console().note(notice);
    }

    QString m_folder;
    ExportForm m_form = ExportForm::ExtendedImport;
    bool m_json = false;
    Profile m_profile;
    QList<Item> m_items;
    QList<ExportedLink> m_links;
    ExportFacts m_facts;
    HttpClient m_http;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace

std::unique_ptr<Command> makeExport(Console &console)
{
    return std::make_unique<ExportCommand>(console);
}
