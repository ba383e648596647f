#include "storage/enum_text.h"
#include "storage/file_outside.h"
#include "storage/school_sample.h"
#include "support/text.h"

#include <QDir>

#include <set>

namespace kurator::storage {

namespace {

// The same record of the sample with one field set to each value of its enum in turn.
template <class T, class E>
void keepsEveryValue(E T::*field)
{
    const SchoolFolder place;
    const auto file = created(place.path);
    const auto sample = everythingFilled();
    commitOrFail(*file, "test.sample", sample);
    T record;
    for (const auto& each : sample.saved) {
        if (const T* found = std::get_if<T>(&each)) {
            record = *found;
        }
    }
    for (const auto& [value, text] : enumText<E>) {
        INFO(text);
        record.*field = value;
        commitOrFail(*file, "test.value", {{}, {record}});
        school::Snapshot expected;
        school::apply(expected, sample);
        school::apply(expected, {{}, {record}});
        CHECK(loaded(*file) == expected);
    }
}

} // namespace

TEST_CASE("Whatever the curator stored is there again after the file was closed", "[storage]")
{
    const SchoolFolder place;
    const auto sample = everythingFilled();
    school::Snapshot inMemory;
    school::apply(inMemory, sample);
    {
        const auto file = created(place.path);
        commitOrFail(*file, "test.sample", sample);
        CHECK(loaded(*file) == inMemory);
    }
    CHECK(loaded(*opened(place.path)) == inMemory);
    CHECK(inMemory.pairs.front().members.size() == 2);
}

TEST_CASE("The sample of a school has a record of every kind", "[storage]")
{
    std::set<std::size_t> kinds;
    for (const auto& record : everythingFilled().saved) {
        kinds.insert(record.index());
    }
    CHECK(kinds.size() == std::variant_size_v<school::Record>);
}

TEST_CASE("A new base is empty", "[storage]")
{
    const SchoolFolder place;
    CHECK(loaded(*created(place.path)) == school::Snapshot{});
}

TEST_CASE("A record saved again replaces the old one together with its lists", "[storage]")
{
    const SchoolFolder place;
    const auto file = created(place.path);
    const auto sample = everythingFilled();
    commitOrFail(*file, "test.sample", sample);
    school::Snapshot expected;
    school::apply(expected, sample);

    school::Changes changes;
    auto consent = expected.consents.front();
    consent.data = {QStringLiteral("отзыв")};
    consent.signers.clear();
    changes.saved.emplace_back(consent);
    for (auto person : expected.persons) {
        person.confirmedForms.reset();
        person.birthDate.reset();
        person.sex.reset();
        changes.saved.emplace_back(person);
    }
    auto pair = expected.pairs.front();
    pair.members.pop_back();
    pair.overrides.clear();
    pair.order.reset();
    pair.period = {};
    changes.saved.emplace_back(pair);

    commitOrFail(*file, "test.change", changes);
    school::apply(expected, changes);
    CHECK(loaded(*file) == expected);
}

TEST_CASE("Removed records are gone and all others stay", "[storage]")
{
    const SchoolFolder place;
    const auto file = created(place.path);
    const auto sample = everythingFilled();
    commitOrFail(*file, "test.sample", sample);
    school::Snapshot expected;
    school::apply(expected, sample);

    school::Changes changes;
    changes.removed.emplace_back(expected.meetings.front());
    changes.removed.emplace_back(expected.trialSheets.front());
    changes.removed.emplace_back(expected.pairs.front());
    changes.removed.emplace_back(expected.dataRequests.front());
    changes.removed.emplace_back(expected.consents.front());
    commitOrFail(*file, "test.removed", changes);
    school::apply(expected, changes);
    CHECK(loaded(*file) == expected);
    CHECK(expected.pairs.empty());
}

TEST_CASE("A duplicate is removed in the same step that hands its entries to the other person", "[storage]")
{
    const SchoolFolder place;
    const auto file = created(place.path);
    base::IdSource ids(7);
    const auto school = emptySchool(ids);
    commitOrFail(*file, "test.school", school);
    const auto twins = newcomers(ids, school, 2);
    commitOrFail(*file, "test.twins", twins);

    auto handedOver = std::get<people::Entry>(twins.saved.at(3));
    handedOver.person = std::get<people::Person>(twins.saved.at(0)).id;
    commitOrFail(*file, "test.merge", {{twins.saved.at(2)}, {handedOver}});
    const auto snapshot = loaded(*file);
    CHECK(snapshot.persons.size() == 1);
    CHECK(snapshot.entries.size() == 2);
}

TEST_CASE("Every word of every closed list can be stored", "[storage]")
{
    keepsEveryValue(&people::Organisation::type);
    keepsEveryValue(&people::StaffMember::function);
    keepsEveryValue(&people::Representation::relation);
    keepsEveryValue(&programme::Programme::yearKind);
    keepsEveryValue(&people::Entry::side);
    keepsEveryValue(&people::Entry::status);
    keepsEveryValue(&people::RestrictedMark::kind);
    keepsEveryValue(&people::Consent::purpose);
    keepsEveryValue(&pairs::Pair::state);
    keepsEveryValue(&pairs::Pair::origin);
    keepsEveryValue(&pairs::Meeting::kind);
    keepsEveryValue(&documents::Document::state);
    keepsEveryValue(&programme::RoadmapMark::state);
}

TEST_CASE("A participant's category and sex are kept for every word of the list", "[storage]")
{
    const SchoolFolder place;
    const auto file = created(place.path);
    base::IdSource ids(3);
    const auto school = emptySchool(ids);
    commitOrFail(*file, "test.school", school);
    auto changes = newcomers(ids, school, 8);
    for (std::size_t i = 0; i < 8; ++i) {
        std::get<people::Person>(changes.saved.at(2 * i)).sex = enumText<language::Sex>.at(i % 2).first;
        std::get<people::Entry>(changes.saved.at(2 * i + 1)).category =
            enumText<people::Category>.at(i).first;
    }
    commitOrFail(*file, "test.people", changes);
    school::Snapshot expected;
    school::apply(expected, school);
    school::apply(expected, changes);
    CHECK(loaded(*file) == expected);
}

TEST_CASE("A half-filled form is kept under its key until it is emptied", "[storage]")
{
    const SchoolFolder place;
    const QString key = QStringLiteral("wizard/наставник");
    {
        const auto file = created(place.path);
        REQUIRE(file->keepDraft(key, QByteArray("{\"a\":1}")));
        REQUIRE(file->keepDraft(key, QByteArray("{\"a\":\"Ё\"}")));
        REQUIRE(file->keepDraft(QStringLiteral("other"), QByteArray("x")));
    }
    const auto file = opened(place.path);
    CHECK(file->draft(key).value() == QByteArray("{\"a\":\"Ё\"}"));
    REQUIRE(file->keepDraft(key, {}));
    CHECK(file->draft(key).value() == std::nullopt);
    CHECK(file->draft(QStringLiteral("other")).value() == QByteArray("x"));
    CHECK(file->journal(10).value().empty());
}

TEST_CASE("A copy of the base opens with the same content and never replaces a file", "[storage]")
{
    const SchoolFolder place;
    const auto sample = everythingFilled();
    const auto file = created(place.path);
    commitOrFail(*file, "test.sample", sample);
    const QString target = place.folder.filePath(QStringLiteral("копия.kurator"));
    REQUIRE(file->copyTo(target));
    CHECK(loaded(*opened(target)) == loaded(*file));

    const auto again = file->copyTo(target);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == QStringLiteral("storage.exists"));
    CHECK(again.error().arguments.value(QStringLiteral("file")) == QStringLiteral("копия.kurator"));
}

TEST_CASE("A whole base says ok, and one with a lost person names the reference", "[storage]")
{
    const SchoolFolder place;
    {
        const auto file = created(place.path);
        commitOrFail(*file, "test.sample", everythingFilled());
        CHECK(file->integrity().value() == QStringLiteral("ok"));
    }
    FileOutside(place.path).run(QStringLiteral("DELETE FROM person WHERE surname = 'Ёлкин'"));
    CHECK(opened(place.path)->integrity().value().contains(QStringLiteral("entry → person")));
}

TEST_CASE("A closed base is one file without a journal beside it", "[storage]")
{
    const SchoolFolder place;
    {
        const auto file = created(place.path);
        commitOrFail(*file, "test.sample", everythingFilled());
    }
    CHECK(QDir(place.folder.path()).entryList(QDir::Files) ==
          QStringList{QStringLiteral("школа № 5.kurator")});
}

} // namespace kurator::storage
