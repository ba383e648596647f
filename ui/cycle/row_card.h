#pragma once

#include "ui/cycle/press_box.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace kurator::ui {

// A card of rows from edge to edge under a heading, apart by thin lines.
class RowCard : public QFrame
{
    Q_OBJECT

public:
    explicit RowCard(const QString& heading, QWidget* parent = nullptr);

    // At the end of the heading.
    void addTool(QWidget* tool);
    // The row gets the margins of the card.
    void addRow(QWidget* row);
    void clearRows();
    // A quiet sentence in place of rows.
    void addSentence(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_head;
    QVBoxLayout* m_rows;
};

// A row that leads somewhere.
class PressRow : public PressBox
{
    Q_OBJECT

public:
    using PressBox::PressBox;

protected:
    void paintEvent(QPaintEvent* event) override;
};

// Room from the card's edge to what stands in it.
inline constexpr int cardSide = 14;
inline constexpr int rowAir = 9;

} // namespace kurator::ui
