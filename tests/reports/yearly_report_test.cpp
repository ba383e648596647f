#include "reports/yearly_report.h"

#include "reports/form_lines.h"
#include "support/small_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using reports::Indicator;
using reports::IndicatorNote;
using tests::SmallSchool;

namespace {

reports::ReportInputs inputsOf(SmallSchool& school, const QDate& day = QDate(2027, 5, 31))
{
    reports::ReportInputs inputs;
    inputs.programme = school.programme();
    inputs.date = day;
    inputs.forms = school.forms();
    inputs.indicators = reports::federalIndicators();
    return inputs;
}

reports::YearlyReport reportOf(SmallSchool& school, const QDate& day = QDate(2027, 5, 31))
{
    return reports::yearlyReport(school.snapshot(), school::Lookup(school.snapshot()), inputsOf(school, day));
}

Indicator indicatorOfCode(const reports::YearlyReport& report, const char* code)
{
    return *std::ranges::find(report.indicators, QString::fromLatin1(code), &Indicator::code);
}

qint64 numerator(SmallSchool& school, const char* code)
{
    return indicatorOfCode(reportOf(school), code).numerator.value_or(-1);
}

int noted(const Indicator& indicator, IndicatorNote::Kind kind)
{
    const auto found = std::ranges::find(indicator.notes, kind, &IndicatorNote::kind);
    return found == indicator.notes.end() ? -1 : found->n;
}

struct ReportedPair
{
    SmallSchool school;
    base::Id<people::Entry> mentor = school.pupilMentor(QStringLiteral("Петрова Дарья Игоревна"));
    base::Id<people::Entry> mentee = school.mentee(QStringLiteral("Иванова Мария Сергеевна"));
    base::Id<pairs::Pair> pair = school.pair(mentor, mentee);
};

} // namespace

TEST_CASE("Only a pair fixed by a registered order in the period counts", "[reports]")
{
    ReportedPair scene; // decision 22
    auto& order = scene.school.paperOf(*scene.school.pairOf(scene.pair).order);
    CHECK(numerator(scene.school, "I1") == 1);
    order.state = documents::DocumentState::Annulled;
    CHECK(numerator(scene.school, "I1") == 0);
    order.state = documents::DocumentState::Registered;
    order.date = QDate(2026, 8, 31);
    CHECK(numerator(scene.school, "I1") == 0);
    order.date = QDate(2026, 10, 23);
    CHECK(reportOf(scene.school, QDate(2026, 10, 22)).participants == 0);
    CHECK(reportOf(scene.school, QDate(2026, 10, 23)).participants == 2);
    scene.school.pairOf(scene.pair).order.reset();
    CHECK(numerator(scene.school, "I1") == 0);
}

TEST_CASE("A mentee whose pair ended within the year still counts", "[reports]")
{
    ReportedPair scene; // S001
    auto& pair = scene.school.pairOf(scene.pair);
    pair.state = pairs::PairState::Dissolved;
    pair.members.front().to = QDate(2026, 12, 1);
    CHECK(numerator(scene.school, "I1") == 1);
}

TEST_CASE("Someone without a consent counts and is not named", "[reports]")
{
    ReportedPair scene; // decision 22
    CHECK(reportOf(scene.school).pairs.size() == 1);
    scene.school.consentOf(scene.mentee).recipients.clear();
    const auto report = reportOf(scene.school);
    CHECK(numerator(scene.school, "I1") == 1);
    CHECK(report.pairs.empty());
    CHECK(report.unnamed == 2); // the mentor has no line of her own
    REQUIRE(report.leftOut.size() == 1);
    CHECK(report.leftOut[0].name == QStringLiteral("Иванова Мария Сергеевна"));
    CHECK(report.leftOut[0].why.at(0).code == QStringLiteral("consent.recipient"));
    CHECK(report.leftOut[0].entry == scene.mentee);
}

TEST_CASE("A pair is named to the centre of its form", "[reports]")
{
    ReportedPair scene; // S004, п. 3.2: operators by form
    const auto own = QStringLiteral("РЦРО");
    for (const auto member : {scene.mentor, scene.mentee}) {
        scene.school.consentOf(member).recipients = {own};
    }
    reports::ReportInputs inputs = inputsOf(scene.school);
    const auto linesFor = [&] {
        return reports::yearlyReport(scene.school.snapshot(), school::Lookup(scene.school.snapshot()), inputs)
            .pairs.size();
    };
    inputs.recipient = QStringLiteral("ТОИПКРО");
    CHECK(linesFor() == 0);
    inputs.recipients = {{scene.school.pairOf(scene.pair).form, own}};
    CHECK(linesFor() == 1);
}

TEST_CASE("A group keeps its line without the member who may not be named", "[reports]")
{
    ReportedPair scene;
    const auto second = scene.school.mentee(QStringLiteral("Сергеева Анна Львовна"));
    scene.school.pairOf(scene.pair).members.push_back({second, {}, {}, {}});
    scene.school.consentOf(second).withdrawnOn = QDate(2026, 12, 1);
    const auto report = reportOf(scene.school);
    REQUIRE(report.pairs.size() == 1);
    CHECK(report.pairs[0].mentees == QStringList{QStringLiteral("Иванова Мария Сергеевна")});
    CHECK(report.unnamed == 1);
    REQUIRE(report.forms.size() == 1);
    CHECK(report.forms[0].groups == 1);
    CHECK(report.forms[0].pairs == 0);
    CHECK(report.forms[0].mentees == 2);
}

