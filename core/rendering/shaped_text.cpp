#include "rendering/shaped_text.h"

#include "rendering/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace kurator::rendering {

using documents::Alignment;

namespace {

constexpr double thinnestColumn = 1; // mm

Qt::Alignment qtAlignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return Qt::AlignLeft;
    case Alignment::Centre:
        return Qt::AlignHCenter;
    case Alignment::Right:
        return Qt::AlignRight;
    case Alignment::Justified:
        return Qt::AlignJustify;
    }
    return Qt::AlignLeft;
}

QString withLineSeparators(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(QLatin1Char('\n'), QChar(QChar::LineSeparator))
        .replace(QLatin1Char('\t'), QLatin1Char(' '));
}

std::unique_ptr<QTextLayout> emptyLayout(const QString& text, const QFont& font, Alignment alignment)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option(qtAlignment(alignment));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    return layout;
}

// Stretched to both margins, a single word would stand alone at the left anyway, and a few words would stand
// apart like columns: before a long blank to fill, a link, a long word.
bool isTornApart(const QTextLayout& layout, const QTextLine& line)
{
    constexpr double widestGap = 2.5; // beyond a space, in heights of the line
    const QString text = layout.text().mid(line.textStart(), line.textLength()).trimmed();
    const auto gaps = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    const double spare = line.width() - line.naturalTextWidth();
    return gaps == 0 || spare / static_cast<double>(gaps) > widestGap * line.height();
}

} // namespace

ShapedText::ShapedText(const QString& text, const TextSetting& setting, double width)
    : m_setting(setting), m_width(width)
{
    const QFontMetricsF metrics(setting.font);
    m_lineHeight = metrics.lineSpacing() * setting.pitch / stepsPerMm;
    m_baseline = metrics.ascent() / stepsPerMm;
    m_layout = emptyLayout(withLineSeparators(text), setting.font, setting.alignment);
    breakLines(*m_layout, width);
    if (setting.alignment == Alignment::Justified) {
        keepLooseLinesLeft(width);
    }
}

ShapedText::~ShapedText() = default;
ShapedText::ShapedText(ShapedText&&) noexcept = default;
ShapedText& ShapedText::operator=(ShapedText&&) noexcept = default;

void ShapedText::breakLines(QTextLayout& layout, double width) const
{
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double indent = line.lineNumber() == 0 ? m_setting.firstIndent : 0;
        line.setLineWidth(std::max(width - indent, thinnestColumn) * stepsPerMm);
        line.setPosition(QPointF(indent * stepsPerMm, 0));
    }
    layout.endLayout();
}

void ShapedText::keepLooseLinesLeft(double width)
{
    for (int i = 0; i + 1 < m_layout->lineCount(); ++i) {
        if (isTornApart(*m_layout, m_layout->lineAt(i))) {
            m_leftLayout = emptyLayout(m_layout->text(), m_setting.font, Alignment::Left);
            breakLines(*m_leftLayout, width);
            return;
        }
    }
}

QString ShapedText::text() const
{
    return m_layout->text();
}

int ShapedText::lineCount() const
{
    return m_layout->lineCount();
}

double ShapedText::widestLine() const
{
    double widest = 0;
    for (int i = 0; i < lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        widest = std::max(widest, line.naturalTextWidth() + line.position().x());
    }
    return widest / stepsPerMm;
}

void ShapedText::draw(QPainter& painter, QPointF at, int from, int count) const
{
    for (int i = from; i < from + count; ++i) {
        const bool left = m_leftLayout != nullptr && isTornApart(*m_layout, m_layout->lineAt(i));
        const QTextLine line = (left ? m_leftLayout : m_layout)->lineAt(i);
        line.draw(&painter, QPointF(at.x(), at.y() + (i - from) * m_lineHeight) * stepsPerMm);
    }
}

} // namespace kurator::rendering
