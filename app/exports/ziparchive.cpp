#include "ziparchive.h"

#include <QBuffer>
#include <QCoreApplication>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(LinkExport)
};

bool addFile(QuaZip &zip, const QString &name, const QByteArray &bytes)
{
    QuaZipFile file(&zip);
    const bool written = file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)) && file.write(bytes) == bytes.size();
    file.close();
    return written && file.getZipError() == ZIP_OK;
}

} // namespace

Result<QByteArray> zipOf(const QList<std::pair<QString, QByteArray>> &files)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    bool written = zip.open(QuaZip::mdCreate);
    for (const auto &[name, bytes] : files)
        written = written && addFile(zip, name, bytes);
    zip.close();
    if (!written || zip.getZipError() != ZIP_OK) {
        return failure(ErrorKind::HostFull,
            Text::tr("The archive could not be made. Free some memory and export again."),
            QStringLiteral("zip error %1").arg(zip.getZipError()), QStringLiteral("archive-unwritable"));
    }
    return buffer.data();
}
