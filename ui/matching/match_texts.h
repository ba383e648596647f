#pragma once

#include "lists/matching_overview.h"
#include "lists/picture_rows.h"
#include "lists/proposal_view.h"
#include "ui/common/target.h"

#include <QCoreApplication>
#include <QString>

namespace kurator::ui {

// Matching in words.
class MatchTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::MatchTexts)

public:
    [[nodiscard]] static QString criterion(matching::Criterion criterion);
    // Said in place of what the two have in common where a criterion is not told on both sides.
    [[nodiscard]] static QString notTold(matching::Criterion criterion);
    // Where a rule comes from: act and article, the model, or what the school asks for; empty for what goes
    // without saying.
    [[nodiscard]] static QString source(matching::Rule rule);
    // Said of a pair that keeps the rule: «согласия действуют».
    [[nodiscard]] static QString kept(matching::Rule rule);
    // «3 наставляемых без действующего согласия».
    [[nodiscard]] static QString heldUp(const lists::HoldUpGroup& group);
    // Of the button that leads where it is mended.
    [[nodiscard]] static QString mending(lists::HoldUp holdUp);
    [[nodiscard]] static Target placeToMend(lists::HoldUp holdUp, people::Side side,
                                            const std::vector<QUuid>& entries);
    // One sentence a line; where `of` is given, a sentence that begins with this name goes on without it.
    [[nodiscard]] static QString sentences(const std::vector<matching::Note>& notes, const QString& of = {});
    // What the picture says of the chosen one.
    [[nodiscard]] static QString spoken(const lists::ProposalView& view, const lists::ProposalLink& link);
    // Of a group with a heading.
    [[nodiscard]] static QString heading(const lists::PictureGroup& group);
    // «Снято правило «…»: причина».
    [[nodiscard]] static QString setAside(const pairs::Override& one);
    // «7 «А» · 13 лет · математика».
    [[nodiscard]] static QString person(const lists::ProposalPerson& person);
    // The same with the places: «учитель · 1 из 2 · физика».
    [[nodiscard]] static QString mentor(const lists::ProposalMentor& mentor);
    [[nodiscard]] static QString surname(const QString& fullName);
};

} // namespace kurator::ui
