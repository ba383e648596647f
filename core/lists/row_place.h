#pragma once

#include <QString>
#include <QUuid>

#include <algorithm>
#include <utility>
#include <vector>

namespace kurator::lists {

// Where a row stands: by group, then by folded name, then by id, so that people of one name keep their order.
struct RowPlace
{
    QString name; // base::foldedKey
    QUuid id;
    int group = 0;

    friend bool operator<(const RowPlace& a, const RowPlace& b)
    {
        if (a.group != b.group) {
            return a.group < b.group;
        }
        const int byName = a.name.compare(b.name);
        return byName != 0 ? byName < 0 : a.id < b.id;
    }
};

// The rows in the order of their places, each of which is asked for once.
template <class Row, class PlaceOf>
[[nodiscard]] std::vector<Row> inOrder(std::vector<Row> rows, const PlaceOf& placeOf)
{
    std::vector<std::pair<RowPlace, Row*>> places;
    places.reserve(rows.size());
    for (Row& row : rows) {
        places.emplace_back(placeOf(row), &row);
    }
    std::ranges::stable_sort(places, [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Row> ordered;
    ordered.reserve(rows.size());
    for (const auto& [place, row] : places) {
        ordered.push_back(std::move(*row));
    }
    return ordered;
}

} // namespace kurator::lists
