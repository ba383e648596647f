#include "papers/participant_record.h"

#include "base/text.h"
#include "language/date_words.h"
#include "papers/declaring.h"
#include "people/class_order.h"
#include "programme/profile.h"

#include <algorithm>

namespace kurator::papers {

namespace {

using documents::FieldRecord;
using documents::FieldType;

QString statusText(people::MentorStatus status)
{
    switch (status) {
    case people::MentorStatus::Candidate:
        return QStringLiteral("кандидат");
    case people::MentorStatus::Recommended:
        return QStringLiteral("рекомендован");
    case people::MentorStatus::InRegistry:
    case people::MentorStatus::Trained:
        return QStringLiteral("действует");
    case people::MentorStatus::Suspended:
        return QStringLiteral("приостановлен");
    case people::MentorStatus::Excluded:
        return QStringLiteral("исключён");
    }
    return {};
}

// Without a wish any form of the programme that takes such people.
QString fittingForms(const Sources& sources, const people::Entry& entry)
{
    QStringList titles;
    for (const programme::Form& form : sources.forms) {
        const auto& sides = entry.side == people::Side::Mentor ? form.mentorSides : form.menteeSides;
        if (entry.category && std::ranges::find(sides, *entry.category) != sides.end()) {
            titles << form.title;
        }
    }
    return titles.join(QStringLiteral(", "));
}

QString formsText(const Sources& sources, const people::Entry& entry)
{
    if (entry.forms.isEmpty()) {
        return fittingForms(sources, entry);
    }
    QStringList titles;
    for (const QString& code : entry.forms) {
        const auto* form = programme::findForm(sources.profile, code);
        titles << (form ? form->title : code);
    }
    return titles.join(QStringLiteral(", "));
}

QString yearOfBirth(const people::Person& person)
{
    if (person.birthDate) {
        return QString::number(person.birthDate->year());
    }
    return person.birthYear ? QString::number(*person.birthYear) : QString();
}

void setPerson(FieldRecord& record, const Sources& sources, const people::Entry& entry)
{
    const auto* person = sources.lookup.person(entry.person);
    if (!person) {
        return;
    }
    record.set(QStringLiteral("person"), documents::personField(*person));
    record.set(QStringLiteral("year_of_birth"), orDash(yearOfBirth(*person)));
    const QString contact = entry.contacts.isEmpty() ? documents::contactOf(*person) : entry.contacts;
    record.set(QStringLiteral("contact"), orDash(contact));
}

void setMentor(FieldRecord& record, const people::Entry& entry)
{
    record.set(QStringLiteral("competences"), orDash(entry.competences));
    record.set(QStringLiteral("achievements"), orDash(entry.achievements));
    record.set(QStringLiteral("ages"), orDash(entry.wishedAgesText));
    record.set(QStringLiteral("capacity"), QString::number(entry.capacity.value_or(1)));
    record.set(QStringLiteral("status"), statusText(entry.status));
}

} // namespace

QString categoryText(const people::Entry& entry)
{
    if (!entry.category) {
        return entry.className.isEmpty() ? QString() : QStringLiteral("обучающийся");
    }
    switch (*entry.category) {
    case people::Category::Pupil:
        return QStringLiteral("обучающийся");
    case people::Category::Student:
        return QStringLiteral("студент");
    case people::Category::Teacher:
        return QStringLiteral("педагог");
    case people::Category::Parent:
        return QStringLiteral("родитель");
    case people::Category::Graduate:
        return QStringLiteral("выпускник");
    case people::Category::Employer:
        return QStringLiteral("работодатель");
    case people::Category::Partner:
        return QStringLiteral("социальный партнёр");
    case people::Category::Other:
        return QStringLiteral("иное");
    }
    return {};
}

documents::FieldDictionary participantDictionary()
{
    return declaredFields({{"person", FieldType::Person, "участник"},
                           {"place", FieldType::Text, "класс, должность, организация"},
                           {"class", FieldType::Text, "класс или группа"},
                           {"position", FieldType::Position, "должность"},
                           {"workplace", FieldType::Text, "место работы или учёбы"},
                           {"category", FieldType::Text, "категория"},
                           {"form", FieldType::Text, "формы наставничества"},
                           {"joined", FieldType::Date, "дата вхождения в программу"},
                           {"finished", FieldType::Date, "дата завершения"},
                           {"results", FieldType::Text, "результаты"},
                           {"case", FieldType::Text, "ссылка на кейс или отзыв"},
                           {"completion", FieldType::Text, "отметка о прохождении"},
                           {"year_of_birth", FieldType::Text, "год рождения"},
                           {"contact", FieldType::Text, "контакты"},
                           {"interests", FieldType::Text, "интересы"},
                           {"time", FieldType::Text, "ресурс времени"},
                           {"competences", FieldType::Text, "основные компетенции"},
                           {"achievements", FieldType::Text, "важные достижения"},
                           {"ages", FieldType::Text, "желаемый возраст наставляемых"},
                           {"capacity", FieldType::Text, "сколько наставляемых не более"},
                           {"status", FieldType::Text, "статус в реестре"},
                           {"request", FieldType::Text, "основной запрос"},
                           {"source", FieldType::Text, "кто сообщил о запросе"}});
}

FieldRecord participantRecord(const Sources& sources, const people::Entry& entry)
{
    FieldRecord record;
    setPerson(record, sources, entry);
    record.set(QStringLiteral("place"), orDash(documents::placeOf(entry)));
    record.set(QStringLiteral("class"), entry.className);
    record.set(QStringLiteral("position"), documents::PositionField{entry.position});
    record.set(QStringLiteral("workplace"), orDash(entry.workplace));
    record.set(QStringLiteral("category"), orDash(categoryText(entry)));
    record.set(QStringLiteral("form"), orDash(formsText(sources, entry)));
    if (entry.joinedOn) {
        record.set(QStringLiteral("joined"), *entry.joinedOn);
    }
    if (entry.finishedOn) {
        record.set(QStringLiteral("finished"), *entry.finishedOn);
    }
    record.set(QStringLiteral("results"), orDash(entry.results));
    record.set(QStringLiteral("case"), orDash(entry.caseLink));
    record.set(QStringLiteral("completion"), orDash(entry.completionMark));
    record.set(QStringLiteral("interests"), orDash(entry.interests));
    record.set(QStringLiteral("time"), orDash(entry.time));
    if (entry.side == people::Side::Mentor) {
        setMentor(record, entry);
    } else {
        record.set(QStringLiteral("request"), orDash(entry.request));
        record.set(QStringLiteral("source"), orDash(entry.requestSource));
    }
    return record;
}

std::vector<const people::Entry*> entriesOf(const Sources& sources, people::Side side)
{
    std::vector<const people::Entry*> entries;
    for (const people::Entry& entry : sources.base.entries) {
        if (entry.programme == sources.programme.id && entry.side == side) {
            entries.push_back(&entry);
        }
    }
    std::ranges::sort(entries, {}, [&](const people::Entry* entry) {
        return std::pair(people::classPlace(entry->className),
                         base::foldedKey(sources.lookup.nameOf(entry->id)));
    });
    return entries;
}

} // namespace kurator::papers
