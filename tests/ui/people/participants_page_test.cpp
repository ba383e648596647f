#include "ui/people/participants_page.h"

#include "ui/common/list_panel.h"
#include "ui/common/wizard.h"
#include "ui/people/card_dialog.h"
#include "ui/people/names_dialog.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace kurator;
using namespace kurator::ui;

namespace {

// A page over the demo school, shown and fresh.
template <class P>
struct ShownPage
{
    explicit ShownPage(int stage, int mentees = 30)
        : school(TestWorkspace::demo(stage, mentees)), page(std::make_unique<P>(school->workspace()))
    {
        showAt(*page, 1036, 620);
        page->ensureFresh();
    }

    ListPanel& panel() { return *page->template findChild<ListPanel*>(); }
    ListView& view() { return *panel().view(); }
    QString shownTexts()
    {
        QStringList texts;
        for (const QLabel* label : page->template findChildren<QLabel*>()) {
            texts << (label->isVisibleTo(page.get()) ? label->text() : QString());
        }
        return texts.join(QLatin1Char('\n'));
    }
    QUuid entryOf(const QString& name)
    {
        for (int row = 0; row < view().model()->rowCount(); ++row) {
            if (view().model()->index(row, 0).data().toString() == name) {
                return view().model()->index(row, 0).data(RowIdRole).toUuid();
            }
        }
        return {};
    }
    QString nameAt(int row) { return view().model()->index(row, 0).data().toString(); }

