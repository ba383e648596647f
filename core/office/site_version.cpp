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

base::Result<documents::Paper> siteNote(const Desk& desk, int rows, const documents::TemplateTexts& texts)
{
    const auto form = paperTemplate(texts, siteNoteTemplate, siteNoteDictionary());
    if (!form) {
        return base::passOn(form);
    }
    documents::FieldRecord fields;
    documents::setHead(fields, paperHead(desk, {}));
    fields.set(QStringLiteral("rows.hidden"), rows);
    return documents::fill(*form, fields, houseStyle(desk)).paper;
}

base::Result<SiteVersion> siteVersion(const Desk& desk, base::Id<documents::Document> id)
{
    const auto* document = desk.lookup().document(id);
    if (!document) {
        return base::refuseInput("office.unknown-subject");
    }
    const auto words = wordsOf(*document);
    if (!words) {
        return base::passOn(words);
    }
    const QStringList texts = textsOf(*words);
    const QStringList name{people::distributionData().front()};
    SiteVersion version;
    std::vector<PersonMentions> hidden;
    for (const people::Entry* entry : entriesOfProgramme(desk)) {
        const auto* person = desk.lookup().person(entry->person);
        const auto mentions = person ? std::optional(PersonMentions(*person)) : std::nullopt;
        if (!mentions ||
            std::ranges::none_of(texts, [&](const QString& text) { return mentions->in(text); })) {
            continue;
        }
        auto against = againstNaming(desk, *entry, people::GatePurpose::Publication, name);
        if (!against.empty()) {
            hidden.push_back(*mentions);
            version.hidden.push_back({desk.lookup().nameOf(entry->id), std::move(against), entry->id});
        }
    }
    int hiddenRows = 0;
    version.paper = documents::siteVersionOf(
        *words,
        [&](const QString& text) {
            return std::ranges::any_of(hidden, [&](const PersonMentions& one) { return one.in(text); });
        },
        hiddenRows);
    if (hiddenRows > 0) {
        const auto note = siteNote(desk, hiddenRows, templateTexts(desk));
        if (!note) {
            return base::passOn(note);
        }
        version.paper.blocks.insert(version.paper.blocks.end(), note->blocks.begin(), note->blocks.end());
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
