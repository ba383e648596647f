#include "lists/participant_list.h"
#include "office/organisation_card.h"
#include "office/programme_settings.h"
#include "school/lookup.h"
#include "ui/common/list_view.h"
#include "ui/school/organisation_form.h"
#include "ui/school/programme_form.h"
#include "ui/school/school_page.h"
#include "ui/school/staff_editor.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

// The field whose content is this text.
QLineEdit* fieldWith(const QWidget& page, const QString& text)
{
    for (QLineEdit* field : page.findChildren<QLineEdit*>()) {
        if (field->text() == text) {
            return field;
        }
    }
    FAIL("no field holds " << text.toStdString());
    return nullptr;
}

void retypeField(QLineEdit* field, const QString& text)
{
    field->setFocus();
    field->selectAll();
    type(field, text);
}

void save(QWidget& page)
{
    press(&page, Qt::Key_S, Qt::ControlModifier);
}

} // namespace

TEST_CASE("The card of the school is changed by keys and taken back", "[ui][school]")
{
    const auto test = TestWorkspace::demo(6);
    SchoolPage page(test->workspace());
    showAt(page, 1040, 640);
    const auto before = test->desk().organisation();
    retypeField(fieldWith(page, before.shortName), QStringLiteral("МБОУ «Лицей № 7»"));
    save(page);
    CHECK(test->desk().organisation().shortName == QStringLiteral("МБОУ «Лицей № 7»"));
    CHECK(test->desk().organisation().director == before.director);
    test->workspace().undo();
    CHECK(test->desk().organisation() == before);
    CHECK(fieldWith(page, before.shortName));
}

TEST_CASE("A mistake in the ИНН is said beside the field and nothing is stored", "[ui][school]")
{
    const auto test = TestWorkspace::demo(6);
    SchoolPage page(test->workspace());
    showAt(page, 1040, 640);
    const auto before = test->desk().organisation();
    auto* inn = named<QLineEdit>(page, QStringLiteral("ИНН"));
    retypeField(inn, QStringLiteral("1234567890"));
    page.findChild<QTabWidget*>()->setCurrentIndex(2);
    CHECK_FALSE(page.save());
    CHECK(page.findChild<QTabWidget*>()->currentIndex() == 0);
    CHECK(inn->hasFocus());
    CHECK_FALSE(inn->accessibleDescription().isEmpty());
    look(page, QStringLiteral("school-fault"));
    CHECK(test->desk().organisation() == before);
    inn->selectAll();
    press(inn, Qt::Key_Delete);
    CHECK(page.save());
}

TEST_CASE("What was typed and not saved is there when the page opens again", "[ui][school]")
{
    const auto test = TestWorkspace::demo(6);
    const auto before = test->desk().organisation();
    {
        SchoolPage page(test->workspace());
        showAt(page, 1040, 640);
        retypeField(fieldWith(page, before.phone), QStringLiteral("8 900 000-00-00"));
    }
    SchoolPage page(test->workspace());
    showAt(page, 1040, 640);
    CHECK(fieldWith(page, QStringLiteral("8 900 000-00-00")));
    CHECK(test->desk().organisation() == before);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("putBack")), Qt::LeftButton);
    CHECK(fieldWith(page, before.phone));
}

TEST_CASE("Somebody joins the staff and leaves it", "[ui][school]")
{
    const auto test = TestWorkspace::demo(6);
    SchoolPage page(test->workspace());
    showAt(page, 1040, 640);
    page.findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* editor = page.findChild<StaffEditor*>();
    const auto before = office::organisationCard(test->desk()).staff;
    editor->addOne(people::StaffFunction::Psychologist);
    CHECK_FALSE(page.save());
    QWidget* surname = QApplication::focusWidget();
    CHECK_FALSE(surname->accessibleDescription().isEmpty());
    look(page, QStringLiteral("school-staff-fault"));
    type(surname, QStringLiteral("Ким"));
    press(surname, Qt::Key_Tab);
    type(QApplication::focusWidget(), QStringLiteral("Вера"));
    CHECK(page.save());
    auto staff = office::organisationCard(test->desk()).staff;
    REQUIRE(staff.size() == before.size() + 1);
    const auto added = std::ranges::find_if(staff, [&](const office::StaffCard& one) {
        return std::ranges::find(before, one.id, &office::StaffCard::id) == before.end();
    });
    REQUIRE(added != staff.end());
    CHECK(language::fullName(added->person.name) == QStringLiteral("Ким Вера"));
    auto* list = editor->findChild<ListView*>();
    list->choose({added->id->uuid()});
    list->setFocus();
    press(list, Qt::Key_Delete);
    CHECK(page.save());
    CHECK(office::organisationCard(test->desk()).staff == before);
}

