#include "loopback.h"

#include <QHostAddress>
#include <QUrl>

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}
