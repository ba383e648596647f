#include "office/import_representatives.h"

#include "exchange/name_reading.h"

#include <algorithm>

namespace kurator::office {

namespace {

std::optional<language::Sex> sexOf(const RepresentativeRow& told)
{
    if (told.relation == people::Relation::Mother) {
        return language::Sex::Female;
    }
    if (told.relation == people::Relation::Father) {
        return language::Sex::Male;
    }
    return language::sexByPatronymic(told.name);
}

bool speaksAgainst(const people::Person& known, const RepresentativeRow& told, const ImportBase& base,
                   const QDate& today)
{
    const auto age = people::ageOn(known, today);
    const bool otherPhone = !known.phone.isEmpty() && !told.phone.isEmpty() && known.phone != told.phone;
    return otherPhone || base.isLearner(known.id) || (age && age->years < people::adultFrom);
}

const people::Person* knownAdult(const RepresentativeRow& told, const people::Person& child,
                                 const ImportBase& base, const QDate& today)
{
    const people::Person* only = nullptr;
    for (const auto* known : base.namesakes(exchange::nameKey(told.name))) {
        if (known->id == child.id || speaksAgainst(*known, told, base, today)) {
            continue;
        }
        if (only) {
            return nullptr;
        }
        only = known;
    }
    return only;
}

const people::Representation* ofSameName(const RepresentativeRow& told, const people::Person& child,
                                         const ImportBase& base)
{
    const QString key = exchange::nameKey(told.name);
    for (const auto* representation : base.representationsOf(child.id)) {
        const auto* adult = base.person(representation->adult);
        if (adult && exchange::nameKey(adult->name) == key) {
            return representation;
        }
    }
    return nullptr;
}

people::Person personOf(const RepresentativeRow& told, const people::Person* known, base::IdSource& ids)
{
    people::Person adult;
    if (known) {
        adult = *known;
    } else {
        adult.id = ids.next<people::Person>();
        adult.name = told.name;
    }
    adult.sex = adult.sex ? adult.sex : sexOf(told);
    adult.phone = told.phone.isEmpty() ? adult.phone : told.phone;
    adult.email = told.email.isEmpty() ? adult.email : told.email;
    return adult;
}

} // namespace

FamilyPlan planFamily(const people::Person& child, const std::vector<RepresentativeRow>& told,
                      const ImportBase& base, const ImportContext& context)
{
    FamilyPlan plan;
    for (const RepresentativeRow& one : told) {
        const auto* present = ofSameName(one, child, base);
        const auto* known =
            present ? base.person(present->adult) : knownAdult(one, child, base, context.today);
        const people::Person adult = personOf(one, known, context.ids);

        people::Representation representation;
        if (present) {
            representation = *present;
        } else {
            representation.id = context.ids.next<people::Representation>();
            representation.child = child.id;
            representation.adult = adult.id;
        }
        representation.relation = one.relation.value_or(representation.relation);
        plan.adults.push_back(adult);
        plan.representations.push_back(representation);
    }
    return plan;
}

} // namespace kurator::office
