#include "ui/start/recent_schools.h"

#include "ui/common/settings.h"

#include <QDir>
#include <QFileInfo>

namespace kurator::ui {

namespace {

constexpr int mostSchools = 10;
const QString recentKey = QStringLiteral("recent");

} // namespace

QStringList recentSchools()
{
    return settings().value(recentKey).toStringList();
}

void rememberSchool(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList all = recentSchools();
    all.removeAll(whole);
    all.prepend(whole);
    settings().setValue(recentKey, all.mid(0, mostSchools));
}

void forgetSchool(const QString& path)
{
    QStringList all = recentSchools();
    all.removeAll(path);
    all.removeAll(QFileInfo(path).absoluteFilePath());
    settings().setValue(recentKey, all);
}

QString schoolFileName(const QString& path)
{
    return QFileInfo(path).fileName();
}

QString schoolFolder(const QString& path)
{
    return QDir::toNativeSeparators(QFileInfo(path).absolutePath());
}

} // namespace kurator::ui
