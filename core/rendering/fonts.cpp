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

std::optional<base::Finding> missingFont(const documents::PageStyle& style)
{
    const QString used = familyUsed(style);
    if (used.compare(style.fontFamily, Qt::CaseInsensitive) == 0) {
        return std::nullopt;
    }
    base::Finding finding;
    finding.code = QStringLiteral("rendering.font-missing");
    finding.arguments = {{QStringLiteral("family"), style.fontFamily}, {QStringLiteral("used"), used}};
    return finding;
}

} // namespace kurator::rendering
