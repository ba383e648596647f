#pragma once

#include "app/cli/output.h"
#include "base/finding.h"

#include <QJsonArray>

#include <vector>

namespace kurator::app {

// One line a finding.
void sayFindings(const std::vector<base::Finding>& findings, const Output& output);

// [{"code","severity","stage","subject","text"}]
[[nodiscard]] QJsonArray findingsJson(const std::vector<base::Finding>& findings);

} // namespace kurator::app
