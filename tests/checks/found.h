#pragma once

#include "base/finding.h"
#include "checks/check_facts.h"
#include "support/small_school.h"
#include "support/text.h"

#include <QStringList>

#include <vector>

namespace kurator::tests {

// What checks::all says of a school on 20.11.2026 (or another day).
class Found
{
public:
    explicit Found(SmallSchool& school, const QDate& today = QDate(2026, 11, 20));
    Found(SmallSchool& school, const checks::CheckFacts& facts);

    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] int count(const char* code) const;
    [[nodiscard]] bool has(const char* code) const { return count(code) > 0; }
    // The first one with the code; the test fails when there is none.
    [[nodiscard]] base::Finding one(const char* code) const;
    [[nodiscard]] bool isError(const char* code) const;
    [[nodiscard]] QString argument(const char* code, const char* name) const;
    [[nodiscard]] const std::vector<base::Finding>& findings() const { return m_findings; }

private:
    std::vector<base::Finding> m_findings;
};

[[nodiscard]] checks::CheckFacts factsOf(SmallSchool& school, const QDate& today = QDate(2026, 11, 20));

} // namespace kurator::tests
