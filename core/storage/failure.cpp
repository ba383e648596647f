#include "storage/failure.h"

#include "base/result.h"

#include <sqlite3.h>

namespace kurator::storage {

namespace {

const char* codeOfFailure(int primaryCode, Doing doing)
{
    switch (primaryCode) {
    case SQLITE_FULL:
        return "storage.disk-full";
    case SQLITE_CONSTRAINT:
        return "storage.constraint";
    case SQLITE_READONLY:
        return "storage.read-only";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "storage.locked";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return "storage.damaged";
    default:
        return doing == Doing::Reading ? "storage.read-failed" : "storage.write-failed";
    }
}

} // namespace

base::Error errorOf(const SqlFailure& failure, Doing doing, const QString& file)
{
    return base::refuseInput(codeOfFailure(failure.primaryCode(), doing),
                             {{QStringLiteral("file"), file}, {QStringLiteral("detail"), failure.detail()}})
        .value();
}

base::Error errorOf(const UnknownValue& failure, const QString& file)
{
    return base::refuseInput("storage.unknown-value",
                             {{QStringLiteral("file"), file}, {QStringLiteral("value"), failure.value()}})
        .value();
}

} // namespace kurator::storage
