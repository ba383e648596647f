#pragma once

#include "storage/school_file.h"

#include <QThread>

#include <functional>
#include <memory>

namespace kurator::app {

// A base that lives in a thread of its own, so that a slow disk or a large import never stops the window: a
// caller waits in an event loop that paints and runs timers but takes no clicks and keys. Calls from that
// loop wait for the first one and come after it.
class ThreadedStore final : public school::Store
{
public:
    using Maker = std::function<base::Result<std::unique_ptr<storage::SchoolFile>>()>;

    // Makes the file in the new thread; refused as the maker refuses.
    [[nodiscard]] static base::Result<std::unique_ptr<ThreadedStore>> start(const Maker& maker);
    ~ThreadedStore() override;

    [[nodiscard]] base::Result<school::Snapshot> load() override;
    [[nodiscard]] base::Result<void> commit(const school::Step& step,
                                            const school::Changes& changes) override;
    [[nodiscard]] base::Result<school::Step> undo() override;
    [[nodiscard]] base::Result<school::Step> redo() override;
    [[nodiscard]] base::Result<std::vector<school::JournalEntry>> journal(int atMost) override;
    [[nodiscard]] base::Result<std::vector<school::JournalEntry>> history(const std::vector<QUuid>& subjects,
                                                                          int atMost) override;
    [[nodiscard]] base::Result<void> keepScan(const school::Step& step, const people::Scan& scan,
                                              const QByteArray& content) override;
    [[nodiscard]] base::Result<void> removeScan(const school::Step& step, base::Id<people::Scan> id) override;
    [[nodiscard]] base::Result<QByteArray> scanContent(base::Id<people::Scan> id) override;
    [[nodiscard]] base::Result<void> keepDraft(const QString& key, const QByteArray& content) override;
    [[nodiscard]] base::Result<std::optional<QByteArray>> draft(const QString& key) override;

    [[nodiscard]] base::Result<void> copyTo(const QString& target);
    [[nodiscard]] base::Result<QString> integrity();

    [[nodiscard]] bool isBusy() const override { return m_waiting > 0; }
    // What does not change while the file is open; asked without waiting.
    [[nodiscard]] QString path() const { return m_file->path(); }
    [[nodiscard]] bool isWritable() const { return m_file->isWritable(); }
    [[nodiscard]] storage::OpenOutcome outcome() const { return m_file->outcome(); }
    [[nodiscard]] QString copyBeforeUpgrade() const
    {
        return m_file->copyBeforeUpgrade().value_or(QString());
    }

private:
    ThreadedStore();

    void runThere(const std::function<void()>& work);
    template <class Work>
    auto there(Work work) -> decltype(work());

    QThread m_thread;
    std::unique_ptr<QObject> m_there; // lives in the thread: what is posted to it runs there
    std::unique_ptr<storage::SchoolFile> m_file;
    int m_waiting = 0;
};

} // namespace kurator::app
