#pragma once

#include <QString>
#include <QStringView>

namespace kurator::language {

// The form of a word that follows a number: plural(5, u"пара", u"пары", u"пар") is «пар». The number itself
// is not printed; its sign does not matter (Розенталь § 164). Verbs and participles agree in the same three
// forms: «закреплена 1 пара», «закреплены 2 пары», «закреплено 5 пар» (§ 184).
[[nodiscard]] QString plural(qint64 number, QStringView one, QStringView few, QStringView many);

// The same for an amount that may have a fraction. After a fraction stands the genitive singular («2,5
// месяца», «1,5 рабочего дня»): `part`, or `few` where the two are one form. Less than half a hundredth
// counts as none, as papers print two places.
[[nodiscard]] QString pluralOfAmount(double amount, QStringView one, QStringView few, QStringView many,
                                     QStringView part = {});

} // namespace kurator::language
