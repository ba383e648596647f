#pragma once

#include "language/grammatical_case.h"

#include <QString>
#include <QStringView>

namespace kurator::language {

// How a word of a name or a position declines. The names in comments are the genitive and the instrumental.
enum class Paradigm
{
    Unchanged,
    Asked,               // usage varies: unchanged until its bearer tells
    NounHard,            // Ким: Кима, Кимом
    NounHissing,         // Шварц: Шварца, Шварцем
    NounSoft,            // Гоголь, Югай: Югая, Югаем
    NounIy,              // Юрий: Юрия, Юрием, о Юрии
    PossessiveMale,      // Иванов: Иванова, Ивановым
    PossessiveFemale,    // Иванова: Ивановой
    AdjectiveHard,       // Белый, Толстой: Белого, Белым
    AdjectiveVelar,      // Достоевский: Достоевского, Достоевским
    AdjectiveSoft,       // Крайний, Горячий: Крайнего, Крайним
    AdjectiveFemale,     // Белая, Большая: Белой, Белую
    AdjectiveFemaleSoft, // Крайняя: Крайней, Крайнюю
    AdjectiveFemaleHiss, // Горячая: Горячей, Горячую
    AdjectiveNeuter,     // должностное: должностного, должностное
    FirstHard,           // Гроза: Грозы, Грозой
    FirstVelar,          // Ольга: Ольги, Ольгой; Лапша: Лапши, Лапшой
    FirstHissing,        // Галуша: Галуши, Галушей
    FirstTs,             // Кислица: Кислицы, Кислицей
    FirstSoft,           // Наталья: Натальи, Натальей
    FirstSoftStressed,   // Илья: Ильи, Ильёй
    FirstIya,            // Мария: Марии, о Марии
    ThirdFemale,         // Любовь: Любови, Любовью
    Neuter,              // лицо: лица, лицо, лицом
};

// The word in a case. The word stands in the nominative and ends as its paradigm demands; letters written as
// capitals throughout stay so.
[[nodiscard]] QString inflected(QStringView word, Paradigm paradigm, Case grammaticalCase);

// The same for a word whose oblique cases grow from another stem: Лев, Льв.
[[nodiscard]] QString inflectedFromStem(QStringView word, QStringView obliqueStem, Paradigm paradigm,
                                        Case grammaticalCase);

} // namespace kurator::language
