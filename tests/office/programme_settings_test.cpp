#include "office/programme_settings.h"
#include "office/save_figures.h"
#include "office/start_faults.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

TEST_CASE("Settings of the programme are saved in one step that can be undone", "[office]")
{
    auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    const auto before = office::programmeSettings(desk);
    REQUIRE(before.forms.size() > 1);
    auto wanted = before;
    wanted.moveToWorkingDay = !before.moveToWorkingDay;
    wanted.representativeFrom14 = false;
    wanted.forms.removeLast();
    REQUIRE(office::saveProgrammeSettings(desk, wanted));
    CHECK(office::programmeSettings(desk) == wanted);
    REQUIRE(desk.undo());
    CHECK(office::programmeSettings(desk) == before);
}

TEST_CASE("A form with pairs stays in use, and one form at least", "[office]")
{
    auto school = TestSchool::demo(5);
    auto& desk = school->desk();
    auto wanted = office::programmeSettings(desk);
    wanted.forms.removeAll(desk.snapshot().pairs.front().form);
    const auto inUse = office::saveProgrammeSettings(desk, wanted);
    REQUIRE_FALSE(inUse);
    CHECK(inUse.error().code == QStringLiteral("office.form-in-use"));
    wanted.forms.clear();
    const auto none = office::saveProgrammeSettings(desk, wanted);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == QStringLiteral("office.no-forms"));
}

TEST_CASE("Several denominators are one step, and a number can be taken away", "[office]")
{
    auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    const std::vector<office::StatedDenominator> stated{
        {QStringLiteral("I1"), 480, QDate(2026, 9, 1), QStringLiteral("ОО-1")},
        {QStringLiteral("I2"), 120, QDate(2026, 9, 1), QStringLiteral("ОО-1")}};
    const auto before = desk.snapshot();
    REQUIRE(office::saveFigures(desk, stated, {{QStringLiteral("I1"), 2026, 12.5}}));
    const auto valueOf = [&](const QString& code) {
        const auto& all = desk.snapshot().denominators;
        const auto found = std::ranges::find(all, code, &programme::Denominator::indicator);
        return found == all.end() ? std::optional<qint64>() : found->value;
    };
    CHECK(valueOf(QStringLiteral("I1")) == qint64(480));
    CHECK(valueOf(QStringLiteral("I2")) == qint64(120));
    REQUIRE(office::saveFigures(desk, {{QStringLiteral("I2"), {}, {}, {}}}));
    CHECK_FALSE(valueOf(QStringLiteral("I2")));
    REQUIRE(desk.undo());
    REQUIRE(desk.undo());
    CHECK(desk.snapshot() == before);
    CHECK_FALSE(office::saveFigures(desk, {{QStringLiteral("I1"), -1, {}, {}}}));
    CHECK_FALSE(office::saveFigures(desk, {}, {{QStringLiteral("I1"), 2026, 100.5}}));
    CHECK_FALSE(office::saveFigures(desk, {{QStringLiteral("I99"), 1, {}, {}}}));
    const auto faults =
        office::figureFaults(desk, {{QStringLiteral("I1"), -1, {}, {}}, {QStringLiteral("I2"), 5, {}, {}}},
                             {{QStringLiteral("I3"), 2026, 101.0}, {QStringLiteral("I4"), 2026, 100.0}});
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].indicator == QStringLiteral("I1"));
    CHECK_FALSE(faults[0].inPlan);
    CHECK(faults[1].indicator == QStringLiteral("I3"));
    CHECK(faults[1].inPlan);
}

TEST_CASE("A new school is told what it lacks field by field", "[office]")
{
    const QDate today(2026, 11, 21);
    const auto fieldsOf = [&](const office::StartFacts& facts) {
        QStringList fields;
        for (const auto& fault : office::startFaults(facts, today)) {
            fields << fault.field;
        }
        return fields;
    };
    CHECK(fieldsOf({}) == QStringList{QStringLiteral("fullName"), QStringLiteral("shortName"),
                                      QStringLiteral("director"), QStringLiteral("profile"),
                                      QStringLiteral("orderDate")});
    office::StartFacts facts;
    facts.organisation.organisation.fullName = QStringLiteral("Школа № 5");
    facts.organisation.organisation.shortName = QStringLiteral("МБОУ «СОШ № 5»");
    facts.organisation.organisation.director.name = {QStringLiteral("Черных"), QStringLiteral("Павел"), {}};
    facts.profile = QStringLiteral("federal");
    facts.orderDate = QDate(2026, 9, 1);
    CHECK(fieldsOf(facts) == QStringList{QStringLiteral("orderNumber")});
    facts.orderNumber = QStringLiteral("61-ОД");
    CHECK(fieldsOf(facts) == QStringList());
    facts.orderDate = QDate(2018, 9, 1);
    CHECK(fieldsOf(facts) == QStringList{QStringLiteral("orderDate")});
    facts.orderDate = QDate(2027, 11, 22);
    CHECK(fieldsOf(facts) == QStringList{QStringLiteral("orderDate")});
}
