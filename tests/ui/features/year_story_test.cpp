#include "app/school_files.h"
#include "exchange/table_reader.h"
#include "support/sheet.h"
#include "ui/common/list_panel.h"
#include "ui/common/long_work.h"
#include "ui/common/wizard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/work_area.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include "exchange/xlsx_writer.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>

using namespace kurator;
using namespace kurator::ui;
using lists::Place;
using tests::sheetOf;

namespace {

const base::Clock storyDay(QDate(2026, 11, 21));

// Saves a list as the class teachers send it.
QString saved(const QTemporaryDir& folder, const QString& name, const exchange::Sheet& sheet)
{
    exchange::OutSheet out;
    out.name = sheet.name.isEmpty() ? QStringLiteral("Список") : sheet.name;
    for (const exchange::Cell& heading : sheet.rows.front()) {
        out.columns.push_back({heading.text, 20, exchange::ColumnKind::Text});
    }
    out.rows.assign(sheet.rows.begin() + 1, sheet.rows.end());
    const QString path = folder.filePath(name);
    REQUIRE(exchange::writeWorkbook(path, {out}, QDate(2026, 11, 20)));
    return path;
}

struct Story
{
    Story()
    {
        window.resize(1280, 720);
        showAt(window);
    }

    [[nodiscard]] WorkArea& work() const { return *window.workArea(); }
    [[nodiscard]] Wizard& wizard() const
    {
        Wizard* now = window.workArea() ? window.workArea()->wizard() : nullptr;
        for (Wizard* one : window.findChildren<Wizard*>()) {
            now = now ? now : one->isVisible() ? one : nullptr;
        }
        REQUIRE(now);
        return *now;
    }
    void go(Place place) const { work().show(Target{place}); }

    // Presses the button that leads on as soon as it can be pressed, and waits for what it started.
    void on() const
    {
        Wizard& shown = wizard();
        QAbstractButton* next = nullptr;
        for (QPushButton* button : shown.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->property("main").toBool() &&
                button->parentWidget()->objectName() == QLatin1String("wizardFoot")) {
                next = button;
            }
        }
        REQUIRE(next);
        REQUIRE(waitFor([&] { return next->isEnabled() && !shown.longWork().isRunning(); }));
        QTest::mouseClick(next, Qt::LeftButton);
        settle();
    }
    void settle() const
    {
        QApplication::processEvents();
        REQUIRE(waitFor([this] {
            auto* work = window.workArea();
            return !work || !work->runningWork();
        }));
        QApplication::processEvents();
    }
    // `kind` is chosen where the list is none of the page's own.
    void import(Place place, const QString& path, const QString& kind = {})
    {
        choices.open = path;
        const bool fromHome = work().place() == Place::Cycle;
        if (!fromHome) {
            go(place);
        }
        click(window, fromHome ? QStringLiteral("Загрузить список") : QStringLiteral("Импорт…"));
        click(wizard(), QStringLiteral("Выбрать файл…"));
        settle();
        if (!kind.isEmpty()) {
            auto* kinds = named<QComboBox>(wizard(), QStringLiteral("Что в списке"));
            type(kinds, kind.left(3));
            REQUIRE(kinds->currentText() == kind);
        }
        const int pages = wizard().pageCount();
        for (int page = 0; page < pages; ++page) {
            look(window, QStringLiteral("story-import-%1-%2").arg(static_cast<int>(place)).arg(page));
            on();
        }
    }

    QTemporaryDir folder;
    app::FilesOnDisk files{storyDay};
    TestChoices choices;
    MainWindow window{files, storyDay};
};

exchange::Sheet menteeList()
{
    return sheetOf({{"ФИО", "Дата рождения", "Класс", "Запрос"},
                    {"Боргоякова Алтынай Петровна", "14.05.2012", "8Б", "публичные выступления"},
                    {"Асанов Эрлан Бакытович", "01.02.2013", "7А", "математика"},
                    {"Киле Анна Ивановна", "10.10.2013", "7А", "английский язык"}});
}

exchange::Sheet mentorList()
{
    return sheetOf({{"ФИО", "Дата рождения", "Класс", "Компетенции", "Количество наставляемых"},
                    {"Седых Любовь Ильинична", "03.03.2009", "11А", "дебаты, выступления", "2"},
                    {"Ооржак Аяс Мергенович", "04.04.2010", "10Б", "математика", "1"}});
}

exchange::Sheet consentList()
{
    exchange::Sheet sheet = sheetOf({{"ФИО", "Вид согласия", "Дата подписания", "Кто подписал"}});
    for (const char* name : {"Боргоякова Алтынай Петровна", "Асанов Эрлан Бакытович", "Киле Анна Ивановна",
                             "Седых Любовь Ильинична", "Ооржак Аяс Мергенович"}) {
        const auto more = sheetOf({{name, "обработка", "10.11.2026", "участник и представитель"}});
        sheet.rows.push_back(more.rows.front());
    }
    return sheet;
}

} // namespace

