#pragma once

#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/open_outcome.h"

#include <QString>

namespace kurator::storage {

// «KURA», SQLite's application_id of a school's base.
inline constexpr int applicationId = 0x4B555241;

struct Examination
{
    OpenOutcome outcome = OpenOutcome::NotOurs; // Upgraded means: older, opening has to upgrade it
    int version = 0;
    QString detail; // what is damaged
};

// Reads what a file is, for a program that knows these migrations. Changes nothing. Throws SqlFailure for
// what says nothing about the content: a lock, a file that cannot be read.
[[nodiscard]] Examination examine(const Connection& connection, std::span<const Migration> migrations);

// "ok", or what SQLite's checks of pages and references found, a line each.
[[nodiscard]] QString integrityOf(const Connection& connection);

} // namespace kurator::storage
