#include "licence.h"

#include <QRegularExpression>

namespace {

const QString &latest()
{
    static const QString version = QStringLiteral("4.0");
    return version;
}

/// `by-nc-sa` or `zero`, and the version where one is given.
const QRegularExpression &address()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:https?://)?(?:www\\.)?creativecommons\\.org/(?:licenses|publicdomain)/"
                       "(zero|by(?:-nc)?(?:-sa|-nd)?)/([0-9]\\.[0-9])(?:/(?:legalcode|deed)[a-z.]*)?/?"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &name()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\bCC[ -]?(0|BY(?:[ -]NC)?(?:[ -](?:SA|ND))?)\\b(?:[ -]v?([0-9]\\.[0-9]))?(?: *\\([^)]*\\))?"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString uriOf(QString kind, const QString &version)
{
    kind = kind.toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
    if (kind == QLatin1String("0") || kind == QLatin1String("zero"))
        return QStringLiteral("https://creativecommons.org/publicdomain/zero/1.0/");
    return QStringLiteral("https://creativecommons.org/licenses/%1/%2/")
        .arg(kind, version.isEmpty() ? latest() : version);
}

QString firstIn(const QString &text, bool wholly)
{
    for (const QRegularExpression &pattern : {address(), name()}) {
        const auto match = pattern.match(text);
        if (match.hasMatch() && (!wholly || match.capturedLength() == text.size()))
            return uriOf(match.captured(1), match.captured(2));
    }
    return {};
}

} // namespace

const QList<Licence> &usualLicences()
{
    static const QList<Licence> all = [] {
        QList<Licence> list;
        for (const char *text : {"CC0 1.0 (Public-domain)", "CC BY 4.0 (Attribution)",
                 "CC BY-NC 4.0 (Attribution-Non-Commercial)", "CC BY-NC-SA 4.0 (Attribution-NonCommercial-ShareAlike)"})
            list.append({QString::fromLatin1(text), licenceUri(QString::fromLatin1(text))});
        return list;
    }();
    return all;
}

QString licenceUri(const QString &text)
{
    return firstIn(text.trimmed(), true);
}

QString licenceIn(const QString &text)
{
    return firstIn(text, false);
}
