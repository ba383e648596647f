#pragma once

#include "base/error.h"
#include "programme/profile.h"
#include "programme/timing.h"

#include <QString>

namespace kurator::ui {

// What is wrong with a field of the profile's editor, short: the field stands beside it.
[[nodiscard]] QString profileFaultText(const base::Error& fault);

// What a rule gives: «01.09.2026 – 31.10.2026, далее каждый месяц»; what it waits for where it has no dates.
[[nodiscard]] QString ruleMeaning(const programme::TimingRule& rule, const programme::Anchors& anchors);

// Everything that a profile holds, as a page to read; terms are those of a year with these anchors.
[[nodiscard]] QString profilePage(const programme::Profile& profile, const programme::Anchors& anchors);

} // namespace kurator::ui
