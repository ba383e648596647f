#pragma once

#include "language/grammatical_case.h"
#include "language/sex.h"
#include "people/consent.h"
#include "people/entry.h"
#include "people/gate.h"
#include "people/person.h"
#include "people/young_specialist.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace kurator::ui {

// What people, their places in a year and their consents are called in the window.
[[nodiscard]] QString categoryText(people::Category category);
[[nodiscard]] QString mentorStatusText(people::MentorStatus status);
[[nodiscard]] QString requestSourceText(people::RequestSource source);
// With its hours: «день, 12–14».
[[nodiscard]] QString partOfDayText(people::PartOfDay part);
[[nodiscard]] QString relationText(people::Relation relation);
[[nodiscard]] QString sexText(language::Sex sex);
[[nodiscard]] QString caseText(language::Case grammaticalCase);
// «14», «13–14» where only the year of birth is known, empty where nothing is.
[[nodiscard]] QString ageText(const std::optional<people::Age>& age);
// Whether somebody is a young specialist and how that was reckoned; empty for what the curator said.
[[nodiscard]] QString youngSpecialistText(const people::YoungSpecialist& young);

// The neutral code that lists show instead of a restricted category: «К1»…«К6» (decision 9).
[[nodiscard]] QString restrictedCode(people::RestrictedKind kind);
[[nodiscard]] QString restrictedCodes(const std::vector<people::RestrictedKind>& kinds);
[[nodiscard]] QString restrictedText(people::RestrictedKind kind);

[[nodiscard]] QString consentStateText(people::ConsentState state);
// Green in force, amber wants attention, blue given out, red missing.
[[nodiscard]] QColor consentStateColour(people::ConsentState state);
[[nodiscard]] QString consentPurposeText(people::ConsentPurpose purpose);

} // namespace kurator::ui
