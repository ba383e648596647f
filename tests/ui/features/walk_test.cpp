#include "app/school_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/work_area.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

using namespace kurator;
using namespace kurator::ui;

TEST_CASE("Every page fits its window, names its fields and leads to one place a letter", "[ui][walk]")
{
    const auto stage = GENERATE(2, 4, 6);
    QTemporaryDir folder;
    const base::Clock clock(QDate(2026, 11, 21));
    const QString path = folder.filePath(QStringLiteral("школа.kurator"));
    {
        auto file = storage::SchoolFile::create(path, clock, QStringLiteral("тест"));
        REQUIRE(file);
        office::DemoWish wish;
        wish.stage = stage;
        REQUIRE(office::fillDemoSchool(**file, clock, wish));
    }
    app::FilesOnDisk files(clock);
    MainWindow window(files, clock);
    window.open(path);
    showAt(window);
    REQUIRE(window.workArea());
    for (const AreaOfWork& area : areasOfWork()) {
        window.workArea()->show(Target{area.place});
        look(window, QStringLiteral("page-%1-%2").arg(static_cast<int>(area.place)).arg(stage));
    }
}
