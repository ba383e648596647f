#include "people/gate.h"

#include "support/text.h"

#include <algorithm>

using namespace kurator;
using people::ConsentPurpose;
using people::GatePurpose;
using people::ObstacleWeight;

namespace {

// An adult with signed consents to distribution, on 20.11.2026.
struct Publishing
{
    Publishing()
    {
        person.name = {QStringLiteral("Абаев"), QStringLiteral("Иван"), QStringLiteral("Ильич")};
        person.birthDate = QDate(1980, 1, 1);
    }

    people::Consent& paper(const QDate& signedOn = QDate(2026, 9, 10))
    {
        papers.push_back({});
        people::Consent& made = papers.back();
        made.purpose = ConsentPurpose::Distribution;
        made.signedOn = signedOn;
        made.signers = {{people::SignerRole::Self, std::nullopt}};
        return made;
    }

    [[nodiscard]] std::vector<people::Obstacle> publish(const QString& datum) const
    {
        people::GateFacts facts;
        facts.person = &person;
        for (const auto& one : papers) {
            facts.consents.push_back(&one);
        }
        facts.day = QDate(2026, 11, 20);
        facts.dataWanted = {datum};
        return people::obstacles(GatePurpose::Publication, facts);
    }

    people::Person person;
    std::vector<people::Consent> papers;
};

const QString shownPhoto = QStringLiteral("фотография");
const QString shownName = QStringLiteral("фамилия, имя, отчество");

} // namespace

TEST_CASE("A datum that the signer allowed may be published", "[people]")
{
    Publishing publishing;
    publishing.paper().data = {shownName};
    CHECK(publishing.publish(shownName).empty());
    CHECK(publishing.publish(QStringLiteral("Фамилия,  имя, отчество")).empty());
}

TEST_CASE("A datum that is not mentioned may not be published (152-ФЗ art. 10.1 p. 8)", "[people]")
{
    Publishing publishing;
    publishing.paper().data = {shownName};
    const auto lack = publishing.publish(shownPhoto);
    REQUIRE(lack.size() == 1);
    CHECK(lack.front().code == QStringLiteral("consent.distribution-datum"));
    CHECK(lack.front().weight == ObstacleWeight::Law);
}

TEST_CASE("A forbidden datum is refused even where it stands among the allowed (152-ФЗ art. 10.1 p. 9)",
          "[people]")
{
    Publishing publishing;
    auto& paper = publishing.paper();
    paper.data = {shownPhoto};
    paper.limits = {{shownPhoto, true, {}}};
    const auto lack = publishing.publish(shownPhoto);
    REQUIRE(lack.size() == 1);
    CHECK(lack.front().code == QStringLiteral("consent.datum-forbidden"));
    CHECK(lack.front().weight == ObstacleWeight::Law);
}

TEST_CASE("A datum on a condition is let through with a warning that tells the condition", "[people]")
{
    Publishing publishing;
    publishing.paper().limits = {{shownPhoto, false, QStringLiteral("только в группе")}};
    const auto lack = publishing.publish(shownPhoto);
    REQUIRE(lack.size() == 1);
    CHECK(lack.front().code == QStringLiteral("consent.datum-condition"));
    CHECK(lack.front().weight == ObstacleWeight::Warning);
    CHECK(lack.front().arguments.value(QStringLiteral("condition")) == QStringLiteral("только в группе"));
}

TEST_CASE("The newest word about a datum counts, the prohibition on the same day", "[people]")
{
    Publishing publishing;
    publishing.paper(QDate(2026, 9, 10)).data = {shownPhoto};
    publishing.paper(QDate(2026, 10, 10)).limits = {{shownPhoto, true, {}}};
    CHECK(publishing.publish(shownPhoto).front().code == QStringLiteral("consent.datum-forbidden"));
    publishing.paper(QDate(2026, 11, 10)).data = {shownPhoto};
    CHECK(publishing.publish(shownPhoto).empty());
    publishing.paper(QDate(2026, 11, 10)).limits = {{shownPhoto, true, {}}};
    CHECK(publishing.publish(shownPhoto).front().code == QStringLiteral("consent.datum-forbidden"));
}

TEST_CASE("A withdrawn prohibition or permission says nothing any more", "[people]")
{
    Publishing publishing;
    auto& paper = publishing.paper();
    paper.data = {shownPhoto};
    paper.withdrawnOn = QDate(2026, 11, 1);
    CHECK(publishing.publish(shownPhoto).front().code == QStringLiteral("consent.withdrawn"));
}
