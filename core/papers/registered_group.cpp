#include "documents/paper_json.h"
#include "papers/declaring.h"
#include "papers/groups.h"

#include <algorithm>
#include <map>

namespace kurator::papers {

namespace {

using documents::Document;
using documents::FieldRecord;
using documents::FieldType;

documents::FieldDictionary registeredDictionary()
{
    documents::FieldDictionary dictionary;
    for (const documents::DocumentKind& kind : documents::documentKinds()) {
        const QString code = QString::fromLatin1(kind.code);
        const QString title = QString::fromUtf8(kind.title);
        dictionary.push_back({code, FieldType::Flag, title + QStringLiteral(": есть"), {}});
        dictionary.push_back(
            {code + QStringLiteral(".number"), FieldType::Text, title + QStringLiteral(": номер"), {}});
        dictionary.push_back(
            {code + QStringLiteral(".date"), FieldType::Date, title + QStringLiteral(": дата"), {}});
    }
    return dictionary;
}

// The newest of each kind that is in force in the programme.
void setRegistered(FieldRecord& record, const Sources& sources)
{
    std::map<QString, const Document*> newest;
    for (const Document& document : sources.base.documents) {
        if (document.programme == sources.programme.id && document.date &&
            document.state == documents::DocumentState::Registered) {
            const Document*& known = newest[document.kind];
            if (!known || known->date < document.date) {
                known = &document;
            }
        }
    }
    for (const auto& [kind, document] : newest) {
        record.set(kind, true);
        record.set(kind + QStringLiteral(".number"), document->number);
        record.set(kind + QStringLiteral(".date"), *document->date);
    }
}

documents::FieldDictionary orderDictionary()
{
    return declaredFields({{"original.title", FieldType::Text, "название документа"},
                           {"original.number", FieldType::Text, "номер документа"},
                           {"original.about", FieldType::Text, "о чём документ: его заголовок"},
                           {"original.date", FieldType::Date, "дата документа"},
                           {"original.kind", FieldType::Text, "код вида документа"}});
}

// The heading that stands in the paper; of one issued elsewhere only what its kind says: «О назначении
// куратора».
QString aboutOf(const Document& document)
{
    if (const auto paper = documents::paperFromJson(document.blocks)) {
        for (const documents::Block& block : paper->blocks) {
            if (const auto* title = std::get_if<documents::Title>(&block)) {
                return title->text;
            }
        }
    }
    const QString order = QStringLiteral("Приказ ");
    const QString about =
        document.title.startsWith(order) ? document.title.mid(order.size()) : document.title;
    return about.left(1).toUpper() + about.mid(1);
}

void setOrder(FieldRecord& record, const Sources& sources)
{
    const auto* document = sources.lookup.document(base::Id<Document>::fromString(sources.subject));
    if (!document) {
        return;
    }
    record.set(QStringLiteral("original.title"), document->title);
    record.set(QStringLiteral("original.about"), aboutOf(*document));
    record.set(QStringLiteral("original.number"), document->number);
    record.set(QStringLiteral("original.kind"), document->kind);
    if (document->date) {
        record.set(QStringLiteral("original.date"), *document->date);
    }
}

} // namespace

FieldGroup registeredGroup()
{
    return {registeredDictionary, setRegistered};
}

FieldGroup orderGroup()
{
    return {orderDictionary, setOrder, nullptr, documents::Subject::Order};
}

} // namespace kurator::papers
