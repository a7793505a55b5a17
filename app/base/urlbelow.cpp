#include "urlbelow.h"

QUrl urlBelow(const QUrl &root, const QString &path)
{
    QUrl url = root;
    url.setPath(
        root.path(QUrl::FullyEncoded) + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")), QUrl::StrictMode);
    return url;
}
