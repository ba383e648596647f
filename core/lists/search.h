#pragma once

#include "office/desk.h"
#include "school/lookup.h"

#include <QString>
#include <QStringView>
#include <QUuid>

#include <vector>

namespace kurator::lists {

// Something that Ctrl+K finds.
struct SearchHit
{
    enum class Kind
    {
        Mentee,         // id of the entry
        Mentor,         // id of the entry
        Representative, // id of the person
        OtherPerson,    // id of the person: staff, people of other years
        Paper,          // id of the document
        Pair,           // id of the pair
        Partner,        // id of the partner organisation
        RoadmapItem     // no id: `number`
    };

    Kind kind = Kind::Mentee;
    QUuid id;
    QString number; // of the roadmap's item, else empty
    QString title;
    QString detail; // class, post or year; number and date of a paper; empty where nothing is told

    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

// What can be found at a desk, with keys folded beforehand (case, ё as е). Holds copies: it answers as of the
// moment when it was made, so make it anew after the base has changed.
class SearchIndex
{
public:
    explicit SearchIndex(const office::Desk& desk);

    // Every word of the query must occur. Beginnings of words stand above middles, and above them a title
    // that begins with one of the words (a surname); then by kind and title. An empty query finds nothing.
    [[nodiscard]] std::vector<SearchHit> find(QStringView query, int atMost) const;

private:
    struct Row
    {
        SearchHit hit;
        QString key; // folded words of number, title and detail, each with a space before it
    };

    void addPeople(const office::Desk& desk, const school::Lookup& lookup);
    void addPairs(const office::Desk& desk, const school::Lookup& lookup);
    void addPapers(const office::Desk& desk);
    void addPartners(const office::Desk& desk);
    void addRoadmap(const office::Desk& desk);
    void add(SearchHit hit);

    std::vector<Row> m_rows; // by kind and title
};

// The entries of the open programme that a hit of a person leads to: the entry itself, those of the children
// of a representative; none for others and for what is no person.
[[nodiscard]] std::vector<QUuid> entriesOf(const office::Desk& desk, const SearchHit& hit);

} // namespace kurator::lists
