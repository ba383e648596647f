#pragma once

#include "office/merge_fields.h"
#include "school/lookup.h"

#include <QHash>
#include <QMap>

namespace kurator::office {

// Works out what making one person of two changes in the base: whose records move, which become one.
class MergeChanges
{
public:
    // Both persons are known and differ.
    MergeChanges(const Desk& desk, const people::Person& keep, const people::Person& drop,
                 const MergeChoices& choices);

    // Refused as previewMerge.
    [[nodiscard]] base::Result<void> work();
    [[nodiscard]] const school::Changes& changes() const { return m_changes; }
    [[nodiscard]] MergePreview preview() const;

private:
    [[nodiscard]] base::Arguments names() const;
    [[nodiscard]] base::Arguments namesWith(const documents::Document& order) const;
    [[nodiscard]] bool isOneOfTwo(const people::Person* person) const;
    [[nodiscard]] base::Result<void> checkFamily() const;
    [[nodiscard]] base::Result<void> checkPair(const pairs::Pair& pair) const;
    [[nodiscard]] const documents::Document* orderOf(const pairs::Pair& pair) const;

    void mergeEntries();
    void mergeMarks();
    void mergeInterviews();
    void mergeBallots();
    void mergeOpinions();
    void mergeTrialSheets();
    void mergePortfolios();
    void moveFamily();
    void moveStaff();
    void moveConsents();
    void mergeLabourPapers();
    void moveRequests();
    void movePairs();
    void moveEvents();
    void moveAcquaintances();
    void moveToldApart();
    void warn();

    [[nodiscard]] base::Id<people::Person> now(base::Id<people::Person> person) const;
    [[nodiscard]] base::Id<people::Entry> now(base::Id<people::Entry> entry) const;
    [[nodiscard]] pairs::Pair moved(pairs::Pair pair) const;
    // Counts what has `moved` by its code.
    template <class T>
    void replace(const T& before, const T& after, const char* moved = nullptr)
    {
        if (before == after) {
            return;
        }
        m_changes.saved.emplace_back(after);
        if (moved) {
            ++m_moved[QString::fromLatin1(moved)];
        }
    }
    [[nodiscard]] bool isSparedCopy(const people::Consent& consent) const;

    const Desk& m_desk;
    school::Lookup m_lookup;
    const people::Person& m_keep;
    const people::Person& m_drop;
    MergeFields m_fields;
    people::Person m_person;
    QHash<QUuid, base::Id<people::Entry>> m_entries; // places that are given up, with those that take over
    school::Changes m_changes;
    QMap<QString, int> m_moved; // by code
    std::vector<MergeLine> m_warnings;
};

} // namespace kurator::office
