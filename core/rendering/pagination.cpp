#include "rendering/pagination.h"

#include "rendering/measures.h"
#include "rendering/page_box.h"

#include <algorithm>

namespace kurator::rendering {

namespace {

constexpr double roundingSlack = 0.01; // mm

// Fills sheets from top to bottom.
class SheetFiller
{
public:
    SheetFiller(const documents::PageStyle& style, double footOfFirst)
        : m_style(style), m_footOfFirst(footOfFirst)
    {
        startPage(style.orientation);
    }

    void place(const Slices& slices)
    {
        for (std::size_t i = 0; i < slices.size();) {
            const std::size_t end = chainEnd(slices, i);
            if (slices.at(i).newPage) {
                turnTo(*slices.at(i).newPage);
            }
            placeChain(slices, i, end);
            i = end;
        }
    }

    std::vector<PageLayout> take() { return std::move(m_pages); }

private:
    static std::size_t chainEnd(const Slices& slices, std::size_t from)
    {
        std::size_t end = from + 1;
        while (end < slices.size() && slices.at(end - 1).keepWithNext && !slices.at(end).newPage) {
            ++end;
        }
        return end;
    }

    void placeChain(const Slices& slices, std::size_t from, std::size_t end)
    {
        double height = 0;
        for (std::size_t i = from; i < end; ++i) {
            height += slices.at(i).height + (i == from ? 0 : slices.at(i).gapBefore);
        }
        const Slice& first = slices.at(from);
        const bool fitsHere = fits(gapBefore(first) + height);
        const double nextPage = textArea(m_style, m_pages.back().orientation).height();
        if (!fitsHere && headingsHeight(first) + height <= nextPage + roundingSlack) {
            continueOnNextPage(first);
        }
        for (std::size_t i = from; i < end; ++i) {
            placeSlice(slices.at(i));
        }
    }

    void placeSlice(const Slice& slice)
    {
        if (!fits(gapBefore(slice) + slice.height)) {
            continueOnNextPage(slice);
        }
        m_y += gapBefore(slice);
        put(slice);
        m_last = &slice;
    }

    // Room above a slice is for what stands above it: none after a page was full, but wanted on a new sheet.
    double gapBefore(const Slice& slice) const { return m_continued && isAtTop() ? 0 : slice.gapBefore; }

    bool isAtTop() const { return m_pages.back().items.empty(); }

    bool fits(double height) const { return isAtTop() || m_y + height <= m_area.bottom() + roundingSlack; }

    static double headingsHeight(const Slice& slice) { return slice.headings ? slice.headings->height : 0; }

    void startPage(documents::Orientation orientation)
    {
        m_pages.push_back({});
        m_pages.back().orientation = orientation;
        m_area = textArea(m_style, orientation);
        m_area.adjust(0, 0, 0, m_pages.size() == 1 ? -m_footOfFirst : 0);
        m_y = m_area.top();
        m_last = nullptr;
    }

    void turnTo(documents::Orientation orientation)
    {
        if (isAtTop()) {
            m_pages.pop_back();
        }
        startPage(orientation);
        m_continued = false;
    }

    void continueOnNextPage(const Slice& next)
    {
        if (m_last != nullptr && m_last->openBelow) {
            m_pages.back().rules.push_back(Rule(m_area.left(), m_y, m_area.left() + m_last->width, m_y));
        }
        startPage(m_pages.back().orientation);
        m_continued = true;
        if (next.headings) {
            put(*next.headings);
        } else if (next.openAbove) {
            m_pages.back().rules.push_back(Rule(m_area.left(), m_y, m_area.left() + next.width, m_y));
        }
    }

    void put(const Slice& slice)
    {
        PageLayout& page = m_pages.back();
        const QPointF at(m_area.left(), m_y);
        page.items.push_back({slice.kind, slice.block, QRectF(at, QSizeF(slice.width, slice.height))});
        for (PlacedText text : slice.texts) {
            text.at += at;
            page.texts.push_back(std::move(text));
        }
        for (const Rule& rule : slice.rules) {
            page.rules.push_back(rule.translated(at));
        }
        m_y += slice.height;
    }

    const documents::PageStyle& m_style;
    double m_footOfFirst;
    std::vector<PageLayout> m_pages;
    QRectF m_area;
    double m_y = 0;
    bool m_continued = false;
    const Slice* m_last = nullptr;
};

} // namespace

void keepSignaturesWithText(Slices& slices)
{
    for (std::size_t i = 1; i < slices.size(); ++i) {
        if (slices.at(i).kind != SliceKind::Signature || slices.at(i).newPage) {
            continue;
        }
        slices.at(i - 1).keepWithNext = true;
        int lines = 1;
        for (std::size_t j = i - 1; j > 0 && lines < linesWithSignature; --j, ++lines) {
            const bool text =
                slices.at(j).kind == SliceKind::Line && slices.at(j - 1).kind == SliceKind::Line;
            if (!text || slices.at(j).newPage) {
                break;
            }
            slices.at(j - 1).keepWithNext = true;
        }
    }
}

std::vector<PageLayout> paginate(const Slices& slices, const documents::PageStyle& style, double footOfFirst)
{
    SheetFiller filler(style, footOfFirst);
    filler.place(slices);
    return filler.take();
}

} // namespace kurator::rendering
