#include "app/school_files.h"
#include "office/demo_school.h"
#include "office/desk.h"
#include "storage/school_file.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_set.h"
#include "ui/shell/work_area.h"
#include "ui/support/window.h"

#include <QLabel>

using namespace kurator;
using namespace kurator::ui;

namespace {

const base::Clock trickyDay(QDate(2026, 11, 21));

// A school where everyone has a name that a careless program would run or draw.
void makeTrickySchool(const QString& path)
{
    auto file = storage::SchoolFile::create(path, trickyDay, QStringLiteral("тест"));
    REQUIRE(file);
    office::DemoWish wish;
    wish.stage = 6;
    REQUIRE(office::fillDemoSchool(**file, trickyDay, wish));
    auto desk = office::Desk::open(**file, trickyDay);
    REQUIRE(desk);
    school::Changes changes;
    for (people::Person person : (*desk)->snapshot().persons) {
        const bool isEven = changes.saved.size() % 2 == 0;
        person.name.surname = isEven ? QStringLiteral("<b>Цой</b>") : QStringLiteral("{{имя}}<br>&lt;");
        person.confirmedForms.reset();
        changes.saved.emplace_back(person);
    }
    REQUIRE((*desk)->commit({QStringLiteral("step.demo-filled"), {}}, changes));
}

} // namespace

TEST_CASE("No page takes a name for a mark", "[ui][walk]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("школа.kurator"));
    makeTrickySchool(path);
    app::FilesOnDisk files(trickyDay);
    MainWindow window(files, trickyDay);
    window.open(path);
    showAt(window);
    REQUIRE(window.workArea());
    int labels = 0;
    for (const AreaOfWork& area : areasOfWork()) {
        window.workArea()->show(Target{area.place});
        QApplication::processEvents();
        picture(window, QStringLiteral("tricky-%1").arg(static_cast<int>(area.place)));
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            INFO(label->text().toStdString());
            labels += label->isVisible() ? 1 : 0;
            CHECK((label->textFormat() != Qt::AutoText || !label->isVisible()));
            CHECK((label->textFormat() != Qt::RichText || !label->text().contains(QStringLiteral("<b>Цой"))));
        }
    }
    CHECK(labels > 50);
}
