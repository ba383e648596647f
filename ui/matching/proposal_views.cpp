#include "ui/matching/proposal_views.h"

#include "ui/common/texts.h"
#include "ui/matching/heat_legend.h"
#include "ui/matching/heat_map.h"
#include "ui/matching/pairs_picture.h"
#include "ui/matching/proposal_bar.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int linesWithHint = 28;      // where fewer fit in, the view needs the room more than the hint
constexpr std::size_t seenAtOnce = 60; // of more mentees, partners stand side by side: lines get too long

} // namespace

std::optional<matching::PairWish> ProposalViews::Chosen::pair() const
{
    return mentee && mentor ? std::optional(matching::PairWish{*mentor, *mentee}) : std::nullopt;
}

ProposalViews::ProposalViews(QWidget* parent)
    : QWidget(parent), m_bar(new ProposalBar(this)), m_stack(new QStackedWidget(this)),
      m_picture(new PairsPicture(this)), m_map(new HeatMap(this)), m_cell(new QLabel(this)),
      m_hint(mutedLabel({}, this))
{
    m_stack->addWidget(m_picture);
    m_stack->addWidget(makeMapPage());
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_hint);
    connectAll();
    showView();
}

QWidget* ProposalViews::makeMapPage()
{
    m_cell->setWordWrap(true);
    m_cell->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_cell->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_map, 1);
    column->addWidget(m_cell);
    column->addWidget(new HeatLegend(page));
    return page;
}

void ProposalViews::connectAll()
{
    connect(m_bar, &ProposalBar::viewChanged, this, &ProposalViews::showView);
    connect(m_bar, &ProposalBar::wishChanged, this, &ProposalViews::showRows);
    connect(m_bar, &ProposalBar::searchChanged, this, [this] {
        search();
        find(0);
    });
    connect(m_bar, &ProposalBar::nextAsked, this, &ProposalViews::find);
    connect(m_bar, &ProposalBar::downAsked, this, [this] { front()->setFocus(Qt::OtherFocusReason); });
    connect(m_picture, &PairsPicture::currentChanged, this, [this] {
        if (showsPairs()) {
            tellChosen();
        }
    });
    connect(m_map, &HeatMap::chosenChanged, this, [this] {
        m_cell->setText(m_map->chosenText());
        if (!showsPairs()) {
            tellChosen();
        }
    });
    connect(m_picture, &PairsPicture::activated, this, &ProposalViews::opened);
    connect(m_picture, &PairsPicture::lockAsked, this, &ProposalViews::lockAsked);
    connect(m_picture, &PairsPicture::banAsked, this, &ProposalViews::banAsked);
    connect(m_picture, &PairsPicture::undoAsked, this, &ProposalViews::undoAsked);
    connect(m_map, &HeatMap::opened, this, &ProposalViews::opened);
    connect(m_map, &HeatMap::lockAsked, this, &ProposalViews::lockAsked);
    connect(m_map, &HeatMap::banAsked, this, &ProposalViews::banAsked);
    connect(m_map, &HeatMap::undoAsked, this, &ProposalViews::undoAsked);
}

void ProposalViews::setProposal(const lists::ProposalView& view, const lists::ScoreGrid& grid)
{
    const bool isFirst = m_view.mentees.empty();
    m_view = view;
    m_grid = grid;
    if (isFirst && view.mentees.size() > seenAtOnce) {
        const QSignalBlocker quiet(m_bar);
        m_bar->setGroups(lists::PictureGroups::ByMentor);
    }
    showRows();
}

void ProposalViews::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_hint->setVisible(height() >= linesWithHint * fontMetrics().lineSpacing());
}

void ProposalViews::showRows()
{
    m_rows = lists::pictureRows(m_view, m_bar->wish());
    m_found.reset();
    m_picture->setView(m_view, m_rows);
    m_map->setProposal(m_view, m_rows, m_grid);
    search();
}

bool ProposalViews::showsPairs() const
{
    return m_bar->view() == ProposalBar::View::Pairs;
}

QWidget* ProposalViews::front() const
{
    return showsPairs() ? static_cast<QWidget*>(m_picture) : m_map;
}

// What was chosen in the other view is chosen here, too.
void ProposalViews::showView()
{
    m_stack->setCurrentIndex(showsPairs() ? 0 : 1);
    if (showsPairs()) {
        m_hint->setText(tr("L locks a pair, B bans it, Enter goes to the details. The thicker a line, the "
                           "better; dashed: appointed by you, nothing in common, or a rule is set aside."));
        if (const auto spot = m_map->chosenMentee()) {
            m_picture->choose(*spot);
        }
    } else {
        m_hint->setText(tr("The arrows walk, Enter goes to the details, L locks, B bans or permits, + and − "
                           "change the size of the cells, 0 fits them in."));
        if (const auto pair = chosenInPicture().pair()) {
            m_map->choosePair(*pair);
        } else if (const auto spot = m_picture->current()) {
            m_map->choose(*spot);
        }
    }
    tellChosen();
}

void ProposalViews::search()
{
    m_search = PictureSearch(m_view, m_rows, m_bar->searched());
    m_picture->setSearch(m_search);
    m_map->setSearch(m_search);
    m_bar->showFound(m_search.placeOf(chosenSpot()), m_search.count());
}

// Nothing to find leaves everything where it is.
void ProposalViews::find(int by)
{
    const auto from = m_search.placeOf(m_found) > 0 ? m_found : chosenSpot();
    if (const auto next = m_search.next(from, by)) {
        choose(*next);
        m_found = next;
        m_bar->showFound(m_search.placeOf(m_found), m_search.count());
    }
}

void ProposalViews::choose(const PictureSpot& spot)
{
    m_picture->choose(spot);
    m_map->choose(spot);
}

void ProposalViews::choose(const matching::PairWish& pair)
{
    m_picture->chooseEntry(pair.mentee);
    m_map->choosePair(pair);
}

std::optional<PictureSpot> ProposalViews::chosenSpot() const
{
    return showsPairs() ? m_picture->current() : m_map->chosenMentee();
}

ProposalViews::Chosen ProposalViews::chosenInPicture() const
{
    const auto spot = m_picture->current();
    if (!spot) {
        return {};
    }
    if (const auto at = m_picture->currentLink()) {
        const lists::ProposalLink& link = m_view.links[*at];
        return {m_view.mentees[link.mentee].entry, m_view.mentors[link.mentor].entry};
    }
    if (spot->side == people::Side::Mentee) {
        return {m_view.mentees[spot->index].entry, std::nullopt};
    }
    return {std::nullopt, m_view.mentors[spot->index].entry};
}

ProposalViews::Chosen ProposalViews::chosen() const
{
    if (showsPairs()) {
        return chosenInPicture();
    }
    const auto pair = m_map->chosenPair();
    return pair ? Chosen{pair->mentee, pair->mentor} : Chosen{};
}

void ProposalViews::tellChosen()
{
    m_found.reset();
    m_bar->showFound(m_search.placeOf(chosenSpot()), m_search.count());
    Q_EMIT chosenChanged();
}

} // namespace kurator::ui
