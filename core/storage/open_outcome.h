#pragma once

namespace kurator::storage {

// What a file turned out to be when it was opened. The first three give a base, the last three a refusal:
// "storage.newer-incompatible", "storage.damaged" (or "storage.empty") and "storage.not-ours".
enum class OpenOutcome
{
    Current,           // written by this version of the schema
    Upgraded,          // was older; a copy of the old file lies beside it
    NewerCompatible,   // written by a newer program that lets us read; nothing can be stored
    NewerIncompatible, // written by a newer program, unreadable for us
    Damaged,           // our file, but not whole
    NotOurs            // not a school's base
};

} // namespace kurator::storage
