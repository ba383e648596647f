#include "lists/paper_people_list.h"

#include "base/text.h"
#include "documents/catalogue.h"
#include "documents/common_fields.h"
#include "language/person_name.h"
#include "office/prepare_paper.h"
#include "school/lookup.h"

#include <algorithm>
#include <utility>

namespace kurator::lists {

namespace {

PaperPersonRow paperPersonRow(const school::Lookup& lookup, const people::Entry& entry, bool lacks)
{
    PaperPersonRow row;
    row.entry = entry.id;
    row.name = lookup.nameOf(entry.id);
    row.place = entry.className.isEmpty() ? entry.position : entry.className;
    row.lacks = lacks;
    row.key = base::foldedKey(row.name + QLatin1Char(' ') + row.place);
    return row;
}

} // namespace

std::vector<PaperPersonRow> paperPeopleRows(const office::Desk& desk, const QString& kind)
{
    const school::Lookup& lookup = desk.lookup();
    auto audience = office::audienceOf(desk, lookup, kind, desk.today());
    if (!audience) {
        return {};
    }
    const auto lacks = std::exchange(audience->lacks, [](const people::Entry&) { return true; });
    const auto people = office::paperPeople(desk, lookup, {}, *audience);
    std::vector<PaperPersonRow> rows;
    if (people) {
        for (const people::Entry* entry : *people) {
            rows.push_back(paperPersonRow(lookup, *entry, lacks(*entry)));
            rows.back().rank = static_cast<int>(rows.size());
        }
    }
    return rows;
}

std::vector<QUuid> entriesLacking(const office::Desk& desk, const std::vector<ConsentRow>& rows,
                                  const QString& kind)
{
    const school::Lookup& lookup = desk.lookup();
    QSet<QUuid> lacking;
    for (const PaperPersonRow& one : paperPeopleRows(desk, kind)) {
        const auto* entry = lookup.entry(one.entry);
        if (one.lacks && entry) {
            lacking.insert(entry->person.uuid());
        }
    }
    std::vector<QUuid> entries;
    for (const ConsentRow& row : rows) {
        if (lacking.contains(row.person.uuid())) {
            entries.push_back(row.entry.uuid());
        }
    }
    return entries;
}

bool goesToOne(const QString& kind)
{
    return kind == QLatin1String("D61") || kind == QLatin1String("D62");
}

std::vector<AnswerPersonRow> answerPeopleRows(const office::Desk& desk)
{
    const school::Snapshot& snapshot = desk.snapshot();
    QSet<QUuid> there;
    std::vector<AnswerPersonRow> rows;
    const auto add = [&](base::Id<people::Person> id, const QString& place, bool employee) {
        const auto* person = desk.lookup().person(id);
        if (person && !there.contains(id.uuid())) {
            there.insert(id.uuid());
            rows.push_back({id.toString(), language::fullName(person->name), place, employee});
        }
    };
    const auto sortFrom = [&rows](std::size_t first) {
        std::ranges::sort(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.end(), {},
                          [](const AnswerPersonRow& row) { return base::foldedKey(row.name); });
    };
    for (const people::StaffMember& member : snapshot.staff) {
        add(member.person, member.position, true);
    }
    sortFrom(0);
    const std::size_t staff = rows.size();
    for (const people::Entry& entry : snapshot.entries) {
        if (entry.programme == desk.programme().id) {
            add(entry.person, documents::placeOf(entry), entry.category == people::Category::Teacher);
        }
    }
    sortFrom(staff);
    return rows;
}

bool canLack(const QString& kind)
{
    const auto* known = documents::findDocumentKind(kind);
    const bool anew = known && office::isWrittenFromTemplate(*known);
    return !anew && !goesToOne(kind) && kind != QLatin1String("D65");
}

} // namespace kurator::lists
