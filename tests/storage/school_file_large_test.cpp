#include "storage/school_sample.h"
#include "support/text.h"

namespace kurator::storage {

TEST_CASE("An import of ten thousand people is one step that can be taken back", "[storage]")
{
    const SchoolFolder place;
    const auto file = created(place.path);
    base::IdSource ids(10);
    const auto school = emptySchool(ids);
    commitOrFail(*file, "test.school", school);
    const auto people = newcomers(ids, school, 10'000);
    commitOrFail(*file, "test.import", people);
    CHECK(loaded(*file).persons.size() == 10'000);
    CHECK(file->undo());
    CHECK(loaded(*file).persons.empty());
}

TEST_CASE("A school of three thousand opens as it was closed", "[storage]")
{
    const SchoolFolder place;
    base::IdSource ids(11);
    const auto school = emptySchool(ids);
    {
        const auto file = created(place.path);
        commitOrFail(*file, "test.school", school);
        commitOrFail(*file, "test.import", newcomers(ids, school, 3000));
    }
    const auto file = opened(place.path);
    CHECK(loaded(*file).persons.size() == 3000);
}

} // namespace kurator::storage
