#include "ui/programme/plan_pane.h"

#include "office/programme_plan.h"
#include "support/empty_year.h"
#include "ui/programme/new_year_wizard.h"
#include "ui/programme/programme_page.h"
#include "ui/shell/test_window.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

QPlainTextEdit& field(const QWidget& page, const char* name)
{
    return *named<QPlainTextEdit>(page, QString::fromUtf8(name));
}

bool says(const QWidget& page, const QString& text)
{
    return waitFor([&] {
        return std::ranges::any_of(page.findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisibleTo(&page) && label->text().contains(text);
        });
    });
}

QString draftKey(TestWorkspace& school)
{
    return QStringLiteral("form/plan/") + school.desk().programme().id.toString();
}

} // namespace

TEST_CASE("The curator writes goals and a SWOT by keys, saves them and takes them back", "[ui][programme]")
{
    const auto school = TestWorkspace::demo(3);
    REQUIRE(school->workspace().perform(forgetPlan));
    ProgrammePage page(school->workspace());
    showAt(page, 1040, 640);
    look(page, QStringLiteral("plan-empty"));
    auto& goal = field(page, "Цель");
    CHECK(goal.placeholderText().startsWith(QStringLiteral("Что наставничество должно изменить")));
    page.firstWidget()->setFocus();
    CHECK(goal.hasFocus());
    type(&goal, QStringLiteral("Никто не один"));
    press(&goal, Qt::Key_Tab);
    CHECK(field(page, "Задачи").hasFocus());
    type(&field(page, "Угрозы"), QStringLiteral("Нет автобуса"));
    CHECK(says(page, QStringLiteral("Заполнено: 2 из 8")));
    press(&goal, Qt::Key_S, Qt::ControlModifier);
    CHECK(office::yearPlan(school->desk()).words.goal == QStringLiteral("Никто не один"));
    CHECK(office::yearPlan(school->desk()).words.threats == QStringLiteral("Нет автобуса"));
    CHECK(says(page, QStringLiteral("Всё сохранено.")));
    school->workspace().undo();
    CHECK(office::yearPlan(school->desk()).words.goal.isEmpty());
    CHECK(waitFor([&] { return goal.toPlainText().isEmpty(); }));
}

TEST_CASE("What was typed into the plan and not saved is there when the page is opened again",
          "[ui][programme]")
{
    const auto school = TestWorkspace::demo(3);
    REQUIRE(school->workspace().perform(forgetPlan));
    {
        ProgrammePage page(school->workspace());
        showAt(page, 1040, 640);
        type(&field(page, "Слабые стороны"), QStringLiteral("Мало наставников"));
        REQUIRE(isKept(*school, draftKey(*school)));
    }
    ProgrammePage page(school->workspace());
    showAt(page, 1040, 640);
    CHECK(field(page, "Слабые стороны").toPlainText() == QStringLiteral("Мало наставников"));
    CHECK(office::yearPlan(school->desk()).words.weaknesses.isEmpty());
    click(page, QStringLiteral("Вернуть прежнее"));
    CHECK(field(page, "Слабые стороны").toPlainText().isEmpty());
}

TEST_CASE("The profile's tasks, results and plan come into the fields only by a button", "[ui][programme]")
{
    const auto school = TestWorkspace::demo(3);
    REQUIRE(school->workspace().perform(forgetPlan));
    ProgrammePage page(school->workspace());
    showAt(page, 1040, 900);
    CHECK(field(page, "Ожидаемые результаты").toPlainText().isEmpty());
    type(&field(page, "Ожидаемые результаты"), QStringLiteral("Своё"));
    click(page, QStringLiteral("Взять показатели профиля"));
    const QString results = field(page, "Ожидаемые результаты").toPlainText();
    CHECK(results.startsWith(QStringLiteral("Своё\n")));
    CHECK(results.contains(QStringLiteral("не менее")));
    click(page, QStringLiteral("Взять показатели профиля"));
    CHECK(field(page, "Ожидаемые результаты").toPlainText() == results);
    click(page, QStringLiteral("Взять задачи этапов"));
    CHECK_FALSE(field(page, "Задачи").toPlainText().isEmpty());
    const auto* offers = named<QPushButton>(page, QStringLiteral("Взять план профиля"));
    if (offers->isEnabled()) {
        click(page, QStringLiteral("Взять план профиля"));
    }
    CHECK_FALSE(offers->isEnabled());
    look(page, QStringLiteral("plan-filled"));
    click(page, QStringLiteral("Сохранить"));
    const auto saved = office::yearPlan(school->desk());
    CHECK(saved.words.results == results);
    CHECK(std::ranges::all_of(saved.values, [](const auto& stated) { return stated.value.has_value(); }));
}

