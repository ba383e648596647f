#include "ui/programme/calendar_dialog.h"

#include "support/calendar_file.h"
#include "ui/programme/open_roadmap.h"

#include <QCheckBox>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>

using namespace kurator;
using namespace kurator::ui;

TEST_CASE("The dates of the year go into a file for the phone, only those that were ticked",
          "[ui][programme]")
{
    OpenRoadmap open(4);
    TestChoices answers;
    answers.save = open.school->fileIn(QStringLiteral("сроки.ics"));
    QSignalSpy told(&open.school->workspace(), &Workspace::told);
    click(open.page, QStringLiteral("В календарь телефона (.ics)"));
    QPointer<CalendarDialog> dialog = open.page.findChild<CalendarDialog*>();
    REQUIRE(dialog);
    look(*dialog, QStringLiteral("calendar-dialog"));
    auto* terms = named<QCheckBox>(*dialog, QStringLiteral("Сроки школы"));
    CHECK(terms->isChecked());
    press(terms, Qt::Key_Space);
    press(named<QCheckBox>(*dialog, QStringLiteral("Запланированные события")), Qt::Key_Space);
    click(*dialog, QStringLiteral("Сохранить файл…"));
    REQUIRE(told.count() == 1);
    QFile file(answers.save);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto dates = readCalendar(file.readAll());
    CHECK_FALSE(dates.empty());
    for (const ReadEvent& date : dates) {
        CHECK(date.values.value(QStringLiteral("SUMMARY")).contains(QStringLiteral("КТ")));
    }
    CHECK((!dialog || !dialog->isVisible()));

    click(open.page, QStringLiteral("В календарь телефона (.ics)"));
    QApplication::processEvents();
    dialog = open.page.findChild<CalendarDialog*>();
    REQUIRE(dialog);
    terms = named<QCheckBox>(*dialog, QStringLiteral("Сроки школы"));
    CHECK_FALSE(terms->isChecked());
    press(terms, Qt::Key_Space);
    press(named<QCheckBox>(*dialog, QStringLiteral("Запланированные события")), Qt::Key_Space);
}
