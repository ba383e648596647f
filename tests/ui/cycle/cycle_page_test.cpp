#include "ui/cycle/cycle_page.h"

#include "lists/cycle_view.h"
#include "lists/roadmap_list.h"
#include "messages/message.h"
#include "ui/common/share_bar.h"
#include "ui/cycle/agenda_card.h"
#include "ui/cycle/coverage_card.h"
#include "ui/cycle/dates_card.h"
#include "ui/cycle/stage_button.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace kurator;
using namespace kurator::ui;

namespace {

// The home page as the window shows it, and where its buttons led.
struct OpenCycle
{
    explicit OpenCycle(int stage) : school(TestWorkspace::demo(stage)), page(school->workspace())
    {
        QObject::connect(&page, &Page::asked, [this](const Target& target) { asked.push_back(target); });
        page.setContentsMargins(22, 12, 22, 14);
        showAt(page, 1084, 676);
    }

    std::unique_ptr<TestWorkspace> school;
    CyclePage page;
    std::vector<Target> asked;
};

std::vector<QPushButton*> agendaButtons(const QWidget& page)
{
    std::vector<QPushButton*> shown;
    for (auto* button : page.findChild<AgendaCard*>()->findChildren<QPushButton*>()) {
        if (button->isVisibleTo(&page)) {
            shown.push_back(button);
        }
    }
    return shown;
}

lists::AgendaItem agendaItem(int number)
{
    lists::AgendaItem item;
    item.code = QStringLiteral("test");
    item.title = QStringLiteral("Дело %1").arg(number);
    item.place = lists::Place::Mentees;
    return item;
}

} // namespace

TEST_CASE("The first button of the home page does what hurts most", "[ui][cycle]")
{
    OpenCycle open(4);
    look(open.page, QStringLiteral("cycle-4"));
    const auto& agenda = open.school->workspace().agenda();
    REQUIRE_FALSE(agenda.empty());
    const auto buttons = agendaButtons(open.page);
    REQUIRE_FALSE(buttons.empty());
    CHECK(buttons.front()->property("main").toBool());
    QTest::mouseClick(buttons.front(), Qt::LeftButton);
    REQUIRE(open.asked.size() == 1);
    CHECK(open.asked.front() == targetOf(agenda.front()));
    press(buttons.at(1), Qt::Key_Space);
    CHECK(open.asked.back() == targetOf(agenda.at(1)));
    CHECK_FALSE(buttons.at(1)->property("main").toBool());
}

TEST_CASE("Arrows walk along the stages, Enter opens one and Esc leads back to it", "[ui][cycle]")
{
    OpenCycle open(5);
    look(open.page, QStringLiteral("cycle-5"));
    const auto stages = open.page.findChildren<StageButton*>();
    REQUIRE(stages.size() == 7);
    open.page.firstWidget()->setFocus();
    press(stages.at(0), Qt::Key_Left);
    CHECK(stages.at(0)->hasFocus());
    press(stages.at(0), Qt::Key_Right);
    CHECK(stages.at(1)->hasFocus());
    CHECK(open.page.openedStage() == 0);
    press(stages.at(1), Qt::Key_End);
    CHECK(stages.at(6)->hasFocus());
    press(stages.at(6), Qt::Key_Return);
    CHECK(open.page.openedStage() == 7);
    CHECK_FALSE(open.page.findChild<CoverageCard*>()->isVisible());
    press(stages.at(6), Qt::Key_Escape);
    CHECK(open.page.openedStage() == 0);
    CHECK(open.page.findChild<CoverageCard*>()->isVisible());
    CHECK(stages.at(6)->hasFocus());
    press(stages.at(6), Qt::Key_Home);
    CHECK(stages.at(0)->hasFocus());
    QTest::mouseClick(stages.at(2), Qt::LeftButton);
    CHECK(open.page.openedStage() == 3);
    CHECK(open.asked.empty());
}

