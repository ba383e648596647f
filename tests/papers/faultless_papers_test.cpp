#include "documents/template.h"
#include "documents/text_faults.h"
#include "language/government.h"
#include "office/prepare_paper.h"
#include "papers/catalogue_school.h"
#include "papers/field_group.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::documents;
using namespace kurator::tests;

namespace {

void checkFaultless(TestSchool& school)
{
    for (const DocumentKind& kind : kindsFromTemplates()) {
        const auto request = goldenRequest(school.desk(), kind);
        const auto prepared = office::preparePaper(school.desk(), request);
        if (!prepared) {
            continue; // the golden papers tell why
        }
        for (const base::Finding& fault :
             textFaults(prepared->papers.front(), request.date, kind.journal != Journal::None)) {
            FAIL_CHECK(kind.code << " " << fault.code.toStdString() << ": "
                                 << fault.arguments.value(QStringLiteral("text")).toStdString()
                                 << fault.arguments.value(QStringLiteral("word")).toStdString());
        }
    }
}

std::optional<language::Case> caseOf(const FieldUse& use)
{
    for (const FieldFilter& filter : use.filters) {
        if (filter.kind == FilterKind::Case) {
            return filter.grammaticalCase;
        }
    }
    return std::nullopt;
}

// Compares the case of every name and position of a text with what the words before it ask for.
void checkCases(const FieldText& text, const QString& where)
{
    QString before;
    for (const auto& piece : text) {
        if (const QString* plain = std::get_if<QString>(&piece)) {
            before += *plain;
            continue;
        }
        const FieldUse& use = std::get<FieldUse>(piece);
        const bool gender = std::ranges::any_of(
            use.filters, [](const FieldFilter& filter) { return filter.kind == FilterKind::Gender; });
        const bool named = use.type == FieldType::Person || use.type == FieldType::Position;
        const bool declines = named && !gender && !before.endsWith(QLatin1Char('('));
        const auto wanted = declines ? language::caseAfter(before) : std::nullopt;
        if (wanted && caseOf(use).value_or(language::Case::Nominative) != *wanted) {
            FAIL_CHECK(where.toStdString()
                       << ": " << before.right(50).toStdString() << "{" << use.name.toStdString()
                       << "} wants " << static_cast<int>(*wanted));
        }
        before += QLatin1Char('{') + use.name + QLatin1Char('}');
    }
}

void checkCases(const TemplateNodes& nodes, const QString& where);

void checkCases(const TemplateLine& line, const QString& where)
{
    for (const FieldText& part : line.parts) {
        checkCases(part, where);
    }
}

void checkCases(const TemplateCondition& condition, const QString& where)
{
    checkCases(condition.then, where);
    checkCases(condition.otherwise, where);
}

void checkCases(const TemplateLoop& loop, const QString& where)
{
    checkCases(loop.body, where);
}

void checkCases(const TemplateStyle& /*style*/, const QString& /*where*/) {}

void checkCases(const TemplateNodes& nodes, const QString& where)
{
    for (const TemplateNode& node : nodes) {
        std::visit([&](const auto& one) { checkCases(one, where); }, node.value);
    }
}

} // namespace

TEST_CASE("No paper of the program has what a careful secretary would underline", "[papers]")
{
    checkFaultless(*townSchool());
    checkFaultless(*college());
}

TEST_CASE("Names and positions stand in the case that the verb before them asks for", "[papers]")
{
    for (const DocumentKind& kind : kindsFromTemplates()) {
        const QString name = QString::fromLatin1(kind.name);
        const auto form =
            parseTemplate(builtInTemplate(name).value(), papers::dictionaryFor(kind.subject), name);
        REQUIRE(form);
        checkCases(form->nodes, name);
    }
}
