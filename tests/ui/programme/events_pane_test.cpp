#include "ui/programme/events_pane.h"

#include "lists/year_wants.h"
#include "ui/common/choice_picker.h"
#include "ui/common/list_panel.h"
#include "ui/programme/event_form.h"
#include "ui/programme/programme_page.h"
#include "ui/programme/wants_strip.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

const QString whatField = QStringLiteral("Что");
const QString firstEvent = QStringLiteral("Педсовет: зачем школе наставничество");

// The page «Программа года» at its events.
struct ShownEvents
{
    explicit ShownEvents(int stage) : school(TestWorkspace::demo(stage)), page(school->workspace())
    {
        page.setContentsMargins(22, 12, 22, 14);
        showAt(page, 1084, 676);
        page.choose({lists::Place::Programme, lists::Doing::OpenEvents, {}, {}, {}});
        pane = page.findChild<EventsPane*>();
        view().setFocus();
    }

    ListView& view() { return *pane->findChild<ListPanel*>()->view(); }
    EventForm* form() { return pane->findChild<EventForm*>(); }
    QLineEdit* field(const QString& name) { return named<QLineEdit>(*form(), name); }
    void openNew()
    {
        press(&view(), Qt::Key_N, Qt::ControlModifier);
        REQUIRE(form());
    }
    bool isClosed()
    {
        return waitFor([this] { return !form(); });
    }
    void chooseKind(const QString& kind)
    {
        auto* box = named<QComboBox>(*form(), QStringLiteral("Вид"));
        box->setFocus();
        const int place = box->findText(kind);
        REQUIRE(place >= 0);
        while (box->currentIndex() != place) {
            press(box, box->currentIndex() < place ? Qt::Key_Down : Qt::Key_Up);
        }
    }
    const programme::Event* event(const QString& title)
    {
        const auto& all = school->desk().snapshot().events;
        const auto found = std::ranges::find(all, title, &programme::Event::title);
        return found == all.end() ? nullptr : &*found;
    }
    bool shows(const QString& text)
    {
        QApplication::processEvents();
        const auto labels = pane->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisibleTo(pane) && label->text().contains(text);
        });
    }
    QString mentorName()
    {
        const auto& entries = school->desk().snapshot().entries;
        const auto mentor = std::ranges::find(entries, people::Side::Mentor, &people::Entry::side);
        REQUIRE(mentor != entries.end());
        return school->desk().lookup().nameOf(mentor->id);
    }

    std::unique_ptr<TestWorkspace> school;
    ProgrammePage page;
    EventsPane* pane = nullptr;
};

} // namespace

