#include "app/cli/list_codes.h"

namespace kurator::app {

QString code(people::ConsentState state)
{
    switch (state) {
    case people::ConsentState::None:
        return QStringLiteral("none");
    case people::ConsentState::Issued:
        return QStringLiteral("issued");
    case people::ConsentState::Incomplete:
        return QStringLiteral("incomplete");
    case people::ConsentState::Signed:
        return QStringLiteral("signed");
    case people::ConsentState::Expiring:
        return QStringLiteral("expiring");
    case people::ConsentState::Expired:
        return QStringLiteral("expired");
    case people::ConsentState::Withdrawn:
        return QStringLiteral("withdrawn");
    }
    return {};
}

QString code(people::ConsentPurpose purpose)
{
    switch (purpose) {
    case people::ConsentPurpose::Processing:
        return QStringLiteral("processing");
    case people::ConsentPurpose::Distribution:
        return QStringLiteral("distribution");
    case people::ConsentPurpose::SpecialCategories:
        return QStringLiteral("special-categories");
    case people::ConsentPurpose::Participation:
        return QStringLiteral("participation");
    }
    return {};
}

QString code(people::SignerRole role)
{
    switch (role) {
    case people::SignerRole::Self:
        return QStringLiteral("self");
    case people::SignerRole::Representative:
        return QStringLiteral("representative");
    }
    return {};
}

QString code(people::Category category)
{
    switch (category) {
    case people::Category::Pupil:
        return QStringLiteral("pupil");
    case people::Category::Student:
        return QStringLiteral("student");
    case people::Category::Teacher:
        return QStringLiteral("teacher");
    case people::Category::Parent:
        return QStringLiteral("parent");
    case people::Category::Graduate:
        return QStringLiteral("graduate");
    case people::Category::Employer:
        return QStringLiteral("employer");
    case people::Category::Partner:
        return QStringLiteral("partner");
    case people::Category::Other:
        return QStringLiteral("other");
    }
    return {};
}

QString code(people::MentorStatus status)
{
    switch (status) {
    case people::MentorStatus::Candidate:
        return QStringLiteral("candidate");
    case people::MentorStatus::Recommended:
        return QStringLiteral("recommended");
    case people::MentorStatus::InRegistry:
        return QStringLiteral("in-registry");
    case people::MentorStatus::Trained:
        return QStringLiteral("trained");
    case people::MentorStatus::Suspended:
        return QStringLiteral("suspended");
    case people::MentorStatus::Excluded:
        return QStringLiteral("excluded");
    }
    return {};
}

QString code(pairs::PairOrigin origin)
{
    switch (origin) {
    case pairs::PairOrigin::MutualChoice:
        return QStringLiteral("mutual-choice");
    case pairs::PairOrigin::MenteeChoice:
        return QStringLiteral("mentee-choice");
    case pairs::PairOrigin::CuratorChoice:
        return QStringLiteral("curator-choice");
    case pairs::PairOrigin::Directive:
        return QStringLiteral("directive");
    case pairs::PairOrigin::Imported:
        return QStringLiteral("imported");
    }
    return {};
}

QString code(pairs::MeetingKind kind)
{
    switch (kind) {
    case pairs::MeetingKind::Acquaintance:
        return QStringLiteral("acquaintance");
    case pairs::MeetingKind::Trial:
        return QStringLiteral("trial");
    case pairs::MeetingKind::Planning:
        return QStringLiteral("planning");
    case pairs::MeetingKind::Regular:
        return QStringLiteral("regular");
    case pairs::MeetingKind::Closing:
        return QStringLiteral("closing");
    }
    return {};
}

QString code(documents::DocumentState state)
{
    switch (state) {
    case documents::DocumentState::Registered:
        return QStringLiteral("registered");
    case documents::DocumentState::Annulled:
        return QStringLiteral("annulled");
    }
    return {};
}

} // namespace kurator::app
