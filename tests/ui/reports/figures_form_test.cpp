#include "lists/report_view.h"
#include "ui/common/date_editor.h"
#include "ui/reports/figure_row.h"
#include "ui/reports/reports_page.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QLabel>
#include <QPushButton>

using namespace kurator;
using namespace kurator::ui;

namespace {

FigureRow& rowOf(const QWidget& page, const char* code)
{
    for (FigureRow* row : page.findChildren<FigureRow*>()) {
        if (row->code() == QLatin1String(code)) {
            return *row;
        }
    }
    FAIL("no such indicator");
    std::abort();
}

lists::DenominatorRow stored(const office::Desk& desk, const char* code)
{
    const auto rows = lists::denominatorRows(desk);
    REQUIRE(rows);
    const auto row = std::ranges::find(*rows, QLatin1String(code), &lists::DenominatorRow::code);
    REQUIRE(row != rows->end());
    return *row;
}

void retype(QLineEdit* field, const QString& text)
{
    field->setFocus();
    field->selectAll();
    type(field, text);
}

} // namespace

TEST_CASE("The curator types a total by keys, saves it and takes it back", "[ui][reports]")
{
    const auto test = TestWorkspace::demo(6);
    ReportsPage page(test->workspace());
    showAt(page, 1040, 640);
    FigureRow& row = rowOf(page, "I1");
    const auto before = stored(test->desk(), "I1").value;
    QStringList said;
    QObject::connect(&test->workspace(), &Workspace::said, [&](const QString& text) { said << text; });
    retype(row.total(), QStringLiteral("1 240"));
    press(row.total(), Qt::Key_Tab);
    retype(row.date()->lineEdit(), QStringLiteral("1.9.26"));
    retype(row.source(), QStringLiteral("ОО-1"));
    retype(row.plan(), QStringLiteral("12,5"));
    press(row.plan(), Qt::Key_S, Qt::ControlModifier);
    const auto saved = stored(test->desk(), "I1");
    CHECK(saved.value == qint64(1240));
    CHECK(saved.date == QDate(2026, 9, 1));
    CHECK(saved.source == QStringLiteral("ОО-1"));
    CHECK(saved.plan == qint64(125));
    CHECK(row.total()->text() == QStringLiteral("1240"));
    CHECK(said.size() == 1);
    press(row.plan(), Qt::Key_S, Qt::ControlModifier);
    CHECK(said.size() == 1);
    test->workspace().undo();
    CHECK(stored(test->desk(), "I1").value == before);
    CHECK(row.total()->text() == (before ? QString::number(*before) : QString()));
}

TEST_CASE("A number that cannot be read is said beside it and nothing is stored", "[ui][reports]")
{
    const auto test = TestWorkspace::demo(6);
    ReportsPage page(test->workspace());
    showAt(page, 1040, 640);
    const auto before = stored(test->desk(), "I2");
    FigureRow& row = rowOf(page, "I2");
    const auto isFaulty = [](const QLineEdit* field) { return field->property("fault").toBool(); };
    retype(row.total(), QStringLiteral("много"));
    press(row.total(), Qt::Key_S, Qt::ControlModifier);
    CHECK(isFaulty(row.total()));
    CHECK_FALSE(row.total()->accessibleDescription().isEmpty());
    CHECK(row.total()->hasFocus());
    retype(row.total(), QStringLiteral("300"));
    retype(row.plan(), QStringLiteral("140"));
    press(row.plan(), Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(isFaulty(row.total()));
    CHECK(isFaulty(row.plan()));
    CHECK(row.total()->text() == QStringLiteral("300"));
    look(page, QStringLiteral("reports-fault"));
    row.total()->clear();
    retype(row.source(), QStringLiteral("классные журналы"));
    retype(row.plan(), QStringLiteral("14"));
    press(row.plan(), Qt::Key_S, Qt::ControlModifier);
    CHECK(isFaulty(row.total()));
    const auto after = stored(test->desk(), "I2");
    CHECK(after.value == before.value);
    CHECK(after.plans == before.plans);
}

TEST_CASE("Numbers that were typed and not saved are there when the page opens again", "[ui][reports]")
{
    const auto test = TestWorkspace::demo(6);
    const auto before = stored(test->desk(), "I3").value;
    {
        ReportsPage page(test->workspace());
        showAt(page, 1040, 640);
        retype(rowOf(page, "I3").total(), QStringLiteral("17"));
    }
    ReportsPage page(test->workspace());
    showAt(page, 1040, 640);
    FigureRow& row = rowOf(page, "I3");
    CHECK(row.total()->text() == QStringLiteral("17"));
    CHECK(stored(test->desk(), "I3").value == before);
    test->workspace().tellChanged();
    CHECK(row.total()->text() == QStringLiteral("17"));
    look(page, QStringLiteral("reports-kept"));
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("putBack")), Qt::LeftButton);
    CHECK(row.total()->text() == (before ? QString::number(*before) : QString()));
    ReportsPage again(test->workspace());
    showAt(again, 1040, 640);
    CHECK(rowOf(again, "I3").total()->text() == row.total()->text());
}

TEST_CASE("Enter goes down the column and saves at its end", "[ui][reports]")
{
    const auto test = TestWorkspace::demo(6);
    ReportsPage page(test->workspace());
    showAt(page, 1040, 640);
    retype(rowOf(page, "I1").total(), QStringLiteral("900"));
    press(rowOf(page, "I1").total(), Qt::Key_Return);
    CHECK(rowOf(page, "I2").total()->hasFocus());
    press(rowOf(page, "I2").total(), Qt::Key_Return);
    press(rowOf(page, "I3").total(), Qt::Key_Return);
    CHECK(stored(test->desk(), "I1").value != qint64(900));
    press(rowOf(page, "I4").total(), Qt::Key_Enter);
    CHECK(stored(test->desk(), "I1").value == qint64(900));
}

TEST_CASE("A button elsewhere leads to the number that is wanted", "[ui][reports]")
{
    const auto test = TestWorkspace::demo(2);
    ReportsPage page(test->workspace());
    showAt(page, 1040, 640);
    page.choose({lists::Place::Reports, lists::Doing::EnterDenominators, {}, {}, {QStringLiteral("I4")}});
    const FigureRow& row = rowOf(page, "I4");
    CHECK(page.firstWidget()->parentWidget() != nullptr);
    CHECK((page.firstWidget() == row.total() || page.firstWidget() == row.source() ||
           page.firstWidget() == row.date()->lineEdit()));
    CHECK(page.firstWidget()->hasFocus());
    page.choose({lists::Place::Reports, lists::Doing::EnterPlans, {}, {}, {}});
    CHECK(page.firstWidget() == rowOf(page, "I1").plan());
    CHECK(rowOf(page, "I1").plan()->hasFocus());
}

TEST_CASE("The plan of the profile is offered and fills only what is empty", "[ui][reports]")
{
    const auto test = TestWorkspace::demo(2);
    ReportsPage page(test->workspace());
    showAt(page, 1040, 640);
    retype(rowOf(page, "I2").plan(), QStringLiteral("3"));
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("offers")), Qt::LeftButton);
    CHECK(rowOf(page, "I1").plan()->text() == QStringLiteral("70"));
    CHECK(rowOf(page, "I2").plan()->text() == QStringLiteral("3"));
    press(rowOf(page, "I2").plan(), Qt::Key_S, Qt::ControlModifier);
    CHECK(stored(test->desk(), "I1").plan == qint64(700));
    CHECK(stored(test->desk(), "I2").plan == qint64(30));
}
