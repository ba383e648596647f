#pragma once

#include "documents/document.h"
#include "pairs/opinion.h"
#include "pairs/pair.h"
#include "people/consent.h"
#include "people/data_request.h"
#include "people/entry.h"
#include "people/interview.h"
#include "people/organisation.h"
#include "people/person.h"
#include "programme/event.h"
#include "programme/facts.h"
#include "programme/programme.h"

#include <array>
#include <utility>

namespace kurator::storage {

template <class E, std::size_t n>
using Names = std::array<std::pair<E, const char*>, n>;

// The short text that stands for a value in the base. The same texts stand in the CHECKs of the schema.
template <class E>
inline constexpr Names<E, 0> enumText;

template <>
inline constexpr Names<language::Sex, 2> enumText<language::Sex>{{
    {language::Sex::Male, "male"},
    {language::Sex::Female, "female"},
}};

template <>
inline constexpr Names<people::OrganisationType, 4> enumText<people::OrganisationType>{{
    {people::OrganisationType::School, "school"},
    {people::OrganisationType::College, "college"},
    {people::OrganisationType::AdditionalEducation, "additional"},
    {people::OrganisationType::Kindergarten, "kindergarten"},
}};

template <>
inline constexpr Names<people::StaffFunction, 6> enumText<people::StaffFunction>{{
    {people::StaffFunction::Curator, "curator"},
    {people::StaffFunction::DeputyDirector, "deputy"},
    {people::StaffFunction::Psychologist, "psychologist"},
    {people::StaffFunction::Secretary, "secretary"},
    {people::StaffFunction::ClassTeacher, "class-teacher"},
    {people::StaffFunction::WorkingGroup, "working-group"},
}};

template <>
inline constexpr Names<people::Relation, 8> enumText<people::Relation>{{
    {people::Relation::Mother, "mother"},
    {people::Relation::Father, "father"},
    {people::Relation::Parent, "parent"},
    {people::Relation::Adopter, "adopter"},
    {people::Relation::Guardian, "guardian"},
    {people::Relation::Trustee, "trustee"},
    {people::Relation::GuardianshipBody, "guardianship-body"},
    {people::Relation::Other, "other"},
}};

template <>
inline constexpr Names<people::Side, 2> enumText<people::Side>{{
    {people::Side::Mentee, "mentee"},
    {people::Side::Mentor, "mentor"},
}};

template <>
inline constexpr Names<people::Category, 8> enumText<people::Category>{{
    {people::Category::Pupil, "pupil"},
    {people::Category::Student, "student"},
    {people::Category::Teacher, "teacher"},
    {people::Category::Parent, "parent"},
    {people::Category::Graduate, "graduate"},
    {people::Category::Employer, "employer"},
    {people::Category::Partner, "partner"},
    {people::Category::Other, "other"},
}};

template <>
inline constexpr Names<people::MentorStatus, 6> enumText<people::MentorStatus>{{
    {people::MentorStatus::Candidate, "candidate"},
    {people::MentorStatus::Recommended, "recommended"},
    {people::MentorStatus::InRegistry, "in-registry"},
    {people::MentorStatus::Trained, "trained"},
    {people::MentorStatus::Suspended, "suspended"},
    {people::MentorStatus::Excluded, "excluded"},
}};

template <>
inline constexpr Names<people::RestrictedKind, 6> enumText<people::RestrictedKind>{{
    {people::RestrictedKind::Disability, "disability"},
    {people::RestrictedKind::Gifted, "gifted"},
    {people::RestrictedKind::Orphan, "orphan"},
    {people::RestrictedKind::HardLifeSituation, "hard-life-situation"},
    {people::RestrictedKind::LowIncomeOrRemote, "low-income-or-remote"},
    {people::RestrictedKind::AtRisk, "at-risk"},
}};

template <>
inline constexpr Names<people::PartOfDay, 4> enumText<people::PartOfDay>{{
    {people::PartOfDay::Morning, "morning"},
    {people::PartOfDay::Midday, "midday"},
    {people::PartOfDay::Afternoon, "afternoon"},
    {people::PartOfDay::Evening, "evening"},
}};

template <>
inline constexpr Names<people::MentorCriterion, 8> enumText<people::MentorCriterion>{{
    {people::MentorCriterion::WishToTakePart, "wish"},
    {people::MentorCriterion::ProfessionalExperience, "professional-experience"},
    {people::MentorCriterion::Communication, "communication"},
    {people::MentorCriterion::Time, "time"},
    {people::MentorCriterion::LifeExperience, "life-experience"},
    {people::MentorCriterion::FitsRequests, "fits-requests"},
    {people::MentorCriterion::CivicPosition, "civic-position"},
    {people::MentorCriterion::Motivation, "motivation"},
}};

template <>
inline constexpr Names<people::InterviewDecision, 3> enumText<people::InterviewDecision>{{
    {people::InterviewDecision::Recommended, "recommended"},
    {people::InterviewDecision::Reserve, "reserve"},
    {people::InterviewDecision::Declined, "declined"},
}};

template <>
inline constexpr Names<people::DataRequestKind, 5> enumText<people::DataRequestKind>{{
    {people::DataRequestKind::Withdrawal, "withdrawal"},
    {people::DataRequestKind::StopProcessing, "stop-processing"},
    {people::DataRequestKind::StopDistribution, "stop-distribution"},
    {people::DataRequestKind::Information, "information"},
    {people::DataRequestKind::Correction, "correction"},
}};

template <>
inline constexpr Names<people::RequestStepKind, 7> enumText<people::RequestStepKind>{{
    {people::RequestStepKind::StopProcessing, "stop-processing"},
    {people::RequestStepKind::RemoveFromPublications, "remove-from-publications"},
    {people::RequestStepKind::ChangePair, "change-pair"},
    {people::RequestStepKind::TellRecipients, "tell-recipients"},
    {people::RequestStepKind::DestroyData, "destroy-data"},
    {people::RequestStepKind::CorrectData, "correct-data"},
    {people::RequestStepKind::AnswerApplicant, "answer-applicant"},
}};

template <>
inline constexpr Names<people::ConsentPurpose, 4> enumText<people::ConsentPurpose>{{
    {people::ConsentPurpose::Processing, "processing"},
    {people::ConsentPurpose::Distribution, "distribution"},
    {people::ConsentPurpose::SpecialCategories, "special-categories"},
    {people::ConsentPurpose::Participation, "participation"},
}};

template <>
inline constexpr Names<people::SignerRole, 2> enumText<people::SignerRole>{{
    {people::SignerRole::Self, "self"},
    {people::SignerRole::Representative, "representative"},
}};

template <>
inline constexpr Names<programme::YearKind, 2> enumText<programme::YearKind>{{
    {programme::YearKind::Calendar, "calendar"},
    {programme::YearKind::School, "school"},
}};

template <>
inline constexpr Names<programme::MarkState, 4> enumText<programme::MarkState>{{
    {programme::MarkState::None, "none"},
    {programme::MarkState::Underway, "underway"},
    {programme::MarkState::Done, "done"},
    {programme::MarkState::NotNeeded, "not-needed"},
}};

template <>
inline constexpr Names<programme::EventKind, 11> enumText<programme::EventKind>{{
    {programme::EventKind::StaffMeeting, "staff-meeting"},
    {programme::EventKind::ParentsMeeting, "parents-meeting"},
    {programme::EventKind::PupilsMeeting, "pupils-meeting"},
    {programme::EventKind::PartnersMeeting, "partners-meeting"},
    {programme::EventKind::GroupMeeting, "group-meeting"},
    {programme::EventKind::Training, "training"},
    {programme::EventKind::RoundTable, "round-table"},
    {programme::EventKind::Contest, "contest"},
    {programme::EventKind::Festival, "festival"},
    {programme::EventKind::Publication, "publication"},
    {programme::EventKind::Other, "other"},
}};

template <>
inline constexpr Names<pairs::PairState, 5> enumText<pairs::PairState>{{
    {pairs::PairState::Proposed, "proposed"},
    {pairs::PairState::Active, "active"},
    {pairs::PairState::Suspended, "suspended"},
    {pairs::PairState::Completed, "completed"},
    {pairs::PairState::Dissolved, "dissolved"},
}};

template <>
inline constexpr Names<pairs::PairOrigin, 5> enumText<pairs::PairOrigin>{{
    {pairs::PairOrigin::MutualChoice, "mutual-choice"},
    {pairs::PairOrigin::MenteeChoice, "mentee-choice"},
    {pairs::PairOrigin::CuratorChoice, "curator-choice"},
    {pairs::PairOrigin::Directive, "directive"},
    {pairs::PairOrigin::Imported, "imported"},
}};

template <>
inline constexpr Names<pairs::OpinionBy, 4> enumText<pairs::OpinionBy>{{
    {pairs::OpinionBy::Curator, "curator"},
    {pairs::OpinionBy::Psychologist, "psychologist"},
    {pairs::OpinionBy::Mentee, "mentee"},
    {pairs::OpinionBy::Mentor, "mentor"},
}};

template <>
inline constexpr Names<pairs::Verdict, 3> enumText<pairs::Verdict>{{
    {pairs::Verdict::For, "for"},
    {pairs::Verdict::Doubtful, "doubtful"},
    {pairs::Verdict::Against, "against"},
}};

template <>
inline constexpr Names<pairs::MeetingKind, 5> enumText<pairs::MeetingKind>{{
    {pairs::MeetingKind::Acquaintance, "acquaintance"},
    {pairs::MeetingKind::Trial, "trial"},
    {pairs::MeetingKind::Planning, "planning"},
    {pairs::MeetingKind::Regular, "regular"},
    {pairs::MeetingKind::Closing, "closing"},
}};

template <>
inline constexpr Names<documents::DocumentState, 2> enumText<documents::DocumentState>{{
    {documents::DocumentState::Registered, "registered"},
    {documents::DocumentState::Annulled, "annulled"},
}};

} // namespace kurator::storage
