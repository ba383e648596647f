#include "ui/programme/item_editing.h"

#include "lists/roadmap_proofs.h"
#include "support/empty_year.h"
#include "ui/programme/mark_form.h"
#include "ui/programme/open_roadmap.h"
#include "ui/programme/roadmap_columns.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

QModelIndex cellOf(const OpenRoadmap& open, const QString& number, const char* column)
{
    const auto& model = static_cast<const ListModelBase&>(*open.view->model());
    for (int place = 0; place < model.columnCount(); ++place) {
        if (model.columnId(place) == QLatin1String(column)) {
            return model.index(model.shownRowOf(itemId(number)), place);
        }
    }
    return {};
}

void goTo(OpenRoadmap& open, const QString& number, const char* column)
{
    open.chooseItem(number);
    open.view->setFocus();
    open.view->selectionModel()->setCurrentIndex(cellOf(open, number, column), QItemSelectionModel::NoUpdate);
}

QLineEdit* dayEditor(const OpenRoadmap& open)
{
    auto* editor = open.view->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    return editor;
}

const lists::RoadmapRow& rowOf(const std::vector<lists::RoadmapRow>& rows, const char* number)
{
    const auto found = std::ranges::find(rows, QString::fromUtf8(number), &lists::RoadmapRow::number);
    REQUIRE(found != rows.end());
    return *found;
}

// What is refused under a cell.
QString toldUnderCell(const OpenRoadmap& open)
{
    const auto* label = open.view->viewport()->findChild<QLabel*>();
    return label ? label->text() : QString();
}

// The drop-down of a cell is put away and the window has the keyboard again.
void waitUntilClosed(OpenRoadmap& open)
{
    REQUIRE(waitFor([&] { return !open.view->viewport()->findChild<QComboBox*>(); }));
    open.page.activateWindow();
    REQUIRE(waitFor([&] { return QApplication::activeWindow() == &open.page; }));
    QTest::qWait(1);
}

void chooseState(OpenRoadmap& open, const QString& number, int place)
{
    goTo(open, number, stateColumn);
    press(open.view, Qt::Key_F2);
    auto* states = open.view->viewport()->findChild<QComboBox*>();
    REQUIRE(states);
    press(states->view(), Qt::Key_Home);
    for (int step = 0; step < place; ++step) {
        press(states->view(), Qt::Key_Down);
    }
    press(states->view(), Qt::Key_Return);
    waitUntilClosed(open);
}

} // namespace

TEST_CASE("The end of an item is moved in its row and the difference from the rule stays", "[ui][programme]")
{
    OpenRoadmap open(4);
    const QString number = QStringLiteral("1.2");
    const auto rows = lists::roadmapRows(open.school->desk());
    const QDate end = *rowOf(rows, "1.2").end;
    goTo(open, number, endColumn);
    press(open.view, Qt::Key_F2);
    auto* editor = dayEditor(open);
    CHECK(editor->hasFocus());
    CHECK(editor->selectedText() == end.toString(QStringLiteral("dd.MM.yyyy")));
    type(editor, end.addDays(5).toString(QStringLiteral("d.M.yyyy")));
    look(open.page, QStringLiteral("roadmap-cell"));
    press(editor, Qt::Key_Return);
    REQUIRE(waitFor([&] { return open.mark(number).movedEnd == end.addDays(5); }));
    CHECK(cellOf(open, number, endColumn).data().toString().contains(QStringLiteral("(+5)")));
    CHECK(open.said == QStringList{QStringLiteral("Пункт 1.2: срок изменён.")});
    CHECK(open.view->hasFocus());
    CHECK(open.view->currentIndex() == cellOf(open, number, endColumn));
    open.school->workspace().undo();
    CHECK_FALSE(open.mark(number).movedEnd);
}

TEST_CASE("A day is simply typed over the old one, and an empty one follows the rule again",
          "[ui][programme]")
{
    OpenRoadmap open(4);
    const QString number = QStringLiteral("6.7");
    goTo(open, number, startColumn);
    QTest::sendKeyEvent(QTest::Click, open.view, Qt::Key_1, QStringLiteral("1"), Qt::NoModifier);
    auto* editor = dayEditor(open);
    CHECK(editor->text() == QStringLiteral("1"));
    type(editor, QStringLiteral("2.11.2026"));
    press(editor, Qt::Key_Tab);
    REQUIRE(waitFor([&] { return open.mark(number).movedStart == QDate(2026, 11, 12); }));
    goTo(open, number, startColumn);
    press(open.view, Qt::Key_F2);
    dayEditor(open)->clear();
    press(dayEditor(open), Qt::Key_Return);
    REQUIRE(waitFor([&] { return !open.mark(number).movedStart; }));
    CHECK(open.said.back() == QStringLiteral("Отметка пункта 6.7 снята."));
}

