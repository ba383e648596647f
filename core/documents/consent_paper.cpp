#include "documents/consent_paper.h"

#include "people/consent_form.h"

namespace kurator::documents {

namespace {

// A passport is given from 14 on (постановление Правительства от 23.12.2023 № 2267); without a full date of
// birth either document may be the one.
QString childDocument(const std::optional<people::Age>& age)
{
    const int from = people::signsBesideRepresentativeFrom;
    if (age && age->years < from) {
        return QStringLiteral("свидетельство о рождении");
    }
    return age && age->atLeast() >= from ? QStringLiteral("паспорт")
                                         : QStringLiteral("свидетельство о рождении или паспорт");
}

FieldList choicesOf(const QStringList& data)
{
    FieldList list;
    for (const QString& datum : data) {
        list.push_back(FieldRecord().set(QStringLiteral("datum"), datum));
    }
    return list;
}

void setSigners(FieldRecord& record, const ConsentPaperInput& input)
{
    const bool byOther = input.signers != people::ConsentSigners::Self;
    record.set(QStringLiteral("signs.self"), input.signers != people::ConsentSigners::Representative);
    record.set(QStringLiteral("signs.representative"), byOther);
    record.set(QStringLiteral("child.document"), childDocument(input.age));
    record.set(QStringLiteral("representative.relation"), input.relation);
    record.set(QStringLiteral("representative.document"), input.documentOfPower);
    if (input.representative) {
        record.set(QStringLiteral("representative"), personField(*input.representative));
    }
    if (!byOther) {
        record.set(QStringLiteral("contact"), contactOf(input.person));
    } else if (input.representative) {
        record.set(QStringLiteral("contact"), contactOf(*input.representative));
    }
}

} // namespace

FieldDictionary consentPaperDictionary()
{
    FieldDictionary dictionary = headDictionary();
    declare(dictionary, {{"person", FieldType::Person, "участник"},
                         {"person.place", FieldType::Text, "класс или должность участника"},
                         {"person.born", FieldType::Date, "дата рождения участника"},
                         {"representative", FieldType::Person, "законный представитель"},
                         {"representative.relation", FieldType::Text, "кем приходится представитель"},
                         {"representative.document", FieldType::Text, "документ о полномочиях"},
                         {"child.document", FieldType::Text, "документ ребёнка"},
                         {"contact", FieldType::Text, "как связаться с тем, кто подписывает"},
                         {"signs.self", FieldType::Flag, "подписывает участник"},
                         {"signs.representative", FieldType::Flag, "подписывает представитель"},
                         {"is.mentor", FieldType::Flag, "участник – наставник"},
                         {"data", FieldType::Text, "перечень данных"},
                         {"centre", FieldType::Text, "региональный наставнический центр"}});
    dictionary.push_back({QStringLiteral("choices"),
                          FieldType::List,
                          QStringLiteral("данные, о каждом из которых решают отдельно"),
                          {{QStringLiteral("datum"), FieldType::Text, QStringLiteral("вид данных"), {}}}});
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
    setSigners(record, input);
    record.set(QStringLiteral("is.mentor"), input.entry.side == people::Side::Mentor);
    const QStringList data = people::dataByForm(input.purpose, input.sides);
    record.set(QStringLiteral("data"), data.join(QStringLiteral("; ")));
    record.set(QStringLiteral("choices"), choicesOf(data));
    record.set(QStringLiteral("centre"), input.centre);
    return record;
}

} // namespace kurator::documents
