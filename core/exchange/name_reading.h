#pragma once

#include "base/result.h"
#include "exchange/table.h"
#include "language/person_name.h"

#include <QStringList>
#include <QStringView>

#include <optional>

namespace kurator::exchange {

// A person's full name as it was understood. `repaired` says that letters were changed (Latin look-alikes,
// capitals) or marks nobody sees were taken out; spaces are tidied silently.
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

// The people of a cell that names several, each as written; empty where the text cannot be cut into two or
// more.
[[nodiscard]] QStringList peopleInCell(QStringView text);

// «Иванова М. С.» or «М. С. Иванова»: a surname with the first letters of the rest.
struct InitialsTold
{
    QString surname;
    QString letters; // one or two, folded

    // Whether a full name begins like that.
    [[nodiscard]] bool fit(const language::PersonName& name) const;
    friend bool operator==(const InitialsTold&, const InitialsTold&) = default;
};
[[nodiscard]] std::optional<InitialsTold> readInitials(QStringView text);

// The key under which two people have the same full name.
[[nodiscard]] QString nameKey(const language::PersonName& name);

} // namespace kurator::exchange
