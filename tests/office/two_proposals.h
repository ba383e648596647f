#pragma once

#include "support/small_desk.h"

#include <algorithm>

namespace kurator::tests {

// Anna with Olga, Ivan with Petr, each mentor with one place; the pairs are proposed and in no order.
struct TwoProposals
{
    TwoProposals()
    {
        for (const auto mentor : {olga, petr}) {
            school.school().entry(mentor).capacity = 1;
        }
        for (const auto& [mentor, mentee] : {std::pair(olga, anna), std::pair(petr, ivan)}) {
            pairs::Pair& pair = school.school().pairOf(school.school().pair(mentor, mentee));
            pair.state = pairs::PairState::Proposed;
            pair.order.reset();
        }
        school.school().withoutMeetings();
    }

    // The mentee has one.
    [[nodiscard]] const pairs::Pair& pairOf(base::Id<people::Entry> mentee)
    {
        const auto& all = school.desk().snapshot().pairs;
        const auto found = std::ranges::find_if(
            all, [&](const pairs::Pair& pair) { return pair.members.front().mentee == mentee; });
        REQUIRE(found != all.end());
        return *found;
    }
    [[nodiscard]] base::Id<people::Entry> mentorOf(base::Id<people::Entry> mentee)
    {
        return pairOf(mentee).mentor;
    }

    SmallDesk school;
    base::Id<people::Entry> anna = school.school().mentee(QStringLiteral("Белова Анна Игоревна"));
    base::Id<people::Entry> ivan = school.school().mentee(QStringLiteral("Абаев Иван Олегович"));
    base::Id<people::Entry> olga = school.school().pupilMentor(QStringLiteral("Дёмина Ольга Петровна"));
    base::Id<people::Entry> petr = school.school().pupilMentor(QStringLiteral("Громов Пётр Ильич"));
};

} // namespace kurator::tests
