#include "rendering/paper_layout.h"

#include "rendering/block_slices.h"
#include "rendering/fonts.h"
#include "rendering/measures.h"
#include "rendering/page_box.h"
#include "rendering/pagination.h"
#include "rendering/qr_code.h"
#include "rendering/slice_cutting.h"

#include <algorithm>

namespace kurator::rendering {

using documents::Alignment;
using documents::Block;
using documents::Orientation;
using documents::PageBreak;
using documents::PageStyle;
using documents::Space;

namespace {

constexpr double betweenFrames = 1.2; // mm

// Cuts the blocks of a paper one after another and carries what a space or a page break says to the next one.
class PaperCutter
{
public:
    explicit PaperCutter(const PageStyle& style) : m_style(style), m_orientation(style.orientation) {}

    void add(const Block& block, std::size_t index)
    {
        std::visit([this, index](const auto& one) { addBlock(one, index); }, block);
    }

    Slices take() { return std::move(m_slices); }

private:
    void addBlock(const Space& space, std::size_t /*index*/) { m_space += space.millimetres; }

    void addBlock(const PageBreak& pageBreak, std::size_t /*index*/)
    {
        m_orientation = pageBreak.orientation;
        m_newPage = pageBreak.orientation;
        m_space = 0;
    }

    void addBlock(const auto& block, std::size_t index)
    {
        const QRectF area = textArea(m_style, m_orientation);
        Slices slices = slicesOf(block, Room{m_style, area.width(), area.height()});
        if (slices.empty()) {
            return;
        }
        Slice& first = slices.front();
        const bool onNewSheet = m_slices.empty() || m_newPage;
        const double above = onNewSheet ? 0 : std::max(first.gapBefore, m_slices.back().gapAfter);
        first.gapBefore = above + m_space;
        first.newPage = m_newPage;
        for (Slice& slice : slices) {
            slice.block = index;
            for (Slice& piece : fittingPieces(std::move(slice), area.height())) {
                m_slices.push_back(std::move(piece));
            }
        }
        m_space = 0;
        m_newPage.reset();
    }

    const PageStyle& m_style;
    Orientation m_orientation;
    double m_space = 0;
    std::optional<Orientation> m_newPage;
    Slices m_slices;
};

void addNumber(PageLayout& page, std::size_t number, const PageStyle& style)
{
    const QRectF area = textArea(style, page.orientation);
    const TextSetting setting{fontFor(style, style.fontSize), Alignment::Centre, 0, 1};
    const auto text = std::make_shared<ShapedText>(QString::number(number), setting, area.width());
    const QPointF at(area.left(), numberFromEdge);
    page.items.push_back({SliceKind::PageNumber, 0, QRectF(at, QSizeF(area.width(), text->height()))});
    page.texts.insert(page.texts.begin(), {text, at, 0, 1, false});
}

void addFrame(PageLayout& page, const PageStyle& style)
{
    for (const double gap : {frameGap, frameGap + betweenFrames}) {
        const QRectF frame = textArea(style, page.orientation).adjusted(-gap, -gap, gap, gap);
        page.rules.push_back(Rule(frame.topLeft(), frame.topRight()));
        page.rules.push_back(Rule(frame.topRight(), frame.bottomRight()));
        page.rules.push_back(Rule(frame.bottomRight(), frame.bottomLeft()));
        page.rules.push_back(Rule(frame.bottomLeft(), frame.topLeft()));
    }
}

// At the bottom right of the text.
void addQr(PageLayout& page, const std::vector<QRectF>& modules, const PageStyle& style)
{
    const QPointF at = textArea(style, page.orientation).bottomRight() - QPointF(qrSide, qrSide);
    for (const QRectF& module : modules) {
        page.filled.push_back(module.translated(at));
    }
}

} // namespace

PaperLayout layOut(const documents::Paper& paper)
{
    PaperCutter cutter(paper.style);
    for (std::size_t i = 0; i < paper.blocks.size(); ++i) {
        cutter.add(paper.blocks.at(i), i);
    }
    Slices slices = cutter.take();
    keepSignaturesWithText(slices);
    const std::vector<QRectF> qr = qrModules(paper.qrText, qrSide);
    PaperLayout layout{paper.title, paginate(slices, paper.style, qr.empty() ? 0 : qrSide + aboveQr)};
    addQr(layout.pages.front(), qr, paper.style);
    for (PageLayout& page : layout.pages) {
        if (paper.style.frame) {
            addFrame(page, paper.style);
        }
    }
    for (std::size_t i = 1; i < layout.pages.size() && !paper.style.frame; ++i) {
        addNumber(layout.pages.at(i), i + 1, paper.style);
    }
    return layout;
}

} // namespace kurator::rendering
