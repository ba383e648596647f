#include "matching/pair_judge.h"

#include "matching/builders.h"

#include <catch2/catch.hpp>

#include <atomic>

using namespace kurator;
using namespace kurator::matching;
using namespace kurator::matching::test;

namespace {

// Two pupils and two mentors, one of whom is not of the form.
struct JudgedSchool
{
    base::IdSource ids{9};
    Inputs inputs;
    Options options;

    JudgedSchool()
    {
        inputs.forms = {teacherPupil()};
        inputs.mentees = {aMentee(ids, u"Абаев Иван"), aMentee(ids, u"Белова Анна")};
        inputs.mentees[0].requestWords = words(u"хими");
        inputs.mentors = {aMentor(ids, u"Громов Пётр", 2),
                          aMentor(ids, u"Дёмин Олег", 1, people::Category::Pupil)};
        inputs.mentors[0].competenceWords = words(u"хими");
    }
};

} // namespace

TEST_CASE("Any two can be asked about, and the answer is that of the matching", "[matching]")
{
    const JudgedSchool school;
    const auto proposal = match(school.inputs, school.options);
    const auto matrix = scoreMatrix(school.inputs, school.options);
    const auto judge = PairJudge::of(school.inputs, school.options);
    REQUIRE(proposal);
    REQUIRE(matrix);
    REQUIRE(judge);
    for (size_t row = 0; row < matrix->mentees.size(); ++row) {
        for (size_t column = 0; column < matrix->mentors.size(); ++column) {
            const PairWish two{matrix->mentors[column].id, matrix->mentees[row]};
            CHECK(judge->rowOf(two.mentee) == row);
            CHECK(judge->columnOf(two.mentor) == column);
            CHECK(judge->score(row, column) == matrix->at(row, column));
            CHECK(judge->pairOf(two).has_value() == matrix->at(row, column).has_value());
            CHECK(judge->obstacles(two).empty() == matrix->at(row, column).has_value());
        }
    }
    REQUIRE(proposal->pairs.size() == 2);
    for (const ProposedPair& pair : proposal->pairs) {
        CHECK(judge->pairOf({pair.mentor, pair.mentee}) == pair);
    }
}

TEST_CASE("A ban of the curator is the first thing that stands between two", "[matching]")
{
    JudgedSchool school;
    const PairWish two{school.inputs.mentors[0].id, school.inputs.mentees[0].id};
    school.options.banned = {two};
    const auto judge = PairJudge::of(school.inputs, school.options);
    REQUIRE(judge);
    REQUIRE(judge->obstacles(two).size() == 1);
    CHECK(judge->obstacles(two).front().code == QStringLiteral("match.banned"));
    CHECK_FALSE(judge->pairOf(two));
    const PairWish stranger{school.ids.next<people::Entry>(), two.mentee};
    CHECK(judge->obstacles(stranger).empty());
    CHECK_FALSE(judge->pairOf(stranger));
}

TEST_CASE("Judging a large school can be cancelled", "[matching]")
{
    JudgedSchool school;
    const std::atomic_bool cancelled = true;
    school.options.control.cancel = &cancelled;
    CHECK_FALSE(PairJudge::of(school.inputs, school.options));
}