TEST_CASE("Whoever is in the base already gets a function without being written down twice", "[ui][school]")
{
    const auto test = TestWorkspace::demo(6);
    QStringList said;
    QObject::connect(&test->workspace(), &Workspace::said,
                     [&said](const QString& sentence) { said << sentence; });
    const school::Lookup lookup(test->desk().snapshot());
    const auto mentors = lists::participantRows(test->desk(), people::Side::Mentor, false);
    const auto staff = office::organisationCard(test->desk()).staff;
    const auto mentor = std::ranges::find_if(mentors, [&](const lists::ParticipantRow& row) {
        return std::ranges::none_of(staff, [&](const auto& one) { return one.person.id == row.person; });
    });
    REQUIRE(mentor != mentors.end());
    const people::Person known = *lookup.person(mentor->person);
    const auto persons = test->desk().snapshot().persons;

    SchoolPage page(test->workspace());
    showAt(page, 1040, 640);
    page.findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* editor = page.findChild<StaffEditor*>();
    click(*editor, QStringLiteral("Добавить"));
    for (const QString& part : {known.name.surname, known.name.given, known.name.patronymic}) {
        type(QApplication::focusWidget(), part.toLower());
        press(QApplication::focusWidget(), Qt::Key_Tab);
    }
    save(page);
    const auto after = office::organisationCard(test->desk()).staff;
    REQUIRE(after.size() == staff.size() + 1);
    CHECK(std::ranges::count(after, known.id, [](const auto& one) { return one.person.id; }) == 1);
    CHECK(test->desk().snapshot().persons == persons);
    REQUIRE(said.size() == 1);
    CHECK(said.front().contains(language::fullName(known.name)));
    test->workspace().undo();
    CHECK(office::organisationCard(test->desk()).staff == staff);
}

TEST_CASE("A name is changed in all functions of the same person", "[ui][school]")
{
    const auto test = TestWorkspace::demo(6);
    SchoolPage page(test->workspace());
    showAt(page, 1040, 640);
    page.findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* editor = page.findChild<StaffEditor*>();
    auto* list = editor->findChild<ListView*>();
    const StaffRow first = editor->rows().front();
    list->choose({first.key});
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("oneMoreFunction")), Qt::LeftButton);
    CHECK(editor->rows().back().person == first.person);
    retypeField(fieldWith(*editor, first.name.surname), QStringLiteral("Новосёлова"));
    CHECK(editor->rows().front().name.surname == QStringLiteral("Новосёлова"));
    CHECK(page.save());
    for (const auto& one : office::organisationCard(test->desk()).staff) {
        CHECK((one.person.id == first.person) == (one.person.name.surname == QStringLiteral("Новосёлова")));
    }
}

