#include "rendering/every_sample.h"

#include "documents/consent_paper.h"
#include "documents/mentoring_paper.h"
#include "documents/pairs_order.h"
#include "documents/request_paper.h"
#include "documents/template.h"
#include "rendering/layout_checks.h"
#include "rendering/sample_papers.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <functional>

namespace kurator::tests {

namespace {

using Blocks = std::vector<documents::Block>;

// As many rows or points as let the signature just go over to the next page.
documents::Paper signedOverThePage(const std::function<Blocks(std::size_t)>& content)
{
    for (std::size_t size = 1;; ++size) {
        documents::Paper paper = tests::paperOf(content(size));
        paper.blocks.push_back(tests::directorSigns());
        if (rendering::layOut(paper).pages.size() > 1) {
            return paper;
        }
    }
}

Blocks rowsOf(std::size_t count)
{
    return {tests::tableOf(static_cast<int>(count), QStringLiteral("математика"))};
}

Blocks pointsOf(std::size_t count)
{
    return Blocks(count, documents::Point{QStringLiteral("–"), 1, tests::paragraphOf(15).text});
}

// A template of the program with nothing known yet.
documents::Paper blankOf(const char* name, const documents::FieldDictionary& fields)
{
    QFile file(QStringLiteral(":/templates/%1.txt").arg(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto form =
        documents::parseTemplate(QString::fromUtf8(file.readAll()), fields, QLatin1String(name));
    REQUIRE(form);
    return documents::fill(*form, {}).paper;
}

} // namespace

QString longName()
{
    return QStringLiteral("long");
}

std::map<QString, documents::Paper> everySample()
{
    return {
        {QStringLiteral("order"), tests::orderOnPairs(40)},
        {QStringLiteral("order-of-a-line"), tests::orderOnPairs(1)},
        {QStringLiteral("roadmap"), tests::roadmap(4, 6)},
        {QStringLiteral("consent"), tests::consent(QStringLiteral("Ёлкин <b>{Артём}</b> & «Ко» %1"))},
        {QStringLiteral("diploma"), tests::diploma()},
        {QStringLiteral("sheet"), tests::acquaintanceSheet(60)},
        {QStringLiteral("signed-table"), signedOverThePage(rowsOf)},
        {QStringLiteral("signed-points"), signedOverThePage(pointsOf)},
        {QStringLiteral("hard"), tests::hardPaper()},
        {QStringLiteral("joint"), tests::jointOrder()},
        {QStringLiteral("template-consent"),
         blankOf("processing-consent", documents::consentPaperDictionary())},
        {QStringLiteral("template-distribution"),
         blankOf("distribution-consent", documents::consentPaperDictionary())},
        {QStringLiteral("template-supplement"),
         blankOf("mentoring-supplement", documents::mentoringPaperDictionary())},
        {QStringLiteral("template-order"), blankOf("pairs-order", documents::pairsOrderDictionary())},
        {QStringLiteral("template-answer"), blankOf("request-answer", documents::requestPaperDictionary())},
        {longName(), tests::longTexts()}};
}

} // namespace kurator::tests
