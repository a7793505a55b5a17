#include "ssherrors.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

} // namespace

Error sshTimeout(const QString &host)
{
    return {.kind = ErrorKind::Transient,
        .message = Text::tr("The image host %1 did not answer in time.").arg(host),
        .code = QStringLiteral("timeout")};
}

Error sshConnectionLost(const QString &host, const QString &detail)
{
    return {.kind = ErrorKind::Transient,
        .message = Text::tr("The connection to the image host %1 broke off.").arg(host),
        .detail = detail,
        .code = QStringLiteral("connection-lost")};
}

Error noSftp(const QString &host, const QString &detail)
{
    return {.kind = ErrorKind::Profile,
        .message
        = Text::tr("The image host %1 lets this account in, but not over SFTP. Ask for SFTP access.").arg(host),
        .detail = detail,
        .code = QStringLiteral("no-sftp")};
}
