#include "people/mentor_base.h"

namespace kurator::people {

namespace {

MentorBase baseOf(Category category)
{
    switch (category) {
    case Category::Pupil:
    case Category::Student:
        return MentorBase::Pupils;
    case Category::Teacher:
        return MentorBase::Teachers;
    case Category::Parent:
        return MentorBase::Parents;
    case Category::Graduate:
        return MentorBase::Graduates;
    case Category::Employer:
        return MentorBase::Enterprises;
    case Category::Partner:
    case Category::Other:
        return MentorBase::Partners;
    }
    return MentorBase::Partners;
}

} // namespace

std::optional<MentorBase> mentorBase(const Entry& entry)
{
    if (entry.category) {
        return baseOf(*entry.category);
    }
    if (entry.partner) {
        return MentorBase::Enterprises;
    }
    return entry.className.isEmpty() ? std::nullopt : std::optional(MentorBase::Pupils);
}

bool isOutsideMentor(const Entry& entry)
{
    if (entry.side != Side::Mentor) {
        return false;
    }
    const auto base = mentorBase(entry);
    return base && *base != MentorBase::Pupils && *base != MentorBase::Teachers;
}

} // namespace kurator::people
