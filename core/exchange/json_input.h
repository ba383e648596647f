#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace kurator::exchange {

// The bytes of a file that should hold JSON. Refused with exchange.missing-file, exchange.unreadable.
[[nodiscard]] base::Result<QByteArray> readJsonBytes(const QString& path);

// Reads a JSON file that holds one object. Refused with exchange.missing-file, exchange.unreadable or
// exchange.bad-json {file, offset, reason}.
[[nodiscard]] base::Result<QJsonObject> readJsonFile(const QString& path);

// An ISO date under a key; nothing when the key is absent or null. Refused with exchange.bad-json-value
// {file, key, value} when it is something else.
[[nodiscard]] base::Result<std::optional<QDate>> jsonDate(const QJsonObject& object, const char* key,
                                                          const QString& file);

// A text under a key, tidied; empty when absent. A number is taken as its digits.
[[nodiscard]] QString jsonText(const QJsonObject& object, const char* key);

} // namespace kurator::exchange
