#include "people/class_order.h"

#include "base/text.h"

#include <limits>

namespace kurator::people {

namespace {

constexpr int afterGrades = 1000;
constexpr int withoutClass = std::numeric_limits<int>::max();

} // namespace

ClassPlace classPlace(QStringView className)
{
    ClassPlace place;
    qsizetype at = 0;
    const QString key = base::foldedKey(className);
    while (at < key.size() && key.at(at).isDigit() && place.grade < afterGrades / 10) {
        place.grade = place.grade * 10 + key.at(at).digitValue();
        ++at;
    }
    for (; at < key.size(); ++at) {
        if (key.at(at).isLetterOrNumber()) {
            place.letters += key.at(at);
        }
    }
    if (place.grade == 0) {
        place.grade = place.letters.isEmpty() ? withoutClass : afterGrades;
    }
    return place;
}

bool isNumbered(const ClassPlace& place)
{
    return place.grade < afterGrades;
}

QString classKey(const ClassPlace& place)
{
    return isNumbered(place) ? QString::number(place.grade) + place.letters : place.letters;
}

QString classAfter(const QString& className, int years)
{
    const ClassPlace place = classPlace(className);
    const QString written = QString::number(place.grade);
    const auto at = isNumbered(place) ? className.indexOf(written) : -1;
    return at < 0 ? className
                  : QString(className).replace(at, written.size(), QString::number(place.grade + years));
}

} // namespace kurator::people
