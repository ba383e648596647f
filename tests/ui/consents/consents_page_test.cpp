#include "ui/consents/consents_page.h"

#include "exchange/table_reader.h"
#include "office/labour_papers.h"
#include "ui/common/wizard.h"
#include "ui/consents/show_switch.h"
#include "ui/shell/test_window.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;
using people::ConsentPurpose;
using people::ConsentState;

namespace {

// The page of consents of the demo school, open.
struct OpenConsents
{
    OpenConsents() : school(TestWorkspace::demo(3)), page(std::make_unique<ConsentsPage>(school->workspace()))
    {
        QObject::connect(&school->workspace(), &Workspace::said, page.get(),
                         [this](const QString& sentence) { said << sentence; });
        QObject::connect(page.get(), &Page::asked, [this](const Target& target) { asked.push_back(target); });
        QObject::connect(page.get(), &Page::wizardAsked, [this](Wizard* one) { wizard.reset(one); });
        showAt(*page, 1040, 640);
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    [[nodiscard]] ListView& list() const { return *page->findChild<ListPanel*>()->view(); }
    [[nodiscard]] ListModelBase& model() const { return *page->findChild<ListModelBase*>(); }
    [[nodiscard]] std::vector<lists::ConsentRow> rows() const { return lists::consentRows(school->desk()); }
    [[nodiscard]] ConsentState state(const QUuid& entry) const
    {
        const auto all = rows();
        const auto found =
            std::ranges::find(all, entry, [](const lists::ConsentRow& one) { return one.entry.uuid(); });
        REQUIRE(found != all.end());
        return found->state(ConsentPurpose::Processing);
    }
    [[nodiscard]] std::vector<QUuid> with(ConsentState state) const
    {
        std::vector<QUuid> ids;
        for (const auto& one : rows()) {
            if (one.state(ConsentPurpose::Processing) == state) {
                ids.push_back(one.entry.uuid());
            }
        }
        REQUIRE(ids.size() >= 2);
        return ids;
    }
    // Texts that were just laid out are shown a moment later.
    [[nodiscard]] bool shows(const QString& text) const
    {
        return waitFor([&] {
            return std::ranges::any_of(page->findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->isVisibleTo(page.get()) && label->text().contains(text);
            });
        });
    }
    void choose(const std::vector<QUuid>& ids) const
    {
        list().choose(ids);
        list().setFocus();
    }
    [[nodiscard]] QLineEdit* field(const char16_t* name) const
    {
        return named<QLineEdit>(*page, QString::fromUtf16(name));
    }

    std::unique_ptr<TestWorkspace> school;
    QStringList said;
    std::vector<Target> asked;
    std::unique_ptr<Wizard> wizard;
    std::unique_ptr<ConsentsPage> page;
};

void typeInstead(QLineEdit* field, const QString& text)
{
    field->clear();
    type(field, text);
}

} // namespace

