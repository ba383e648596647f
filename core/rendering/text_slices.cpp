#include "rendering/block_slices.h"

#include "rendering/fonts.h"
#include "rendering/measures.h"

#include <algorithm>

namespace kurator::rendering {

using documents::Alignment;
using documents::DatePlace;

namespace {

constexpr double balanceStep = 2; // mm
constexpr QChar noBreakSpace(0x00a0);

Slices linesOf(const std::shared_ptr<const ShapedText>& text)
{
    Slices slices;
    const int count = text->lineCount();
    for (int i = 0; i < count; ++i) {
        Slice slice;
        slice.width = text->widestLine();
        slice.height = text->lineHeight();
        slice.keepWithNext = i + 1 < count && (i == 0 || i + 2 == count);
        slice.texts.push_back({text, QPointF(0, 0), i, 1});
        slices.push_back(std::move(slice));
    }
    slices.back().keepWithNext = announces(text->text());
    return slices;
}

void appendBalanced(Slices& slices, SliceKind kind, const QString& text, const Room& room, bool bold)
{
    const auto lines = balanced(text, room, bold);
    appendKeptLines(slices, kind, lines, (room.width - lines->width()) / 2);
}

void appendPart(Slices& slices, const QString& text, const Room& room, bool bold)
{
    if (text.isEmpty()) {
        return;
    }
    const std::size_t first = slices.size();
    appendBalanced(slices, SliceKind::Fixed, text, room, bold);
    slices.at(first).gapBefore = first == 0 ? 0 : partGap;
}

// Those who issue a paper jointly: each name in the middle of a column of its own.
Slice issuerNames(const documents::Requisites& head, const Room& room)
{
    const LevelColumns columns(head.joint.size() + 1, room);
    Slice slice;
    slice.kind = SliceKind::Fixed;
    slice.width = room.width;
    slice.keepWithNext = true;
    for (std::size_t i = 0; i < columns.count; ++i) {
        const QStringList lines = i == 0 ? head.organisation : QStringList{head.joint.at(i - 1).organisation};
        double height = 0;
        for (const QString& line : lines) {
            const auto text = balanced(line, columns.room, false);
            const double x = columns.left(i) + (columns.room.width - text->width()) / 2;
            slice.texts.push_back({text, QPointF(x, height), 0, text->lineCount()});
            height += text->height();
        }
        slice.height = std::max(slice.height, height);
    }
    return slice;
}

Slice issuerDates(const documents::Requisites& head, const Room& room)
{
    const LevelColumns columns(head.joint.size() + 1, room);
    Slice slice;
    slice.kind = SliceKind::Fixed;
    slice.width = room.width;
    slice.gapBefore = partGap;
    slice.keepWithNext = true;
    for (std::size_t i = 0; i < columns.count; ++i) {
        const auto text = shaped(dateAndNumber(head, i), columns.room, columns.room.width, Alignment::Centre);
        slice.texts.push_back({text, QPointF(columns.left(i), 0), 0, text->lineCount()});
        slice.height = std::max(slice.height, text->height());
    }
    return slice;
}

void appendDateAndNumber(Slices& slices, const documents::Requisites& head, const Room& room)
{
    if (head.date.isEmpty() && head.number.isEmpty()) {
        return;
    }
    const DatePlace place = room.style.datePlace;
    if (place != DatePlace::Apart) {
        const Alignment alignment = place == DatePlace::Centred ? Alignment::Centre : Alignment::Left;
        const std::size_t first = slices.size();
        appendKeptLines(slices, SliceKind::Fixed, shaped(dateAndNumber(head), room, room.width, alignment),
                        0);
        slices.at(first).gapBefore = first == 0 ? 0 : partGap;
        return;
    }
    const double half = room.width / 2;
    const auto date = shaped(head.date, room, half, Alignment::Left);
    const auto number = shaped(head.number, room, half, Alignment::Right);
    Slice slice;
    slice.kind = SliceKind::Fixed;
    slice.width = room.width;
    slice.height = std::max(date->height(), number->height());
    slice.gapBefore = slices.empty() ? 0 : partGap;
    slice.keepWithNext = true;
    slice.texts.push_back({date, QPointF(0, 0), 0, date->lineCount()});
    slice.texts.push_back({number, QPointF(half, 0), 0, number->lineCount()});
    slices.push_back(std::move(slice));
}

} // namespace

std::shared_ptr<const ShapedText> shaped(const QString& text, const Room& room, double width,
                                         Alignment alignment, bool bold)
{
    const TextSetting setting{fontFor(room.style, room.style.fontSize, bold), alignment, 0, 1};
    return std::make_shared<ShapedText>(text, setting, width);
}

std::shared_ptr<const ShapedText> balanced(const QString& text, const Room& room, bool bold)
{
    auto best = shaped(text, room, room.width, Alignment::Centre, bold);
    double tooNarrow = room.width / 2;
    while (best->lineCount() > 1 && best->width() - tooNarrow > balanceStep) {
        const double middle = (best->width() + tooNarrow) / 2;
        auto narrower = shaped(text, room, middle, Alignment::Centre, bold);
        if (narrower->lineCount() > best->lineCount()) {
            tooNarrow = middle;
        } else {
            best = std::move(narrower);
        }
    }
    return best;
}

bool announces(const QString& text)
{
    return text.endsWith(QLatin1Char(':'));
}

QString dateAndNumber(const documents::Requisites& head, std::size_t issuer)
{
    const QString& date = issuer == 0 ? head.date : head.joint.at(issuer - 1).date;
    const QString& number = issuer == 0 ? head.number : head.joint.at(issuer - 1).number;
    return (date + QLatin1Char(' ') + number).trimmed();
}

void appendKeptLines(Slices& slices, SliceKind kind, const std::shared_ptr<const ShapedText>& text, double x)
{
    for (int i = 0; i < text->lineCount(); ++i) {
        Slice slice;
        slice.kind = kind;
        slice.width = x + text->widestLine();
        slice.height = text->lineHeight();
        slice.keepWithNext = true;
        slice.texts.push_back({text, QPointF(x, 0), i, 1});
        slices.push_back(std::move(slice));
    }
}

Slices slicesOf(const documents::Requisites& head, const Room& room)
{
    Slices slices;
    const bool joint = !head.joint.empty();
    if (joint) {
        slices.push_back(issuerNames(head, room));
    }
    for (const QString& line : joint ? QStringList() : head.organisation) {
        appendBalanced(slices, SliceKind::Fixed, line, room, false);
    }
    appendPart(slices, head.kind, room, true);
    if (joint) {
        slices.push_back(issuerDates(head, room));
    } else {
        appendDateAndNumber(slices, head, room);
    }
    appendPart(slices, head.place, room, false);
    return slices;
}

Slices slicesOf(const documents::Title& title, const Room& room)
{
    Slices slices;
    if (title.alignment == Alignment::Centre) {
        appendBalanced(slices, SliceKind::Line, title.text, room, true);
    } else {
        const double width =
            title.alignment == Alignment::Left ? std::min(room.style.titleWidth, room.width) : room.width;
        appendKeptLines(slices, SliceKind::Line, shaped(title.text, room, width, title.alignment, true), 0);
    }
    slices.front().gapBefore = titleGap;
    slices.back().gapAfter = titleGap;
    return slices;
}

Slices slicesOf(const documents::Paragraph& paragraph, const Room& room)
{
    const double size = paragraph.small ? room.style.tableFontSize : room.style.fontSize;
    const bool flush = paragraph.alignment == Alignment::Centre || paragraph.alignment == Alignment::Right;
    const TextSetting setting{fontFor(room.style, size, paragraph.bold), paragraph.alignment,
                              paragraph.indented && !flush ? room.style.indent : 0,
                              paragraph.small ? 1 : room.style.lineSpacing};
    Slices slices = linesOf(std::make_shared<ShapedText>(paragraph.text, setting, room.width));
    if (paragraph.keepWithNext) {
        for (Slice& slice : slices) {
            slice.keepWithNext = true;
        }
    }
    return slices;
}

Slices slicesOf(const documents::Point& point, const Room& room)
{
    const TextSetting setting{fontFor(room.style, room.style.fontSize), Alignment::Justified,
                              room.style.indent, room.style.lineSpacing};
    const QString text = point.number.isEmpty() ? point.text : point.number + noBreakSpace + point.text;
    return linesOf(std::make_shared<ShapedText>(text, setting, room.width));
}

} // namespace kurator::rendering
