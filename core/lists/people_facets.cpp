#include "lists/people_facets.h"

#include "lists/facet_builder.h"
#include "people/mentor_base.h"

#include <algorithm>
#include <array>

namespace kurator::lists {

namespace {

using people::Category;
using people::ConsentState;
using people::MentorStatus;
using people::RequestSource;

constexpr int notTold = -1;

constexpr int valueOf(auto value)
{
    return static_cast<int>(value);
}

constexpr std::array sideWords{OptionWord{"mentees", valueOf(people::Side::Mentee)},
                               OptionWord{"mentors", valueOf(people::Side::Mentor)}};

constexpr std::array sourceWords{OptionWord{"self", valueOf(RequestSource::Self)},
                                 OptionWord{"class-teacher", valueOf(RequestSource::ClassTeacher)},
                                 OptionWord{"psychologist", valueOf(RequestSource::Psychologist)},
                                 OptionWord{"social-worker", valueOf(RequestSource::SocialWorker)},
                                 OptionWord{"parent", valueOf(RequestSource::Parent)},
                                 OptionWord{"none", notTold}};

constexpr std::array categoryWords{OptionWord{"pupil", valueOf(Category::Pupil)},
                                   OptionWord{"student", valueOf(Category::Student)},
                                   OptionWord{"teacher", valueOf(Category::Teacher)},
                                   OptionWord{"parent", valueOf(Category::Parent)},
                                   OptionWord{"graduate", valueOf(Category::Graduate)},
                                   OptionWord{"employer", valueOf(Category::Employer)},
                                   OptionWord{"partner", valueOf(Category::Partner)},
                                   OptionWord{"other", valueOf(Category::Other)},
                                   OptionWord{"none", notTold}};

constexpr std::array statusWords{OptionWord{"candidate", valueOf(MentorStatus::Candidate)},
                                 OptionWord{"recommended", valueOf(MentorStatus::Recommended)},
                                 OptionWord{"in-registry", valueOf(MentorStatus::InRegistry)},
                                 OptionWord{"trained", valueOf(MentorStatus::Trained)},
                                 OptionWord{"suspended", valueOf(MentorStatus::Suspended)},
                                 OptionWord{"excluded", valueOf(MentorStatus::Excluded)}};

constexpr std::array consentWords{OptionWord{"none", valueOf(ConsentState::None)},
                                  OptionWord{"issued", valueOf(ConsentState::Issued)},
                                  OptionWord{"incomplete", valueOf(ConsentState::Incomplete)},
                                  OptionWord{"signed", valueOf(ConsentState::Signed)},
                                  OptionWord{"expiring", valueOf(ConsentState::Expiring)},
                                  OptionWord{"expired", valueOf(ConsentState::Expired)},
                                  OptionWord{"withdrawn", valueOf(ConsentState::Withdrawn)}};

constexpr std::array baseWords{OptionWord{"pupils", valueOf(people::MentorBase::Pupils)},
                               OptionWord{"teachers", valueOf(people::MentorBase::Teachers)},
                               OptionWord{"parents", valueOf(people::MentorBase::Parents)},
                               OptionWord{"graduates", valueOf(people::MentorBase::Graduates)},
                               OptionWord{"enterprises", valueOf(people::MentorBase::Enterprises)},
                               OptionWord{"partners", valueOf(people::MentorBase::Partners)},
                               OptionWord{"none", notTold}};

constexpr std::array pairWords{OptionWord{"without", 0}, OptionWord{"with", 1}};
constexpr std::array archiveWords{OptionWord{"at-work", 0}, OptionWord{"archived", 1}};

template <class Row, class ValueOf>
Facet facetOf(FacetKind kind, std::span<const OptionWord> words, const std::vector<Row>& rows,
              const ValueOf& told)
{
    FacetBuilder builder(kind, optionsOf(words), rows.size());
    for (const Row& row : rows) {
        const auto found = std::ranges::find(words, static_cast<int>(told(row)), &OptionWord::value);
        builder.add(static_cast<int>((found == words.end() ? words.end() - 1 : found) - words.begin()));
    }
    return builder.take();
}

template <class Row>
Facet formFacet(const office::Desk& desk, const std::vector<Row>& rows)
{
    std::vector<FacetOption> options;
    QHash<QString, int> places;
    for (const programme::Form& form : desk.forms()) {
        places.insert(form.code, static_cast<int>(options.size()));
        options.push_back({form.code, form.title, static_cast<int>(options.size()), 0});
    }
    const int none = static_cast<int>(options.size());
    options.push_back({QStringLiteral("none"), {}, notTold, 0});
    FacetBuilder builder(FacetKind::Form, std::move(options), rows.size());
    for (const Row& row : rows) {
        quint64 bits = 0;
        for (const QString& code : row.forms) {
            const auto place = places.constFind(code);
            bits |= place == places.constEnd() ? 0 : quint64{1} << *place;
        }
        builder.addBits(bits != 0 ? bits : quint64{1} << none);
    }
    return builder.take();
}

Facet sourceFacet(const std::vector<ParticipantRow>& rows)
{
    FacetBuilder builder(FacetKind::Source, optionsOf(sourceWords), rows.size());
    for (const ParticipantRow& row : rows) {
        builder.addBits(row.sources != 0 ? row.sources : quint64{1} << (sourceWords.size() - 1));
    }
    return builder.take();
}

template <class Row>
Facet classesOf(const std::vector<Row>& rows)
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(rows.size()));
    for (const Row& row : rows) {
        names << row.className;
    }
    return classFacet(names);
}

template <class Row>
Facet categoryFacet(const std::vector<Row>& rows)
{
    return facetOf(FacetKind::Category, categoryWords, rows,
                   [](const Row& row) { return row.category ? valueOf(*row.category) : notTold; });
}

} // namespace

Facets participantFacets(const office::Desk& desk, people::Side side, const std::vector<ParticipantRow>& rows)
{
    using Row = ParticipantRow;
    Facets facets{formFacet(desk, rows)};
    if (side == people::Side::Mentee) {
        facets.push_back(sourceFacet(rows));
    } else {
        facets.push_back(facetOf(FacetKind::Base, baseWords, rows,
                                 [](const Row& row) { return row.base ? valueOf(*row.base) : notTold; }));
    }
    facets.push_back(classesOf(rows));
    facets.push_back(categoryFacet(rows));
    if (side == people::Side::Mentor) {
        facets.push_back(
            facetOf(FacetKind::Status, statusWords, rows, [](const Row& row) { return row.status; }));
    }
    facets.push_back(
        facetOf(FacetKind::Consent, consentWords, rows, [](const Row& row) { return row.consent; }));
    facets.push_back(
        facetOf(FacetKind::Pair, pairWords, rows, [](const Row& row) { return row.taken > 0 ? 1 : 0; }));
    if (std::ranges::any_of(rows, &Row::archived)) {
        facets.push_back(facetOf(FacetKind::Archive, archiveWords, rows,
                                 [](const Row& row) { return row.archived ? 1 : 0; }));
    }
    return facets;
}

Facets consentFacets(const office::Desk& desk, const std::vector<ConsentRow>& rows)
{
    using Row = ConsentRow;
    return {facetOf(FacetKind::Side, sideWords, rows, [](const Row& row) { return row.side; }),
            formFacet(desk, rows), classesOf(rows), categoryFacet(rows),
            facetOf(FacetKind::Consent, consentWords, rows,
                    [](const Row& row) { return row.state(people::ConsentPurpose::Processing); })};
}

} // namespace kurator::lists
