#include "ui/start/new_school.h"

#include "office/demo_school.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace kurator::ui {

namespace {

struct NewSchoolTexts
{
    Q_DECLARE_TR_FUNCTIONS(NewSchoolTexts)
};

template <class Fill>
base::Result<void> makeFilled(school::SchoolFiles& files, const QString& path, Fill fill)
{
    auto file = files.create(path);
    if (!file) {
        return base::passOn(file);
    }
    const base::Result<void> filled = fill(*file->store);
    file->store.reset();
    if (!filled) {
        QFile::remove(path);
    }
    return filled;
}

QString demoFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const bool usable = QDir().mkpath(documents) && QFileInfo(documents).isWritable();
    return usable ? documents : QDir::tempPath();
}

QString freePath(const QString& folder, const QString& name)
{
    QString path = QDir(folder).filePath(name + QStringLiteral(".kurator"));
    for (int next = 2; QFileInfo::exists(path); ++next) {
        path = QDir(folder).filePath(QStringLiteral("%1 %2.kurator").arg(name).arg(next));
    }
    return path;
}

} // namespace

base::Result<void> makeSchool(school::SchoolFiles& files, const QString& path,
                              const office::StartFacts& facts)
{
    return makeFilled(files, path, [&](school::Store& store) {
        base::IdSource ids;
        return office::startSchool(store, ids, facts);
    });
}

base::Result<QString> makeDemoSchool(school::SchoolFiles& files, const base::Clock& clock)
{
    const QString path = freePath(demoFolder(), NewSchoolTexts::tr("Demo school"));
    const auto made = makeFilled(files, path, [&](school::Store& store) -> base::Result<void> {
        const auto filled = office::fillDemoSchool(store, clock, {});
        return filled ? base::Result<void>() : base::passOn(filled);
    });
    if (!made) {
        return base::passOn(made);
    }
    return path;
}

} // namespace kurator::ui
