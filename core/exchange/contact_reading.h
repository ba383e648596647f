#pragma once

#include "base/result.h"
#include "exchange/table.h"
#include "people/person.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace kurator::exchange {

// A Russian number as «+7 913 123-45-67», whether written with 8, with +7, without either or as a number
// (79131234567.0). Error: exchange.not-a-phone (value), also for short town numbers
// and for text that holds more than the number.
[[nodiscard]] base::Result<QString> readPhone(QStringView text);

// What can be taken out of a text of contacts; empty where there is none.
struct ContactsTold
{
    QString phone;
    QString email;

    friend bool operator==(const ContactsTold&, const ContactsTold&) = default;
};
[[nodiscard]] ContactsTold readContacts(QStringView text);

// One adult of «мать Иванова Ольга Петровна, +7…; отец …». `name` is text that still has to be read as a
// name.
struct RepresentativeTold
{
    std::optional<people::Relation> relation;
    QString name;
    QString phone;
    QString email;

    friend bool operator==(const RepresentativeTold&, const RepresentativeTold&) = default;
};

// In the order of the text; nobody when the text names nobody.
[[nodiscard]] std::vector<RepresentativeTold> readRepresentatives(QStringView text);

} // namespace kurator::exchange
