#pragma once

#include "office/mark_item.h"
#include "ui/common/list_view.h"
#include "ui/common/settings.h"
#include "ui/programme/item_details.h"
#include "ui/programme/roadmap_page.h"
#include "ui/programme/roadmap_texts.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QLabel>

namespace kurator::ui {

// The demo school up to a stage with its roadmap on screen.
struct OpenRoadmap
{
    explicit OpenRoadmap(int stage) : school(TestWorkspace::demo(stage)), page(school->workspace())
    {
        QObject::connect(&page, &Page::asked, [this](const Target& target) { asked.push_back(target); });
        QObject::connect(&school->workspace(), &Workspace::said,
                         [this](const QString& sentence) { said << sentence; });
        page.setContentsMargins(22, 12, 22, 14);
        showAt(page, 1084, 676);
        view = page.findChild<ListView*>();
        view->setFocus();
    }
    // The next test begins with the whole roadmap.
    ~OpenRoadmap()
    {
        for (const char* key : {"roadmap/stage", "roadmap/sides", "roadmap/states"}) {
            settings().remove(QString::fromLatin1(key));
        }
    }
    OpenRoadmap(const OpenRoadmap&) = delete;
    OpenRoadmap& operator=(const OpenRoadmap&) = delete;

    [[nodiscard]] QStringList numbers() const
    {
        QStringList all;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            all << view->model()->index(row, 0).data().toString();
        }
        return all;
    }
    void chooseItem(const QString& number)
    {
        page.choose({lists::Place::Roadmap, lists::Doing::OpenRoadmapItem, {}, {}, {number}});
        REQUIRE(view->currentId() == itemId(number));
    }
    [[nodiscard]] programme::RoadmapMark mark(const QString& number)
    {
        return office::markOf(school->desk(), number);
    }
    // What the details say, all in one.
    [[nodiscard]] QString details() const
    {
        QStringList all;
        for (const auto* label : page.findChild<ItemDetails*>()->findChildren<QLabel*>()) {
            if (label->isVisibleTo(&page)) {
                all << label->text();
            }
        }
        return all.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QLineEdit* field(const char* name) const
    {
        return named<QLineEdit>(page, QString::fromUtf8(name));
    }

    std::unique_ptr<TestWorkspace> school;
    RoadmapPage page;
    ListView* view = nullptr;
    std::vector<Target> asked;
    QStringList said;
};

// Moves the days of an item into the past.
inline void makeLate(OpenRoadmap& open, const QString& number)
{
    auto mark = open.mark(number);
    mark.movedStart = open.school->desk().today().addDays(-20);
    mark.movedEnd = open.school->desk().today().addDays(-6);
    REQUIRE(open.school->workspace().perform(
        [&mark](office::Desk& desk) { return office::markItem(desk, mark); }));
    QApplication::processEvents();
}

} // namespace kurator::ui
