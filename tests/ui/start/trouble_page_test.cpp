#include "ui/shell/test_window.h"
#include "ui/start/trouble_page.h"

#include <sqlite3.h>

using namespace kurator;
using namespace kurator::ui;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QStringList buttonsOf(const QWidget& in)
{
    QStringList names;
    for (const auto* button : in.findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            names << QString(button->text()).remove(QLatin1Char('&'));
        }
    }
    return names;
}

// What the screen about this file is called, with the window open on it.
QString troubleWith(TestWindow& test, const QString& path)
{
    test.window().open(path);
    showAt(test.window());
    CHECK_FALSE(test.window().workArea());
    const auto* page = test.window().findChild<TroublePage*>();
    REQUIRE(page->isVisible());
    CHECK_FALSE(page->accessibleDescription().isEmpty());
    return page->accessibleName();
}

} // namespace

TEST_CASE("Each trouble with a file has a screen that says what to do", "[ui][start]")
{
    TestWindow test;
    const QString file = test.path(QStringLiteral("школа.kurator"));
    SECTION("missing")
    {
        CHECK(troubleWith(test, file) == QStringLiteral("Файла школы нет на месте"));
        picture(test.window(), QStringLiteral("trouble-missing"));
        CHECK(buttonsOf(test.window()).contains(QStringLiteral("Убрать из списка")));
        CHECK(focusedName() == QStringLiteral("Попробовать ещё раз"));
        test.demo();
        pressFocused(Qt::Key_Return);
        CHECK(test.window().workArea());
    }
    SECTION("empty")
    {
        write(file, {});
        CHECK(troubleWith(test, file) == QStringLiteral("Файл пуст"));
        CHECK(focusedName() == QStringLiteral("Восстановить из копии…"));
    }
    SECTION("not ours")
    {
        write(file, QByteArray(5000, 'x'));
        CHECK(troubleWith(test, file) == QStringLiteral("В этом файле не школа"));
        pressFocused(Qt::Key_Escape);
        CHECK(named<QWidget>(test.window(), QStringLiteral("Новая школа"))->isVisible());
    }
    SECTION("damaged")
    {
        test.demo();
        QFile damaged(file);
        REQUIRE(damaged.open(QIODevice::ReadWrite));
        damaged.resize(damaged.size() / 2);
        damaged.close();
        CHECK(troubleWith(test, file) == QStringLiteral("Файл повреждён"));
        picture(test.window(), QStringLiteral("trouble-damaged"));
    }
    SECTION("written by a newer program")
    {
        test.demo();
        sqlite3* base = nullptr;
        REQUIRE(sqlite3_open(file.toUtf8().constData(), &base) == SQLITE_OK);
        REQUIRE(sqlite3_exec(base,
                             "PRAGMA user_version = 9999; UPDATE meta SET value = '9999' WHERE key = "
                             "'min_reader'",
                             nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(base);
        CHECK(troubleWith(test, file) == QStringLiteral("Файл записан более новой программой"));
    }
    SECTION("no school in it yet")
    {
        REQUIRE(test.files().create(file));
        CHECK(troubleWith(test, file) == QStringLiteral("В файле ещё нет школы"));
        picture(test.window(), QStringLiteral("trouble-no-school"));
    }
    SECTION("a folder")
    {
        CHECK(troubleWith(test, test.path({})) == QStringLiteral("Это папка"));
    }
}

TEST_CASE("A school that is open elsewhere is tried again when it was closed there", "[ui][start]")
{
    TestWindow test;
    const QString file = test.demo();
    auto elsewhere = test.files().open(file);
    REQUIRE(elsewhere);
    CHECK(troubleWith(test, file) == QStringLiteral("Школа открыта в другом месте"));
    picture(test.window(), QStringLiteral("trouble-locked"));
    click(test.window(), QStringLiteral("Попробовать ещё раз"));
    CHECK_FALSE(test.window().workArea());
    elsewhere->store.reset();
    click(test.window(), QStringLiteral("Попробовать ещё раз"));
    CHECK(test.window().workArea());
}

TEST_CASE("Trouble with another file leaves the open school open", "[ui][start]")
{
    TestWindow test;
    test.openDemo();
    test.window().open(test.path(QStringLiteral("нет.kurator")));
    CHECK(named<QWidget>(test.window(), QStringLiteral("Файла школы нет на месте"))->isVisible());
    QApplication::processEvents();
    click(test.window(), QStringLiteral("Вернуться к открытой школе"));
    CHECK(test.work().isVisible());
}
