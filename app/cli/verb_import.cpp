#include "app/cli/verbs.h"

#include "app/composition.h"
#include "exchange/table_reader.h"
#include "messages/message.h"
#include "office/import_table.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace kurator::app {

namespace {

struct KindName
{
    const char* name;
    exchange::TableKind kind;
};

constexpr KindName kindNames[] = {
    {"mentees", exchange::TableKind::Mentees},   {"mentors", exchange::TableKind::Mentors},
    {"consents", exchange::TableKind::Consents}, {"pairs", exchange::TableKind::Pairs},
    {"ballots", exchange::TableKind::Ballots},
};

base::Result<exchange::TableKind> importKind(const Call& call)
{
    for (const KindName& known : kindNames) {
        if (call.value("kind") == QLatin1String(known.name)) {
            return known.kind;
        }
    }
    return base::refuseUsage(
        "cli.bad-choice",
        {{QStringLiteral("option"), QStringLiteral("kind")},
         {QStringLiteral("value"), call.value("kind")},
         {QStringLiteral("choices"), QStringLiteral("mentees, mentors, consents, pairs, ballots")}});
}

base::Result<exchange::ColumnOverrides> overridesOf(const Call& call, exchange::TableKind kind)
{
    if (!call.has("mapping")) {
        return exchange::ColumnOverrides();
    }
    QFile file(call.value("mapping"));
    if (!file.open(QIODevice::ReadOnly)) {
        return base::refuseInput("exchange.missing-file", {{QStringLiteral("file"), call.value("mapping")}});
    }
    return exchange::readColumnOverrides(file.readAll(), kind);
}

base::Result<exchange::Sheet> sheetOf(const Call& call)
{
    const auto wanted = call.number("sheet", 1, 1000);
    if (!wanted) {
        return base::passOn(wanted);
    }
    auto workbook = exchange::readTable(call.value("input"));
    if (!workbook) {
        return base::passOn(workbook);
    }
    const auto index = static_cast<size_t>(wanted->value_or(1) - 1);
    if (index >= workbook->sheets.size()) {
        return base::refuseInput("cli.no-sheet",
                                 {{QStringLiteral("file"), QFileInfo(call.value("input")).fileName()},
                                  {QStringLiteral("sheet"), QString::number(index + 1)},
                                  {QStringLiteral("sheets"), QString::number(workbook->sheets.size())}});
    }
    return std::move(workbook->sheets[index]);
}

QJsonObject remarkJson(const exchange::RowRemark& remark)
{
    return {{QStringLiteral("row"), remark.row},
            {QStringLiteral("column"), remark.column},
            {QStringLiteral("code"), remark.code},
            {QStringLiteral("text"), messages::text(remark.code, remark.arguments)}};
}

QJsonArray remarksJson(const std::vector<exchange::RowRemark>& remarks)
{
    QJsonArray array;
    for (const auto& remark : remarks) {
        array << remarkJson(remark);
    }
    return array;
}

void sayRemark(const exchange::RowRemark& remark, const Output& output)
{
    const QString text = messages::text(remark.code, remark.arguments);
    output.warn(messages::text(remark.column.isEmpty() ? QStringLiteral("cli.rejected-row-only")
                                                       : QStringLiteral("cli.rejected-row"),
                               {{QStringLiteral("row"), QString::number(remark.row)},
                                {QStringLiteral("column"), remark.column},
                                {QStringLiteral("text"), text}}));
}

int sayOutcome(const office::ImportOutcome& outcome, bool dryRun, const Output& output)
{
    if (output.json()) {
        output.print(QJsonDocument(QJsonObject{{QStringLiteral("rows"), outcome.rows},
                                               {QStringLiteral("new"), outcome.created},
                                               {QStringLiteral("updated"), outcome.updated},
                                               {QStringLiteral("same"), outcome.same},
                                               {QStringLiteral("rejected"), remarksJson(outcome.rejected)},
                                               {QStringLiteral("notes"), remarksJson(outcome.notes)},
                                               {QStringLiteral("dryRun"), dryRun}}));
    } else {
        for (const auto& remark : outcome.notes) {
            sayRemark(remark, output);
        }
        for (const auto& remark : outcome.rejected) {
            sayRemark(remark, output);
        }
        output.say("cli.import-summary",
                   {{QStringLiteral("rows"), QString::number(outcome.rows)},
                    {QStringLiteral("new"), QString::number(outcome.created)},
                    {QStringLiteral("updated"), QString::number(outcome.updated)},
                    {QStringLiteral("same"), QString::number(outcome.same)},
                    {QStringLiteral("rejected"), QString::number(outcome.rejected.size())}});
        if (dryRun) {
            output.say("cli.import-dry-run");
        }
    }
    return outcome.rejected.empty() ? Done : DoneWithErrors;
}

} // namespace

int runImport(const Call& call, const Output& output)
{
    const auto kind = importKind(call);
    if (!kind) {
        return output.fail(kind.error());
    }
    const auto overrides = overridesOf(call, *kind);
    if (!overrides) {
        return output.fail(overrides.error());
    }
    const auto sheet = sheetOf(call);
    if (!sheet) {
        return output.fail(sheet.error());
    }
    auto open = openSchool(call.value("database"), call.clock);
    if (!open) {
        return output.fail(open.error());
    }
    office::Desk& desk = *open->desk;
    const auto forms = desk.forms();
    office::ImportContext context{
        desk.snapshot(),     desk.programme(), forms,
        desk.ids(),          desk.today(),     QFileInfo(call.value("input")).fileName(),
        call.value("reason")};
    context.agesAsYears = call.has("ages");
    context.tagsByComma = call.has("tags");
    const auto outcome = office::planImport(*kind, *sheet, *overrides, context);
    if (!outcome) {
        return output.fail(outcome.error());
    }
    if (!call.has("dry-run") && !outcome->changes.isEmpty()) {
        if (const auto committed = desk.commit(outcome->step, outcome->changes); !committed) {
            return output.fail(committed.error());
        }
    }
    return sayOutcome(*outcome, call.has("dry-run"), output);
}

} // namespace kurator::app
