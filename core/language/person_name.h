#pragma once

#include <QString>

namespace kurator::language {

struct PersonName
{
    QString surname;
    QString given;
    QString patronymic;

    friend bool operator==(const PersonName&, const PersonName&) = default;
};

} // namespace kurator::language