TEST_CASE("The rules of the year are switched, a form in use is not let go", "[ui][school]")
{
    const auto test = TestWorkspace::demo(6);
    SchoolPage page(test->workspace());
    showAt(page, 1040, 640);
    page.choose({lists::Place::School, lists::Doing::OpenProgramme});
    CHECK(page.findChild<QTabWidget*>()->currentIndex() == 2);
    page.firstWidget()->setFocus();
    const auto before = office::programmeSettings(test->desk());
    const auto boxes = page.findChild<ProgrammeForm*>()->findChildren<QCheckBox*>();
    QCheckBox* day = page.findChild<QCheckBox*>(QStringLiteral("workingDay"));
    day->setFocus();
    press(day, Qt::Key_Space);
    save(page);
    CHECK(office::programmeSettings(test->desk()).moveToWorkingDay != before.moveToWorkingDay);
    for (QCheckBox* box : boxes) {
        if (box->objectName() == QLatin1String("form") && box->isChecked()) {
            press(box, Qt::Key_Space);
        }
    }
    CHECK_FALSE(page.save());
    CHECK(office::programmeSettings(test->desk()).forms == before.forms);
    look(page, QStringLiteral("school-form-fault"));
}

TEST_CASE("Every part of the school page fits and has its names", "[ui][school]")
{
    const auto test = TestWorkspace::demo(6);
    SchoolPage page(test->workspace());
    showAt(page, 1040, 640);
    auto* tabs = page.findChild<QTabWidget*>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        look(page, QStringLiteral("school-%1").arg(i));
    }
    QString command;
    QObject::connect(&page, &Page::commandAsked, [&](const QString& name) { command = name; });
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("copyFile")), Qt::LeftButton);
    CHECK(command == QStringLiteral("copy-file"));
}

TEST_CASE("The day for the pairs tells what it moves before it is saved", "[ui][school]")
{
    const auto test = TestWorkspace::demo(1);
    SchoolPage page(test->workspace());
    showAt(page, 1280, 760);
    page.findChild<QTabWidget*>()->setCurrentIndex(2);
    const auto saysOf = [&page](const QString& words) {
        return waitFor([&] {
            return std::ranges::any_of(page.findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->isVisibleTo(&page) && label->text().contains(words);
            });
        });
    };
    auto* day = named<QLineEdit>(page, QStringLiteral("Пары должны начать к"));
    const QDate start = test->desk().anchors().t0;
    const auto dayText = [](const QDate& date) { return date.toString(QStringLiteral("dd.MM.yyyy")); };
    CHECK(saysOf(QStringLiteral("По дорожной карте пары могут начать к")));
    retypeField(day, dayText(start.addDays(45)));
    CHECK(saysOf(QStringLiteral("самый поздний новый срок")));
    CHECK(saysOf(dayText(start.addDays(45))));
    CHECK_FALSE(test->desk().programme().pairsBy);
    look(page, QStringLiteral("school-pairs-by"));
    save(page);
    CHECK(test->desk().programme().pairsBy == start.addDays(45));
    test->workspace().undo();
    CHECK_FALSE(test->desk().programme().pairsBy);
    CHECK(day->text().isEmpty());
}

TEST_CASE("A day for the pairs that cannot be is refused beside its field", "[ui][school]")
{
    const auto test = TestWorkspace::demo(1);
    SchoolPage page(test->workspace());
    showAt(page, 1280, 760);
    page.findChild<QTabWidget*>()->setCurrentIndex(2);
    auto* day = named<QLineEdit>(page, QStringLiteral("Пары должны начать к"));
    retypeField(day, test->desk().anchors().t0.addDays(2).toString(QStringLiteral("dd.MM.yyyy")));
    CHECK_FALSE(page.save());
    CHECK(day->hasFocus());
    look(page, QStringLiteral("school-pairs-by-fault"));
    retypeField(day, QStringLiteral("31.02.2027"));
    CHECK_FALSE(page.save());
    CHECK_FALSE(test->desk().programme().pairsBy);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("putBack")), Qt::LeftButton);
    CHECK(day->text().isEmpty());
    CHECK(page.save());
}

TEST_CASE("School holidays stand on the calendar of the school", "[ui][school]")
{
    const auto test = TestWorkspace::demo(1);
    SchoolPage page(test->workspace());
    showAt(page, 1280, 760);
    Target target;
    target.doing = lists::Doing::OpenHolidays;
    page.choose(target);
    CHECK(page.firstWidget()->accessibleName() == QStringLiteral("Учебный год"));
    look(page, QStringLiteral("school-calendar"));
}
