#pragma once

#include <QString>

namespace kurator::papers {

// What a rule of matching asks, as papers say it: «наставник состоит в утверждённом реестре». By the code of
// the rule; empty for an unknown one.
[[nodiscard]] QString ruleWords(const QString& code);

} // namespace kurator::papers
