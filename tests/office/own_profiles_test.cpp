#include "office/own_profiles.h"

#include "lists/profile_list.h"
#include "lists/programme_list.h"
#include "messages/message.h"
#include "office/known_profiles.h"
#include "office/mark_item.h"
#include "office/programme_settings.h"
#include "office/start_faults.h"
#include "programme/profile_reader.h"
#include "programme/profile_writer.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

namespace {

programme::Profile profileOfDesk(const office::Desk& desk, const QString& code = QStringLiteral("khakassia"))
{
    const auto profile = office::profileFor(desk.snapshot(), code);
    REQUIRE(profile.has_value());
    return *profile;
}

// The Khakassian profile under another code and title.
QByteArray districtFile(const office::Desk& desk, const QString& title = QStringLiteral("Наш район"))
{
    programme::Profile profile = profileOfDesk(desk);
    profile.id = QStringLiteral("our-district");
    profile.title = title;
    return programme::writeProfile(profile);
}

const QString districtCode = QStringLiteral("our-district");
const QString fileName = QStringLiteral("район.json");

} // namespace

TEST_CASE("An own profile is added from a file and can be chosen for the year", "[office]")
{
    const auto school = TestSchool::demo(1, 30, QStringLiteral("khakassia"));
    auto& desk = school->desk();
    const auto added = office::addOwnProfile(desk, districtFile(desk), fileName);
    REQUIRE(added.has_value());
    CHECK(*added == districtCode);
    const auto rows = lists::profileRows(desk.snapshot());
    CHECK(rows.size() == lists::profileRows().size() + 1);
    CHECK(rows.back().title == QStringLiteral("Наш район"));
    CHECK(rows.back().own);
    CHECK(desk.profile().id == QStringLiteral("khakassia"));
    REQUIRE(office::useProfile(desk, districtCode));
    CHECK(desk.profile().title == QStringLiteral("Наш район"));
    CHECK(lists::programmeRows(desk).front().profileTitle == QStringLiteral("Наш район"));
    school->openDesk();
    CHECK(school->desk().profile().title == QStringLiteral("Наш район"));
    REQUIRE(school->desk().undo());
    CHECK(school->desk().profile().id == QStringLiteral("khakassia"));
    CHECK(office::useProfile(school->desk(), QStringLiteral("atlantis")).error().code ==
          QStringLiteral("programme.no-profile"));
}

TEST_CASE("Two own profiles of one code are refused, a broken file with its place", "[office]")
{
    const auto school = TestSchool::demo(1, 30, QStringLiteral("khakassia"));
    auto& desk = school->desk();
    REQUIRE(office::addOwnProfile(desk, districtFile(desk), fileName));
    const auto again = office::addOwnProfile(desk, districtFile(desk, QStringLiteral("Другой")), fileName);
    CHECK(again.error().code == QStringLiteral("office.own-profile-exists"));
    QByteArray broken = districtFile(desk);
    broken.replace("MONTHS(1,2)", "MONTHS(2,1)");
    const auto refused = office::replaceOwnProfile(desk, broken, fileName);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().arguments.value(QStringLiteral("path")) == QStringLiteral("items[0].rule"));
    CHECK(messages::text(refused.error()).contains(fileName));
    CHECK(desk.snapshot().ownProfiles.size() == 1);
}

TEST_CASE("A changed copy of the region's profile holds at once, by one step, until it is put back",
          "[office]")
{
    const auto school = TestSchool::demo(1, 30, QStringLiteral("khakassia"));
    auto& desk = school->desk();
    programme::Profile changed = profileOfDesk(desk);
    changed.items.front().title = QStringLiteral("Оформить всё по-нашему");
    REQUIRE(office::replaceOwnProfile(desk, programme::writeProfile(changed), fileName));
    CHECK(desk.profile().items.front().title == QStringLiteral("Оформить всё по-нашему"));
    CHECK(desk.roadmap().front().title == QStringLiteral("Оформить всё по-нашему"));
    CHECK(school->file().journal(1).value().front().step.code == QStringLiteral("step.profile-changed"));
    REQUIRE(desk.undo());
    CHECK(desk.roadmap().front().title != QStringLiteral("Оформить всё по-нашему"));
    REQUIRE(desk.redo());
    CHECK(desk.roadmap().front().title == QStringLiteral("Оформить всё по-нашему"));
    REQUIRE(office::removeOwnProfile(desk, QStringLiteral("khakassia")));
    CHECK(desk.roadmap().front().title != QStringLiteral("Оформить всё по-нашему"));
    CHECK(school->file().journal(1).value().front().step.code == QStringLiteral("step.profile-restored"));
    CHECK(office::removeOwnProfile(desk, QStringLiteral("khakassia")).error().code ==
          QStringLiteral("office.no-own-profile"));
}

