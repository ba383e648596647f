#include "app/composition.h"

#include "storage/school_file.h"

namespace kurator::app {

QString userName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME", QStringLiteral("kurator")) : user;
}

base::Result<OpenSchool> openSchool(const QString& path, const base::Clock& clock)
{
    auto file = storage::SchoolFile::open(path, storage::Access::ReadWrite, clock, userName());
    if (!file) {
        return base::passOn(file);
    }
    OpenSchool open;
    open.file = std::move(*file);
    auto desk = office::Desk::open(*open.file, clock);
    if (!desk) {
        return base::passOn(desk);
    }
    open.desk = std::move(*desk);
    return open;
}

base::Result<std::unique_ptr<storage::SchoolFile>> newBase(const QString& path, const base::Clock& clock)
{
    return storage::SchoolFile::create(path, clock, userName());
}

} // namespace kurator::app
