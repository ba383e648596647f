#include "office/export_base.h"

#include "exchange/official_tables.h"

#include <QSet>

#include <algorithm>

namespace kurator::office {

namespace {

std::optional<int> officialBirthYear(const people::Person& person)
{
    return person.birthDate ? std::optional(person.birthDate->year()) : person.birthYear;
}

exchange::OfficialMentee officialMentee(const ExportLine& told)
{
    const people::Entry& entry = *told.entry;
    exchange::OfficialMentee line;
    line.name = language::fullName(told.person->name);
    line.contacts = told.contacts;
    line.birthYear = officialBirthYear(*told.person);
    line.request = entry.request;
    line.joinedOn = entry.joinedOn;
    line.mentor = told.partners;
    line.form = told.form;
    line.mentorWorkplace = told.partnerPlaces;
    line.finishedOn = entry.finishedOn;
    line.results = entry.results;
    line.caseLink = entry.caseLink;
    line.completionMark = entry.completionMark;
    return line;
}

exchange::OfficialMentor officialMentor(const ExportLine& told)
{
    const people::Entry& entry = *told.entry;
    exchange::OfficialMentor line;
    line.name = language::fullName(told.person->name);
    line.contacts = told.contacts;
    line.workplace = entry.workplace;
    line.competences = entry.competences;
    line.achievements = entry.achievements;
    line.interests = entry.interests;
    line.wishedAges = entry.wishedAgesText;
    line.time = entry.time;
    line.joinedOn = entry.joinedOn;
    line.mentees = told.partners;
    line.form = told.form;
    line.menteeWorkplace = told.partnerPlaces;
    line.finishedOn = entry.finishedOn;
    line.results = entry.results;
    line.caseLink = entry.caseLink;
    return line;
}

template <class Official>
std::vector<Official> officialLines(const std::vector<ExportLine>& told,
                                    Official (*official)(const ExportLine&))
{
    std::vector<Official> lines;
    std::ranges::transform(told, std::back_inserter(lines), official);
    return lines;
}

std::vector<const ExportColumn*> chosenColumns(people::Side side, const QStringList& ids)
{
    const auto known = exportColumns(side);
    std::vector<const ExportColumn*> columns;
    for (const QString& id : ids) {
        const auto found = std::ranges::find(known, id, &ExportColumn::id);
        if (found != known.end()) {
            columns.push_back(&*found);
        }
    }
    return columns;
}

void keepOnly(ExportLines& all, const std::vector<base::Id<people::Entry>>& only)
{
    if (only.empty()) {
        return;
    }
    QSet<QUuid> wanted;
    for (const auto id : only) {
        wanted.insert(id.uuid());
    }
    std::erase_if(all.lines,
                  [&wanted](const ExportLine& line) { return !wanted.contains(line.entry->id.uuid()); });
    std::erase_if(all.leftOut,
                  [&wanted](const BlockedPerson& person) { return !wanted.contains(person.entry.uuid()); });
}

} // namespace

ExportedBase exportBase(const Desk& desk, people::Side side)
{
    const NamingGate gate(desk);
    ExportLines all = exportLines(desk, gate, side);
    const QStringList title{desk.organisation().fullName};
    ExportedBase exported;
    exported.sheet = side == people::Side::Mentee
                         ? exchange::officialBase(officialLines(all.lines, officialMentee), title)
                         : exchange::officialBase(officialLines(all.lines, officialMentor), title);
    exported.leftOut = std::move(all.leftOut);
    return exported;
}

ExportedBase exportPeople(const Desk& desk, people::Side side, const QStringList& columnIds,
                          const std::vector<base::Id<people::Entry>>& only)
{
    const NamingGate gate(desk);
    ExportLines all = exportLines(desk, gate, side);
    keepOnly(all, only);
    ExportedBase exported;
    exported.sheet.name =
        side == people::Side::Mentee ? QStringLiteral("Наставляемые") : QStringLiteral("Наставники");
    exported.sheet.title = {desk.organisation().fullName};
    exported.sheet.columns.push_back({QStringLiteral("№ п/п"), 5, exchange::ColumnKind::Whole});
    const auto columns = chosenColumns(side, columnIds);
    for (const ExportColumn* column : columns) {
        exported.sheet.columns.push_back({column->heading.toString(), column->width, column->kind});
    }
    for (const ExportLine& line : all.lines) {
        std::vector<exchange::Cell> cells{
            exchange::Cell::ofNumber(static_cast<double>(exported.sheet.rows.size() + 1))};
        for (const ExportColumn* column : columns) {
            cells.push_back(column->cell(desk, line));
        }
        exported.sheet.rows.push_back(std::move(cells));
    }
    exported.leftOut = std::move(all.leftOut);
    return exported;
}

} // namespace kurator::office
