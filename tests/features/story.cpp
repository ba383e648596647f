#include "features/story.h"

#include "exchange/table_reader.h"
#include "exchange/xlsx_writer.h"
#include "office/start_school.h"

namespace kurator::tests {

using exchange::Cell;

QString savedSheet(TestSchool& school, const QString& name, const QStringList& headings, const TextRows& rows)
{
    exchange::OutSheet sheet;
    sheet.name = QStringLiteral("Лист1");
    sheet.title = {QStringLiteral("Школьный список")};
    for (const QString& heading : headings) {
        sheet.columns.push_back({heading});
    }
    for (const QStringList& row : rows) {
        std::vector<Cell> cells;
        for (const QString& text : row) {
            cells.push_back(text.isEmpty() ? Cell() : Cell::ofText(text));
        }
        sheet.rows.push_back(cells);
    }
    const QString path = school.fileIn(name);
    REQUIRE(exchange::writeWorkbook(path, {sheet}, QDate(2026, 9, 1)));
    return path;
}

office::ImportOutcome imported(TestSchool& school, exchange::TableKind kind, const QString& path,
                               const std::function<void(office::ImportContext&)>& told)
{
    office::Desk& desk = school.desk();
    const auto workbook = exchange::readTable(path);
    REQUIRE(workbook);
    const auto forms = desk.forms();
    office::ImportContext context{desk.snapshot(), desk.programme(), forms,
                                  desk.ids(),      desk.today(),     QStringLiteral("список")};
    if (told) {
        told(context);
    }
    const auto outcome = office::planImport(kind, workbook->sheets.front(), {}, context);
    REQUIRE(outcome);
    REQUIRE(desk.commit(outcome->step, outcome->changes));
    return *outcome;
}

void startFederalSchool(TestSchool& school)
{
    office::StartFacts facts;
    facts.organisation.organisation.fullName = QStringLiteral(
        "Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 5»");
    facts.organisation.organisation.shortName = QStringLiteral("МБОУ «СОШ № 5»");
    facts.organisation.organisation.place = QStringLiteral("г. Абакан");
    facts.organisation.organisation.legalAddress = QStringLiteral("655000, г. Абакан, ул. Ленина, д. 1");
    facts.organisation.organisation.director.name = {QStringLiteral("Толстая"), QStringLiteral("Татьяна"),
                                                     QStringLiteral("Никитична")};
    facts.organisation.organisation.director.sex = language::Sex::Female;
    facts.organisation.organisation.director.position = QStringLiteral("директор");
    facts.organisation.curator = {QStringLiteral("Оюн"), QStringLiteral("Чодураа"),
                                  QStringLiteral("Кан-ооловна")};
    facts.organisation.curatorPosition = QStringLiteral("заместитель директора по воспитательной работе");
    facts.profile = QStringLiteral("federal");
    facts.orderDate = QDate(2026, 9, 1);
    facts.orderNumber = QStringLiteral("57-ОД");
    base::IdSource ids(1);
    REQUIRE(office::startSchool(school.file(), ids, facts));
    school.openDesk();
}

} // namespace kurator::tests
