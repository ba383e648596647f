#pragma once

#include "office/demo_material.h"
#include "office/desk.h"

namespace kurator::office {

// The events of the demo year, those to come as planned ones, each with the items that such an event usually
// proves, and the plan of the year.
void addDemoEvents(school::Changes& changes, Desk& desk, const DemoMaterial& material);

} // namespace kurator::office
