#include "visibletext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

bool doesSomething(QChar c)
{
    const char16_t code = c.unicode();
    const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    const bool breaks = code == 0x2028 || code == 0x2029;
    const bool stays = c == QLatin1Char('\t') || c == QLatin1Char('\n');
    return turns || breaks || (c.category() == QChar::Other_Control && !stays);
}

template <typename Spelling> QString spelled(const QString &text, const Spelling &spelling)
{
    if (std::none_of(text.begin(), text.end(), doesSomething))
        return text;
    QString shown;
    for (const QChar c : text)
        shown += doesSomething(c) ? spelling(int(c.unicode())) : QString(c);
    return shown;
}

QString longSpelling(int code)
{
    return QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0'));
}

} // namespace

QString visibleText(const QString &text)
{
    constexpr int last8Bit = 0xff;
    return spelled(text, [](int code) {
        return code > last8Bit ? longSpelling(code) : QStringLiteral("\\x%1").arg(code, 2, 16, QLatin1Char('0'));
    });
}

QByteArray jsonLine(const QJsonObject &object)
{
    // Between strings there is nothing but ASCII.
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return spelled(QString::fromUtf8(json), longSpelling).toUtf8() + '\n';
}
