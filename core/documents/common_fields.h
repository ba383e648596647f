#pragma once

#include "documents/field_dictionary.h"
#include "documents/field_value.h"
#include "people/entry.h"
#include "people/organisation.h"
#include "people/person.h"
#include "programme/programme.h"

#include <QDate>
#include <QString>

#include <initializer_list>
#include <optional>

namespace kurator::documents {

// What every paper of a school begins and ends with.
struct PaperHead
{
    people::Organisation organisation;
    programme::Programme programme;
    std::optional<people::Person> curator;
    QString curatorPosition;
    QString number; // given by the secretary; empty prints a place to write it
    std::optional<QDate> date;
};

[[nodiscard]] PersonField personField(const people::Person& person);

// Fields: org.full, org.short, org.founder, org.place, org.address, org.inn, org.ogrn, org.site (as an
// address of the web), director, director.position (with «И. о.»), director.to and director.of (to whom, by
// whom), director.acting, curator, curator.position, curator.contact, programme.start, programme.end,
// order.number, order.date.
[[nodiscard]] FieldDictionary headDictionary();
void setHead(FieldRecord& record, const PaperHead& head);

// «Директор», «И. о. директора»: the position as it stands under a paper (ГОСТ Р 7.0.97, requisite 22).
[[nodiscard]] QString signingPosition(const people::Director& director);

// «7 «Б» класс», «группа ИС-21»: class, position and, for guests, organisation; empty when nothing is told.
[[nodiscard]] QString placeOf(const people::Entry& entry);

// «21 год» of experience; empty when it is not told.
[[nodiscard]] QString experienceText(const people::Entry& entry);

// Phone, else e-mail, as a paper asks how to reach somebody.
[[nodiscard]] QString contactOf(const people::Person& person);

// «–» where nothing is told: an empty cell of a table (ГОСТ tradition).
[[nodiscard]] QString orDash(const QString& text);

// Adds declarations to a dictionary: name, type, what the curator calls it.
struct DeclaredField
{
    const char* name;
    FieldType type;
    const char* meaning;
};
void declare(FieldDictionary& dictionary, std::initializer_list<DeclaredField> fields);

// Ends the items of a list that is printed with dashes: «;» after each in the field "mark", «.» after the
// last.
void markEnds(FieldList& list);

} // namespace kurator::documents