TEST_CASE("A year goes through the window from the first start to the report", "[ui][features]")
{
    Story story;
    look(story.window, QStringLiteral("story-01-start"));

    click(story.window, QStringLiteral("Новая школа"));
    type(named<QLineEdit>(story.window, QStringLiteral("Полное название")),
         QStringLiteral("Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 5»"));
    type(named<QLineEdit>(story.window, QStringLiteral("Краткое название")), QStringLiteral("МБОУ «СШ № 5»"));
    type(named<QLineEdit>(story.window, QStringLiteral("Населённый пункт")), QStringLiteral("г. Абакан"));
    type(named<QLineEdit>(story.window, QStringLiteral("Директор")), QStringLiteral("Черных Павел Ильич"));
    type(named<QLineEdit>(story.window, QStringLiteral("Куратор")), QStringLiteral("Иванова Анна Сергеевна"));
    story.on();
    look(story.window, QStringLiteral("story-02-region"));
    named<QRadioButton>(story.window, QStringLiteral("Федеральный"))->click();
    story.on();
    look(story.window, QStringLiteral("story-02-year"));
    type(named<QLineEdit>(story.window, QStringLiteral("Дата приказа")), QStringLiteral("1.9"));
    type(named<QLineEdit>(story.window, QStringLiteral("Номер приказа")), QStringLiteral("57-ОД"));
    story.on();
    auto* path = named<QLineEdit>(story.window, QStringLiteral("Файл"));
    path->clear();
    type(path, story.folder.filePath(QStringLiteral("школа.kurator")));
    named<QRadioButton>(story.window,
                        QStringLiteral("Начать с пустой базы: людей добавите по одному или позже"))
        ->click();
    story.on();
    look(story.window, QStringLiteral("story-03-summary"));
    story.on();
    REQUIRE(story.window.workArea());
    look(story.window, QStringLiteral("story-04-empty-cycle"));
    office::Desk& desk = story.work().workspace().desk();

    story.import(Place::Mentees, saved(story.folder, QStringLiteral("наставляемые.xlsx"), menteeList()));
    REQUIRE(story.work().place() == Place::Mentees);
    story.import(Place::Mentors, saved(story.folder, QStringLiteral("наставники.xlsx"), mentorList()));
    story.import(Place::Mentees, saved(story.folder, QStringLiteral("согласия.xlsx"), consentList()),
                 QStringLiteral("Подписанные согласия"));
    REQUIRE(desk.snapshot().entries.size() == 5);
    REQUIRE(desk.snapshot().consents.size() == 5);
    story.go(Place::Consents);
    look(story.window, QStringLiteral("story-05-consents"));

    story.go(Place::Matching);
    look(story.window, QStringLiteral("story-06-matching"));
    click(story.window, QStringLiteral("Подобрать пары"));
    for (int page = 0; page < 4; ++page) {
        look(story.window, QStringLiteral("story-07-matching-%1").arg(page));
        story.on();
    }
    REQUIRE(desk.snapshot().pairs.size() == 3);
    click(story.wizard(), QStringLiteral("Подготовить приказ о парах"));
    story.settle();
    look(story.window, QStringLiteral("story-08-order"));
    story.on();
    type(named<QLineEdit>(story.window, QStringLiteral("Номер")), QStringLiteral("112-ОД"));
    type(named<QLineEdit>(story.window, QStringLiteral("Дата документа")), QStringLiteral("20.11.2026"));
    story.choices.agree = true;
    click(story.window, QStringLiteral("Зарегистрировать"));
    story.settle();
    look(story.window, QStringLiteral("story-09-registered"));
    story.choices.save = story.folder.filePath(QStringLiteral("приказ.pdf"));
    click(story.window, QStringLiteral("Сохранить файл…"));
    story.settle();
    CHECK(QFile::exists(story.choices.save));
    click(story.window, QStringLiteral("Готово"));
    CHECK(desk.snapshot().pairs.front().state == pairs::PairState::Active);

    story.go(Place::Pairs);
    look(story.window, QStringLiteral("story-10-pairs"));
    auto* list = story.work().page(Place::Pairs)->findChild<ListView*>();
    list->setFocus();
    press(list, Qt::Key_A, Qt::ControlModifier);
    press(list, Qt::Key_M, Qt::ControlModifier);
    press(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(waitFor([&] { return desk.snapshot().meetings.size() == 3; }));

    story.go(Place::Reports);
    look(story.window, QStringLiteral("story-11-report"));
    story.choices.save = story.folder.filePath(QStringLiteral("отчёт.xlsx"));
    click(story.window, QStringLiteral("Сохранить отчёт…"));
    story.settle();
    const auto report = exchange::readTable(story.choices.save);
    REQUIRE(report);
    CHECK(report->sheets.size() == 4);

    story.go(Place::Cycle);
    look(story.window, QStringLiteral("story-12-cycle"));
    story.work().workspace().undo(); // the meetings
    CHECK(desk.snapshot().meetings.empty());
    story.work().workspace().undo(); // the registered order stays
    CHECK(desk.snapshot().pairs.front().state == pairs::PairState::Active);
}
