#include "documents/mentoring_paper.h"

namespace kurator::documents {

FieldDictionary mentoringPaperDictionary()
{
    FieldDictionary dictionary = headDictionary();
    declare(dictionary, {{"person", FieldType::Person, "работник-наставник"},
                         {"position", FieldType::Position, "должность наставника"},
                         {"period.start", FieldType::Date, "начало наставничества"},
                         {"period.end", FieldType::Date, "окончание наставничества"},
                         {"consent.date", FieldType::Date, "дата согласия"},
                         {"supplement.number", FieldType::Text, "номер дополнительного соглашения"},
                         {"supplement.date", FieldType::Date, "дата дополнительного соглашения"}});
    FieldDeclaration mentees{QStringLiteral("mentees"), FieldType::List, QStringLiteral("наставляемые"), {}};
    declare(mentees.items, {{"name", FieldType::Person, "наставляемый работник"},
                            {"position", FieldType::Position, "должность наставляемого"},
                            {"mark", FieldType::Text, "знак в конце"}});
    dictionary.push_back(std::move(mentees));
    return dictionary;
}

FieldRecord mentoringPaperFields(const MentoringPaperInput& input)
{
    FieldRecord record;
    setHead(record, input.head);
    record.set(QStringLiteral("person"), personField(input.mentor.person));
    record.set(QStringLiteral("position"), PositionField{input.mentor.position});
    record.set(QStringLiteral("period.start"), input.period.start);
    record.set(QStringLiteral("period.end"), input.period.end);
    if (input.told.consentOn) {
        record.set(QStringLiteral("consent.date"), *input.told.consentOn);
    }
    record.set(QStringLiteral("supplement.number"), input.told.supplementNumber);
    if (input.told.supplementOn) {
        record.set(QStringLiteral("supplement.date"), *input.told.supplementOn);
    }
    FieldList mentees;
    for (const Employee& mentee : input.mentees) {
        mentees.push_back(FieldRecord()
                              .set(QStringLiteral("name"), personField(mentee.person))
                              .set(QStringLiteral("position"), PositionField{mentee.position}));
    }
    markEnds(mentees);
    record.set(QStringLiteral("mentees"), mentees);
    return record;
}

} // namespace kurator::documents
