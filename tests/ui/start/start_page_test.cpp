#include "ui/shell/test_window.h"
#include "ui/start/recent_schools.h"

#include <QDragEnterEvent>
#include <QMimeData>

using namespace kurator;
using namespace kurator::ui;

TEST_CASE("The first start offers four ways to begin", "[ui][start]")
{
    TestWindow test;
    showAt(test.window());
    for (const QString& name :
         {QStringLiteral("Новая школа"), QStringLiteral("Открыть школу"),
          QStringLiteral("Демонстрационная школа"), QStringLiteral("Восстановить из копии")}) {
        CHECK(named<QAbstractButton>(test.window(), name)->isVisible());
    }
    CHECK(focusedName() == QStringLiteral("Новая школа"));
    CHECK(test.window().minimumSizeHint().width() <= 1240);
    CHECK(test.window().minimumSizeHint().height() <= 660);
    picture(test.window(), QStringLiteral("start"));
}

TEST_CASE("Schools that were open before are opened again, marked when gone and taken out of the list",
          "[ui][start]")
{
    TestWindow test;
    const QString school = test.demo();
    rememberSchool(test.path(QStringLiteral("унесли.kurator")));
    rememberSchool(school);
    test.window().perform(FileCommand::Close);
    MainWindow window(test.files(), base::Clock(QDate(2026, 11, 21)));
    showAt(window);
    picture(window, QStringLiteral("start-recent"));
    CHECK(focusedName() == QStringLiteral("школа.kurator"));

    named<QWidget>(window, QStringLiteral("унесли.kurator, сейчас нет на месте"))->setFocus();
    pressFocused(Qt::Key_Delete);
    CHECK(recentSchools() == QStringList{school});
    CHECK(focusedName() == QStringLiteral("школа.kurator"));
    pressFocused(Qt::Key_Return);
    REQUIRE(window.workArea());
    CHECK(window.workArea()->workspace().path() == school);
}

TEST_CASE("A school dropped on the window is opened, another file is not taken", "[ui][start]")
{
    TestWindow test;
    const QString school = test.demo();
    showAt(test.window());
    const auto drop = [&](const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.setAccepted(false);
        QApplication::sendEvent(&test.window(), &enter);
        if (enter.isAccepted()) {
            QDropEvent dropped(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&test.window(), &dropped);
        }
        QApplication::processEvents();
    };
    drop(test.path(QStringLiteral("список.xlsx")));
    CHECK_FALSE(test.window().workArea());
    drop(school);
    CHECK(test.window().workArea());
}

TEST_CASE("A school is restored from a copy under a new name, a damaged copy is refused", "[ui][start]")
{
    TestWindow test;
    const QString copy = test.demo(QStringLiteral("копия.kurator"));
    TestChoices answers;
    answers.open = copy;
    answers.save = test.path(QStringLiteral("снова"));
    showAt(test.window());
    click(test.window(), QStringLiteral("Восстановить из копии"));
    REQUIRE(test.window().workArea());
    CHECK(test.work().workspace().path() == test.path(QStringLiteral("снова.kurator")));
    CHECK(QFile::exists(copy));
    test.window().perform(FileCommand::Close);

    QFile damaged(copy);
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    REQUIRE(damaged.seek(4096));
    damaged.write(QByteArray(8192, 'x'));
    damaged.close();
    answers.save = test.path(QStringLiteral("ещё.kurator"));
    click(test.window(), QStringLiteral("Восстановить из копии"));
    CHECK_FALSE(test.window().workArea());
    REQUIRE(test.said().size() == 1);
    CHECK(test.said().front().contains(QStringLiteral("копия.kurator")));
    CHECK_FALSE(QFile::exists(test.path(QStringLiteral("ещё.kurator"))));
}

TEST_CASE("The demo school is made in a file of its own, again beside the first one", "[ui][start]")
{
    const QTemporaryDir home;
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.path().toUtf8());
    {
        TestWindow test;
        showAt(test.window());
        click(test.window(), QStringLiteral("Демонстрационная школа"));
        const QString first = test.work().workspace().path();
        test.window().perform(FileCommand::Close);
        click(test.window(), QStringLiteral("Демонстрационная школа"));
        CHECK(test.work().workspace().path() != first);
        CHECK(QFile::exists(first));
        CHECK(test.work().workspace().path().startsWith(home.path()));
    }
    qputenv("HOME", before);
}
