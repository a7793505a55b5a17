#pragma once

#include "result.h"

#include <QRegularExpression>

/// A regular expression in the portal's own form: `/…/` with flags behind it, as its image processor takes it
/// (PHP preg), or bare. Compiled with a limit, so that a hostile expression ends instead of running for hours.
class PortalPattern
{
public:
    /// Fails with ErrorKind::Profile when the expression is not one, with the place of the fault.
    static Result<PortalPattern> compile(const QString &text);

    struct Match {
        QString number;     ///< What the first capture group caught.
        QStringView before; ///< What stands in front of the number in the name.
        QStringView rest;   ///< What follows the number in the name.
    };
    /// The first match, or none. Fails with ErrorKind::Item when the expression gave up at its limit, which would
    /// otherwise look like "no match".
    Result<std::optional<Match>> match(const QString &name) const;

    /// Replaces every match in the text; `with` may use $1 or \1. Fails as match() does.
    Result<QString> replaceIn(QString text, QString with) const;

    /// Whether the portal takes the text: a slash at the beginning, another among the last three characters.
    static bool isPortalForm(const QString &text);

    int captureGroups() const { return m_expression.captureCount(); }

private:
    static Error gaveUpOn(const QString &text);

    QRegularExpression m_expression;
};
