#include "lists/people_facets.h"

#include "support/small_desk.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;
using lists::FacetKind;
using people::Side;

namespace {

struct Faceted
{
    std::vector<lists::ParticipantRow> rows;
    std::shared_ptr<const lists::Facets> facets;

    Faceted(const office::Desk& desk, Side side, bool withArchive = false)
        : rows(lists::participantRows(desk, side, withArchive)),
          facets(std::make_shared<lists::Facets>(lists::participantFacets(desk, side, rows)))
    {}

    [[nodiscard]] const lists::Facet* facet(FacetKind kind) const
    {
        const auto found = std::ranges::find(*facets, kind, &lists::Facet::kind);
        return found == facets->end() ? nullptr : &*found;
    }
    // «7а: 2, none: 1»
    [[nodiscard]] QString counts(FacetKind kind) const
    {
        QStringList told;
        for (const auto& option : facet(kind)->options) {
            if (option.count > 0) {
                told << QStringLiteral("%1: %2").arg(option.id).arg(option.count);
            }
        }
        return told.join(QStringLiteral(", "));
    }
    [[nodiscard]] QStringList chosen(const lists::FacetChoice& choice) const
    {
        const lists::FacetFilter filter(facets, choice);
        QStringList names;
        for (size_t row = 0; row < rows.size(); ++row) {
            if (filter.passes(row)) {
                names << rows[row].name.section(QLatin1Char(' '), 0, 0);
            }
        }
        return names;
    }
};

} // namespace

TEST_CASE("Mentees are narrowed by class, source of the request, consent and pair", "[lists]")
{
    tests::SmallDesk small;
    auto& school = small.school();
    const auto abaev = school.mentee(QStringLiteral("Абаев Иван Ильич"));
    const auto belov = school.mentee(QStringLiteral("Белов Иван Ильич"));
    const auto volkov = school.mentee(QStringLiteral("Волков Иван Ильич"));
    school.entry(abaev).className = QStringLiteral("10 «А»");
    school.entry(belov).className = QStringLiteral("7а");
    school.entry(volkov).className = QStringLiteral("7 «А»");
    school.entry(abaev).requestSource = QStringLiteral("педагог-психолог");
    school.entry(belov).requestSource = QStringLiteral("мама");
    school.entry(belov).furtherRequests = {{QStringLiteral("алгебра"), QStringLiteral("кл. рук.")}};
    school.consentOf(volkov).withdrawnOn = QDate(2026, 11, 1);
    school.pair(school.pupilMentor(QStringLiteral("Яковлев Яков Ильич")), abaev);
    const Faceted mentees(small.open(), Side::Mentee);

    CHECK(mentees.counts(FacetKind::Class) == QStringLiteral("7а: 2, 10а: 1"));
    CHECK(mentees.counts(FacetKind::Source) ==
          QStringLiteral("class-teacher: 1, psychologist: 1, parent: 1, none: 1"));
    CHECK(mentees.counts(FacetKind::Pair) == QStringLiteral("without: 2, with: 1"));
    CHECK(mentees.counts(FacetKind::Form) == QStringLiteral("pupil-pupil: 1, none: 2"));
    CHECK(mentees.facet(FacetKind::Base) == nullptr);
    CHECK(mentees.facet(FacetKind::Archive) == nullptr);

    const auto word = [](const char* text) { return QString::fromLatin1(text); };
    CHECK(mentees.chosen({}).size() == 3);
    CHECK(mentees.chosen({{word("class"), {QStringLiteral("7а")}}}) ==
          QStringList{QStringLiteral("Белов"), QStringLiteral("Волков")});
    CHECK(mentees.chosen({{word("source"), {word("class-teacher"), word("psychologist")}}}) ==
          QStringList{QStringLiteral("Абаев"), QStringLiteral("Белов")});
    CHECK(mentees.chosen({{word("class"), {QStringLiteral("7а")}}, {word("consent"), {word("withdrawn")}}}) ==
          QStringList{QStringLiteral("Волков")});
    CHECK(mentees.chosen({{word("class"), {QStringLiteral("4а")}}}).isEmpty());
}

TEST_CASE("Mentors are narrowed by the base they come from and by status", "[lists]")
{
    tests::SmallDesk small;
    auto& school = small.school();
    school.pupilMentor(QStringLiteral("Абаев Иван Ильич"));
    school.teacher(Side::Mentor, QStringLiteral("Белова Анна Ильинична"));
    const auto employer = school.employer(QStringLiteral("Волков Иван Ильич"), QStringLiteral("ООО «Завод»"));
    school.entry(employer).status = people::MentorStatus::Candidate;
    const Faceted mentors(small.open(), Side::Mentor);
    CHECK(mentors.counts(FacetKind::Base) == QStringLiteral("pupils: 1, teachers: 1, enterprises: 1"));
    CHECK(mentors.facet(FacetKind::Source) == nullptr);
    CHECK(mentors.chosen({{QStringLiteral("base"), {QStringLiteral("enterprises")}}}) ==
          QStringList{QStringLiteral("Волков")});
    CHECK(mentors.chosen({{QStringLiteral("status"), {QStringLiteral("candidate")}}}) ==
          QStringList{QStringLiteral("Волков")});
}

TEST_CASE("With the archive shown the list can be narrowed to it", "[lists]")
{
    tests::SmallDesk small;
    const auto gone = small.school().mentee(QStringLiteral("Абаев Иван Ильич"));
    small.school().mentee(QStringLiteral("Белов Иван Ильич"));
    small.school().entry(gone).finishedOn = QDate(2026, 11, 1);
    const Faceted all(small.open(), Side::Mentee, true);
    CHECK(all.chosen({{QStringLiteral("archive"), {QStringLiteral("archived")}}}) ==
          QStringList{QStringLiteral("Абаев")});
}

TEST_CASE("Consents are narrowed by side, class and state", "[lists]")
{
    tests::SmallDesk small;
    const auto mentee = small.school().mentee(QStringLiteral("Абаев Иван Ильич"));
    small.school().pupilMentor(QStringLiteral("Белов Иван Ильич"));
    small.school().consentOf(mentee).signedOn.reset();
    const auto& desk = small.open();
    const auto rows = lists::consentRows(desk);
    const auto facets = std::make_shared<lists::Facets>(lists::consentFacets(desk, rows));
    const lists::FacetFilter mentors(facets, {{QStringLiteral("side"), {QStringLiteral("mentors")}}});
    const lists::FacetFilter none(facets, {{QStringLiteral("consent"), {QStringLiteral("none")}}});
    REQUIRE(rows.size() == 2);
    CHECK_FALSE(mentors.passes(0));
    CHECK(mentors.passes(1));
    CHECK(none.passes(0));
    CHECK_FALSE(none.passes(1));
}
