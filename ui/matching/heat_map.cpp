#include "ui/matching/heat_map.h"

#include "ui/common/look.h"
#include "ui/matching/name_header.h"
#include "ui/matching/pair_keys.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace kurator::ui {

namespace {

constexpr int widestFitted = 48;
constexpr int widestCell = 96;
constexpr int widthStep = 6;

class HeatDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setFont(option.font);
        const QRect place = option.rect.adjusted(0, 0, -1, -1);
        paintHeatCell(*painter, place, static_cast<const HeatMapModel*>(index.model())->cellAt(index));
        const auto* table = qobject_cast<const HeatMap*>(option.widget);
        if (table && table->currentIndex() == index) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colours().warning, table->hasFocus() ? 3 : 2));
            painter->drawRect(place.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }
};

} // namespace

HeatMap::HeatMap(QWidget* parent) : QTableView(parent), m_model(new HeatMapModel(this))
{
    setAccessibleName(tr("All scores"));
    setModel(m_model);
    setItemDelegate(new HeatDelegate(this));
    setHorizontalHeader(new NameHeader(Qt::Horizontal, *m_model, this));
    setVerticalHeader(new NameHeader(Qt::Vertical, *m_model, this));
    setCornerButtonEnabled(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QTableView::doubleClicked, this, &HeatMap::opened);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int column) { setCurrentIndex(m_model->index(qMax(0, currentIndex().row()), column)); });
    connect(verticalHeader(), &QHeaderView::sectionClicked, this,
            [this](int row) { setCurrentIndex(m_model->index(row, m_model->bestColumn(row))); });
}

void HeatMap::setProposal(const lists::ProposalView& view, const lists::PictureRows& rows,
                          const lists::ScoreGrid& grid)
{
    const auto kept = chosenPair();
    m_model->setProposal(view, rows, grid);
    fit();
    const QModelIndex same = kept ? m_model->indexOf(*kept) : QModelIndex();
    if (same.isValid()) {
        setCurrentIndex(same);
    } else if (m_model->rowCount() > 0 && m_model->columnCount() > 0) {
        setCurrentIndex(m_model->index(0, m_model->bestColumn(0)));
    } else {
        Q_EMIT chosenChanged();
    }
}

std::optional<matching::PairWish> HeatMap::chosenPair() const
{
    return currentIndex().isValid() ? std::optional(m_model->pairAt(currentIndex())) : std::nullopt;
}

QString HeatMap::chosenText() const
{
    return currentIndex().isValid() ? m_model->textAt(currentIndex()) : QString();
}

std::optional<PictureSpot> HeatMap::chosenMentee() const
{
    return currentIndex().isValid() ? std::optional(m_model->spotAt(Qt::Vertical, currentIndex().row()))
                                    : std::nullopt;
}

void HeatMap::choosePair(const matching::PairWish& pair)
{
    if (const QModelIndex index = m_model->indexOf(pair); index.isValid()) {
        setCurrentIndex(index);
    }
}

void HeatMap::choose(const PictureSpot& spot)
{
    const int section = m_model->sectionOf(spot);
    if (section < 0 || !currentIndex().isValid()) {
        return;
    }
    setCurrentIndex(spot.side == people::Side::Mentee ? m_model->index(section, m_model->bestColumn(section))
                                                      : m_model->index(currentIndex().row(), section));
}

bool HeatMap::event(QEvent* event)
{
    // Letters that mean something here must not wander off as shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride && pairKeyOf(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    if (const auto asked = pairKeyOf(*event)) {
        switch (*asked) {
        case PairKey::Lock:
            Q_EMIT lockAsked();
            return;
        case PairKey::Ban:
            Q_EMIT banAsked();
            return;
        case PairKey::Undo:
            Q_EMIT undoAsked();
            return;
        }
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT opened();
    } else if (!resizeByKey(event->key())) {
        QTableView::keyPressEvent(event);
    }
}

bool HeatMap::resizeByKey(int key)
{
    const int width = horizontalHeader()->defaultSectionSize();
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setCellWidth(width + widthStep);
        return true;
    case Qt::Key_Minus:
        setCellWidth(width - widthStep);
        return true;
    case Qt::Key_0:
        setCellWidth(std::nullopt);
        return true;
    default:
        return false;
    }
}

void HeatMap::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() == Qt::ControlModifier) {
        const int width = horizontalHeader()->defaultSectionSize();
        setCellWidth(width + (event->angleDelta().y() > 0 ? widthStep : -widthStep));
        event->accept();
        return;
    }
    QTableView::wheelEvent(event);
}

void HeatMap::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void HeatMap::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
    Q_EMIT chosenChanged();
}

void HeatMap::setCellWidth(std::optional<int> width)
{
    m_cellWidth = width;
    fit();
    scrollTo(currentIndex());
}

void HeatMap::fit()
{
    const int height = fontMetrics().height() + 6;
    const int columns = qMax(1, m_model->columnCount());
    const int wanted = m_cellWidth.value_or(qMin(widestFitted, viewport()->width() / columns));
    const int width = qBound(height, wanted, widestCell);
    if (m_cellWidth) {
        m_cellWidth = width;
    }
    horizontalHeader()->setDefaultSectionSize(width);
    verticalHeader()->setDefaultSectionSize(height);
    updateGeometries(); // at once, so that the chosen cell can be scrolled to
}

} // namespace kurator::ui
