#include "ui/people/card_draft.h"
#include "ui/people/opened_card.h"
#include "ui/people/request_source_box.h"
#include "ui/people/week_grid.h"

#include <QComboBox>

using namespace kurator;
using namespace kurator::ui;
using people::PartOfDay;

TEST_CASE("A mentee's requests, their sources, tags and week are written by keys and stored", "[ui][people]")
{
    OpenedCard shown(3);
    const auto entry = shown.rows(people::Side::Mentee).front().entry;
    shown.open(shown.stored(entry), CardForm::Part::Participation);
    auto* tags = named<QLineEdit>(*shown.dialog, QStringLiteral("Теги запроса"));
    tags->setFocus();
    type(tags, QStringLiteral("алгебра"));
    press(tags, Qt::Key_Return);
    CHECK(shown.dialog->isVisible());
    type(tags, QStringLiteral("ОГЭ,"));

    auto* source = named<RequestSourceBox>(*shown.dialog, QStringLiteral("Источник запроса"));
    source->lineEdit()->selectAll();
    type(source->lineEdit(), QStringLiteral("кл. рук. по телефону"));
    CHECK(shown.texts().contains(QStringLiteral("Понято: классный руководитель")));

    click(*shown.dialog, QStringLiteral("Добавить запрос"));
    auto* second = named<QLineEdit>(*shown.dialog, QStringLiteral("Запрос 2"));
    CHECK(second->hasFocus());
    type(second, QStringLiteral("выступать перед классом"));
    auto* secondSource = named<RequestSourceBox>(*shown.dialog, QStringLiteral("Источник запроса 2"));
    secondSource->setFocus();
    press(secondSource, Qt::Key_Down);
    click(*shown.dialog, QStringLiteral("Добавить запрос"));
    QTest::keyClick(named<QPushButton>(*shown.dialog, QStringLiteral("Убрать запрос 3")), Qt::Key_Space);

    auto* time = named<QLineEdit>(*shown.dialog, QStringLiteral("Удобное время"));
    time->selectAll();
    type(time, QStringLiteral("вт. вечером, чт. после уроков"));
    CHECK(shown.texts().contains(QStringLiteral("Понято: вт. вечером")));
    click(*shown.dialog, QStringLiteral("Отметить по этим словам"));
    auto* grid = shown.dialog->findChild<WeekGrid*>();
    CHECK(grid->hasFocus());
    CHECK(grid->markedSlots().size() == 3);
    look(*shown.dialog, QStringLiteral("card-requests"));
    shown.save();

    const auto stored = shown.stored(entry).entry;
    CHECK(stored.requestTags == QStringList{QStringLiteral("алгебра"), QStringLiteral("ОГЭ")});
    CHECK(stored.requestSource == QStringLiteral("кл. рук. по телефону"));
    REQUIRE(stored.furtherRequests.size() == 1);
    CHECK(stored.furtherRequests.front().text == QStringLiteral("выступать перед классом"));
    CHECK_FALSE(stored.furtherRequests.front().source.isEmpty());
    CHECK(stored.time == QStringLiteral("вт. вечером, чт. после уроков"));
    CHECK(stored.timeSlots == std::vector<people::TimeSlot>{{2, PartOfDay::Evening},
                                                            {4, PartOfDay::Afternoon},
                                                            {4, PartOfDay::Evening}});
}

TEST_CASE("A source that is chosen from the five is stored in Russian words", "[ui][people]")
{
    RequestSourceBox box;
    showAt(box, 300, 60);
    QSignalSpy edited(&box, &RequestSourceBox::edited);
    box.setFocus();
    press(&box, Qt::Key_Down);
    press(&box, Qt::Key_Down);
    CHECK(box.source() == QStringLiteral("классный руководитель"));
    CHECK(edited.count() == 2);
    box.setSource(QStringLiteral("по итогам четверти"));
    CHECK(box.source() == QStringLiteral("по итогам четверти"));
    CHECK(box.understood().contains(QStringLiteral("своими словами")));
}

TEST_CASE("What was begun in the new fields of a card waits in the draft", "[ui][people]")
{
    OpenedCard shown(3);
    auto card = shown.stored(shown.rows(people::Side::Mentee).front().entry);
    card.entry.requestTags = {QStringLiteral("алгебра")};
    card.entry.interestTags = {QStringLiteral("шахматы")};
    card.entry.competenceTags = {QStringLiteral("химия")};
    card.entry.furtherRequests = {{QStringLiteral("выступать"), QStringLiteral("мама")}};
    card.entry.timeSlots = {{3, PartOfDay::Midday}};
    CHECK(cardOfDraft(draftOf(card)) == card);
    CardForm form(shown.school->desk(), people::Side::Mentee);
    form.fill(card);
    CHECK(form.card() == card);
}

TEST_CASE("The card says the age, and that it is uncertain where only the year is known", "[ui][people]")
{
    OpenedCard shown(3);
    auto card = shown.stored(shown.rows(people::Side::Mentee).front().entry);
    card.person.birthDate = QDate(2013, 3, 5);
    shown.open(card, CardForm::Part::Person);
    CHECK(shown.texts().contains(QStringLiteral("Возраст сегодня: 13, на 31.05.2027: 14")));
    look(*shown.dialog, QStringLiteral("card-age"));
    card.person.birthDate.reset();
    card.person.birthYear = 2013;
    shown.open(card, CardForm::Part::Person);
    CHECK(shown.texts().contains(QStringLiteral("Возраст сегодня: 12–13 (±1 год")));
}

TEST_CASE("The card says how a young specialist was reckoned, and the curator's word stands above it",
          "[ui][people]")
{
    OpenedCard shown(3);
    auto card = office::blankCard(shown.school->desk(), people::Side::Mentor);
    card.person.name = language::personNameFromText(u"Белова Ирина Олеговна");
    card.person.birthDate = QDate(1999, 1, 1);
    card.entry.category = people::Category::Teacher;
    shown.open(card, CardForm::Part::Participation);
    CHECK(shown.texts().contains(QStringLiteral("стаж не указан")));
    type(named<QLineEdit>(*shown.dialog, QStringLiteral("Стаж, лет")), QStringLiteral("2"));
    CHECK(shown.texts().contains(QStringLiteral("Посчитано: да")));
    auto* young = named<QComboBox>(*shown.dialog, QStringLiteral("Молодой специалист"));
    young->setFocus();
    press(young, Qt::Key_End);
    CHECK_FALSE(shown.texts().contains(QStringLiteral("Посчитано")));
    CHECK(shown.dialog->form().card().entry.youngSpecialist == false);
}

TEST_CASE("The mentor of a pair stands in the mentee's card with form and place", "[ui][people]")
{
    OpenedCard shown(6);
    const auto rows = shown.rows(people::Side::Mentee);
    const auto paired = std::ranges::find_if(rows, [](const auto& row) { return !row.partners.isEmpty(); });
    REQUIRE(paired != rows.end());
    shown.open(shown.stored(paired->entry), CardForm::Part::Participation);
    CHECK(shown.texts().contains(paired->partners.front()));
    CHECK(shown.texts().contains(QStringLiteral("Наставник в паре")));
    CHECK(shown.texts().contains(QStringLiteral("D17")));
}
