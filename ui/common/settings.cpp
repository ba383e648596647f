#include "ui/common/settings.h"

#include <memory>

namespace kurator::ui {

namespace {

QString& settingsFile()
{
    static QString file;
    return file;
}

} // namespace

QSettings& settings()
{
    static const std::unique_ptr<QSettings> kept =
        settingsFile().isEmpty()
            ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                          QStringLiteral("Kurator"), QStringLiteral("kurator"))
            : std::make_unique<QSettings>(settingsFile(), QSettings::IniFormat);
    return *kept;
}

void keepSettingsIn(const QString& iniFile)
{
    settingsFile() = iniFile;
}

} // namespace kurator::ui
