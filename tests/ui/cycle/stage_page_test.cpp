#include "ui/cycle/stage_page.h"

#include "lists/stage_view.h"
#include "office/mark_item.h"
#include "office/paper_session.h"
#include "office/register_paper.h"
#include "ui/cycle/agenda_card.h"
#include "ui/cycle/cycle_page.h"
#include "ui/cycle/row_card.h"
#include "ui/cycle/stage_button.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;
using lists::Doing;
using lists::Place;

namespace {

// The home page with the page of a stage open, and where its buttons led.
struct OpenStage
{
    explicit OpenStage(int stage, int demo = 4) : school(TestWorkspace::demo(demo)), page(school->workspace())
    {
        QObject::connect(&page, &Page::asked, [this](const Target& target) { asked.push_back(target); });
        page.setContentsMargins(22, 12, 22, 14);
        showAt(page, 1084, 676);
        open(stage);
    }

    void open(int stage)
    {
        page.choose({Place::Cycle, Doing::OpenStage, {}, {}, {QString::number(stage)}});
        page.firstWidget()->setFocus();
        QApplication::processEvents();
    }
    [[nodiscard]] StagePage& shown() { return *page.findChild<StagePage*>(); }
    [[nodiscard]] RowCard* card(const QString& name) { return named<RowCard>(shown(), name); }
    [[nodiscard]] lists::StageView view(int stage)
    {
        return lists::stageView(school->desk(), stage, school->workspace().agenda(), {});
    }
    [[nodiscard]] QStringList texts()
    {
        QStringList all;
        for (const auto* label : shown().findChildren<QLabel*>()) {
            if (label->isVisibleTo(&shown())) {
                all << label->text();
            }
        }
        return all;
    }
    // What has the keyboard.
    static void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        press(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<TestWorkspace> school;
    CyclePage page;
    std::vector<Target> asked;
};

int rowsIn(const RowCard& card)
{
    const auto rows = card.findChildren<PressRow*>();
    return static_cast<int>(
        std::ranges::count_if(rows, [&card](const PressRow* row) { return row->isVisibleTo(&card); }));
}

} // namespace

TEST_CASE("A stage opens its own page with its task, its share done and all its items", "[ui][cycle]")
{
    OpenStage open(3);
    look(open.page, QStringLiteral("stage-3"));
    const QStringList texts = open.texts();
    CHECK(texts.contains(QStringLiteral("Этап 3. Формирование базы наставников")));
    CHECK(texts.contains(QStringLiteral("Задача: найти потенциальных наставников.")));
    const auto view = open.view(3);
    const QString done =
        QStringLiteral("Выполнено %1 из %2").arg(view.card.progress.done).arg(view.card.progress.items);
    CHECK(std::ranges::any_of(texts, [&done](const QString& text) { return text.contains(done); }));
    auto* items = open.card(QStringLiteral("Пункты этапа"));
    CHECK(rowsIn(*items) == static_cast<int>(view.items.size()));
    auto* row = items->findChildren<PressRow*>().last();
    row->setFocus();
    press(row, Qt::Key_Return);
    CHECK(open.asked.back() ==
          Target{Place::Roadmap, Doing::OpenRoadmapItem, {}, {}, {view.items.back().number}});
    click(open.shown(), QStringLiteral("Открыть в дорожной карте"));
    CHECK(open.asked.back().items == lists::itemsOfStage(open.school->desk(), 3));
}

TEST_CASE("Esc, Alt with the left arrow and the button lead back to the stage on the strip", "[ui][cycle]")
{
    OpenStage open(5);
    const auto stages = open.page.findChildren<StageButton*>();
    CHECK(stages.at(4)->accessibleDescription().startsWith(QStringLiteral("открыт")));
    CHECK_FALSE(stages.at(3)->accessibleDescription().startsWith(QStringLiteral("открыт")));
    for (const int way : {0, 1, 2}) {
        INFO(way);
        open.open(5);
        auto* back = named<QPushButton>(open.shown(), QStringLiteral("← Цикл"));
        back->setFocus();
        if (way == 0) {
            OpenStage::type(Qt::Key_Escape);
        } else if (way == 1) {
            OpenStage::type(Qt::Key_Left, Qt::AltModifier);
        } else {
            OpenStage::type(Qt::Key_Space);
        }
        CHECK(open.page.openedStage() == 0);
        CHECK_FALSE(open.shown().isVisible());
        CHECK(stages.at(4)->hasFocus());
        CHECK_FALSE(stages.at(4)->accessibleDescription().startsWith(QStringLiteral("открыт")));
    }
    // The sidebar leads to the whole cycle.
    open.open(5);
    open.page.choose({Place::Cycle});
    CHECK(open.page.openedStage() == 0);
}

TEST_CASE("Arrows walk from stage to stage, from the strip and from within the page", "[ui][cycle]")
{
    OpenStage open(2);
    OpenStage::type(Qt::Key_Right);
    CHECK(open.page.openedStage() == 3);
    named<QPushButton>(open.shown(), QStringLiteral("← Цикл"))->setFocus();
    OpenStage::type(Qt::Key_Right);
    CHECK(open.page.openedStage() == 4);
    CHECK(open.page.firstWidget()->hasFocus());
    OpenStage::type(Qt::Key_Home);
    CHECK(open.page.openedStage() == 1);
    OpenStage::type(Qt::Key_Left);
    CHECK(open.page.openedStage() == 1);
    OpenStage::type(Qt::Key_End);
    CHECK(open.page.openedStage() == 7);
    CHECK(open.texts().contains(QStringLiteral("Этап 7. Завершение наставничества")));
}

TEST_CASE("Papers of a stage are prepared from its page, and what is made is opened", "[ui][cycle]")
{
    OpenStage open(1, 2);
    // Nobody has written these down yet.
    for (const char* number : {"1.1", "1.2"}) {
        auto mark = office::markOf(open.school->desk(), QString::fromLatin1(number));
        mark.state = programme::MarkState::Underway;
        mark.evidence.clear();
        REQUIRE(open.school->workspace().perform(
            [&mark](office::Desk& desk) { return office::markItem(desk, mark); }));
    }
    look(open.page, QStringLiteral("stage-1"));
    auto* toMake = open.card(QStringLiteral("Что подготовить"));
    named<QPushButton>(*toMake, QStringLiteral("Подготовить: Дорожная карта"))->click();
    CHECK(open.asked.back() == Target{Place::Documents, Doing::PreparePaper, QStringLiteral("D06")});
    named<QPushButton>(*toMake, QStringLiteral("Подготовить: Приказ о назначении куратора"))->click();
    CHECK(open.asked.back() == Target{Place::Documents, Doing::PreparePaper, QStringLiteral("D02")});

    office::PaperRequest order;
    order.kind = QStringLiteral("D02");
    order.number = QStringLiteral("58-ОД");
    order.date = QDate(2026, 10, 1);
    REQUIRE(open.school->workspace().perform(
        [&order](office::Desk& desk) { return office::registerElsewhere(desk, order); }));
    auto* made = open.card(QStringLiteral("Готовые документы"));
    auto* row = named<PressRow>(*made, QStringLiteral("Приказ о назначении куратора"));
    CHECK(row->accessibleDescription() == QStringLiteral("№ 58-ОД от 01.10.2026"));
    row->click();
    CHECK(open.asked.back().doing == Doing::OpenDocument);
    const auto& papers = open.school->desk().snapshot().documents;
    CHECK(open.asked.back().subjects ==
          std::vector<QUuid>{
              std::ranges::find(papers, QStringLiteral("D02"), &documents::Document::kind)->id.uuid()});
}

TEST_CASE("A draft of a stage's paper is gone on with from the page of the stage", "[ui][cycle]")
{
    OpenStage open(5);
    office::PaperDraft draft;
    draft.request.kind = QStringLiteral("D32");
    REQUIRE(office::keepPaperDraft(open.school->desk(), draft));
    open.open(5);
    auto* goOn = named<QPushButton>(
        open.shown(), QStringLiteral("Продолжить: Приказ о закреплении наставнических пар и групп"));
    goOn->click();
    CHECK(open.asked.back() == Target{Place::Documents, Doing::PreparePaper, QStringLiteral("D32")});
}

TEST_CASE("What presses in a stage stands on its page with the button that mends it", "[ui][cycle]")
{
    OpenStage open(2);
    const auto& agenda = open.school->workspace().agenda();
    const auto ofStage = std::ranges::find_if(agenda, [](const auto& item) { return item.stage > 0; });
    REQUIRE(ofStage != agenda.end());
    open.open(ofStage->stage);
    auto* now = open.shown().findChild<AgendaCard*>();
    REQUIRE(now->isVisible());
    const auto buttons = now->findChildren<QPushButton*>();
    const auto first =
        std::ranges::find_if(buttons, [now](const QPushButton* button) { return button->isVisibleTo(now); });
    REQUIRE(first != buttons.end());
    QTest::mouseClick(*first, Qt::LeftButton);
    CHECK(open.asked.back() == targetOf(*ofStage));

    // Where nothing presses there is no such card.
    for (int stage = 1; stage <= 7; ++stage) {
        open.open(stage);
        CHECK(now->isVisible() == !open.view(stage).now.empty());
    }
}

TEST_CASE("A stage tells what the next one waits for, and the last one does not", "[ui][cycle]")
{
    OpenStage open(4, 3);
    look(open.page, QStringLiteral("stage-4"));
    const auto view = open.view(4);
    REQUIRE_FALSE(view.nextWaits.empty());
    auto* waits = open.card(QStringLiteral("Чего ждёт следующий этап"));
    REQUIRE(rowsIn(*waits) == static_cast<int>(view.nextWaits.size()));
    waits->findChildren<PressRow*>().last()->click();
    CHECK(open.asked.back().items == QStringList{view.nextWaits.back().number});
    open.open(7);
    CHECK_FALSE(waits->isVisible());
}

TEST_CASE("The keyboard stays on a row of the stage when something changes around it", "[ui][cycle]")
{
    OpenStage open(6);
    auto* items = open.card(QStringLiteral("Пункты этапа"));
    items->findChildren<PressRow*>().at(2)->setFocus();
    const QString before = QApplication::focusWidget()->accessibleName();
    auto mark = office::markOf(open.school->desk(), QStringLiteral("7.1"));
    mark.state = programme::MarkState::Underway;
    REQUIRE(open.school->workspace().perform(
        [&mark](office::Desk& desk) { return office::markItem(desk, mark); }));
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->accessibleName() == before);
}

