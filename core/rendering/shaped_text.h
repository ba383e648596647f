#pragma once

#include "documents/paper.h"

#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace kurator::rendering {

// How one text is set. Lengths in mm; `pitch` is the distance of lines in heights of the font's own line.
struct TextSetting
{
    QFont font;
    documents::Alignment alignment = documents::Alignment::Left;
    double firstIndent = 0;
    double pitch = 1;
};

// A text broken into lines of a width. A word longer than the line is broken too; the last line of justified
// text, and a line whose words would be torn apart, keep to the left.
class ShapedText
{
public:
    ShapedText(const QString& text, const TextSetting& setting, double width);
    ~ShapedText();
    ShapedText(ShapedText&&) noexcept;
    ShapedText& operator=(ShapedText&&) noexcept;

    // What it says, its lines parted by QChar::LineSeparator.
    [[nodiscard]] QString text() const;
    // The width it was broken to.
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return m_lineHeight * lineCount(); }
    // From the top of a line to the letters' foot.
    [[nodiscard]] double baseline() const { return m_baseline; }
    // The width that the longest line really takes.
    [[nodiscard]] double widestLine() const;

    // Draws lines from..from + count - 1 with the first at `at` (mm); the painter's unit is a step.
    void draw(QPainter& painter, QPointF at, int from, int count) const;

private:
    void breakLines(QTextLayout& layout, double width) const;
    void keepLooseLinesLeft(double width);

    TextSetting m_setting;
    double m_width = 0;
    double m_lineHeight = 0;
    double m_baseline = 0;
    std::unique_ptr<QTextLayout> m_layout;
    std::unique_ptr<QTextLayout> m_leftLayout; // only where a line would be torn apart
};

} // namespace kurator::rendering
