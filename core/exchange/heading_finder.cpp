#include "exchange/heading_finder.h"

#include "exchange/heading_candidate.h"

namespace kurator::exchange {

namespace {

QString headingsOf(const std::vector<Field>& fields, TableKind kind)
{
    QStringList headings;
    for (const Field field : fields) {
        headings << headingOf(kind, field);
    }
    return headings.join(QStringLiteral(", "));
}

} // namespace

base::Result<FoundColumns> findColumns(const Sheet& sheet, TableKind kind, const ColumnOverrides& overrides,
                                       std::optional<std::size_t> headingRow)
{
    base::Arguments arguments{{QStringLiteral("sheet"), sheet.name}};
    const auto best = bestHeading(sheet, kind, overrides, headingRow);
    if (!best) {
        return base::refuseInput("exchange.empty-sheet", arguments);
    }
    if (!best->unmet.isEmpty()) {
        arguments.insert(QStringLiteral("column"), best->unmet.first());
        return base::refuseInput("exchange.no-override-column", arguments);
    }
    if (!best->missing.empty()) {
        arguments.insert(QStringLiteral("missing"), headingsOf(best->missing, kind));
        return base::refuseInput(sheet.name.isEmpty() ? "exchange.no-columns-in-file" : "exchange.no-columns",
                                 arguments);
    }
    return best->found;
}

} // namespace kurator::exchange
