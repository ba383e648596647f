#include "office/known_fields.h"

#include "support/small_desk.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using exchange::Field;

namespace {

QString known(const std::vector<office::KnownField>& fields, Field field)
{
    const auto found = std::ranges::find(fields, field, &office::KnownField::field);
    return found == fields.end() ? QString() : found->text;
}

} // namespace

TEST_CASE("What the base knows of a child is told in the words of the lists", "[office]")
{
    tests::SmallDesk small;
    const auto id = small.school().mentee(QStringLiteral("Ондар Айлана Олеговна"), QDate(2012, 3, 14));
    small.school().entry(id).className = QStringLiteral("7 «А»");
    const auto person = small.school().personOf(id).id;
    auto& desk = small.open();
    const auto fields = office::knownFields(desk, person, people::Side::Mentee);
    CHECK(fields.front() == office::KnownField{Field::Name, QStringLiteral("Ондар Айлана Олеговна")});
    CHECK(known(fields, Field::BirthDate) == QStringLiteral("14.03.2012"));
    CHECK(known(fields, Field::ClassName) == QStringLiteral("7 «А»"));
    CHECK_FALSE(known(fields, Field::Representative).isEmpty());
    CHECK(std::ranges::none_of(fields, [](const auto& field) { return field.text.isEmpty(); }));
    CHECK(office::knownFields(desk, person, people::Side::Mentor) == fields);
}

TEST_CASE("Nothing is known of nobody", "[office]")
{
    tests::SmallDesk small;
    CHECK(office::knownFields(small.open(), {}, people::Side::Mentee).empty());
}
