#include "office/site_version.h"

#include "documents/common_fields.h"
#include "documents/extract.h"
#include "documents/template.h"
#include "office/order_words.h"
#include "office/paper_parts.h"
#include "office/paper_rules.h"
#include "office/person_mentions.h"
#include "people/distribution_data.h"

#include <algorithm>

namespace kurator::office {

namespace {

base::Result<std::vector<documents::Block>> hiddenRowsNote(const Desk& desk, int rows)
{
    const auto form = paperTemplate(desk, QStringLiteral("site-note"), siteNoteDictionary());
    if (!form) {
        return base::passOn(form);
    }
    documents::FieldRecord fields;
    documents::setHead(fields, paperHead(desk, {}));
    fields.set(QStringLiteral("rows.hidden"), rows);
    return documents::fill(*form, fields, houseStyle(desk)).paper.blocks;
}

} // namespace

base::Result<documents::Paper> siteVersion(const Desk& desk, base::Id<documents::Document> id)
{
    const auto* document = desk.lookup().document(id);
    if (!document) {
        return base::refuseInput("office.unknown-subject");
    }
    const auto words = wordsOf(*document);
    if (!words) {
        return words;
    }
    std::vector<PersonMentions> hidden;
    for (const people::Entry* entry : entriesOfProgramme(desk)) {
        const auto* person = desk.lookup().person(entry->person);
        const QStringList name{people::distributionData().front()};
        if (person && !againstNaming(desk, *entry, people::GatePurpose::Publication, name).empty()) {
            hidden.emplace_back(*person);
        }
    }
    int hiddenRows = 0;
    auto version = documents::siteVersionOf(
        *words,
        [&](const QString& text) {
            return std::ranges::any_of(hidden, [&](const PersonMentions& one) { return one.in(text); });
        },
        hiddenRows);
    if (hiddenRows > 0) {
        const auto note = hiddenRowsNote(desk, hiddenRows);
        if (!note) {
            return base::passOn(note);
        }
        version.blocks.insert(version.blocks.end(), note->begin(), note->end());
    }
    return version;
}

documents::FieldDictionary siteNoteDictionary()
{
    documents::FieldDictionary dictionary = documents::headDictionary();
    documents::declare(dictionary,
                       {{"rows.hidden", documents::FieldType::Number, "сколько строк не публикуется"}});
    return dictionary;
}

} // namespace kurator::office
