#include "linkexport.h"

#include "extendedimport.h"
#include "mediaarchive.h"
#include "skeletalfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(LinkExport)
};

/// The portal cuts names after 30 characters.
QString nameOf(const ExportFacts &facts, const QString &rest)
{
    return QStringLiteral("sheetlink-%1-%2").arg(facts.batch).arg(rest);
}

QList<ExportFile> importFiles(const QList<ExportedLink> &links, const ExportFacts &facts)
{
    constexpr auto most = ExtendedImportLinker::mostRows;
    const auto count = (links.size() + most - 1) / most;
    const auto digits = QString::number(count).size();
    QList<ExportFile> files;
    for (qsizetype begin = 0; begin < links.size(); begin += most) {
        QList<LinkRequest> requests;
        for (const ExportedLink &exported : links.mid(begin, most))
            requests.append(exported.link);
        const QString number = QString::number(files.size() + 1).rightJustified(digits, QLatin1Char('0'));
        files.append({.name = nameOf(facts, QStringLiteral("import-%1.csv").arg(number)),
            .bytes = importTable(requests),
            .links = int(requests.size())});
    }
    return files;
}

QStringList importNotices(int files)
{
    return {Text::tr("In the portal choose Extended Data Import, then Media Import; do not create new records. Import "
                     "%n file(s), each of them once: importing one again doubles its images.",
        nullptr, files)};
}

QStringList skeletalNotices()
{
    return {Text::tr("In the portal choose Skeletal File Upload, match on catalog number, and do not verify image "
                     "links: one address that does not answer ends such an import without a word. Only one upload "
                     "into the collection at a time."),
        Text::tr("The file has the addresses of the large images alone: no creator, licence, caption, web copy or "
                 "thumbnail. The Extended Data Import keeps all of them."),
        Text::tr("Import it soon. For a number that the collection does not have any more, the portal makes a new "
                 "record.")};
}

QStringList archiveNotices()
{
    return {Text::tr("Importing the archive empties all fields but the number in records that it matches, until the "
                     "collection is next refreshed from its source, and a record that has a key of its source gets a "
                     "second record beside it. Stop before the final transfer where the portal announces new records; "
                     "the Extended Data Import changes no record."),
        Text::tr("The archive does not tell the order of the images of a record.")};
}

Error unwritable(const QString &path, const QString &detail)
{
    return {.kind = ErrorKind::Usage,
        .message = Text::tr("“%1” could not be written. Choose another folder; nothing was exported.").arg(path),
        .detail = detail,
        .code = QStringLiteral("export-unwritable")};
}

} // namespace

std::optional<ExportForm> exportFormFromWord(const QString &word)
{
    constexpr std::pair<const char *, ExportForm> forms[] = {{"extended-import", ExportForm::ExtendedImport},
        {"skeletal", ExportForm::Skeletal}, {"dwca", ExportForm::DarwinCoreArchive}};
    for (const auto &[name, form] : forms) {
        if (word == QLatin1String(name))
            return form;
    }
    return std::nullopt;
}

Result<LinkExport> exportOf(const QList<ExportedLink> &links, ExportForm form, const ExportFacts &facts)
{
    const SiftedLinks sifted = sift(links, form);
    LinkExport result{.files = {}, .leftOut = sifted.leftOut, .notices = {}};
    if (sifted.good.isEmpty())
        return result;
    switch (form) {
    case ExportForm::ExtendedImport:
        result.files = importFiles(sifted.good, facts);
        result.notices = importNotices(int(result.files.size()));
        break;
    case ExportForm::Skeletal:
        result.files = {{.name = nameOf(facts, QStringLiteral("skeletal.csv")),
            .bytes = skeletalFile(sifted.good),
            .links = int(sifted.good.size())}};
        result.notices = skeletalNotices();
        break;
    case ExportForm::DarwinCoreArchive: {
        const auto archive = mediaArchive(sifted.good, facts);
        if (!archive)
            return failure(archive.error());
        result.files = {
            {.name = nameOf(facts, QStringLiteral("dwca.zip")), .bytes = *archive, .links = int(sifted.good.size())}};
        result.notices = archiveNotices();
        break;
    }
    }
    return result;
}

std::optional<Error> unfit(ExportForm form, const PortalInfo &portal)
{
    if (form != ExportForm::DarwinCoreArchive || portal.collection.isSnapshot)
        return std::nullopt;
    return Error{.kind = ErrorKind::Usage,
        .message = Text::tr("The portal keeps the records of “%1” itself, and importing an archive empties all fields "
                            "of such records but the number. Export --as extended-import, or skeletal, instead.")
                       .arg(portal.collection.name),
        .detail = {},
        .code = QStringLiteral("live-collection")};
}

Result<> writeFiles(const QString &folder, const QList<ExportFile> &files)
{
    const QDir dir(folder);
    for (const ExportFile &file : files) {
        if (QFileInfo::exists(dir.filePath(file.name))) {
            return failure(ErrorKind::Usage,
                Text::tr("“%1” is there already. Importing the same links from two files can double them: remove the "
                         "old files when they were not imported, or choose another folder.")
                    .arg(dir.filePath(file.name)),
                {}, QStringLiteral("already-exported"));
        }
    }
    if (!files.isEmpty() && !dir.mkpath(QStringLiteral(".")))
        return failure(unwritable(folder, {}));

    std::vector<std::unique_ptr<QSaveFile>> open;
    for (const ExportFile &file : files) {
        auto save = std::make_unique<QSaveFile>(dir.filePath(file.name));
        if (!save->open(QIODevice::WriteOnly) || save->write(file.bytes) != file.bytes.size() || !save->flush())
            return failure(unwritable(save->fileName(), save->errorString()));
        open.push_back(std::move(save));
    }
    QStringList committed;
    for (const auto &save : open) {
        if (!save->commit()) {
            for (const QString &path : committed)
                QFile::remove(path);
            return failure(unwritable(save->fileName(), save->errorString()));
        }
        committed.append(save->fileName());
    }
    return {};
}
