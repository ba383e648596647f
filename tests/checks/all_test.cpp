#include "checks/all.h"

#include "checks/found.h"

#include <algorithm>

using namespace kurator;
using tests::Found;
using tests::SmallSchool;

namespace {

QString numberedName(int n)
{
    // Letters instead of digits, so that the names are names.
    QString tail;
    for (int rest = n; rest > 0; rest /= 10) {
        tail += QChar(u'а' + rest % 10);
    }
    return QStringLiteral("Иванов%1 Пётр Ильич").arg(tail);
}

} // namespace

TEST_CASE("A school in order has nothing to be told", "[checks]")
{
    SmallSchool school;
    school.pair(school.pupilMentor(QStringLiteral("Петрова Дарья Игоревна")),
                school.mentee(QStringLiteral("Иванова Мария Сергеевна")));
    CHECK(Found(school).codes() == QStringList());
}

TEST_CASE("Errors come first, then stages in order, then names", "[checks]")
{
    SmallSchool school;
    const auto mentor = school.pupilMentor(QStringLiteral("Петрова Дарья Игоревна"));
    const auto paired = school.mentee(QStringLiteral("Яковлева Мария Сергеевна"));
    const auto alone = school.mentee(QStringLiteral("Ёлкина Анна Петровна"));
    const auto other = school.mentee(QStringLiteral("Жукова Анна Петровна"));
    school.pair(mentor, paired);
    school.entry(mentor).capacity.reset();
    for (const auto id : {paired, alone, other}) {
        school.consentOf(id).signedOn.reset();
    }
    QStringList told;
    const Found found(school);
    for (const auto& finding : found.findings()) {
        told += finding.code + QLatin1Char(' ') + finding.subject.name.section(QLatin1Char(' '), 0, 0);
    }
    CHECK(told == QStringList{QStringLiteral("consent.missing Яковлева"),
                              QStringLiteral("consent.missing Ёлкина"),
                              QStringLiteral("consent.missing Жукова"),
                              QStringLiteral("people.no-capacity Петрова")});
}

TEST_CASE("Another year's people and those who have finished are left alone", "[checks]")
{
    SmallSchool school;
    const auto gone = school.mentee(QStringLiteral("Иванова Мария Сергеевна"));
    const auto former = school.mentee(QStringLiteral("Петрова Дарья Игоревна"));
    school.consentOf(gone).signedOn.reset();
    school.consentOf(former).signedOn.reset();
    CHECK(Found(school).count("consent.missing") == 2);
    school.entry(gone).finishedOn = QDate(2026, 11, 1);
    school.entry(former).programme = school.ids().next<programme::Programme>();
    CHECK_FALSE(Found(school).has("consent.missing"));
}

TEST_CASE("Three thousand people are checked at once", "[checks]")
{
    SmallSchool school;
    for (int n = 1; n <= 1500; ++n) {
        const auto mentor = school.pupilMentor(numberedName(n));
        const auto mentee = school.mentee(numberedName(5000 + n));
        if (n % 3 != 0) {
            school.pair(mentor, mentee);
        }
        if (n % 2 == 0) {
            school.consentOf(mentee).signedOn.reset();
        }
    }
    const auto facts = tests::factsOf(school);
    const school::Lookup lookup(school.snapshot());
    const auto findings = checks::all(school.snapshot(), lookup, facts);
    CHECK(std::ranges::count(findings, QStringLiteral("consent.missing"), &base::Finding::code) == 750);
}
