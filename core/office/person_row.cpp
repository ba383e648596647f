#include "office/person_row.h"

#include "base/age.h"
#include "base/text.h"
#include "exchange/date_reading.h"
#include "exchange/name_reading.h"
#include "exchange/number_reading.h"
#include "exchange/word_reading.h"
#include "language/date_words.h"
#include "office/import_rows.h"
#include "people/age_wish.h"

#include <QRegularExpression>

#include <algorithm>

namespace kurator::office {

namespace {

using exchange::Cell;
using exchange::Field;
using exchange::RowReading;

constexpr int oldestPerson = 100;
constexpr int youngestPerson = 3;

QStringList formsTold(RowReading& reading, const std::vector<programme::Form>& forms)
{
    return reading
        .read(Field::Forms,
              [&](const Cell& cell) { return exchange::readForms(exchange::shown(cell), forms); })
        .value_or(QStringList());
}

void checkAge(RowReading& reading, Field field, int age)
{
    if (age > oldestPerson || age < youngestPerson) {
        reading.fail(field, QStringLiteral("exchange.birth-age"),
                     {{QStringLiteral("age"), QString::number(age)}});
    }
}

void checkBirth(RowReading& reading, Field field, const QDate& birth, const QDate& today)
{
    if (birth > today) {
        reading.fail(field, QStringLiteral("exchange.birth-in-future"));
        return;
    }
    checkAge(reading, field, base::fullYears(birth, today));
}

// Beside a date an age says nothing new; alone it becomes a year where the curator let it.
std::optional<exchange::BirthTold> yearTold(RowReading& reading, bool hasDate, const ImportContext& context)
{
    const auto age = exchange::readAge(reading.cell(Field::BirthYear));
    if (age && hasDate) {
        return std::nullopt;
    }
    if (age && context.agesAsYears) {
        const int year = context.today.year() - *age;
        reading.repair(Field::BirthYear, reading.text(Field::BirthYear), QString::number(year),
                       "import.repair-age");
        return exchange::BirthTold{year, std::nullopt};
    }
    return reading.read(Field::BirthYear,
                        [&](const Cell& cell) { return exchange::readBirthYear(cell, context.today); });
}

void readBirth(RowReading& reading, people::Person& person, const ImportContext& context)
{
    const QDate& today = context.today;
    person.birthDate = reading.read(Field::BirthDate, exchange::readDate);
    const auto year = yearTold(reading, person.birthDate.has_value(), context);
    if (person.birthDate) {
        checkBirth(reading, Field::BirthDate, *person.birthDate, today);
        if (year && year->year != person.birthDate->year()) {
            reading.fail(Field::BirthYear, QStringLiteral("exchange.birth-differs"),
                         {{QStringLiteral("date"), language::shortDate(*person.birthDate)},
                          {QStringLiteral("year"), QString::number(year->year)}});
        }
    } else if (year && year->date) {
        person.birthDate = year->date;
        reading.repair(Field::BirthYear, reading.text(Field::BirthYear), language::shortDate(*year->date),
                       "import.repair-birth-date");
        checkBirth(reading, Field::BirthYear, *year->date, today);
    } else if (year) {
        person.birthYear = year->year;
        checkAge(reading, Field::BirthYear, today.year() - year->year);
    }
}

// «79131234567.0» and «7,9E+10» are what is left of a phone in a column of numbers.
void tellPhone(RowReading& reading, Field field, const QString& phone)
{
    static const QRegularExpression number(QStringLiteral("^\\d+[.,]0+$|^\\d[.,]\\d+[eEеЕ]"));
    const QString written = reading.text(field);
    const bool isNumber = reading.cell(field).kind == Cell::Kind::Number || number.match(written).hasMatch();
    reading.repair(field, written, phone, isNumber ? "import.repair-phone-number" : "import.repair-phone");
}

// Runs of spaces and line breaks as one.
QString tidiedText(RowReading& reading, Field field)
{
    const QString text = reading.text(field);
    const QString tidied = base::tidied(text);
    reading.repair(field, text, tidied, "import.repair-spaces");
    return tidied;
}

// What was done to a name as it is written.
void tellName(RowReading& reading, Field field, const QString& written, const language::PersonName& name)
{
    const QString now = language::fullName(name);
    const QString tidied = base::tidied(written);
    const char* code = tidied == now                                     ? "import.repair-spaces"
                       : tidied.toLower() == now.toLower()               ? "import.repair-capitals"
                       : base::foldedKey(tidied) == base::foldedKey(now) ? "import.repair-letters"
                                                                         : "import.repair-name";
    reading.repair(field, written, now, code);
}

// Town numbers and foreign ones are kept as written: losing them would help nobody.
QString phoneTold(RowReading& reading, Field field)
{
    QString text = base::tidied(reading.text(field));
    if (text.isEmpty()) {
        return {};
    }
    const auto phone = exchange::readPhone(text);
    QString found = phone ? *phone : exchange::readContacts(text).phone;
    if (found.isEmpty()) {
        reading.note(field, QStringLiteral("exchange.phone-kept"));
        return text;
    }
    tellPhone(reading, field, found);
    return found;
}

QString contactsTold(RowReading& reading)
{
    const QString text = reading.text(Field::Contacts);
    const auto phone = exchange::readPhone(text);
    if (phone) {
        tellPhone(reading, Field::Contacts, *phone);
    }
    return phone ? *phone : text;
}

void readTexts(RowReading& reading, people::Entry& entry)
{
    entry.className = tidiedText(reading, Field::ClassName);
    entry.district = tidiedText(reading, Field::District);
    entry.position = tidiedText(reading, Field::Position);
    entry.workplace = tidiedText(reading, Field::Workplace);
    entry.interests = reading.text(Field::Interests);
    entry.time = reading.joinedText(Field::Time);
    entry.results = reading.text(Field::Results);
    entry.caseLink = reading.text(Field::CaseLink);
    entry.completionMark = reading.text(Field::CompletionMark);
    entry.request = reading.text(Field::Request);
    entry.requestSource = reading.text(Field::RequestSource);
    entry.namedMentor = base::tidied(reading.text(Field::NamedMentor));
    entry.competences = reading.text(Field::Competences);
    entry.achievements = reading.text(Field::Achievements);
    entry.wishedAgesText = base::tidied(reading.text(Field::WishedAges));
    entry.wishedAges = people::ageWish(entry.wishedAgesText);
}

void readExperienceInto(RowReading& reading, people::Entry& entry)
{
    if (!reading.has(Field::Experience)) {
        return;
    }
    if (const auto years = exchange::readExperience(reading.cell(Field::Experience))) {
        entry.experienceYears = *years;
    } else {
        reading.note(Field::Experience, QStringLiteral("exchange.experience-unread"));
    }
}

void readDates(RowReading& reading, people::Entry& entry)
{
    entry.joinedOn = reading.read(Field::JoinedOn, exchange::readDate);
    entry.finishedOn = reading.read(Field::FinishedOn, exchange::readDate);
    if (entry.joinedOn && entry.finishedOn && *entry.finishedOn < *entry.joinedOn) {
        reading.fail(Field::FinishedOn, QStringLiteral("exchange.dates-order"),
                     {{QStringLiteral("start"), language::shortDate(*entry.joinedOn)},
                      {QStringLiteral("end"), language::shortDate(*entry.finishedOn)}});
    }
}

// Without a column of its own, a representative may stand in the contacts: «мать Иванова Ольга Петровна,
// +7…».
std::vector<exchange::RepresentativeTold> representativesTold(RowReading& reading)
{
    if (reading.has(Field::Representative)) {
        return exchange::readRepresentatives(reading.text(Field::Representative));
    }
    auto told = exchange::readRepresentatives(reading.text(Field::Contacts));
    std::erase_if(told, [](const exchange::RepresentativeTold& one) {
        return !one.relation || !exchange::readPersonName(one.name);
    });
    return told;
}

void readRepresentativesInto(RowReading& reading, PersonRow& row)
{
    QString phone = phoneTold(reading, Field::RepresentativePhone);
    for (const auto& told : representativesTold(reading)) {
        const auto name = exchange::readPersonName(told.name);
        if (!name) {
            reading.note(Field::Representative, QStringLiteral("exchange.representative-unread"));
            continue;
        }
        row.representatives.push_back(
            {name->name, told.relation, told.phone.isEmpty() ? phone : told.phone, told.email});
        phone.clear();
    }
    if (!row.entry.contacts.isEmpty() || !row.representatives.empty()) {
        return;
    }
    const QString named = base::tidied(reading.text(Field::Representative));
    row.entry.contacts =
        named.isEmpty() || phone.isEmpty() ? named + phone : named + QStringLiteral(", ") + phone;
}

// A mentor's contacts are the mentor's own unless they name a relative, as those of a pupil do.
void takeOwnContacts(PersonRow& row)
{
    const auto relatives = exchange::readRepresentatives(row.entry.contacts);
    const bool named = std::ranges::any_of(
        relatives, [](const exchange::RepresentativeTold& told) { return told.relation.has_value(); });
    if (named) {
        return;
    }
    const auto contacts = exchange::readContacts(row.entry.contacts);
    row.person.phone = row.person.phone.isEmpty() ? contacts.phone : row.person.phone;
    row.person.email = row.person.email.isEmpty() ? contacts.email : row.person.email;
}

} // namespace

std::optional<language::PersonName> readName(exchange::RowReading& reading, exchange::Field field)
{
    const auto told = reading.read(field, [](const Cell& cell) { return exchange::readPersonName(cell); });
    if (!told) {
        reading.fail(field, QStringLiteral("exchange.no-name"));
        return std::nullopt;
    }
    tellName(reading, field, exchange::shown(reading.cell(field)).trimmed(), told->name);
    if (told->repaired) {
        reading.note(field, QStringLiteral("exchange.name-repaired"),
                     {{QStringLiteral("now"), language::fullName(told->name)}});
    }
    return told->name;
}

std::optional<language::PersonName> readOwnName(exchange::RowReading& reading)
{
    if (reading.has(Field::Name) || !reading.has(Field::Surname)) {
        return readName(reading, Field::Name);
    }
    const QString whole = reading.text(Field::Surname) + u' ' + reading.text(Field::GivenName) + u' ' +
                          reading.text(Field::Patronymic);
    const auto told = exchange::readPersonName(whole);
    if (!told) {
        reading.fail(Field::Surname, told.error().code, told.error().arguments);
        return std::nullopt;
    }
    tellName(reading, Field::Surname, whole.trimmed(), told->name);
    if (told->repaired) {
        reading.note(Field::Surname, QStringLiteral("exchange.name-repaired"),
                     {{QStringLiteral("value"), base::tidied(whole)},
                      {QStringLiteral("now"), language::fullName(told->name)}});
    }
    return told->name;
}

PersonRow readPersonRow(exchange::RowReading& reading, people::Side side, const ImportContext& context,
                        const language::PersonName* known)
{
    PersonRow row;
    if (known) {
        row.person.name = *known;
        reading.repair(Field::Name, subjectWritten(reading), language::fullName(*known),
                       "import.repair-known");
    } else {
        row.person.name = readOwnName(reading).value_or(language::PersonName());
    }
    readBirth(reading, row.person, context);
    row.person.sex =
        reading.read(Field::Sex, [](const Cell& cell) { return exchange::readSex(exchange::shown(cell)); });
    row.person.phone = phoneTold(reading, Field::Phone);
    row.person.email = base::tidied(reading.text(Field::Email));

    row.entry.side = side;
    if (const auto sex = exchange::readSex(reading.text(Field::WishedMentorSex))) {
        row.entry.wishedMentorSex = *sex;
    }
    row.entry.contacts = contactsTold(reading);
    readTexts(reading, row.entry);
    readDates(reading, row.entry);
    readExperienceInto(reading, row.entry);
    row.entry.forms = formsTold(reading, context.forms);
    row.entry.capacity = reading.read(Field::Capacity, exchange::readCapacity);
    row.entry.youngSpecialist = reading.read(
        Field::YoungSpecialist, [](const Cell& cell) { return exchange::readYesNo(exchange::shown(cell)); });
    row.category = exchange::readCategory(reading.text(Field::Category));
    row.entry.category = row.category.category;
    if (row.category.youngSpecialist) {
        row.entry.youngSpecialist = true;
    }
    readRepresentativesInto(reading, row);
    if (side == people::Side::Mentor) {
        takeOwnContacts(row);
    }
    return row;
}

} // namespace kurator::office
