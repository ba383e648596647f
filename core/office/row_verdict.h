#pragma once

#include "exchange/columns.h"
#include "exchange/row_reading.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace kurator::office {

// What a row changes in somebody known. Texts in the words of the lists of schools;
// empty: there was nothing. A restricted category is named by its heading alone, without texts (decision 9).
struct FieldChange
{
    exchange::Field field = exchange::Field::Name;
    QString before;
    QString after;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

// A cell that names several people, who could each have a row.
struct SeveralPeople
{
    std::size_t column = 0; // from 0
    QStringList people;     // two or more, as written

    friend bool operator==(const SeveralPeople&, const SeveralPeople&) = default;
};

// What becomes of one row of the sheet.
struct RowVerdict
{
    enum class Kind
    {
        New,
        Updated,
        Same,
        Rejected
    };

    int row = 0; // of the sheet, from 1
    Kind kind = Kind::Same;
    QString subject; // the name as understood, else as written; «mentor – mentee» of a pair
    std::vector<FieldChange> changes;           // of an updated row
    std::vector<exchange::ValueRepair> repairs; // values that are taken otherwise than written
    std::vector<exchange::RowRemark> remarks;   // why it is rejected; then what was repaired or left out
    std::optional<exchange::PersonQuestion> question; // of a rejected row: whom it may mean
    std::optional<SeveralPeople> several;             // of a rejected row that can be split

    friend bool operator==(const RowVerdict&, const RowVerdict&) = default;
};

} // namespace kurator::office
