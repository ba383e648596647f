#pragma once

#include "rendering/block_slices.h"
#include "rendering/text_flow.h"

#include <optional>
#include <vector>

namespace kurator::rendering {

// Puts paragraphs and tables of one paper into its sections with the distances of printed pages: a section
// begins where something is put after a page break.
class FlowFiller
{
public:
    // `qr` is the picture for the foot of the first sheet, empty for none.
    FlowFiller(const documents::PageStyle& style, const QByteArray& qr);

    // Where the next block is set.
    [[nodiscard]] Room room() const;

    // `gap` is the distance that the block wants above it, in mm; none where it comes first on a sheet.
    void add(FlowParagraph paragraph, double gap);
    void add(FlowTable table, double gap);
    void wantUnder(double gap) { m_gapAfter = gap; }
    void addSpace(double millimetres) { m_space += millimetres; }
    void breakPage(documents::Orientation orientation);
    // A signature keeps with two lines of the text, or the row of a table, right before it.
    void keepLast();

    [[nodiscard]] std::vector<FlowSection> take();

private:
    [[nodiscard]] QMarginsF margins() const;
    [[nodiscard]] bool isFresh() const { return m_next.has_value() || m_sections.back().blocks.empty(); }
    FlowSection& section();
    void startSection(documents::Orientation orientation);
    void closeSection();
    double distance(double gap);

    const documents::PageStyle& m_style;
    std::vector<FlowSection> m_sections;
    std::optional<documents::Orientation> m_next;
    double m_space = 0;
    double m_gapAfter = 0;
};

} // namespace kurator::rendering
