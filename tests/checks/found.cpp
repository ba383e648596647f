#include "checks/found.h"

#include "checks/all.h"

#include <algorithm>

namespace kurator::tests {

checks::CheckFacts factsOf(SmallSchool& school, const QDate& today)
{
    checks::CheckFacts facts;
    facts.today = today;
    facts.programme = school.programme();
    facts.forms = school.forms();
    return facts;
}

Found::Found(SmallSchool& school, const QDate& today) : Found(school, factsOf(school, today)) {}

Found::Found(SmallSchool& school, const checks::CheckFacts& facts)
    : m_findings(checks::all(school.snapshot(), school::Lookup(school.snapshot()), facts))
{}

QStringList Found::codes() const
{
    QStringList codes;
    for (const auto& finding : m_findings) {
        codes += finding.code;
    }
    return codes;
}

int Found::count(const char* code) const
{
    return static_cast<int>(codes().count(QString::fromLatin1(code)));
}

base::Finding Found::one(const char* code) const
{
    const auto found = std::ranges::find(m_findings, QString::fromLatin1(code), &base::Finding::code);
    INFO(code);
    REQUIRE(found != m_findings.end());
    return *found;
}

bool Found::isError(const char* code) const
{
    return one(code).severity == base::Severity::Error;
}

QString Found::argument(const char* code, const char* name) const
{
    return one(code).arguments.value(QString::fromLatin1(name));
}

} // namespace kurator::tests
