#include "office/start_school.h"

#include "documents/catalogue.h"
#include "programme/built_in_profiles.h"
#include "programme/profile_reader.h"

namespace kurator::office {

namespace {

void addCurator(const exchange::OrganisationFacts& facts, base::IdSource& ids, school::Changes& changes)
{
    if (facts.curator.surname.isEmpty()) {
        return;
    }
    people::Person curator;
    curator.id = ids.next<people::Person>();
    curator.name = facts.curator;
    curator.sex = language::sexByPatronymic(curator.name);
    people::StaffMember member;
    member.id = ids.next<people::StaffMember>();
    member.person = curator.id;
    member.function = people::StaffFunction::Curator;
    member.position = facts.curatorPosition;
    changes.saved.emplace_back(curator);
    changes.saved.emplace_back(member);
}

programme::Programme firstProgramme(const StartFacts& facts, const programme::Profile& profile,
                                    const people::Organisation& organisation, base::IdSource& ids)
{
    programme::Programme programme;
    programme.id = ids.next<programme::Programme>();
    programme.organisation = organisation.id;
    programme.profile = profile.id;
    programme.yearKind = facts.yearKind.value_or(programme::yearKindByDate(facts.orderDate));
    programme.period = programme::periodOf(facts.orderDate, programme.yearKind);
    programme.t0 = facts.orderDate;
    programme.t0Number = facts.orderNumber;
    programme.trainingBeforePairs = profile.trainingBeforePairs;
    return programme;
}

// The school's own first order is a paper of its register; the region's is not.
void addFirstOrder(const StartFacts& facts, const programme::Profile& profile,
                   const programme::Programme& programme, base::IdSource& ids, school::Changes& changes)
{
    if (profile.startOrder != programme::StartOrder::School || facts.orderNumber.isEmpty()) {
        return;
    }
    documents::Document order;
    order.id = ids.next<documents::Document>();
    order.programme = programme.id;
    order.kind = QStringLiteral("D01");
    order.number = facts.orderNumber;
    order.date = facts.orderDate;
    order.title = QString::fromUtf8(documents::findDocumentKind(order.kind)->title);
    order.state = documents::DocumentState::Registered;
    order.issuedElsewhere = true;
    changes.saved.emplace_back(order);
}

} // namespace

base::Result<programme::Profile> chosenProfile(const StartFacts& facts)
{
    return facts.ownProfile.isEmpty() ? programme::builtInProfile(facts.profile)
                                      : programme::readProfile(facts.ownProfile, facts.ownProfileFile);
}

base::Result<void> startSchool(school::Store& store, base::IdSource& ids, const StartFacts& facts)
{
    const auto profile = chosenProfile(facts);
    if (!profile) {
        return base::passOn(profile);
    }
    school::Changes changes;
    if (!facts.ownProfile.isEmpty()) {
        changes.saved.emplace_back(
            programme::OwnProfile{ids.next<programme::OwnProfile>(), profile->id, facts.ownProfile});
    }
    people::Organisation organisation = facts.organisation.organisation;
    organisation.id = ids.next<people::Organisation>();
    changes.saved.emplace_back(organisation);
    addCurator(facts.organisation, ids, changes);
    const auto programme = firstProgramme(facts, *profile, organisation, ids);
    changes.saved.emplace_back(programme);
    addFirstOrder(facts, *profile, programme, ids, changes);
    const QString name = organisation.shortName.isEmpty() ? organisation.fullName : organisation.shortName;
    return store.commit({QStringLiteral("step.school-started"), {{QStringLiteral("name"), name}}, true},
                        changes);
}

} // namespace kurator::office
