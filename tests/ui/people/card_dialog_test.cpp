#include "ui/people/card_dialog.h"

#include "lists/participant_list.h"
#include "school/lookup.h"
#include "ui/people/card_draft.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace kurator;
using namespace kurator::ui;

namespace {

struct ShownCard
{
    explicit ShownCard(int stage) : school(TestWorkspace::demo(stage)) { openNew(people::Side::Mentee); }
    ~ShownCard() { delete dialog.data(); }

    void openNew(people::Side side) { open(office::blankCard(school->desk(), side)); }
    void openFirst(people::Side side)
    {
        const auto rows = lists::participantRows(school->desk(), side, false);
        open(*office::participantCard(school->desk(), rows.front().entry));
    }
    void open(const office::ParticipantCard& card)
    {
        delete dialog.data();
        dialog = new CardDialog(school->workspace(), card);
        showAt(*dialog, 860, 640);
    }
    QTabWidget& tabs() { return *dialog->findChild<QTabWidget*>(); }
    QLineEdit* field(const QString& name) { return named<QLineEdit>(*dialog, name); }
    QString texts()
    {
        QStringList all;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            all << (label->isVisibleTo(dialog) ? label->text() : QString());
        }
        return all.join(QLatin1Char('\n'));
    }
    qsizetype mentees() const
    {
        return static_cast<qsizetype>(
            lists::participantRows(school->desk(), people::Side::Mentee, true).size());
    }

    std::unique_ptr<TestWorkspace> school;
    QPointer<CardDialog> dialog;
};

const QString surname = QStringLiteral("Фамилия");
const QString givenName = QStringLiteral("Имя");

} // namespace

