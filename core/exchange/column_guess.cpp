#include "exchange/column_guess.h"

#include "exchange/heading_candidate.h"

#include <algorithm>
#include <array>

namespace kurator::exchange {

namespace {

constexpr qsizetype samplesShown = 3;

std::size_t widthBelow(const Sheet& sheet, std::size_t firstRow)
{
    std::size_t width = 0;
    for (std::size_t row = firstRow; row < sheet.rows.size(); ++row) {
        width = std::max(width, sheet.rows[row].size());
    }
    return width;
}

QStringList samplesOf(const Sheet& sheet, std::size_t headingRow, std::size_t column)
{
    QStringList samples;
    for (std::size_t row = headingRow + 1; row < sheet.rows.size() && samples.size() < samplesShown; ++row) {
        const auto& cells = sheet.rows[row];
        const QString text = column < cells.size() ? shown(cells[column]).simplified() : QString();
        if (!text.isEmpty()) {
            samples << text;
        }
    }
    return samples;
}

std::optional<Field> fieldAt(const FoundColumns& found, std::size_t column)
{
    for (const auto& [field, places] : found.columns) {
        if (std::ranges::find(places, column) != places.end()) {
            return field;
        }
    }
    return std::nullopt;
}

// How a kind of list fits a sheet.
struct KindFit
{
    TableKind kind = TableKind::Mentees;
    std::size_t needed = 0; // columns without which the kind cannot be
    std::size_t own = 0;    // columns that speak of the row's own matter
    bool named = false;     // by the name of the sheet or the lines above the headings
};

bool isCalled(const Sheet& sheet, std::size_t headingRow, QStringView side)
{
    const auto names = [&](const Cell& cell) { return shown(cell).contains(side, Qt::CaseInsensitive); };
    return sheet.name.contains(side, Qt::CaseInsensitive) ||
           std::any_of(sheet.rows.begin(), sheet.rows.begin() + static_cast<std::ptrdiff_t>(headingRow),
                       [&](const std::vector<Cell>& cells) { return std::ranges::any_of(cells, names); });
}

bool isCalled(const Sheet& sheet, std::size_t headingRow, TableKind kind)
{
    switch (kind) {
    case TableKind::Mentees:
        return isCalled(sheet, headingRow, u"наставляем");
    case TableKind::Mentors:
        return isCalled(sheet, headingRow, u"наставник");
    case TableKind::Consents:
        return isCalled(sheet, headingRow, u"согласи");
    case TableKind::Pairs:
        return isCalled(sheet, headingRow, u"пары");
    case TableKind::Ballots:
        return isCalled(sheet, headingRow, u"бланк");
    }
    return false;
}

std::optional<KindFit> fitOf(const Sheet& sheet, TableKind kind)
{
    const auto best = bestHeading(sheet, kind, {}, {});
    if (!best || !best->missing.empty()) {
        return std::nullopt;
    }
    KindFit fit;
    fit.kind = kind;
    fit.needed = neededFields(kind).size();
    fit.own = best->found.columns.size() - (best->found.has(Field::OtherSide) ? 1 : 0);
    fit.named = isCalled(sheet, best->found.headingRow, kind);
    return fit;
}

} // namespace

base::Result<SheetGuess> guessColumns(const Sheet& sheet, TableKind kind, const ColumnOverrides& overrides,
                                      std::optional<std::size_t> headingRow)
{
    const auto best = bestHeading(sheet, kind, overrides, headingRow);
    if (!best) {
        return base::refuseInput("exchange.empty-sheet", {{QStringLiteral("sheet"), sheet.name}});
    }
    SheetGuess guess;
    guess.headingRow = best->found.headingRow;
    guess.missing = best->missing;
    for (std::size_t column = 0; column < widthBelow(sheet, guess.headingRow); ++column) {
        ColumnGuess one;
        one.column = column;
        one.letter = columnLetter(column);
        one.heading = shown(cellAt(sheet, guess.headingRow, column)).simplified();
        one.field = fieldAt(best->found, column);
        one.samples = samplesOf(sheet, guess.headingRow, column);
        one.byHand = best->byHand.contains(column);
        if (!one.heading.isEmpty() || !one.samples.isEmpty()) {
            guess.columns.push_back(one);
        }
    }
    return guess;
}

QStringList headingsOf(const SheetGuess& guess)
{
    QStringList headings;
    for (const ColumnGuess& one : guess.columns) {
        while (static_cast<std::size_t>(headings.size()) < one.column) {
            headings << QString();
        }
        headings << one.heading;
    }
    return headings;
}

std::optional<TableKind> likelyKind(const Sheet& sheet)
{
    std::vector<KindFit> fits;
    for (const TableKind kind : {TableKind::Mentees, TableKind::Mentors, TableKind::Consents,
                                 TableKind::Pairs, TableKind::Ballots}) {
        if (const auto fit = fitOf(sheet, kind)) {
            fits.push_back(*fit);
        }
    }
    const auto rank = [](const KindFit& fit) {
        return std::array{fit.own, fit.needed, fit.named ? 1UL : 0UL};
    };
    std::ranges::sort(fits, std::ranges::greater{}, rank);
    const bool tied = fits.size() > 1 && rank(fits[0]) == rank(fits[1]);
    return fits.empty() || tied ? std::nullopt : std::optional(fits.front().kind);
}

QString columnLetter(std::size_t column)
{
    constexpr std::size_t letters = 26;
    QString name;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / letters) {
        name.prepend(QChar(static_cast<char16_t>(u'A' + (left - 1) % letters)));
    }
    return name;
}

} // namespace kurator::exchange
