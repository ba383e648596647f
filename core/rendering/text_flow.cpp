#include "rendering/text_flow.h"

#include "rendering/flow_cells.h"
#include "rendering/flow_filler.h"
#include "rendering/flow_tables.h"
#include "rendering/measures.h"
#include "rendering/qr_code.h"
#include "rendering/xml_out.h"

#include <algorithm>

namespace kurator::rendering {

using documents::Alignment;
using documents::DatePlace;

namespace {

constexpr QChar numberSpace(0x00a0);

// Turns each block of a paper into paragraphs and tables.
class FlowBuilder
{
public:
    explicit FlowBuilder(const documents::Paper& paper)
        : m_style(paper.style), m_filler(m_style, qrPicture(paper.qrText))
    {}

    std::vector<FlowSection> take() { return m_filler.take(); }

    void operator()(const documents::Requisites& head)
    {
        if (head.joint.empty()) {
            addOneIssuer(head);
        } else {
            addJointIssuers(head);
        }
        addPart(head.place, false);
    }

    void operator()(const documents::Title& title)
    {
        FlowParagraph paragraph = balancedParagraph(title.text, room(), true);
        if (title.alignment != Alignment::Centre) {
            const bool narrow = title.alignment == Alignment::Left;
            paragraph.look.alignment = title.alignment;
            paragraph.look.left = 0;
            paragraph.look.right = narrow ? std::max(0.0, room().width - m_style.titleWidth) : 0;
        }
        m_filler.add(std::move(paragraph), titleGap);
        m_filler.wantUnder(titleGap);
    }

    void operator()(const documents::Paragraph& one)
    {
        FlowParagraph paragraph = plain(one.text, one.alignment);
        const bool flush = one.alignment == Alignment::Centre || one.alignment == Alignment::Right;
        paragraph.look.points = one.small ? m_style.tableFontSize : m_style.fontSize;
        paragraph.look.bold = one.bold;
        paragraph.look.pitch = one.small ? 1 : m_style.lineSpacing;
        paragraph.look.firstIndent = one.indented && !flush ? m_style.indent : 0;
        paragraph.look.keepWithNext = one.keepWithNext || announces(one.text);
        m_filler.add(std::move(paragraph), 0);
    }

    void operator()(const documents::Point& point)
    {
        const QString number = point.number.isEmpty() ? QString() : point.number + numberSpace;
        FlowParagraph paragraph = plain(number + point.text, Alignment::Justified);
        paragraph.look.pitch = m_style.lineSpacing;
        paragraph.look.firstIndent = m_style.indent;
        paragraph.look.keepWithNext = announces(point.text);
        m_filler.add(std::move(paragraph), 0);
    }

    void operator()(const documents::Table& table)
    {
        double gap = aroundTable;
        for (FlowTable& one : flowTables(table, room())) {
            m_filler.add(std::move(one), gap);
            gap = 0;
        }
        m_filler.wantUnder(gap == 0 ? aroundTable : 0);
    }

    void operator()(const documents::Signatures& signatures)
    {
        if (!signatures.list.empty()) {
            m_filler.keepLast();
            m_filler.add(flowTable(signatures, room()), aboveSignatures);
        }
    }

    void operator()(const documents::SignatureLine& line)
    {
        m_filler.keepLast();
        m_filler.add(flowTable(line, room()), aboveBlanks);
    }

    void operator()(const documents::StampPlace& stamp)
    {
        m_filler.keepLast();
        m_filler.add(plain(stamp.text, Alignment::Left), betweenSignatures);
    }

    void operator()(const documents::ApprovalCorners& corners)
    {
        if (!corners.left.empty() || !corners.right.empty()) {
            m_filler.add(flowTable(corners, room()), 0);
            m_filler.wantUnder(underMark);
        }
    }

    void operator()(const documents::AppendixMark& mark) { addAtRight(mark.lines); }
    void operator()(const documents::Addressee& addressee) { addAtRight(addressee.lines); }
    void operator()(const documents::Space& space) { m_filler.addSpace(space.millimetres); }
    void operator()(const documents::PageBreak& pageBreak) { m_filler.breakPage(pageBreak.orientation); }

private:
    [[nodiscard]] Room room() const { return m_filler.room(); }

    [[nodiscard]] FlowParagraph plain(const QString& text, Alignment alignment) const
    {
        FlowParagraph paragraph{plainText(text), {}};
        paragraph.look.alignment = alignment;
        paragraph.look.points = m_style.fontSize;
        return paragraph;
    }

    void addOneIssuer(const documents::Requisites& head)
    {
        for (const QString& line : head.organisation) {
            m_filler.add(balancedParagraph(line, room(), false), 0);
        }
        m_headGap = head.organisation.isEmpty() ? 0 : partGap;
        addPart(head.kind, true);
        addDateAndNumber(head);
    }

    void addJointIssuers(const documents::Requisites& head)
    {
        m_filler.add(levelNames(head, room()), 0);
        m_headGap = partGap;
        addPart(head.kind, true);
        m_filler.add(levelDates(head, room()), m_headGap);
    }

    void addHead(FlowParagraph paragraph)
    {
        m_filler.add(std::move(paragraph), m_headGap);
        m_headGap = partGap;
    }

    void addPart(const QString& text, bool bold)
    {
        if (!text.isEmpty()) {
            addHead(balancedParagraph(text, room(), bold));
        }
    }

    void addDateAndNumber(const documents::Requisites& head)
    {
        if (head.date.isEmpty() && head.number.isEmpty()) {
            return;
        }
        FlowParagraph line = plain(dateAndNumber(head), Alignment::Left);
        if (m_style.datePlace == DatePlace::Apart) {
            line = plain(head.date, Alignment::Left);
            line.text += QLatin1Char('\t') + plainText(head.number);
            line.look.tab = FlowTab{room().width, false};
        } else if (m_style.datePlace == DatePlace::Centred) {
            line.look.alignment = Alignment::Centre;
        }
        line.look.keepWithNext = true;
        addHead(std::move(line));
    }

    void addAtRight(const QStringList& lines)
    {
        const double zone = std::min(m_style.cornerWidth, room().width);
        double width = 0;
        for (const QString& line : lines) {
            width = std::max(width, shaped(line, room(), zone, Alignment::Left)->widestLine());
        }
        for (const QString& line : lines) {
            FlowParagraph paragraph = plain(line, Alignment::Left);
            paragraph.look.left = std::max(0.0, room().width - widerInProcessor(width));
            paragraph.look.keepWithNext = true;
            m_filler.add(std::move(paragraph), 0);
            m_filler.wantUnder(&line == &lines.last() ? underMark : 0);
        }
    }

    const documents::PageStyle& m_style;
    FlowFiller m_filler;
    double m_headGap = 0; // above the next part of the head
};

} // namespace

TextFlow textFlow(const documents::Paper& paper)
{
    FlowBuilder builder(paper);
    for (const documents::Block& block : paper.blocks) {
        std::visit(builder, block);
    }
    return {paper.style.fontFamily, paper.style.fontSize, builder.take()};
}

} // namespace kurator::rendering
