#pragma once

#include "people/entry.h"
#include "people/person.h"

namespace kurator::office {

// Told values replace, blank ones leave what is there. The name, ids and sides stay. A year of birth gives
// way to a full date that is known already and agrees with it.
void mergeTold(people::Person& into, const people::Person& told);
void mergeTold(people::Entry& into, const people::Entry& told);

} // namespace kurator::office
