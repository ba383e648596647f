#pragma once

#include <QString>
#include <QStringView>

namespace kurator::people {

// Where a class stands in a school: 5 «А», 5 «Б», 10 «А», then groups without a number by their letters, then
// those of no class. However it is written (7а, 7-А, 7 «А»), a class has one place.
struct ClassPlace
{
    int grade = 0;
    QString letters; // base::foldedKey of letters and digits after the number, nothing between them

    friend bool operator==(const ClassPlace&, const ClassPlace&) = default;
    friend bool operator<(const ClassPlace& a, const ClassPlace& b)
    {
        return a.grade != b.grade ? a.grade < b.grade : a.letters < b.letters;
    }
};
[[nodiscard]] ClassPlace classPlace(QStringView className);

// Has a grade, as classes of a school do and groups of a college do not.
[[nodiscard]] bool isNumbered(const ClassPlace& place);

// «7а», however it was written; empty for no class.
[[nodiscard]] QString classKey(const ClassPlace& place);

// The class so many years later, written as it was: «7 «Б»» ─► «8 «Б»». What has no grade stays as it is.
[[nodiscard]] QString classAfter(const QString& className, int years);

} // namespace kurator::people