TEST_CASE("A profile with an order of its own says under which of its stages this one stands", "[ui][cycle]")
{
    StagePage page;
    lists::StageView view;
    view.card.stage = 4;
    view.card.shortTitle = QStringLiteral("lists.stage-4");
    view.profileTitle = QStringLiteral("Карачаево-Черкесия");
    view.profileStages = 6;
    view.ownOrder = true;
    view.places = {{2, QStringLiteral("Отбор и обучение наставников"), QStringLiteral("отобрать")}};
    page.showStage(view, QDate(2026, 11, 21));
    showAt(page, 1000, 500);
    look(page, QStringLiteral("stage-own-order"));
    QStringList texts;
    for (const auto* label : page.findChildren<QLabel*>()) {
        texts << label->text();
    }
    CHECK(texts.contains(QStringLiteral("Этап 4. Отбор и обучение")));
    CHECK(texts.contains(QStringLiteral("В профиле «Карачаево-Черкесия» он входит в этап 2 из 6 – «Отбор и "
                                        "обучение наставников».\nЗадача: отобрать.")));
}

TEST_CASE("In a narrow window the papers of a stage go below its items and nothing is cut off", "[ui][cycle]")
{
    OpenStage open(5);
    auto* items = open.card(QStringLiteral("Пункты этапа"));
    auto* papers = open.card(QStringLiteral("Что подготовить"));
    const auto top = [&open](QWidget* card) { return card->mapTo(&open.page, QPoint(0, 0)); };
    CHECK(top(papers).x() > top(items).x());
    open.page.resize(open.page.fontMetrics().averageCharWidth() * 75, 676);
    QApplication::processEvents();
    look(open.page, QStringLiteral("stage-narrow"));
    CHECK(top(papers).y() >= top(items).y() + items->height());
}
