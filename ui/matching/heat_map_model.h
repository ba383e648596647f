#pragma once

#include "lists/picture_rows.h"
#include "lists/score_grid.h"
#include "ui/matching/heat_cell.h"
#include "ui/matching/picture_search.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace kurator::ui {

// Everyone shown of a proposal with everyone: mentees down, mentors across.
class HeatMapModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // Rows and grid are of the view.
    void setProposal(const lists::ProposalView& view, const lists::PictureRows& rows,
                     const lists::ScoreGrid& grid);
    void setSearch(const PictureSearch& search);
    [[nodiscard]] const PictureSearch& search() const { return m_search; }
    // Someone whose name stands beside this row or above this column.
    [[nodiscard]] PictureSpot spotAt(Qt::Orientation orientation, int section) const;
    // Not valid for someone not shown.
    [[nodiscard]] QModelIndex indexOf(const matching::PairWish& pair) const;
    [[nodiscard]] int sectionOf(const PictureSpot& spot) const;
    // The column of the one proposed for this row, or of the first who may be.
    [[nodiscard]] int bestColumn(int row) const;

    [[nodiscard]] HeatCell cellAt(const QModelIndex& index) const;
    [[nodiscard]] matching::PairWish pairAt(const QModelIndex& index) const;
    // The cell in words: who, how many points, or what stands between.
    [[nodiscard]] QString textAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const lists::ProposalLink* linkOf(std::size_t mentee) const;
    [[nodiscard]] std::size_t menteeAt(int row) const { return m_mentees[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::size_t mentorAt(int column) const
    {
        return m_mentors[static_cast<std::size_t>(column)];
    }

    lists::ProposalView m_view;
    lists::ScoreGrid m_grid;
    PictureSearch m_search;
    std::vector<std::size_t> m_mentees;
    std::vector<std::size_t> m_mentors;
    std::vector<std::optional<std::size_t>> m_links; // of each mentee of the view
};

} // namespace kurator::ui
