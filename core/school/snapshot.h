#pragma once

#include "documents/document.h"
#include "pairs/pair.h"
#include "people/consent.h"
#include "people/entry.h"
#include "people/organisation.h"
#include "people/person.h"
#include "programme/facts.h"
#include "programme/programme.h"

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
    std::vector<people::Consent> consents;
    std::vector<people::LabourPaper> labourPapers;
    std::vector<pairs::Pair> pairs;
    std::vector<pairs::Meeting> meetings;
    std::vector<documents::Document> documents;
    std::vector<programme::RoadmapMark> roadmapMarks;
    std::vector<programme::Denominator> denominators;
    std::vector<programme::PlanValue> planValues;

    friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

} // namespace kurator::school
