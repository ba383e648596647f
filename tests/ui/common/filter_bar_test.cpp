#include "ui/common/filter_bar.h"

#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace kurator::ui;

namespace {

std::unique_ptr<FilterBar> classBar()
{
    auto bar = std::make_unique<FilterBar>();
    bar->setFields({{QStringLiteral("class"),
                     QStringLiteral("К&ласс"),
                     {{QStringLiteral("7а"), QStringLiteral("7 «А»"), 12},
                      {QStringLiteral("7б"), QStringLiteral("Тигры & львы"), 3},
                      {QStringLiteral("8а"), QStringLiteral("8 «А»"), 0}}},
                    {QStringLiteral("pair"),
                     QStringLiteral("&Пара"),
                     {{QStringLiteral("with"), QStringLiteral("в паре"), 15}}}});
    showAt(*bar, 700, 60);
    return bar;
}

} // namespace

TEST_CASE("A drop-down is ticked by keys alone, Space goes on and Enter closes", "[ui][common]")
{
    const auto bar = classBar();
    QSignalSpy changed(bar.get(), &FilterBar::changed);
    auto* button = named<QPushButton>(*bar, QStringLiteral("Класс"));
    QTest::qWait(0);
    button->menu()->popup(QPoint(0, 0));
    press(button->menu(), Qt::Key_Down);
    press(button->menu(), Qt::Key_Space);
    CHECK(button->menu()->isVisible());
    press(button->menu(), Qt::Key_Down);
    press(button->menu(), Qt::Key_Return);
    CHECK_FALSE(button->menu()->isVisible());
    CHECK(bar->chosen().value(QStringLiteral("class")) ==
          QStringList{QStringLiteral("7а"), QStringLiteral("7б")});
    CHECK(changed.count() == 2);
    CHECK(QString(button->text()).contains(QStringLiteral("7 «А», Тигры && львы")));
    look(*bar, QStringLiteral("filter-bar"));
}

TEST_CASE("Reset takes back all that was chosen and goes", "[ui][common]")
{
    const auto bar = classBar();
    auto* button = named<QPushButton>(*bar, QStringLiteral("Пара"));
    button->menu()->actions().front()->trigger();
    QSignalSpy changed(bar.get(), &FilterBar::changed);
    click(*bar, QStringLiteral("Сбросить"));
    CHECK(changed.count() == 1);
    CHECK(bar->chosen().isEmpty());
    CHECK(button->text() == QStringLiteral("&Пара"));
    CHECK_FALSE(button->menu()->actions().front()->isChecked());
}

TEST_CASE("What was chosen stays chosen when no row has it any more", "[ui][common]")
{
    const auto bar = classBar();
    bar->setChosen({{QStringLiteral("class"), {QStringLiteral("8а"), QStringLiteral("9в")}}});
    auto* menu = bar->findChildren<QPushButton*>().at(1)->menu();
    CHECK(bar->chosen().value(QStringLiteral("class")).size() == 2);
    CHECK(menu->actions().size() == 4);
    CHECK(menu->actions().last()->isChecked());
}

TEST_CASE("An open drop-down goes on being ticked while its counts change", "[ui][common]")
{
    FilterBar bar;
    const auto fields = [](int count) {
        return std::vector<FilterField>{{QStringLiteral("class"),
                                         QStringLiteral("К&ласс"),
                                         {{QStringLiteral("7а"), QStringLiteral("7 «А»"), count},
                                          {QStringLiteral("7б"), QStringLiteral("7 «Б»"), count}}}};
    };
    bar.setFields(fields(12));
    showAt(bar, 700, 60);
    QObject::connect(&bar, &FilterBar::changed, [&] { bar.setFields(fields(5)); });
    auto* menu = named<QPushButton>(bar, QStringLiteral("Класс"))->menu();
    menu->popup(QPoint(0, 0));
    press(menu, Qt::Key_Down);
    press(menu, Qt::Key_Space);
    CHECK(menu->actions().front()->text() == QStringLiteral("7 «А»\t5"));
    press(menu, Qt::Key_Down);
    press(menu, Qt::Key_Space);
    CHECK(bar.chosen().value(QStringLiteral("class")) ==
          QStringList{QStringLiteral("7а"), QStringLiteral("7б")});
    menu->hide();
}