TEST_CASE("A plan value that is no per cent and a programme without forms are said where they stand",
          "[ui][programme]")
{
    const auto school = TestWorkspace::demo(3);
    ProgrammePage page(school->workspace());
    showAt(page, 1040, 900);
    auto* value = named<QLineEdit>(page, QStringLiteral("План в процентах: I1"));
    value->selectAll();
    type(value, QStringLiteral("много"));
    click(page, QStringLiteral("Сохранить"));
    CHECK(says(page, QStringLiteral("«много» – не проценты")));
    CHECK(value->hasFocus());
    value->selectAll();
    type(value, QStringLiteral("120"));
    click(page, QStringLiteral("Сохранить"));
    CHECK(says(page, QStringLiteral("100")));
    value->selectAll();
    type(value, QStringLiteral("12,5"));
    const auto forms = page.findChild<PlanPane*>()->findChildren<QCheckBox*>();
    for (QCheckBox* box : forms) {
        if (box->isChecked()) {
            box->click();
        }
    }
    click(page, QStringLiteral("Сохранить"));
    CHECK(says(page, QStringLiteral("Выберите хотя бы одну форму")));
    look(page, QStringLiteral("plan-faults"));
    CHECK_FALSE(office::yearPlan(school->desk()).forms.isEmpty());
    forms.front()->click();
    click(page, QStringLiteral("Сохранить"));
    CHECK(office::yearPlan(school->desk()).forms.size() == 1);
    CHECK(office::yearPlan(school->desk()).values.front().value == 12.5);
}

TEST_CASE("The pane offers the new year when the last one is over", "[ui][programme]")
{
    const auto school = TestWorkspace::demo(6);
    ProgrammePage page(school->workspace());
    showAt(page, 1040, 640);
    const auto over = [&] { return says(page, QStringLiteral("Программа закончилась")); };
    const auto labels = page.findChildren<QLabel*>();
    CHECK(std::ranges::none_of(labels, [&](const QLabel* label) {
        return label->isVisibleTo(&page) && label->text() == QStringLiteral("Год закончился");
    }));
    REQUIRE(school->workspace().perform([](office::Desk& desk) {
        auto year = desk.programme();
        year.period.end = desk.today().addDays(-1);
        return desk.commit({QStringLiteral("step.facts-recorded"), {}}, {{}, {year}});
    }));
    CHECK(over());
    look(page, QStringLiteral("plan-over"));
    Wizard* wizard = nullptr;
    QObject::connect(&page, &Page::wizardAsked, [&](Wizard* asked) { wizard = asked; });
    click(page, QStringLiteral("Начать новый год…"));
    REQUIRE(wizard);
    CHECK(qobject_cast<NewYearWizard*>(wizard));
    delete wizard;
}

TEST_CASE("The plan leads to where the programme of the school is told as issued", "[ui][programme]")
{
    const auto school = TestWorkspace::demo(3);
    ProgrammePage page(school->workspace());
    showAt(page, 1040, 640);
    std::optional<Target> asked;
    QObject::connect(&page, &Page::asked, [&](const Target& target) { asked = target; });
    click(page, QStringLiteral("Программа (D08) уже издана…"));
    REQUIRE(asked);
    CHECK(asked->doing == lists::Doing::RegisterElsewhere);
    CHECK(asked->paperKind == QStringLiteral("D08"));
    REQUIRE(school->workspace().perform([](office::Desk& desk) {
        documents::Document paper;
        paper.id = desk.ids().next<documents::Document>();
        paper.programme = desk.programme().id;
        paper.kind = QStringLiteral("D08");
        paper.number = QStringLiteral("12");
        paper.date = QDate(2026, 9, 1);
        paper.title = QStringLiteral("Программа");
        paper.state = documents::DocumentState::Registered;
        paper.issuedElsewhere = true;
        return desk.commit({QStringLiteral("step.facts-recorded"), {}}, {{}, {paper}});
    }));
    CHECK(says(page, QStringLiteral("Программа издана: № 12 от 01.09.2026.")));
}

