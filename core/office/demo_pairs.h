#pragma once

#include "office/demo_material.h"
#include "office/desk.h"

#include <QRandomGenerator>

namespace kurator::office {

// Stage 5 and later of the demo school, by the same use cases as a real one: pairs are proposed, accepted and
// fixed by a registered order (5), meet every two weeks (6), and come to an end (7).
[[nodiscard]] base::Result<void> fillDemoPairs(Desk& desk, const DemoMaterial& material, int stage,
                                               QRandomGenerator& random);

} // namespace kurator::office
