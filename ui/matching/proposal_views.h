#pragma once

#include "lists/score_grid.h"
#include "ui/matching/picture_search.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;

namespace kurator::ui {

class HeatMap;
class PairsPicture;
class ProposalBar;

// A proposal to look at: as a picture of pairs or as a map of all scores, with the bar that searches and
// filters both. Whoever is chosen in one is chosen in the other.
class ProposalViews : public QWidget
{
    Q_OBJECT

public:
    // Both of a pair or of a cell, one person without a pair, or nobody.
    struct Chosen
    {
        std::optional<base::Id<people::Entry>> mentee;
        std::optional<base::Id<people::Entry>> mentor;

        [[nodiscard]] std::optional<matching::PairWish> pair() const;
        friend bool operator==(const Chosen&, const Chosen&) = default;
    };

    explicit ProposalViews(QWidget* parent = nullptr);

    void setProposal(const lists::ProposalView& view, const lists::ScoreGrid& grid);
    [[nodiscard]] Chosen chosen() const;
    // The mentee in the picture, the two in the map.
    void choose(const matching::PairWish& pair);
    // The one in front.
    [[nodiscard]] QWidget* front() const;

Q_SIGNALS:
    void chosenChanged();
    void opened();
    void lockAsked();
    void banAsked();
    void undoAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool showsPairs() const;
    [[nodiscard]] QWidget* makeMapPage();
    void connectAll();
    void showRows();
    void showView();
    void search();
    void find(int by);
    void choose(const PictureSpot& spot);
    [[nodiscard]] std::optional<PictureSpot> chosenSpot() const;
    [[nodiscard]] Chosen chosenInPicture() const;
    void tellChosen();

    ProposalBar* m_bar;
    QStackedWidget* m_stack;
    PairsPicture* m_picture;
    HeatMap* m_map;
    QLabel* m_cell;
    QLabel* m_hint;
    lists::ProposalView m_view;
    lists::ScoreGrid m_grid;
    lists::PictureRows m_rows;
    PictureSearch m_search;
    std::optional<PictureSpot> m_found; // where the search stands
};

} // namespace kurator::ui
