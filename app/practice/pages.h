#pragma once

#include "httpexchange.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Practice {

Answer jsonAnswer(int status, const QJsonValue &value);
/// `{"error": text}`.
Answer jsonError(int status, const QString &text);
/// What the API's validator says: a field and what is wrong with it.
Answer invalidField(const QString &field, const QString &complaint);

/// The page of the API's framework for everything that it did not foresee: HTML, although the rest is JSON.
Answer frameworkError(int status);
/// The web server's own page for a path that does not exist.
Answer notFoundPage();

/// A page of the practice portal. `body` is HTML, `title` is text.
Answer page(const QString &title, const QString &body);
/// A redirect; as on a real portal it may carry a body behind the header.
Answer redirect(const QString &location, const Answer &behind = {});

QByteArray sessionCookie(const QString &session);

} // namespace Practice
