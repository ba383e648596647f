#include "office/paper_school.h"
#include "office/prepare_paper.h"
#include "papers/catalogue_school.h"
#include "support/golden.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::tests;

namespace {

office::PreparedPaper consentForms(const office::Desk& desk)
{
    office::PaperRequest request;
    request.kind = QStringLiteral("D12");
    auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    REQUIRE(prepared->papers.size() == 1);
    return std::move(*prepared);
}

// Numbers in the list of the title sheet: its table is the first of the paper.
QStringList listedNumbers(const documents::Paper& paper)
{
    QStringList numbers;
    for (const documents::Block& block : paper.blocks) {
        if (const auto* table = std::get_if<documents::Table>(&block)) {
            for (const auto& row : table->rows) {
                numbers << std::get<documents::Row>(row).cells.front().text;
            }
            break;
        }
    }
    return numbers;
}

} // namespace

TEST_CASE("The forms of consents come together as the director approves them in a school and in a college",
          "[papers]")
{
    const auto school = townSchool();
    const auto other = college();
    checkGolden(QStringLiteral("papers/consent-forms-school.txt"),
                plainText(consentForms(school->desk()).papers.front()));
    checkGolden(QStringLiteral("papers/consent-forms-college.txt"),
                plainText(consentForms(other->desk()).papers.front()));
}

TEST_CASE("Every form of consent in the list stands on its own sheet and names nobody", "[papers]")
{
    const auto school = townSchool();
    const auto prepared = consentForms(school->desk());
    const QString text = readable(prepared.papers.front());
    const QStringList numbers = listedNumbers(prepared.papers.front());
    REQUIRE(numbers.size() == 12);
    for (const QString& number : numbers) {
        CAPTURE(number.toStdString());
        CHECK(text.count(QStringLiteral("Форма № %1\n").arg(number)) == 1);
    }
    CHECK_FALSE(text.contains(QStringLiteral("Форма № 13")));
    for (const people::Entry& entry : school->desk().snapshot().entries) {
        CHECK_FALSE(text.contains(school->desk().lookup().nameOf(entry.id)));
    }
    for (const base::Finding& warning : prepared.warnings) {
        CHECK_FALSE(warning.arguments.value(QStringLiteral("field")).startsWith(QLatin1String("person")));
    }
}
