#include "ui/people/names_dialog.h"

#include "lists/participant_list.h"
#include "office/participant_card.h"
#include "ui/people/participants_page.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QPointer>
#include <QPushButton>

using namespace kurator;
using namespace kurator::ui;

namespace {

// Two mentees whose names the rules cannot decline for certain.
std::vector<QUuid> addUncertain(office::Desk& desk)
{
    std::vector<QUuid> entries;
    for (const QString& name : {QStringLiteral("Кравец Олег Ильич"), QStringLiteral("Мозоль Пётр Ильич")}) {
        auto card = office::blankCard(desk, people::Side::Mentee);
        card.person.name = language::personNameFromText(name);
        const auto saved = office::saveParticipant(desk, card);
        REQUIRE(saved);
        entries.push_back(saved->uuid());
    }
    return entries;
}

const people::Person& personOf(const office::Desk& desk, const QString& family)
{
    const auto& persons = desk.snapshot().persons;
    const auto found =
        std::ranges::find(persons, family, [](const people::Person& one) { return one.name.surname; });
    REQUIRE(found != persons.end());
    return *found;
}

} // namespace

TEST_CASE("Names to be asked about are confirmed one after another", "[ui][people]")
{
    const auto school = TestWorkspace::demo(3);
    const auto entries = addUncertain(school->desk());
    MenteesPage page(school->workspace());
    showAt(page, 1036, 620);
    page.choose({lists::Place::Mentees, lists::Doing::CheckNames, {}, entries, {}});
    QPointer<NamesDialog> dialog = page.findChild<NamesDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    look(*dialog, QStringLiteral("names"));

    auto* genitive = named<QLineEdit>(*dialog, QStringLiteral("Родительный (кого?)"));
    genitive->clear();
    type(genitive, QStringLiteral("Кравеца Олега Ильича"));
    press(genitive, Qt::Key_Return);
    CHECK(personOf(school->desk(), QStringLiteral("Кравец")).confirmedForms->at(1) ==
          QStringLiteral("Кравеца Олега Ильича"));
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    click(*dialog, QStringLiteral("Имя не склоняется: так просит сам человек"));
    click(*dialog, QStringLiteral("Формы верны"));
    CHECK(personOf(school->desk(), QStringLiteral("Мозоль")).indeclinable);
    CHECK_FALSE((dialog && dialog->isVisible()));
}

TEST_CASE("A name may be asked about later", "[ui][people]")
{
    const auto school = TestWorkspace::demo(3);
    const auto entries = addUncertain(school->desk());
    MenteesPage page(school->workspace());
    showAt(page, 1036, 620);
    page.choose({lists::Place::Mentees, lists::Doing::CheckNames, {}, entries, {}});
    QPointer<NamesDialog> dialog = page.findChild<NamesDialog*>();
    REQUIRE(dialog);
    click(*dialog, QStringLiteral("Спросить позже"));
    press(dialog, Qt::Key_Escape);
    CHECK_FALSE((dialog && dialog->isVisible()));
    CHECK_FALSE(personOf(school->desk(), QStringLiteral("Кравец")).confirmedForms);
}
