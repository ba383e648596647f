#include "exchange/table_reader.h"
#include "office/consent_marks.h"
#include "office/year_report.h"
#include "reports/report_tables.h"
#include "school/lookup.h"
#include "ui/common/list_view.h"
#include "ui/reports/figure_row.h"
#include "ui/reports/left_out_pane.h"
#include "ui/reports/report_sheet_pane.h"
#include "ui/reports/reports_page.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QPushButton>
#include <QTabWidget>

using namespace kurator;
using namespace kurator::ui;

TEST_CASE("The sheets on the screen are the sheets of the file", "[ui][reports]")
{
    const auto test = TestWorkspace::demo(6);
    ReportsPage page(test->workspace());
    showAt(page, 1040, 640);
    const auto report = office::yearReport(test->desk(), std::nullopt);
    REQUIRE(report);
    const auto sheets = reports::reportSheets(*report);
    const auto panes = page.findChildren<ReportSheetPane*>();
    REQUIRE(panes.size() == qsizetype(sheets.size()));
    for (const ReportSheetPane* pane : panes) {
        const auto sheet = std::ranges::find(sheets, pane->model().sheet().name, &exchange::OutSheet::name);
        REQUIRE(sheet != sheets.end());
        CHECK(pane->model().rowCount() == int(sheet->rows.size()));
        QAbstractItemModelTester tester(pane->view()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
}

TEST_CASE("Every part of the report fits and has its names", "[ui][reports]")
{
    const auto test = TestWorkspace::demo(6);
    ReportsPage page(test->workspace());
    showAt(page, 1040, 640);
    auto* tabs = page.findChild<QTabWidget*>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        look(page, QStringLiteral("reports-%1").arg(i));
    }
}

TEST_CASE("The shown sheet is copied by a key, and chosen rows by Ctrl+C", "[ui][reports]")
{
    const auto test = TestWorkspace::demo(6);
    ReportsPage page(test->workspace());
    showAt(page, 1040, 640);
    QStringList told;
    QObject::connect(&test->workspace(), &Workspace::told, [&](const QString& text) { told << text; });
    QApplication::clipboard()->setText(QStringLiteral("прежнее"));
    press(page.firstWidget(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("прежнее"));
    auto* tabs = page.findChild<QTabWidget*>();
    tabs->setCurrentIndex(2);
    auto* pane = qobject_cast<ReportSheetPane*>(tabs->currentWidget());
    REQUIRE(pane);
    page.firstWidget()->setFocus();
    press(pane->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().contains(pane->model().asTable()));
    CHECK(told.size() == 1);
    QTest::mouseClick(pane->view()->viewport(), Qt::LeftButton, {},
                      pane->view()->visualRect(pane->model().index(1, 0)).center());
    press(pane->view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == pane->model().asTable({1}));
}

TEST_CASE("The report is saved as a workbook and as JSON, with the numbers just typed", "[ui][reports]")
{
    const auto test = TestWorkspace::demo(6);
    TestChoices choices;
    ReportsPage page(test->workspace());
    showAt(page, 1040, 640);
    QStringList told;
    QObject::connect(&test->workspace(), &Workspace::told, [&](const QString& text) { told << text; });
    QLineEdit* total = page.findChildren<FigureRow*>().front()->total();
    total->selectAll();
    type(total, QStringLiteral("777"));
    choices.save = test->fileIn(QStringLiteral("отчёт"));
    press(total, Qt::Key_E, Qt::ControlModifier);
    CHECK(waitFor([&] { return told.size() == 1; }));
    const auto book = exchange::readTable(choices.save + QStringLiteral(".xlsx"));
    REQUIRE(book);
    CHECK(book->sheets.size() == 4);
    const auto& rows = book->sheets.at(1).rows;
    CHECK(std::ranges::any_of(rows, [](const auto& row) {
        return std::ranges::any_of(row, [](const exchange::Cell& cell) { return cell.number == 777; });
    }));
    choices.save = test->fileIn(QStringLiteral("отчёт.json"));
    press(total, Qt::Key_E, Qt::ControlModifier);
    CHECK(waitFor([&] { return told.size() == 2; }));
    CHECK(QFile::exists(choices.save));
    total->selectAll();
    type(total, QStringLiteral("сто"));
    choices.asked.clear();
    press(total, Qt::Key_E, Qt::ControlModifier);
    CHECK(choices.asked.isEmpty());
    CHECK(total->hasFocus());
}

TEST_CASE("A report that cannot be written is refused in words", "[ui][reports]")
{
    const auto test = TestWorkspace::demo(6);
    TestChoices choices;
    ReportsPage page(test->workspace());
    showAt(page, 1040, 640);
    QStringList refused;
    QObject::connect(&test->workspace(), &Workspace::refused,
                     [&](const base::Error& error) { refused << error.code; });
    choices.save = test->fileIn(QStringLiteral("нет/такой/папки/отчёт.xlsx"));
    press(page.firstWidget(), Qt::Key_E, Qt::ControlModifier);
    CHECK(waitFor([&] { return refused.size() == 1; }));
    choices.save.clear();
    press(page.firstWidget(), Qt::Key_E, Qt::ControlModifier);
    CHECK(refused.size() == 1);
}

TEST_CASE("Who is counted and not named is opened in the consents", "[ui][reports]")
{
    const auto test = TestWorkspace::demo(6);
    const auto& pair = test->desk().snapshot().pairs.front();
    const auto* mentor = school::Lookup(test->desk().snapshot()).entry(pair.mentor);
    REQUIRE(mentor);
    REQUIRE(office::withdrawConsents(test->desk(), people::ConsentPurpose::Processing, {mentor->person},
                                     QDate(2026, 11, 20)));
    const auto report = office::yearReport(test->desk(), std::nullopt);
    REQUIRE(report);
    REQUIRE_FALSE(report->leftOut.empty());
    ReportsPage page(test->workspace());
    showAt(page, 1040, 640);
    std::optional<Target> asked;
    QObject::connect(&page, &Page::asked, [&](const Target& target) { asked = target; });
    auto* tabs = page.findChild<QTabWidget*>();
    auto* pane = page.findChild<LeftOutPane*>();
    tabs->setCurrentWidget(pane);
    auto* list = pane->findChild<ListView*>();
    look(page, QStringLiteral("reports-left-out"));
    QTest::mouseClick(pane->findChild<QPushButton*>(QStringLiteral("consents")), Qt::LeftButton);
    REQUIRE(asked);
    CHECK(asked->place == lists::Place::Consents);
    CHECK(asked->subjects.size() == report->leftOut.size());
    asked.reset();
    list->setFocus();
    list->choose({report->leftOut.front().entry.uuid()});
    press(list, Qt::Key_Return);
    REQUIRE(asked);
    CHECK(asked->subjects == std::vector<QUuid>{report->leftOut.front().entry.uuid()});
}
