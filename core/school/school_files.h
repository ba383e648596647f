#pragma once

#include "base/result.h"
#include "school/store.h"

#include <QString>

#include <memory>
#include <optional>

namespace kurator::school {

// An open base and what the curator should know about it. Closing is destroying, and frees the file.
struct OpenFile
{
    std::unique_ptr<Store> store;
    QString path;
    std::optional<base::Error> whyReadOnly; // when nothing can be stored
    QString copyBeforeUpgrade;              // the copy that an upgrade left beside the file, if any
};

// Where bases come from and where copies go; the program gives the window an implementation over files.
class SchoolFiles
{
public:
    virtual ~SchoolFiles() = default;

    // Refused with the codes of storage::SchoolFile::open() and create().
    [[nodiscard]] virtual base::Result<OpenFile> open(const QString& path) = 0;
    [[nodiscard]] virtual base::Result<OpenFile> create(const QString& path) = 0;
    // A copy of an open base under a new name, whole or not at all. Refused with "storage.exists".
    [[nodiscard]] virtual base::Result<void> copy(Store& store, const QString& target) = 0;
    // Lays a copy down under a new name after it proved to be whole; the copy itself stays as it is. Refused
    // as open() and copy(), or with "storage.damaged".
    [[nodiscard]] virtual base::Result<void> restore(const QString& copy, const QString& target) = 0;
};

} // namespace kurator::school
