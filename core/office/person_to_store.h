#pragma once

#include "people/person.h"

namespace kurator::office {

// A person of a card as it is stored: texts tidied, Latin look-alikes in the name repaired, contacts in one
// form (unreadable ones as written), the sex told by the patronymic where it is blank, no year of birth
// beside a full date. Forms of the name that were confirmed for another name are dropped; `stored` is nullptr
// for somebody new; a person who is as stored stays so.
[[nodiscard]] people::Person personToStore(people::Person person, const people::Person* stored);

} // namespace kurator::office