TEST_CASE("Each stage says in words what its colour means", "[ui][cycle]")
{
    OpenCycle open(4);
    const auto cards = lists::stageCards(open.school->desk());
    const auto stages = open.page.findChildren<StageButton*>();
    for (int place = 0; place < 7; ++place) {
        const auto& card = cards.at(static_cast<size_t>(place));
        INFO(card.stage);
        CHECK(stages.at(place)->accessibleName().contains(messages::text(card.shortTitle)));
        CHECK_FALSE(stages.at(place)->accessibleDescription().isEmpty());
        if (card.look == lists::StageCard::Look::Overdue) {
            CHECK(stages.at(place)->accessibleDescription().contains(QString::number(card.overdue)));
        }
    }
}

TEST_CASE("Only the worst is shown until all is asked for", "[ui][cycle]")
{
    AgendaCard card;
    std::vector<lists::AgendaItem> items;
    for (int number = 1; number <= 11; ++number) {
        items.push_back(agendaItem(number));
    }
    std::vector<Target> asked;
    QObject::connect(&card, &AgendaCard::asked, [&](const Target& target) { asked.push_back(target); });
    card.showItems(items);
    showAt(card, 640, 700);
    const auto shown = [&card] {
        QStringList titles;
        for (auto* label : card.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&card) && label->text().startsWith(QStringLiteral("Дело"))) {
                titles << label->text();
            }
        }
        return titles;
    };
    CHECK(shown().size() == 8);
    auto buttons = card.findChildren<QPushButton*>();
    buttons.last()->setFocus();
    press(buttons.last(), Qt::Key_Space);
    CHECK(shown().size() == 11);
    QTest::mouseClick(card.findChildren<QPushButton*>().last(), Qt::LeftButton);
    CHECK(shown().size() == 8);

    // What brings no words for a button is opened where it lives.
    for (auto* button : card.findChildren<QPushButton*>()) {
        if (button->isVisibleTo(&card)) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().place == lists::Place::Mentees);
}

TEST_CASE("A day without troubles is told kindly", "[ui][cycle]")
{
    AgendaCard card;
    card.showItems({});
    showAt(card, 640, 200);
    look(card, QStringLiteral("cycle-calm"));
    CHECK(card.findChildren<QPushButton*>().isEmpty());
    const auto labels = card.findChildren<QLabel*>();
    CHECK(labels.last()->text().size() > 20);
}

TEST_CASE("Totals that are not told yet can be told from the home page", "[ui][cycle]")
{
    OpenCycle open(4);
    auto* card = open.page.findChild<CoverageCard*>();
    const auto buttons = card->findChildren<QPushButton*>();
    REQUIRE(buttons.size() <= 1);

    lists::CoverageLine line;
    line.code = QStringLiteral("I1");
    line.title = QStringLiteral("Доля");
    line.numerator = 12;
    card->showLines({line});
    QTest::mouseClick(card->findChildren<QPushButton*>().last(), Qt::LeftButton);
    CHECK(open.asked.back() ==
          Target{lists::Place::Reports, lists::Doing::EnterDenominators, {}, {}, {QStringLiteral("I1")}});
}

TEST_CASE("A share is shown against its plan", "[ui][cycle]")
{
    CoverageCard card;
    lists::CoverageLine some;
    some.code = QStringLiteral("I1");
    some.shortTitle = QStringLiteral("lists.indicator-i1");
    some.shareTenths = 452;
    some.planTenths = 700;
    some.denominator = 400;
    lists::CoverageLine enough = some;
    enough.shortTitle = QStringLiteral("lists.indicator-i3");
    enough.shareTenths = 750;
    lists::CoverageLine unknown;
    unknown.code = QStringLiteral("I2");
    unknown.shortTitle = QStringLiteral("lists.indicator-i2");
    unknown.numerator = 18;
    card.showLines({some, enough, unknown});
    showAt(card, 380, 220);
    look(card, QStringLiteral("cycle-coverage"));
    const auto bars = card.findChildren<ShareBar*>();
    REQUIRE(bars.size() == 2);
    CHECK(bars.first()->accessibleName().startsWith(QStringLiteral("65")));
    CHECK(bars.last()->accessibleName().startsWith(QStringLiteral("100")));
    QStringList told;
    for (const auto* label : card.findChildren<QLabel*>()) {
        told << label->text();
    }
    CHECK(told.contains(QStringLiteral("45,2 % из 70 %")));
    CHECK(told.contains(QStringLiteral("18, доля не считана")));
}

