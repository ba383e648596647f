#include "matching/circumstances.h"

#include <algorithm>

namespace kurator::matching {

namespace {

Share wholeIf(bool met)
{
    return met ? fullShare : 0;
}

bool isOneDistrict(const Mentee& mentee, const Mentor& mentor)
{
    return !mentee.districtKey.isEmpty() && mentee.districtKey == mentor.districtKey;
}

} // namespace

std::optional<Share> shareOfOpinion(const Mentee& mentee, const Mentor& mentor)
{
    const auto told = std::ranges::find_if(mentee.opinions, [&](const OpinionOfPair& opinion) {
        return opinion.mentor == mentor.id && opinion.by == pairs::OpinionBy::Psychologist;
    });
    return told == mentee.opinions.end() ? std::nullopt
                                         : std::optional(wholeIf(told->verdict == pairs::Verdict::For));
}

std::optional<Share> shareOfPlace(const Mentee& mentee, const Mentor& mentor)
{
    const bool classesTold = !mentee.classKey.isEmpty() && !mentor.classKey.isEmpty();
    const bool districtsTold = !mentee.districtKey.isEmpty() && !mentor.districtKey.isEmpty();
    if (!classesTold && !districtsTold) {
        return std::nullopt;
    }
    return wholeIf(isOneClass(mentee, mentor) || isOneDistrict(mentee, mentor));
}

bool isOneClass(const Mentee& mentee, const Mentor& mentor)
{
    return !mentee.classKey.isEmpty() && mentee.classKey == mentor.classKey;
}

std::optional<Share> shareOfMentorSex(const Mentee& mentee, const Mentor& mentor)
{
    if (!mentee.wishedMentorSex || !mentor.sex) {
        return std::nullopt;
    }
    return wholeIf(*mentee.wishedMentorSex == *mentor.sex);
}

std::optional<Share> shareOfHistory(const Mentee& mentee, const Mentor& mentor)
{
    const auto former = std::ranges::find(mentee.formerMentors, mentor.person, &FormerMentor::person);
    return former == mentee.formerMentors.end() ? std::nullopt : std::optional(wholeIf(!former->dissolved));
}

} // namespace kurator::matching
