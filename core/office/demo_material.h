#pragma once

#include "base/result.h"
#include "exchange/organisation_json.h"
#include "language/person_name.h"
#include "people/organisation.h"
#include "programme/event.h"
#include "programme/programme_plan.h"

#include <QRandomGenerator>
#include <QStringList>

#include <vector>

namespace kurator::office {

// Lists of names of one tradition, by sex.
struct NameLists
{
    QStringList surnames;
    QStringList given;
    QStringList patronymics;
};

struct NameTradition
{
    int weight = 1;
    NameLists male;
    NameLists female;
};

struct DemoSubject
{
    QString request;
    QString competence;
};

// An event of the demo year, so many days after its start or before its end; neither: without a day yet.
struct DemoEvent
{
    programme::Event event;
    std::optional<int> afterStart;
    std::optional<int> beforeEnd;
    int mentors = 0; // so many were there by name
};

// An employee with a function in the programme, beside the curator.
struct DemoEmployee
{
    language::PersonName name;
    std::optional<language::Sex> sex;
    QString position;
    people::StaffFunction function = people::StaffFunction::WorkingGroup;
};

// What the demo school is made of: `resources/demo/demo.json`.
struct DemoMaterial
{
    exchange::OrganisationFacts organisation;
    std::vector<DemoEmployee> staff;
    std::vector<NameTradition> traditions;
    std::vector<DemoSubject> subjects;
    std::vector<DemoSubject> teacherSubjects;
    QStringList interests;
    QStringList times;
    QStringList positions;
    QStringList achievements;
    QStringList enterprises;
    QStringList jobs;
    QStringList goals;
    QStringList topics;
    std::vector<DemoEvent> events;
    programme::ProgrammePlan plan;
};

[[nodiscard]] base::Result<DemoMaterial> demoMaterial();

// A made-up person's name; traditions come in proportion to their weights.
[[nodiscard]] language::PersonName madeUpName(const DemoMaterial& material, language::Sex sex,
                                              QRandomGenerator& random);

// One of a list, at random.
template <class List>
[[nodiscard]] const auto& oneOf(const List& list, QRandomGenerator& random)
{
    using Index = decltype(list.size());
    return list[static_cast<Index>(random.bounded(static_cast<int>(list.size())))];
}

} // namespace kurator::office
