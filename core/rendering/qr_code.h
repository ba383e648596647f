#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace kurator::rendering {

// The black parts of the QR code of a text in a square of `side` mm, from its top left corner; none for an
// empty text and for one too long for a code.
[[nodiscard]] std::vector<QRectF> qrModules(const QString& text, double side);

// The same as a picture, PNG.
[[nodiscard]] QByteArray qrPicture(const QString& text);

} // namespace kurator::rendering
