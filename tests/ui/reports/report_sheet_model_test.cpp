#include "ui/reports/report_sheet_model.h"
#include "ui/support/window.h"

#include <QAbstractItemModelTester>

using namespace kurator;
using namespace kurator::ui;

namespace {

exchange::OutSheet smallSheet()
{
    using exchange::Cell;
    using exchange::ColumnKind;
    exchange::OutSheet sheet;
    sheet.name = QStringLiteral("Охват");
    sheet.columns = {{QStringLiteral("Показатель"), 30, ColumnKind::Text},
                     {QStringLiteral("Доля, %"), 10, ColumnKind::Decimal},
                     {QStringLiteral("В программе"), 10, ColumnKind::Whole},
                     {QStringLiteral("На дату"), 10, ColumnKind::Date}};
    sheet.rows = {{Cell::ofText(QStringLiteral("Дети\n10–19")), Cell::ofNumber(-33.35), Cell::ofNumber(24),
                   Cell::ofDate(QDate(2026, 9, 1))},
                  {Cell::ofText(QStringLiteral("Учителя")), Cell{}, Cell::ofText(QStringLiteral("скрыто"))}};
    return sheet;
}

} // namespace

TEST_CASE("A sheet shows numbers to the right with a decimal comma", "[ui][reports]")
{
    ReportSheetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSheet(smallSheet());
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("−33,4"));
    CHECK(model.index(0, 2).data().toString() == QStringLiteral("24"));
    CHECK(model.index(0, 3).data().toString() == QStringLiteral("01.09.2026"));
    CHECK(model.index(1, 3).data().toString().isEmpty());
    CHECK((model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight));
    CHECK_FALSE((model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight));
}

TEST_CASE("A sheet is copied with its headings, one line a row", "[ui][reports]")
{
    ReportSheetModel model;
    model.setSheet(smallSheet());
    const QString heading = QStringLiteral("Показатель\tДоля, %\tВ программе\tНа дату\n");
    CHECK(model.asTable({1}) == heading + QStringLiteral("Учителя\t\tскрыто\t\n"));
    CHECK(model.asTable() ==
          heading + QStringLiteral("Дети 10–19\t−33,4\t24\t01.09.2026\nУчителя\t\tскрыто\t\n"));
    model.setSheet({});
    CHECK(model.rowCount() == 0);
    CHECK(model.asTable() == QStringLiteral("\n"));
}
