#include "rendering/text_places.h"

#include "rendering/shaped_text.h"

#include <algorithm>
#include <map>
#include <memory>
#include <unordered_map>

namespace kurator::rendering {

namespace {

constexpr double touch = 0.01; // mm

// A shaped text with its pieces on the pages.
struct DrawnText
{
    std::shared_ptr<const ShapedText> text;
    std::vector<TextPlace> pieces;
};
using DrawnTexts = std::vector<DrawnText>;

QRectF rectOf(const PlacedText& text)
{
    return {text.at, QSizeF(text.text->width(), text.lineCount * text.text->lineHeight())};
}

// The block of what stands at a height of the page; slices stand one under another.
const PlacedItem* itemAt(const PageLayout& page, double y)
{
    const auto found = std::ranges::find_if(page.items, [y](const PlacedItem& item) {
        return item.kind != SliceKind::PageNumber && item.rect.top() - touch <= y &&
               y < item.rect.bottom() - touch;
    });
    return found == page.items.end() ? nullptr : &*found;
}

// The texts of each block in the order in which they first appear. Headings of a table that are repeated on
// the next page belong to the text that was drawn first.
class DrawnBlocks
{
public:
    explicit DrawnBlocks(const PaperLayout& layout)
    {
        for (std::size_t page = 0; page < layout.pages.size(); ++page) {
            for (const PlacedText& text : layout.pages.at(page).texts) {
                const auto* item = text.ofPaper ? itemAt(layout.pages.at(page), text.at.y()) : nullptr;
                if (item != nullptr) {
                    addPiece(text, page, item->block);
                }
            }
        }
    }

    [[nodiscard]] const DrawnTexts& of(std::size_t block) { return m_blocks[block]; }

private:
    void addPiece(const PlacedText& text, std::size_t page, std::size_t block)
    {
        const auto known = m_known.try_emplace(text.text.get(), block, m_blocks[block].size());
        const auto [home, at] = known.first->second;
        DrawnTexts& texts = m_blocks[home];
        if (known.second) {
            texts.push_back({text.text, {}});
        }
        auto& pieces = texts.at(at).pieces;
        const QRectF rect = rectOf(text);
        if (!pieces.empty() && pieces.back().page == page) {
            pieces.back().rect |= rect;
        } else {
            pieces.push_back({{}, page, rect});
        }
    }

    std::map<std::size_t, DrawnTexts> m_blocks;
    std::unordered_map<const ShapedText*, std::pair<std::size_t, std::size_t>> m_known;
};

QString onOneLine(QString text)
{
    for (const QChar space : {QChar(QChar::LineSeparator), QChar(u'\n'), QChar(u'\t')}) {
        text.replace(space, u' ');
    }
    return text.remove(u'\r');
}

bool says(const ShapedText& drawn, const documents::PaperText& text)
{
    const QString words = onOneLine(drawn.text());
    const QString wanted = onOneLine(text.text);
    return words == wanted ||
           (!text.number.isEmpty() && words.startsWith(text.number) && words.endsWith(wanted));
}

} // namespace

std::vector<TextPlace> textPlaces(const documents::Paper& paper, const PaperLayout& layout)
{
    DrawnBlocks blocks(layout);
    std::map<std::size_t, std::size_t> next; // both lists of a block are in reading order
    std::vector<TextPlace> places;
    for (const documents::PaperText& text : documents::paperTexts(paper)) {
        const auto block = static_cast<std::size_t>(text.location.block);
        const DrawnTexts& drawn = blocks.of(block);
        const auto found = std::find_if(drawn.begin() + static_cast<std::ptrdiff_t>(next[block]), drawn.end(),
                                        [&](const DrawnText& one) { return says(*one.text, text); });
        if (found == drawn.end()) {
            continue;
        }
        next[block] = static_cast<std::size_t>(found - drawn.begin()) + 1;
        for (TextPlace place : found->pieces) {
            place.location = text.location;
            places.push_back(place);
        }
    }
    return places;
}

} // namespace kurator::rendering
