#include "lists/facets.h"

#include <algorithm>

namespace kurator::lists {

QString facetId(FacetKind kind)
{
    switch (kind) {
    case FacetKind::Side:
        return QStringLiteral("side");
    case FacetKind::Form:
        return QStringLiteral("form");
    case FacetKind::Source:
        return QStringLiteral("source");
    case FacetKind::Base:
        return QStringLiteral("base");
    case FacetKind::Class:
        return QStringLiteral("class");
    case FacetKind::Category:
        return QStringLiteral("category");
    case FacetKind::Status:
        return QStringLiteral("status");
    case FacetKind::Consent:
        return QStringLiteral("consent");
    case FacetKind::Pair:
        return QStringLiteral("pair");
    case FacetKind::Archive:
        return QStringLiteral("archive");
    }
    return {};
}

FacetFilter::FacetFilter(std::shared_ptr<const Facets> facets, const FacetChoice& choice)
    : m_facets(std::move(facets))
{
    if (!m_facets) {
        return;
    }
    for (const Facet& facet : *m_facets) {
        const QStringList wanted = choice.value(facetId(facet.kind));
        if (wanted.isEmpty()) {
            continue;
        }
        Test test{&facet.rows, {}};
        test.allowed.reserve(facet.mixes.size());
        for (const std::vector<int>& mix : facet.mixes) {
            test.allowed.push_back(std::ranges::any_of(mix, [&](int option) {
                return wanted.contains(facet.options[static_cast<std::size_t>(option)].id);
            }));
        }
        m_tests.push_back(std::move(test));
    }
}

bool FacetFilter::passes(std::size_t row) const
{
    return std::ranges::all_of(m_tests, [row](const Test& test) {
        return test.allowed[static_cast<std::size_t>((*test.rows)[row])] != 0;
    });
}

} // namespace kurator::lists
