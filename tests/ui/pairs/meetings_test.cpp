#include "ui/pairs/open_pairs.h"

#include <QListWidget>
#include <QSpinBox>

using namespace kurator;
using namespace kurator::ui;

TEST_CASE("A meeting is written down by keyboard", "[ui][pairs]")
{
    OpenPairs open;
    const auto pair = open.first();
    open.choose({pair.id.uuid()});
    press(open.page.get(), Qt::Key_M, Qt::ControlModifier);
    auto* day = named<QLineEdit>(*open.page, QStringLiteral("День встречи"));
    REQUIRE(day->hasFocus());
    retype(day, QStringLiteral("20.11"));
    type(named<QLineEdit>(*open.page, QStringLiteral("Тема")), QStringLiteral("Дроби"));
    named<QSpinBox>(*open.page, QStringLiteral("Минут"))->setValue(45);
    auto* next = named<QLineEdit>(*open.page, QStringLiteral("Следующая встреча"));
    type(next, QStringLiteral("1.12"));
    look(*open.page, QStringLiteral("pairs-meeting"));
    press(next, Qt::Key_Return);
    const auto after = open.row(pair.id);
    CHECK(after.meetings == pair.meetings + 1);
    CHECK(after.lastMeeting == QDate(2026, 11, 20));
    CHECK(after.nextOn == QDate(2026, 12, 1));
    CHECK(open.said == QStringList{QStringLiteral("Записана 1 встреча.")});
    CHECK(open.list().hasFocus());
    const auto meeting = lists::meetingRows(open.school->desk(), pair.id).front();
    CHECK(meeting.topic == QStringLiteral("Дроби"));
    CHECK(meeting.minutes == 45);
    open.school->workspace().undo();
    CHECK(open.row(pair.id).meetings == pair.meetings);
}

TEST_CASE("One meeting is written down for several pairs at once", "[ui][pairs]")
{
    OpenPairs open;
    const auto before = open.rows();
    open.page->choose(Target{lists::Place::Pairs,
                             lists::Doing::WriteMeetings,
                             {},
                             {before[0].id.uuid(), before[1].id.uuid()},
                             {}});
    CHECK(open.model().rowCount() == 2);
    CHECK(open.shows(QStringLiteral("Для 2 выбранных пар")));
    click(*open.page, QStringLiteral("Записать"));
    CHECK(open.row(before[0].id).meetings == before[0].meetings + 1);
    CHECK(open.row(before[1].id).meetings == before[1].meetings + 1);
    CHECK(open.row(before[2].id).meetings == before[2].meetings);
    CHECK(open.said == QStringList{QStringLiteral("Записано 2 встречи.")});
}

TEST_CASE("A meeting that is still to come is refused beside its day", "[ui][pairs]")
{
    OpenPairs open;
    const auto pair = open.first();
    open.choose({pair.id.uuid()});
    click(*open.page, QStringLiteral("Записать встречу"));
    auto* day = named<QLineEdit>(*open.page, QStringLiteral("День встречи"));
    auto* next = named<QLineEdit>(*open.page, QStringLiteral("Следующая встреча"));
    retype(day, QStringLiteral("01.12.2026"));
    press(day, Qt::Key_Return);
    CHECK(open.shows(QStringLiteral("01.12.2026 ещё")));
    CHECK(day->hasFocus());
    retype(day, QStringLiteral("20.11.2026"));
    retype(next, QStringLiteral("19.11.2026"));
    press(next, Qt::Key_Return);
    CHECK(next->hasFocus());
    retype(next, QStringLiteral("40.40"));
    press(next, Qt::Key_Return);
    CHECK(open.shows(QStringLiteral("Такого дня нет")));
    look(*open.page, QStringLiteral("pairs-meeting-fault"));
    CHECK(open.row(pair.id).meetings == pair.meetings);
}

TEST_CASE("What was typed of a meeting is there again after leaving", "[ui][pairs]")
{
    OpenPairs open;
    open.choose({open.first().id.uuid()});
    press(open.page.get(), Qt::Key_M, Qt::ControlModifier);
    auto* topic = named<QLineEdit>(*open.page, QStringLiteral("Тема"));
    type(topic, QStringLiteral("Проект"));
    press(topic, Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(open.list().hasFocus());
    press(open.page.get(), Qt::Key_M, Qt::ControlModifier);
    CHECK(named<QLineEdit>(*open.page, QStringLiteral("Тема"))->text() == QStringLiteral("Проект"));
    click(*open.page, QStringLiteral("Записать"));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(open.page.get(), Qt::Key_M, Qt::ControlModifier);
    CHECK(named<QLineEdit>(*open.page, QStringLiteral("Тема"))->text().isEmpty());
}

TEST_CASE("A meeting is changed and taken away", "[ui][pairs]")
{
    OpenPairs open;
    const auto all = open.rows();
    const auto pair = std::ranges::find_if(all, [](const auto& row) { return row.meetings > 1; });
    REQUIRE(pair != all.end());
    open.choose({pair->id.uuid()});
    auto* meetings = named<QListWidget>(*open.page, QStringLiteral("Встречи"));
    CHECK(meetings->count() == pair->meetings);
    meetings->setFocus();
    press(meetings, Qt::Key_Return);
    auto* topic = named<QLineEdit>(*open.page, QStringLiteral("Тема"));
    retype(topic, QStringLiteral("Другая тема"));
    press(topic, Qt::Key_Return);
    CHECK(lists::meetingRows(open.school->desk(), pair->id).front().topic == QStringLiteral("Другая тема"));
    CHECK(open.row(pair->id).meetings == pair->meetings);
    press(meetings, Qt::Key_Delete);
    CHECK(open.row(pair->id).meetings == pair->meetings - 1);
}