TEST_CASE("The page of consents opens on who lacks papers and counts who signed", "[ui][consents]")
{
    OpenConsents open;
    const QAbstractItemModelTester tester(&open.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto tally = lists::tallyOf(open.rows());
    REQUIRE(tally.lacking > 0);
    CHECK(open.model().rowCount() == tally.lacking);
    CHECK(open.shows(
        QStringLiteral("Согласие на обработку подписали %1 из %2").arg(tally.complete).arg(tally.people)));
    CHECK(open.shows(QStringLiteral("нет согласия у %1").arg(tally.none)));
    open.choose({open.with(ConsentState::None).front()});
    look(*open.page, QStringLiteral("consents"));
    click(*open.page, QStringLiteral("Все"));
    CHECK(open.model().rowCount() == tally.people);
    look(*open.page, QStringLiteral("consents-all"));
    click(*open.page, QStringLiteral("Истекают"));
    CHECK(open.model().rowCount() == tally.runningOut);
    look(*open.page, QStringLiteral("consents-none-ends"));
    click(*open.page, QStringLiteral("Показать всех"));
    CHECK(open.model().rowCount() == tally.people);
}

TEST_CASE("The chosen person's missing papers are told in sentences", "[ui][consents]")
{
    OpenConsents open;
    open.choose({open.with(ConsentState::None).front()});
    CHECK(open.shows(QStringLiteral("обработку персональных данных")));
    CHECK(open.shows(QStringLiteral("Пока нет ни одной.")));
    open.choose({});
    CHECK(open.shows(QStringLiteral("Выберите человека")));
}

TEST_CASE("A signed paper is marked by keyboard from the list", "[ui][consents]")
{
    OpenConsents open;
    const auto id = open.with(ConsentState::None).front();
    open.choose({id});
    press(&open.list(), Qt::Key_Return);
    auto* day = open.field(u"Дата на бумаге");
    look(*open.page, QStringLiteral("consents-sign"));
    typeInstead(day, QStringLiteral("20.11"));
    press(day, Qt::Key_Return);
    CHECK(open.state(id) == ConsentState::Signed);
    CHECK(open.said == QStringList{QStringLiteral("Отмечено 1 согласие.")});
    CHECK(open.list().hasFocus());
    open.school->workspace().undo();
    CHECK(open.state(id) == ConsentState::None);
}

TEST_CASE("A day in the future, no day and a day that is none are refused beside the field", "[ui][consents]")
{
    OpenConsents open;
    const auto id = open.with(ConsentState::None).front();
    open.choose({id});
    click(*open.page, QStringLiteral("Отметить подписанное…"));
    auto* day = open.field(u"Дата на бумаге");
    const std::pair<QString, QString> cases[] = {{QStringLiteral("22.11.2026"), QStringLiteral("22.11.2026")},
                                                 {QString(), QStringLiteral("Укажите день")},
                                                 {QStringLiteral("32.13"), QStringLiteral("Такого дня нет")}};
    for (const auto& [text, fault] : cases) {
        typeInstead(day, text);
        click(*open.page, QStringLiteral("Отметить подписанными"));
        CHECK(open.shows(fault));
        CHECK(day->hasFocus());
    }
    look(*open.page, QStringLiteral("consents-fault"));
    CHECK(open.said.isEmpty());
    press(day, Qt::Key_Escape);
    CHECK(open.list().hasFocus());
    CHECK(open.state(id) == ConsentState::None);
}

TEST_CASE("The keyboard walks a form from its fields to its buttons", "[ui][consents]")
{
    OpenConsents open;
    open.choose({open.with(ConsentState::None).front()});
    press(&open.list(), Qt::Key_Return);
    QStringList walked;
    for (int step = 0; step < 5; ++step) {
        QWidget* now = QApplication::focusWidget();
        REQUIRE(now);
        const auto* button = qobject_cast<QAbstractButton*>(now);
        walked << (button ? button->text() : now->accessibleName());
        press(now, Qt::Key_Tab);
    }
    CHECK(walked == QStringList{QStringLiteral("Бумага"), QStringLiteral("Дата на бумаге"),
                                QStringLiteral("Кто подписал"), QStringLiteral("Отметить подписанными"),
                                QStringLiteral("Отмена")});
}

TEST_CASE("Blanks are written down as given out for several at once", "[ui][consents]")
{
    OpenConsents open;
    const auto ids = open.with(ConsentState::None);
    open.choose(ids);
    press(&open.list(), Qt::Key_B, Qt::ControlModifier);
    click(*open.page, QStringLiteral("Записать"));
    for (const auto& id : ids) {
        CHECK(open.state(id) == ConsentState::Issued);
    }
    open.choose(ids);
    press(&open.list(), Qt::Key_B, Qt::ControlModifier);
    click(*open.page, QStringLiteral("Записать"));
    CHECK(open.shows(QStringLiteral("Такой бланк у всех них уже на руках.")));
    CHECK(open.said.size() == 1);
    look(*open.page, QStringLiteral("consents-several"));
}

TEST_CASE("A withdrawal begins with the chosen person", "[ui][consents]")
{
    OpenConsents open;
    click(*open.page, QStringLiteral("Все"));
    open.choose({open.with(ConsentState::Signed).front()});
    press(&open.list(), Qt::Key_R, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return open.wizard != nullptr; }));
    CHECK(open.wizard->currentPage() == 1);
    CHECK(open.state(open.with(ConsentState::Signed).front()) == ConsentState::Signed);
}

