#include "lists/agenda_groups.h"

#include <algorithm>

namespace kurator::lists {

namespace {

using base::Severity;
using enum Wording;
using enum Urgency;

constexpr AgendaGroup groups[] = {
    {"registry-overdue", Place::Documents, Doing::PreparePaper, Overdue, Single, "agenda.why-item", "D27"},
    {"checkpoint-missed", Place::Roadmap, Doing::OpenRoadmapItem, Overdue, Counted, "agenda.why-item",
     nullptr},
    {"overdue", Place::Roadmap, Doing::OpenRoadmapItem, Overdue, Counted, "agenda.why-item", nullptr},
    {"no-introduction-order-overdue", Place::Documents, Doing::PreparePaper, Overdue, Single,
     "agenda.why-introduction", "D01"},
    {"no-pairs-order", Place::Documents, Doing::PreparePaper, Overdue, Single, "agenda.why-pairs-term",
     "D32"},
    {"request-overdue", Place::Consents, Doing::OpenRequests, Overdue, Counted, "agenda.why-request",
     nullptr},
    {"request-stop-distribution", Place::Consents, Doing::OpenRequests, Overdue, Counted,
     "agenda.why-request", nullptr},
    {"request-stop-processing", Place::Consents, Doing::OpenRequests, Overdue, Counted, "agenda.why-request",
     nullptr},
    {"request-withdrawal", Place::Consents, Doing::OpenRequests, Overdue, Counted, "agenda.why-request",
     nullptr},
    {"request-information", Place::Consents, Doing::OpenRequests, Overdue, Counted, "agenda.why-request",
     nullptr},
    {"request-correction", Place::Consents, Doing::OpenRequests, Overdue, Counted, "agenda.why-request",
     nullptr},
    {"request-change-pair", Place::Pairs, Doing::OpenPairs, Overdue, Counted, "agenda.why-withdrawn",
     nullptr},
    {"stop-processing-overdue", Place::Consents, Doing::OpenCards, Overdue, Counted, "agenda.why-stop",
     nullptr},
    {"stop-processing", Place::Consents, Doing::OpenCards, Overdue, Counted, "agenda.why-stop", nullptr},

    {"no-mentees", Place::Mentees, Doing::ImportList, BlocksPaper, Single, "agenda.why-import", nullptr},
    {"no-mentors", Place::Mentors, Doing::ImportList, BlocksPaper, Single, "agenda.why-import", nullptr},
    {"consent-in-pair", Place::Consents, Doing::PrintConsents, BlocksPaper, BySide, "agenda.why-consent",
     "D15"},
    {"consent-missing", Place::Consents, Doing::PrintConsents, BlocksPaper, Children, "agenda.why-consent",
     "D15"},
    {"consent-expired", Place::Consents, Doing::PrintConsents, BlocksPaper, Counted, "agenda.why-consent",
     "D15"},
    {"consent-withdrawn-in-pair", Place::Consents, Doing::OpenCards, BlocksPaper, Counted,
     "agenda.why-withdrawn", nullptr},
    {"consent-withdrawn", Place::Consents, Doing::OpenCards, BlocksPaper, Counted, "agenda.why-withdrawn",
     nullptr},
    {"consent-incomplete-in-pair", Place::Consents, Doing::MarkConsents, BlocksPaper, Counted,
     "agenda.why-signature", "D15"},
    {"consent-incomplete", Place::Consents, Doing::MarkConsents, BlocksPaper, Counted, "agenda.why-signature",
     "D15"},
    {"consent-second-signature", Place::Consents, Doing::MarkConsents, BlocksPaper, Counted,
     "agenda.why-second-signature", "D15"},
    {"consent-not-yet", Place::Consents, Doing::MarkConsents, BlocksPaper, Counted, "agenda.why-not-yet",
     "D15"},
    {"health-marks", Place::Mentees, Doing::OpenCards, BlocksPaper, Counted, "agenda.why-health", nullptr},
    {"labour-in-pair", Place::Mentors, Doing::OpenCards, BlocksPaper, Counted, "agenda.why-labour", "D35"},
    {"labour", Place::Mentors, Doing::OpenCards, BlocksPaper, Counted, "agenda.why-labour", "D35"},
    {"no-representative", Place::Mentees, Doing::OpenCards, BlocksPaper, BySide, "agenda.why-representative",
     nullptr},
    {"no-sex", Place::Mentees, Doing::CheckNames, BlocksPaper, Counted, "agenda.why-name", nullptr},
    {"name-uncertain", Place::Mentees, Doing::CheckNames, BlocksPaper, Counted, "agenda.why-name", nullptr},
    {"no-director", Place::School, Doing::OpenSchool, BlocksPaper, Single, "agenda.why-director", nullptr},
    {"no-registry", Place::Documents, Doing::PreparePaper, BlocksPaper, Single, "agenda.why-registry", "D27"},
    {"pair-without-order", Place::Pairs, Doing::PreparePaper, BlocksPaper, Counted, "agenda.why-pair-order",
     "D32"},
    {"pair-to-order", Place::Pairs, Doing::PreparePaper, BlocksPaper, Counted, "agenda.why-pair-order",
     "D32"},

    {"no-start-order", Place::School, Doing::OpenProgramme, Usual, Single, "agenda.why-start", nullptr},
    {"start-far", Place::School, Doing::OpenProgramme, Usual, Single, "agenda.why-start", nullptr},
    {"no-introduction-order", Place::Documents, Doing::PreparePaper, Usual, Single, "agenda.why-introduction",
     "D01"},
    {"no-curator", Place::School, Doing::OpenSchool, Usual, Single, nullptr, nullptr},
    {"checkpoint-soon", Place::Roadmap, Doing::OpenRoadmapItem, Usual, Counted, "agenda.why-item", nullptr},
    {"duplicate", Place::Mentees, Doing::CompareSuspects, Usual, Counted, "agenda.why-duplicate", nullptr},
    {"no-birth-date", Place::Mentees, Doing::OpenCards, Usual, BySide, "agenda.why-birth-date", nullptr},
    {"birth-year-only", Place::Mentees, Doing::OpenCards, Usual, BySide, "agenda.why-birth-year", nullptr},
    {"mentee-age", Place::Mentees, Doing::OpenCards, Usual, Counted, nullptr, nullptr},
    {"mentor-under-15", Place::Mentors, Doing::OpenCards, Usual, Counted, "agenda.why-under-15", nullptr},
    {"no-capacity", Place::Mentors, Doing::OpenCards, Usual, Counted, "agenda.why-capacity", nullptr},
    {"unpaired", Place::Matching, Doing::Match, Usual, Counted, nullptr, nullptr},
    {"no-certificate", Place::Mentors, Doing::OpenCards, Usual, Counted, "agenda.why-certificate", nullptr},
    {"mentor-left", Place::Pairs, Doing::OpenPairs, Usual, Counted, "agenda.why-mentor-left", nullptr},
    {"agreement-over", Place::School, Doing::OpenPartners, Usual, Counted, "agenda.why-agreement", nullptr},
    {"own-child", Place::Pairs, Doing::OpenPairs, Usual, Counted, "agenda.why-own-child", nullptr},
    {"not-in-registry", Place::Pairs, Doing::OpenPairs, Usual, Counted, "agenda.why-not-in-registry",
     nullptr},
    {"over-capacity", Place::Mentors, Doing::OpenCards, Usual, Counted, nullptr, nullptr},
    {"second-mentor", Place::Mentees, Doing::OpenCards, Usual, Counted, "agenda.why-second-mentor", nullptr},
    {"pair-dates", Place::Pairs, Doing::OpenPairs, Usual, Counted, nullptr, nullptr},
    {"pair-after-programme", Place::Pairs, Doing::OpenPairs, Usual, Counted, nullptr, nullptr},
    {"order-before-registry", Place::Documents, Doing::OpenDocument, Usual, Counted, "agenda.why-registry",
     nullptr},
    {"pairs-order-late", Place::Documents, Doing::OpenDocument, Usual, Counted, "agenda.why-pairs-term",
     nullptr},
    {"no-meeting", Place::Pairs, Doing::WriteMeetings, Usual, Counted, "agenda.why-meeting", nullptr},
    {"pair-past-end", Place::Pairs, Doing::OpenPairs, Usual, Counted, "agenda.why-past-end", nullptr},
    {"participation", Place::Consents, Doing::PrintConsents, Usual, Counted, "agenda.why-participation",
     "D18"},
    {"turned-18", Place::Consents, Doing::PrintConsents, Usual, Counted, "agenda.why-18", "D15"},
    {"consent-expiring", Place::Consents, Doing::PrintConsents, Usual, Counted, nullptr, "D15"},
    {"consent-ends-early", Place::Consents, Doing::PrintConsents, Usual, Counted, nullptr, "D15"},
    {"turns-18", Place::Consents, Doing::OpenCards, Usual, Counted, "agenda.why-18", nullptr},
    {"turns-14", Place::Consents, Doing::OpenCards, Usual, Counted, "agenda.why-14", nullptr},
    {"consent-recipient", Place::Consents, Doing::PrintConsents, Usual, Counted, "agenda.why-recipient",
     "D15"},
    {"consent-datum", Place::Consents, Doing::OpenCards, Usual, Counted, nullptr, "D16"},
    {"restricted", Place::Mentees, Doing::OpenCards, Usual, Counted, nullptr, nullptr},
    {"at-risk", Place::Pairs, Doing::OpenPairs, Usual, Counted, nullptr, nullptr},
    {"no-denominator", Place::Reports, Doing::EnterDenominators, Usual, Counted, "agenda.why-denominator",
     nullptr},
    {"denominator-unsourced", Place::Reports, Doing::EnterDenominators, Usual, Counted, nullptr, nullptr},
    {"no-plan", Place::Reports, Doing::EnterPlans, Usual, Counted, nullptr, nullptr},
    {"roadmap-no-room", Place::Roadmap, Doing::OpenRoadmapItem, Usual, Counted, nullptr, nullptr},
    {"checkpoint-days-off", Place::Roadmap, Doing::OpenRoadmapItem, Usual, Counted, "agenda.why-day-off",
     nullptr},
    {"roadmap-days-off", Place::Roadmap, Doing::OpenRoadmapItem, Usual, Counted, "agenda.why-day-off",
     nullptr},
    {"roadmap-in-holidays", Place::Roadmap, Doing::OpenRoadmapItem, Usual, Counted, "agenda.why-holidays",
     nullptr},
    {"roadmap-notes", Place::Roadmap, Doing::OpenRoadmapItem, Usual, Counted, "agenda.why-notes", nullptr},
};

constexpr AgendaCode codes[] = {
    {"agenda.checkpoint-soon-one", Severity::Notice, "checkpoint-soon"},
    {"agenda.unpaired-one", Severity::Notice, "unpaired"},
    {"agenda.no-mentees", Severity::Notice, "no-mentees"},
    {"agenda.no-mentors", Severity::Notice, "no-mentors"},
    {"consent.missing", Severity::Error, "consent-in-pair"},
    {"consent.missing", Severity::Notice, "consent-missing"},
    {"consent.expired", Severity::Error, "consent-in-pair"},
    {"consent.expired", Severity::Notice, "consent-expired"},
    {"consent.withdrawn", Severity::Error, "consent-withdrawn-in-pair"},
    {"consent.withdrawn", Severity::Notice, "consent-withdrawn"},
    {"consent.no-representative", Severity::Error, "consent-incomplete-in-pair"},
    {"consent.no-representative", Severity::Notice, "consent-incomplete"},
    {"consent.no-self-signature", Severity::Error, "consent-incomplete-in-pair"},
    {"consent.no-self-signature", Severity::Notice, "consent-incomplete"},
    {"consent.no-representative-by-practice", Severity::Notice, "consent-second-signature"},
    {"consent.no-self-by-practice", Severity::Notice, "consent-second-signature"},
    {"consent.not-yet", Severity::Notice, "consent-not-yet"},
    {"consent.recipient", Severity::Notice, "consent-recipient"},
    {"consent.distribution-datum", Severity::Notice, "consent-datum"},
    {"consent.health", Severity::Notice, "health-marks"},
    {"consent.health-marks", Severity::Notice, "health-marks"},
    {"consent.participation", Severity::Notice, "participation"},
    {"consent.stop-processing", Severity::Error, "stop-processing-overdue"},
    {"consent.stop-processing", Severity::Notice, "stop-processing"},
    {"consent.expiring", Severity::Notice, "consent-expiring"},
    {"consent.ends-before-pair", Severity::Notice, "consent-ends-early"},
    {"consent.turns-14", Severity::Notice, "turns-14"},
    {"consent.turns-18", Severity::Warning, "turned-18"},
    {"consent.turns-18", Severity::Notice, "turns-18"},
    {"consent.datum-forbidden", Severity::Notice, "consent-datum"},
    {"consent.datum-condition", Severity::Notice, "consent-datum"},
    {"request.withdrawal", Severity::Error, "request-overdue"},
    {"request.withdrawal", Severity::Notice, "request-withdrawal"},
    {"request.stop-processing", Severity::Error, "request-overdue"},
    {"request.stop-processing", Severity::Notice, "request-stop-processing"},
    {"request.stop-distribution", Severity::Error, "request-overdue"},
    {"request.stop-distribution", Severity::Notice, "request-stop-distribution"},
    {"request.information", Severity::Error, "request-overdue"},
    {"request.information", Severity::Notice, "request-information"},
    {"request.correction", Severity::Error, "request-overdue"},
    {"request.correction", Severity::Notice, "request-correction"},
    {"request.change-pair", Severity::Notice, "request-change-pair"},
    {"restricted.never-by-name", Severity::Notice, "restricted"},
    {"labour.no-consent", Severity::Error, "labour-in-pair"},
    {"labour.no-consent", Severity::Notice, "labour"},
    {"labour.no-supplement", Severity::Error, "labour-in-pair"},
    {"labour.no-supplement", Severity::Notice, "labour"},
    {"labour.consent-later", Severity::Error, "labour-in-pair"},
    {"labour.consent-later", Severity::Notice, "labour"},
    {"labour.supplement-later", Severity::Error, "labour-in-pair"},
    {"labour.supplement-later", Severity::Notice, "labour"},
    {"labour.ended", Severity::Error, "labour-in-pair"},
    {"labour.ended", Severity::Notice, "labour"},
    {"people.no-representative", Severity::Notice, "no-representative"},
    {"people.no-sex", Severity::Notice, "no-sex"},
    {"people.name-uncertain", Severity::Notice, "name-uncertain"},
    {"people.birth-year-only", Severity::Notice, "birth-year-only"},
    {"people.no-birth-date", Severity::Notice, "no-birth-date"},
    {"people.mentee-age", Severity::Notice, "mentee-age"},
    {"people.mentor-under-15", Severity::Notice, "mentor-under-15"},
    {"people.no-capacity", Severity::Notice, "no-capacity"},
    {"people.no-certificate", Severity::Notice, "no-certificate"},
    {"pairs.mentor-left", Severity::Notice, "mentor-left"},
    {"school.agreement-over", Severity::Notice, "agreement-over"},
    {"people.duplicate", Severity::Notice, "duplicate"},
    {"pairs.own-child", Severity::Notice, "own-child"},
    {"pairs.no-order", Severity::Warning, "pair-without-order"},
    {"pairs.no-order", Severity::Notice, "pair-to-order"},
    {"pairs.mentor-not-in-registry", Severity::Notice, "not-in-registry"},
    {"pairs.end-before-start", Severity::Notice, "pair-dates"},
    {"pairs.end-after-programme", Severity::Notice, "pair-after-programme"},
    {"pairs.past-end", Severity::Notice, "pair-past-end"},
    {"pairs.no-meeting", Severity::Notice, "no-meeting"},
    {"pairs.no-meeting-yet", Severity::Notice, "no-meeting"},
    {"pairs.over-capacity", Severity::Notice, "over-capacity"},
    {"pairs.second-mentor", Severity::Notice, "second-mentor"},
    {"pairs.at-risk", Severity::Notice, "at-risk"},
    {"papers.no-introduction-order", Severity::Error, "no-introduction-order-overdue"},
    {"papers.no-introduction-order", Severity::Notice, "no-introduction-order"},
    {"papers.order-before-registry", Severity::Notice, "order-before-registry"},
    {"papers.pairs-order-late", Severity::Notice, "pairs-order-late"},
    {"papers.no-pairs-order", Severity::Notice, "no-pairs-order"},
    {"papers.no-registry", Severity::Notice, "no-registry"},
    {"school.no-director", Severity::Notice, "no-director"},
    {"school.no-curator", Severity::Notice, "no-curator"},
    {"roadmap.overdue", Severity::Notice, "overdue"},
    {"roadmap.checkpoint-missed", Severity::Notice, "checkpoint-missed"},
    {"roadmap.checkpoint-weekend", Severity::Notice, "roadmap-days-off"},
    {"report.no-denominator", Severity::Notice, "no-denominator"},
    {"report.denominator-unsourced", Severity::Notice, "denominator-unsourced"},
    {"report.no-plan", Severity::Notice, "no-plan"},
    {"programme.no-start-order", Severity::Notice, "no-start-order"},
    {"programme.start-far", Severity::Notice, "start-far"},
    {"programme.contradiction-in-holidays", Severity::Notice, "roadmap-in-holidays"},
    {"programme.contradiction-no-room", Severity::Notice, "roadmap-no-room"},
    {"programme.contradiction-checkpoint-day-off", Severity::Notice, "checkpoint-days-off"},
    {"programme.contradiction-deadline-day-off", Severity::Notice, "roadmap-days-off"},
    {"programme.contradiction-same-number", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-checkpoint-early", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-no-slack", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-outside-year", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-parallel-stages", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-shared-window", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-order-kind", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-until-december", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-single-control", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-orders-off-term", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-missing-number", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-result-only", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-span-of-years", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-closing-before-bases", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-not-repeated", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-no-responsible", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-requests-after-selection", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-consents-late", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-training-after-pairs", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-audience", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-report-after-award", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-form-after-surveys", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-consents-after-survey", Severity::Notice, "roadmap-notes"},
    {"programme.contradiction-report-annexes", Severity::Notice, "roadmap-notes"},
};

struct ButtonTexts
{
    const char* one;
    const char* several;
};

ButtonTexts buttonTexts(Doing doing)
{
    switch (doing) {
    case Doing::PrintConsents:
        return {"agenda.do-print-consent", "agenda.do-print-consents"};
    case Doing::MarkConsents:
        return {"agenda.do-mark-consents", "agenda.do-mark-consents"};
    case Doing::OpenCards:
        return {"agenda.do-open-card", "agenda.do-open-list"};
    case Doing::CheckNames:
        return {"agenda.do-check", "agenda.do-check"};
    case Doing::PreparePaper:
        return {"agenda.do-prepare-order", "agenda.do-prepare-order"};
    case Doing::RegisterElsewhere:
        return {"agenda.do-register", "agenda.do-register"};
    case Doing::OpenRoadmapItem:
        return {"agenda.do-open-item", "agenda.do-open-items"};
    case Doing::CompareSuspects:
        return {"agenda.do-compare", "agenda.do-compare"};
    case Doing::Match:
        return {"agenda.do-match", "agenda.do-match"};
    case Doing::WriteMeetings:
        return {"agenda.do-write-meeting", "agenda.do-write-meetings"};
    case Doing::EnterDenominators:
        return {"agenda.do-enter-figures", "agenda.do-enter-figures"};
    case Doing::EnterPlans:
        return {"agenda.do-enter-plans", "agenda.do-enter-plans"};
    case Doing::OpenDocument:
        return {"agenda.do-open-paper", "agenda.do-open-papers"};
    case Doing::OpenPairs:
        return {"agenda.do-open-pair", "agenda.do-open-pairs"};
    case Doing::OpenPartners:
        return {"agenda.do-open-partner", "agenda.do-open-partners"};
    case Doing::OpenSchool:
    case Doing::OpenProgramme:
    case Doing::OpenPlan:
    case Doing::OpenHolidays:
        return {"agenda.do-fill-in", "agenda.do-fill-in"};
    case Doing::OpenEvents:
        return {"agenda.do-open-events", "agenda.do-open-events"};
    case Doing::OpenProfile:
        return {"agenda.do-open-profile", "agenda.do-open-profile"};
    case Doing::OpenStage:
        return {"agenda.do-open-stage", "agenda.do-open-stage"};
    case Doing::OpenRequests:
        return {"agenda.do-open-request", "agenda.do-open-requests"};
    case Doing::ImportList:
        return {"agenda.do-import", "agenda.do-import"};
    }
    return {"", ""};
}

} // namespace

std::span<const AgendaGroup> agendaGroups()
{
    return groups;
}

std::span<const AgendaCode> agendaCodes()
{
    return codes;
}

const AgendaGroup* findAgendaGroup(const QString& group)
{
    const auto found = std::ranges::find_if(
        groups, [&](const AgendaGroup& one) { return group == QLatin1String(one.code); });
    return found == std::end(groups) ? nullptr : &*found;
}

const AgendaGroup* findAgendaGroup(const base::Finding& finding)
{
    const auto found = std::ranges::find_if(codes, [&](const AgendaCode& one) {
        return finding.code == QLatin1String(one.code) && one.atLeast <= finding.severity;
    });
    return found == std::end(codes) ? nullptr : findAgendaGroup(QString::fromLatin1(found->group));
}

QString buttonCode(Doing doing, int count)
{
    const ButtonTexts texts = buttonTexts(doing);
    return QString::fromLatin1(count > 1 ? texts.several : texts.one);
}

} // namespace kurator::lists
