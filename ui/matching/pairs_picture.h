#pragma once

#include "lists/picture_rows.h"
#include "ui/matching/pairs_layout.h"
#include "ui/matching/pairs_painter.h"

#include <QAbstractScrollArea>

#include <optional>

namespace kurator::ui {

// A proposal as two columns of people with lines between them: the thicker the better, dashed where a rule
// was set aside or nothing speaks for the pair. Up and Down walk in a column, Left and Right cross to the
// partner, Enter goes on to the details. Only what is seen is drawn.
class PairsPicture : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PairsPicture(QWidget* parent = nullptr);

    // The same person stays chosen when there still is one; rows are of the view.
    void setView(const lists::ProposalView& view, const lists::PictureRows& rows);
    // Whom the search does not find stands back.
    void setSearch(const PictureSearch& search);
    [[nodiscard]] const lists::ProposalView& view() const { return m_view; }
    [[nodiscard]] std::optional<PictureSpot> current() const { return m_marks.current; }
    // Into the links of the view; nothing for someone without a pair.
    [[nodiscard]] std::optional<std::size_t> currentLink() const { return m_marks.link; }
    [[nodiscard]] QString currentText() const;
    void choose(const PictureSpot& spot);
    // False: nobody of this entry is shown.
    bool chooseEntry(base::Id<people::Entry> entry);
    [[nodiscard]] QRect cardOnScreen(const PictureSpot& spot) const;

Q_SIGNALS:
    void currentChanged();
    // Enter, or a double click.
    void activated();
    void lockAsked();
    void banAsked();
    void undoAsked();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void setCurrent(const PictureSpot& spot, std::optional<std::size_t> link);
    void walk(int by);
    void cross(people::Side to);
    void hover(const std::optional<PictureSpot>& spot);
    [[nodiscard]] std::optional<std::size_t> linkOf(const PictureSpot& spot) const;
    [[nodiscard]] std::optional<std::size_t> lineAt(const QPoint& point) const;
    [[nodiscard]] const lists::ProposalPerson& personAt(const PictureSpot& spot) const;
    [[nodiscard]] QPoint inPicture(const QPoint& onViewport) const;
    [[nodiscard]] QString toolTipOf(const PictureSpot& spot) const;

    lists::ProposalView m_view;
    lists::PictureRows m_rows;
    PairsLayout m_layout;
    PictureMarks m_marks;
};

} // namespace kurator::ui