TEST_CASE("An own profile by which a year goes is not removed", "[office]")
{
    const auto school = TestSchool::demo(1, 30, QStringLiteral("khakassia"));
    auto& desk = school->desk();
    REQUIRE(office::addOwnProfile(desk, districtFile(desk), fileName));
    REQUIRE(office::useProfile(desk, districtCode));
    const auto refused = office::removeOwnProfile(desk, districtCode);
    CHECK(refused.error().code == QStringLiteral("office.own-profile-used"));
    CHECK(messages::text(refused.error()).contains(QStringLiteral("2026")));
    REQUIRE(office::useProfile(desk, QStringLiteral("khakassia")));
    CHECK(office::removeOwnProfile(desk, districtCode).has_value());
}

TEST_CASE("Marks stay by number, and those that lose their item are told before", "[office]")
{
    const auto school = TestSchool::demo(1, 30, QStringLiteral("khakassia"));
    auto& desk = school->desk();
    programme::RoadmapMark mark = office::markOf(desk, QStringLiteral("1.4"));
    mark.state = programme::MarkState::NotNeeded;
    mark.evidence = QStringLiteral("партнёров в селе нет");
    REQUIRE(office::markItem(desk, mark));
    programme::Profile changed = profileOfDesk(desk);
    CHECK_FALSE(office::marksWithoutItem(desk, changed).contains(QStringLiteral("1.4")));
    std::erase_if(changed.items, [](const auto& item) { return item.number == QStringLiteral("1.4"); });
    CHECK(office::marksWithoutItem(desk, changed).contains(QStringLiteral("1.4")));
    CHECK(office::marksWithoutItemHere(desk, changed).contains(QStringLiteral("1.4")));
    REQUIRE(office::replaceOwnProfile(desk, programme::writeProfile(changed), fileName));
    REQUIRE(office::removeOwnProfile(desk, QStringLiteral("khakassia")));
    CHECK(office::markOf(desk, QStringLiteral("1.4")).evidence == QStringLiteral("партнёров в селе нет"));
}

TEST_CASE("A form that pairs work by does not leave the profile", "[office]")
{
    const auto school = TestSchool::demo(5, 30, QStringLiteral("khakassia"));
    auto& desk = school->desk();
    REQUIRE_FALSE(desk.snapshot().pairs.empty());
    const QString used = desk.snapshot().pairs.front().form;
    programme::Profile changed = profileOfDesk(desk);
    std::erase_if(changed.forms, [&](const auto& form) { return form.code == used; });
    for (auto& act : changed.acts) {
        act.forms.removeAll(used);
    }
    CHECK(office::replaceOwnProfile(desk, programme::writeProfile(changed), fileName).error().code ==
          QStringLiteral("office.form-in-use"));
}

TEST_CASE("A year that chose a form which the profile no longer has goes on with the others", "[office]")
{
    const auto school = TestSchool::demo(1, 30, QStringLiteral("khakassia"));
    auto& desk = school->desk();
    office::ProgrammeSettings settings = office::programmeSettings(desk);
    settings.forms = QStringList{QStringLiteral("employer-student")};
    REQUIRE(office::saveProgrammeSettings(desk, settings));
    REQUIRE(desk.forms().size() == 1);
    programme::Profile changed = profileOfDesk(desk);
    std::erase_if(changed.forms,
                  [](const auto& form) { return form.code == QStringLiteral("employer-student"); });
    REQUIRE(office::replaceOwnProfile(desk, programme::writeProfile(changed), fileName));
    CHECK(desk.forms().size() == changed.forms.size());
    REQUIRE(desk.undo());
    CHECK(desk.forms().size() == 1);
}

TEST_CASE("A new school may begin with a profile of its own", "[office]")
{
    const auto demo = TestSchool::demo(1, 30, QStringLiteral("khakassia"));
    office::StartFacts facts;
    facts.organisation.organisation.fullName = QStringLiteral("Школа № 5");
    facts.organisation.organisation.shortName = QStringLiteral("Школа № 5");
    facts.organisation.organisation.director.name = {QStringLiteral("Петров"), QStringLiteral("Пётр"), {}};
    facts.orderDate = QDate(2026, 9, 1);
    facts.ownProfile = "{ не профиль";
    facts.ownProfileFile = fileName;
    const auto faults = office::startFaults(facts, QDate(2026, 11, 21));
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().code == QStringLiteral("programme.profile-not-json"));
    facts.ownProfile = districtFile(demo->desk());
    CHECK(office::startFaults(facts, QDate(2026, 11, 21)).empty());
    TestSchool school;
    base::IdSource ids(5);
    REQUIRE(office::startSchool(school.file(), ids, facts));
    school.openDesk();
    CHECK(school.desk().programme().profile == districtCode);
    CHECK(school.desk().profile().title == QStringLiteral("Наш район"));
}
