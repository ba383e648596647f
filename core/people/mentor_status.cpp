#include "people/mentor_status.h"

namespace kurator::people {

namespace {

bool isRecommendedBy(const Interview* interview)
{
    return interview && interview->decision == InterviewDecision::Recommended;
}

} // namespace

QString statusReasonWanted(MentorStatus from, MentorStatus to, const Interview* interview)
{
    if (from == to) {
        return {};
    }
    const bool back = hasLeft(from) || from > to;
    switch (to) {
    case MentorStatus::Suspended:
    case MentorStatus::Excluded:
        return QStringLiteral("people.status-leaves");
    case MentorStatus::Candidate:
        return QStringLiteral("people.status-back");
    case MentorStatus::Recommended:
        if (back) {
            return QStringLiteral("people.status-back");
        }
        return isRecommendedBy(interview) ? QString() : QStringLiteral("people.status-no-interview");
    case MentorStatus::InRegistry:
        return back ? QStringLiteral("people.status-back") : QStringLiteral("people.status-by-hand");
    case MentorStatus::Trained:
        if (hasLeft(from)) {
            return QStringLiteral("people.status-back");
        }
        return from == MentorStatus::InRegistry ? QString() : QStringLiteral("people.status-not-in-registry");
    }
    return {};
}

MentorStatus nextStatus(MentorStatus status)
{
    switch (status) {
    case MentorStatus::Candidate:
        return MentorStatus::Recommended;
    case MentorStatus::InRegistry:
        return MentorStatus::Trained;
    case MentorStatus::Recommended:
    case MentorStatus::Trained:
    case MentorStatus::Suspended:
    case MentorStatus::Excluded:
        return MentorStatus::InRegistry;
    }
    return MentorStatus::InRegistry;
}

bool isInRegistry(MentorStatus status)
{
    return status == MentorStatus::InRegistry || status == MentorStatus::Trained;
}

bool hasLeft(MentorStatus status)
{
    return status == MentorStatus::Suspended || status == MentorStatus::Excluded;
}

} // namespace kurator::people
