#include "app/school_files.h"
#include "office/participant_card.h"
#include "support/sheet.h"
#include "ui/consents/mark_pile_wizard.h"
#include "ui/documents/issued_elsewhere_dialog.h"
#include "ui/documents/paper_wizard.h"
#include "ui/exchange/import_wizard.h"
#include "ui/matching/matching_wizard.h"
#include "ui/pairs/new_pair_dialog.h"
#include "ui/people/card_dialog.h"
#include "ui/people/names_dialog.h"
#include "ui/programme/new_year_wizard.h"
#include "ui/shell/history_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/work_area.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include "exchange/xlsx_writer.h"
#include "ui/common/long_work.h"

#include <QPushButton>

// These tests name no button, so they run in any language: see tests/ui/CMakeLists.txt.

using namespace kurator;
using namespace kurator::ui;

namespace {

const base::Clock walkDay(QDate(2026, 11, 21));

QPushButton* leadingOn(const Wizard& wizard)
{
    for (QPushButton* button : wizard.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->property("main").toBool() &&
            button->parentWidget()->objectName() == QLatin1String("wizardFoot")) {
            return button;
        }
    }
    return nullptr;
}

// Looks at each page of a wizard as far as its usual answers lead, but stores nothing on the last one.
void walkThrough(Wizard& wizard, const QString& name)
{
    showAt(wizard);
    for (int page = 0; page < wizard.pageCount(); ++page) {
        REQUIRE(waitFor([&] { return !wizard.longWork().isRunning(); }));
        look(wizard, QStringLiteral("walk-%1-%2").arg(name).arg(wizard.currentPage()));
        QPushButton* next = leadingOn(wizard);
        if (!next || !next->isEnabled() || wizard.currentPage() + 2 >= wizard.pageCount()) {
            return;
        }
        const int before = wizard.currentPage();
        QTest::mouseClick(next, Qt::LeftButton);
        const bool moved = QTest::qWaitFor([&] { return wizard.currentPage() != before; }, 2000);
        if (!moved) {
            return;
        }
    }
}

QString savedList(const TestWorkspace& school)
{
    exchange::OutSheet out;
    out.name = QStringLiteral("Список");
    out.columns = {
        {QStringLiteral("ФИО"), 20}, {QStringLiteral("Дата рождения"), 20}, {QStringLiteral("Запрос"), 20}};
    out.rows = tests::sheetOf(
                   {{"Иванова Мария Сергеевна", "14.05.2012", "алгебра"}, {"Цой А. В.", "01.02.2011", {}}})
                   .rows;
    const QString path = school.fileIn(QStringLiteral("список.xlsx"));
    REQUIRE(exchange::writeWorkbook(path, {out}, QDate(2026, 11, 20)));
    return path;
}

} // namespace

TEST_CASE("Every page fits its window, names its fields and leads to one place a letter", "[ui][walk]")
{
    const auto stage = GENERATE(2, 4, 6);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("школа.kurator"));
    {
        auto file = storage::SchoolFile::create(path, walkDay, QStringLiteral("тест"));
        REQUIRE(file);
        office::DemoWish wish;
        wish.stage = stage;
        REQUIRE(office::fillDemoSchool(**file, walkDay, wish));
    }
    app::FilesOnDisk files(walkDay);
    MainWindow window(files, walkDay);
    window.open(path);
    showAt(window);
    REQUIRE(window.workArea());
    for (const AreaOfWork& area : areasOfWork()) {
        window.workArea()->show(Target{area.place});
        look(window, QStringLiteral("page-%1-%2").arg(static_cast<int>(area.place)).arg(stage));
    }
}

TEST_CASE("Every wizard fits its window, page after page", "[ui][walk]")
{
    const auto school = TestWorkspace::demo(4);
    Workspace& workspace = school->workspace();
    ImportWizard import(workspace, exchange::TableKind::Mentees, savedList(*school));
    walkThrough(import, QStringLiteral("import"));
    MatchingWizard matching(workspace);
    walkThrough(matching, QStringLiteral("matching"));
    MarkPileWizard pile(workspace);
    walkThrough(pile, QStringLiteral("pile"));
    NewYearWizard newYear(workspace);
    walkThrough(newYear, QStringLiteral("new-year"));
    PaperWizard anyPaper(workspace, {});
    walkThrough(anyPaper, QStringLiteral("paper"));
    PaperWizard roadmap(workspace, {QStringLiteral("D06"), {}});
    walkThrough(roadmap, QStringLiteral("roadmap"));
    PaperWizard blanks(workspace, {QStringLiteral("D15"), {}});
    walkThrough(blanks, QStringLiteral("blanks"));
}

TEST_CASE("Every dialog fits its texts", "[ui][walk]")
{
    const auto school = TestWorkspace::demo(6);
    Workspace& workspace = school->workspace();
    const auto& someone = school->desk().snapshot().entries.front();
    CardDialog card(workspace, *office::participantCard(school->desk(), someone.id));
    NamesDialog names(workspace, {someone.person});
    NewPairDialog pair(workspace);
    IssuedElsewhereDialog elsewhere(workspace, QStringLiteral("D27"));
    HistoryDialog history(workspace);
    SettingsDialog options;
    int number = 0;
    for (QWidget* dialog :
         std::initializer_list<QWidget*>{&card, &names, &pair, &elsewhere, &history, &options}) {
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        look(*dialog, QStringLiteral("walk-dialog-%1").arg(++number));
        dialog->hide();
    }
}
