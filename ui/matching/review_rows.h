#pragma once

#include "exchange/xlsx_writer.h"
#include "lists/proposal_view.h"
#include "ui/common/list_model.h"

#include <QCoreApplication>
#include <QDate>

#include <optional>
#include <vector>

namespace kurator::ui {

// A line of the last look before pairs are made: a mentee with the mentor, or without one.
struct ReviewRow
{
    base::Id<people::Entry> entry; // of the mentee
    QString mentee;
    QString className;
    QString mentor; // empty: left over
    QString form;
    std::optional<int> score;
    QString remarks;
    bool wantsLook = false; // there are notes, or rules set aside
};

class ReviewRows
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::ReviewRows)

public:
    // Mentees by name; those left over among them.
    [[nodiscard]] static std::vector<ReviewRow> of(const lists::ProposalView& view,
                                                   const matching::Proposal& proposal);
    [[nodiscard]] static ListModel<ReviewRow>* model(QObject* parent);
    // For a table that is saved; `school` and the day stand above it.
    [[nodiscard]] static exchange::OutSheet sheet(const std::vector<ReviewRow>& rows, const QString& school,
                                                  const QDate& day);
};

} // namespace kurator::ui
