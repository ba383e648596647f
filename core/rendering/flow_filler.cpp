#include "rendering/flow_filler.h"

#include "rendering/fonts.h"
#include "rendering/measures.h"
#include "rendering/page_box.h"

#include <algorithm>

namespace kurator::rendering {

using documents::Orientation;

namespace {

constexpr double thinnestSpacer = 25.4 / 72; // mm, a point

FlowParagraph spacer(double height)
{
    FlowParagraph paragraph;
    paragraph.look.points = 1;
    paragraph.look.exactHeight = std::max(height, thinnestSpacer);
    return paragraph;
}

int linesOf(const FlowParagraph& paragraph, const Room& room)
{
    const FlowLook& look = paragraph.look;
    const TextSetting setting{fontFor(room.style, look.points, look.bold), look.alignment, look.firstIndent,
                              1};
    return ShapedText(paragraph.text, setting, room.width - look.left - look.right).lineCount();
}

} // namespace

FlowFiller::FlowFiller(const documents::PageStyle& style, const QByteArray& qr) : m_style(style)
{
    startSection(style.orientation);
    FlowSection& first = m_sections.front();
    first.startsPaper = true;
    first.qr = qr;
    first.margins = margins();
}

Room FlowFiller::room() const
{
    const QRectF area = textArea(m_style, m_next.value_or(m_sections.back().orientation));
    return {m_style, area.width(), area.height()};
}

void FlowFiller::add(FlowParagraph paragraph, double gap)
{
    paragraph.look.above = distance(gap);
    section().blocks.emplace_back(std::move(paragraph));
}

// A table has no distances of its own: the paragraph before it keeps them, or an empty one.
void FlowFiller::add(FlowTable table, double gap)
{
    const double above = distance(gap);
    auto& blocks = section().blocks;
    auto* paragraph = blocks.empty() ? nullptr : std::get_if<FlowParagraph>(&blocks.back());
    const auto* before = blocks.empty() ? nullptr : std::get_if<FlowTable>(&blocks.back());
    if (paragraph != nullptr) {
        paragraph->look.under += above;
    } else if (before != nullptr ? !before->joinsNext : above > 0) {
        FlowParagraph between = spacer(above);
        between.look.keepWithNext = before != nullptr && before->rows.back().keepWithNext;
        blocks.emplace_back(std::move(between));
    }
    blocks.emplace_back(std::move(table));
}

void FlowFiller::breakPage(Orientation orientation)
{
    m_next = orientation;
    m_space = 0;
}

void FlowFiller::keepLast()
{
    auto& blocks = section().blocks;
    int lines = 0;
    for (auto block = blocks.rbegin(); block != blocks.rend() && lines < linesWithSignature; ++block) {
        if (auto* table = std::get_if<FlowTable>(&*block)) {
            table->rows.back().keepWithNext = table->rows.back().keepWithNext || lines == 0;
            return;
        }
        auto& paragraph = std::get<FlowParagraph>(*block);
        lines += paragraph.look.exactHeight ? 0 : linesOf(paragraph, room());
        paragraph.look.keepWithNext = true;
    }
}

std::vector<FlowSection> FlowFiller::take()
{
    closeSection();
    return std::move(m_sections);
}

QMarginsF FlowFiller::margins() const
{
    const FlowSection& last = m_sections.back();
    const QSizeF sheet = sheetSize(last.orientation);
    const QRectF area = textArea(m_style, last.orientation);
    return {area.left(), area.top(), sheet.width() - area.right(), sheet.height() - area.bottom()};
}

FlowSection& FlowFiller::section()
{
    if (m_next && m_sections.back().blocks.empty()) {
        m_sections.back().orientation = *m_next;
        m_sections.back().margins = margins();
    } else if (m_next) {
        closeSection();
        startSection(*m_next);
    }
    m_next.reset();
    return m_sections.back();
}

void FlowFiller::startSection(Orientation orientation)
{
    FlowSection section;
    section.orientation = orientation;
    section.framed = m_style.frame;
    m_sections.push_back(std::move(section));
    m_sections.back().margins = margins();
    m_gapAfter = 0;
}

// A section ends with a paragraph: in text processors it says what the sheets are like.
void FlowFiller::closeSection()
{
    auto& blocks = m_sections.back().blocks;
    if (blocks.empty() || std::holds_alternative<FlowTable>(blocks.back())) {
        blocks.emplace_back(spacer(0));
    }
}

double FlowFiller::distance(double gap)
{
    const double above = (isFresh() ? 0 : std::max(gap, m_gapAfter)) + m_space;
    m_space = 0;
    m_gapAfter = 0;
    return above;
}

} // namespace kurator::rendering
