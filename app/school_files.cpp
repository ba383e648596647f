#include "app/school_files.h"

#include "app/composition.h"
#include "app/threaded_store.h"

#include <QFileInfo>

namespace kurator::app {

namespace {

school::OpenFile openFile(std::unique_ptr<ThreadedStore> store)
{
    school::OpenFile file;
    file.path = store->path();
    file.copyBeforeUpgrade = store->copyBeforeUpgrade();
    if (!store->isWritable()) {
        const bool newer = store->outcome() == storage::OpenOutcome::NewerCompatible;
        file.whyReadOnly = base::Error{base::Error::Kind::Input,
                                       newer ? QStringLiteral("storage.newer-read-only")
                                             : QStringLiteral("storage.read-only"),
                                       {{QStringLiteral("file"), QFileInfo(file.path).fileName()}}};
    }
    file.store = std::move(store);
    return file;
}

base::Result<school::OpenFile> started(const ThreadedStore::Maker& maker)
{
    auto store = ThreadedStore::start(maker);
    if (!store) {
        return base::passOn(store);
    }
    return openFile(std::move(*store));
}

} // namespace

base::Result<school::OpenFile> FilesOnDisk::open(const QString& path)
{
    return started(
        [&] { return storage::SchoolFile::open(path, storage::Access::ReadWrite, m_clock, userName()); });
}

base::Result<school::OpenFile> FilesOnDisk::create(const QString& path)
{
    return started([&] { return storage::SchoolFile::create(path, m_clock, userName()); });
}

base::Result<void> FilesOnDisk::copy(school::Store& store, const QString& target)
{
    return dynamic_cast<ThreadedStore&>(store).copyTo(target);
}

base::Result<void> FilesOnDisk::restore(const QString& copy, const QString& target)
{
    const auto made = ThreadedStore::start(
        [&] { return storage::SchoolFile::open(copy, storage::Access::ReadOnly, m_clock, userName()); });
    if (!made) {
        return base::passOn(made);
    }
    const auto whole = (*made)->integrity();
    if (!whole) {
        return base::passOn(whole);
    }
    if (*whole != QLatin1String("ok")) {
        return base::refuseInput("storage.damaged", {{QStringLiteral("file"), QFileInfo(copy).fileName()},
                                                     {QStringLiteral("detail"), *whole}});
    }
    return (*made)->copyTo(target);
}

} // namespace kurator::app