TEST_CASE("A mentee is added from an empty card, with a fault first", "[ui][people]")
{
    ShownCard shown(3);
    const auto before = shown.mentees();
    look(*shown.dialog, QStringLiteral("card-new"));
    press(shown.field(surname), Qt::Key_Return);
    REQUIRE(shown.dialog);
    CHECK(shown.texts().contains(QStringLiteral("фамили"), Qt::CaseInsensitive));
    CHECK(shown.field(surname)->property("fault").toBool());
    look(*shown.dialog, QStringLiteral("card-fault"));

    type(shown.field(surname), QStringLiteral("Ондар"));
    type(shown.field(givenName), QStringLiteral("Айлана"));
    type(shown.field(QStringLiteral("Отчество")), QStringLiteral("Олеговна"));
    CHECK_FALSE(shown.field(surname)->property("fault").toBool());
    type(shown.field(QStringLiteral("Дата рождения")), QStringLiteral("05.03.2013"));
    type(shown.field(QStringLiteral("Телефон")), QStringLiteral("89131234567"));

    press(shown.dialog, Qt::Key_2, Qt::ControlModifier);
    CHECK(shown.tabs().currentIndex() == 1);
    type(shown.field(QStringLiteral("Класс или группа")), QStringLiteral("7 «Б»"));
    type(named<QPlainTextEdit>(*shown.dialog, QStringLiteral("Запрос")), QStringLiteral("алгебра"));
    look(*shown.dialog, QStringLiteral("card-participation"));

    press(shown.dialog, Qt::Key_3, Qt::ControlModifier);
    click(*shown.dialog, QStringLiteral("Добавить представителя"));
    type(shown.field(QStringLiteral("ФИО")), QStringLiteral("Ондар Чодураа Ивановна"));
    look(*shown.dialog, QStringLiteral("card-representatives"));
    press(shown.dialog, Qt::Key_4, Qt::ControlModifier);
    look(*shown.dialog, QStringLiteral("card-cases"));

    QSignalSpy saved(shown.dialog, &CardDialog::saved);
    press(shown.dialog, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(saved.count() == 1);
    CHECK_FALSE((shown.dialog && shown.dialog->isVisible()));
    const base::Id<people::Entry> entry(saved.front().front().toUuid());
    const auto card = office::participantCard(shown.school->desk(), entry);
    REQUIRE(card);
    CHECK(language::fullName(card->person.name) == QStringLiteral("Ондар Айлана Олеговна"));
    CHECK(card->person.sex == language::Sex::Female);
    CHECK(card->person.birthDate == QDate(2013, 3, 5));
    CHECK(card->person.phone == QStringLiteral("+7 913 123-45-67"));
    CHECK(card->entry.className == QStringLiteral("7 «Б»"));
    CHECK(card->entry.request == QStringLiteral("алгебра"));
    REQUIRE(card->representatives.size() == 1);
    CHECK(shown.mentees() == before + 1);
    CHECK(shown.school->workspace().draft(QStringLiteral("card/new-mentee")).isEmpty());

    shown.school->workspace().undo();
    CHECK(shown.mentees() == before);
}

TEST_CASE("A day that cannot be read is said beside its field", "[ui][people]")
{
    ShownCard shown(3);
    type(shown.field(surname), QStringLiteral("Ондар"));
    type(shown.field(givenName), QStringLiteral("Айлана"));
    type(shown.field(QStringLiteral("Дата рождения")), QStringLiteral("весной"));
    click(*shown.dialog, QStringLiteral("Сохранить"));
    REQUIRE(shown.dialog);
    CHECK(shown.texts().contains(QStringLiteral("05.09.2012")));
    CHECK(shown.field(QStringLiteral("Дата рождения"))->hasFocus());
}

TEST_CASE("What was typed and not saved waits for the curator", "[ui][people]")
{
    ShownCard shown(3);
    const auto before = shown.mentees();
    type(shown.field(surname), QStringLiteral("Ондар"));
    press(shown.dialog, Qt::Key_Escape);
    CHECK_FALSE((shown.dialog && shown.dialog->isVisible()));
    CHECK(shown.mentees() == before);

    shown.openNew(people::Side::Mentee);
    CHECK(shown.field(surname)->text().isEmpty());
    CHECK(shown.texts().contains(QStringLiteral("Ондар")));
    look(*shown.dialog, QStringLiteral("card-draft"));
    click(*shown.dialog, QStringLiteral("Продолжить"));
    CHECK(shown.field(surname)->text() == QStringLiteral("Ондар"));
    press(shown.dialog, Qt::Key_Escape);

    shown.openNew(people::Side::Mentee);
    click(*shown.dialog, QStringLiteral("Начать заново"));
    press(shown.dialog, Qt::Key_Escape);
    shown.openNew(people::Side::Mentee);
    CHECK_FALSE(shown.texts().contains(QStringLiteral("Ондар")));
}

TEST_CASE("A draft keeps every part of a card", "[ui][people]")
{
    const auto school = TestWorkspace::demo(6);
    for (const auto side : {people::Side::Mentee, people::Side::Mentor}) {
        for (const auto& row : lists::participantRows(school->desk(), side, true)) {
            auto card = *office::participantCard(school->desk(), row.entry);
            card.person.confirmedForms.emplace().fill(row.name);
            card.restricted = {people::RestrictedKind::Gifted};
            CHECK(cardOfDraft(draftOf(card)) == card);
        }
    }
    CHECK_FALSE(cardOfDraft(QByteArray("{")));
}

TEST_CASE("A card that is only looked at stays as it is", "[ui][people]")
{
    ShownCard shown(5);
    for (const auto side : {people::Side::Mentee, people::Side::Mentor}) {
        for (const auto& row : lists::participantRows(shown.school->desk(), side, true)) {
            const auto card = *office::participantCard(shown.school->desk(), row.entry);
            CardForm form(shown.school->desk(), side);
            form.fill(card);
            CHECK(form.card() == card);
        }
    }
    QSignalSpy changed(&shown.school->workspace(), &Workspace::changed);
    shown.openFirst(people::Side::Mentor);
    press(shown.dialog, Qt::Key_2, Qt::ControlModifier);
    look(*shown.dialog, QStringLiteral("card-mentor"));
    press(shown.dialog, Qt::Key_5, Qt::ControlModifier);
    look(*shown.dialog, QStringLiteral("card-consents"));
    click(*shown.dialog, QStringLiteral("Сохранить"));
    CHECK_FALSE((shown.dialog && shown.dialog->isVisible()));
    CHECK(changed.count() == 0);
}

TEST_CASE("Whoever is in the list already is told while the name is typed", "[ui][people]")
{
    ShownCard shown(3);
    const auto known = lists::participantRows(shown.school->desk(), people::Side::Mentee, false).front();
    const auto name = language::personNameFromText(known.name);
    type(shown.field(surname), name.surname.toUpper());
    type(shown.field(givenName), name.given);
    type(shown.field(QStringLiteral("Отчество")), name.patronymic);
    REQUIRE(waitFor([&] { return shown.texts().contains(QStringLiteral("уже есть")); }));
    look(*shown.dialog, QStringLiteral("card-likely"));
    QSignalSpy other(shown.dialog, &CardDialog::otherAsked);
    click(*shown.dialog, QStringLiteral("Открыть ту карточку"));
    REQUIRE(other.count() == 1);
    CHECK(other.front().front().toUuid() == known.entry.uuid());
}

TEST_CASE("A form of a name is corrected in the card", "[ui][people]")
{
    ShownCard shown(3);
    const auto row = lists::participantRows(shown.school->desk(), people::Side::Mentee, false).front();
    shown.open(*office::participantCard(shown.school->desk(), row.entry));
    press(shown.dialog, Qt::Key_4, Qt::ControlModifier);
    QLineEdit* dative = shown.field(QStringLiteral("Дательный (кому?)"));
    dative->clear();
    type(dative, QStringLiteral("Кравецу Анне"));
    click(*shown.dialog, QStringLiteral("Сохранить"));
    const auto stored = office::participantCard(shown.school->desk(), row.entry);
    REQUIRE(stored->person.confirmedForms);
    CHECK(stored->person.confirmedForms->at(2) == QStringLiteral("Кравецу Анне"));
    CHECK(stored->person.confirmedForms->front() == row.name);

    shown.open(*office::participantCard(shown.school->desk(), row.entry));
    press(shown.dialog, Qt::Key_4, Qt::ControlModifier);
    click(*shown.dialog, QStringLiteral("Вернуть предложенные"));
    click(*shown.dialog, QStringLiteral("Сохранить"));
    CHECK_FALSE(office::participantCard(shown.school->desk(), row.entry)->person.confirmedForms);
}

TEST_CASE("A category of health is refused without its consent, beside the list of categories",
          "[ui][people]")
{
    ShownCard shown(2);
    type(shown.field(surname), QStringLiteral("Ондар"));
    type(shown.field(givenName), QStringLiteral("Айлана"));
    press(shown.dialog, Qt::Key_2, Qt::ControlModifier);
    for (QCheckBox* box : shown.dialog->findChildren<QCheckBox*>()) {
        if (box->text().startsWith(QStringLiteral("К1"))) {
            box->click();
        }
    }
    press(shown.dialog, Qt::Key_1, Qt::ControlModifier);
    const auto before = shown.mentees();
    click(*shown.dialog, QStringLiteral("Сохранить"));
    CHECK(shown.mentees() == before);
    CHECK(shown.tabs().currentIndex() == 1);
    look(*shown.dialog, QStringLiteral("card-restricted"));
}

TEST_CASE("A list is typed in one card after another", "[ui][people]")
{
    ShownCard shown(3);
    const auto before = shown.mentees();
    for (const QString& name : {QStringLiteral("Айлана"), QStringLiteral("Чодураа")}) {
        type(shown.field(surname), QStringLiteral("Ондар"));
        type(shown.field(givenName), name);
        press(shown.dialog, Qt::Key_Return, Qt::ControlModifier);
    }
    CHECK(shown.mentees() == before + 2);
    CHECK(shown.dialog->isVisible());
    CHECK(shown.field(surname)->text().isEmpty());
    CHECK(shown.field(surname)->hasFocus());
}

TEST_CASE("A mentee of the list becomes a mentor without being written down twice", "[ui][people]")
{
    ShownCard shown(3);
    const auto mentees = lists::participantRows(shown.school->desk(), people::Side::Mentee, false);
    const auto unique = std::ranges::find_if(mentees, [&](const lists::ParticipantRow& row) {
        return std::ranges::count(mentees, row.name, &lists::ParticipantRow::name) == 1;
    });
    const auto mentee = *unique;
    const auto name = language::personNameFromText(mentee.name);
    shown.openNew(people::Side::Mentor);
    type(shown.field(surname), name.surname);
    type(shown.field(givenName), name.given);
    type(shown.field(QStringLiteral("Отчество")), name.patronymic);
    REQUIRE(waitFor([&] { return shown.texts().contains(QStringLiteral("уже есть в базе")); }));
    click(*shown.dialog, QStringLiteral("Это тот же человек"));
    press(shown.dialog, Qt::Key_2, Qt::ControlModifier);
    type(shown.field(QStringLiteral("Возраст наставляемых")), QStringLiteral("11–13 лет"));
    CHECK(shown.texts().contains(QStringLiteral("Понято: 11–13 лет")));
    QSignalSpy saved(shown.dialog, &CardDialog::saved);
    click(*shown.dialog, QStringLiteral("Сохранить"));
    REQUIRE(saved.count() == 1);
    const auto card = office::participantCard(shown.school->desk(),
                                              base::Id<people::Entry>(saved.front().front().toUuid()));
    REQUIRE(card);
    CHECK(card->person.id == mentee.person);
    CHECK(card->entry.side == people::Side::Mentor);
    CHECK(card->entry.wishedAges == people::AgeRange{11, 13});
}

TEST_CASE("A representative is taken away from a card, and a parent known already is taken from the base",
          "[ui][people]")
{
    ShownCard shown(3);
    const auto rows = lists::participantRows(shown.school->desk(), people::Side::Mentee, false);
    const auto withParent = std::ranges::find_if(rows, [&](const lists::ParticipantRow& row) {
        return !office::participantCard(shown.school->desk(), row.entry)->representatives.empty();
    });
    REQUIRE(withParent != rows.end());
    const auto parent =
        office::participantCard(shown.school->desk(), withParent->entry)->representatives.front().adult;

    type(shown.field(surname), QStringLiteral("Ондар"));
    type(shown.field(givenName), QStringLiteral("Айлана"));
    press(shown.dialog, Qt::Key_3, Qt::ControlModifier);
    click(*shown.dialog, QStringLiteral("Добавить представителя"));
    type(shown.field(QStringLiteral("ФИО")), language::fullName(parent.name));
    click(*shown.dialog, QStringLiteral("Этот человек уже есть в базе: взять оттуда"));
    CHECK(shown.field(QStringLiteral("Телефон"))->text() == parent.phone);
    QSignalSpy saved(shown.dialog, &CardDialog::saved);
    press(shown.dialog, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(saved.count() == 1);
    const base::Id<people::Entry> entry(saved.front().front().toUuid());
    REQUIRE(office::participantCard(shown.school->desk(), entry)->representatives.size() == 1);
    CHECK(office::participantCard(shown.school->desk(), entry)->representatives.front().adult.id ==
          parent.id);

    shown.open(*office::participantCard(shown.school->desk(), entry));
    press(shown.dialog, Qt::Key_3, Qt::ControlModifier);
    click(*shown.dialog, QStringLiteral("Убрать"));
    press(shown.dialog, Qt::Key_S, Qt::ControlModifier);
    CHECK(office::participantCard(shown.school->desk(), entry)->representatives.empty());
}
