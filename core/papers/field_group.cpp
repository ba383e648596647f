#include "papers/field_group.h"

#include "papers/groups.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace kurator::papers {

namespace {

bool suits(const FieldGroup& group, documents::Subject subject)
{
    return !group.subject || *group.subject == subject;
}

} // namespace

std::span<const FieldGroup> fieldGroups()
{
    using documents::Subject;
    static const std::array groups{schoolGroup(),
                                   legalGroup(),
                                   staffGroup(),
                                   acquaintedGroup(),
                                   daysGroup(),
                                   programmeGroup(),
                                   countsGroup(),
                                   mentorsGroup(),
                                   menteesGroup(),
                                   registryGroup(),
                                   registryEmployeesGroup(),
                                   menteesBaseGroup(),
                                   mentorsBaseGroup(),
                                   unpairedGroup(),
                                   requestsGroup(),
                                   matchingGroup(),
                                   ballotsGroup(),
                                   pairsGroup(),
                                   fixedGroup(),
                                   thankedGroup(),
                                   formFiguresGroup(),
                                   dataRequestsGroup(),
                                   consentsGroup(),
                                   ordersGroup(),
                                   roadmapGroup(),
                                   termsGroup(),
                                   eventsGroup(),
                                   registeredGroup(),
                                   participantGroup(Subject::Participant),
                                   participantGroup(Subject::Mentor),
                                   participantGroup(Subject::Mentee),
                                   interviewGroup(),
                                   portfolioGroup(),
                                   pairGroup(),
                                   caseGroup(),
                                   pairPapersGroup(),
                                   eventGroup(),
                                   partnerGroup(),
                                   partnerMentorsGroup(),
                                   orderGroup(),
                                   checkpointGroup()};
    return groups;
}

documents::FieldDictionary dictionaryFor(documents::Subject subject)
{
    documents::FieldDictionary all;
    for (const FieldGroup& group : fieldGroups()) {
        if (suits(group, subject)) {
            std::ranges::move(group.dictionary(), std::back_inserter(all));
        }
    }
    return all;
}

std::vector<const FieldGroup*> groupsUsed(documents::Subject subject, const QSet<QString>& used)
{
    std::vector<const FieldGroup*> wanted;
    for (const FieldGroup& group : fieldGroups()) {
        const auto dictionary = group.dictionary();
        const bool isUsed =
            std::ranges::any_of(dictionary, [&](const auto& field) { return used.contains(field.name); });
        if (suits(group, subject) && isUsed) {
            wanted.push_back(&group);
        }
    }
    return wanted;
}

} // namespace kurator::papers
