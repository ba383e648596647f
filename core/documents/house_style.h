#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "documents/paper.h"

#include <QByteArray>

#include <vector>

namespace kurator::documents {

// The standard that the look of papers follows. The latter of the two replaced the former on 18 August 2025;
// neither binds a school.
enum class LayoutStandard
{
    Gost2025, // ГОСТ Р 7.0.97-2025
    Gost2016, // ГОСТ Р 7.0.97-2016
    Own       // the school's own instruction
};

// How the papers of a school look. Sheets are upright and without a frame: what a template says of its own
// look goes over this, and a paper keeps the look that it was written with.
struct HouseStyle
{
    LayoutStandard standard = LayoutStandard::Gost2025;
    PageStyle page;
    Alignment titleAlignment = Alignment::Centre;
    TableHeadings headings = TableHeadings::Repeat;
    bool bindShortWords = false; // no line ends with a preposition
    bool codes = false;          // a QR code on orders that have their number (ГОСТ Р 7.0.97-2025)

    friend bool operator==(const HouseStyle&, const HouseStyle&) = default;
};

// The look that a standard asks for: 2025 lets the zone of a requisite be 80 mm wide, 2016 let it be 75.
[[nodiscard]] HouseStyle houseStyle(LayoutStandard standard);

// Refuses a size that a sheet of A4 cannot bear (documents.style-range {what, least, most}) and a font
// without a name (documents.style-font).
[[nodiscard]] base::Result<void> checked(const HouseStyle& style);

// Where a look that can be printed leaves the standards: narrow margins, no room for the binding of papers
// that are kept for more than ten years, letters not of 12 to 14 points, lines too close or too wide apart.
[[nodiscard]] std::vector<base::Finding> notesOn(const HouseStyle& style);

// The stored form. Reading refuses what is not whole or cannot be printed (documents.style-damaged).
[[nodiscard]] QByteArray toJson(const HouseStyle& style);
[[nodiscard]] base::Result<HouseStyle> houseStyleFromJson(const QByteArray& json);

} // namespace kurator::documents
