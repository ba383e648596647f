#include "ui/documents/template_highlighter.h"

#include "ui/common/look.h"

#include <QRegularExpression>

namespace kurator::ui {

void TemplateHighlighter::highlightBlock(const QString& text)
{
    static const QRegularExpression remark(QStringLiteral("^\\s*#.*$"));
    static const QRegularExpression keyword(QStringLiteral("^\\s*\\[[^\\]]*\\]?"));
    static const QRegularExpression point(QStringLiteral("^\\s*(\\d+\\.)+(?=\\s)"));
    static const QRegularExpression field(QStringLiteral("\\{[^}]*\\}?"));
    const auto paint = [&](const QRegularExpression& what, const QColor& colour, bool strong) {
        QTextCharFormat format;
        format.setForeground(colour);
        format.setFontWeight(strong ? QFont::DemiBold : QFont::Normal);
        for (auto found = what.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                      format);
        }
    };
    if (remark.match(text).hasMatch()) {
        paint(remark, colours().muted, false);
        return;
    }
    paint(keyword, colours().accent, true);
    paint(point, colours().text, true);
    paint(field, colours().good, false);
}

} // namespace kurator::ui
