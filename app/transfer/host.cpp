#include "host.h"

#include "folderhost.h"
#include "sftphost.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Host)
};

} // namespace

Result<std::shared_ptr<Host>> makeHost(const HostSettings &settings, const Secrets &secrets)
{
    switch (settings.kind) {
    case HostKind::Folder:
        return std::make_shared<FolderHost>(settings.address);
    case HostKind::Sftp:
        return std::make_shared<SftpHost>(SftpSettings::from(settings, secrets));
    case HostKind::WebDav:
    case HostKind::Portal:
        break;
    }
    return failure(ErrorKind::Profile,
        Text::tr("This version uploads over SFTP or into a folder. Choose one of these as image host in the "
                 "profile."),
        {}, QStringLiteral("host-kind"));
}

QString partNameFor(const QString &target, const QByteArray &sha256)
{
    const auto slash = target.lastIndexOf(QLatin1Char('/'));
    return QStringLiteral("%1.%2.%3.part")
        .arg(target.left(slash + 1), target.mid(slash + 1), QString::fromLatin1(sha256.toHex().first(8)));
}

Error nameTaken(const QString &target)
{
    return {.kind = ErrorKind::Item,
        .message = Text::tr("Another image lies on the image host as “%1” already. It was not touched. Rename your "
                            "file, for instance with a letter behind the number, and add it again.")
                       .arg(target),
        .code = QStringLiteral("name-taken")};
}

Error sourceChanged(const QString &source)
{
    return {.kind = ErrorKind::Item,
        .message = Text::tr("“%1” changed while it was being sent, so it was not used. When nothing writes to it any "
                            "more, add it again.")
                       .arg(source.mid(source.lastIndexOf(QLatin1Char('/')) + 1)),
        .detail = source,
        .code = QStringLiteral("source-changed")};
}
