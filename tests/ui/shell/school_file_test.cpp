#include "ui/shell/school_menu.h"
#include "ui/shell/test_window.h"
#include "ui/shell/top_bar.h"

#include <QDir>

using namespace kurator;
using namespace kurator::ui;

TEST_CASE("A file that went away while it was open refuses the next step, says so, and is saved elsewhere",
          "[ui][shell]")
{
    TestWindow test;
    test.openDemo();
    REQUIRE(QFile::remove(test.path(QStringLiteral("школа.kurator"))));
    auto& workspace = test.work().workspace();
    const bool before = workspace.desk().programme().moveToWorkingDay;
    const auto changed = workspace.perform([](office::Desk& desk) {
        auto year = desk.programme();
        year.moveToWorkingDay = !year.moveToWorkingDay;
        return desk.commit({QStringLiteral("step.facts-recorded"), {}}, {{}, {year}});
    });
    REQUIRE_FALSE(changed);
    CHECK(changed.error().code == QStringLiteral("storage.gone"));
    CHECK(workspace.desk().programme().moveToWorkingDay == before);
    REQUIRE(test.said().size() == 1);
    CHECK(test.said().front().contains(QStringLiteral("нет там")));
    picture(test.window(), QStringLiteral("file-gone"));

    TestChoices answers;
    answers.save = test.path(QStringLiteral("спасли.kurator"));
    click(test.window(), QStringLiteral("Сохранить копию…"));
    REQUIRE(waitFor([&] { return QFile::exists(answers.save); }));
    test.window().open(answers.save);
    CHECK(test.work().workspace().path() == answers.save);
}

TEST_CASE("A copy is saved beside, over an older copy, but never over the open school", "[ui][shell]")
{
    TestWindow test;
    test.openDemo();
    TestChoices answers;
    answers.save = test.path(QStringLiteral("копия"));
    press(&test.window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QFile::exists(test.path(QStringLiteral("копия.kurator"))));
    CHECK(test.said().size() == 1);
    test.window().perform(FileCommand::SaveCopy);
    CHECK(QDir(test.path({})).entryList(QDir::Files) ==
          QStringList{QStringLiteral("копия.kurator"), QStringLiteral("школа.kurator")});
    answers.save = test.work().workspace().path();
    test.window().perform(FileCommand::SaveCopy);
    CHECK(test.said().front().contains(QStringLiteral("школа.kurator")));
    CHECK(test.files().open(test.path(QStringLiteral("копия.kurator"))));
}

TEST_CASE("A read-only school opens with a bar and nothing can be undone in it", "[ui][shell]")
{
    TestWindow test;
    const QString file = test.demo();
    {
        auto open = test.files().open(file);
        REQUIRE(open);
    }
    auto open = test.files().open(file);
    REQUIRE(open);
    open->whyReadOnly = base::Error{base::Error::Kind::Input,
                                    QStringLiteral("storage.read-only"),
                                    {{QStringLiteral("file"), QStringLiteral("школа.kurator")}}};
    const base::Clock clock(QDate(2026, 11, 21));
    auto desk = office::Desk::open(*open->store, clock);
    REQUIRE(desk);
    WorkArea area(std::make_unique<Workspace>(std::move(*open), std::move(*desk)));
    showAt(area);
    picture(area, QStringLiteral("read-only"));
    const auto bars = area.findChildren<MessageBar*>();
    CHECK(std::ranges::any_of(bars, [](const MessageBar* bar) {
        return bar->isVisible() && bar->sentence().contains(QStringLiteral("школа.kurator"));
    }));
    CHECK_FALSE(named<QWidget>(area, QStringLiteral("Отменить"))->isEnabled());
}

TEST_CASE("A clock that was set back is warned of", "[ui][shell]")
{
    TestWindow test(QDate(2020, 1, 1));
    const QString file = test.path(QStringLiteral("школа.kurator"));
    {
        const base::Clock right(QDate(2026, 11, 21));
        app::FilesOnDisk files(right);
        auto made = files.create(file);
        REQUIRE(made);
        REQUIRE(office::fillDemoSchool(*made->store, right, {}));
    }
    test.window().open(file);
    showAt(test.window());
    REQUIRE(test.said().size() == 1);
    CHECK(test.said().front().contains(QStringLiteral("01.01.2020")));
    CHECK(test.said().front().contains(QStringLiteral("21.11.2026")));
}

TEST_CASE("Closing a school leads to the beginning, and the last place is shown when it opens again",
          "[ui][shell]")
{
    TestWindow test;
    test.openDemo();
    test.work().show(Target{lists::Place::Roadmap});
    const auto place = test.work().place();
    press(&test.window(), Qt::Key_W, Qt::ControlModifier);
    CHECK_FALSE(test.window().workArea());
    REQUIRE(focusedName() == QStringLiteral("школа.kurator"));
    pressFocused(Qt::Key_Return);
    CHECK(test.work().place() == place);
}

TEST_CASE("The menu under the school shows its years, other schools and what can be done with files",
          "[ui][shell]")
{
    TestWindow test;
    const QString other = test.demo(QStringLiteral("другая.kurator"));
    test.window().open(other);
    test.openDemo();
    auto& menu = test.work().topBar().schoolMenu();
    menu.fill();
    QStringList texts;
    for (const QAction* action : menu.actions()) {
        texts << action->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&'));
    }
    CHECK(texts.front().startsWith(QStringLiteral("2026")));
    CHECK(menu.actions().front()->isChecked());
    CHECK(texts.contains(QStringLiteral("Сохранить копию…")));
    const auto place = texts.indexOf(QStringLiteral("другая.kurator"));
    REQUIRE(place >= 0);
    CHECK_FALSE(texts.contains(QStringLiteral("школа.kurator")));
    menu.actions().at(place)->trigger();
    CHECK(waitFor([&] { return test.work().workspace().path() == other; }));
}
