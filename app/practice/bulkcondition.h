#pragma once

#include <QString>
#include <QVariant>

#include <optional>

namespace Practice {

/// A condition of the bulk download as a clause over omoccurrences.
struct BulkCondition {
    QString clause;
    QVariantList values;
};

/// Understands `field:A,B;field-STARTS_WITH:C`. A value cannot contain `,` `;` or `:`: there is no escape for them.
/// Nothing when a field or an operator is not allowed.
std::optional<BulkCondition> bulkCondition(const QString &collection, const QString &asked);

} // namespace Practice
