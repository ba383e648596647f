#include "documents/common_fields.h"

#include "language/position_declension.h"

namespace kurator::documents {

PersonField personField(const people::Person& person)
{
    return {person.name, person.sex, person.confirmedForms, person.indeclinable};
}

FieldDictionary headDictionary()
{
    return {
        {QStringLiteral("org.full"), FieldType::Text, QStringLiteral("полное название организации"), {}},
        {QStringLiteral("org.short"), FieldType::Text, QStringLiteral("краткое название организации"), {}},
        {QStringLiteral("org.founder"), FieldType::Text, QStringLiteral("учредитель"), {}},
        {QStringLiteral("org.place"), FieldType::Text, QStringLiteral("место издания"), {}},
        {QStringLiteral("org.address"), FieldType::Text, QStringLiteral("адрес организации"), {}},
        {QStringLiteral("director"), FieldType::Person, QStringLiteral("руководитель"), {}},
        {QStringLiteral("director.position"), FieldType::Text, QStringLiteral("должность руководителя"), {}},
        {QStringLiteral("curator"), FieldType::Person, QStringLiteral("куратор"), {}},
        {QStringLiteral("curator.position"), FieldType::Position, QStringLiteral("должность куратора"), {}},
        {QStringLiteral("programme.start"), FieldType::Date, QStringLiteral("начало программы"), {}},
        {QStringLiteral("programme.end"), FieldType::Date, QStringLiteral("окончание программы"), {}},
        {QStringLiteral("order.number"), FieldType::Text, QStringLiteral("номер документа"), {}},
        {QStringLiteral("order.date"), FieldType::Date, QStringLiteral("дата документа"), {}},
    };
}

QString signingPosition(const people::Director& director)
{
    if (director.position.isEmpty()) {
        return {};
    }
    if (director.acting) {
        return QStringLiteral("И.\u00a0о. ") +
               language::declinedPosition(director.position, language::Case::Genitive);
    }
    return director.position.left(1).toUpper() + director.position.mid(1);
}

void setHead(FieldRecord& record, const PaperHead& head)
{
    const people::Organisation& school = head.organisation;
    record.set(QStringLiteral("org.full"), school.fullName);
    record.set(QStringLiteral("org.short"), school.shortName);
    record.set(QStringLiteral("org.founder"), school.founder);
    record.set(QStringLiteral("org.place"), school.place);
    record.set(QStringLiteral("org.address"), school.legalAddress);
    record.set(QStringLiteral("director"),
               PersonField{school.director.name, school.director.sex, std::nullopt, false});
    record.set(QStringLiteral("director.position"), signingPosition(school.director));
    if (head.curator) {
        record.set(QStringLiteral("curator"), personField(*head.curator));
        record.set(QStringLiteral("curator.position"), PositionField{head.curatorPosition});
    }
    record.set(QStringLiteral("programme.start"), head.programme.period.start);
    record.set(QStringLiteral("programme.end"), head.programme.period.end);
    record.set(QStringLiteral("order.number"), head.number);
    if (head.date) {
        record.set(QStringLiteral("order.date"), *head.date);
    }
}

} // namespace kurator::documents
