#include "office/paper_rules.h"
#include "office/prepare_paper.h"
#include "ui/school/paper_rules_form.h"
#include "ui/school/school_page.h"
#include "ui/support/window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace kurator;
using namespace kurator::ui;

namespace {

constexpr int papersTab = 5;

void retype(QLineEdit* field, const QString& text)
{
    field->setFocus();
    field->selectAll();
    type(field, text);
}

std::unique_ptr<SchoolPage> papersOf(TestWorkspace& test)
{
    auto page = std::make_unique<SchoolPage>(test.workspace());
    showAt(*page, 1040, 640);
    page->findChild<QTabWidget*>()->setCurrentIndex(papersTab);
    return page;
}

} // namespace

TEST_CASE("The secretary's numbers and the look of papers are told once and hold for every paper",
          "[ui][school]")
{
    const auto test = TestWorkspace::demo(6);
    const auto page = papersOf(*test);
    look(*page, QStringLiteral("paper-rules"));
    retype(named<QLineEdit>(*page, QStringLiteral("Приказы по основной деятельности, например {n}-ОД")),
           QStringLiteral("{n}-ОД"));
    auto* directives =
        named<QCheckBox>(*page, QStringLiteral("Руководитель издаёт распоряжения, а не приказы"));
    directives->setFocus();
    press(directives, Qt::Key_Space);
    auto* standard = named<QComboBox>(*page, QStringLiteral("Стандарт"));
    auto* left = named<QLineEdit>(*page, QStringLiteral("Поле слева, мм"));
    CHECK_FALSE(left->isEnabled()); // the standard says it
    standard->setCurrentIndex(2);
    CHECK(left->isEnabled());
    retype(left, QStringLiteral("20"));
    look(*page, QStringLiteral("paper-rules-own"));
    REQUIRE(page->save());
    const auto rules = office::paperRules(test->desk());
    CHECK(rules.ordersMask == QStringLiteral("{n}-ОД"));
    CHECK(rules.directives);
    CHECK(office::houseStyle(test->desk()).page.left == 20);
    office::PaperRequest request;
    request.kind = QStringLiteral("D02");
    const auto paper = office::preparePaper(test->desk(), request);
    REQUIRE(paper);
    CHECK(paper->papers.front().style.left == 20);
    test->workspace().undo();
    CHECK(office::houseStyle(test->desk()) == documents::HouseStyle{});
}

TEST_CASE("A box puts a code on orders that have their number", "[ui][school]")
{
    const auto test = TestWorkspace::demo(6);
    const auto page = papersOf(*test);
    auto* codes = named<QCheckBox>(*page, QStringLiteral("QR-код на приказах, у которых есть номер"));
    CHECK_FALSE(codes->isChecked());
    codes->setFocus();
    press(codes, Qt::Key_Space);
    look(*page, QStringLiteral("paper-rules-codes"));
    REQUIRE(page->save());
    CHECK(office::houseStyle(test->desk()).codes);
    office::PaperRequest request;
    request.kind = QStringLiteral("D02");
    request.number = QStringLiteral("5-ОД");
    request.date = QDate(2026, 9, 1);
    const auto paper = office::preparePaper(test->desk(), request);
    REQUIRE(paper);
    CHECK(paper->papers.front().qrText.startsWith(QStringLiteral("ПРИКАЗ № 5-ОД от 01.09.2026")));
    test->workspace().undo();
    CHECK_FALSE(office::houseStyle(test->desk()).codes);
}

TEST_CASE("A margin that no sheet has and a mask without a number are said beside their fields",
          "[ui][school]")
{
    const auto test = TestWorkspace::demo(6);
    const auto page = papersOf(*test);
    auto* orders =
        named<QLineEdit>(*page, QStringLiteral("Приказы по основной деятельности, например {n}-ОД"));
    retype(orders, QStringLiteral("ОД"));
    named<QComboBox>(*page, QStringLiteral("Стандарт"))->setCurrentIndex(2);
    auto* left = named<QLineEdit>(*page, QStringLiteral("Поле слева, мм"));
    retype(left, QStringLiteral("300"));
    page->findChild<QTabWidget*>()->setCurrentIndex(0);
    CHECK_FALSE(page->save());
    CHECK(page->findChild<QTabWidget*>()->currentIndex() == papersTab);
    CHECK_FALSE(orders->accessibleDescription().isEmpty());
    CHECK_FALSE(left->accessibleDescription().isEmpty());
    look(*page, QStringLiteral("paper-rules-fault"));
    CHECK(office::paperRules(test->desk()) == documents::PaperRules{});
    QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("putBack")), Qt::LeftButton);
    CHECK(left->text() == QStringLiteral("30"));
    CHECK_FALSE(left->isEnabled());
}

TEST_CASE("Half typed rules of papers are there when the page opens again", "[ui][school]")
{
    const auto test = TestWorkspace::demo(6);
    const QString label = QStringLiteral("Приказы по личному составу, например {n}-ЛС");
    {
        const auto page = papersOf(*test);
        retype(named<QLineEdit>(*page, label), QStringLiteral("{n}-к"));
    }
    const auto page = papersOf(*test);
    CHECK(named<QLineEdit>(*page, label)->text() == QStringLiteral("{n}-к"));
    CHECK(office::paperRules(test->desk()) == documents::PaperRules{});
}
