#include "ui/documents/paper_view.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kurator::ui {

namespace {

constexpr double keyZoom = 1.2;

} // namespace

std::optional<TextInPile> PaperView::textAt(const QPoint& where)
{
    for (std::size_t i = 0; i < m_tops.size(); ++i) {
        const QRectF rect = sheetRect(i);
        if (!rect.contains(where)) {
            continue;
        }
        const Sheet& sheet = m_sheets.at(i);
        const QPointF mm = (QPointF(where) - rect.topLeft()) / dotsPerMm();
        for (const auto& place : m_pile.placesOf(sheet.paper)) {
            if (place.page == sheet.page && place.rect.adjusted(-1, -0.5, 1, 0.5).contains(mm)) {
                return TextInPile{sheet.paper, place.location};
            }
        }
    }
    return std::nullopt;
}

void PaperView::stepText(int by)
{
    if (m_tops.empty()) {
        return;
    }
    std::size_t paper =
        m_chosen ? m_chosen->paper : m_sheets.at(static_cast<std::size_t>(currentSheet())).paper;
    const auto locationsOf = [this](std::size_t of) {
        std::vector<documents::TextLocation> locations;
        for (const auto& place : m_pile.placesOf(of)) {
            if (locations.empty() || locations.back() != place.location) {
                locations.push_back(place.location);
            }
        }
        return locations;
    };
    auto locations = locationsOf(paper);
    auto at = static_cast<std::ptrdiff_t>(
        m_chosen ? std::ranges::find(locations, m_chosen->location) - locations.begin() + by : 0);
    if (at < 0 && paper > 0) {
        locations = locationsOf(--paper);
        at = static_cast<std::ptrdiff_t>(locations.size()) - 1;
    } else if (at >= static_cast<std::ptrdiff_t>(locations.size()) && paper + 1 < m_pile.size()) {
        locations = locationsOf(++paper);
        at = 0;
    }
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(locations.size())) {
        chooseText(TextInPile{paper, locations.at(static_cast<std::size_t>(at))});
    }
}

// To the end of a sheet that is higher than the view, then to the next sheet.
void PaperView::stepPage(int by)
{
    const int sheet = currentSheet();
    if (sheet >= sheetCount()) {
        return;
    }
    const QRectF rect = sheetRect(static_cast<std::size_t>(sheet));
    const int most = viewport()->height() * 9 / 10;
    if (by > 0 && rect.bottom() > viewport()->height() + 1) {
        const int rest = static_cast<int>(rect.bottom() + aroundSheets / 2) - viewport()->height();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + std::min(rest, most));
    } else if (by < 0 && rect.top() < -1) {
        const int rest = static_cast<int>(aroundSheets / 2 - rect.top());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - std::min(rest, most));
    } else {
        showSheet(sheet + by);
    }
}

bool PaperView::zoomKey(const QKeyEvent& event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier)) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(keyZoom);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / keyZoom);
        return true;
    case Qt::Key_0:
        fitWidth();
        return true;
    case Qt::Key_PageDown:
        showSheet(currentSheet() + 1);
        return true;
    case Qt::Key_PageUp:
        showSheet(currentSheet() - 1);
        return true;
    default:
        return false;
    }
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    if (zoomKey(*event)) {
        return;
    }
    const auto scroll = [this](QAbstractSlider::SliderAction action) {
        verticalScrollBar()->triggerAction(action);
    };
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return stepPage(1);
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return stepPage(-1);
    case Qt::Key_Home:
        return scroll(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return scroll(QAbstractSlider::SliderToMaximum);
    case Qt::Key_Down:
        return m_choosing ? stepText(1) : scroll(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up:
        return m_choosing ? stepText(-1) : scroll(QAbstractSlider::SliderSingleStepSub);
    default:
        break;
    }
    const bool edit =
        event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_chosen && edit) {
        Q_EMIT editAsked();
        return;
    }
    if (m_chosen && event->key() == Qt::Key_Escape) {
        chooseText({});
        return;
    }
    event->ignore(); // the base class would swallow keys of the window
}

void PaperView::mousePressEvent(QMouseEvent* event)
{
    if (m_choosing && event->button() == Qt::LeftButton) {
        takeAsChosen(textAt(event->pos())); // it is in sight; a sheet that moved would miss the second click
    }
}

void PaperView::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

void PaperView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_choosing && event->button() == Qt::LeftButton && m_chosen && textAt(event->pos()) == m_chosen) {
        Q_EMIT editAsked();
    }
}

void PaperView::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(m_choosing && textAt(event->pos()) ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom * std::pow(keyZoom, event->angleDelta().y() / 120.0), event->position().toPoint());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace kurator::ui