TEST_CASE("Events are listed by day with what the year still wants above", "[ui][programme]")
{
    ShownEvents shown(6);
    QAbstractItemModelTester tester(shown.view().model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto& events = shown.school->desk().snapshot().events;
    REQUIRE(events.size() == 10);
    CHECK(shown.view().model()->rowCount() == 10);
    shown.view().choose({shown.event(firstEvent)->id.uuid()});
    CHECK(shown.shows(QStringLiteral("31 человек")));
    CHECK(shown.shows(QStringLiteral("Чего ещё ждёт этот год")));
    look(shown.page, QStringLiteral("events"));
}

TEST_CASE("An event with people, items and a paper is added by keys", "[ui][programme]")
{
    ShownEvents shown(5);
    const QString name = shown.mentorName();
    shown.openNew();
    CHECK(named<QComboBox>(*shown.form(), QStringLiteral("Вид"))->hasFocus());
    shown.chooseKind(QStringLiteral("Педсовет, совещание"));
    press(shown.field(whatField), Qt::Key_Return);
    REQUIRE(shown.form());
    CHECK(shown.field(whatField)->property("fault").toBool());
    look(shown.page, QStringLiteral("event-fault"));

    type(shown.field(whatField), QStringLiteral("Педсовет об итогах"));
    auto* usual = named<QCheckBox>(*shown.form(), QStringLiteral("2.1 · Информировать педагогов"));
    usual->setFocus();
    press(usual, Qt::Key_Space);
    auto* people = shown.field(QStringLiteral("Кто участвует"));
    people->setFocus();
    type(people, name.section(QLatin1Char(' '), 0, 1).toUpper());
    press(people, Qt::Key_Return);
    CHECK(people->text().isEmpty());
    auto* papers = shown.field(QStringLiteral("Документы из реестра"));
    papers->setFocus();
    type(papers, QStringLiteral("96-ОД"));
    press(papers, Qt::Key_Return);
    look(shown.page, QStringLiteral("event-form"));
    press(shown.field(whatField), Qt::Key_Return);
    REQUIRE(shown.isClosed());

    const auto* stored = shown.event(QStringLiteral("Педсовет об итогах"));
    REQUIRE(stored);
    CHECK(stored->kind == programme::EventKind::StaffMeeting);
    CHECK(stored->date == QDate(2026, 11, 21));
    CHECK(stored->items == QStringList{QStringLiteral("2.1")});
    REQUIRE(stored->people.size() == 1);
    CHECK(language::fullName(shown.school->desk().lookup().person(stored->people.front())->name) == name);
    CHECK(stored->papers.size() == 1);
    CHECK(shown.view().currentId() == stored->id.uuid());
    CHECK(shown.shows(name));
}

TEST_CASE("An event is changed by Enter, removed by Del and comes back", "[ui][programme]")
{
    ShownEvents shown(5);
    shown.view().choose({shown.event(firstEvent)->id.uuid()});
    press(&shown.view(), Qt::Key_Return);
    REQUIRE(shown.form());
    auto* came = shown.field(QStringLiteral("Сколько пришло"));
    came->selectAll();
    type(came, QStringLiteral("много"));
    press(came, Qt::Key_Return);
    REQUIRE(shown.form());
    CHECK(came->property("fault").toBool());
    came->selectAll();
    type(came, QStringLiteral("33"));
    press(came, Qt::Key_Return);
    REQUIRE(shown.isClosed());
    CHECK(shown.event(firstEvent)->attendance.value_or(0) == 33);

    shown.view().setFocus();
    press(&shown.view(), Qt::Key_Delete);
    CHECK_FALSE(shown.event(firstEvent));
    shown.school->workspace().undo();
    CHECK(shown.event(firstEvent));
}

TEST_CASE("What was typed about an event waits until the form is open again", "[ui][programme]")
{
    ShownEvents shown(5);
    const QString name = shown.mentorName();
    shown.openNew();
    type(shown.field(whatField), QStringLiteral("Встреча"));
    auto* people = shown.field(QStringLiteral("Кто участвует"));
    people->setFocus();
    type(people, name);
    press(people, Qt::Key_Return);
    REQUIRE(isKept(*shown.school, QStringLiteral("form/new-event")));
    shown.view().setFocus();
    press(&shown.view(), Qt::Key_Return); // another form takes its place
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(shown.field(whatField)->text() == firstEvent);
    shown.page.activateWindow(); // the list of names took the keyboard with it
    REQUIRE(QTest::qWaitForWindowActive(&shown.page));
    shown.view().setFocus();
    press(&shown.view(), Qt::Key_N, Qt::ControlModifier);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(shown.form());
    CHECK(shown.field(whatField)->text() == QStringLiteral("Встреча"));
    CHECK(std::ranges::any_of(shown.form()->findChildren<QCheckBox*>(), [&](const QCheckBox* tick) {
        return tick->isChecked() && tick->accessibleName().startsWith(name);
    }));
}

TEST_CASE("A name that was not chosen is told before the event is saved", "[ui][programme]")
{
    ShownEvents shown(5);
    shown.openNew();
    type(shown.field(whatField), QStringLiteral("Встреча"));
    auto* people = shown.field(QStringLiteral("Кто участвует"));
    people->setFocus();
    type(people, QStringLiteral("Никто Никтович"));
    press(shown.field(whatField), Qt::Key_Return);
    REQUIRE(shown.form());
    CHECK(shown.shows(QStringLiteral("«Никто Никтович» ещё не выбрано")));
    CHECK_FALSE(shown.event(QStringLiteral("Встреча")));
}

TEST_CASE("A wanted publication is planned by one press and written down by another", "[ui][programme]")
{
    ShownEvents shown(5);
    const auto wants = lists::yearWants(shown.school->desk());
    const auto want = std::ranges::find(wants, QStringLiteral("6.7"), &lists::YearWant::number);
    REQUIRE(want != wants.end());
    const auto before = shown.school->desk().snapshot().events.size();
    click(shown.page, QStringLiteral("Запланировать по пункту 6.7"));
    REQUIRE(shown.school->desk().snapshot().events.size() == before + 1);
    const auto* planned = shown.event(want->title);
    REQUIRE(planned);
    CHECK_FALSE(planned->date);
    CHECK(planned->kind == programme::EventKind::Publication);
    CHECK(planned->items == QStringList{QStringLiteral("6.7")});
    CHECK(shown.view().currentId() == planned->id.uuid());

    click(shown.page, QStringLiteral("Записать по пункту 6.7"));
    REQUIRE(shown.form());
    CHECK(shown.field(whatField)->text() == want->title);
    look(shown.page, QStringLiteral("event-publication"));
    auto* address = shown.field(QStringLiteral("Адрес страницы"));
    type(address, QStringLiteral("газета"));
    press(address, Qt::Key_Return);
    REQUIRE(shown.form());
    CHECK(address->property("fault").toBool());
    address->selectAll();
    type(address, QStringLiteral("vk.com/school12"));
    press(address, Qt::Key_Return);
    REQUIRE(shown.isClosed());
    CHECK(shown.school->desk().snapshot().events.size() == before + 2);
}

TEST_CASE("The roadmap leads to the events of an item, or to a new one", "[ui][programme]")
{
    ShownEvents shown(5);
    shown.page.choose({lists::Place::Programme, lists::Doing::OpenEvents, {}, {}, {QStringLiteral("2.1")}});
    CHECK(shown.view().model()->rowCount() == 1);
    CHECK(shown.shows(QStringLiteral("События по пунктам: 2.1")));
    const auto* festival = shown.event(QStringLiteral("Праздник наставничества"));
    REQUIRE(festival);
    shown.page.choose({lists::Place::Programme, lists::Doing::OpenEvents, {}, {festival->id.uuid()}, {}});
    CHECK(shown.view().currentId() == festival->id.uuid());
    shown.page.choose({lists::Place::Programme, lists::Doing::OpenEvents, {}, {}, {QStringLiteral("7.6")}});
    REQUIRE(shown.form());
    CHECK(named<QComboBox>(*shown.form(), QStringLiteral("Вид"))->currentText() ==
          QStringLiteral("Публикация"));
}

TEST_CASE("A copied list of events keeps back the names that may not leave", "[ui][programme]")
{
    ShownEvents shown(5);
    const QString name = shown.mentorName();
    const auto& events = shown.school->desk().snapshot().events;
    const auto training = std::ranges::find(events, programme::EventKind::Training, &programme::Event::kind);
    REQUIRE(training != events.end());
    REQUIRE_FALSE(training->people.empty());
    shown.view().choose({training->id.uuid()});
    const QString first =
        language::fullName(shown.school->desk().lookup().person(training->people.front())->name);
    const bool mayLeave =
        lists::rowsToName(shown.school->desk(), lists::eventRows(shown.school->desk())).leftOut.empty();
    CHECK(shown.view().asTable().contains(first) == mayLeave);
    CHECK(shown.view().asTable().contains(QStringLiteral("Школа наставника")));
}