TEST_CASE("Without a plan a share is drawn of everybody", "[ui][cycle]")
{
    CoverageCard card;
    lists::CoverageLine line;
    line.code = QStringLiteral("I1");
    line.shortTitle = QStringLiteral("lists.indicator-i1");
    line.shareTenths = 452;
    line.denominator = 400;
    card.showLines({line});
    showAt(card, 380, 120);
    const auto bars = card.findChildren<ShareBar*>();
    REQUIRE(bars.size() == 1);
    CHECK(bars.first()->accessibleName().startsWith(QStringLiteral("45")));
}

TEST_CASE("What is due today says so, and what has passed unmarked is red", "[ui][cycle]")
{
    DatesCard card;
    const QDate today(2026, 11, 21);
    lists::NextDate due;
    due.date = today;
    due.number = QStringLiteral("4.2");
    due.title = QStringLiteral("Анализ потребности в обучении");
    lists::NextDate late = due;
    late.date = today.addDays(3);
    late.overdue = true;
    card.showDates({due, late}, today);
    showAt(card, 380, 160);
    look(card, QStringLiteral("cycle-dates"));
    const auto rows = card.findChildren<PressRow*>();
    REQUIRE(rows.size() == 2);
    CHECK(rows.first()->accessibleName().startsWith(QStringLiteral("сегодня")));
    CHECK(rows.last()->accessibleName().startsWith(QStringLiteral("24\u00a0ноября")));
    const auto* day = rows.last()->findChild<QLabel*>();
    CHECK(day->property("role").toString() == QStringLiteral("fault"));
}

TEST_CASE("A date leads to its item of the roadmap", "[ui][cycle]")
{
    OpenCycle open(4);
    const auto dates = lists::nextDates(open.school->desk(), 5);
    const auto rows = open.page.findChild<DatesCard*>()->findChildren<PressRow*>();
    REQUIRE(static_cast<size_t>(rows.size()) == dates.size());
    REQUIRE_FALSE(rows.isEmpty());
    rows.first()->setFocus();
    press(rows.first(), Qt::Key_Return);
    REQUIRE(open.asked.size() == 1);
    CHECK(open.asked.back().items == QStringList{dates.front().number});
    CHECK(open.asked.back().place == lists::Place::Roadmap);
}

TEST_CASE("In a narrow window the right column goes below and nothing is cut off", "[ui][cycle]")
{
    OpenCycle open(4);
    auto* agenda = open.page.findChild<AgendaCard*>();
    auto* coverage = open.page.findChild<CoverageCard*>();
    const auto top = [&open](QWidget* card) { return card->mapTo(&open.page, QPoint(0, 0)); };
    const int character = open.page.fontMetrics().averageCharWidth();
    open.page.resize(character * 130, 676);
    QApplication::processEvents();
    CHECK(top(coverage).x() > top(agenda).x());
    open.page.resize(character * 75, 676);
    QApplication::processEvents();
    look(open.page, QStringLiteral("cycle-narrow"));
    CHECK(top(coverage).y() >= top(agenda).y() + agenda->height());
    for (auto* stage : open.page.findChildren<StageButton*>()) {
        CHECK(top(stage).x() + stage->width() <= open.page.width());
    }
}
