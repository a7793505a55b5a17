#include "apiinput.h"

#include "pages.h"

#include <QJsonDocument>

namespace Practice {

ApiInput apiInput(const Request &request)
{
    ApiInput input;
    for (const auto &[name, value] : request.query)
        input.fields.insert(name, value);
    for (const auto &[name, value] : request.form)
        input.fields.insert(name, value);

    const auto document = QJsonDocument::fromJson(request.body);
    input.bodyIsJson = !document.isNull();
    if (request.contentType == "application/json") {
        const QJsonObject body = document.object();
        for (auto field = body.begin(); field != body.end(); ++field)
            input.fields.insert(field.key(), field.value());
    }
    return input;
}

tl::expected<Person, Answer> tokenHolder(const PortalContext &portal, const ApiInput &input)
{
    const QString token = input.fields.value(QStringLiteral("apiToken")).toString();
    if (token.isEmpty()) {
        return tl::make_unexpected(
            invalidField(QStringLiteral("apiToken"), QStringLiteral("The api token field is required.")));
    }
    const auto person = portal.store.run([&](Sql &sql) { return personWithToken(sql, token); });
    if (!person)
        return tl::make_unexpected(jsonError(401, QStringLiteral("Unauthorized")));
    return *person;
}

bool isIntegerValue(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble() == double(value.toInteger());
    bool isNumber = false;
    value.toString().toLongLong(&isNumber);
    return isNumber;
}

} // namespace Practice
