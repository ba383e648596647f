#include "documents/consent_paper.h"

#include "documents/pairs_order.h"

namespace kurator::documents {

FieldDictionary consentPaperDictionary()
{
    FieldDictionary dictionary = headDictionary();
    const auto add = [&](const char* name, FieldType type, const char* meaning) {
        dictionary.push_back({QString::fromUtf8(name), type, QString::fromUtf8(meaning), {}});
    };
    add("person", FieldType::Person, "участник");
    add("person.place", FieldType::Text, "класс или должность участника");
    add("person.born", FieldType::Date, "дата рождения участника");
    add("representative", FieldType::Person, "законный представитель");
    add("representative.relation", FieldType::Text, "кем приходится представитель");
    add("signs.self", FieldType::Flag, "подписывает участник");
    add("signs.representative", FieldType::Flag, "подписывает представитель");
    add("is.mentor", FieldType::Flag, "участник – наставник");
    add("centre", FieldType::Text, "региональный наставнический центр");
    return dictionary;
}

FieldRecord consentPaperFields(const ConsentPaperInput& input)
{
    FieldRecord record;
    setHead(record, input.head);
    record.set(QStringLiteral("person"), personField(input.person));
    record.set(QStringLiteral("person.place"), placeOf(input.entry));
    if (input.person.birthDate) {
        record.set(QStringLiteral("person.born"), *input.person.birthDate);
    }
    if (input.representative) {
        record.set(QStringLiteral("representative"), personField(*input.representative));
    }
    record.set(QStringLiteral("representative.relation"), input.relation);
    record.set(QStringLiteral("signs.self"), input.signers != people::ConsentSigners::Representative);
    record.set(QStringLiteral("signs.representative"), input.signers != people::ConsentSigners::Self);
    record.set(QStringLiteral("is.mentor"), input.entry.side == people::Side::Mentor);
    record.set(QStringLiteral("centre"), input.centre);
    return record;
}

} // namespace kurator::documents
