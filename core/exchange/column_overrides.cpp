#include "exchange/column_overrides.h"

#include "exchange/heading_matcher.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kurator::exchange {

namespace {

std::optional<Field> fieldCalled(const QString& name, TableKind kind)
{
    for (const Column& column : columnsOf(kind)) {
        if (name.compare(column.id, Qt::CaseInsensitive) == 0) {
            return column.field;
        }
    }
    return HeadingMatcher(kind).fieldOf(name);
}

QString idOfField(Field field, TableKind kind)
{
    for (const Column& column : columnsOf(kind)) {
        if (column.field == field) {
            return column.id;
        }
    }
    return {};
}

QString idsOfFields(TableKind kind)
{
    QStringList ids;
    for (const Column& column : columnsOf(kind)) {
        ids << column.id;
    }
    return ids.join(QStringLiteral(", "));
}

} // namespace

base::Result<ColumnOverrides> readColumnOverrides(const QByteArray& json, TableKind kind)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return base::refuseInput("exchange.bad-mapping");
    }
    ColumnOverrides overrides;
    const auto object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString() && !it.value().isNull()) {
            return base::refuseInput("exchange.bad-mapping", {{QStringLiteral("column"), it.key()}});
        }
        const QString name = it.value().toString().trimmed();
        const auto field = fieldCalled(name, kind);
        if (!field && !name.isEmpty()) {
            return base::refuseInput("exchange.unknown-field",
                                     {{QStringLiteral("column"), it.key()},
                                      {QStringLiteral("field"), name},
                                      {QStringLiteral("fields"), idsOfFields(kind)}});
        }
        overrides.push_back({it.key().trimmed(), field});
    }
    return overrides;
}

QByteArray writeColumnOverrides(const ColumnOverrides& overrides, TableKind kind)
{
    QJsonObject object;
    for (const ColumnOverride& said : overrides) {
        object.insert(said.column, said.field ? QJsonValue(idOfField(*said.field, kind)) : QJsonValue());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace kurator::exchange
