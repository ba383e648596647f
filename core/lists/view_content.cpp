#include "lists/view_content.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kurator::lists {

namespace {

QStringList textsIn(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& one : value.toArray()) {
        if (one.isString()) {
            texts << one.toString();
        }
    }
    return texts;
}

} // namespace

QByteArray toJson(const ViewContent& content)
{
    QJsonObject facets;
    for (auto one = content.facets.constBegin(); one != content.facets.constEnd(); ++one) {
        if (!one->isEmpty()) {
            facets.insert(one.key(), QJsonArray::fromStringList(*one));
        }
    }
    const QJsonObject object{
        {QStringLiteral("facets"), facets},
        {QStringLiteral("search"), content.search},
        {QStringLiteral("archive"), content.archive},
        {QStringLiteral("groups"), content.groups},
        {QStringLiteral("sort"), content.sortColumn},
        {QStringLiteral("descending"), content.descending},
        {QStringLiteral("columns"), QJsonArray::fromStringList(content.columns)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ViewContent viewContent(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ViewContent content;
    const QJsonObject facets = object.value(QLatin1String("facets")).toObject();
    for (auto one = facets.constBegin(); one != facets.constEnd(); ++one) {
        if (const QStringList chosen = textsIn(one.value()); !chosen.isEmpty()) {
            content.facets.insert(one.key(), chosen);
        }
    }
    content.search = object.value(QLatin1String("search")).toString();
    content.archive = object.value(QLatin1String("archive")).toBool();
    content.groups = object.value(QLatin1String("groups")).toBool();
    content.sortColumn = object.value(QLatin1String("sort")).toString();
    content.descending = object.value(QLatin1String("descending")).toBool();
    content.columns = textsIn(object.value(QLatin1String("columns")));
    return content;
}

} // namespace kurator::lists
