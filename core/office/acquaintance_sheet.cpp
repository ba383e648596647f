#include "office/catalogue_paper.h"
#include "office/paper_life.h"
#include "office/paper_parts.h"
#include "office/paper_rules.h"
#include "papers/groups.h"

#include <algorithm>
#include <iterator>

namespace kurator::office {

namespace {

using documents::Acquaintance;
using documents::Document;

const QString sheetName = QStringLiteral("parts/acquaintance-sheet");

documents::Paper sheetFor(const documents::Template& form, const papers::Sources& sources,
                          const documents::HouseStyle& house, const QString& title)
{
    documents::FieldRecord record;
    for (const papers::FieldGroup* group :
         papers::groupsUsed(documents::Subject::Programme, documents::usedFields(form))) {
        group->set(record, sources);
    }
    auto paper = documents::fill(form, record, house).paper;
    paper.title = title;
    return paper;
}

} // namespace

base::Result<std::vector<documents::Paper>> acquaintanceSheets(const Desk& desk, base::Id<Document> id,
                                                               const QStringList& departments)
{
    const auto& all = desk.snapshot().documents;
    const auto document = std::ranges::find(all, id, &Document::id);
    if (document == all.end()) {
        return base::refuseUsage("office.no-document");
    }
    if (document->acquaintances.empty()) {
        return base::refuseInput("office.nobody-to-acquaint");
    }
    const auto texts = templateTexts(desk);
    const auto form =
        documents::parseTemplate(texts(sheetName).value_or(QString()),
                                 papers::dictionaryFor(documents::Subject::Programme), sheetName, texts);
    if (!form) {
        return base::passOn(form);
    }
    PaperRequest request;
    request.number = document->number;
    request.date = document->date;
    const auto& rules = desk.snapshot().paperRules;
    papers::Sources sources{desk.snapshot(),
                            desk.lookup(),
                            desk.programme(),
                            desk.profile(),
                            {},
                            {},
                            paperHead(desk, request),
                            {},
                            !rules.empty() && rules.front().directives,
                            document->date.value_or(desk.today()),
                            {},
                            {}};
    const documents::HouseStyle house = houseStyle(desk);
    std::vector<documents::Paper> papers;
    for (const QString& department : departments.isEmpty() ? QStringList{QString()} : departments) {
        sources.acquainted.clear();
        std::ranges::copy_if(
            document->acquaintances, std::back_inserter(sources.acquainted),
            [&](const Acquaintance& one) { return departments.isEmpty() || one.department == department; });
        papers.push_back(sheetFor(*form, sources, house, document->title));
    }
    return papers;
}

} // namespace kurator::office