TEST_CASE("Ages are taken on the day of the report, ten to nineteen and fifteen to nineteen", "[reports]")
{
    ReportedPair scene; // S001
    scene.school.personOf(scene.mentee).birthDate = QDate(2017, 5, 31);
    CHECK(numerator(scene.school, "I1") == 1);
    scene.school.personOf(scene.mentee).birthDate = QDate(2017, 6, 1);
    CHECK(numerator(scene.school, "I1") == 0);
    scene.school.personOf(scene.mentee).birthDate = QDate(2007, 6, 1);
    CHECK(numerator(scene.school, "I1") == 1);
    scene.school.personOf(scene.mentee).birthDate = QDate(2007, 5, 31);
    CHECK(numerator(scene.school, "I1") == 0);
    CHECK(numerator(scene.school, "I2") == 1);
    scene.school.personOf(scene.mentor).birthDate = QDate(2012, 6, 1);
    CHECK(numerator(scene.school, "I2") == 0);
}

TEST_CASE("With the year of birth alone the figure is said to be uncertain only where it decides",
          "[reports]")
{
    ReportedPair scene;
    auto& mentee = scene.school.personOf(scene.mentee);
    mentee.birthDate.reset();
    mentee.birthYear = 2012;
    CHECK(noted(indicatorOfCode(reportOf(scene.school), "I1"), IndicatorNote::Kind::AgeUncertain) == -1);
    mentee.birthYear = 2017; // nine or ten
    CHECK(numerator(scene.school, "I1") == 1);
    CHECK(noted(indicatorOfCode(reportOf(scene.school), "I1"), IndicatorNote::Kind::AgeUncertain) == 1);
    mentee.birthYear.reset();
    CHECK(numerator(scene.school, "I1") == 0);
    CHECK(noted(indicatorOfCode(reportOf(scene.school), "I1"), IndicatorNote::Kind::AgeUnknown) == 1);
}

TEST_CASE("A mentee of two forms is one person in the indicator and stands in both lines", "[reports]")
{
    ReportedPair scene; // S001
    const auto employer =
        scene.school.employer(QStringLiteral("Орлов Иван Петрович"), QStringLiteral("ООО «Вега»"));
    scene.school.pair(employer, scene.mentee, QStringLiteral("employer-pupil"));
    const auto report = reportOf(scene.school);
    CHECK(indicatorOfCode(report, "I1").numerator == 1);
    REQUIRE(report.forms.size() == 2);
    CHECK(report.forms[0].mentees == 1);
    CHECK(report.forms[1].mentees == 1);
    CHECK(report.mentees == 1);
    CHECK(report.participants == 3);
}

TEST_CASE("Young specialists are counted among teachers who are mentees", "[reports]")
{
    SmallSchool school; // S000, S001: up to 35 and the first three years
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Смирнова Анна Ильинична"));
    const auto novice = school.teacher(people::Side::Mentee, QStringLiteral("Козлов Дмитрий Андреевич"));
    school.pair(mentor, novice, QStringLiteral("teacher-teacher"));
    school.personOf(novice).birthDate = QDate(1999, 2, 3);
    CHECK(numerator(school, "I3") == 0);
    CHECK(noted(indicatorOfCode(reportOf(school), "I3"), IndicatorNote::Kind::ServiceUnknown) == 1);
    school.entry(novice).experienceYears = 3;
    CHECK(numerator(school, "I3") == 1);
    school.entry(novice).experienceYears = 3.5;
    CHECK(numerator(school, "I3") == 0);
    CHECK(numerator(school, "I1") == 0);
}

TEST_CASE("An organisation that gave several mentors is one organisation", "[reports]")
{
    SmallSchool school;
    people::Partner vega;
    vega.id = school.ids().next<people::Partner>();
    vega.name = QStringLiteral("ООО «Вега»");
    school.snapshot().partners = {vega};
    const auto first = school.employer(QStringLiteral("Орлов Иван Петрович"), QString());
    school.entry(first).partner = vega.id;
    const auto second = school.employer(QStringLiteral("Белов Олег Ильич"), QStringLiteral("ооо  «Вега»"));
    const auto third = school.employer(QStringLiteral("Чернов Пётр Ильич"), QStringLiteral("Типография"));
    const auto fourth = school.employer(QStringLiteral("Седов Пётр Ильич"), QString());
    for (const auto mentor : {first, second, third, fourth}) {
        school.pair(mentor, school.mentee(QStringLiteral("Иванова Мария Сергеевна")),
                    QStringLiteral("employer-pupil"));
    }
    CHECK(numerator(school, "I4") == 2);
    CHECK(noted(indicatorOfCode(reportOf(school), "I4"), IndicatorNote::Kind::EmployerUnknown) == 1);
    school.entry(third).category.reset();
    school.entry(third).workplace = QStringLiteral("Школа № 5"); // our own
    CHECK(numerator(school, "I4") == 1);
}

