#pragma once

#include "base/finding.h"
#include "checks/scene.h"

#include <initializer_list>
#include <utility>

namespace kurator::checks {

using base::Finding;
using base::Severity;
using base::Subject;

// Stages of the cycle to which findings belong.
namespace stage {
inline constexpr int conditions = 1;
inline constexpr int mentees = 2;
inline constexpr int mentors = 3;
inline constexpr int training = 4;
inline constexpr int pairs = 5;
inline constexpr int work = 6;
inline constexpr int closing = 7;
} // namespace stage

using Named = std::initializer_list<std::pair<const char*, QString>>;

[[nodiscard]] Finding finding(const char* code, Severity severity, int stage, Subject subject,
                              Named arguments = {});

// What the gate would refuse, under the gate's own code and arguments.
[[nodiscard]] Finding findingOf(const people::Obstacle& obstacle, Severity severity, int stage,
                                const people::Person& person);

[[nodiscard]] Subject subjectOf(const people::Person& person);
[[nodiscard]] Subject subjectOf(const documents::Document& document);
[[nodiscard]] Subject subjectOf(const RoadmapFact& item);
// «Наставник – наставляемый, наставляемый».
[[nodiscard]] Subject subjectOf(const Scene& scene, const pairs::Pair& pair);
[[nodiscard]] Subject programmeSubject(const Scene& scene);

// The curator set this rule of the model aside with a reason.
[[nodiscard]] bool isOverridden(const pairs::Pair& pair, const QString& rule);

[[nodiscard]] QString mentorName(const Scene& scene, const pairs::Pair& pair);
// Those who are members today, by comma.
[[nodiscard]] QString menteeNames(const Scene& scene, const pairs::Pair& pair);

// The stage at which a side is gathered: 2 for mentees, 3 for mentors.
[[nodiscard]] int stageOf(people::Side side);

} // namespace kurator::checks