TEST_CASE("A day that cannot be is refused under its cell and is not lost", "[ui][programme]")
{
    OpenRoadmap open(4);
    const QString number = QStringLiteral("6.7");
    goTo(open, number, endColumn);
    press(open.view, Qt::Key_F2);
    auto* editor = dayEditor(open);
    type(editor, QStringLiteral("01.02.2026"));
    press(editor, Qt::Key_Return);
    QTest::qWait(1);
    CHECK(toldUnderCell(open).contains(QStringLiteral("01.02.2026")));
    CHECK(editor->accessibleDescription() == toldUnderCell(open));
    look(open.page, QStringLiteral("roadmap-cell-fault"));
    CHECK_FALSE(open.mark(number).movedEnd);

    open.page.findChild<ItemDetails*>()->markForm().takeFocus(); // elsewhere, without Esc
    REQUIRE(waitFor([&] { return open.field("Новое окончание")->text() == QStringLiteral("01.02.2026"); }));
    CHECK(open.details().contains(QStringLiteral("01.02.2026")));
    CHECK_FALSE(open.mark(number).movedEnd);
    CHECK(open.said.isEmpty());
}

TEST_CASE("Esc leaves the cell as it was", "[ui][programme]")
{
    OpenRoadmap open(4);
    goTo(open, QStringLiteral("6.7"), endColumn);
    press(open.view, Qt::Key_F2);
    type(dayEditor(open), QStringLiteral("18.06.2027"));
    press(dayEditor(open), Qt::Key_Escape);
    QTest::qWait(1);
    CHECK_FALSE(open.mark(QStringLiteral("6.7")).movedEnd);
    CHECK(open.field("Новое окончание")->text().isEmpty());
    CHECK(open.view->hasFocus());
}

TEST_CASE("A checkpoint moves as one day", "[ui][programme]")
{
    OpenRoadmap open(4);
    const QString number = QStringLiteral("6.9");
    const auto rows = lists::roadmapRows(open.school->desk());
    const QDate day = rowOf(rows, "6.9").end->addDays(-6);
    goTo(open, number, endColumn);
    press(open.view, Qt::Key_F2);
    type(dayEditor(open), day.toString(QStringLiteral("dd.MM.yyyy")));
    press(dayEditor(open), Qt::Key_Return);
    REQUIRE(waitFor([&] { return open.mark(number).movedEnd == day; }));
    CHECK(open.mark(number).movedStart == day);
}

TEST_CASE("A state chosen in the row is saved at once", "[ui][programme]")
{
    OpenRoadmap open(4);
    chooseState(open, QStringLiteral("6.7"), 1);
    CHECK(waitFor([&] { return open.mark(QStringLiteral("6.7")).state == programme::MarkState::Underway; }));
    CHECK(open.said == QStringList{QStringLiteral("Пункт 6.7: в работе.")});
    open.school->workspace().undo();
    CHECK(open.mark(QStringLiteral("6.7")).state == programme::MarkState::None);
}

TEST_CASE("Done and not needed ask beside the list for what the cell cannot tell", "[ui][programme]")
{
    OpenRoadmap open(4);
    chooseState(open, QStringLiteral("6.7"), 3);
    auto* evidence = open.field("Подтверждение");
    CHECK(waitFor([&] { return evidence->hasFocus(); }));
    CHECK(open.mark(QStringLiteral("6.7")).state == programme::MarkState::None);
    CHECK(named<QComboBox>(open.page, QStringLiteral("Состояние"))->currentText() ==
          QStringLiteral("не требуется"));
    type(evidence, QStringLiteral("нет партнёров"));
    press(evidence, Qt::Key_Return);
    CHECK(open.mark(QStringLiteral("6.7")).state == programme::MarkState::NotNeeded);

    chooseState(open, QStringLiteral("6.6"), 2);
    CHECK(waitFor([&] { return evidence->hasFocus(); }));
    CHECK(open.mark(QStringLiteral("6.6")).state == programme::MarkState::None);
    chooseState(open, QStringLiteral("4.1"), 2); // its paper is registered: nothing to ask
    CHECK(waitFor([&] { return open.mark(QStringLiteral("4.1")).state == programme::MarkState::Done; }));
}

