#include "office/tell_apart.h"

#include "school/lookup.h"
#include "school/told_apart.h"

namespace kurator::office {

base::Result<void> tellApart(Desk& desk, base::Id<people::Person> one, base::Id<people::Person> other)
{
    const school::Lookup& lookup = desk.lookup();
    const auto* first = lookup.person(one);
    const auto* second = lookup.person(other);
    if (!first || !second || one == other) {
        return base::refuseInput("people.unknown-person");
    }
    if (school::ToldApart(desk.snapshot()).contains(one, other)) {
        return {};
    }
    const QString name = language::fullName(first->name);
    const QString otherName = language::fullName(second->name);
    school::Changes changes;
    changes.saved.emplace_back(school::toldApartView(desk.ids().next<school::SavedView>(), {one, other},
                                                     name + QStringLiteral(" – ") + otherName));
    return desk.commit({QStringLiteral("step.told-apart"),
                        {{QStringLiteral("name"), name}, {QStringLiteral("other"), otherName}}},
                       changes);
}

} // namespace kurator::office
