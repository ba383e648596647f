#include "base/id_source.h"
#include "people/mentor_base.h"
#include "people/mentor_status.h"

#include "support/text.h"

using namespace kurator;
using people::Category;
using people::MentorBase;
using people::MentorStatus;

namespace {

people::Entry mentorOf(const std::optional<Category>& category)
{
    people::Entry entry;
    entry.side = people::Side::Mentor;
    entry.category = category;
    return entry;
}

people::Interview sheetWith(const std::optional<people::InterviewDecision>& decision)
{
    people::Interview sheet;
    sheet.decision = decision;
    return sheet;
}

} // namespace

TEST_CASE("The base a mentor comes from follows from the category", "[people]")
{
    // S001 3.5–3.6
    CHECK(people::mentorBase(mentorOf(Category::Pupil)) == MentorBase::Pupils);
    CHECK(people::mentorBase(mentorOf(Category::Student)) == MentorBase::Pupils);
    CHECK(people::mentorBase(mentorOf(Category::Parent)) == MentorBase::Parents);
    CHECK(people::mentorBase(mentorOf(Category::Teacher)) == MentorBase::Teachers);
    CHECK(people::mentorBase(mentorOf(Category::Graduate)) == MentorBase::Graduates);
    CHECK(people::mentorBase(mentorOf(Category::Employer)) == MentorBase::Enterprises);
    CHECK(people::mentorBase(mentorOf(Category::Partner)) == MentorBase::Partners);
    CHECK(people::mentorBase(mentorOf(Category::Other)) == MentorBase::Partners);
}

TEST_CASE("Without a category the partner organisation or the class tells the base", "[people]")
{
    auto entry = mentorOf(std::nullopt);
    CHECK_FALSE(people::mentorBase(entry));
    entry.className = QStringLiteral("10 «А»");
    CHECK(people::mentorBase(entry) == MentorBase::Pupils);
    entry.partner = base::IdSource(1).next<people::Partner>();
    CHECK(people::mentorBase(entry) == MentorBase::Enterprises);
}

TEST_CASE("Only a mentor from outside the school shows a certificate", "[people]")
{
    // decision 13
    for (const auto category :
         {Category::Parent, Category::Graduate, Category::Employer, Category::Partner, Category::Other}) {
        CHECK(people::isOutsideMentor(mentorOf(category)));
    }
    for (const auto category : {Category::Pupil, Category::Student, Category::Teacher}) {
        CHECK_FALSE(people::isOutsideMentor(mentorOf(category)));
    }
    auto mentee = mentorOf(Category::Other);
    mentee.side = people::Side::Mentee;
    CHECK_FALSE(people::isOutsideMentor(mentee));
}

TEST_CASE("A recommendation follows from an interview, otherwise it wants a word", "[people]")
{
    using people::InterviewDecision;
    const auto wanted = [](const people::Interview* sheet) {
        return people::statusReasonWanted(MentorStatus::Candidate, MentorStatus::Recommended, sheet);
    };
    const auto good = sheetWith(InterviewDecision::Recommended);
    const auto reserve = sheetWith(InterviewDecision::Reserve);
    const auto open = sheetWith(std::nullopt);
    CHECK(wanted(&good).isEmpty());
    for (const people::Interview* sheet : {static_cast<const people::Interview*>(nullptr), &reserve, &open}) {
        CHECK(wanted(sheet) == QStringLiteral("people.status-no-interview"));
    }
}

TEST_CASE("Every step of the ladder says whether it wants a word", "[people]")
{
    const auto wanted = [](MentorStatus from, MentorStatus to) {
        return people::statusReasonWanted(from, to, nullptr);
    };
    CHECK(wanted(MentorStatus::Recommended, MentorStatus::InRegistry) ==
          QStringLiteral("people.status-by-hand"));
    CHECK(wanted(MentorStatus::InRegistry, MentorStatus::Trained).isEmpty());
    CHECK(wanted(MentorStatus::Candidate, MentorStatus::Trained) ==
          QStringLiteral("people.status-not-in-registry"));
    CHECK(wanted(MentorStatus::Trained, MentorStatus::Suspended) == QStringLiteral("people.status-leaves"));
    CHECK(wanted(MentorStatus::Suspended, MentorStatus::Excluded) == QStringLiteral("people.status-leaves"));
    CHECK(wanted(MentorStatus::Suspended, MentorStatus::InRegistry) == QStringLiteral("people.status-back"));
    CHECK(wanted(MentorStatus::Excluded, MentorStatus::Trained) == QStringLiteral("people.status-back"));
    CHECK(wanted(MentorStatus::Trained, MentorStatus::InRegistry) == QStringLiteral("people.status-back"));
    CHECK(wanted(MentorStatus::InRegistry, MentorStatus::Candidate) == QStringLiteral("people.status-back"));
    CHECK(wanted(MentorStatus::Candidate, MentorStatus::Candidate).isEmpty());
}
