#pragma once

#include "programme/built_in_profiles.h"
#include "programme/timing.h"

#include "support/text.h"

#include <QDate>

#include <optional>

namespace kurator::programme::tests {

// «2020-06-18», or «-» when there is no date.
inline QString iso(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : QStringLiteral("-");
}

inline QString window(const Timing& timing)
{
    return iso(timing.start) + QStringLiteral(" .. ") + iso(timing.end);
}

inline Anchors yearFrom(const QDate& t0, YearKind kind, const std::optional<QDate>& t41 = {})
{
    return {t0, t41, kind, periodOf(t0, kind)};
}

inline Anchors calendarYear(const QDate& t0, const std::optional<QDate>& t41 = {})
{
    return yearFrom(t0, YearKind::Calendar, t41);
}

inline Anchors schoolYear(const QDate& t0, const std::optional<QDate>& t41 = {})
{
    return yearFrom(t0, YearKind::School, t41);
}

inline Timing timed(QStringView rule, const Anchors& anchors)
{
    const auto parsed = parseTimingRule(rule);
    REQUIRE(parsed.has_value());
    return timing(*parsed, anchors);
}

inline Profile profileOf(const QString& code)
{
    const auto profile = builtInProfile(code);
    REQUIRE(profile.has_value());
    return *profile;
}

// A programme that the regional order of 3 April 2020 starts, as in S001.
inline Programme programmeOf(const QString& profile, const Anchors& anchors)
{
    Programme programme;
    programme.id = base::Id<Programme>(QUuid::fromString(u"11111111-1111-4111-8111-111111111111"));
    programme.profile = profile;
    programme.yearKind = anchors.yearKind;
    programme.period = anchors.period;
    programme.t0 = anchors.t0;
    return programme;
}

} // namespace kurator::programme::tests
