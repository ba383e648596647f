#include "ui/start/school_copies.h"

#include "ui/common/choices.h"
#include "ui/common/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kurator::ui {

namespace {

base::Arguments aboutTarget(const QString& target)
{
    return {{QStringLiteral("file"), QFileInfo(target).fileName()},
            {QStringLiteral("folder"), QDir::toNativeSeparators(QFileInfo(target).absolutePath())}};
}

} // namespace

QString freeSchoolName(const QString& stem)
{
    const QString ending = QStringLiteral(".kurator");
    QString name = stem + ending;
    for (int next = 2; QFileInfo::exists(proposedPath(name)); ++next) {
        name = QStringLiteral("%1 %2%3").arg(stem).arg(next).arg(ending);
    }
    return name;
}

base::Result<void> copySchool(school::SchoolFiles& files, Workspace& workspace, const QString& target)
{
    if (!QFileInfo::exists(target)) {
        return files.copy(workspace.store(), target);
    }
    if (QFileInfo(target) == QFileInfo(workspace.path())) {
        return base::refuseInput("storage.exists", aboutTarget(target));
    }
    const QString fresh = target + QStringLiteral(".new");
    QFile::remove(fresh);
    auto copied = files.copy(workspace.store(), fresh);
    if (copied && !(QFile::remove(target) && QFile::rename(fresh, target))) {
        QFile::remove(fresh);
        return base::refuseInput("storage.exists", aboutTarget(target));
    }
    return copied;
}

base::Result<void> copyToWritable(const QString& path, const QString& target)
{
    const QString unfinished = QStringLiteral("-journal");
    if (QFileInfo::exists(target)) {
        return base::refuseInput("storage.exists", aboutTarget(target));
    }
    const bool copied = QFile::copy(path, target) && (!QFileInfo::exists(path + unfinished) ||
                                                      QFile::copy(path + unfinished, target + unfinished));
    if (!copied) {
        QFile::remove(target);
        return base::refuseInput("storage.cannot-create", aboutTarget(target));
    }
    for (const QString& file : {target, target + unfinished}) {
        QFile::setPermissions(file, QFile::permissions(file) | QFile::WriteOwner);
    }
    return {};
}

} // namespace kurator::ui
