#include "office/match_formulas.h"

#include "support/small_desk.h"

#include <catch2/catch.hpp>

using namespace kurator;
using matching::Weights;
using tests::SmallDesk;

namespace {

const QString pupils = QStringLiteral("pupil-pupil");

Weights districtFirst()
{
    Weights weights;
    weights.place = 40;
    weights.history = 15;
    return weights;
}

} // namespace

TEST_CASE("Weights are kept for a form, and a new matching of it begins with them", "[office]")
{
    SmallDesk school;
    office::Desk& desk = school.open();
    CHECK(office::weightsFor(desk, pupils) == Weights{});
    REQUIRE(office::saveWeights(desk, pupils, districtFirst()));
    CHECK(school.lastStep() == QStringLiteral("step.formula-saved"));
    CHECK(office::weightsFor(desk, pupils) == districtFirst());
    CHECK(office::hasSavedWeights(desk, pupils));
    CHECK(office::weightsFor(desk, {}) == Weights{});
    REQUIRE(office::saveWeights(desk, {}, districtFirst()));
    CHECK(desk.snapshot().matchFormulas.size() == 2);
    REQUIRE(desk.undo());
    REQUIRE(desk.undo());
    CHECK(office::weightsFor(desk, pupils) == Weights{});
}

TEST_CASE("Going back to the usual weights keeps none for the form", "[office]")
{
    SmallDesk school;
    office::Desk& desk = school.open();
    const auto before = school.steps();
    REQUIRE(office::saveWeights(desk, pupils, {}));
    CHECK(school.steps() == before);
    REQUIRE(office::saveWeights(desk, pupils, districtFirst()));
    REQUIRE(office::saveWeights(desk, pupils, districtFirst()));
    CHECK(school.steps() == before + 1);
    REQUIRE(office::saveWeights(desk, pupils, {}));
    CHECK(school.lastStep() == QStringLiteral("step.formula-dropped"));
    CHECK(desk.snapshot().matchFormulas.empty());
}

TEST_CASE("Weights that cannot be used and unknown forms are refused", "[office]")
{
    SmallDesk school;
    office::Desk& desk = school.open();
    CHECK(office::saveWeights(desk, pupils, {0, 20, 0, 0, 0}).error().code ==
          QStringLiteral("match.weights"));
    CHECK(office::saveWeights(desk, QStringLiteral("nobody"), districtFirst()).error().code ==
          QStringLiteral("office.unknown-form"));
    CHECK(desk.snapshot().matchFormulas.empty());
}

TEST_CASE("Weights are read by the names of their criteria, what is not told stays usual", "[office]")
{
    CHECK(office::weightsFrom(office::toJson(districtFirst())) == districtFirst());
    CHECK(office::weightsFrom(QJsonObject{{QStringLiteral("opinion"), 30}})->opinion == 30);
    CHECK(office::weightsFrom(QJsonObject{}) == Weights{});
    CHECK_FALSE(office::weightsFrom(QJsonObject{{QStringLiteral("place"), QStringLiteral("много")}}));
    CHECK_FALSE(office::weightsFrom(QJsonValue()));
}
