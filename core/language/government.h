#pragma once

#include "language/grammatical_case.h"

#include <QStringView>

#include <optional>
#include <span>

namespace kurator::language {

// What a word of orders and agreements asks of the words it governs.
struct Government
{
    QStringView words;       // the forms papers use, folded and parted by spaces
    QStringView preposition; // that leads to the person, or empty: «возложить … на»
    Case person;             // of the person, and of a position beside the name
    std::optional<Case> other; // of what is named along with the person: «наградить … грамотой»
    QStringView source;
};

[[nodiscard]] std::span<const Government> governments();

// The case the words before a name ask of it: «возложить контроль на », «под руководством ». `textBefore` is
// what stands before the field of a template, with earlier fields as {…}: a single one right before is taken
// for an apposition (the position of the same person), others take the place they fill, so that after
// «закрепить за {…} наставника » the accusative is left. None where the last sentence does not tell.
[[nodiscard]] std::optional<Case> caseAfter(QStringView textBefore);

} // namespace kurator::language
