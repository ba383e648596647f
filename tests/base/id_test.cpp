#include "base/id_source.h"

#include <catch2/catch.hpp>

namespace {
struct Thing;
}

using namespace kurator::base;

TEST_CASE("Ids from one seed repeat, ids without a seed do not")
{
    IdSource one(7);
    IdSource same(7);
    IdSource other(8);
    const auto first = one.next<Thing>();
    CHECK(first == same.next<Thing>());
    CHECK_FALSE(first == other.next<Thing>());
    CHECK_FALSE(one.next<Thing>() == first);
    CHECK_FALSE(IdSource().next<Thing>() == IdSource().next<Thing>());
    CHECK(first.uuid().version() == QUuid::Random);
}

TEST_CASE("An id survives being written and read")
{
    IdSource source(1);
    const auto id = source.next<Thing>();
    CHECK(Id<Thing>::fromString(id.toString()) == id);
    CHECK(Id<Thing>::fromString(QStringLiteral("не то")).isNull());
}
