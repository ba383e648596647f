#include "ui/matching/matching_session.h"

#include "office/accept_proposal.h"
#include "office/matching_facts.h"
#include "ui/common/long_work.h"

#include <QTimer>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int keepMilliseconds = 1000;
constexpr qsizetype smallSchool = 400; // entries: solved within a blink

void removeWish(std::vector<matching::PairWish>& wishes, const matching::PairWish& pair)
{
    std::erase(wishes, pair);
}

} // namespace

MatchingSession::MatchingSession(Workspace& workspace, LongWork& longWork, MatchingDraft draft,
                                 QObject* parent)
    : QObject(parent), m_workspace(workspace), m_longWork(longWork), m_wish(std::move(draft.wish)),
      m_page(draft.page), m_changed(draft.keptOn.isValid()), m_keeping(new QTimer(this))
{
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(keepMilliseconds);
    connect(m_keeping, &QTimer::timeout, this, &MatchingSession::keep);
    // Undo and redo, too, may change who can take part.
    connect(&workspace, &Workspace::changed, this, [this] {
        if (m_solved && !m_ownStep && !m_accepted) {
            m_solved = false;
            solve();
        }
    });
}

void MatchingSession::change(const std::function<void(office::MatchWish&)>& edit)
{
    edit(m_wish);
    m_solved = false;
    keepSoon();
}

void MatchingSession::keepSoon()
{
    m_changed = true;
    if (!m_keeping->isActive()) {
        m_keeping->start();
    }
}

void MatchingSession::solve()
{
    run(m_wish, false);
}

void MatchingSession::attempt(const office::MatchWish& wish)
{
    run(wish, true);
}

void MatchingSession::undoWish()
{
    if (canUndoWish()) {
        const office::MatchWish former = m_former.back();
        m_former.pop_back();
        run(former, false);
    }
}

office::MatchWish MatchingSession::withLock(const matching::PairWish& pair) const
{
    office::MatchWish wish = m_wish;
    for (auto* wishes : {&wish.locked, &wish.directive}) {
        std::erase_if(*wishes, [&](const auto& one) { return one.mentee == pair.mentee; });
    }
    removeWish(wish.banned, pair);
    wish.locked.push_back(pair);
    return wish;
}

void MatchingSession::lock(const matching::PairWish& pair)
{
    attempt(withLock(pair));
}

void MatchingSession::appoint(const matching::PairWish& pair)
{
    office::MatchWish wish = withLock(pair);
    wish.directive.push_back(pair);
    attempt(wish);
}

void MatchingSession::unlock(const matching::PairWish& pair)
{
    office::MatchWish wish = m_wish;
    removeWish(wish.locked, pair);
    removeWish(wish.directive, pair);
    attempt(wish);
}

void MatchingSession::ban(const matching::PairWish& pair)
{
    office::MatchWish wish = m_wish;
    removeWish(wish.locked, pair);
    removeWish(wish.directive, pair);
    removeWish(wish.banned, pair);
    wish.banned.push_back(pair);
    attempt(wish);
}

void MatchingSession::permit(const matching::PairWish& pair)
{
    office::MatchWish wish = m_wish;
    removeWish(wish.banned, pair);
    attempt(wish);
}

bool MatchingSession::accept()
{
    if (m_accepted || !m_solved) {
        return false;
    }
    m_ownStep = true;
    const auto made =
        m_workspace.perform([this](office::Desk& desk) { return office::acceptProposal(desk, m_proposal); });
    m_ownStep = false;
    if (!made) {
        return false;
    }
    m_accepted = static_cast<int>(*made);
    m_keeping->stop();
    dropMatchingDraft(m_workspace);
    keepProtocolAnswers(m_workspace, office::goalAnswers(m_wish));
    return true;
}

std::optional<base::Id<pairs::MatchVariant>> MatchingSession::putBy(const QString& name)
{
    m_ownStep = true;
    const auto saved = m_workspace.perform(
        [&](office::Desk& desk) { return office::saveVariant(desk, name, m_wish, m_proposal); });
    m_ownStep = false;
    return saved ? std::optional(*saved) : std::nullopt;
}

bool MatchingSession::forget(base::Id<pairs::MatchVariant> variant)
{
    m_ownStep = true;
    const bool removed =
        m_workspace.perform([variant](office::Desk& desk) { return office::removeVariant(desk, variant); })
            .has_value();
    m_ownStep = false;
    return removed;
}

void MatchingSession::setPage(int page)
{
    m_page = page;
    if (page > 0) {
        keepSoon();
    }
}

bool MatchingSession::isWorthKeeping() const
{
    return m_changed && !m_accepted;
}

void MatchingSession::keep()
{
    m_keeping->stop();
    if (isWorthKeeping()) {
        keepMatchingDraft(m_workspace, {m_wish, m_page, desk().today()});
    }
}

bool MatchingSession::isSmall() const
{
    return !m_wish.groups && static_cast<qsizetype>(desk().snapshot().entries.size()) <= smallSchool;
}

MatchingSession::Answer MatchingSession::answer(const office::Desk& desk, const office::MatchWish& wish)
{
    auto task = office::matchTask(desk, wish);
    if (!task) {
        return {base::passOn(task), {}, {}};
    }
    Answer found{office::solve(*task), {}, {}};
    if (!found.proposal) {
        return found;
    }
    const auto judge = matching::PairJudge::of(std::move(task->inputs), std::move(task->options));
    if (!judge) {
        return {base::refuseUsage("match.cancelled"), {}, {}};
    }
    found.view = lists::proposalView(desk, *found.proposal, wish);
    found.grid = lists::ScoreGrid(judge, found.view);
    return found;
}

void MatchingSession::run(const office::MatchWish& wish, bool remember)
{
    if (isSmall()) {
        take(wish, answer(desk(), wish), remember);
        return;
    }
    m_longWork.run(
        tr("Looking for the best pairs"),
        [&desk = std::as_const(m_workspace).desk(), wish](WorkProgress& progress) {
            office::MatchWish watched = wish;
            watched.control.cancel = &progress.cancelFlag();
            watched.control.progress = [&progress](int done, int of) { progress.report(done, of); };
            return answer(desk, watched);
        },
        [this, wish, remember](Answer found) { take(wish, std::move(found), remember); });
}

void MatchingSession::take(const office::MatchWish& wish, Answer answer, bool remember)
{
    if (!answer.proposal) {
        Q_EMIT refused(answer.proposal.error());
        return;
    }
    if (remember) {
        m_former.push_back(m_wish);
    }
    m_proposal = std::move(*answer.proposal);
    m_view = std::move(answer.view);
    m_grid = std::move(answer.grid);
    m_wish = wish;
    m_solved = true;
    keepSoon();
    Q_EMIT solved();
}

} // namespace kurator::ui
