#pragma once

#include "language/sex.h"

#include <QString>

#include <array>
#include <vector>

enum class NamePart
{
    Surname,
    Given,
    Patronymic,
};

// A part of a name with its six forms as the grammar has them, in the order of language::Case.
struct GrammarName
{
    NamePart part = NamePart::Surname;
    kurator::language::Sex sex = kurator::language::Sex::Male;
    std::array<QString, 6> forms;
};

// The names of tests/data/grammar: stems and endings by declension, written down without the program. Throws
// std::runtime_error for a line that is none.
[[nodiscard]] std::vector<GrammarName> readGrammarNames();
