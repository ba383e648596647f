#pragma once

#include "base/arguments.h"
#include "base/result.h"
#include "exchange/heading_finder.h"
#include "exchange/table.h"
#include "people/person.h"

#include <QString>

#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace kurator::exchange {

// Something said about a row: why it was rejected, or what was repaired in it. `row` is the row of the sheet
// from 1, `column` the heading as written there. The arguments hold both, the `value` of the cell and what
// the code needs.
struct RowRemark
{
    int row = 0;
    QString column;
    QString code;
    base::Arguments arguments;

    friend bool operator==(const RowRemark&, const RowRemark&) = default;
};

// A value that is taken otherwise than it is written. The code says why.
struct ValueRepair
{
    Field field = Field::Name;
    QString before;
    QString after;
    QString code;

    friend bool operator==(const ValueRepair&, const ValueRepair&) = default;
};

// Persons of the base one of whom the row may mean.
struct PersonQuestion
{
    Field field = Field::Name;
    std::vector<base::Id<people::Person>> persons;

    friend bool operator==(const PersonQuestion&, const PersonQuestion&) = default;
};

// One row of a sheet by fields. Reading goes on after a value that cannot be read, so that the whole row is
// seen; the first failure is the row's reason. Sheet and columns must outlive it.
class RowReading
{
public:
    RowReading(const Sheet& sheet, const FoundColumns& columns, std::size_t row);

    // The first filled cell of the field; a lone dash counts as empty.
    [[nodiscard]] Cell cell(Field field) const;
    [[nodiscard]] QString text(Field field) const; // as shown, without spaces at the ends
    [[nodiscard]] bool has(Field field) const { return cell(field).kind != Cell::Kind::Empty; }
    // The row of the sheet, from 1.
    [[nodiscard]] int row() const { return static_cast<int>(m_row) + 1; }
    // The column of cell(), from 0.
    [[nodiscard]] std::optional<std::size_t> column(Field field) const;
    [[nodiscard]] bool hasColumn(Field field) const { return m_columns.has(field); }

    // All filled cells of the field, each text once, with «; » between.
    [[nodiscard]] QString joinedText(Field field) const;

    // No value in any known column; also the line of column numbers (1, 2, 3…) under official headings and
    // the headings repeated on a next page.
    [[nodiscard]] bool isBlank() const;
    // «Итого», «Всего».
    [[nodiscard]] bool isTotal() const;

    // The value, or none where the cell is empty or cannot be read.
    template <class Read>
    auto read(Field field, Read reader) -> std::optional<typename decltype(reader(Cell{}))::value_type>
    {
        const Cell told = cell(field);
        if (told.kind == Cell::Kind::Empty) {
            return std::nullopt;
        }
        auto result = reader(told);
        if (!result) {
            fail(field, result.error().code, result.error().arguments);
            return std::nullopt;
        }
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(*result)>, QDate>) {
            tellDate(field, told, *result);
        }
        return *result;
    }

    void fail(Field field, const QString& code, const base::Arguments& arguments = {});
    void note(Field field, const QString& code, const base::Arguments& arguments = {});

    // Nothing is said where both are the same.
    void repair(Field field, const QString& before, const QString& after, const char* code);
    void ask(PersonQuestion question) { m_question = std::move(question); }

    [[nodiscard]] const std::optional<RowRemark>& failure() const { return m_failure; }
    [[nodiscard]] const std::vector<RowRemark>& notes() const { return m_notes; }
    // import.repair-date-number, .repair-date-text here, the others where values are read.
    [[nodiscard]] const std::vector<ValueRepair>& repairs() const { return m_repairs; }
    [[nodiscard]] const std::optional<PersonQuestion>& question() const { return m_question; }

private:
    void tellDate(Field field, const Cell& told, const QDate& day);
    [[nodiscard]] RowRemark remark(Field field, const QString& code, const base::Arguments& arguments) const;

    const Sheet& m_sheet;
    const FoundColumns& m_columns;
    std::size_t m_row;
    std::optional<RowRemark> m_failure;
    std::vector<RowRemark> m_notes;
    std::vector<ValueRepair> m_repairs;
    std::optional<PersonQuestion> m_question;
};

} // namespace kurator::exchange
