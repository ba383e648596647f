#include "papers/declaring.h"
#include "papers/groups.h"
#include "papers/participant_record.h"
#include "people/relation_word.h"

#include <algorithm>

namespace kurator::papers {

namespace {

using documents::FieldRecord;
using documents::FieldType;
using documents::Subject;

const people::Entry* subjectEntry(const Sources& sources)
{
    return sources.lookup.entry(base::Id<people::Entry>::fromString(sources.subject));
}

documents::FieldDictionary oneParticipantDictionary()
{
    documents::FieldDictionary dictionary =
        declaredFields({{"person", FieldType::Person, "участник"},
                        {"person.born", FieldType::Date, "дата рождения участника"},
                        {"person.mentor", FieldType::Flag, "участник – наставник"},
                        {"person.role", FieldType::Position, "наставник или наставляемый"},
                        {"representative", FieldType::Person, "законный представитель"},
                        {"representative.relation", FieldType::Position, "кем приходится представитель"}});
    for (documents::FieldDeclaration field : participantDictionary()) {
        if (field.name != QLatin1String("person")) {
            field.name.prepend(QStringLiteral("person."));
            dictionary.push_back(std::move(field));
        }
    }
    return dictionary;
}

void setRepresentative(FieldRecord& record, const Sources& sources, const people::Entry& entry)
{
    const auto found =
        std::ranges::find(sources.base.representations, entry.person, &people::Representation::child);
    const auto* adult =
        found == sources.base.representations.end() ? nullptr : sources.lookup.person(found->adult);
    if (adult) {
        record.set(QStringLiteral("representative"), documents::personField(*adult));
        record.set(QStringLiteral("representative.relation"),
                   documents::PositionField{people::relationWord(found->relation)});
    }
}

void setParticipant(FieldRecord& record, const Sources& sources)
{
    const auto* entry = subjectEntry(sources);
    if (!entry) {
        return;
    }
    for (auto& [name, value] : participantRecord(sources, *entry).values) {
        const bool person = name == QLatin1String("person");
        record.set(person ? name : QStringLiteral("person.") + name, value);
    }
    const bool mentor = entry->side == people::Side::Mentor;
    record.set(QStringLiteral("person.mentor"), mentor);
    record.set(
        QStringLiteral("person.role"),
        documents::PositionField{mentor ? QStringLiteral("наставник") : QStringLiteral("наставляемый")});
    if (const auto* person = sources.lookup.person(entry->person); person && person->birthDate) {
        record.set(QStringLiteral("person.born"), *person->birthDate);
    }
    setRepresentative(record, sources, *entry);
}

std::vector<const people::Entry*> namedParticipant(const Sources& sources)
{
    const auto* entry = subjectEntry(sources);
    return entry ? std::vector{entry} : std::vector<const people::Entry*>();
}

documents::FieldDictionary partnerDictionary()
{
    return declaredFields({{"partner.name", FieldType::Text, "название партнёра"},
                           {"partner.address", FieldType::Text, "адрес партнёра"},
                           {"partner.contact", FieldType::Text, "контактное лицо партнёра"},
                           {"partner.phone", FieldType::Text, "телефон партнёра"},
                           {"partner.email", FieldType::Text, "электронная почта партнёра"},
                           {"partner.agreement.number", FieldType::Text, "номер соглашения"},
                           {"partner.agreement.date", FieldType::Date, "дата соглашения"},
                           {"partner.agreement.until", FieldType::Date, "срок соглашения"}});
}

void setPartner(FieldRecord& record, const Sources& sources)
{
    const auto id = base::Id<people::Partner>::fromString(sources.subject);
    const auto found = std::ranges::find(sources.base.partners, id, &people::Partner::id);
    if (found == sources.base.partners.end()) {
        return;
    }
    record.set(QStringLiteral("partner.name"), found->name);
    record.set(QStringLiteral("partner.address"), found->address);
    record.set(QStringLiteral("partner.contact"), found->contactPerson);
    record.set(QStringLiteral("partner.phone"), found->phone);
    record.set(QStringLiteral("partner.email"), found->email);
    record.set(QStringLiteral("partner.agreement.number"), found->agreementNumber);
    if (found->agreementDate) {
        record.set(QStringLiteral("partner.agreement.date"), *found->agreementDate);
    }
    if (found->agreementUntil) {
        record.set(QStringLiteral("partner.agreement.until"), *found->agreementUntil);
    }
}

documents::FieldDictionary checkpointDictionary()
{
    return declaredFields({{"checkpoint.name", FieldType::Text, "контрольная точка: «КТ5»"},
                           {"checkpoint.number", FieldType::Text, "номер пункта дорожной карты"},
                           {"checkpoint.title", FieldType::Text, "пункт дорожной карты"},
                           {"checkpoint.start", FieldType::Date, "начало мониторинга"},
                           {"checkpoint.end", FieldType::Date, "срок контрольной точки"},
                           {"checkpoint.stage", FieldType::Number, "номер этапа"}});
}

void setCheckpoint(FieldRecord& record, const Sources& sources)
{
    const auto found =
        std::ranges::find(sources.roadmap, sources.subject, &programme::RoadmapItemView::number);
    if (found == sources.roadmap.end()) {
        return;
    }
    record.set(QStringLiteral("checkpoint.name"), found->checkpointName);
    record.set(QStringLiteral("checkpoint.number"), found->number);
    record.set(QStringLiteral("checkpoint.title"), found->title);
    record.set(QStringLiteral("checkpoint.stage"), found->stage);
    if (found->start) {
        record.set(QStringLiteral("checkpoint.start"), *found->start);
    }
    if (found->end) {
        record.set(QStringLiteral("checkpoint.end"), *found->end);
    }
}

} // namespace

FieldGroup participantGroup(Subject subject)
{
    return {oneParticipantDictionary, setParticipant, namedParticipant, subject};
}

FieldGroup partnerGroup()
{
    return {partnerDictionary, setPartner, nullptr, Subject::Partner};
}

FieldGroup checkpointGroup()
{
    return {checkpointDictionary, setCheckpoint, nullptr, Subject::Checkpoint};
}

} // namespace kurator::papers
