#pragma once

#include "office/desk.h"

// The demo school has written its plan; here nobody has yet.
inline kurator::base::Result<void> forgetPlan(kurator::office::Desk& desk)
{
    kurator::school::Changes changes;
    for (const auto& plan : desk.snapshot().programmePlans) {
        changes.removed.emplace_back(plan);
    }
    return desk.commit({QStringLiteral("step.plan-saved"), {}}, changes);
}
