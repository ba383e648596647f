#pragma once

#include "base/id_source.h"
#include "school/changes.h"
#include "storage/school_file.h"

#include <QTemporaryDir>

#include <memory>

namespace kurator::storage {

// A folder that goes with the test, and the name of a school's file in it.
struct SchoolFolder
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("школа № 5.kurator"));
};

// One record of every kind, each field of each filled with something of its own.
[[nodiscard]] school::Changes everythingFilled();

// An organisation and its programme, to which people can be entered.
[[nodiscard]] school::Changes emptySchool(base::IdSource& ids);

// `count` new persons with an entry each in the programme that emptySchool() made.
[[nodiscard]] school::Changes newcomers(base::IdSource& ids, const school::Changes& school, int count);

[[nodiscard]] school::Step stepCalled(const char* code);

// These fail the test when the base refuses.
[[nodiscard]] std::unique_ptr<SchoolFile> created(const QString& path);
[[nodiscard]] std::unique_ptr<SchoolFile> opened(const QString& path, Access access = Access::ReadWrite);
[[nodiscard]] school::Snapshot loaded(SchoolFile& file);
void commitOrFail(SchoolFile& file, const char* code, const school::Changes& changes);

} // namespace kurator::storage
