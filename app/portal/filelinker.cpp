#include "filelinker.h"

#include "extendedimport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

qsizetype FileLinker::mostAtOnce() const
{
    return ExtendedImportLinker::mostRows;
}

LinkRound FileLinker::link(const QList<LinkRequest> &requests, const CancelToken &)
{
    const QFileInfo info(m_file);
    QSaveFile file(m_file);
    const QByteArray table = importTable(requests);
    const bool written = !info.exists() && QDir().mkpath(info.absolutePath()) && file.open(QIODevice::WriteOnly)
        && file.write(table) == table.size() && file.commit();
    if (!written) {
        return {{},
            Error{.kind = ErrorKind::HostFull,
                .message = QCoreApplication::translate("FileLinker",
                    "The table with the links could not be written to “%1”. Make space there, then go on.")
                               .arg(m_file),
                .detail = file.errorString(),
                .code = QStringLiteral("links-unwritable")}};
    }
    return {QList<LinkAnswer>(requests.size(), {LinkAnswer::Outcome::Written, m_file}), {}};
}
