#include "ui/programme/new_year_wizard.h"

#include "language/date_words.h"
#include "ui/common/date_editor.h"
#include "ui/common/list_view.h"
#include "ui/shell/command_list.h"
#include "ui/shell/school_menu.h"
#include "ui/shell/test_window.h"
#include "ui/shell/top_bar.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QTabWidget>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

struct OpenYear
{
    explicit OpenYear(TestWorkspace& school)
        : wizard(std::unique_ptr<NewYearWizard>(NewYearWizard::after(school.workspace())))
    {
        QObject::connect(wizard.get(), &Wizard::asked,
                         [this](const Target& target) { asked.push_back(target); });
        showAt(*wizard);
    }

    void goOn() const { click(*wizard, QStringLiteral("Далее")); }
    [[nodiscard]] bool shows(const QString& text) const
    {
        return waitFor([&] {
            return std::ranges::any_of(wizard->findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->isVisibleTo(wizard.get()) && label->text().contains(text);
            });
        });
    }
    [[nodiscard]] DateEditor& start() const { return *wizard->findChild<DateEditor*>(); }
    void typeStart(const QString& day) const
    {
        start().lineEdit()->setFocus();
        start().lineEdit()->selectAll();
        type(start().lineEdit(), day);
        press(start().lineEdit(), Qt::Key_Tab);
    }

    std::vector<Target> asked;
    std::unique_ptr<NewYearWizard> wizard;
};

QString withoutLine(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

} // namespace

TEST_CASE("A new year is begun from the last one, read before it is stored, and undone as one step",
          "[ui][programme]")
{
    const auto school = TestWorkspace::demo(6);
    const auto before = school->desk().snapshot();
    const auto last = school->desk().programme().id;
    OpenYear open(*school);
    CHECK(open.start().lineEdit()->hasFocus());
    look(*open.wizard, QStringLiteral("new-year-start"));
    open.typeStart(QStringLiteral("1.9.2027"));
    named<QCheckBox>(*open.wizard, QStringLiteral("Приказа ещё нет"))->click();
    type(named<QLineEdit>(*open.wizard, QStringLiteral("Номер приказа")), QStringLiteral("61-ОД"));
    CHECK(open.shows(QStringLiteral("Программа пойдёт с 01.09.2027 по 31.05.2028.")));
    open.goOn();
    REQUIRE(open.wizard->currentPage() == 1);
    auto* tabs = open.wizard->findChild<QTabWidget*>();
    look(*open.wizard, QStringLiteral("new-year-mentors"));
    tabs->setCurrentIndex(1);
    look(*open.wizard, QStringLiteral("new-year-mentees"));
    const auto offered = open.wizard->wish().mentees.size();
    CHECK(offered > 0);
    auto* list = tabs->currentWidget()->findChild<ListView*>();
    list->setFocus();
    list->selectRow(0);
    press(list, Qt::Key_Space);
    CHECK(open.wizard->wish().mentees.size() != offered);
    press(list, Qt::Key_Space);
    tabs->setCurrentIndex(2);
    list = tabs->currentWidget()->findChild<ListView*>();
    list->setFocus();
    list->selectRow(0);
    press(list, Qt::Key_Space);
    CHECK(tabs->tabText(2) == QStringLiteral("Станут наставниками: 1"));
    look(*open.wizard, QStringLiteral("new-year-new-mentors"));
    open.goOn();
    REQUIRE(open.wizard->currentPage() == 2);
    CHECK(open.shows(QStringLiteral("Сроки считаются от приказа № 61-ОД от 01.09.2027.")));
    CHECK(open.shows(QStringLiteral("1 наставляемый станет наставником.")));
    CHECK(open.shows(QStringLiteral("На обработку данных (D15)")));
    look(*open.wizard, QStringLiteral("new-year-summary"));
    CHECK(school->desk().snapshot() == before);
    click(*open.wizard, QStringLiteral("Назад"));
    CHECK(open.wizard->currentPage() == 1);
    open.goOn();
    click(*open.wizard, QStringLiteral("Начать год"));
    REQUIRE(open.asked.size() == 1);
    CHECK(open.asked.front().doing == lists::Doing::OpenPlan);
    CHECK(school->desk().programme().id != last);
    CHECK(school->desk().programme().t0Number == QStringLiteral("61-ОД"));
    CHECK(school->workspace().draft(QStringLiteral("wizard/new-year")).isEmpty());
    school->workspace().undo();
    CHECK(school->desk().snapshot() == before);
}

TEST_CASE("A first day that cannot be is said beside its field, one that overlaps is only warned of",
          "[ui][programme]")
{
    const auto school = TestWorkspace::demo(6);
    OpenYear open(*school);
    open.typeStart(QStringLiteral("01.01.2020"));
    open.goOn();
    CHECK(open.wizard->currentPage() == 0);
    CHECK(open.shows(QStringLiteral("Новый год начинается позже прошлого")));
    look(*open.wizard, QStringLiteral("new-year-fault"));
    open.typeStart(language::shortDate(school->desk().programme().period.end));
    CHECK(open.shows(QStringLiteral("какое-то время будут открыты оба")));
    open.goOn();
    CHECK(open.wizard->currentPage() == 1);
}

TEST_CASE("A new year that was put off is taken up where it was left", "[ui][programme]")
{
    const auto school = TestWorkspace::demo(6);
    {
        OpenYear open(*school);
        open.typeStart(QStringLiteral("02.09.2027"));
        open.goOn();
        open.wizard->wish().mentors.clear();
        open.wizard->peopleTicked();
        click(*open.wizard, QStringLiteral("Отложить"));
        CHECK(open.wizard->leftSentence().contains(QStringLiteral("Новый год отложен")));
    }
    OpenYear open(*school);
    CHECK(open.shows(QStringLiteral("Он должен был начаться 02.09.2027.")));
    look(*open.wizard, QStringLiteral("new-year-former"));
    click(*open.wizard, QStringLiteral("Продолжить"));
    CHECK(open.start().date() == QDate(2027, 9, 2));
    open.goOn();
    CHECK(open.wizard->wish().mentors.empty());
    CHECK_FALSE(open.wizard->wish().mentees.empty());
}

TEST_CASE("The menu of the school and Ctrl+K lead into the new year", "[ui][programme]")
{
    TestWindow test;
    test.openDemo();
    auto& work = test.work();
    const auto actions = work.topBar().schoolMenu().actions();
    const auto action = std::ranges::find_if(
        actions, [](const QAction* one) { return withoutLine(one->text()) == QStringLiteral("Новый год"); });
    REQUIRE(action != actions.end());
    (*action)->trigger();
    REQUIRE(qobject_cast<NewYearWizard*>(work.wizard()));
    work.wizard()->leave();
    REQUIRE_FALSE(work.wizard());
    const auto commands = commandsOf(work);
    const auto command = std::ranges::find(commands, QStringLiteral("Новый год"), &Command::title);
    REQUIRE(command != commands.end());
    command->run();
    CHECK(qobject_cast<NewYearWizard*>(work.wizard()));
}
