#include "office/paper_rules.h"
#include "office/prepare_paper.h"
#include "papers/catalogue_school.h"
#include "rendering/office_files.h"
#include "rendering/paper_writer.h"
#include "rendering/read_back.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::tests;
using kurator::rendering::writePapers;

namespace {

std::unique_ptr<TestSchool> schoolOf(const documents::HouseStyle& house, int mentees = 24)
{
    auto school = TestSchool::demo(7, mentees);
    documents::PaperRules rules;
    rules.style = documents::toJson(house);
    REQUIRE(office::savePaperRules(school->desk(), rules));
    return school;
}

documents::HouseStyle withCodes()
{
    documents::HouseStyle house;
    house.codes = true;
    return house;
}

documents::Paper paperOfKind(const office::Desk& desk, const char* code, const QString& number)
{
    auto request = goldenRequest(desk, *documents::findDocumentKind(QLatin1String(code)));
    request.number = number;
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    return prepared->papers.front();
}

// The paper as PDF, and as LibreOffice prints it from both files of text processors.
QStringList printedByAll(const documents::Paper& paper, const PaperFolder& folder)
{
    const QStringList written{folder.file(QStringLiteral("own.pdf")), folder.file(QStringLiteral("text.odt")),
                              folder.file(QStringLiteral("word.docx"))};
    for (const QString& file : written) {
        REQUIRE(writePapers({paper}, file, *rendering::formatOfFile(file)));
    }
    convertByLibreOffice(written.mid(1), QStringLiteral("pdf"), folder);
    return {written.first(), folder.file(QStringLiteral("text.pdf")),
            folder.file(QStringLiteral("word.pdf"))};
}

} // namespace

TEST_CASE("A code tells the kind, the number, the date and the school of an order, and names nobody",
          "[papers]")
{
    const auto school = schoolOf(withCodes());
    const auto& desk = school->desk();
    const QString text = paperOfKind(desk, "D02", QStringLiteral("57-ОД")).qrText;
    CHECK(text == QStringLiteral("ПРИКАЗ № 57-ОД от 20.11.2026\n") + desk.organisation().shortName);
    CHECK(paperOfKind(desk, "D02", {}).qrText.isEmpty());
    CHECK(paperOfKind(desk, "D41", {}).qrText.isEmpty());
    const auto without = schoolOf(documents::HouseStyle());
    CHECK(paperOfKind(without->desk(), "D02", QStringLiteral("57-ОД")).qrText.isEmpty());
}

TEST_CASE("The code of an order is read from its first sheet in each format", "[papers]")
{
    if (!hasLibreOffice()) {
        return;
    }
    const auto school = schoolOf(withCodes());
    const documents::Paper order = paperOfKind(school->desk(), "D01", QStringLiteral("57-ОД"));
    const PaperFolder folder;
    for (const QString& file : printedByAll(order, folder)) {
        CAPTURE(file);
        CHECK(qrOnFirstPage(file, folder) == order.qrText);
    }
}

TEST_CASE("The next sheets of a register carry the numbers of its columns in each format", "[papers]")
{
    if (!hasLibreOffice()) {
        return;
    }
    documents::HouseStyle house;
    house.headings = documents::TableHeadings::Numbers;
    const auto school = schoolOf(house, 60);
    const documents::Paper base = paperOfKind(school->desk(), "D20", {});
    const PaperFolder folder;
    for (const QString& file : printedByAll(base, folder)) {
        CAPTURE(file);
        const QStringList pages = readPages(file);
        REQUIRE(pages.size() > 2);
        for (qsizetype page = 1; page < pages.size() - 1; ++page) {
            CAPTURE(pages.at(page));
            CHECK(pages.at(page).contains(QStringLiteral("1 2 3 4 5")));
        }
    }
}