TEST_CASE("The window leads to the first empty field of the plan", "[ui][programme]")
{
    TestWindow test;
    test.openDemo(20, 4);
    auto& work = test.work();
    REQUIRE(work.workspace().perform(forgetPlan));
    work.show({lists::Place::Programme, lists::Doing::OpenPlan});
    CHECK(focusedName() == QStringLiteral("Цель"));
    typeFocused(
        QStringLiteral("Каждому новичку – старший товарищ, каждому молодому учителю – опытный коллега"));
    auto* page = work.page(lists::Place::Programme);
    click(*page, QStringLiteral("Взять задачи этапов"));
    click(*page, QStringLiteral("Взять показатели профиля"));
    auto& strengths = field(*page, "Сильные стороны");
    type(&strengths, QStringLiteral("Учителя с опытом наставничества"));
    press(&strengths, Qt::Key_Return);
    type(&strengths, QStringLiteral("Совет старшеклассников"));
    type(&field(*page, "Возможности"), QStringLiteral("Завод готов прислать наставников"));
    click(*page, QStringLiteral("Сохранить"));
    CHECK(says(*page, QStringLiteral("Заполнено: 5 из 8")));
    CHECK(test.said() == QStringList{QStringLiteral("Цели и план года сохранены.")});
    look(test.window(), QStringLiteral("plan-window"));
    work.show({lists::Place::Programme, lists::Doing::OpenPlan});
    CHECK(focusedName() == QStringLiteral("Цель"));
}

TEST_CASE("A plan in a read-only school is shown and cannot be changed", "[ui][programme]")
{
    TestWindow test;
    auto open = test.files().open(test.demo());
    REQUIRE(open);
    open->whyReadOnly = base::Error{base::Error::Kind::Input,
                                    QStringLiteral("storage.read-only"),
                                    {{QStringLiteral("file"), QStringLiteral("школа.kurator")}}};
    const base::Clock clock(QDate(2026, 11, 21));
    auto desk = office::Desk::open(*open->store, clock);
    REQUIRE(desk);
    Workspace workspace(std::move(*open), std::move(*desk));
    ProgrammePage page(workspace);
    showAt(page, 1040, 640);
    CHECK(field(page, "Цель").isReadOnly());
    CHECK(field(page, "Угрозы").isReadOnly());
    CHECK(named<QLineEdit>(page, QStringLiteral("План в процентах: I1"))->isReadOnly());
    for (const auto* name : {"Взять задачи этапов", "Взять план профиля", "Сохранить", "Новый год…"}) {
        CHECK_FALSE(named<QPushButton>(page, QString::fromUtf8(name))->isEnabled());
    }
    CHECK(says(page, QStringLiteral("школа.kurator")));
}

TEST_CASE("The parts of the year's programme open by keys from wherever one types", "[ui][programme]")
{
    const auto school = TestWorkspace::demo(4);
    ProgrammePage page(school->workspace());
    showAt(page, 1040, 640);
    page.firstWidget()->setFocus();
    const auto* tabs = page.findChild<QTabWidget*>();
    press(&field(page, "Цель"), Qt::Key_2, Qt::ControlModifier);
    CHECK(tabs->currentIndex() == 1);
    CHECK(page.firstWidget()->hasFocus());
    press(page.firstWidget(), Qt::Key_3, Qt::ControlModifier);
    CHECK(tabs->currentIndex() == 2);
    press(page.firstWidget(), Qt::Key_1, Qt::ControlModifier);
    CHECK(field(page, "Цель").hasFocus());
}
