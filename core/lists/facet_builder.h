#pragma once

#include "lists/facets.h"

#include <QHash>

#include <span>

namespace kurator::lists {

// Gathers a facet row by row. Options that a row can have at once are at most 64.
class FacetBuilder
{
public:
    FacetBuilder(FacetKind kind, std::vector<FacetOption> options, std::size_t rows);

    // The next row has this option alone.
    void add(int option) { put(quint64{1} << option, {option}); }
    // The next row has these options, as bits by their place.
    void addBits(quint64 options);

    [[nodiscard]] Facet take() { return std::move(m_facet); }

private:
    void put(quint64 key, std::vector<int> mix);

    Facet m_facet;
    QHash<quint64, int> m_mixes;
};

// A word of the program behind an option.
struct OptionWord
{
    const char* id;
    int value;
};
[[nodiscard]] std::vector<FacetOption> optionsOf(std::span<const OptionWord> words);

// The classes in school order, those of no class last; each spelling of a class is the same class.
[[nodiscard]] Facet classFacet(const QStringList& classNames);

} // namespace kurator::lists