TEST_CASE("The papers of article 351.8 are filled in a small form", "[ui][consents]")
{
    OpenConsents open;
    click(*open.page, QStringLiteral("Все"));
    const auto all = open.rows();
    const auto mentor = std::ranges::find(all, people::Side::Mentor, &lists::ConsentRow::side);
    REQUIRE(mentor != all.end());
    open.choose({mentor->entry.uuid()});
    press(&open.list(), Qt::Key_L, Qt::ControlModifier);
    auto* supplement = open.field(u"Допсоглашение от");
    typeInstead(open.field(u"Согласие от"), QStringLiteral("01.10.2026"));
    typeInstead(supplement, QStringLiteral("05.12.2026"));
    typeInstead(open.field(u"Номер допсоглашения"), QStringLiteral("7"));
    click(*open.page, QStringLiteral("Сохранить"));
    CHECK(open.said.isEmpty());
    CHECK(supplement->hasFocus());
    look(*open.page, QStringLiteral("consents-labour"));
    typeInstead(supplement, QStringLiteral("05.10.2026"));
    press(supplement, Qt::Key_Return);
    const auto paper = office::labourPaper(open.school->desk(), mentor->person);
    CHECK(paper.consentOn == QDate(2026, 10, 1));
    CHECK(paper.supplementOn == QDate(2026, 10, 5));
    CHECK(paper.supplementNumber == QStringLiteral("7"));
}

TEST_CASE("Blanks are printed for the chosen, or for those shown who lack the consent", "[ui][consents]")
{
    OpenConsents open;
    press(open.page.get(), Qt::Key_P, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return open.asked.size() == 1; }));
    CHECK(open.asked[0].place == lists::Place::Documents);
    CHECK(open.asked[0].doing == lists::Doing::PrintConsents);
    CHECK(open.asked[0].paperKind == QStringLiteral("D15"));
    const auto tally = lists::tallyOf(open.rows());
    CHECK(open.asked[0].subjects.size() == static_cast<size_t>(tally.none + tally.incomplete));
    const auto one = open.with(ConsentState::None).front();
    open.choose({one});
    press(open.page.get(), Qt::Key_P, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return open.asked.size() == 2; }));
    CHECK(open.asked[1].subjects == std::vector<QUuid>{one});
    // The filter narrows whom they are printed for, and every consent has its blank.
    open.list().clearSelection();
    const auto all = open.rows();
    const auto chosen = std::ranges::find(all, one, [](const auto& row) { return row.entry.uuid(); });
    REQUIRE(chosen != all.end());
    open.page->findChild<ListPanel*>()->filterBox()->setText(chosen->name);
    REQUIRE(waitFor([&] { return open.list().model()->rowCount() == 1; }));
    const auto* menu = named<QPushButton>(*open.page, QStringLiteral("Напечатать бланки"))->menu();
    REQUIRE(menu->actions().size() == 4);
    menu->actions()[3]->trigger();
    REQUIRE(open.asked.size() == 3);
    CHECK(open.asked[2].paperKind == QStringLiteral("D18"));
    CHECK(open.asked[2].subjects == std::vector<QUuid>{one});
}

TEST_CASE("A button elsewhere leads to the very people it meant", "[ui][consents]")
{
    OpenConsents open;
    const auto ids = open.with(ConsentState::None);
    open.page->choose(
        Target{lists::Place::Consents, lists::Doing::PrintConsents, QStringLiteral("D15"), ids, {}});
    CHECK(open.list().chosenIds().size() == ids.size());
    CHECK(open.model().rowCount() == static_cast<int>(ids.size()));
    REQUIRE(open.asked.size() == 1);
    CHECK(open.asked[0].subjects.size() == ids.size());
    CHECK_FALSE(open.wizard);
    open.page->choose(Target{lists::Place::Consents, lists::Doing::MarkConsents, {}, ids, {}});
    CHECK(open.wizard);
    click(*open.page, QStringLiteral("Показать все"));
    CHECK(open.model().rowCount() == static_cast<int>(open.rows().size()));
}

TEST_CASE("The pile is opened from anywhere on the page", "[ui][consents]")
{
    OpenConsents open;
    open.list().setFocus();
    press(&open.list(), Qt::Key_M, Qt::ControlModifier);
    CHECK(waitFor([&] { return open.wizard != nullptr; }));
}

TEST_CASE("The page of consents lives in a small window", "[ui][consents]")
{
    OpenConsents open;
    open.page->resize(920, 580);
    open.choose({open.with(ConsentState::None).front()});
    look(*open.page, QStringLiteral("consents-small"));
    press(&open.list(), Qt::Key_L, Qt::ControlModifier);
    look(*open.page, QStringLiteral("consents-small-form"));
}

