#include "storage/school_sample.h"
#include "support/text.h"

#include <ctime>

namespace kurator::storage {

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr double patience = 6;
#else
constexpr double patience = 1;
#endif

// Processor time, because other programs share the machine.
template <class Work>
double milliseconds(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

TEST_CASE("An import of ten thousand people is stored in a second and a half", "[storage][speed]")
{
    const SchoolFolder place;
    const auto file = created(place.path);
    base::IdSource ids(10);
    const auto school = emptySchool(ids);
    commitOrFail(*file, "test.school", school);
    const auto people = newcomers(ids, school, 10'000);
    const double commit = milliseconds([&] { commitOrFail(*file, "test.import", people); });
    const double undo = milliseconds([&] { CHECK(file->undo()); });
    INFO("commit " << commit << " ms, undo " << undo << " ms");
    CHECK(commit < 1500 * patience);
    CHECK(undo < 1500 * patience);
}

TEST_CASE("A school of three thousand opens at once", "[storage][speed]")
{
    const SchoolFolder place;
    base::IdSource ids(11);
    const auto school = emptySchool(ids);
    {
        const auto file = created(place.path);
        commitOrFail(*file, "test.school", school);
        commitOrFail(*file, "test.import", newcomers(ids, school, 3000));
    }
    std::unique_ptr<SchoolFile> file;
    const double open = milliseconds([&] { file = opened(place.path); });
    const double load = milliseconds([&] { CHECK(loaded(*file).persons.size() == 3000); });
    INFO("open " << open << " ms, load " << load << " ms");
    CHECK(open + load < 150 * patience);
}

} // namespace kurator::storage
