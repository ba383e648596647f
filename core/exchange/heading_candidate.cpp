#include "exchange/heading_candidate.h"

#include "exchange/heading_matcher.h"

#include <algorithm>

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

bool isThere(const FoundColumns& found, Field field)
{
    const bool inParts = field == Field::Name && found.has(Field::Surname) && found.has(Field::GivenName);
    return found.has(field) || inParts;
}

// Reads one row as if it were the heading row.
class RowOfHeadings
{
public:
    RowOfHeadings(const std::vector<Cell>& cells, std::size_t row) : m_cells(cells)
    {
        m_said.found.headingRow = row;
    }

    HeadingCandidate read(const HeadingMatcher& matcher, const ColumnOverrides& overrides)
    {
        for (const ColumnOverride& said : overrides) {
            applyOverride(said);
        }
        for (std::size_t column = 0; column < m_cells.size(); ++column) {
            const QString heading =
                m_cells[column].kind == Cell::Kind::Text ? m_cells[column].text : QString();
            const auto field = m_said.byHand.contains(column) ? std::nullopt : matcher.fieldOf(heading);
            if (field) {
                ++m_said.named;
                add(*field, column, heading);
            }
        }
        return m_said;
    }

private:
    void applyOverride(const ColumnOverride& said)
    {
        const QString key = headingKey(said.column);
        bool met = false;
        for (std::size_t column = 0; column < m_cells.size(); ++column) {
            if (!key.isEmpty() && headingKey(shown(m_cells[column])) == key) {
                take(said, column);
                met = true;
                ++m_said.named;
            }
        }
        const auto letter = met ? std::nullopt : columnByLetter(said.column);
        if (letter) {
            take(said, *letter);
        } else if (!met) {
            m_said.unmet << said.column;
        }
    }

    void take(const ColumnOverride& said, std::size_t column)
    {
        m_said.byHand.insert(column);
        if (said.field) {
            const QString heading = column < m_cells.size() ? shown(m_cells[column]) : QString();
            add(*said.field, column, heading.isEmpty() ? said.column : heading);
        }
    }

    void add(Field field, std::size_t column, const QString& heading)
    {
        m_said.found.columns[field].push_back(column);
        m_said.found.headings.emplace(field, heading.simplified());
    }

    const std::vector<Cell>& m_cells;
    HeadingCandidate m_said;
};

HeadingCandidate candidateAt(const Sheet& sheet, std::size_t row, TableKind kind,
                             const HeadingMatcher& matcher, const ColumnOverrides& overrides)
{
    HeadingCandidate candidate = RowOfHeadings(sheet.rows[row], row).read(matcher, overrides);
    for (const Field field : neededFields(kind)) {
        if (!isThere(candidate.found, field)) {
            candidate.missing.push_back(field);
        }
    }
    return candidate;
}

} // namespace

std::optional<HeadingCandidate> bestHeading(const Sheet& sheet, TableKind kind,
                                            const ColumnOverrides& overrides,
                                            std::optional<std::size_t> headingRow)
{
    const HeadingMatcher matcher(kind);
    if (headingRow) {
        return *headingRow < sheet.rows.size()
                   ? std::optional(candidateAt(sheet, *headingRow, kind, matcher, overrides))
                   : std::nullopt;
    }
    std::optional<HeadingCandidate> best;
    for (std::size_t row = 0; row < std::min(sheet.rows.size(), rowsToLookAt); ++row) {
        if (sheet.rows[row].empty()) {
            continue;
        }
        auto candidate = candidateAt(sheet, row, kind, matcher, overrides);
        const bool complete = candidate.missing.empty() && !(best && best->missing.empty());
        const bool equallyComplete = best && candidate.missing.empty() == best->missing.empty();
        if (!best || complete || (equallyComplete && candidate.named > best->named)) {
            best = std::move(candidate);
        }
    }
    return best;
}

} // namespace kurator::exchange
