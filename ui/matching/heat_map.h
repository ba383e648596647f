#pragma once

#include "ui/matching/heat_map_model.h"

#include <QTableView>

#include <optional>

namespace kurator::ui {

// The scores of everyone with everyone. Arrows walk, Enter goes on to the details, L locks, B bans or
// permits, Ctrl+Z takes the last decision back; + and − change the size of the cells, 0 fits them in.
class HeatMap : public QTableView
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);

    // The same cell stays chosen while both people are shown.
    void setProposal(const lists::ProposalView& view, const lists::PictureRows& rows,
                     const lists::ScoreGrid& grid);
    void setSearch(const PictureSearch& search) { m_model->setSearch(search); }
    [[nodiscard]] std::optional<matching::PairWish> chosenPair() const;
    // In words; empty where nobody is shown.
    [[nodiscard]] QString chosenText() const;
    [[nodiscard]] std::optional<PictureSpot> chosenMentee() const;
    // Does nothing for those not shown.
    void choosePair(const matching::PairWish& pair);
    // A mentee with the best mentor, or a mentor with the chosen mentee.
    void choose(const PictureSpot& spot);

    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    void chosenChanged();
    // Enter, or a double click.
    void opened();
    void lockAsked();
    void banAsked();
    void undoAsked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    // Nothing: as wide as lets all columns be seen, if that is not too narrow.
    void setCellWidth(std::optional<int> width);
    void fit();
    [[nodiscard]] bool resizeByKey(int key);

    HeatMapModel* m_model;
    std::optional<int> m_cellWidth;
};

} // namespace kurator::ui
