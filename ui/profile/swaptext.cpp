#include "swaptext.h"

#include <QStringList>
#include <QUrl>

namespace {

QString written(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isSpace() || c == QLatin1Char('=') || c == QLatin1Char('%'))
            result += QString::fromLatin1(QUrl::toPercentEncoding(QString(c), {}, "=%"));
        else
            result += c;
    }
    return result;
}

} // namespace

QString swapText(const QMap<QString, QString> &swap)
{
    QStringList pairs;
    for (auto it = swap.begin(); it != swap.end(); ++it)
        pairs.append(written(it.key()) + QLatin1Char('=') + written(it.value()));
    return pairs.join(QLatin1Char(' '));
}

QMap<QString, QString> swapFrom(const QString &text)
{
    QMap<QString, QString> swap;
    for (const QString &pair : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto equals = pair.indexOf(QLatin1Char('='));
        if (equals > 0) {
            swap.insert(QUrl::fromPercentEncoding(pair.left(equals).toUtf8()),
                QUrl::fromPercentEncoding(pair.mid(equals + 1).toUtf8()));
        }
    }
    return swap;
}
