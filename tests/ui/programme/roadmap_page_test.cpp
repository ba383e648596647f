#include "ui/programme/roadmap_page.h"

#include "ui/common/list_panel.h"
#include "ui/documents/issued_elsewhere_dialog.h"
#include "ui/programme/open_roadmap.h"
#include "ui/programme/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileInfo>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

TEST_CASE("The roadmap shows every item and narrows to a stage or to what is late", "[ui][programme]")
{
    OpenRoadmap open(4);
    makeLate(open, QStringLiteral("4.2"));
    look(open.page, QStringLiteral("roadmap-4"));
    const QAbstractItemModelTester tester(open.view->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto rows = lists::roadmapRows(open.school->desk());
    CHECK(open.view->model()->rowCount() == static_cast<int>(rows.size()));
    CHECK(open.numbers().indexOf(QStringLiteral("7.10")) > open.numbers().indexOf(QStringLiteral("7.9")));

    auto* stage = named<QAbstractButton>(open.page, QStringLiteral("Этап 3. База наставников"));
    QTest::mouseClick(stage, Qt::LeftButton);
    CHECK(open.numbers() == lists::itemsOfStage(open.school->desk(), 3));
    click(open.page, QStringLiteral("Все"));
    CHECK(open.view->model()->rowCount() == static_cast<int>(rows.size()));

    const auto late = std::ranges::count(rows, programme::ItemState::Overdue, &lists::RoadmapRow::state);
    REQUIRE(late > 0);
    auto* overdue = named<QAbstractButton>(open.page, QStringLiteral("Просроченные пункты"));
    overdue->setFocus();
    press(overdue, Qt::Key_Space);
    CHECK(open.view->model()->rowCount() == late);
}

TEST_CASE("A button elsewhere brings the roadmap to its items", "[ui][programme]")
{
    OpenRoadmap open(5);
    const auto go = [&open](const QStringList& items) {
        open.page.choose({lists::Place::Roadmap, lists::Doing::OpenRoadmapItem, {}, {}, items});
    };
    go({QStringLiteral("4.1")});
    CHECK(open.view->currentId() == itemId(QStringLiteral("4.1")));
    CHECK(open.view->model()->rowCount() > 50);
    CHECK(open.details().contains(QStringLiteral("4.1 Отобрать наставников")));
    go({QStringLiteral("1.8"), QStringLiteral("2.8")});
    CHECK(open.numbers() == QStringList{QStringLiteral("1.8"), QStringLiteral("2.8")});
    go(lists::itemsOfStage(open.school->desk(), 6));
    CHECK(open.numbers() == lists::itemsOfStage(open.school->desk(), 6));
    CHECK(named<QAbstractButton>(open.page, QStringLiteral("Этап 6. Работа пар"))->isChecked());
}

TEST_CASE("An item is marked done by keyboard alone", "[ui][programme]")
{
    OpenRoadmap open(4);
    const QString number = QStringLiteral("4.2");
    makeLate(open, number);
    open.chooseItem(number);
    press(open.view, Qt::Key_D, Qt::ControlModifier);
    auto* evidence = open.field("Подтверждение");
    CHECK(evidence->hasFocus());
    CHECK_FALSE(evidence->visibleRegion().isEmpty());
    type(evidence, QStringLiteral("протокол 3"));
    look(open.page, QStringLiteral("roadmap-mark"));
    press(evidence, Qt::Key_Return);
    CHECK(open.mark(number).state == programme::MarkState::Done);
    CHECK(open.mark(number).evidence == QStringLiteral("протокол 3"));
    CHECK(open.mark(number).doneOn == open.school->desk().today());
    REQUIRE(open.said.size() == 1);
    CHECK(open.said.front().contains(number));
    CHECK(open.view->hasFocus());
    CHECK(open.details().contains(QStringLiteral("протокол 3")));

    open.school->workspace().undo();
    CHECK(open.mark(number).state == programme::MarkState::None);
    CHECK(evidence->text().isEmpty());
}

TEST_CASE("A mark that cannot be is refused beside its field", "[ui][programme]")
{
    OpenRoadmap open(4);
    open.chooseItem(QStringLiteral("6.7"));
    auto* state = named<QComboBox>(open.page, QStringLiteral("Состояние"));
    state->setFocus();
    press(state, Qt::Key_End);
    CHECK(state->currentText() == QStringLiteral("не требуется"));
    click(open.page, QStringLiteral("Сохранить отметку"));
    CHECK(open.mark(QStringLiteral("6.7")).state == programme::MarkState::None);
    auto* evidence = open.field("Подтверждение");
    CHECK(evidence->hasFocus());
    CHECK_FALSE(evidence->accessibleDescription().isEmpty());
    look(open.page, QStringLiteral("roadmap-fault"));
    type(evidence, QStringLiteral("нет партнёров"));
    press(evidence, Qt::Key_Return);
    CHECK(open.mark(QStringLiteral("6.7")).state == programme::MarkState::NotNeeded);

    open.chooseItem(QStringLiteral("6.8"));
    auto* end = open.field("Новое окончание");
    type(end, QStringLiteral("когда-нибудь"));
    press(end, Qt::Key_Return);
    CHECK_FALSE(open.mark(QStringLiteral("6.8")).movedEnd);
    CHECK(open.details().contains(QStringLiteral("05.09.2026")));
}

TEST_CASE("What was typed of an item waits until the curator comes back to it", "[ui][programme]")
{
    OpenRoadmap open(4);
    open.chooseItem(QStringLiteral("6.7"));
    auto* evidence = open.field("Подтверждение");
    type(evidence, QStringLiteral("сюжет на сайте"));
    press(evidence, Qt::Key_Escape);
    CHECK(open.view->hasFocus());
    open.chooseItem(QStringLiteral("6.6"));
    CHECK(evidence->text().isEmpty());
    open.chooseItem(QStringLiteral("6.7"));
    CHECK(evidence->text() == QStringLiteral("сюжет на сайте"));
    click(open.page, QStringLiteral("Снять отметку"));
    CHECK(evidence->text().isEmpty());
    CHECK(open.said.isEmpty());
}

TEST_CASE("A half-written mark of an item survives a power cut", "[ui][programme]")
{
    OpenRoadmap open(4);
    const QString number = QStringLiteral("6.7");
    const QString key =
        QStringLiteral("form/mark/%1/%2").arg(open.school->desk().programme().id.toString(), number);
    open.chooseItem(number);
    press(open.view, Qt::Key_D, Qt::ControlModifier);
    type(open.field("Подтверждение"), QStringLiteral("сюжет на сайте"));
    REQUIRE(waitFor([&] {
        return QString::fromUtf8(open.school->workspace().draft(key)).contains(QStringLiteral("сюжет"));
    }));

    RoadmapPage after(open.school->workspace());
    showAt(after, 1084, 676);
    auto* evidence = named<QLineEdit>(after, QStringLiteral("Подтверждение"));
    CHECK(evidence->text() != QStringLiteral("сюжет на сайте"));
    after.choose({lists::Place::Roadmap, lists::Doing::OpenRoadmapItem, {}, {}, {number}});
    CHECK(evidence->text() == QStringLiteral("сюжет на сайте"));
    CHECK(named<QComboBox>(after, QStringLiteral("Состояние"))->currentIndex() ==
          static_cast<int>(programme::MarkState::Done));
    press(evidence, Qt::Key_Return);
    CHECK(open.mark(number).state == programme::MarkState::Done);
    CHECK(open.mark(number).evidence == QStringLiteral("сюжет на сайте"));
    CHECK(open.school->workspace().draft(key).isEmpty());
}

TEST_CASE("A moved date says by how much it differs from the rule", "[ui][programme]")
{
    OpenRoadmap open(4);
    const auto rows = lists::roadmapRows(open.school->desk());
    const auto row = std::ranges::find(rows, QStringLiteral("1.2"), &lists::RoadmapRow::number);
    REQUIRE(row != rows.end());
    open.chooseItem(row->number);
    auto* end = open.field("Новое окончание");
    type(end, row->end->addDays(5).toString(QStringLiteral("dd.MM.yyyy")));
    press(end, Qt::Key_Return);
    CHECK(open.details().contains(QStringLiteral("5 дней позже")));
    const int shown = static_cast<const ListModelBase*>(open.view->model())->shownRowOf(itemId(row->number));
    CHECK(open.view->model()->index(shown, 4).data().toString().contains(QStringLiteral("(+5)")));
    look(open.page, QStringLiteral("roadmap-moved"));
}

TEST_CASE("The time line scrolls and chooses with the list, and can be put away", "[ui][programme]")
{
    OpenRoadmap open(5);
    auto* timeline = open.page.findChild<TimelineView*>();
    const auto middle = [&](int row) {
        return timeline->mapFromGlobal(open.view->viewport()->mapToGlobal(
            QPoint(0, open.view->rowViewportPosition(row) + open.view->rowHeight(row) / 2)));
    };
    REQUIRE(timeline->barOf(2).isValid());
    CHECK(std::abs(timeline->barOf(2).center().y() - middle(2).y()) <= 1.5);
    open.view->verticalScrollBar()->setValue(5);
    CHECK(std::abs(timeline->barOf(7).center().y() - middle(7).y()) <= 1.5);
    CHECK(timeline->barOf(0).isEmpty());
    QTest::mouseClick(timeline, Qt::LeftButton, {}, {30, middle(6).y()});
    CHECK(open.view->currentIndex().row() == 6);
    look(open.page, QStringLiteral("roadmap-5"));
    click(open.page, QStringLiteral("Линия времени"));
    CHECK_FALSE(timeline->isVisible());
    look(open.page, QStringLiteral("roadmap-plain"));
    const RoadmapPage again(open.school->workspace());
    CHECK(again.findChild<TimelineView*>()->isHidden());
    click(open.page, QStringLiteral("Линия времени"));
    CHECK(timeline->isVisible());
}

TEST_CASE("From an item one goes to its papers", "[ui][programme]")
{
    OpenRoadmap open(3);
    open.chooseItem(QStringLiteral("5.6"));
    click(open.page, QStringLiteral("Подготовить документ"));
    REQUIRE(open.asked.size() == 1);
    CHECK(open.asked.front() ==
          Target{lists::Place::Documents, lists::Doing::PreparePaper, QStringLiteral("D32")});
    click(open.page, QStringLiteral("Печать дорожной карты"));
    CHECK(open.asked.back().paperKind == QStringLiteral("D06"));
    open.chooseItem(QStringLiteral("4.1"));
    click(open.page, QStringLiteral("Издан ранее или в другом месте…"));
    const QPointer<IssuedElsewhereDialog> dialog = open.page.findChild<IssuedElsewhereDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(named<QComboBox>(*dialog, QStringLiteral("Документ"))
              ->currentText()
              .startsWith(QStringLiteral("D27")));
    dialog->activateWindow();
    REQUIRE(waitFor([&] { return QApplication::activeWindow() == dialog; }));
    press(dialog, Qt::Key_Escape);
    CHECK((!dialog || !dialog->isVisible()));
}

TEST_CASE("The roadmap is saved as a table", "[ui][programme]")
{
    OpenRoadmap open(4);
    TestChoices answers;
    click(open.page, QStringLiteral("Сохранить таблицу (XLSX)"));
    answers.save = open.school->fileIn(QStringLiteral("карта.xlsx"));
    QSignalSpy told(&open.school->workspace(), &Workspace::told);
    click(open.page, QStringLiteral("Сохранить таблицу (XLSX)"));
    CHECK(answers.asked.size() == 2);
    CHECK(told.count() == 1);
    CHECK(QFileInfo(answers.save).size() > 2000);
}
