#include "importrun.h"

#include "importfields.h"
#include "importrows.h"
#include "importtable.h"
#include "portalrows.h"

#include <QFile>
#include <QFileInfo>

namespace Practice {

namespace {

/// What follows the rows on the real page: the form again, and a script with words that look like an answer.
const QByteArray restOfPage
    = "\n</ul></fieldset>\n<form name=\"initiateImportForm\" action=\"importextended.php\" method=\"post\">"
      "<button name=\"submitAction\" value=\"initiateImport\">Initialize Import</button></form>\n"
      "<script>function verifyImportForm() { alert('ERROR: Source fields must be mapped once only'); }</script>\n"
      "</body></html>\n";

void runImport(Store &store, const QString &path, const ImportTask &task, const Sink &sink)
{
    const auto stamp = [] { return serverTime(); };
    sink(QStringLiteral("<!DOCTYPE html>\n<html><head><title>Extended Data Import</title></head><body><fieldset>"
                        "<legend>Action Panel</legend><ul><li>%1 %2 (%3)</li>\n")
             .arg(task.words.starting, task.fileName.toHtmlEscaped(), stamp())
             .toUtf8());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        sink(restOfPage);
        return;
    }
    ImportTable table(file.readAll());
    ImportRows rows(store, task);
    for (int number = 1; !table.atEnd(); ++number) {
        if (!sink(rows.linesFor(number, table.nextRow()).toUtf8() + '\n'))
            return;
    }
    QString end = importLine(task.words.statistics);
    if (rows.succeeded()) // of the last row, whatever the others did
        end += QStringLiteral("<li>%1 (%2)</li>").arg(task.words.done, stamp());
    sink(end.toUtf8() + restOfPage);
    file.remove();
}

} // namespace

QString importFilePath(const PortalContext &portal, const QString &name)
{
    return portal.folder + QStringLiteral("/temp/") + QFileInfo(name).fileName();
}

Answer importRun(const PortalContext &portal, const Request &request, const Person &person)
{
    const ImportTask task{.fileName = request.value(QStringLiteral("fileName")),
        .collection = request.value(QStringLiteral("collid")).toInt(),
        .mediaUploadType = request.value(QStringLiteral("mediaUploadType")),
        .createNew = request.value(QStringLiteral("createNew")) == QLatin1String("1"),
        .login = person.login,
        .words = importWordsIn(request.value(QStringLiteral("lang"))),
        .columns = mappedColumns(request)};
    Answer answer;
    answer.stream = [&store = portal.store, path = importFilePath(portal, task.fileName), task](
                        const Sink &sink) { runImport(store, path, task, sink); };
    return answer;
}

} // namespace Practice
