#pragma once

#include "rendering/xml_out.h"

#include <QByteArray>

namespace kurator::rendering {

// Opens the root of a part of a file of Word.
void openWordRoot(XmlOut& xml, const char* root);

// The footer with the picture of a QR code at the right; the picture is its relation rId1.
[[nodiscard]] QByteArray qrFooterPart();

} // namespace kurator::rendering
