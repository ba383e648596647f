#include "app/cli/verbs.h"

#include "app/cli/year_kind.h"
#include "app/composition.h"
#include "base/json_value.h"
#include "language/date_words.h"
#include "messages/message.h"
#include "office/new_year.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kurator::app {

namespace {

// Whoever is offered goes along, as in the window.
base::Result<office::NewYearWish> wishOf(const Call& call, const office::Desk& desk)
{
    const auto order = call.date("order-date");
    const auto start = call.date("start");
    const auto kind = yearKindOf(call);
    if (!order || !start) {
        return base::passOn(order ? start : order);
    }
    if (!kind) {
        return base::passOn(kind);
    }
    if (*order && *start) {
        return base::refuseUsage("cli.year-one-start");
    }
    const QDate first = *order ? **order : start->value_or(office::usualStartAfter(desk.programme()));
    auto wish = office::offeredNewYear(desk, first);
    wish.ordered = order->has_value();
    wish.orderNumber = call.value("order-number");
    wish.yearKind = *kind;
    if (call.has("without-people")) {
        wish.mentors.clear();
        wish.mentees.clear();
    }
    return wish;
}

QJsonObject jsonOf(const office::NewYear& year, const std::vector<office::FieldFault>& warnings)
{
    QJsonArray codes;
    for (const office::FieldFault& warning : warnings) {
        codes.append(warning.code);
    }
    return {{QStringLiteral("year"), year.programme.year()},
            {QStringLiteral("start"), base::dayOrNull(year.programme.period.start)},
            {QStringLiteral("end"), base::dayOrNull(year.programme.period.end)},
            {QStringLiteral("t0"), base::dayOrNull(year.programme.t0)},
            {QStringLiteral("mentors"), year.mentors},
            {QStringLiteral("mentees"), year.mentees},
            {QStringLiteral("pairs"), year.pairs},
            {QStringLiteral("words"), year.words},
            {QStringLiteral("planValues"), year.planValues},
            {QStringLiteral("persons"), year.persons},
            {QStringLiteral("processing"), year.processing},
            {QStringLiteral("participation"), year.participation},
            {QStringLiteral("marksLeft"), year.marksLeft},
            {QStringLiteral("warnings"), codes}};
}

} // namespace

int runYear(const Call& call, const Output& output)
{
    auto open = openSchool(call.value("database"), call.clock);
    if (!open) {
        return output.fail(open.error());
    }
    office::Desk& desk = *open->desk;
    const auto wish = wishOf(call, desk);
    if (!wish) {
        return output.fail(wish.error());
    }
    const auto warnings = office::newYearWarnings(desk, *wish);
    const bool dry = call.has("dry-run");
    const auto year = dry ? office::newYear(desk, *wish) : office::startNewYear(desk, *wish);
    if (!year) {
        return output.fail(year.error());
    }
    for (const office::FieldFault& warning : warnings) {
        output.warn(messages::text(warning.code, warning.arguments));
    }
    if (output.json()) {
        output.print(QJsonDocument(jsonOf(*year, warnings)));
    }
    output.say(dry ? "cli.year-would-begin" : "cli.year-begun",
               {{QStringLiteral("start"), language::shortDate(year->programme.period.start)},
                {QStringLiteral("end"), language::shortDate(year->programme.period.end)}});
    output.say("cli.year-people",
               {{QStringLiteral("mentors"), QString::number(year->mentors)},
                {QStringLiteral("mentees"), QString::number(year->mentees)},
                {QStringLiteral("collect"), QString::number(year->persons - year->processing)},
                {QStringLiteral("persons"), QString::number(year->persons)}});
    return Done;
}

} // namespace kurator::app
