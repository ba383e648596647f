#include "rendering/fonts.h"
#include "rendering/shaped_text.h"
#include "support/text.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

using namespace kurator;
using kurator::rendering::ShapedText;

namespace {

constexpr double dotsPerMm = 10;

const rendering::TextSetting justified{rendering::fontFor({}, 14), documents::Alignment::Justified, 0, 1};

// How far to the right a line has ink, in mm.
double inkEnd(const ShapedText& text, int line)
{
    QImage image(qRound((text.width() + 20) * dotsPerMm), 150, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsPerMm / rendering::stepsPerMm, dotsPerMm / rendering::stepsPerMm);
    text.draw(painter, QPointF(0, 0), line, 1);
    painter.end();
    for (int x = image.width() - 1; x >= 0; --x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) < 128) {
                return x / dotsPerMm;
            }
        }
    }
    return 0;
}

// Three words and a long one that does not fit beside them: each of the two gaps must grow by so many heights
// of the line.
ShapedText withGapsOf(double heights)
{
    const QString words = QStringLiteral("Наставник и куратор");
    const ShapedText alone(words, justified, 200);
    const double width = alone.widestLine() + 2 * heights * alone.lineHeight();
    return {words + QLatin1Char(' ') + QString(12, QChar(u'ж')) + QStringLiteral(" и конец"), justified,
            width};
}

} // namespace

TEST_CASE("A line before a long word reaches the margin as its neighbours do", "[rendering]")
{
    const ShapedText text = withGapsOf(2);
    REQUIRE(text.lineCount() == 2);
    CHECK(inkEnd(text, 0) == Approx(text.width()).margin(0.7));
    CHECK(inkEnd(text, 1) < text.width() - 2);
}

TEST_CASE("Three words are not torn over the whole line", "[rendering]")
{
    const ShapedText text = withGapsOf(3);
    REQUIRE(text.lineCount() == 2);
    CHECK(inkEnd(text, 0) < text.width() - 10);
}
