#pragma once

#include "base/clock.h"
#include "school/store.h"
#include "storage/migrations.h"
#include "storage/open_outcome.h"

#include <QString>

#include <memory>
#include <optional>

namespace kurator::storage {

class Connection;

enum class Access
{
    ReadWrite, // falls back to reading where the file or its folder cannot be written
    ReadOnly
};

// A school's base in one SQLite file (`.kurator`), locked against others as long as it is open. Used in one
// thread. Codes of refusals start with "storage." and carry "file", its name without the folder. `who` is the
// name written into the log of events. Another table of migrations is given only to show an upgrade.
//
// A step that changed no data is written into the log but is not a stop of undo. Taking back and bringing
// back are written into the log as "storage.undone" and "storage.redone", an upgrade as "storage.upgraded".
class SchoolFile final : public school::Store
{
public:
    // A new empty base. Refused: "storage.exists", "storage.no-folder" {folder}, "storage.cannot-create"
    // {folder}.
    [[nodiscard]] static base::Result<std::unique_ptr<SchoolFile>>
    create(const QString& path, const base::Clock& clock, const QString& who,
           std::span<const Migration> migrations = schemaMigrations());

    // An older base is upgraded after a copy of it was laid beside. Refused without touching the file:
    // "storage.missing", "storage.not-a-file", "storage.unreadable", "storage.locked", "storage.empty",
    // "storage.not-ours", "storage.damaged" {detail}, "storage.newer-incompatible",
    // "storage.needs-upgrade" (older, but cannot be written), "storage.unfinished-write" (was cut off while
    // saving and cannot be written to restore it), "storage.upgrade-failed" {copy, detail}.
    [[nodiscard]] static base::Result<std::unique_ptr<SchoolFile>>
    open(const QString& path, Access access, const base::Clock& clock, const QString& who,
         std::span<const Migration> migrations = schemaMigrations());

    ~SchoolFile() override;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] OpenOutcome outcome() const { return m_outcome; }
    // When false, whatever would store is refused: "storage.read-only" or "storage.newer-read-only".
    [[nodiscard]] bool isWritable() const { return m_whyNotWritable == nullptr; }
    // The copy that an upgrade left beside the file.
    [[nodiscard]] std::optional<QString> copyBeforeUpgrade() const { return m_copyBeforeUpgrade; }

    [[nodiscard]] base::Result<school::Snapshot> load() override;
    // Refused: "storage.disk-full", "storage.write-failed" {detail}, "storage.constraint" {detail}; the base
    // is then as it was. Whatever stores is refused with "storage.gone" when the file is no longer where it
    // was opened.
    [[nodiscard]] base::Result<void> commit(const school::Step& step,
                                            const school::Changes& changes) override;
    // Also refused: "storage.undo-conflict" {step}, when the base was changed past the program.
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

    // "ok", or what is wrong inside, a line each.
    [[nodiscard]] base::Result<QString> integrity();
    // A copy of the whole base under a new name; it appears only when it is whole. Refused: "storage.exists".
    [[nodiscard]] base::Result<void> copyTo(const QString& target);

private:
    SchoolFile(QString path, const base::Clock& clock, QString who);

    [[nodiscard]] base::Result<void> attach(Access access, std::span<const Migration> migrations);
    void connectForWriting();
    void connectForReading(const char* whyNotWritable);
    [[nodiscard]] base::Result<void> upgrade(int version, std::span<const Migration> migrations);
    void migrate(int version, std::span<const Migration> migrations);

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] tl::unexpected<base::Error> refuse(const char* code, base::Arguments more = {}) const;
    template <class Work>
    auto reading(Work work) -> decltype(work());
    template <class Work>
    auto writing(Work work) -> decltype(work());
    [[nodiscard]] base::Result<void> store(const school::Step& step, const school::Changes& changes);

    QString m_path;
    base::Clock m_clock;
    QString m_who;
    OpenOutcome m_outcome = OpenOutcome::Current;
    const char* m_whyNotWritable = nullptr; // a code of refusal
    std::optional<QString> m_copyBeforeUpgrade;
    std::unique_ptr<Connection> m_connection;
};

} // namespace kurator::storage
