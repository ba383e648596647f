#include "base/id_source.h"
#include "school/lookup.h"
#include "support/text.h"

#include <algorithm>

namespace kurator::school {

namespace {

// A family: a child with two representatives, entered once, with consents and a labour paper of one adult.
struct Family
{
    base::IdSource ids{42};
    school::Snapshot snapshot;
    people::Person child;
    people::Person mother;
    people::Person father;
    people::Entry entry;
    programme::Programme thisYear;
    programme::Programme lastYear;

    Family()
    {
        child.id = ids.next<people::Person>();
        mother.id = ids.next<people::Person>();
        father.id = ids.next<people::Person>();
        thisYear.id = ids.next<programme::Programme>();
        lastYear.id = ids.next<programme::Programme>();
        entry.id = ids.next<people::Entry>();
        entry.person = child.id;
        snapshot.persons = {child, mother, father};
        snapshot.programmes = {thisYear, lastYear};
        snapshot.entries = {entry};
    }

    void representedBy(const people::Person& adult)
    {
        people::Representation link;
        link.id = ids.next<people::Representation>();
        link.child = child.id;
        link.adult = adult.id;
        snapshot.representations.push_back(link);
    }
};

} // namespace

TEST_CASE("People, entries and programmes are found by their ids and strangers are not", "[school]")
{
    Family family;
    const school::Lookup lookup(family.snapshot);
    CHECK(*lookup.person(family.child.id) == family.child);
    CHECK(*lookup.entry(family.entry.id) == family.entry);
    CHECK(*lookup.personOf(family.entry.id) == family.child);
    CHECK(*lookup.programme(family.lastYear.id) == family.lastYear);
    CHECK(lookup.person(family.ids.next<people::Person>()) == nullptr);
    CHECK(lookup.personOf(family.ids.next<people::Entry>()) == nullptr);
    CHECK(lookup.programme(family.ids.next<programme::Programme>()) == nullptr);
    CHECK(lookup.pair(family.ids.next<pairs::Pair>()) == nullptr);
    CHECK(lookup.document(family.ids.next<documents::Document>()) == nullptr);
}

TEST_CASE("A child's representatives are both parents, and an adult has none", "[school]")
{
    Family family;
    family.representedBy(family.mother);
    family.representedBy(family.father);
    const school::Lookup lookup(family.snapshot);
    const auto adults = lookup.representativesOf(family.child.id);
    REQUIRE(adults.size() == 2);
    CHECK(adults.front()->id != adults.back()->id);
    CHECK(lookup.representativesOf(family.mother.id).empty());
}

TEST_CASE("A person's consents come in the order of their ids and without those of others", "[school]")
{
    Family family;
    for (int i = 0; i < 6; ++i) {
        people::Consent consent;
        consent.id = family.ids.next<people::Consent>();
        consent.person = i % 2 == 0 ? family.child.id : family.mother.id;
        family.snapshot.consents.push_back(consent);
    }
    const school::Lookup lookup(family.snapshot);
    const auto consents = lookup.consentsOf(family.child.id);
    REQUIRE(consents.size() == 3);
    CHECK(std::ranges::is_sorted(consents, {}, [](const auto* consent) { return consent->id; }));
    CHECK(lookup.consentsOf(family.father.id).empty());
}

TEST_CASE("A labour paper counts for its own year only", "[school]")
{
    Family family;
    people::LabourPaper paper;
    paper.id = family.ids.next<people::LabourPaper>();
    paper.person = family.mother.id;
    paper.programme = family.lastYear.id;
    family.snapshot.labourPapers = {paper};
    const school::Lookup lookup(family.snapshot);
    CHECK(*lookup.labourPaperOf(family.mother.id, family.lastYear.id) == paper);
    CHECK(lookup.labourPaperOf(family.mother.id, family.thisYear.id) == nullptr);
    CHECK(lookup.labourPaperOf(family.father.id, family.lastYear.id) == nullptr);
}

} // namespace kurator::school
