#pragma once

#include "office/desk.h"

// The demo school has written its plan and its events; here nobody has yet.
inline kurator::base::Result<void> forgetPlan(kurator::office::Desk& desk)
{
    kurator::school::Changes changes;
    for (const auto& plan : desk.snapshot().programmePlans) {
        changes.removed.emplace_back(plan);
    }
    return desk.commit({QStringLiteral("step.plan-saved"), {}}, changes);
}

inline kurator::base::Result<void> forgetEvents(kurator::office::Desk& desk)
{
    kurator::school::Changes changes;
    for (const auto& event : desk.snapshot().events) {
        changes.removed.emplace_back(event);
    }
    return desk.commit({QStringLiteral("step.event-removed"), {}}, changes);
}
