#pragma once

#include <QDate>
#include <QJsonValue>

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

} // namespace kurator::base
