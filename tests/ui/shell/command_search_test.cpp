#include "language/person_name.h"
#include "ui/shell/command_search.h"
#include "ui/shell/search_model.h"
#include "ui/shell/test_window.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace kurator;
using namespace kurator::ui;

namespace {

QStringList foundTitles(const QWidget& in)
{
    QStringList titles;
    const auto* model = named<QListView>(in, QStringLiteral("Что нашлось"))->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        titles << model->index(row, 0).data().toString();
    }
    return titles;
}

} // namespace

TEST_CASE("Ctrl+K finds an item of the roadmap and leads there", "[ui][shell]")
{
    TestWindow test;
    test.openDemo();
    press(&test.window(), Qt::Key_K, Qt::ControlModifier);
    REQUIRE(focusedName() == QStringLiteral("Что найти"));
    picture(test.window(), QStringLiteral("search-empty"));
    const auto& item = test.work().workspace().desk().profile().items.front();
    typeFocused(item.title.left(30));
    picture(test.window(), QStringLiteral("search"));
    REQUIRE(foundTitles(test.work()).contains(item.number + QLatin1Char(' ') + item.title));
    pressFocused(Qt::Key_Return);
    CHECK_FALSE(test.work().search().isVisible());
    CHECK(test.work().place() == lists::Place::Roadmap);
}

TEST_CASE("Ctrl+K finds a person by the beginning of the surname and of the class", "[ui][shell]")
{
    TestWindow test;
    test.openDemo();
    const auto& desk = test.work().workspace().desk();
    const auto& entry = desk.snapshot().entries.front();
    const auto person = std::ranges::find(desk.snapshot().persons, entry.person, &people::Person::id);
    test.work().showSearch();
    typeFocused(person->name.surname.toUpper().left(5) + QLatin1Char(' ') + person->name.given.left(3));
    CHECK(foundTitles(test.work()).contains(language::fullName(person->name)));
    picture(test.window(), QStringLiteral("search-person"));
    pressFocused(Qt::Key_Escape);
    CHECK_FALSE(test.work().search().isVisible());
}

TEST_CASE("Ctrl+K runs commands by keyboard and by mouse, and says when nothing was found", "[ui][shell]")
{
    TestWindow test;
    test.openDemo();
    test.work().showSearch();
    typeFocused(QStringLiteral("истор"));
    REQUIRE(foundTitles(test.work()).front() == QStringLiteral("История изменений"));
    pressFocused(Qt::Key_Return);
    auto* history = QApplication::activeModalWidget();
    REQUIRE(history);
    history->close();

    test.work().showSearch();
    typeFocused(QStringLiteral("загрузить"));
    pressFocused(Qt::Key_Return);
    REQUIRE(test.work().wizard());
    test.work().wizard()->leave();

    test.work().showSearch();
    pressFocused(Qt::Key_Down);
    const auto* view = named<QListView>(test.work(), QStringLiteral("Что нашлось"));
    CHECK(view->currentIndex().row() == 1);
    pressFocused(Qt::Key_Up);
    CHECK(view->currentIndex().row() == 0);
    typeFocused(QStringLiteral("щщщщ"));
    CHECK_FALSE(view->isVisible());
    QTest::mouseClick(&test.work().search(), Qt::LeftButton, {}, QPoint(5, 600));
    CHECK_FALSE(test.work().search().isVisible());
}

TEST_CASE("The search tells of every row what it is", "[ui][shell]")
{
    const auto test = TestWorkspace::demo(5);
    SearchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const lists::SearchIndex index(test->desk());
    model.setCommands({{QStringLiteral("Приказы"), QStringLiteral("страница"), {}, [] {}}});
    model.find(QStringLiteral("приказ"), &index);
    REQUIRE(model.rowCount() > 1);
    CHECK(model.commandAt(0));
    CHECK(model.hitAt(1));
    CHECK(model.index(1).data(SearchModel::KindRole).toString().size() > 3);
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("команда")));
}
