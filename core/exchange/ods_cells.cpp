#include "exchange/ods_cells.h"

#include "exchange/decimal.h"
#include "exchange/number_format.h"

#include <QRegularExpression>

#include <algorithm>

namespace kurator::exchange {

namespace {

constexpr std::string_view officeSpace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
constexpr std::string_view textSpace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
constexpr std::string_view calcSpace = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

// "PT17H30M00S" as 17:30; a text in another form stays as it is.
Cell odsTime(const QString& duration)
{
    static const QRegularExpression form(
        QStringLiteral("^PT(\\d{1,6})H(\\d{1,2})M(\\d{1,2})(?:[.,]\\d+)?S$"));
    const auto match = form.match(duration);
    if (!match.hasMatch()) {
        return Cell::ofText(duration);
    }
    return Cell::ofText(clockText(match.captured(1).toLongLong() * 3600 +
                                  match.captured(2).toLongLong() * 60 + match.captured(3).toLongLong()));
}

enum class OdsType
{
    Text,
    Number,
    Date,
    Time,
    Boolean,
};

OdsType odsTypeOf(std::string_view name)
{
    static constexpr std::pair<std::string_view, OdsType> types[] = {
        {"float", OdsType::Number}, {"currency", OdsType::Number}, {"percentage", OdsType::Number},
        {"date", OdsType::Date},    {"time", OdsType::Time},       {"boolean", OdsType::Boolean}};
    for (const auto& [known, type] : types) {
        if (known == name) {
            return type;
        }
    }
    return OdsType::Text;
}

std::string_view valueAttribute(OdsType type)
{
    switch (type) {
    case OdsType::Text:
        return "string-value";
    case OdsType::Number:
        return "value";
    case OdsType::Date:
        return "date-value";
    case OdsType::Time:
        return "time-value";
    case OdsType::Boolean:
        return "boolean-value";
    }
    return {};
}

} // namespace

qint64 odsRepetitions(std::string_view number)
{
    return std::max(qint64{1}, wholeNumberOf(number).value_or(1));
}

Cell OdsCells::read()
{
    const OdsType type = odsTypeOf(m_part.attribute(officeSpace, "value-type"));
    const bool isError = m_part.attribute(calcSpace, "value-type") == "error";
    m_value = m_part.attribute(officeSpace, valueAttribute(type));
    readWritten();
    if (isError) {
        return Cell::ofError(m_cache->text(m_written));
    }
    switch (type) {
    case OdsType::Number:
        if (const auto number = decimalOf(m_value)) {
            return Cell::ofNumber(*number);
        }
        break;
    case OdsType::Date:
        return cellOfIsoMoment(textOf(m_value));
    case OdsType::Time:
        return odsTime(textOf(m_value));
    case OdsType::Boolean:
        return Cell::ofBoolean(m_value == "true");
    case OdsType::Text:
        return Cell::ofText(m_cache->text(m_value.empty() ? m_written : m_value));
    }
    return Cell::ofText(m_cache->text(m_written));
}

// The paragraphs of a cell, joined by line breaks; notes and pictures are not text of the cell.
void OdsCells::readWritten()
{
    m_written.clear();
    bool first = true;
    while (m_part.nextChild()) {
        if (!m_part.is("p") && !m_part.is("h")) {
            m_part.skip();
            continue;
        }
        if (!first) {
            m_written += '\n';
        }
        first = false;
        m_blank = true;
        appendParagraph();
    }
}

// Whatever stands inside a paragraph is text of it (spans, links, fields), but for notes, pictures and
// hints on reading.
void OdsCells::appendParagraph()
{
    constexpr std::size_t longest = 1'000'000;
    for (auto piece = m_part.nextPiece(); piece != XmlPart::Piece::End; piece = m_part.nextPiece()) {
        if (piece == XmlPart::Piece::Text) {
            appendLetters(m_part.pieceText());
        } else if (m_part.is("s") || m_part.is("tab") || m_part.is("line-break")) {
            appendMark();
        } else if (m_part.is("annotation") || m_part.is("note") || m_part.is("frame") ||
                   m_part.is("ruby-text")) {
            m_part.skip();
        } else {
            appendParagraph();
        }
        if (m_written.size() > longest) {
            m_part.fail({base::Error::Kind::Input, QStringLiteral("exchange.too-large"), {}});
        }
    }
}

void OdsCells::appendMark()
{
    constexpr qint64 mostSpaces = 1'000;
    if (m_part.is("s")) {
        const qint64 count = odsRepetitions(m_part.attribute(textSpace, "c"));
        m_written.append(static_cast<std::size_t>(std::min(count, mostSpaces)), ' ');
    } else {
        m_written += m_part.is("tab") ? '\t' : '\n';
    }
    m_blank = false;
    m_part.skip();
}

// Blanks and line breaks of the file itself are one space, at the beginning of a paragraph none
// (OpenDocument 1.2 part 1, 6.1.2).
void OdsCells::appendLetters(std::string_view letters)
{
    for (const char c : letters) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            m_written += c;
            m_blank = false;
        } else if (!m_blank) {
            m_written += ' ';
            m_blank = true;
        }
    }
}

} // namespace kurator::exchange
