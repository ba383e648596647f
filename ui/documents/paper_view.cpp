#include "ui/documents/paper_view.h"

#include "rendering/page_box.h"

#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace kurator::ui {

namespace {

constexpr double smallestZoom = 0.2;
constexpr double largestZoom = 5;
constexpr double largestFit = 1.7;
constexpr int measuringMilliseconds = 15;
constexpr int measuredAtOnce = 4; // papers
constexpr int scrollStep = 40;

} // namespace

PaperView::PaperView(const QString& accessibleName, QWidget* parent)
    : QAbstractScrollArea(parent), m_measuring(new QTimer(this))
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    viewport()->setMouseTracking(true);
    setMinimumSize(160, 120);
    m_measuring->setInterval(measuringMilliseconds);
    connect(m_measuring, &QTimer::timeout, this, &PaperView::measureSome);
}

void PaperView::setPapers(PaperPile::Papers papers)
{
    const int at = verticalScrollBar()->value();
    m_pile.setPapers(std::move(papers));
    for (int i = 0; i < measuredAtOnce && m_pile.measureNext(); ++i) {
    }
    if (m_chosen && m_chosen->paper >= m_pile.size()) {
        m_chosen.reset();
    }
    arrange();
    verticalScrollBar()->setValue(at);
    settle();
    m_measuring->start();
    viewport()->update();
    Q_EMIT papersChanged();
    Q_EMIT viewChanged();
}

void PaperView::setChoosing(bool choosing)
{
    m_choosing = choosing;
    if (!choosing) {
        chooseText({});
    }
}

void PaperView::chooseText(const std::optional<TextInPile>& text)
{
    const auto has = [&] {
        const auto& places = m_pile.placesOf(text->paper);
        return std::ranges::find(places, text->location, &rendering::TextPlace::location) != places.end();
    };
    const auto chosen = text && text->paper < m_pile.size() && has() ? text : std::nullopt;
    if (chosen) {
        bringIntoSight(*chosen);
    }
    takeAsChosen(chosen);
}

void PaperView::takeAsChosen(const std::optional<TextInPile>& chosen)
{
    viewport()->update();
    if (m_chosen != chosen) {
        m_chosen = chosen;
        tellAccessible();
        Q_EMIT textChosen();
    }
}

int PaperView::currentSheet() const
{
    // The one that holds the upper third of the view.
    const double line = verticalScrollBar()->value() + viewport()->height() / 3.0;
    const auto next = std::ranges::upper_bound(m_tops, line);
    return std::max(0, static_cast<int>(next - m_tops.begin()) - 1);
}

void PaperView::showSheet(int sheet)
{
    if (sheet >= 0 && sheet < sheetCount()) {
        verticalScrollBar()->setValue(qRound(m_tops.at(static_cast<std::size_t>(sheet)) - aroundSheets / 2));
    }
}

void PaperView::zoomBy(double factor)
{
    setZoom(m_zoom * factor, viewport()->rect().center());
}

void PaperView::fitWidth()
{
    m_fitsWidth = true;
    arrange();
    viewport()->update();
    Q_EMIT viewChanged();
}

double PaperView::dotsPerMm() const
{
    return m_zoom * logicalDpiX() / 25.4;
}

QRectF PaperView::sheetRect(std::size_t sheet) const
{
    const QSizeF size = rendering::sheetSize(m_sheets.at(sheet).orientation) * dotsPerMm();
    const double room = std::max<double>(m_width, viewport()->width());
    return {QPointF(std::round((room - size.width()) / 2) - horizontalScrollBar()->value(),
                    std::round(m_tops.at(sheet)) - verticalScrollBar()->value()),
            size};
}

