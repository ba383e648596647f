#include "documents/template_look.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace kurator::documents {

namespace {

// The sizes a template may set: their word and what a sheet can bear.
struct StyleSize
{
    QStringView word;
    double PageStyle::*member;
    double least;
    double most;
};

constexpr std::array styleSizes{
    StyleSize{u"шрифт", &PageStyle::fontSize, 6, 72},
    StyleSize{u"таблица", &PageStyle::tableFontSize, 6, 72},
    StyleSize{u"интервал", &PageStyle::lineSpacing, 0.5, 4},
    StyleSize{u"поле", &PageStyle::left, 0, 60},
    StyleSize{u"справа", &PageStyle::right, 0, 60},
    StyleSize{u"отступ", &PageStyle::indent, 0, 60},
};

constexpr double highestRow = 100; // mm

QString landscapeWord()
{
    return QStringLiteral("альбом");
}

std::optional<Alignment> alignmentWord(const QString& word)
{
    static const std::array<std::pair<QStringView, Alignment>, 4> words{{{u"центр", Alignment::Centre},
                                                                         {u"вправо", Alignment::Right},
                                                                         {u"влево", Alignment::Left},
                                                                         {u"ширина", Alignment::Justified}}};
    const auto found =
        std::find_if(words.begin(), words.end(), [&word](const auto& one) { return one.first == word; });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

bool readTitleLook(const QString& argument, LineLook& look)
{
    look.alignment = alignmentWord(argument);
    return argument.isEmpty() || look.alignment.has_value();
}

// [приложение], [приложение 1], [приложение 2 альбом]
bool readAppendixLook(const QString& argument, LineLook& look)
{
    look.label = QStringLiteral("Приложение");
    bool understood = true;
    for (const QString& word : argument.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        word.toInt(&isNumber);
        if (isNumber) {
            look.label += QStringLiteral(" № ") + word;
        } else if (word == landscapeWord()) {
            look.orientation = Orientation::Landscape;
        } else {
            understood = false;
        }
    }
    return understood;
}

bool readAmount(const QString& argument, double most, double& amount)
{
    bool isNumber = false;
    amount = QString(argument).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    return isNumber && amount >= 0 && amount <= most;
}

bool readCorner(const QString& argument, LineKind& kind)
{
    kind = argument == QStringLiteral("слева") ? LineKind::LeftCorner : LineKind::RightCorner;
    return kind == LineKind::LeftCorner || argument == QStringLiteral("справа");
}

bool readStyleWord(const QString& word, TemplateStyle& style)
{
    if (word == landscapeWord()) {
        style.orientation = Orientation::Landscape;
    } else if (word == QStringLiteral("рамка")) {
        style.frame = true;
    } else if (word == QStringLiteral("номера") || word == QStringLiteral("графы")) {
        style.headings = word == QStringLiteral("номера") ? TableHeadings::Numbers : TableHeadings::Repeat;
    } else {
        return false;
    }
    return true;
}

bool readPageBreak(const QString& argument, LineLook& look)
{
    look.orientation = argument == landscapeWord() ? Orientation::Landscape : Orientation::Portrait;
    return argument.isEmpty() || argument == landscapeWord();
}

} // namespace

bool readParagraphLook(const QString& words, Paragraph& look)
{
    bool understood = true;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const auto alignment = alignmentWord(word)) {
            look.alignment = *alignment;
            look.indented = look.indented && *alignment == Alignment::Justified;
        } else if (word == QStringLiteral("жирно")) {
            look.bold = true;
        } else if (word == QStringLiteral("мелко")) {
            look.small = true;
        } else if (word == QStringLiteral("вместе")) {
            look.keepWithNext = true;
        } else if (word == QStringLiteral("отступа")) {
            look.indented = false;
        } else {
            understood = understood && word == QStringLiteral("без");
        }
    }
    return understood;
}

bool readLook(const QString& argument, TemplateLine& line)
{
    switch (line.kind) {
    case LineKind::Title:
        return readTitleLook(argument, line.look);
    case LineKind::Appendix:
        return readAppendixLook(argument, line.look);
    case LineKind::LeftCorner:
    case LineKind::RightCorner:
        return readCorner(argument, line.kind);
    case LineKind::EmptyRows:
        return readAmount(argument, 500, line.look.amount);
    case LineKind::Space:
        return readAmount(argument, 300, line.look.amount);
    case LineKind::PageBreak:
        return readPageBreak(argument, line.look);
    case LineKind::TableTitle:
        return argument == QStringLiteral("таблицей");
    case LineKind::Signature:
        line.look.beside = argument == QStringLiteral("рядом");
        return line.look.beside || argument.isEmpty();
    case LineKind::Organisation:
    case LineKind::DocumentKind:
    case LineKind::DateAndNumber:
    case LineKind::Place:
    case LineKind::Section:
    case LineKind::Paragraph:
    case LineKind::Point:
    case LineKind::Dash:
    case LineKind::Addressee:
    case LineKind::CoIssuer:
    case LineKind::SignatureLine:
    case LineKind::Stamp:
    case LineKind::Table:
    case LineKind::Row:
    case LineKind::Band:
        return argument.isEmpty();
    }
    return false;
}

bool readColumn(const QString& tail, Column& column, Alignment& alignment)
{
    bool inMillimetres = false;
    std::optional<double> size;
    for (const QString& word : tail.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        double amount = 0;
        if (readAmount(word, 300, amount)) {
            size = amount;
        } else if (word == QStringLiteral("мм")) {
            inMillimetres = true;
        } else if (const auto found = alignmentWord(word)) {
            alignment = *found;
        } else {
            return false;
        }
    }
    if (inMillimetres) {
        column.width = size;
    } else {
        column.weight = size.value_or(1);
    }
    return !inMillimetres || size.has_value();
}

bool readTable(const QString& argument, QString& list, double& rowHeight)
{
    QStringList words = argument.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const qsizetype height = words.indexOf(QStringLiteral("высота"));
    if (height >= 0) {
        if (!readAmount(words.value(height + 1), highestRow, rowHeight)) {
            return false;
        }
        words.remove(height, 2);
    }
    list = words.value(0);
    return words.size() <= 1;
}

bool readStyle(const QString& words, TemplateStyle& style)
{
    const QStringList list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (readStyleWord(list.at(i), style)) {
            continue;
        }
        const auto size = std::find_if(styleSizes.begin(), styleSizes.end(),
                                       [&](const StyleSize& one) { return one.word == list.at(i); });
        double amount = 0;
        if (size == styleSizes.end() || !readAmount(list.value(++i), size->most, amount) ||
            amount < size->least) {
            return false;
        }
        style.sizes.emplace_back(size->member, amount);
    }
    return true;
}

} // namespace kurator::documents
