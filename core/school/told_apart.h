#pragma once

#include "school/snapshot.h"

#include <QSet>
#include <QUuid>

#include <optional>
#include <utility>

namespace kurator::school {

using TwoPersons = std::pair<base::Id<people::Person>, base::Id<people::Person>>;

// «Это разные люди»: two persons who only look alike, in either order. Kept among the saved views, under the
// list "told-apart", because it is a choice of the curator about rows of a list and goes through undo as
// those do.
[[nodiscard]] SavedView toldApartView(base::Id<SavedView> id, const TwoPersons& persons, const QString& name);
// Nothing for a view of another list, or one that cannot be read.
[[nodiscard]] std::optional<TwoPersons> toldApartIn(const SavedView& view);

// All that were told apart in a base.
class ToldApart
{
public:
    explicit ToldApart(const Snapshot& snapshot);

    [[nodiscard]] bool contains(base::Id<people::Person> one, base::Id<people::Person> other) const;
    [[nodiscard]] bool isEmpty() const { return m_pairs.isEmpty(); }

private:
    QSet<std::pair<QUuid, QUuid>> m_pairs; // the lesser id first
};

} // namespace kurator::school