    std::unique_ptr<TestWorkspace> school;
    std::unique_ptr<P> page;
};

// Somebody of the page who is in a pair that goes on, or who is in none.
std::optional<lists::ParticipantRow> rowInPair(const office::Desk& desk, people::Side side, bool inPair)
{
    for (const auto& row : lists::participantRows(desk, side, false)) {
        if (row.partners.isEmpty() != inPair) {
            return row;
        }
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("The mentees of the year stand in a list with their age, class, consent and mentor", "[ui][people]")
{
    ShownPage<MenteesPage> shown(5);
    QAbstractItemModelTester tester(shown.view().model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(shown.view().model()->rowCount() == 30);
    look(*shown.page, QStringLiteral("mentees"));
    press(&shown.view(), Qt::Key_Down);
    press(&shown.view(), Qt::Key_Down);
    const QString name = shown.nameAt(shown.view().currentIndex().row());
    CHECK(shown.shownTexts().contains(name));
    look(*shown.page, QStringLiteral("mentees-chosen"));

    ShownPage<MentorsPage> mentors(5);
    press(&mentors.view(), Qt::Key_Down);
    CHECK(mentors.shownTexts().contains(mentors.nameAt(0)));
    look(*mentors.page, QStringLiteral("mentors"));
}

TEST_CASE("The filter finds a mentee whatever the case of the letters", "[ui][people]")
{
    ShownPage<MenteesPage> shown(3);
    const QString name = shown.nameAt(7);
    QLineEdit* filter = shown.panel().filterBox();
    type(filter, name.toUpper());
    CHECK(waitFor([&] { return shown.view().model()->rowCount() < 30; }));
    CHECK(shown.nameAt(0) == name);
    press(filter, Qt::Key_Down);
    press(&shown.view(), Qt::Key_Return);
    REQUIRE(shown.page->findChild<CardDialog*>());
    CHECK(shown.page->findChild<CardDialog*>()->windowTitle() == name);
    press(shown.page->findChild<CardDialog*>(), Qt::Key_Escape);
    press(filter, Qt::Key_Escape);
    CHECK(waitFor([&] { return shown.view().model()->rowCount() == 30; }));
}

TEST_CASE("Ctrl+N opens an empty card, and whoever was added is chosen in the list", "[ui][people]")
{
    ShownPage<MentorsPage> shown(3);
    press(&shown.view(), Qt::Key_N, Qt::ControlModifier);
    auto* card = shown.page->findChild<CardDialog*>();
    REQUIRE(card);
    type(named<QLineEdit>(*card, QStringLiteral("Фамилия")), QStringLiteral("Яковлева"));
    type(named<QLineEdit>(*card, QStringLiteral("Имя")), QStringLiteral("Яна"));
    click(*card, QStringLiteral("Сохранить"));
    CHECK(shown.view().model()->rowCount() == 13);
    CHECK(shown.entryOf(QStringLiteral("Яковлева Яна")) == shown.view().currentId());
    CHECK(shown.shownTexts().contains(QStringLiteral("Яковлева Яна")));
    look(*shown.page, QStringLiteral("mentors-added"));
}

TEST_CASE("A double click opens the card", "[ui][people]")
{
    ShownPage<MenteesPage> shown(3);
    const QRect cell = shown.view().visualRect(shown.view().model()->index(2, 0));
    QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(shown.view().viewport(), Qt::LeftButton, {}, cell.center());
    auto* card = shown.page->findChild<CardDialog*>();
    REQUIRE(card);
    CHECK(card->isVisible());
    CHECK(card->windowTitle() == shown.nameAt(2));
}

TEST_CASE("Nobody in a pair goes to the archive", "[ui][people]")
{
    ShownPage<MenteesPage> shown(6);
    const auto inPair = rowInPair(shown.school->desk(), people::Side::Mentee, true);
    REQUIRE(inPair);
    QSignalSpy refused(&shown.school->workspace(), &Workspace::refused);
    shown.view().choose({inPair->entry.uuid()});
    press(&shown.view(), Qt::Key_Delete);
    REQUIRE(refused.count() == 1);
    CHECK(refused.front().front().value<base::Error>().code == QStringLiteral("people.in-pair"));
    CHECK(shown.view().model()->rowCount() == 30);
}

TEST_CASE("The archive takes a mentee away, shows her on demand, and gives her back", "[ui][people]")
{
    ShownPage<MenteesPage> shown(3);
    const QString name = shown.nameAt(0);
    shown.view().selectRow(0);
    press(&shown.view(), Qt::Key_Delete);
    CHECK(shown.view().model()->rowCount() == 29);
    CHECK(shown.entryOf(name).isNull());

    QTest::mouseClick(shown.page->findChild<QCheckBox*>(QStringLiteral("withArchive")), Qt::LeftButton, {},
                      QPoint(8, 8));
    CHECK(shown.view().model()->rowCount() == 30);
    const QUuid archived = shown.entryOf(name);
    QTest::mouseClick(shown.page->findChild<QCheckBox*>(QStringLiteral("withArchive")), Qt::LeftButton, {},
                      QPoint(8, 8));
    CHECK(shown.entryOf(name).isNull());
    shown.page->choose({lists::Place::Mentees, {}, {}, {archived}, {}});
    CHECK(shown.view().model()->rowCount() == 1);
    click(*shown.page, QStringLiteral("Показать все"));
    shown.view().choose({archived});
    for (QAction* action : shown.view().actions()) {
        if (action->text().contains(QStringLiteral("Вернуть"))) {
            action->trigger();
        }
    }
    shown.page->findChild<QCheckBox*>(QStringLiteral("withArchive"))->click();
    CHECK(shown.view().model()->rowCount() == 30);

    shown.school->workspace().undo();
    CHECK(shown.view().model()->rowCount() == 29);
    shown.school->workspace().undo();
    CHECK(shown.view().model()->rowCount() == 30);
}

TEST_CASE("A button elsewhere shows those it meant and why", "[ui][people]")
{
    ShownPage<MenteesPage> shown(3);
    const std::vector<QUuid> two{shown.entryOf(shown.nameAt(1)), shown.entryOf(shown.nameAt(4))};
    shown.page->choose({lists::Place::Mentees, lists::Doing::OpenCards, {}, two, {}});
    CHECK(shown.view().model()->rowCount() == 2);
    CHECK(shown.shownTexts().contains(QStringLiteral("Показаны только выбранные")));
    CHECK_FALSE(shown.page->findChild<CardDialog*>());
    look(*shown.page, QStringLiteral("mentees-only"));
    click(*shown.page, QStringLiteral("Показать все"));
    CHECK(shown.view().model()->rowCount() == 30);

    shown.page->choose({lists::Place::Mentees, lists::Doing::OpenCards, {}, {two.front()}, {}});
    REQUIRE(shown.page->findChild<CardDialog*>());
    CHECK(shown.page->findChild<CardDialog*>()->windowTitle() == shown.nameAt(0));
}

TEST_CASE("Consents of the chosen ones are asked for on the page of consents", "[ui][people]")
{
    ShownPage<MenteesPage> shown(3);
    QSignalSpy asked(shown.page.get(), &Page::asked);
    shown.view().selectRow(0);
    for (QAction* action : shown.view().actions()) {
        if (action->text().contains(QStringLiteral("Напечатать"))) {
            action->trigger();
        }
    }
    REQUIRE(asked.count() == 1);
    const auto target = asked.front().front().value<Target>();
    CHECK(target.place == lists::Place::Consents);
    CHECK(target.doing == lists::Doing::PrintConsents);
    CHECK(target.subjects == std::vector<QUuid>{shown.view().currentId()});
}

TEST_CASE("The official table tells who had to stay out of it", "[ui][people]")
{
    ShownPage<MenteesPage> shown(2);
    TestChoices answers;
    answers.save = shown.school->fileIn(QStringLiteral("база.xlsx"));
    QSignalSpy told(&shown.school->workspace(), &Workspace::told);
    auto* button = named<QPushButton>(*shown.page, QStringLiteral("Сохранить список"));
    REQUIRE(button->menu());
    button->menu()->actions().front()->trigger();
    REQUIRE(waitFor([&] { return told.count() == 1; }));
    CHECK(QFileInfo::exists(answers.save));
    const QString sentence = told.front().front().toString();
    CHECK(sentence.contains(QStringLiteral("Не вошли")));
    CHECK(shown.view().model()->rowCount() < 30);
    CHECK(sentence.contains(shown.nameAt(0)));

    button->menu()->actions().back()->trigger();
    CHECK_FALSE(QApplication::clipboard()->text().contains(shown.nameAt(0)));
    click(*shown.page, QStringLiteral("Показать все"));
    button->menu()->actions().back()->trigger();
    CHECK(QApplication::clipboard()->text().count(QLatin1Char('\n')) > 1);
}

TEST_CASE("A year without mentees says what to do", "[ui][people]")
{
    ShownPage<MenteesPage> shown(1, 0);
    if (shown.view().model()->rowCount() > 0) {
        std::vector<QUuid> all;
        for (int row = 0; row < shown.view().model()->rowCount(); ++row) {
            all.push_back(shown.view().model()->index(row, 0).data(RowIdRole).toUuid());
        }
        shown.view().selectAll();
        press(&shown.view(), Qt::Key_Delete);
    }
    CHECK(shown.shownTexts().contains(QStringLiteral("Наставляемых пока нет")));
    look(*shown.page, QStringLiteral("mentees-none"));
    std::unique_ptr<Wizard> asked;
    QObject::connect(shown.page.get(), &Page::wizardAsked, shown.page.get(),
                     [&asked](Wizard* wizard) { asked.reset(wizard); });
    click(*shown.page, QStringLiteral("Импорт из таблицы…"));
    REQUIRE(asked != nullptr);
}
