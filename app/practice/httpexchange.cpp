#include "httpexchange.h"

namespace Practice {

namespace {

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

Fields parsedFields(const QByteArray &encoded)
{
    Fields fields;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        fields.append(
            {decoded(equals < 0 ? pair : pair.left(equals)), equals < 0 ? QString() : decoded(pair.mid(equals + 1))});
    }
    return fields;
}

std::optional<QString> fieldIn(const Fields &fields, const QString &name)
{
    for (const auto &[key, value] : fields) {
        if (key == name || key == name + QStringLiteral("[]"))
            return value;
    }
    return {};
}

QString Request::value(const QString &name) const
{
    const auto inForm = fieldIn(form, name);
    return inForm ? *inForm : fieldIn(query, name).value_or(QString());
}

bool Request::has(const QString &name) const
{
    return fieldIn(form, name) || fieldIn(query, name);
}

} // namespace Practice
