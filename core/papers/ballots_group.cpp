#include "papers/declaring.h"
#include "papers/groups.h"
#include "papers/participant_record.h"

#include <algorithm>
#include <iterator>

namespace kurator::papers {

namespace {

using documents::FieldList;
using documents::FieldRecord;
using documents::FieldType;
using Voters = std::vector<const people::Entry*>;

constexpr size_t namesInRow = 2;

documents::FieldDictionary ballotsDictionary()
{
    auto ballots = declaredList("ballots", "бланки выбора, по одному участнику",
                                {{"person", FieldType::Person, "чей бланк"},
                                 {"place", FieldType::Text, "класс, должность, организация"},
                                 {"mentee", FieldType::Flag, "выбирает наставляемый"},
                                 {"next", FieldType::Flag, "не первый бланк"}});
    ballots.items.push_back(
        declaredList("rows", "кого можно выбрать, по двое в строке",
                     {{"first", FieldType::Text, "кого"}, {"second", FieldType::Text, "кого"}}));
    return {ballots};
}

// Mentees by class, then mentors.
Voters votersIn(const Sources& sources)
{
    Voters voters = entriesOf(sources, people::Side::Mentee);
    std::ranges::copy(entriesOf(sources, people::Side::Mentor), std::back_inserter(voters));
    std::erase_if(voters, [](const people::Entry* entry) { return entry->finishedOn.has_value(); });
    return voters;
}

FieldList rowsFor(const Sources& sources, const people::Entry& voter, const Voters& all)
{
    QStringList names;
    for (const people::Entry* other : all) {
        if (other->side != voter.side && other->person != voter.person && sources.mayBeNamed(*other)) {
            const QString place = other->className.isEmpty() ? other->position : other->className;
            const QString name = sources.lookup.nameOf(other->id);
            names << (place.isEmpty() ? name : name + QStringLiteral(", ") + place);
        }
    }
    FieldList rows;
    const auto half = (names.size() + 1) / static_cast<qsizetype>(namesInRow);
    for (qsizetype i = 0; i < half; ++i) {
        FieldRecord row;
        row.set(QStringLiteral("first"), names.at(i));
        row.set(QStringLiteral("second"), names.value(half + i));
        rows.push_back(std::move(row));
    }
    return rows;
}

void setBallots(FieldRecord& record, const Sources& sources)
{
    const Voters all = votersIn(sources);
    FieldList ballots;
    for (const people::Entry* voter : all) {
        const auto* person = sources.lookup.person(voter->person);
        if (!person || !sources.mayBeNamed(*voter)) {
            continue;
        }
        FieldRecord ballot;
        ballot.set(QStringLiteral("person"), documents::personField(*person));
        ballot.set(QStringLiteral("place"), orDash(documents::placeOf(*voter)));
        ballot.set(QStringLiteral("mentee"), voter->side == people::Side::Mentee);
        ballot.set(QStringLiteral("next"), !ballots.empty());
        ballot.set(QStringLiteral("rows"), rowsFor(sources, *voter, all));
        ballots.push_back(std::move(ballot));
    }
    record.set(QStringLiteral("ballots"), ballots);
}

} // namespace

FieldGroup ballotsGroup()
{
    return {ballotsDictionary, setBallots, votersIn};
}

} // namespace kurator::papers
