#pragma once

#include "lists/score_grid.h"
#include "office/match_variants.h"
#include "ui/common/workspace.h"
#include "ui/matching/matching_draft.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QTimer;

namespace kurator::ui {

class LongWork;

// What the pages of the wizard share: the curator's wish, the proposal that answers it, and the draft on
// disk.
class MatchingSession : public QObject
{
    Q_OBJECT

public:
    MatchingSession(Workspace& workspace, LongWork& longWork, MatchingDraft draft, QObject* parent);

    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] const office::Desk& desk() const { return m_workspace.desk(); }
    [[nodiscard]] const office::MatchWish& wish() const { return m_wish; }
    // The wish is another one from now on, and the proposal no longer answers it.
    void change(const std::function<void(office::MatchWish&)>& edit);

    // The proposal answers the wish.
    [[nodiscard]] bool isSolved() const { return m_solved; }
    // Asks for it; solved() or refused() comes, at once for a small school.
    void solve();
    // Solves with another wish and takes it over only when that can be done; then undoWish() brings the
    // former back.
    void attempt(const office::MatchWish& wish);
    void undoWish();
    [[nodiscard]] bool canUndoWish() const { return !m_former.empty(); }
    [[nodiscard]] const matching::Proposal& proposal() const { return m_proposal; }
    [[nodiscard]] const lists::ProposalView& view() const { return m_view; }
    // The scores the proposal was found among; they can be asked on any thread.
    [[nodiscard]] const lists::ScoreGrid& grid() const { return m_grid; }

    void lock(const matching::PairWish& pair);
    // Locks it as the curator's directive: nobody was left to choose (S001 5.5).
    void appoint(const matching::PairWish& pair);
    void unlock(const matching::PairWish& pair);
    void ban(const matching::PairWish& pair);
    void permit(const matching::PairWish& pair);

    // Makes the pairs, once; false when that was refused or is done already.
    bool accept();
    // How many pairs were made; nothing before.
    [[nodiscard]] std::optional<int> accepted() const { return m_accepted; }

    // Puts the proposal by under a name; nothing when that was refused.
    std::optional<base::Id<pairs::MatchVariant>> putBy(const QString& name);
    bool forget(base::Id<pairs::MatchVariant> variant);

    void setPage(int page);
    // Now; nothing once accepted or while nothing was chosen.
    void keep();
    [[nodiscard]] bool isWorthKeeping() const;
    // A small school is worked on at once; a large one and groups beside a panel that counts.
    [[nodiscard]] bool isSmall() const;
    [[nodiscard]] LongWork& longWork() { return m_longWork; }

Q_SIGNALS:
    void solved();
    void refused(const base::Error& error);

private:
    struct Answer
    {
        base::Result<matching::Proposal> proposal;
        lists::ProposalView view;
        lists::ScoreGrid grid;
    };

    [[nodiscard]] static Answer answer(const office::Desk& desk, const office::MatchWish& wish);
    void run(const office::MatchWish& wish, bool remember);
    [[nodiscard]] office::MatchWish withLock(const matching::PairWish& pair) const;
    void keepSoon();
    void take(const office::MatchWish& wish, Answer answer, bool remember);

    Workspace& m_workspace;
    LongWork& m_longWork;
    office::MatchWish m_wish;
    std::vector<office::MatchWish> m_former;
    matching::Proposal m_proposal;
    lists::ProposalView m_view;
    lists::ScoreGrid m_grid;
    bool m_solved = false;
    bool m_ownStep = false; // of the wizard: the proposal still answers
    std::optional<int> m_accepted;
    int m_page = 0;
    bool m_changed = false; // something to keep
    QTimer* m_keeping;
};

} // namespace kurator::ui
