#include "app/cli/verbs.h"

#include "app/cli/finding_output.h"
#include "app/cli/list_json.h"
#include "app/composition.h"
#include "exchange/xlsx_writer.h"
#include "messages/message.h"
#include "office/export_base.h"
#include "office/findings.h"

#include <QJsonObject>

namespace kurator::app {

namespace {

QJsonArray mentees(const office::Desk& desk)
{
    return participantsJson(desk, people::Side::Mentee);
}

QJsonArray mentors(const office::Desk& desk)
{
    return participantsJson(desk, people::Side::Mentor);
}

QJsonArray findings(const office::Desk& desk)
{
    return findingsJson(office::findings(desk));
}

struct ListKind
{
    const char* name;
    QJsonArray (*list)(const office::Desk&);
    std::initializer_list<const char*> columns; // shown without --json
};

const ListKind listKinds[] = {
    {"mentees", mentees, {"name", "birthDate", "class", "position", "request"}},
    {"mentors", mentors, {"name", "birthDate", "class", "position", "workplace", "competences"}},
    {"consents", consentsJson, {"name", "kind", "state", "signedOn"}},
    {"pairs", pairsJson, {"mentor", "mentees", "form", "state", "start", "end"}},
    {"meetings", meetingsJson, {"date", "kind", "mentor", "mentees", "topic"}},
    {"events", eventsJson, {"date", "kind", "title", "place", "state"}},
    {"documents", documentsJson, {"kind", "number", "date", "title", "state"}},
    {"roadmap", roadmapJson, {"number", "title", "start", "end", "state"}},
    {"findings", findings, {"severity", "text"}},
};

QString shownValue(const QJsonValue& value)
{
    if (value.isArray()) {
        return value.toVariant().toStringList().join(QStringLiteral(", "));
    }
    return value.isNull() ? QStringLiteral("–") : value.toVariant().toString();
}

int printList(const ListKind& kind, const office::Desk& desk, const Output& output)
{
    const QJsonArray array = kind.list(desk);
    if (output.json()) {
        output.print(QJsonDocument(array));
        return Done;
    }
    if (array.isEmpty()) {
        output.say("cli.list-empty");
    }
    for (const QJsonValue& row : array) {
        QStringList cells;
        for (const char* column : kind.columns) {
            cells << shownValue(row.toObject().value(QLatin1String(column)));
        }
        output.line(cells.join(QLatin1Char('\t')));
    }
    return Done;
}

int saveBase(const Call& call, const office::Desk& desk, people::Side side, const Output& output)
{
    const auto exported = office::exportBase(desk, side);
    if (const auto saved = exchange::writeWorkbook(call.value("output"), {exported.sheet}, desk.today());
        !saved) {
        return output.fail(saved.error());
    }
    for (const office::BlockedPerson& person : exported.leftOut) {
        const auto& why = person.obstacles.front();
        output.warn(messages::text(QStringLiteral("cli.left-out"),
                                   {{QStringLiteral("reason"), messages::text(why.code, why.arguments)}}));
    }
    if (output.json()) {
        output.print(QJsonDocument(
            QJsonObject{{QStringLiteral("output"), call.value("output")},
                        {QStringLiteral("rows"), static_cast<qint64>(exported.sheet.rows.size())},
                        {QStringLiteral("leftOut"), static_cast<qint64>(exported.leftOut.size())}}));
    }
    output.say("cli.list-saved", {{QStringLiteral("file"), call.value("output")},
                                  {QStringLiteral("count"), QString::number(exported.sheet.rows.size())}});
    return exported.leftOut.empty() ? Done : DoneWithErrors;
}

base::Result<const ListKind*> listKind(const Call& call)
{
    QStringList names;
    for (const ListKind& kind : listKinds) {
        if (call.value("kind") == QLatin1String(kind.name)) {
            return &kind;
        }
        names << QLatin1String(kind.name);
    }
    return base::refuseUsage("cli.bad-choice",
                             {{QStringLiteral("option"), QStringLiteral("kind")},
                              {QStringLiteral("value"), call.value("kind")},
                              {QStringLiteral("choices"), names.join(QStringLiteral(", "))}});
}

base::Result<people::Side> exportedSide(const Call& call)
{
    if (call.value("kind") == QLatin1String("mentees")) {
        return people::Side::Mentee;
    }
    if (call.value("kind") == QLatin1String("mentors")) {
        return people::Side::Mentor;
    }
    return base::refuseUsage("cli.bad-choice",
                             {{QStringLiteral("option"), QStringLiteral("kind")},
                              {QStringLiteral("value"), call.value("kind")},
                              {QStringLiteral("choices"), QStringLiteral("mentees, mentors")}});
}

} // namespace

int runList(const Call& call, const Output& output)
{
    const auto kind = listKind(call);
    if (!kind) {
        return output.fail(kind.error());
    }
    auto open = openSchool(call.value("database"), call.clock);
    if (!open) {
        return output.fail(open.error());
    }
    if (!call.has("output")) {
        return printList(**kind, *open->desk, output);
    }
    const auto side = exportedSide(call);
    return side ? saveBase(call, *open->desk, *side, output) : output.fail(side.error());
}

} // namespace kurator::app
