#include "bulkcondition.h"

#include "portalrows.h"

namespace Practice {

namespace {

const QStringList &allowedFields()
{
    static const QStringList fields = QStringLiteral(
        "catalogNumber otherCatalogNumbers occurrenceID recordNumber recordedBy family sciname country "
        "stateProvince county locality eventDate dateEntered dateLastModified processingStatus occid")
                                          .split(u' ');
    return fields;
}

QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

/// The expression that is compared with a value of this field.
QString comparedColumn(const QString &field)
{
    return field == QLatin1String("catalogNumber") ? QStringLiteral("catalogKey") : field;
}

QString comparedValue(const QString &field, const QString &value)
{
    return field == QLatin1String("catalogNumber") ? catalogKey(value) : value;
}

BulkCondition isOneOf(const QString &field, const QStringList &values)
{
    BulkCondition condition;
    for (const QString &value : values)
        condition.values.append(comparedValue(field, value));
    const QString list = placeholders(values.size());
    condition.clause = QStringLiteral("%1 COLLATE NOCASE IN (%2)").arg(comparedColumn(field), list);
    if (field == QLatin1String("catalogNumber"))
        condition.clause = QStringLiteral("catalogNumber IS NOT NULL AND catalogKey IN (%1)").arg(list);
    if (field == QLatin1String("otherCatalogNumbers")) {
        condition.clause += QStringLiteral(" OR occid IN (SELECT occid FROM omoccuridentifiers WHERE identifierValue "
                                           "IN (%1))")
                                .arg(list);
        condition.values += QVariantList(condition.values);
    }
    return condition;
}

BulkCondition isLike(const QString &field, const QStringList &values, const QString &pattern)
{
    BulkCondition condition;
    QStringList clauses;
    for (const QString &value : values) {
        clauses.append(QStringLiteral("%1 LIKE ?").arg(comparedColumn(field)));
        condition.values.append(pattern.arg(comparedValue(field, value)));
    }
    condition.clause = clauses.join(QStringLiteral(" OR "));
    return condition;
}

std::optional<BulkCondition> single(const QString &text)
{
    const QString head = text.section(u':', 0, 0).trimmed();
    const QStringList values = text.section(u':', 1, 1).split(u',');
    const QString field = head.section(u'-', 0, 0);
    const QString comparison = head.section(u'-', 1).toUpper();
    if (!allowedFields().contains(field))
        return {};
    if (comparison.isEmpty() || comparison == QLatin1String("EQUALS"))
        return isOneOf(field, values);
    if (comparison == QLatin1String("STARTS_WITH"))
        return isLike(field, values, QStringLiteral("%1%"));
    if (comparison == QLatin1String("LIKE"))
        return isLike(field, values, QStringLiteral("%%1%"));
    if (comparison == QLatin1String("NULL"))
        return BulkCondition{field + QStringLiteral(" IS NULL"), {}};
    if (comparison == QLatin1String("NOTNULL"))
        return BulkCondition{field + QStringLiteral(" IS NOT NULL"), {}};
    return {};
}

} // namespace

std::optional<BulkCondition> bulkCondition(const QString &collection, const QString &asked)
{
    BulkCondition whole{QStringLiteral("1"), {}};
    if (!collection.isEmpty()) {
        QStringList ids;
        for (const QString &id : collection.split(u','))
            ids.append(QString::number(id.toInt()));
        whole.clause = QStringLiteral("collid IN (%1)").arg(ids.join(u','));
    }
    for (const QString &text : asked.split(u';', Qt::SkipEmptyParts)) {
        const auto condition = single(text);
        if (!condition)
            return {};
        whole.clause += QStringLiteral(" AND (%1)").arg(condition->clause);
        whole.values += condition->values;
    }
    return whole;
}

} // namespace Practice
