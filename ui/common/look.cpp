#include "ui/common/look.h"

#include "ui/common/plain_labels.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QStyleFactory>

#include <array>

namespace kurator::ui {

namespace {

const Colours lightColours{
    QColor(0xf3, 0xf4, 0xf6), QColor(0xff, 0xff, 0xff), QColor(0xdd, 0xe1, 0xe6), QColor(0x1f, 0x29, 0x33),
    QColor(0x5f, 0x6b, 0x7a), QColor(0x24, 0x63, 0xac), QColor(0xe2, 0xec, 0xf9), QColor(0xff, 0xff, 0xff),
    QColor(0x2a, 0x7a, 0x4b), QColor(0xdf, 0xf1, 0xe5), QColor(0xbb, 0x31, 0x26), QColor(0xfd, 0xe5, 0xe2),
    QColor(0xb4, 0x69, 0x0e), QColor(0xfd, 0xf0, 0xd5), QColor(0xe4, 0xe7, 0xeb), QColor(0xce, 0xd5, 0xde)};
const Colours darkColours{
    QColor(0x1b, 0x1e, 0x23), QColor(0x25, 0x29, 0x30), QColor(0x3b, 0x41, 0x4b), QColor(0xe6, 0xe9, 0xee),
    QColor(0xa3, 0xad, 0xba), QColor(0x6c, 0xab, 0xf2), QColor(0x2a, 0x3d, 0x55), QColor(0x10, 0x18, 0x22),
    QColor(0x63, 0xc0, 0x87), QColor(0x22, 0x40, 0x30), QColor(0xf0, 0x83, 0x78), QColor(0x4c, 0x2a, 0x28),
    QColor(0xe6, 0xb1, 0x55), QColor(0x49, 0x3a, 0x1d), QColor(0x3d, 0x43, 0x4d), QColor(0x15, 0x17, 0x1b)};

bool& darkIsOn()
{
    static bool dark = false;
    return dark;
}

QPalette paletteOf(const Colours& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::Mid, c.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c.muted);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.track);
    return palette;
}

// The sheet names colours by meaning: @accent.
QString styleSheet(const Colours& c)
{
    QFile file(QStringLiteral(":/styles/kurator.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const std::array<std::pair<const char*, QColor>, 17> names{
        {{"@accent-soft", c.accentSoft},
         {"@on-accent", c.onAccent},
         {"@accent", c.accent},
         {"@good-soft", c.goodSoft},
         {"@good", c.good},
         {"@bad-soft", c.badSoft},
         {"@bad", c.bad},
         {"@warning-soft", c.warningSoft},
         {"@warning", c.warning},
         {"@window", c.window},
         {"@surface", c.surface},
         {"@line", c.line},
         {"@text", c.text},
         {"@muted", c.muted},
         {"@track", c.track},
         {"@paper-shade", c.paperShade},
         {"@scroll", darkIsOn() ? c.track : c.paperShade}}};
    sheet.replace(QLatin1String("@shade"), darkIsOn() ? QStringLiteral("dark") : QStringLiteral("light"));
    for (const auto& [name, colour] : names) {
        sheet.replace(QLatin1String(name), colour.name());
    }
    return sheet;
}

double usualPointSize()
{
    static const double size = QApplication::font().pointSizeF();
    return size;
}

} // namespace

const Colours& colours()
{
    return darkIsOn() ? darkColours : lightColours;
}

bool isDark()
{
    return darkIsOn();
}

void applyLook(QApplication& application, Shade shade, int textSize)
{
    PlainLabels::install(application);
    static const bool systemIsDark = application.palette().color(QPalette::Window).lightness() < 128;
    darkIsOn() = shade == Shade::Dark || (shade == Shade::System && systemIsDark);
    QFont font = QApplication::font();
    font.setPointSizeF(usualPointSize() * textSize / 100.0);
    QApplication::setFont(font);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(colours()));
    application.setStyleSheet(styleSheet(colours()));
}

} // namespace kurator::ui
