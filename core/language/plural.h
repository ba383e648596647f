#pragma once

#include <QString>
#include <QStringView>

namespace kurator::language {

// The form of a word that follows a number: plural(5, u"пара", u"пары", u"пар") is «пар». The number itself
// is not printed; its sign does not matter.
[[nodiscard]] QString plural(qint64 number, QStringView one, QStringView few, QStringView many);

} // namespace kurator::language