TEST_CASE("A half-filled form of a signed paper survives a power cut", "[ui][consents]")
{
    OpenConsents open;
    const auto all = open.rows();
    const auto row = std::ranges::find_if(
        all, [](const auto& one) { return one.state(ConsentPurpose::Processing) == ConsentState::None; });
    REQUIRE(row != all.end());
    const QString key = QStringLiteral("form/consents/0/") + row->person.toString();
    const QUuid id = row->entry.uuid();
    open.choose({id});
    press(&open.list(), Qt::Key_Return);
    typeInstead(open.field(u"Дата на бумаге"), QStringLiteral("19.11.2026"));
    auto* signers = named<QComboBox>(*open.page, QStringLiteral("Кто подписал"));
    signers->setFocus();
    press(signers, Qt::Key_End);
    REQUIRE(isKept(*open.school, key));

    ConsentsPage after(open.school->workspace());
    showAt(after, 1040, 640);
    auto* list = after.findChild<ListPanel*>()->view();
    const auto openForm = [&] {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        list->choose({id});
        press(list, Qt::Key_Return);
        return named<QLineEdit>(after, QStringLiteral("Дата на бумаге"));
    };
    auto* day = openForm();
    CHECK(day->text() == QStringLiteral("19.11.2026"));
    CHECK(named<QComboBox>(after, QStringLiteral("Кто подписал"))->currentText() == signers->currentText());
    look(after, QStringLiteral("consents-resumed"));
    press(day, Qt::Key_Escape);
    CHECK(open.school->workspace().draft(key).isEmpty());
    day = openForm();
    CHECK(day->text() == QStringLiteral("21.11.2026"));
    typeInstead(day, QStringLiteral("18.11.2026"));
    REQUIRE(isKept(*open.school, key));
    press(day, Qt::Key_Return);
    CHECK(open.state(id) == ConsentState::Signed);
    CHECK(open.school->workspace().draft(key).isEmpty());
}

TEST_CASE("A half-filled form of one person is not shown for another, nor for several", "[ui][consents]")
{
    OpenConsents open;
    const auto ids = open.with(ConsentState::None);
    const auto dayFor = [&](const std::vector<QUuid>& chosen) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        open.choose(chosen);
        press(&open.list(), Qt::Key_Return);
        return open.field(u"Дата на бумаге");
    };
    typeInstead(dayFor({ids[0]}), QStringLiteral("19.11.2026"));
    CHECK(dayFor({ids[1]})->text() == QStringLiteral("21.11.2026"));
    auto* several = dayFor({ids[0], ids[1]});
    CHECK(several->text() == QStringLiteral("21.11.2026"));
    typeInstead(several, QStringLiteral("17.11.2026"));
    CHECK(dayFor({ids[0]})->text() == QStringLiteral("19.11.2026"));
    CHECK(dayFor({ids[1], ids[0]})->text() == QStringLiteral("17.11.2026"));
}

TEST_CASE("Half-filled papers of article 351.8 survive a power cut", "[ui][consents]")
{
    OpenConsents open;
    const auto all = open.rows();
    const auto mentor = std::ranges::find(all, people::Side::Mentor, &lists::ConsentRow::side);
    REQUIRE(mentor != all.end());
    const QString key = QStringLiteral("form/labour/") + mentor->person.toString();
    const auto openForm = [&](ConsentsPage& page) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        click(page, QStringLiteral("Все"));
        auto* list = page.findChild<ListPanel*>()->view();
        list->choose({mentor->entry.uuid()});
        list->setFocus();
        press(list, Qt::Key_L, Qt::ControlModifier);
        return named<QLineEdit>(page, QStringLiteral("Номер допсоглашения"));
    };
    typeInstead(openForm(*open.page), QStringLiteral("12/3"));
    REQUIRE(isKept(*open.school, key));
    ConsentsPage after(open.school->workspace());
    showAt(after, 1040, 640);
    REQUIRE(QTest::qWaitForWindowActive(&after));
    auto* number = openForm(after);
    CHECK(number->text() == QStringLiteral("12/3"));
    press(number, Qt::Key_Escape);
    CHECK(open.school->workspace().draft(key).isEmpty());
    CHECK(openForm(after)->text() != QStringLiteral("12/3"));
}

