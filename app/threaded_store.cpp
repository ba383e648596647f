#include "app/threaded_store.h"

#include <QEventLoop>
#include <QMetaObject>
#include <QSemaphore>

#include <optional>

namespace kurator::app {

namespace {

// Most calls are over before an eye sees it; only longer ones wait in an event loop.
constexpr int quietMilliseconds = 40;

} // namespace

ThreadedStore::ThreadedStore() : m_there(std::make_unique<QObject>())
{
    m_there->moveToThread(&m_thread);
    m_thread.start();
}

ThreadedStore::~ThreadedStore()
{
    runThere([this] { m_file.reset(); });
    m_thread.quit();
    m_thread.wait();
}

base::Result<std::unique_ptr<ThreadedStore>> ThreadedStore::start(const Maker& maker)
{
    std::unique_ptr<ThreadedStore> store(new ThreadedStore);
    auto made = store->there([&] { return maker(); });
    if (!made) {
        return base::passOn(made);
    }
    store->m_file = std::move(*made);
    return store;
}

void ThreadedStore::runThere(const std::function<void()>& work)
{
    QSemaphore done;
    QEventLoop loop;
    QMetaObject::invokeMethod(
        m_there.get(),
        [&] {
            work();
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
            done.release(); // last, because the loop may be gone after it
        },
        Qt::QueuedConnection);
    if (!done.tryAcquire(1, quietMilliseconds)) {
        ++m_waiting;
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        --m_waiting;
        done.acquire();
    }
}

template <class Work>
auto ThreadedStore::there(Work work) -> decltype(work())
{
    std::optional<decltype(work())> result;
    runThere([&] { result.emplace(work()); });
    return std::move(*result);
}

base::Result<school::Snapshot> ThreadedStore::load()
{
    return there([&] { return m_file->load(); });
}

base::Result<void> ThreadedStore::commit(const school::Step& step, const school::Changes& changes)
{
    return there([&] { return m_file->commit(step, changes); });
}

base::Result<school::Step> ThreadedStore::undo()
{
    return there([&] { return m_file->undo(); });
}

base::Result<school::Step> ThreadedStore::redo()
{
    return there([&] { return m_file->redo(); });
}

base::Result<std::vector<school::JournalEntry>> ThreadedStore::journal(int atMost)
{
    return there([&] { return m_file->journal(atMost); });
}

base::Result<std::vector<school::JournalEntry>> ThreadedStore::history(const std::vector<QUuid>& subjects,
                                                                       int atMost)
{
    return there([&] { return m_file->history(subjects, atMost); });
}

base::Result<void> ThreadedStore::keepScan(const school::Step& step, const people::Scan& scan,
                                           const QByteArray& content)
{
    return there([&] { return m_file->keepScan(step, scan, content); });
}

base::Result<void> ThreadedStore::removeScan(const school::Step& step, base::Id<people::Scan> id)
{
    return there([&] { return m_file->removeScan(step, id); });
}

base::Result<QByteArray> ThreadedStore::scanContent(base::Id<people::Scan> id)
{
    return there([&] { return m_file->scanContent(id); });
}

base::Result<void> ThreadedStore::keepDraft(const QString& key, const QByteArray& content)
{
    return there([&] { return m_file->keepDraft(key, content); });
}

base::Result<std::optional<QByteArray>> ThreadedStore::draft(const QString& key)
{
    return there([&] { return m_file->draft(key); });
}

base::Result<void> ThreadedStore::copyTo(const QString& target)
{
    return there([&] { return m_file->copyTo(target); });
}

base::Result<QString> ThreadedStore::integrity()
{
    return there([&] { return m_file->integrity(); });
}

} // namespace kurator::app
