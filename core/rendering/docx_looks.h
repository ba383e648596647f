#pragma once

#include "rendering/text_flow.h"
#include "rendering/xml_out.h"

#include <QString>

namespace kurator::rendering {

// Lengths, sizes and looks as files of Word have them: twentieths and halves of a point.
[[nodiscard]] QString twips(double millimetres);
[[nodiscard]] QString halfPoints(double points);
[[nodiscard]] QString docxAlignment(documents::Alignment alignment);

void writeSpacing(XmlOut& xml, const FlowLook& look);
void writeTabs(XmlOut& xml, const FlowTab& tab);
void writeCellRules(XmlOut& xml, CellRules rules);
void writeCellMargins(XmlOut& xml, bool padded);
void writePageFrame(XmlOut& xml);

} // namespace kurator::rendering
