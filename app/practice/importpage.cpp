#include "importpage.h"

#include "importfields.h"
#include "importrun.h"
#include "importtable.h"
#include "loginpage.h"
#include "pages.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Practice {

namespace {

Answer refused(const QString &text)
{
    return page(QStringLiteral("Extended Data Import"), QStringLiteral("<h2>%1</h2>").arg(text.toHtmlEscaped()));
}

Answer uploadForm(const QString &collection)
{
    return page(QStringLiteral("Extended Data Import"),
        QStringLiteral("<form name=\"initiateImportForm\" action=\"importextended.php\" method=\"post\" "
                       "enctype=\"multipart/form-data\"><fieldset><legend>Initialize Import</legend>"
                       "<p><input type=\"file\" name=\"importFile\"></p>"
                       "<input type=\"hidden\" name=\"MAX_FILE_SIZE\" value=\"10000000\">"
                       "<p><select name=\"importType\"><option value=\"3\">Media Import</option></select></p>"
                       "<input type=\"hidden\" name=\"associationType\" value=\"\">"
                       "<input type=\"hidden\" name=\"collid\" value=\"%1\">"
                       "<button name=\"submitAction\" value=\"initiateImport\">Initialize Import</button>"
                       "</fieldset></form>")
            .arg(collection.toHtmlEscaped()));
}

QString cleanedBaseName(const QString &fileName)
{
    static const QRegularExpression unwelcome(QStringLiteral("[^A-Za-z0-9_-]"));
    QString name = QFileInfo(fileName).completeBaseName();
    return name.replace(unwelcome, QStringLiteral("_")).left(30);
}

/// What is wrong with the uploaded file; empty when nothing is.
QString complaintAbout(const Upload &file)
{
    const QString type = file.fileName.right(3).toLower();
    if (file.largestAllowed >= 0 && file.bytes.size() > file.largestAllowed)
        return QStringLiteral("ERROR uploading file (code 2): The uploaded file exceeds the MAX_FILE_SIZE directive");
    if (type == QLatin1String("zip"))
        return QStringLiteral("ERROR setting import file: failed, code:28");
    if (type != QLatin1String("csv") && type != QLatin1String("txt") && type != QLatin1String("tab"))
        return QStringLiteral("ERROR setting import file: Unsupported file type");
    return {};
}

QString mappingRows(const QStringList &headers)
{
    QString rows;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        QString options = QStringLiteral("<option value=\"\">Ignore</option>");
        const QString known = importTargetFor(headers.at(i));
        for (const QString &target : importTargets()) {
            options += QStringLiteral("<option value=\"%1\"%2>%1</option>")
                           .arg(target, target == known ? QStringLiteral(" selected") : QString());
        }
        rows += QStringLiteral("<tr><td>%2<input type=\"hidden\" name=\"sf[%1]\" value=\"%2\"></td>"
                               "<td><select name=\"tf[%1]\">%3</select></td></tr>")
                    .arg(QString::number(i), headers.at(i).toHtmlEscaped(), options);
    }
    return rows;
}

Answer mappingPage(const PortalContext &portal, const Request &request, const QString &collection)
{
    const auto file = std::find_if(request.uploads.begin(), request.uploads.end(),
        [](const Upload &upload) { return upload.field == QLatin1String("importFile"); });
    if (file == request.uploads.end() || file->fileName.isEmpty())
        return refused(QStringLiteral("ERROR uploading file (code 4): No file was uploaded"));
    if (const QString complaint = complaintAbout(*file); !complaint.isEmpty())
        return refused(complaint);

    const QString name = QStringLiteral("%1_%2.%3")
                             .arg(cleanedBaseName(file->fileName))
                             .arg(QDateTime::currentSecsSinceEpoch())
                             .arg(file->fileName.right(3).toLower());
    QFile stored(importFilePath(portal, name));
    if (!QDir().mkpath(QFileInfo(stored).path()) || !stored.open(QIODevice::WriteOnly)
        || stored.write(file->bytes) != file->bytes.size() || !stored.flush())
        return refused(QStringLiteral("ERROR setting import file: failed, code:0"));

    return page(QStringLiteral("Extended Data Import"),
        QStringLiteral("<form name=\"mappingform\" action=\"importextended.php\" method=\"post\"><fieldset>"
                       "<legend>Field Mapping</legend><table>%1</table>"
                       "<input type=\"hidden\" name=\"fileName\" value=\"%2\">"
                       "<input type=\"hidden\" name=\"collid\" value=\"%3\">"
                       "<input type=\"hidden\" name=\"importType\" value=\"3\">"
                       "<p><label><select name=\"mediaUploadType\"><option value=\"image\">Image</option>"
                       "<option value=\"audio\">Audio</option></select> Media type</label></p>"
                       "<p><label><input type=\"checkbox\" name=\"createNew\" value=\"1\"> "
                       "Create new records</label></p>"
                       "<button name=\"submitAction\" value=\"importData\">Import Data</button>"
                       "</fieldset></form>")
            .arg(mappingRows(ImportTable(file->bytes).headers()), name, collection.toHtmlEscaped()));
}

} // namespace

Answer importAnswer(const PortalContext &portal, const Request &request)
{
    const auto person = portal.visitor(request);
    const Answer notAuthorized = refused(QStringLiteral("ERROR: not authorized to access this page"));
    if (!person)
        return sentToLogin(request, notAuthorized);
    const QString collection = request.value(QStringLiteral("collid"));
    if (!person->mayAdministrate(collection.toInt()))
        return notAuthorized;

    const QString action = request.method == "POST" ? request.value(QStringLiteral("submitAction")) : QString();
    if (action == QLatin1String("initiateImport"))
        return mappingPage(portal, request, collection);
    if (action == QLatin1String("importData"))
        return importRun(portal, request, *person);
    return uploadForm(collection);
}

} // namespace Practice
