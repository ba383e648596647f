#include "features/story.h"

#include "exchange/table_reader.h"
#include "exchange/xlsx_writer.h"
#include "office/mark_item.h"
#include "office/register_paper.h"
#include "office/start_school.h"
#include "support/text.h"

#include <algorithm>

namespace kurator::tests {

using exchange::Cell;

namespace {

void startSchoolBy(TestSchool& school, const QString& profile, const QString& orderNumber)
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
    facts.profile = profile;
    facts.orderDate = QDate(2026, 9, 1);
    facts.orderNumber = orderNumber;
    base::IdSource ids(1);
    REQUIRE(office::startSchool(school.file(), ids, facts));
    school.openDesk();
}

} // namespace

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
    startSchoolBy(school, QStringLiteral("federal"), QStringLiteral("57-ОД"));
}

void startKhakassianSchool(TestSchool& school)
{
    startSchoolBy(school, QStringLiteral("khakassia"), QStringLiteral("100-701"));
}

office::PaperRequest paperRequest(const QString& kind, const QString& number, const QDate& date)
{
    office::PaperRequest wish;
    wish.kind = kind;
    wish.number = number;
    wish.date = date;
    return wish;
}

void issue(office::Desk& desk, const QString& kind, const QString& number, const QDate& date)
{
    INFO(kind.toStdString());
    REQUIRE(office::registerElsewhere(desk, paperRequest(kind, number, date)));
}

void tickOff(office::Desk& desk, const QString& number, const QString& evidence)
{
    INFO(number.toStdString());
    auto mark = office::markOf(desk, number);
    mark.state = programme::MarkState::Done;
    mark.evidence = evidence;
    REQUIRE(office::markItem(desk, mark));
}

programme::ItemState stateOf(const office::Desk& desk, const QString& number)
{
    const auto items = desk.roadmap();
    const auto found = std::ranges::find(items, number, &programme::RoadmapItemView::number);
    REQUIRE(found != items.end());
    return found->state;
}

} // namespace kurator::tests
