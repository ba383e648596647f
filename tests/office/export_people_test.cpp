#include "office/export_base.h"

#include "exchange/columns.h"
#include "exchange/table_reader.h"
#include "office/export_card.h"
#include "office/export_codes.h"
#include "support/small_desk.h"
#include "support/text.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace kurator;
using exchange::Cell;
using people::Side;

namespace {

QString allText(const exchange::OutSheet& sheet)
{
    QStringList texts{sheet.title};
    for (const auto& row : sheet.rows) {
        for (const Cell& cell : row) {
            texts << exchange::shown(cell);
        }
    }
    return texts.join(QLatin1Char('\n'));
}

QStringList headings(const exchange::OutSheet& sheet)
{
    QStringList texts;
    for (const auto& column : sheet.columns) {
        texts << column.heading;
    }
    return texts;
}

} // namespace

TEST_CASE("The official columns are those of the model, word for word and in order", "[office]")
{
    tests::SmallDesk small;
    const auto& desk = small.open();
    for (const Side side : {Side::Mentee, Side::Mentor}) {
        QStringList official;
        for (const QStringView heading : exchange::officialHeadings(
                 side == Side::Mentee ? exchange::TableKind::Mentees : exchange::TableKind::Mentors)) {
            official << heading.toString();
        }
        CHECK(headings(office::exportBase(desk, side).sheet) == official);
        CHECK(headings(office::exportPeople(desk, side, office::officialColumnIds(side)).sheet) == official);
    }
    CHECK(office::officialColumnIds(Side::Mentee).size() == 12);
    CHECK(office::officialColumnIds(Side::Mentor).size() == 15);
}

TEST_CASE("Own columns give the same cells as the official table, in the order that was chosen", "[office]")
{
    const auto school = TestSchool::demo(6);
    const auto& desk = school->desk();
    for (const Side side : {Side::Mentee, Side::Mentor}) {
        const auto official = office::exportBase(desk, side);
        const auto own = office::exportPeople(desk, side, office::officialColumnIds(side));
        CHECK(own.sheet.rows == official.sheet.rows);
        CHECK(own.leftOut.size() == official.leftOut.size());
    }
    const auto few = office::exportPeople(
        desk, Side::Mentee, {QStringLiteral("class"), QStringLiteral("no such"), QStringLiteral("name")});
    CHECK(headings(few.sheet) == QStringList{QStringLiteral("№ п/п"), QStringLiteral("Класс или группа"),
                                             QStringLiteral("ФИО наставляемого")});
}

TEST_CASE("Only those who were asked for are exported, and only they are told as left out", "[office]")
{
    tests::SmallDesk small;
    const auto wanted = small.school().mentee(QStringLiteral("Абаев Иван Ильич"));
    const auto blocked = small.school().mentee(QStringLiteral("Белов Иван Ильич"));
    const auto other = small.school().mentee(QStringLiteral("Волков Иван Ильич"));
    small.school().consentOf(blocked).withdrawnOn = QDate(2026, 11, 1);
    small.school().consentOf(other).withdrawnOn = QDate(2026, 11, 1);
    const auto exported =
        office::exportPeople(small.open(), Side::Mentee, {QStringLiteral("name")}, {wanted, blocked});
    REQUIRE(exported.sheet.rows.size() == 1);
    CHECK(exported.sheet.rows.front()[1] == Cell::ofText(QStringLiteral("Абаев Иван Ильич")));
    REQUIRE(exported.leftOut.size() == 1);
    CHECK(exported.leftOut.front().entry == blocked);
}

TEST_CASE("No column tells a restricted category, and none names who may not be named", "[office]")
{
    tests::SmallDesk small;
    auto& school = small.school();
    const auto mentee = school.mentee(QStringLiteral("Абаев Иван Ильич"));
    const auto mentor = school.pupilMentor(QStringLiteral("Яковлев Яков Ильич"));
    school.pair(mentor, mentee);
    school.mark(mentee, people::RestrictedKind::Orphan);
    school.consentOf(mentor).withdrawnOn = QDate(2026, 11, 1);
    const auto& desk = small.open();
    QStringList all;
    for (const auto& column : office::exportColumns(Side::Mentee)) {
        all << column.id;
    }
    const QString mentees = allText(office::exportPeople(desk, Side::Mentee, all).sheet);
    CHECK(mentees.contains(QStringLiteral("Абаев")));
    CHECK_FALSE(mentees.contains(QStringLiteral("Яковлев")));
    CHECK_FALSE(mentees.contains(QStringLiteral("сирота"), Qt::CaseInsensitive));
    const auto card = office::exportCard(desk, mentee);
    REQUIRE(card);
    CHECK_FALSE(allText(*card).contains(QStringLiteral("Яковлев")));
    CHECK(allText(*card).contains(QStringLiteral("Согласие на обработку персональных данных")));
    const auto refused = office::exportCard(desk, mentor);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("export.not-named"));
}

TEST_CASE("A formula in a name stays text in the file", "[office]")
{
    tests::SmallDesk small;
    const auto id = small.school().mentee(QStringLiteral("=HYPERLINK(\"http://x\") Иван Ильич"));
    small.school().entry(id).request = QStringLiteral("@SUM(1+1)");
    small.school().entry(id).contacts = QStringLiteral("+79131234567");
    const auto exported = office::exportBase(small.open(), Side::Mentee);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("база.xlsx"));
    REQUIRE(exchange::writeWorkbook(path, {exported.sheet}, QDate(2026, 11, 20)));
    const auto read = exchange::readTable(path);
    REQUIRE(read);
    QStringList texts;
    for (const auto& row : read->sheets.front().rows) {
        for (const Cell& cell : row) {
            if (cell.kind == Cell::Kind::Text) {
                texts << cell.text;
            }
        }
    }
    CHECK(std::ranges::any_of(texts,
                              [](const QString& text) { return text.startsWith(QLatin1String("=HYPER")); }));
    CHECK(texts.contains(QStringLiteral("@SUM(1+1)")));
    CHECK(texts.contains(QStringLiteral("+79131234567")));
}

TEST_CASE("A table of codes tells nobody's name and the same code on both sides of a pair", "[office]")
{
    const auto school = TestSchool::demo(6);
    const auto& desk = school->desk();
    const auto mentees = office::exportCodes(desk, Side::Mentee);
    const auto mentors = office::exportCodes(desk, Side::Mentor);
    CHECK(mentees.rows.size() == 30);
    const QString told = allText(mentees) + allText(mentors);
    for (const auto& person : desk.snapshot().persons) {
        CHECK_FALSE(told.contains(person.name.surname));
    }
    CHECK(mentees.rows.front().front() == Cell::ofText(QStringLiteral("Н-001")));
    const auto paired = std::ranges::find_if(
        mentees.rows, [](const auto& row) { return row[5].text.startsWith(QStringLiteral("Нм-")); });
    REQUIRE(paired != mentees.rows.end());
    const auto mentor = std::ranges::find_if(mentors.rows, [&](const auto& row) {
        return (*paired)[5].text.split(QStringLiteral(", ")).contains(row[0].text);
    });
    REQUIRE(mentor != mentors.rows.end());
    CHECK((*mentor)[5].text.contains((*paired)[0].text));
}
