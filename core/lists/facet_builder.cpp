#include "lists/facet_builder.h"

#include "people/class_order.h"

#include <map>

namespace kurator::lists {

FacetBuilder::FacetBuilder(FacetKind kind, std::vector<FacetOption> options, std::size_t rows)
{
    m_facet.kind = kind;
    m_facet.options = std::move(options);
    m_facet.rows.reserve(rows);
}

void FacetBuilder::addBits(quint64 options)
{
    std::vector<int> mix;
    for (int option = 0; option < 64; ++option) {
        if ((options >> option) & 1) {
            mix.push_back(option);
        }
    }
    put(options, std::move(mix));
}

void FacetBuilder::put(quint64 key, std::vector<int> mix)
{
    for (const int option : mix) {
        ++m_facet.options[static_cast<std::size_t>(option)].count;
    }
    const auto known = m_mixes.constFind(key);
    if (known != m_mixes.constEnd()) {
        m_facet.rows.push_back(*known);
        return;
    }
    const int place = static_cast<int>(m_facet.mixes.size());
    m_mixes.insert(key, place);
    m_facet.mixes.push_back(std::move(mix));
    m_facet.rows.push_back(place);
}

std::vector<FacetOption> optionsOf(std::span<const OptionWord> words)
{
    std::vector<FacetOption> options;
    for (const OptionWord& word : words) {
        options.push_back({QString::fromLatin1(word.id), {}, word.value, 0});
    }
    return options;
}

Facet classFacet(const QStringList& classNames)
{
    QHash<QString, people::ClassPlace> places; // each spelling is read once
    std::map<people::ClassPlace, int> order;
    for (const QString& name : classNames) {
        if (!places.contains(name)) {
            const auto place = people::classPlace(name);
            places.insert(name, place);
            order.emplace(place, 0);
        }
    }
    Facet facet;
    facet.kind = FacetKind::Class;
    for (auto& [place, at] : order) {
        at = static_cast<int>(facet.options.size());
        const QString key = people::classKey(place);
        facet.options.push_back(
            {key.isEmpty() ? QStringLiteral("none") : key, {}, key.isEmpty() ? -1 : at, 0});
        facet.mixes.push_back({at});
    }
    QHash<QString, int> byName;
    for (auto name = places.constBegin(); name != places.constEnd(); ++name) {
        byName.insert(name.key(), order.at(name.value()));
    }
    facet.rows.reserve(static_cast<std::size_t>(classNames.size()));
    for (const QString& name : classNames) {
        const int at = byName.value(name);
        auto& option = facet.options[static_cast<std::size_t>(at)];
        option.text = option.text.isEmpty() ? name.trimmed() : option.text;
        ++option.count;
        facet.rows.push_back(at);
    }
    return facet;
}

} // namespace kurator::lists
