#pragma once

#include "ui/documents/paper_view.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace kurator::ui {

// A preview with its bar: which sheet is seen, and the size.
class PaperPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(const QString& accessibleName, QWidget* parent = nullptr);

    [[nodiscard]] PaperView* view() const { return m_view; }

private:
    [[nodiscard]] QToolButton* button(const QString& text, const QString& meaning);
    void showState();

    PaperView* m_view;
    QLabel* m_sheet;
    QLabel* m_size;
    QToolButton* m_former;
    QToolButton* m_next;
    QToolButton* m_fit;
};

} // namespace kurator::ui
