#pragma once

#include "exchange/table.h"
#include "exchange/text_cache.h"
#include "exchange/xml_part.h"

#include <memory>
#include <string>

namespace kurator::exchange {

// How many times a row, a cell or a space of an OpenDocument stands there; once where nothing is said.
[[nodiscard]] qint64 odsRepetitions(std::string_view number);

// Reads the cells of an OpenDocument spreadsheet.
class OdsCells
{
public:
    explicit OdsCells(XmlPart& part) : m_part(part), m_cache(std::make_unique<TextCache>()) {}

    // The current element, a cell, up to its end.
    [[nodiscard]] Cell read();

private:
    void readWritten();
    void appendParagraph();
    void appendMark();
    void appendLetters(std::string_view letters);

    XmlPart& m_part;
    std::unique_ptr<TextCache> m_cache;
    std::string m_value;   // of the cell at hand, as stored
    std::string m_written; // and as it is seen
    bool m_blank = true;   // the last letter was a blank, or there is none yet
};

} // namespace kurator::exchange
