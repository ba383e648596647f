#include "exchange/heading_finder.h"

#include "exchange/heading_matcher.h"

#include <algorithm>
#include <optional>
#include <set>

namespace kurator::exchange {

namespace {

constexpr std::size_t rowsToLookAt = 30;

std::optional<std::size_t> columnByLetter(QStringView letters)
{
    constexpr qsizetype longestLetters = 3;
    if (letters.isEmpty() || letters.size() > longestLetters) {
        return std::nullopt;
    }
    std::size_t column = 0;
    for (const QChar c : letters) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z') {
            return std::nullopt;
        }
        column = column * 26 + (letter - u'A' + 1U);
    }
    return column - 1;
}

// The columns of one row as if it were the heading row. Overrides that are found in it are struck out of
// `unmet`.
class CandidateRow
{
public:
    CandidateRow(const Sheet& sheet, std::size_t row, const HeadingMatcher& matcher,
                 const ColumnOverrides& overrides)
        : m_cells(sheet.rows[row])
    {
        m_found.headingRow = row;
        for (const ColumnOverride& said : overrides) {
            applyOverride(said);
        }
        for (std::size_t column = 0; column < m_cells.size(); ++column) {
            const QString heading =
                m_cells[column].kind == Cell::Kind::Text ? m_cells[column].text : QString();
            const auto field = m_taken.contains(column) ? std::nullopt : matcher.fieldOf(heading);
            if (field) {
                ++m_named;
                add(*field, column, heading);
            }
        }
    }

    [[nodiscard]] std::size_t named() const { return m_named; }
    [[nodiscard]] const QStringList& unmet() const { return m_unmet; }
    [[nodiscard]] const FoundColumns& found() const { return m_found; }

private:
    void applyOverride(const ColumnOverride& said)
    {
        const QString key = headingKey(said.column);
        bool met = false;
        for (std::size_t column = 0; column < m_cells.size(); ++column) {
            if (!key.isEmpty() && headingKey(shown(m_cells[column])) == key) {
                take(said, column);
                met = true;
                ++m_named;
            }
        }
        const auto letter = met ? std::nullopt : columnByLetter(said.column);
        if (letter) {
            take(said, *letter);
        } else if (!met) {
            m_unmet << said.column;
        }
    }

    void take(const ColumnOverride& said, std::size_t column)
    {
        m_taken.insert(column);
        if (said.field) {
            const QString heading = column < m_cells.size() ? shown(m_cells[column]) : QString();
            add(*said.field, column, heading.isEmpty() ? said.column : heading);
        }
    }

    void add(Field field, std::size_t column, const QString& heading)
    {
        m_found.columns[field].push_back(column);
        m_found.headings.emplace(field, heading.simplified());
    }

    const std::vector<Cell>& m_cells;
    FoundColumns m_found;
    std::set<std::size_t> m_taken;
    QStringList m_unmet;
    std::size_t m_named = 0;
};

bool isThere(const FoundColumns& found, Field field)
{
    const bool inParts = field == Field::Name && found.has(Field::Surname) && found.has(Field::GivenName);
    return found.has(field) || inParts;
}

QStringList missingHeadings(const FoundColumns& found, TableKind kind)
{
    QStringList missing;
    for (const Field field : neededFields(kind)) {
        if (!isThere(found, field)) {
            missing << headingOf(kind, field);
        }
    }
    return missing;
}

} // namespace

base::Result<FoundColumns> findColumns(const Sheet& sheet, TableKind kind, const ColumnOverrides& overrides)
{
    const base::Arguments where{{QStringLiteral("sheet"), sheet.name}};
    const HeadingMatcher matcher(kind);
    std::optional<CandidateRow> best;
    QStringList missing;
    for (std::size_t row = 0; row < std::min(sheet.rows.size(), rowsToLookAt); ++row) {
        if (sheet.rows[row].empty()) {
            continue;
        }
        CandidateRow candidate(sheet, row, matcher, overrides);
        const QStringList lacks = missingHeadings(candidate.found(), kind);
        const bool complete = lacks.isEmpty() && !(best && missing.isEmpty());
        const bool equallyComplete = best && lacks.isEmpty() == missing.isEmpty();
        if (!best || complete || (equallyComplete && candidate.named() > best->named())) {
            best.emplace(candidate);
            missing = lacks;
        }
    }
    if (!best) {
        return base::refuseInput("exchange.empty-sheet", where);
    }
    if (!best->unmet().isEmpty()) {
        auto arguments = where;
        arguments.insert(QStringLiteral("column"), best->unmet().first());
        return base::refuseInput("exchange.no-override-column", arguments);
    }
    if (!missing.isEmpty()) {
        auto arguments = where;
        arguments.insert(QStringLiteral("missing"), missing.join(QStringLiteral(", ")));
        return base::refuseInput(sheet.name.isEmpty() ? "exchange.no-columns-in-file" : "exchange.no-columns",
                                 arguments);
    }
    return best->found();
}

} // namespace kurator::exchange
