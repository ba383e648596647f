#pragma once

#include "ui/documents/paper_view.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace kurator::ui {

class FontNotice;

// A preview with its bar: which sheet is seen, and the size. Where the font of the paper is not there, it
// says so.
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
    FontNotice* m_font;
    QLabel* m_sheet;
    QLabel* m_size;
    QToolButton* m_former;
    QToolButton* m_next;
    QToolButton* m_fit;
};

} // namespace kurator::ui
