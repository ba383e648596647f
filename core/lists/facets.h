#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <memory>
#include <vector>

namespace kurator::lists {

// By what a list of people can be narrowed.
enum class FacetKind
{
    Side,
    Form,   // of the pairs that go on, else the forms wished for
    Source, // who noticed a mentee's need
    Base,   // where a mentor comes from
    Class,
    Category,
    Status, // of a mentor
    Consent,
    Pair,
    Archive
};

// In saved views.
[[nodiscard]] QString facetId(FacetKind kind);

struct FacetOption
{
    QString id;    // in saved views, the same from year to year
    QString text;  // of what the base itself names, a class or a form; the window has words for the others
    int value = 0; // of the enum behind it; -1: not told
    int count = 0; // rows that have it

    friend bool operator==(const FacetOption&, const FacetOption&) = default;
};

// One property of all rows of a list. A row may have several options at once: `rows` names for each row one
// of `mixes`, the sets of options that occur.
struct Facet
{
    FacetKind kind = FacetKind::Form;
    std::vector<FacetOption> options; // in the order to show them
    std::vector<std::vector<int>> mixes;
    std::vector<int> rows;
};

using Facets = std::vector<Facet>;

// What was chosen: ids of options by facetId(); a facet that is not in it lets everything through.
using FacetChoice = QMap<QString, QStringList>;

// Whether a row has a chosen option of each facet in the choice: integers compared, so that 100,000 rows take
// a few milliseconds. An option that no row has lets nothing through.
class FacetFilter
{
public:
    FacetFilter() = default;
    FacetFilter(std::shared_ptr<const Facets> facets, const FacetChoice& choice);

    [[nodiscard]] bool isEmpty() const { return m_tests.empty(); }
    [[nodiscard]] bool passes(std::size_t row) const;

private:
    struct Test
    {
        const std::vector<int>* rows;
        std::vector<char> allowed; // by mix
    };

    std::shared_ptr<const Facets> m_facets;
    std::vector<Test> m_tests;
};

} // namespace kurator::lists
