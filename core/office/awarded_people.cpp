#include "office/awarded_people.h"

#include "documents/question.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kurator::office {

namespace {

const documents::Document* newestAwards(const Desk& desk)
{
    const documents::Document* newest = nullptr;
    for (const documents::Document& document : desk.snapshot().documents) {
        const bool awards = document.programme == desk.programme().id &&
                            document.kind == QLatin1String("D47") &&
                            document.state == documents::DocumentState::Registered;
        if (awards && (!newest || newest->date < document.date)) {
            newest = &document;
        }
    }
    return newest;
}

} // namespace

QSet<base::Id<people::Person>> awardedPeople(const Desk& desk)
{
    QSet<base::Id<people::Person>> people;
    const documents::Document* order = newestAwards(desk);
    if (!order) {
        return people;
    }
    const auto answers = documents::answersFromJson(QJsonDocument::fromJson(order->data).object());
    for (const auto& [question, values] : answers) {
        for (const QString& value : values) {
            const auto id = base::Id<people::Person>::fromString(value);
            if (desk.lookup().person(id)) {
                people.insert(id);
            }
        }
    }
    return people;
}

} // namespace kurator::office
