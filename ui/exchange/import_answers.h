#pragma once

#include "exchange/column_overrides.h"
#include "exchange/text_form.h"
#include "office/import_table.h"

#include <QJsonObject>
#include <QString>

#include <cstddef>
#include <map>
#include <optional>
#include <set>

namespace kurator::ui {

// All that the curator said to an import so far: enough to go on another day.
struct ImportAnswers
{
    std::optional<exchange::TableKind> kind;
    QString file;   // with its folder; empty where text was pasted
    QString pasted; // the text itself
    exchange::TextChoice text;
    std::size_t sheet = 0;
    std::optional<std::size_t> headingRow;              // chosen by hand, from 0
    std::optional<exchange::ColumnOverrides> overrides; // none: as guessed or kept from an earlier list
    std::set<int> skippedRows;                          // of the sheet, from 1
    std::map<int, std::size_t> splitRows; // rows, from 1, that name several people in this column
    office::PersonAnswers persons;        // whom rows mean
    bool ages = false; // ages in the column of years of birth become years
    bool tags = true;                     // competences and interests become tags too
    QString reason;                       // sets rules of the model aside for ready pairs

    // Whether there is a list to read.
    [[nodiscard]] bool hasSource() const { return !file.isEmpty() || !pasted.isEmpty(); }

    friend bool operator==(const ImportAnswers&, const ImportAnswers&) = default;
};

[[nodiscard]] QJsonObject toJson(const ImportAnswers& answers);
// What cannot be read is left unsaid.
[[nodiscard]] ImportAnswers importAnswersFrom(const QJsonObject& json);

} // namespace kurator::ui