// Puts the sheets under one another and keeps the one in sight in its place.
void PaperView::arrange()
{
    const auto current = static_cast<std::size_t>(currentSheet());
    const double into = m_tops.empty() ? 0 : verticalScrollBar()->value() - m_tops.at(current);
    const double formerZoom = m_zoom;
    m_sheets = m_pile.sheets();
    if (m_fitsWidth) {
        const double room = viewport()->width() - 2 * aroundSheets;
        m_zoom = std::clamp(room / (widestMm() * logicalDpiX() / 25.4), smallestZoom, largestFit);
    }
    m_tops.clear();
    double y = aroundSheets;
    for (const Sheet& sheet : m_sheets) {
        m_tops.push_back(y);
        y += rendering::sheetSize(sheet.orientation).height() * dotsPerMm() + aroundSheets;
    }
    m_height = y;
    m_width = widestMm() * dotsPerMm() + 2 * aroundSheets;
    const auto setRange = [](QScrollBar* bar, double length, int page) {
        bar->setPageStep(page);
        bar->setSingleStep(scrollStep);
        bar->setRange(0, std::max(0, static_cast<int>(length) - page));
    };
    setRange(verticalScrollBar(), m_height, viewport()->height());
    setRange(horizontalScrollBar(), m_width, viewport()->width());
    if (current < m_tops.size()) {
        verticalScrollBar()->setValue(qRound(m_tops.at(current) + into * m_zoom / formerZoom));
    }
}

bool PaperView::arrangeIfChanged()
{
    if (m_pile.sheets() == m_sheets) {
        return false;
    }
    arrange();
    viewport()->update();
    Q_EMIT viewChanged();
    return true;
}

// What is in sight must be laid out before it is painted, and may turn out to be longer than was guessed.
void PaperView::settle()
{
    for (std::size_t i = 0; i < m_tops.size(); ++i) {
        const QRectF rect = sheetRect(i);
        if (rect.bottom() < 0) {
            continue;
        }
        if (rect.top() > viewport()->height()) {
            return;
        }
        static_cast<void>(m_pile.layoutOf(m_sheets.at(i).paper));
        arrangeIfChanged();
    }
}

void PaperView::measureSome()
{
    if (!m_pile.measureNext()) {
        m_measuring->stop();
        Q_EMIT viewChanged(); // the count is exact now
    }
    arrangeIfChanged();
}

void PaperView::setZoom(double zoom, const QPoint& around)
{
    const double former = m_zoom;
    const QPointF point(horizontalScrollBar()->value() + around.x(),
                        verticalScrollBar()->value() + around.y());
    m_fitsWidth = false;
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    arrange();
    const QPointF moved = point * (m_zoom / former) - around;
    horizontalScrollBar()->setValue(qRound(moved.x()));
    verticalScrollBar()->setValue(qRound(moved.y()));
    viewport()->update();
    Q_EMIT viewChanged();
}

double PaperView::widestMm() const
{
    double widest = 0;
    for (const Sheet& sheet : m_sheets) {
        widest = std::max(widest, rendering::sheetSize(sheet.orientation).width());
    }
    return widest > 0 ? widest : rendering::sheetSize(documents::Orientation::Portrait).width();
}

void PaperView::bringIntoSight(const TextInPile& text)
{
    const auto& places = m_pile.placesOf(text.paper);
    const auto place = std::ranges::find(places, text.location, &rendering::TextPlace::location);
    if (place == places.end()) {
        return;
    }
    const auto page = place->page;
    const QRectF rect = place->rect;
    arrangeIfChanged();
    const auto sheet = std::ranges::find_if(
        m_sheets, [&](const Sheet& one) { return one.paper == text.paper && one.page == page; });
    const auto index = static_cast<std::size_t>(sheet - m_sheets.begin());
    const double top = sheetRect(index).top() + rect.top() * dotsPerMm();
    const double bottom = sheetRect(index).top() + rect.bottom() * dotsPerMm();
    const double height = viewport()->height();
    if (top < 0 || bottom > height) {
        const double wanted = top - std::max(aroundSheets, (height - (bottom - top)) / 3);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(wanted));
    }
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    Q_EMIT viewChanged();
}

void PaperView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    Q_EMIT viewChanged();
}

void PaperView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// A reader of the screen says the chosen text.
void PaperView::tellAccessible()
{
    QString words;
    if (m_chosen) {
        for (const auto& text : documents::paperTexts(m_pile.papers()->at(m_chosen->paper))) {
            if (text.location == m_chosen->location) {
                words = text.number.isEmpty() ? text.text : text.number + QLatin1Char(' ') + text.text;
            }
        }
    }
    setAccessibleDescription(words);
}

} // namespace kurator::ui
