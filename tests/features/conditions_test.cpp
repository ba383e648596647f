#include "features/story.h"
#include "language/person_name.h"
#include "lists/stage_view.h"
#include "office/findings.h"
#include "office/organisation_card.h"
#include "office/partner_card.h"
#include "office/prepare_paper.h"
#include "office/programme_settings.h"
#include "office/register_paper.h"
#include "rendering/pdf_writer.h"
#include "support/golden.h"
#include "support/text.h"

#include <QFile>

#include <algorithm>

using namespace kurator;
using lists::StageCard;
using programme::ItemState;
using tests::issue;
using tests::stateOf;
using tests::tickOff;

namespace {

lists::StageView preparing(const office::Desk& desk)
{
    return lists::stageView(desk, 1, lists::agenda(desk, office::findings(desk)), {});
}

QStringList waitedFor(const office::Desk& desk)
{
    QStringList numbers;
    for (const auto& wait : preparing(desk).nextWaits) {
        numbers << wait.number;
    }
    return numbers;
}

void addToWorkingGroup(office::Desk& desk, const QString& name)
{
    auto card = office::organisationCard(desk);
    office::StaffCard member;
    member.person.name = language::personNameFromText(name);
    member.function = people::StaffFunction::WorkingGroup;
    member.position = QStringLiteral("педагог-психолог");
    card.staff.push_back(member);
    REQUIRE(office::saveOrganisation(desk, card));
}

// Printed for the director's signature, and registered when it came back.
void printRoadmap(TestSchool& school)
{
    const auto wish = tests::paperRequest(QStringLiteral("D06"), QStringLiteral("1"), QDate(2026, 9, 20));
    const auto paper = office::preparePaper(school.desk(), wish);
    REQUIRE(paper);
    CHECK(plainText(paper->papers.front()).contains(QStringLiteral("Создать организационные условия")));
    const QString file = school.fileIn(QStringLiteral("карта.pdf"));
    REQUIRE(rendering::writePdf(paper->papers, file));
    CHECK(QFile::exists(file));
    REQUIRE(office::registerPaper(school.desk(), wish, *paper));
}

} // namespace

TEST_CASE("Stage 1: a new school of Khakassia prepares its conditions, and then the second stage begins",
          "[features]")
{
    TestSchool school(QDate(2026, 9, 20));
    tests::startKhakassianSchool(school);

    // The ministry's order starts the model; the school's own comes later and moves nothing (decision 7).
    CHECK(school.desk().anchors().t0 == QDate(2026, 9, 1));
    issue(school.desk(), QStringLiteral("D01"), QStringLiteral("57-ОД"), QDate(2026, 9, 15));
    CHECK(school.desk().anchors().t0 == QDate(2026, 9, 1));
    CHECK(lists::cycleHead(school.desk()).orderNumber == QStringLiteral("100-701"));
    CHECK(preparing(school.desk()).card.look == StageCard::Look::InWork);

    auto settings = office::programmeSettings(school.desk());
    REQUIRE(settings.forms.size() > 2);
    settings.forms = settings.forms.mid(0, 2);
    REQUIRE(office::saveProgrammeSettings(school.desk(), settings));
    CHECK(school.desk().forms().size() == 2);
    addToWorkingGroup(school.desk(), QStringLiteral("Сат Долаана Борисовна"));
    const auto staff = office::organisationCard(school.desk()).staff;
    CHECK(std::ranges::count(staff, people::StaffFunction::Curator, &office::StaffCard::function) == 1);
    CHECK(std::ranges::count(staff, people::StaffFunction::WorkingGroup, &office::StaffCard::function) == 1);

    // 1.1 is done as soon as its three papers are there.
    printRoadmap(school);
    CHECK(stateOf(school.desk(), QStringLiteral("1.1")) == ItemState::Underway);
    issue(school.desk(), QStringLiteral("D04"), QStringLiteral("2"), QDate(2026, 9, 20));
    CHECK(stateOf(school.desk(), QStringLiteral("1.1")) == ItemState::Done);
    CHECK(preparing(school.desk()).made.size() == 3);

    // By November nobody has written down the curator and the working group, so the second stage waits.
    school.comeTo(QDate(2026, 11, 16));
    CHECK(stateOf(school.desk(), QStringLiteral("1.2")) == ItemState::Overdue);
    CHECK(preparing(school.desk()).card.look == StageCard::Look::Overdue);
    CHECK(stateOf(school.desk(), QStringLiteral("2.1")) == ItemState::Waiting);
    CHECK(waitedFor(school.desk()) == QStringList{QStringLiteral("1.2")});
    const auto told = preparing(school.desk()).now;
    CHECK(std::ranges::any_of(
        told, [](const lists::AgendaItem& item) { return item.items.contains(QStringLiteral("1.2")); }));
    issue(school.desk(), QStringLiteral("D02"), QStringLiteral("58-ОД"), QDate(2026, 9, 16));
    issue(school.desk(), QStringLiteral("D03"), QStringLiteral("59-ОД"), QDate(2026, 9, 16));
    CHECK(waitedFor(school.desk()) == QStringList{QStringLiteral("1.2")});
    issue(school.desk(), QStringLiteral("D08"), QStringLiteral("3"), QDate(2026, 10, 5));
    CHECK(stateOf(school.desk(), QStringLiteral("1.2")) == ItemState::Done);
    CHECK(stateOf(school.desk(), QStringLiteral("2.1")) == ItemState::Underway);
    CHECK(waitedFor(school.desk()).isEmpty());

    // The partner with its agreement, the forms of consents, and what is told in words.
    people::Partner plant;
    plant.name = QStringLiteral("АО «Прибор»");
    plant.agreementNumber = QStringLiteral("4");
    plant.agreementDate = QDate(2026, 10, 1);
    plant.agreementUntil = QDate(2027, 5, 31);
    REQUIRE(office::savePartner(school.desk(), plant));
    issue(school.desk(), QStringLiteral("D11"), QStringLiteral("4"), QDate(2026, 10, 1));
    issue(school.desk(), QStringLiteral("D12"), QStringLiteral("5"), QDate(2026, 9, 15));
    issue(school.desk(), QStringLiteral("D41"), QStringLiteral("1"), QDate(2026, 11, 16));
    tickOff(school.desk(), QStringLiteral("1.5"), QStringLiteral("раздел положения об оплате труда"));
    tickOff(school.desk(), QStringLiteral("1.6"), QStringLiteral("страница на сайте школы"));

    const auto done = preparing(school.desk());
    CHECK(done.card.look == StageCard::Look::Done);
    CHECK(done.card.progress.share() == 1.0);
    CHECK(done.card.progress.regionalItems == 1); // the region's own item makes no school late
    CHECK(done.card.progress.regionalDone == 0);
    CHECK(done.toMake.empty());
    CHECK(std::ranges::none_of(
        done.now, [](const lists::AgendaItem& item) { return item.severity == base::Severity::Error; }));

    // A mark can be taken back; what the secretary registered cannot.
    REQUIRE(school.desk().undo());
    CHECK(stateOf(school.desk(), QStringLiteral("1.6")) == ItemState::Overdue);
    REQUIRE(school.desk().undo());
    CHECK_FALSE(school.desk().undo());
}
