#include "office/demo_outsiders.h"

#include "people/mentor_base.h"
#include "people/mentor_status.h"

#include <map>

namespace kurator::office {

namespace {

people::Partner partnerNamed(const QString& name, const programme::Programme& programme, const QDate& today,
                             qsizetype number, base::IdSource& ids)
{
    people::Partner partner;
    partner.id = ids.next<people::Partner>();
    partner.name = name;
    partner.agreementNumber = QStringLiteral("%1/Н").arg(number);
    partner.agreementDate = qMin(programme.t0.addMonths(2), today);
    partner.agreementUntil = programme.period.end;
    return partner;
}

people::Interview demoInterview(const people::Entry& entry, const QDate& day, base::IdSource& ids)
{
    people::Interview interview;
    interview.id = ids.next<people::Interview>();
    interview.entry = entry.id;
    interview.heldOn = day;
    interview.interviewers = QStringLiteral("куратор, педагог-психолог");
    for (int i = 0; i <= static_cast<int>(people::MentorCriterion::Motivation); ++i) {
        interview.marks.push_back({static_cast<people::MentorCriterion>(i), i % 3 == 0 ? 5 : 4});
    }
    interview.decision = people::InterviewDecision::Recommended;
    interview.certificateShownOn = day;
    interview.certificateSeenBy = QStringLiteral("секретарь");
    return interview;
}

} // namespace

void addOutsidersPapers(school::Changes& changes, const programme::Programme& programme, const QDate& today,
                        base::IdSource& ids)
{
    std::map<QString, people::Partner> partners;
    std::vector<people::Interview> interviews;
    for (school::Record& record : changes.saved) {
        auto* entry = std::get_if<people::Entry>(&record);
        if (!entry || !people::isOutsideMentor(*entry)) {
            continue;
        }
        if (!entry->workplace.isEmpty()) {
            auto [place, isNew] = partners.try_emplace(entry->workplace);
            if (isNew) {
                place->second = partnerNamed(entry->workplace, programme, today,
                                             static_cast<qsizetype>(partners.size()), ids);
            }
            entry->partner = place->second.id;
        }
        if (people::isInRegistry(entry->status)) {
            interviews.push_back(demoInterview(*entry, qMin(programme.t0.addMonths(3), today), ids));
        }
    }
    std::vector<school::Record> first;
    for (const auto& [name, partner] : partners) {
        first.emplace_back(partner);
    }
    changes.saved.insert(changes.saved.begin(), first.begin(), first.end());
    changes.saved.insert(changes.saved.end(), interviews.begin(), interviews.end());
}

} // namespace kurator::office
