#include "office/consent_forms_paper.h"

#include "documents/consent_paper.h"
#include "office/catalogue_paper.h"
#include "office/consent_papers.h"
#include "office/paper_parts.h"
#include "office/paper_rules.h"

#include <algorithm>
#include <iterator>

namespace kurator::office {

namespace {

using people::ConsentPurpose;
using people::Side;

struct BlankForm
{
    ConsentPurpose purpose;
    Side side;
    bool minor;
};

// In the order of the list on the title sheet (template «consent-forms»). Publishing and health ask the same
// of both sides, and health is asked of mentees only.
constexpr BlankForm blankForms[] = {
    {ConsentPurpose::Processing, Side::Mentee, true},
    {ConsentPurpose::Processing, Side::Mentor, true},
    {ConsentPurpose::Processing, Side::Mentee, false},
    {ConsentPurpose::Processing, Side::Mentor, false},
    {ConsentPurpose::Distribution, Side::Mentee, true},
    {ConsentPurpose::Distribution, Side::Mentee, false},
    {ConsentPurpose::SpecialCategories, Side::Mentee, true},
    {ConsentPurpose::SpecialCategories, Side::Mentee, false},
    {ConsentPurpose::Participation, Side::Mentee, true},
    {ConsentPurpose::Participation, Side::Mentor, true},
    {ConsentPurpose::Participation, Side::Mentee, false},
    {ConsentPurpose::Participation, Side::Mentor, false},
};

documents::FieldRecord blankFields(const Desk& desk, const PaperRequest& request, const BlankForm& form)
{
    documents::ConsentPaperInput input;
    input.head = paperHead(desk, request);
    input.purpose = form.purpose;
    input.entry.side = form.side;
    input.sides = {form.side};
    input.signers = form.minor ? people::ConsentSigners::Both : people::ConsentSigners::Self;
    input.centre = regionalCentres(desk);
    documents::FieldRecord fields = documents::consentPaperFields(input);
    fields.values.erase(QStringLiteral("person"));
    return fields;
}

documents::Paragraph formMark(int number)
{
    documents::Paragraph mark;
    mark.text = QStringLiteral("Форма №\u00a0%1").arg(number);
    mark.alignment = documents::Alignment::Right;
    mark.indented = false;
    mark.small = true;
    return mark;
}

void addWarnings(PreparedPaper& prepared, const std::vector<base::Finding>& warnings)
{
    for (const base::Finding& warning : warnings) {
        // Whose consent it will be is left to be written in by hand.
        const bool known = std::ranges::find(prepared.warnings, warning) != prepared.warnings.end();
        const bool byHand =
            warning.arguments.value(QStringLiteral("field")).startsWith(QLatin1String("person"));
        if (!known && !byHand) {
            prepared.warnings.push_back(warning);
        }
    }
}

} // namespace

base::Result<PreparedPaper> consentFormsPaper(const Desk& desk, const PaperRequest& request,
                                              const documents::TemplateTexts& texts)
{
    auto prepared = cataloguePaper(desk, request, texts);
    if (!prepared) {
        return prepared;
    }
    auto& blocks = prepared->papers.front().blocks;
    int number = 0;
    for (const BlankForm& blank : blankForms) {
        const auto form =
            paperTemplate(texts, consentTemplateName(blank.purpose), documents::consentPaperDictionary());
        if (!form) {
            return base::passOn(form);
        }
        auto filled = documents::fill(*form, blankFields(desk, request, blank), houseStyle(desk));
        blocks.emplace_back(documents::PageBreak{});
        blocks.emplace_back(formMark(++number));
        std::ranges::move(filled.paper.blocks, std::back_inserter(blocks));
        addWarnings(*prepared, filled.warnings);
    }
    return prepared;
}

} // namespace kurator::office
