#pragma once

#include "lists/pair_tally.h"
#include "lists/participant_list.h"
#include "office/pair_card.h"
#include "ui/pairs/pairs_page.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QLabel>

#include <algorithm>

namespace kurator::ui {

// The page of pairs of the demo school, open.
struct OpenPairs
{
    explicit OpenPairs(int stage = 6)
        : school(TestWorkspace::demo(stage)), page(std::make_unique<PairsPage>(school->workspace()))
    {
        QObject::connect(&school->workspace(), &Workspace::said, page.get(),
                         [this](const QString& sentence) { said << sentence; });
        QObject::connect(page.get(), &Page::asked, [this](const Target& target) { asked.push_back(target); });
        showAt(*page, 1040, 640);
    }

    [[nodiscard]] ListView& list() const { return *page->findChild<ListPanel*>()->view(); }
    [[nodiscard]] ListModelBase& model() const { return *page->findChild<ListModelBase*>(); }
    [[nodiscard]] std::vector<lists::PairRow> rows() const { return lists::pairRows(school->desk()); }
    [[nodiscard]] lists::PairRow row(base::Id<pairs::Pair> id) const
    {
        const auto all = rows();
        const auto found = std::ranges::find(all, id, &lists::PairRow::id);
        REQUIRE(found != all.end());
        return *found;
    }
    [[nodiscard]] lists::PairRow first() const
    {
        const auto all = rows();
        REQUIRE(all.size() >= 3);
        return all.front();
    }
    void choose(const std::vector<QUuid>& ids) const
    {
        list().choose(ids);
        list().setFocus();
    }
    // Texts that were just laid out are shown a moment later.
    [[nodiscard]] bool shows(const QString& text) const
    {
        return waitFor([&] {
            return std::ranges::any_of(page->findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->isVisibleTo(page.get()) && label->text().contains(text);
            });
        });
    }
    // A proposed pair of people who have none.
    [[nodiscard]] base::Id<pairs::Pair> propose() const
    {
        auto& desk = school->desk();
        for (const auto& mentor : lists::participantRows(desk, people::Side::Mentor, false)) {
            for (const auto& mentee : lists::participantRows(desk, people::Side::Mentee, false)) {
                for (const auto& form : desk.forms()) {
                    office::PairDraft draft;
                    draft.mentor = mentor.entry;
                    draft.mentees = {mentee.entry};
                    draft.form = form.code;
                    if (const auto made = office::makePair(desk, draft)) {
                        school->workspace().tellChanged();
                        return *made;
                    }
                }
            }
        }
        FAIL("nobody is left to pair");
        return {};
    }

    std::unique_ptr<TestWorkspace> school;
    QStringList said;
    std::vector<Target> asked;
    std::unique_ptr<PairsPage> page;
};

// As one who writes over what stands there.
inline void retype(QLineEdit* field, const QString& text)
{
    field->clear();
    type(field, text);
}

} // namespace kurator::ui
