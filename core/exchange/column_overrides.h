#pragma once

#include "base/result.h"
#include "exchange/columns.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace kurator::exchange {

// What the curator says about one column: its heading or its letter («C»), and the field; none: leave it out.
struct ColumnOverride
{
    QString column;
    std::optional<Field> field;

    friend bool operator==(const ColumnOverride&, const ColumnOverride&) = default;
};

using ColumnOverrides = std::vector<ColumnOverride>;

// Reads {"heading or letter": "field"}. A field is called by its id or by a heading it is known under; null
// and an empty text leave the column out. Errors: exchange.bad-mapping (not such a JSON),
// exchange.unknown-field (column, field, fields).
[[nodiscard]] base::Result<ColumnOverrides> readColumnOverrides(const QByteArray& json, TableKind kind);

// What readColumnOverrides() reads.
[[nodiscard]] QByteArray writeColumnOverrides(const ColumnOverrides& overrides, TableKind kind);

} // namespace kurator::exchange
