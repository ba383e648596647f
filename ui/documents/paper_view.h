#pragma once

#include "ui/documents/paper_pile.h"

#include <QAbstractScrollArea>

#include <optional>

class QTimer;

namespace kurator::ui {

// Papers as they will be printed: white sheets with a shadow, one under another. Page keys go sheet by sheet,
// Ctrl with +, −, 0 or the wheel changes the size; where texts may be chosen, a click or Up and Down choose
// one, and a double click, F2 or Enter ask to edit it.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(const QString& accessibleName, QWidget* parent = nullptr);

    // Keeps the size, and the place where the new papers have it.
    void setPapers(PaperPile::Papers papers);
    [[nodiscard]] const PaperPile::Papers& papers() const { return m_pile.papers(); }

    void setChoosing(bool choosing);
    // Brings the text into sight. A text that the papers do not have leaves nothing chosen.
    void chooseText(const std::optional<TextInPile>& text);
    [[nodiscard]] const std::optional<TextInPile>& chosenText() const { return m_chosen; }

    // Sheets from 0; the count may grow until every paper was laid out.
    [[nodiscard]] int sheetCount() const { return static_cast<int>(m_tops.size()); }
    [[nodiscard]] bool isSheetCountExact() const { return m_pile.isMeasured(); }
    [[nodiscard]] int currentSheet() const;
    void showSheet(int sheet);

    // 1 is the size of the paper.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void zoomBy(double factor);
    // The widest sheet fills the width, also after the view was resized.
    void fitWidth();
    [[nodiscard]] bool fitsWidth() const { return m_fitsWidth; }

Q_SIGNALS:
    void papersChanged();
    void textChosen();
    void editAsked();
    // Sheet, count or size are others.
    void viewChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    static constexpr double aroundSheets = 18; // pixels

    [[nodiscard]] double dotsPerMm() const;
    [[nodiscard]] QRectF sheetRect(std::size_t sheet) const; // in the viewport
    void arrange();
    // True when the pile turned out to have other sheets.
    bool arrangeIfChanged();
    void settle();
    void measureSome();
    void setZoom(double zoom, const QPoint& around);
    [[nodiscard]] double widestMm() const;
    [[nodiscard]] std::optional<TextInPile> textAt(const QPoint& where);
    void stepText(int by);
    void stepPage(int by);
    void takeAsChosen(const std::optional<TextInPile>& chosen);
    void bringIntoSight(const TextInPile& text);
    [[nodiscard]] bool zoomKey(const QKeyEvent& event);
    void paintSheet(QPainter& painter, std::size_t sheet);
    void paintChoice(QPainter& painter, std::size_t sheet);
    void tellAccessible();

    PaperPile m_pile;
    QTimer* m_measuring;
    std::vector<Sheet> m_sheets; // as they were arranged last
    std::vector<double> m_tops;  // of the sheets, in pixels from the top of the pile
    double m_height = 0;
    double m_width = 0;
    double m_zoom = 1;
    bool m_fitsWidth = true;
    bool m_choosing = false;
    std::optional<TextInPile> m_chosen;
};

} // namespace kurator::ui