TEST_CASE("Where a cell cannot be changed, F2 and a double click know what is meant", "[ui][programme]")
{
    OpenRoadmap open(4);
    goTo(open, QStringLiteral("6.7"), "title");
    press(open.view, Qt::Key_F2);
    auto* states = open.view->viewport()->findChild<QComboBox*>();
    REQUIRE(states);
    CHECK(states->count() == 4);
    press(states->view(), Qt::Key_Escape);
    waitUntilClosed(open);
    CHECK(open.mark(QStringLiteral("6.7")).state == programme::MarkState::None);

    const auto clickTwice = [&open](const char* column) {
        open.view->scrollTo(cellOf(open, QStringLiteral("6.7"), column));
        const QPoint place = open.view->visualRect(cellOf(open, QStringLiteral("6.7"), column)).center();
        QTest::mouseClick(open.view->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(open.view->viewport(), Qt::LeftButton, {}, place);
    };
    clickTwice(endColumn);
    CHECK(waitFor([&] { return dayEditor(open)->hasFocus(); }));
    press(dayEditor(open), Qt::Key_Escape);
    clickTwice("title");
    CHECK(named<QComboBox>(open.page, QStringLiteral("Состояние"))->hasFocus());
}

TEST_CASE("Papers are found as one types and stay with the item as its evidence", "[ui][programme]")
{
    OpenRoadmap open(4);
    const QString number = QStringLiteral("6.7");
    const auto papers = lists::papersToChoose(open.school->desk());
    REQUIRE(papers.size() >= 2);
    open.chooseItem(number);
    auto* box = open.field("Документы");
    box->setFocus();
    type(box, papers[1].number + QLatin1Char(' ') + papers[1].date.toString(QStringLiteral("dd.MM.yyyy")) +
                  QLatin1Char(' ') + papers[1].title.section(QLatin1Char(' '), 0, 1));
    press(box, Qt::Key_Return);
    CHECK(box->text().isEmpty());
    type(box, papers[0].number);
    press(box, Qt::Key_Return);
    look(open.page, QStringLiteral("roadmap-papers"));
    click(open.page, QStringLiteral("Сохранить отметку"));
    CHECK(open.mark(number).papers.size() == 2);
    CHECK(open.details().contains(QStringLiteral("Чем подтверждается")));
    CHECK(open.details().contains(papers[0].title));

    open.chooseItem(number);
    auto* away = open.page.findChild<ItemDetails*>();
    for (auto* button : away->findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(away) && button->isChecked() &&
            button->accessibleName() == paperText(papers[0].title, papers[0].number, papers[0].date)) {
            button->click();
            break;
        }
    }
    press(box, Qt::Key_Return);
    CHECK(open.mark(number).papers.size() == 1);
    open.school->workspace().undo();
    CHECK(open.mark(number).papers.size() == 2);
}

TEST_CASE("Papers chosen and not saved wait until the curator comes back", "[ui][programme]")
{
    OpenRoadmap open(4);
    const auto papers = lists::papersToChoose(open.school->desk());
    open.chooseItem(QStringLiteral("6.7"));
    auto* box = open.field("Документы");
    type(box, papers.front().number);
    press(box, Qt::Key_Return);
    open.chooseItem(QStringLiteral("6.6"));
    const QString told = paperText(papers.front().title, papers.front().number, papers.front().date);
    CHECK_FALSE(open.details().contains(told));
    open.chooseItem(QStringLiteral("6.7"));
    CHECK(open.details().contains(told));
    CHECK(open.mark(QStringLiteral("6.7")).papers.empty());
}

TEST_CASE("Events that serve an item are counted beside it and the way leads to them", "[ui][programme]")
{
    OpenRoadmap open(4);
    REQUIRE(open.school->workspace().perform(forgetEvents));
    programme::Event event;
    event.id = open.school->desk().ids().next<programme::Event>();
    event.programme = open.school->desk().programme().id;
    event.title = QStringLiteral("Заметка на сайте");
    event.date = open.school->desk().today();
    event.items = {QStringLiteral("6.7")};
    school::Changes changes;
    changes.saved.emplace_back(event);
    REQUIRE(open.school->workspace().perform([&](office::Desk& desk) {
        return desk.commit({QStringLiteral("step.item-moved"), {}}, changes);
    }));
    open.chooseItem(QStringLiteral("6.7"));
    CHECK(open.details().contains(QStringLiteral("Засчитано событий: 1 из 3")));
    CHECK(open.details().contains(QStringLiteral("✓ Заметка на сайте")));
    look(open.page, QStringLiteral("roadmap-events"));
    click(open.page, QStringLiteral("К событиям"));
    REQUIRE(open.asked.size() == 1);
    CHECK(open.asked.front() ==
          Target{lists::Place::Programme, lists::Doing::OpenEvents, {}, {}, {QStringLiteral("6.7")}});
}
