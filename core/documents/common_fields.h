#pragma once

#include "documents/field_dictionary.h"
#include "documents/field_value.h"
#include "people/organisation.h"
#include "people/person.h"
#include "programme/programme.h"

#include <QDate>
#include <QString>

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

// Fields: org.full, org.short, org.founder, org.place, org.address, director, director.position (with
// «И. о.»), curator, curator.position, programme.start, programme.end, order.number, order.date.
[[nodiscard]] FieldDictionary headDictionary();
void setHead(FieldRecord& record, const PaperHead& head);

// «Директор», «И. о. директора»: the position as it stands under a paper (ГОСТ Р 7.0.97, requisite 22).
[[nodiscard]] QString signingPosition(const people::Director& director);

} // namespace kurator::documents
