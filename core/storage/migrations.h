#pragma once

#include <functional>
#include <span>

namespace kurator::storage {

class Connection;

// One step of the schema. Never edited after release. `oldestReader` is the schema version a program must
// know at least to read a base after this step; a smaller one than `version` means that tables only grew.
struct Migration
{
    int version = 0;
    int oldestReader = 0;
    std::span<const char* const> scripts;
};

// Versions 1, 2, 3… without a gap.
[[nodiscard]] std::span<const Migration> schemaMigrations();

// The version a base has after all of them.
[[nodiscard]] int newestVersion(std::span<const Migration> migrations);

// Runs one migration in a transaction of its own: all of it with the new version number and what `also`
// writes, or nothing. Throws SqlFailure; references that would dangle afterwards are a failure too.
void runMigration(
    Connection& connection, const Migration& migration, const std::function<void()>& also = [] {});

} // namespace kurator::storage