TEST_CASE("The list of consents needs no scrolling to the side in a window of 1280", "[ui][consents]")
{
    TestWindow test;
    settings().remove(QStringLiteral("lists/consents"));
    settings().remove(QStringLiteral("splitters"));
    test.openDemo(30, 5);
    test.work().show(Target{lists::Place::Consents});
    click(test.work(), QStringLiteral("Все"));
    auto* list = named<ListView>(test.work(), QStringLiteral("Согласия"));
    REQUIRE(list->model()->rowCount() > 30);
    look(test.window(), QStringLiteral("consents-1280"));
    CHECK(list->horizontalScrollBar()->maximum() == 0);
    // A long name may be cut at its end.
    const int dot = list->fontMetrics().height() / 2 + 11;
    for (int column = 1; column < list->model()->columnCount(); ++column) {
        const QString title = list->model()->headerData(column, Qt::Horizontal).toString();
        INFO(title.toStdString());
        CHECK((list->isColumnHidden(column) ||
               list->fontMetrics().horizontalAdvance(title) + 12 <= list->columnWidth(column)));
        for (int row = 0; row < list->model()->rowCount() && !list->isColumnHidden(column); ++row) {
            const QModelIndex cell = list->model()->index(row, column);
            const int room = cell.data(DotColourRole).value<QColor>().isValid() ? dot : 0;
            INFO(cell.data().toString().toStdString());
            CHECK(list->fontMetrics().horizontalAdvance(cell.data().toString()) + room <=
                  list->columnWidth(column));
        }
    }
}

TEST_CASE("Who has not signed is saved with name, class and what is missing alone", "[ui][consents]")
{
    OpenConsents open;
    TestChoices answers;
    answers.save = open.school->fileIn(QStringLiteral("кто не подписал.xlsx"));
    QSignalSpy told(&open.school->workspace(), &Workspace::told);
    const auto* keep = named<QPushButton>(*open.page, QStringLiteral("Сохранить список"));
    keep->menu()->actions().front()->trigger();
    REQUIRE(waitFor([&] { return told.count() == 1; }));
    const auto read = exchange::readTable(answers.save);
    REQUIRE(read);
    const auto& rows = read->sheets.front().rows;
    CHECK(rows.front().size() == 3);
    CHECK(static_cast<int>(rows.size()) == open.model().countShown() + 1);
}

TEST_CASE("A copy of the consents leaves out who has none, the working list of their own aside",
          "[ui][consents]")
{
    OpenConsents open;
    QSignalSpy told(&open.school->workspace(), &Workspace::told);
    const auto none = open.with(ConsentState::None);
    open.list().choose(none);
    open.list().copy();
    REQUIRE(told.count() == 1);
    CHECK(told.front().front().toString().contains(QStringLiteral("Не вошли")));
    CHECK(QApplication::clipboard()->text().count(QLatin1Char('\n')) == 1);
}

TEST_CASE("Consents are narrowed by side, and a view keeps which people are shown", "[ui][consents]")
{
    OpenConsents open;
    const auto menuOf = [&open](const QString& begin) {
        for (auto* one : open.page->findChildren<QPushButton*>()) {
            if (QString(one->text()).remove(QLatin1Char('&')).startsWith(begin)) {
                Q_EMIT one->menu()->aboutToShow();
                return one->menu();
            }
        }
        FAIL("no such button");
        return static_cast<QMenu*>(nullptr);
    };
    const int lacking = open.model().countShown();
    auto* all = open.page->findChild<ShowSwitch*>()->findChildren<QToolButton*>().at(1);
    all->click();
    const int everybody = open.model().countShown();
    REQUIRE(everybody > lacking);
    menuOf(QStringLiteral("Сторона"))->actions().back()->trigger();
    const int mentors = open.model().countShown();
    CHECK(mentors < everybody);
    CHECK(mentors > 0);
    look(*open.page, QStringLiteral("consents-bar"));
    menuOf(QStringLiteral("Мои виды"))->actions().back()->trigger();
    auto* name = named<QLineEdit>(*open.page, QStringLiteral("Название вида"));
    type(name, QStringLiteral("Наставники"));
    press(name, Qt::Key_Return);

    click(*open.page, QStringLiteral("Сбросить"));
    open.page->findChild<ShowSwitch*>()->findChildren<QToolButton*>().front()->click();
    CHECK(open.model().countShown() == lacking);
    menuOf(QStringLiteral("Мои виды"))->actions().front()->trigger();
    CHECK(open.model().countShown() == mentors);
    CHECK(open.page->findChild<ShowSwitch*>()->shown() == ConsentShow::All);
}
