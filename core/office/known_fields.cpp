#include "office/known_fields.h"

#include "language/person_name.h"
#include "office/field_changes.h"
#include "office/shown_values.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

const people::Entry* entryOf(const Desk& desk, base::Id<people::Person> person, people::Side side)
{
    const people::Entry* other = nullptr;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.person == person && entry.programme == desk.programme().id) {
            if (entry.side == side) {
                return &entry;
            }
            other = &entry;
        }
    }
    return other;
}

QString representativesOf(const school::Lookup& lookup, const school::Snapshot& snapshot,
                          base::Id<people::Person> child)
{
    QStringList texts;
    for (const people::Representation& tie : snapshot.representations) {
        const auto* adult = tie.child == child ? lookup.person(tie.adult) : nullptr;
        if (adult) {
            texts << representativeShown(*adult, tie.relation);
        }
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace

std::vector<KnownField> knownFields(const Desk& desk, base::Id<people::Person> person, people::Side side)
{
    const school::Lookup& lookup = desk.lookup();
    const people::Person* known = lookup.person(person);
    if (!known) {
        return {};
    }
    std::vector<FieldChange> values;
    addChanges(values, people::Person(), *known);
    if (const auto* entry = entryOf(desk, person, side)) {
        addChanges(values, people::Entry(), *entry, desk.forms());
    }
    std::vector<KnownField> fields{{exchange::Field::Name, language::fullName(known->name)}};
    for (FieldChange& value : values) {
        if (!value.after.isEmpty()) {
            fields.push_back({value.field, std::move(value.after)});
        }
    }
    const QString family = representativesOf(lookup, desk.snapshot(), person);
    if (!family.isEmpty()) {
        fields.push_back({exchange::Field::Representative, family});
    }
    return fields;
}

} // namespace kurator::office
