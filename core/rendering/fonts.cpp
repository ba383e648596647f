#include "rendering/fonts.h"

#include <QFontInfo>

namespace kurator::rendering {

QFont fontFor(const documents::PageStyle& style, double points, bool bold)
{
    QFont font;
    font.setFamilies({style.fontFamily, QStringLiteral("Liberation Serif"), QStringLiteral("PT Astra Serif"),
                      QStringLiteral("PT Serif"), QStringLiteral("DejaVu Serif")});
    font.setStyleHint(QFont::Serif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(qRound(points * stepsPerInch / 72));
    font.setBold(bold);
    return font;
}

QString familyUsed(const documents::PageStyle& style)
{
    return QFontInfo(fontFor(style, style.fontSize)).family();
}

} // namespace kurator::rendering
