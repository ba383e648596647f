#pragma once

#include "rendering/zip_writer.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace kurator::rendering {

// Everything of a file of Word but its text: styles, settings, headers with the number of the page, footers
// with the pictures, and what ties them together. The font and its size are those of all paragraphs.
struct DocxLook
{
    QString title; // for the properties, empty for none
    QString fontFamily;
    double fontSize = 14;
};

[[nodiscard]] std::vector<ZipPart> docxParts(const QByteArray& body, const std::vector<QByteArray>& pictures,
                                             const DocxLook& look);

} // namespace kurator::rendering
