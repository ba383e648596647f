#include "office/labour_papers.h"

#include "base/text.h"
#include "language/date_words.h"
#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

bool tellsNothing(const people::LabourPaper& paper)
{
    return !paper.consentOn && !paper.supplementOn && !paper.endsOn && paper.supplementNumber.isEmpty() &&
           paper.exemptionGround.isEmpty();
}

base::Result<void> checkDays(const people::LabourPaper& paper, const QDate& today)
{
    for (const auto& day : {paper.consentOn, paper.supplementOn}) {
        if (day && *day > today) {
            return base::refuseInput("labour.day-ahead",
                                     {{QStringLiteral("date"), language::shortDate(*day)}});
        }
        if (day && paper.endsOn && *paper.endsOn < *day) {
            return base::refuseInput("labour.ends-before-start",
                                     {{QStringLiteral("start"), language::shortDate(*day)},
                                      {QStringLiteral("end"), language::shortDate(*paper.endsOn)}});
        }
    }
    return {};
}

} // namespace

people::LabourPaper labourPaper(const Desk& desk, base::Id<people::Person> person)
{
    const school::Lookup& lookup = desk.lookup();
    if (const auto* stored = lookup.labourPaperOf(person, desk.programme().id)) {
        return *stored;
    }
    people::LabourPaper blank;
    blank.person = person;
    blank.programme = desk.programme().id;
    return blank;
}

base::Result<void> saveLabourPaper(Desk& desk, const people::LabourPaper& paper)
{
    const school::Lookup& lookup = desk.lookup();
    const auto* person = lookup.person(paper.person);
    if (!person) {
        return base::refuseInput("people.unknown-person");
    }
    if (const auto good = checkDays(paper, desk.today()); !good) {
        return good;
    }
    people::LabourPaper told = paper;
    told.programme = told.programme.isNull() ? desk.programme().id : told.programme;
    told.supplementNumber = base::tidied(told.supplementNumber);
    told.exemptionGround = base::tidied(told.exemptionGround);
    const auto* stored = lookup.labourPaperOf(told.person, told.programme);
    if (stored) {
        told.id = stored->id;
    }
    if (stored ? told == *stored : tellsNothing(told)) {
        return {};
    }
    school::Changes changes;
    if (tellsNothing(told)) {
        changes.removed.emplace_back(*stored);
    } else {
        told.id = told.id.isNull() ? desk.ids().next<people::LabourPaper>() : told.id;
        changes.saved.emplace_back(told);
    }
    return desk.commit(
        {QStringLiteral("step.labour-saved"), {{QStringLiteral("name"), language::fullName(person->name)}}},
        changes);
}

} // namespace kurator::office
