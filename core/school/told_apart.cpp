#include "school/told_apart.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kurator::school {

namespace {

const QString toldApartList = QStringLiteral("told-apart");

std::pair<QUuid, QUuid> ordered(const TwoPersons& persons)
{
    const QUuid one = persons.first.uuid();
    const QUuid other = persons.second.uuid();
    return one < other ? std::pair(one, other) : std::pair(other, one);
}

} // namespace

SavedView toldApartView(base::Id<SavedView> id, const TwoPersons& persons, const QString& name)
{
    const QJsonArray both{persons.first.toString(), persons.second.toString()};
    return {id, toldApartList, name, QJsonDocument(both).toJson(QJsonDocument::Compact)};
}

std::optional<TwoPersons> toldApartIn(const SavedView& view)
{
    if (view.list != toldApartList) {
        return std::nullopt;
    }
    const QJsonArray both = QJsonDocument::fromJson(view.content).array();
    const TwoPersons persons{base::Id<people::Person>::fromString(both.at(0).toString()),
                             base::Id<people::Person>::fromString(both.at(1).toString())};
    const bool readable = !persons.first.isNull() && !persons.second.isNull();
    return readable ? std::optional(persons) : std::nullopt;
}

ToldApart::ToldApart(const Snapshot& snapshot)
{
    for (const SavedView& view : snapshot.savedViews) {
        if (const auto persons = toldApartIn(view)) {
            m_pairs.insert(ordered(*persons));
        }
    }
}

bool ToldApart::contains(base::Id<people::Person> one, base::Id<people::Person> other) const
{
    return m_pairs.contains(ordered({one, other}));
}

} // namespace kurator::school
