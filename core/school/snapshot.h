#pragma once

#include "base/school_holiday.h"
#include "base/working_calendar.h"
#include "documents/document.h"
#include "documents/own_act.h"
#include "documents/own_template.h"
#include "documents/paper_rules.h"
#include "pairs/ballot.h"
#include "pairs/match_formula.h"
#include "pairs/match_variant.h"
#include "pairs/opinion.h"
#include "pairs/pair.h"
#include "pairs/trial_sheet.h"
#include "people/consent.h"
#include "people/data_request.h"
#include "people/entry.h"
#include "people/interview.h"
#include "people/organisation.h"
#include "people/person.h"
#include "people/portfolio.h"
#include "people/scan.h"
#include "programme/event.h"
#include "programme/facts.h"
#include "programme/own_profile.h"
#include "programme/programme.h"
#include "programme/programme_plan.h"
#include "school/accepted_finding.h"
#include "school/saved_view.h"

#include <vector>

namespace kurator::school {

// The whole base of a school as plain values: what lists, checks, matching and reports read.
// Each vector is ordered by id, so that equal bases give equal snapshots.
struct Snapshot
{
    std::vector<people::Organisation> organisations; // exactly one in a base that was created
    std::vector<people::Branch> branches;
    std::vector<people::Partner> partners;
    std::vector<people::StaffMember> staff;
    std::vector<people::Person> persons;
    std::vector<people::Representation> representations;
    std::vector<programme::Programme> programmes;
    std::vector<people::Entry> entries;
    std::vector<people::RestrictedMark> restrictedMarks;
    std::vector<people::Portfolio> portfolios;
    std::vector<people::Interview> interviews;
    std::vector<people::Consent> consents;
    std::vector<people::Scan> scans; // kept and removed through the Store, never by a step
    std::vector<people::LabourPaper> labourPapers;
    std::vector<people::DataRequest> dataRequests;
    std::vector<pairs::Pair> pairs;
    std::vector<pairs::Meeting> meetings;
    std::vector<pairs::Ballot> ballots; // one a participant at most
    std::vector<pairs::Opinion> opinions;
    std::vector<pairs::TrialSheet> trialSheets;
    std::vector<pairs::MatchVariant> matchVariants;
    std::vector<pairs::MatchFormula> matchFormulas;
    std::vector<documents::Document> documents;
    std::vector<documents::OwnTemplate> ownTemplates;
    std::vector<documents::OwnAct> ownActs;
    std::vector<documents::PaperRules> paperRules; // one at most
    std::vector<programme::RoadmapMark> roadmapMarks;
    std::vector<programme::Denominator> denominators;
    std::vector<programme::PlanValue> planValues;
    std::vector<programme::ProgrammePlan> programmePlans;
    std::vector<programme::Event> events;
    std::vector<programme::OwnProfile> ownProfiles;
    std::vector<base::CalendarDay> calendarDays;
    std::vector<base::SchoolHoliday> schoolHolidays;
    std::vector<AcceptedFinding> acceptedFindings;
    std::vector<SavedView> savedViews;

    friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

} // namespace kurator::school
