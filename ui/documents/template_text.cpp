#include "ui/documents/template_text.h"

#include "ui/common/look.h"
#include "ui/documents/template_highlighter.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace kurator::ui {

namespace {

class LineNumbers final : public QWidget
{
public:
    explicit LineNumbers(TemplateText& text) : QWidget(&text), m_text(text) {}
    [[nodiscard]] QSize sizeHint() const override { return {m_text.numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_text.paintNumbers(event); }

private:
    TemplateText& m_text;
};

} // namespace

TemplateText::TemplateText(QWidget* parent) : QPlainTextEdit(parent), m_numbers(new LineNumbers(*this))
{
    setTabChangesFocus(true);
    new TemplateHighlighter(document());
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TemplateText::fitMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this](const QRect& changed, int scrolled) {
        if (scrolled != 0) {
            m_numbers->scroll(0, scrolled);
        } else {
            m_numbers->update(0, changed.y(), m_numbers->width(), changed.height());
        }
    });
    fitMargin();
}

void TemplateText::setFaultLine(int line)
{
    if (m_faultLine != line) {
        m_faultLine = line;
        markFault();
        m_numbers->update();
    }
}

void TemplateText::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (block.isValid()) {
        setTextCursor(QTextCursor(block));
        centerCursor();
    }
    setFocus(Qt::OtherFocusReason);
}

int TemplateText::numbersWidth() const
{
    const auto digits = QString::number(std::max(99, blockCount())).size();
    return fontMetrics().horizontalAdvance(QLatin1Char('9')) * static_cast<int>(digits) + 14;
}

void TemplateText::paintNumbers(QPaintEvent* event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), colours().window);
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const int line = block.blockNumber() + 1;
        painter.setPen(line == m_faultLine ? colours().bad : colours().muted);
        painter.drawText(QRectF(0, top, m_numbers->width() - 7, fontMetrics().height()), Qt::AlignRight,
                         QString::number(line));
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

void TemplateText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitMargin();
}

void TemplateText::fitMargin()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), numbersWidth(), inside.height());
}

void TemplateText::markFault()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QTextBlock block = document()->findBlockByNumber(m_faultLine - 1);
    if (m_faultLine > 0 && block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(colours().badSoft);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.cursor = QTextCursor(block);
        marks.push_back(mark);
    }
    setExtraSelections(marks);
}

} // namespace kurator::ui
