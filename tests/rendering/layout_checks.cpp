#include "rendering/layout_checks.h"

#include "support/text.h"

using namespace kurator;
using namespace kurator::documents;
using kurator::rendering::PageLayout;
using kurator::rendering::PaperLayout;
using kurator::rendering::PlacedItem;
using kurator::rendering::SliceKind;

namespace kurator::tests {

std::vector<PlacedItem> itemsOf(const PageLayout& page, SliceKind kind)
{
    std::vector<PlacedItem> items;
    for (const PlacedItem& item : page.items) {
        if (item.kind == kind) {
            items.push_back(item);
        }
    }
    return items;
}

Paper paperOf(std::vector<Block> blocks)
{
    Paper paper;
    paper.blocks = std::move(blocks);
    return paper;
}

Signatures directorSigns()
{
    return {{{QStringLiteral("Директор"), QStringLiteral("А. С. Иванова")}}};
}

void checkGeometry(const PaperLayout& layout, const PageStyle& style)
{
    for (const PageLayout& page : layout.pages) {
        const QRectF area = rendering::textArea(style, page.orientation).adjusted(-0.1, -0.1, 0.1, 0.1);
        double y = 0;
        for (const PlacedItem& item : page.items) {
            if (item.kind != SliceKind::PageNumber) {
                CHECK(area.contains(item.rect));
                CHECK(item.rect.top() >= y - 0.01);
                y = item.rect.bottom();
            }
        }
    }
}

Table tableOf(int rows, const QString& text)
{
    Table table{{{QStringLiteral("№"), 12, 1}, {QStringLiteral("Запрос"), std::nullopt, 1}}, {}};
    for (int i = 0; i < rows; ++i) {
        table.rows.push_back(Row{{{QString::number(i + 1), Alignment::Left}, {text, Alignment::Left}}});
    }
    return table;
}

} // namespace kurator::tests