TEST_CASE("A share needs its denominator, and the deviation needs the plan", "[reports]")
{
    ReportedPair scene; // decision 23
    auto first = indicatorOfCode(reportOf(scene.school), "I1");
    CHECK(first.denominator == 300);
    CHECK(first.denominatorSource == QStringLiteral("ОО-1"));
    CHECK(first.share == 3);
    CHECK(first.plan == 10);
    CHECK(first.deviation == -7);
    scene.school.snapshot().planValues.clear();
    CHECK_FALSE(indicatorOfCode(reportOf(scene.school), "I1").deviation);
    scene.school.snapshot().denominators.clear();
    first = indicatorOfCode(reportOf(scene.school), "I1");
    CHECK(first.numerator == 1);
    CHECK_FALSE(first.share);
    CHECK(noted(first, IndicatorNote::Kind::NoDenominator) == 0);
}

TEST_CASE("The newest denominator of the report's day is taken", "[reports]")
{
    ReportedPair scene;
    auto older = scene.school.snapshot().denominators.front();
    older.date = QDate(2026, 9, 1);
    older.value = 100;
    auto later = older;
    later.date = QDate(2027, 1, 10);
    later.value = 200;
    auto& all = scene.school.snapshot().denominators;
    all.push_back(older);
    all.push_back(later);
    CHECK(indicatorOfCode(reportOf(scene.school), "I1").denominator == 200);
    CHECK(indicatorOfCode(reportOf(scene.school, QDate(2026, 12, 31)), "I1").denominator == 300);
}

TEST_CASE("Satisfaction stays blank until surveys exist", "[reports]")
{
    ReportedPair scene;
    scene.school.denominator(QStringLiteral("I5"), 40);
    const auto satisfaction = indicatorOfCode(reportOf(scene.school), "I5");
    CHECK_FALSE(satisfaction.numerator);
    CHECK_FALSE(satisfaction.share);
    CHECK(noted(satisfaction, IndicatorNote::Kind::NoSurvey) == 0);
}

TEST_CASE("Counts of restricted categories under three are hidden, and those that are everybody", "[reports]")
{
    SmallSchool school; // decision 9
    std::vector<base::Id<people::Entry>> mentees;
    for (const QStringView name : {QStringView(u"Иванова Мария"), QStringView(u"Серова Анна"),
                                   QStringView(u"Котова Ольга"), QStringView(u"Лисина Вера")}) {
        mentees.push_back(school.mentee(name.toString()));
        school.pair(school.pupilMentor(QStringLiteral("Петрова Дарья Игоревна")), mentees.back());
    }
    const auto disability = [&school] { return reportOf(school).forms.at(0).restricted[0]; };
    CHECK_FALSE(disability());
    school.mark(mentees[0], people::RestrictedKind::Disability);
    school.mark(mentees[1], people::RestrictedKind::Disability);
    CHECK_FALSE(disability());
    school.mark(mentees[2], people::RestrictedKind::Disability);
    CHECK(disability() == 3);
    school.mark(mentees[3], people::RestrictedKind::Disability);
    CHECK_FALSE(disability());
}

TEST_CASE("A form that tells a restricted category names nobody and hides a single child", "[reports]")
{
    SmallSchool school; // decision 9: never exported by name
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Смирнова Анна Ильинична"));
    for (const QStringView name :
         {QStringView(u"Иванова Мария"), QStringView(u"Серова Анна"), QStringView(u"Котова Ольга")}) {
        const auto report = reportOf(school);
        CHECK((report.forms.empty() || !report.forms[0].mentees));
        school.pair(mentor, school.mentee(name.toString()), QStringLiteral("teacher-pupil-at-risk"));
    }
    const auto report = reportOf(school);
    CHECK(report.forms.at(0).mentees == 3);
    CHECK(report.pairs.empty());
    CHECK(report.unnamed == 4);
    CHECK(reports::tellsRestrictedCategory(QStringLiteral("teacher-pupil-disability")));
    CHECK_FALSE(reports::tellsRestrictedCategory(QStringLiteral("teacher-pupil-gifted")));
}

TEST_CASE("The report says whose it is, who runs the programme and by which orders", "[reports]")
{
    ReportedPair scene;
    const auto report = reportOf(scene.school);
    CHECK(report.year == 2026);
    CHECK(report.organisation.director.name == QStringLiteral("Кара-оол Сергей Михайлович"));
    REQUIRE(report.organisation.curators.size() == 1);
    CHECK(report.organisation.curators[0].phone == QStringLiteral("+7 913 123-45-67"));
    REQUIRE(report.organisation.orders.size() == 2);
    CHECK(report.organisation.orders[0].kind == QStringLiteral("D27"));
    CHECK(report.organisation.orders[1].number == QStringLiteral("98-ОД"));
    REQUIRE(report.pairs.size() == 1);
    CHECK(report.pairs[0].orderNumber == QStringLiteral("98-ОД"));
    CHECK(report.pairs[0].formTitle == QStringLiteral("ученик – ученик"));
}
