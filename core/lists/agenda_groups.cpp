#include "lists/agenda_groups.h"

#include <algorithm>

namespace kurator::lists {

namespace {

using enum Wording;
using enum Urgency;

constexpr AgendaGroup groups[] = {
    {"registry-overdue", Place::Documents, Doing::PreparePaper, Overdue, Single, "agenda.why-item", "D27"},
    {"no-result", Place::Documents, Doing::PreparePaper, Overdue, Single, nullptr, "D45"},
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
    {"registry-unordered", Place::Documents, Doing::PreparePaper, BlocksPaper, Single, nullptr, "D27"},
    {"registry-empty", Place::Mentors, Doing::OpenCards, BlocksPaper, Single, nullptr, nullptr},
    {"restricted-text", Place::Mentees, Doing::OpenCards, BlocksPaper, Counted, "agenda.why-restricted",
     nullptr},
    {"restricted-goal", Place::Pairs, Doing::OpenPairs, BlocksPaper, Counted, "agenda.why-restricted",
     nullptr},
    {"no-director", Place::School, Doing::OpenSchool, BlocksPaper, Single, "agenda.why-director", nullptr},
    {"no-registry", Place::Documents, Doing::PreparePaper, BlocksPaper, Single, "agenda.why-registry", "D27"},
    {"pair-without-order", Place::Pairs, Doing::PreparePaper, BlocksPaper, Counted, "agenda.why-pair-order",
     "D32"},
    {"pair-to-order", Place::Pairs, Doing::PreparePaper, BlocksPaper, Counted, "agenda.why-pair-order",
     "D32"},

    {"no-start-order", Place::School, Doing::OpenProgramme, Usual, Single, "agenda.why-start", nullptr},
    {"start-far", Place::School, Doing::OpenProgramme, Usual, Single, "agenda.why-start", nullptr},
    {"year-dates", Place::School, Doing::OpenProgramme, Usual, Single, nullptr, nullptr},
    {"order-unnumbered", Place::School, Doing::OpenProgramme, Usual, Single, nullptr, nullptr},
    {"no-goal", Place::Programme, Doing::OpenPlan, Usual, Single, "agenda.why-goal", nullptr},
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
    {"paper-out-of-order", Place::Documents, Doing::OpenDocument, Usual, Counted, "agenda.why-paper-order",
     nullptr},
    {"paper-nothing-before", Place::Documents, Doing::OpenDocument, Usual, Counted, "agenda.why-paper-order",
     nullptr},
    {"paper-unnumbered", Place::Documents, Doing::OpenDocument, Usual, Counted, nullptr, nullptr},
    {"paper-date-ahead", Place::Documents, Doing::OpenDocument, Usual, Counted, "agenda.why-clock", nullptr},
    {"paper-same-number", Place::Documents, Doing::OpenDocument, Usual, Counted, "agenda.why-journal",
     nullptr},
    {"monitoring-late", Place::Documents, Doing::OpenDocument, Usual, Counted, nullptr, nullptr},
    {"no-agreement", Place::School, Doing::OpenPartners, Usual, Counted, "agenda.why-agreement", nullptr},
    {"pair-to-match-anew", Place::Matching, Doing::Match, Usual, Counted, "agenda.why-trial", nullptr},
    {"pair-does-not-fit", Place::Pairs, Doing::OpenPairs, Usual, Counted, "agenda.why-trial", nullptr},
    {"pair-before-order", Place::Pairs, Doing::OpenPairs, Usual, Counted, nullptr, nullptr},
    {"pair-not-trained", Place::Pairs, Doing::OpenPairs, Usual, Counted, "agenda.why-trained", nullptr},
    {"pair-empty", Place::Pairs, Doing::OpenPairs, Usual, Counted, nullptr, nullptr},
    {"pair-mentee-finished", Place::Pairs, Doing::OpenPairs, Usual, Counted, nullptr, nullptr},
    {"pair-no-plan", Place::Pairs, Doing::OpenPairs, Usual, Counted, "agenda.why-plan", nullptr},
    {"too-few-events", Place::Programme, Doing::OpenEvents, Usual, Counted, nullptr, nullptr},
    {"window-empty", Place::Programme, Doing::OpenEvents, Usual, Counted, "agenda.why-events", nullptr},
    {"no-events", Place::Programme, Doing::OpenEvents, Usual, Counted, "agenda.why-events", nullptr},
    {"no-address", Place::Programme, Doing::OpenEvents, Usual, Counted, nullptr, nullptr},
    {"roadmap-before-order", Place::Roadmap, Doing::OpenRoadmapItem, Usual, Counted,
     "agenda.why-before-order", nullptr},
    {"no-meeting", Place::Pairs, Doing::WriteMeetings, Usual, Counted, "agenda.why-meeting", nullptr},
    {"pair-past-end", Place::Pairs, Doing::OpenPairs, Usual, Counted, "agenda.why-past-end", nullptr},
    {"completed-with-pairs", Place::Pairs, Doing::OpenPairs, Usual, Single, nullptr, nullptr},
    {"no-outcome", Place::Pairs, Doing::OpenPairs, Usual, Counted, "agenda.why-outcome", nullptr},
    {"no-results", Place::Mentees, Doing::OpenCards, Usual, Counted, nullptr, nullptr},
    {"no-case-link", Place::Mentees, Doing::OpenCards, Usual, Counted, nullptr, nullptr},
    {"no-case", Place::Programme, Doing::OpenEvents, Usual, Single, nullptr, nullptr},
    {"forms-overlap", Place::Pairs, Doing::OpenPairs, Usual, Single, "agenda.why-forms", nullptr},
    {"no-holidays", Place::School, Doing::OpenHolidays, Usual, Single, "agenda.why-holidays", nullptr},
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
    {"stage-empty", Place::Programme, Doing::OpenProfile, Usual, Single, nullptr, nullptr},
    {"nobody-responsible", Place::Programme, Doing::OpenProfile, Usual, Counted, nullptr, nullptr},
    {"roadmap-no-room", Place::Roadmap, Doing::OpenRoadmapItem, Usual, Counted, nullptr, nullptr},
    {"checkpoint-days-off", Place::Roadmap, Doing::OpenRoadmapItem, Usual, Counted, "agenda.why-day-off",
     nullptr},
    {"roadmap-days-off", Place::Roadmap, Doing::OpenRoadmapItem, Usual, Counted, "agenda.why-day-off",
     nullptr},
    {"roadmap-in-holidays", Place::Roadmap, Doing::OpenRoadmapItem, Usual, Counted, "agenda.why-holidays",
     nullptr},
    {"roadmap-notes", Place::Roadmap, Doing::OpenRoadmapItem, Usual, Counted, "agenda.why-notes", nullptr},
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

const AgendaGroup* findAgendaGroup(const QString& group)
{
    const auto found = std::ranges::find_if(
        groups, [&](const AgendaGroup& one) { return group == QLatin1String(one.code); });
    return found == std::end(groups) ? nullptr : &*found;
}

QString buttonCode(Doing doing, int count)
{
    const ButtonTexts texts = buttonTexts(doing);
    return QString::fromLatin1(count > 1 ? texts.several : texts.one);
}

} // namespace kurator::lists
