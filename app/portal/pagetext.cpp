#include "pagetext.h"

#include <QRegularExpression>

// An opening bracket ends the search for a closing one: else a page of nothing but these would take hours.
QString plainText(QString html)
{
    static const QRegularExpression code(QStringLiteral("<(script|style)\\b.*?(</\\1>|$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<[^<>]*>"));
    html.remove(code);
    html.replace(tag, QStringLiteral(" "));
    html.replace(QStringLiteral("&quot;"), QStringLiteral("\""));
    html.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return html.simplified();
}

QString hiddenField(const QByteArray &page, const QString &name)
{
    static const QRegularExpression input(
        QStringLiteral("<input\\b[^<>]*>"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression value(
        QStringLiteral("\\bvalue=[\"']([^\"']*)[\"']"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression named(QStringLiteral("\\bname=[\"']%1[\"']").arg(QRegularExpression::escape(name)),
        QRegularExpression::CaseInsensitiveOption);
    auto inputs = input.globalMatch(QString::fromUtf8(page));
    while (inputs.hasNext()) {
        const QString tag = inputs.next().captured();
        if (named.match(tag).hasMatch())
            return value.match(tag).captured(1);
    }
    return {};
}
