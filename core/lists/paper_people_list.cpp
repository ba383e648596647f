#include "lists/paper_people_list.h"

#include "base/text.h"
#include "office/prepare_paper.h"
#include "school/lookup.h"

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

bool canLack(const QString& kind)
{
    return !goesToOne(kind) && kind != QLatin1String("D65");
}

} // namespace kurator::lists
