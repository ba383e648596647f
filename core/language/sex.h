#pragma once

#include <QString>
#include <QStringView>

namespace kurator::language {

enum class Sex
{
    Male,
    Female,
};

// The one of two words that agrees with a person: byGender(sex, u"ознакомлен", u"ознакомлена").
[[nodiscard]] inline QString byGender(Sex sex, QStringView male, QStringView female)
{
    return (sex == Sex::Male ? male : female).toString();
}

} // namespace kurator::language
