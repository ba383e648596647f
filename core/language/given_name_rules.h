#pragma once

#include "language/paradigm.h"
#include "language/sex.h"

#include <QString>
#include <QStringView>

namespace kurator::language {

// How one word of a given name declines, and the stem of its oblique cases where a vowel is lost (Лев, Льв).
struct GivenNameRule
{
    Paradigm paradigm = Paradigm::Unchanged;
    QString obliqueStem;
};

// Розенталь § 149. Women's names in a consonant stay; Turkic ones in -ль are asked of the bearer; Лев and
// Пётр change the stem.
[[nodiscard]] GivenNameRule givenNameRule(QStringView word, Sex sex);

// How a patronymic declines; «Ибрагим оглы» and its like do not. Asked when the word is no patronymic of that
// sex.
[[nodiscard]] Paradigm patronymicParadigm(QStringView patronymic, Sex sex);

// Whether the word that stands in the place of a patronymic is none: Нгуен Ван Хай, Смит Джон Роберт.
[[nodiscard]] bool isForeignThirdWord(QStringView patronymic);

} // namespace kurator::language
