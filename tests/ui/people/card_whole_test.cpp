#include "ui/people/opened_card.h"

#include "office/data_requests.h"
#include "office/other_side.h"

#include <QTreeWidget>

using namespace kurator;
using namespace kurator::ui;

namespace {

QTreeWidgetItem* groupOf(const QTreeWidget& tree, const QString& title)
{
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        if (tree.topLevelItem(i)->text(0) == title) {
            return tree.topLevelItem(i);
        }
    }
    FAIL("no group " << title.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("Everything about a person stands on one page with the history of changes", "[ui][people]")
{
    OpenedCard shown(6);
    const auto rows = shown.rows(people::Side::Mentee);
    const auto paired = *std::ranges::find_if(rows, [](const auto& row) { return !row.partners.isEmpty(); });
    auto card = shown.stored(paired.entry);
    card.entry.request = QStringLiteral("химия");
    REQUIRE(office::saveParticipant(shown.school->desk(), card));
    shown.open(card, CardForm::Part::Whole);
    const auto& tree = *shown.dialog->findChild<QTreeWidget*>();
    look(*shown.dialog, QStringLiteral("card-whole"));
    CHECK(groupOf(tree, QStringLiteral("Роли"))->child(0)->text(0).startsWith(QStringLiteral("наставляем")));
    CHECK(groupOf(tree, QStringLiteral("Согласия"))->childCount() > 0);
    CHECK(groupOf(tree, QStringLiteral("Пары"))->child(0)->text(0).contains(paired.partners.front()));
    CHECK(groupOf(tree, QStringLiteral("Документы, где назван человек"))->childCount() > 0);
    const auto* history = groupOf(tree, QStringLiteral("История изменений"));
    CHECK(history->child(0)->text(0).contains(QStringLiteral("карточк")));
    CHECK_FALSE(shown.dialog->form().card() == office::ParticipantCard());
}

TEST_CASE("Requests about the data and interviews stand among everything about a person", "[ui][people]")
{
    OpenedCard shown(6);
    auto& desk = shown.school->desk();
    const auto row = shown.rows(people::Side::Mentor).front();
    auto card = shown.stored(row.entry);
    card.interview.heldOn = QDate(2026, 11, 20);
    card.interview.decision = people::InterviewDecision::Recommended;
    REQUIRE(office::saveParticipant(desk, card));
    office::RequestWish wish;
    wish.person = card.person.id;
    wish.kind = people::DataRequestKind::Information;
    wish.applicant = row.name;
    wish.gist = QStringLiteral("Просит сведения");
    wish.receivedOn = QDate(2026, 11, 20);
    REQUIRE(office::registerRequest(desk, wish));
    shown.open(shown.stored(row.entry), CardForm::Part::Whole);
    const auto& tree = *shown.dialog->findChild<QTreeWidget*>();
    look(*shown.dialog, QStringLiteral("card-whole-mentor"));
    const auto* request = groupOf(tree, QStringLiteral("Обращения о данных"))->child(0);
    CHECK(request->text(1).startsWith(QStringLiteral("ответить до")));
    const auto* interview = groupOf(tree, QStringLiteral("Собеседования"))->child(0);
    CHECK(interview->text(1).contains(QStringLiteral("рекоменд")));
    CHECK(interview->text(2) == QStringLiteral("20.11.2026"));
}

TEST_CASE("A line about a pair leads to the pair by the Enter key and by the button", "[ui][people]")
{
    OpenedCard shown(6);
    const auto rows = shown.rows(people::Side::Mentee);
    const auto paired = *std::ranges::find_if(rows, [](const auto& row) { return !row.partners.isEmpty(); });
    for (const bool byKey : {true, false}) {
        shown.open(shown.stored(paired.entry), CardForm::Part::Whole);
        auto* tree = shown.dialog->findChild<QTreeWidget*>();
        CHECK(tree->hasFocus());
        tree->setCurrentItem(groupOf(*tree, QStringLiteral("Пары"))->child(0));
        std::vector<Target> asked;
        QObject::connect(shown.dialog, &CardDialog::asked, shown.dialog,
                         [&asked](const Target& target) { asked.push_back(target); });
        if (byKey) {
            press(tree, Qt::Key_Return);
        } else {
            click(*shown.dialog, QStringLiteral("Перейти туда"));
        }
        REQUIRE(asked.size() == 1);
        CHECK(asked.front().place == lists::Place::Pairs);
        CHECK(asked.front().subjects.size() == 1);
        CHECK_FALSE((shown.dialog && shown.dialog->isVisible()));
    }
}

TEST_CASE("A mentee is added as a mentor from the card, and then the card leads to that card", "[ui][people]")
{
    OpenedCard shown(3);
    const auto row = shown.rows(people::Side::Mentee).front();
    shown.open(shown.stored(row.entry), CardForm::Part::Whole);
    std::optional<office::ParticipantCard> wanted;
    QObject::connect(shown.dialog, &CardDialog::cardAsked, shown.dialog,
                     [&wanted](const office::ParticipantCard& card) { wanted = card; });
    click(*shown.dialog, QStringLiteral("Добавить как наставника…"));
    REQUIRE(wanted);
    CHECK(wanted->person.id == row.person);
    CHECK(wanted->entry.side == people::Side::Mentor);

    shown.open(*wanted, CardForm::Part::Participation);
    look(*shown.dialog, QStringLiteral("card-other-side"));
    type(named<QPlainTextEdit>(*shown.dialog, QStringLiteral("Компетенции")), QStringLiteral("шахматы"));
    shown.save();
    const auto mentors = shown.rows(people::Side::Mentor);
    const auto added = std::ranges::find(mentors, row.person, &lists::ParticipantRow::person);
    REQUIRE(added != mentors.end());

    shown.open(shown.stored(row.entry), CardForm::Part::Whole);
    std::vector<Target> asked;
    QObject::connect(shown.dialog, &CardDialog::asked, shown.dialog,
                     [&asked](const Target& target) { asked.push_back(target); });
    const auto& tree = *shown.dialog->findChild<QTreeWidget*>();
    CHECK(groupOf(tree, QStringLiteral("Роли"))->childCount() == 2);
    click(*shown.dialog, QStringLiteral("Открыть карточку наставника"));
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().place == lists::Place::Mentors);
    CHECK(asked.front().subjects == std::vector<QUuid>{added->entry.uuid()});
}

TEST_CASE("A card that is not stored yet says what to do to see everything", "[ui][people]")
{
    OpenedCard shown(3);
    shown.open(office::blankCard(shown.school->desk(), people::Side::Mentee), CardForm::Part::Whole);
    CHECK(shown.texts().contains(QStringLiteral("Сначала сохраните карточку")));
    look(*shown.dialog, QStringLiteral("card-whole-new"));
}
