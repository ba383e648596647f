#include "office/import_table.h"

#include "office/import_ballots.h"
#include "office/import_consents.h"
#include "office/import_pairs.h"
#include "office/import_people.h"

namespace kurator::office {

namespace {

const char* stepCode(exchange::TableKind kind)
{
    switch (kind) {
    case exchange::TableKind::Mentees:
        return "import.mentees";
    case exchange::TableKind::Mentors:
        return "import.mentors";
    case exchange::TableKind::Consents:
        return "import.consents";
    case exchange::TableKind::Pairs:
        return "import.pairs";
    case exchange::TableKind::Ballots:
        return "import.ballots";
    }
    return "";
}

base::Result<ImportOutcome> outcomeOf(exchange::TableKind kind, const exchange::Sheet& sheet,
                                      const exchange::FoundColumns& columns, const ImportContext& context)
{
    switch (kind) {
    case exchange::TableKind::Mentees:
        return importPeople(people::Side::Mentee, sheet, columns, context);
    case exchange::TableKind::Mentors:
        return importPeople(people::Side::Mentor, sheet, columns, context);
    case exchange::TableKind::Consents:
        return importConsents(sheet, columns, context);
    case exchange::TableKind::Pairs:
        return importPairs(sheet, columns, context);
    case exchange::TableKind::Ballots:
        return importBallots(sheet, columns, context);
    }
    return ImportOutcome();
}

tl::unexpected<base::Error> refusedIn(const QString& file, base::Error error)
{
    error.arguments.insert(QStringLiteral("file"), file);
    return tl::unexpected(error);
}

} // namespace

base::Result<ImportOutcome> planImport(exchange::TableKind kind, const exchange::Sheet& sheet,
                                       const exchange::ColumnOverrides& overrides,
                                       const ImportContext& context)
{
    const auto columns = exchange::findColumns(sheet, kind, overrides, context.headingRow);
    if (!columns) {
        return refusedIn(context.file, columns.error());
    }
    auto outcome = outcomeOf(kind, sheet, *columns, context);
    if (!outcome) {
        return refusedIn(context.file, outcome.error());
    }
    outcome->step.code = QString::fromLatin1(stepCode(kind));
    outcome->step.arguments = {{QStringLiteral("file"), context.file},
                               {QStringLiteral("n"), QString::number(outcome->created + outcome->updated)},
                               {QStringLiteral("new"), QString::number(outcome->created)},
                               {QStringLiteral("updated"), QString::number(outcome->updated)}};
    return outcome;
}

} // namespace kurator::office
