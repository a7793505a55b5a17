#include "linkexporter.h"

#include "linkplan.h"

#include <QDir>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace {

struct Done {
    QStringList files;
    QStringList notices;
};

Result<Done> writeExport(const Batch &batch, const QList<Item> &items, const Profile &profile, ExportForm form,
    const QString &folder, const CancelToken &cancel)
{
    const ExportChoice choice
        = chooseForExport(items, form, false, [&profile](const Item &item) { return linkRequestFor(item, profile); });
    if (choice.links.isEmpty())
        return Done{{}, choice.notices};
    ExportFacts facts = exportFacts(batch, profile);
    if (form == ExportForm::DarwinCoreArchive) {
        HttpClient http;
        const auto portal = PortalSite(http, profile.portal).info(cancel);
        if (!portal)
            return failure(portal.error());
        if (const auto problem = unfit(form, *portal))
            return failure(*problem);
        facts.collectionName = portal->collection.name;
    }
    const auto made = exportOf(choice.links, form, facts);
    if (!made)
        return failure(made.error());
    if (const auto written = writeFiles(folder, made->files); !written)
        return failure(written.error());
    Done done{{}, choice.notices};
    for (const ExportFile &file : made->files)
        done.files.append(QDir::toNativeSeparators(QDir(folder).filePath(file.name)));
    for (const LeftOutLink &link : made->leftOut)
        done.notices.append(LinkExporter::tr("%1 is left out. %2").arg(link.file, link.why));
    done.notices += made->notices;
    return done;
}

} // namespace

void LinkExporter::start(
    const Batch &batch, const QList<Item> &items, const Profile &profile, ExportForm form, const QString &folder)
{
    auto *watcher = new QFutureWatcher<Result<Done>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const auto done = watcher->result();
        watcher->deleteLater();
        if (done)
            emit exported(done->files, done->notices);
        else
            emit failed(done.error());
    });
    watcher->setFuture(QtConcurrent::run([batch, items, profile, form, folder, cancel = m_stop.get_token()] {
        return writeExport(batch, items, profile, form, folder, cancel);
    }));
}
