#pragma once

#include "base/result.h"
#include "exchange/table.h"
#include "language/person_name.h"

#include <QStringView>

namespace kurator::exchange {

// A person's full name as it was understood. `repaired` says that letters were changed (Latin look-alikes,
// capitals); spaces are tidied silently.
struct NameTold
{
    language::PersonName name;
    bool repaired = false;

    friend bool operator==(const NameTold&, const NameTold&) = default;
};

// One person, surname first. Errors, each with `value`: exchange.no-name, exchange.initials-only («Иванова М.
// С.»), exchange.one-word-name, exchange.several-people, exchange.latin-in-name, exchange.not-a-name (digits,
// e-mail, brackets).
[[nodiscard]] base::Result<NameTold> readPersonName(const Cell& cell);
[[nodiscard]] base::Result<NameTold> readPersonName(QStringView text);

// The key under which two people have the same full name.
[[nodiscard]] QString nameKey(const language::PersonName& name);

} // namespace kurator::exchange
