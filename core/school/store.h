#pragma once

#include "base/result.h"
#include "school/changes.h"
#include "school/snapshot.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace kurator::school {

struct JournalEntry
{
    QDateTime at;
    QString who;
    Step step;
    bool undone = false;
    bool reversible = false; // stands, changed something, and has no barrier after it

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

// Where a school's base lives. Every call either does all it says or changes nothing.
class Store
{
public:
    virtual ~Store() = default;

    [[nodiscard]] virtual base::Result<Snapshot> load() = 0;

    // One transaction, one journal entry. Forgets the steps that could have been redone.
    [[nodiscard]] virtual base::Result<void> commit(const Step& step, const Changes& changes) = 0;

    // Takes back the last step, or brings back the last one taken; says which. Refused with
    // "storage.nothing-to-undo", "storage.nothing-to-redo" or "storage.undo-barrier" {step}.
    [[nodiscard]] virtual base::Result<Step> undo() = 0;
    [[nodiscard]] virtual base::Result<Step> redo() = 0;

    // The newest first.
    [[nodiscard]] virtual base::Result<std::vector<JournalEntry>> journal(int atMost) = 0;

    // Steps that touched any of these records, the newest first: the history of a person is asked for with
    // the ids of everything the person has. Steps of schema 1 are not known by subject.
    [[nodiscard]] virtual base::Result<std::vector<JournalEntry>> history(const std::vector<QUuid>& subjects,
                                                                          int atMost) = 0;

    // A scan with its picture: stored or removed at once, outside undo, noted in the log with the step.
    // Refused with "storage.scan-too-large" {megabytes} above people::largestScan.
    [[nodiscard]] virtual base::Result<void> keepScan(const Step& step, const people::Scan& scan,
                                                      const QByteArray& content) = 0;
    [[nodiscard]] virtual base::Result<void> removeScan(const Step& step, base::Id<people::Scan> id) = 0;
    // Refused with "storage.no-scan".
    [[nodiscard]] virtual base::Result<QByteArray> scanContent(base::Id<people::Scan> id) = 0;

    // Half-filled forms: kept outside undo, one draft a key; an empty content removes it.
    [[nodiscard]] virtual base::Result<void> keepDraft(const QString& key, const QByteArray& content) = 0;
    [[nodiscard]] virtual base::Result<std::optional<QByteArray>> draft(const QString& key) = 0;

    // True while a call waits for a slow disk and lets events through: closing has to wait too.
    [[nodiscard]] virtual bool isBusy() const { return false; }
};

} // namespace kurator::school
