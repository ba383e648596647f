#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace kurator::base {

// The value, or null when there is none.
template <class T>
[[nodiscard]] QJsonValue orNull(const std::optional<T>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

// The ISO date («2026-09-01»), or null when there is none or it is invalid.
[[nodiscard]] inline QJsonValue dayOrNull(const std::optional<QDate>& day)
{
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

// The texts of an array; what is not a text is left out.
[[nodiscard]] inline QStringList stringList(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& one : value.toArray()) {
        if (one.isString()) {
            texts << one.toString();
        }
    }
    return texts;
}

} // namespace kurator::base
