#include "rendering/qr_code.h"

#include <QBuffer>
#include <QImage>

#include <memory>

#include <qrencode.h>

namespace kurator::rendering {

namespace {

constexpr int dotsPerModule = 8;

struct QrCloser
{
    void operator()(QRcode* code) const { QRcode_free(code); }
};

// Level M: a code stays readable with 15 % of it soiled.
std::unique_ptr<QRcode, QrCloser> encoded(const QString& text)
{
    if (text.isEmpty()) {
        return nullptr;
    }
    return std::unique_ptr<QRcode, QrCloser>(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M));
}

bool isBlack(const QRcode& code, int row, int column)
{
    return (code.data[row * code.width + column] & 1) != 0;
}

} // namespace

std::vector<QRectF> qrModules(const QString& text, double side)
{
    const auto code = encoded(text);
    std::vector<QRectF> modules;
    for (int row = 0; code && row < code->width; ++row) {
        const double step = side / code->width;
        for (int column = 0; column < code->width; ++column) {
            const int from = column;
            while (column < code->width && isBlack(*code, row, column)) {
                ++column;
            }
            if (column > from) {
                // A little higher than its row: no hair lines between the rows.
                modules.emplace_back(from * step, row * step, (column - from) * step, step * 1.02);
            }
        }
    }
    return modules;
}

QByteArray qrPicture(const QString& text)
{
    const auto code = encoded(text);
    if (!code) {
        return {};
    }
    QImage image(code->width, code->width, QImage::Format_Mono);
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            image.setPixel(column, row, isBlack(*code, row, column) ? 0 : 1);
        }
    }
    image.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QIODevice::WriteOnly);
    image.scaled(image.size() * dotsPerModule).save(&buffer, "PNG");
    return picture;
}

} // namespace kurator::rendering
