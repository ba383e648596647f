#include "ui/pairs/open_pairs.h"

#include "exchange/table_reader.h"
#include "office/data_requests.h"
#include "school/lookup.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPlainTextEdit>

using namespace kurator;
using namespace kurator::ui;

TEST_CASE("The page of pairs counts them and tells who is silent", "[ui][pairs]")
{
    OpenPairs open;
    const QAbstractItemModelTester tester(&open.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto tally = lists::tallyOf(open.rows());
    REQUIRE(tally.late > 0);
    CHECK(open.model().rowCount() == tally.pairs);
    CHECK(open.shows(QStringLiteral("без встречи больше двух недель: %1").arg(tally.late)));
    const auto all = open.rows();
    const auto late = std::ranges::find(all, true, &lists::PairRow::late);
    open.choose({late->id.uuid()});
    CHECK(open.shows(QStringLiteral("Встречи не было")));
    look(*open.page, QStringLiteral("pairs"));
}

TEST_CASE("The shown pairs are saved as a table by the keyboard, without those who may not be named",
          "[ui][pairs]")
{
    OpenPairs open;
    auto& desk = open.school->desk();
    const auto withdrawn = open.first();
    const school::Lookup lookup(desk.snapshot());
    const auto person = lookup.entry(withdrawn.mentees.front())->person;
    office::RequestWish wish;
    wish.person = person;
    wish.applicant = QStringLiteral("родитель");
    wish.gist = QStringLiteral("Отзывает согласие");
    wish.receivedOn = desk.today();
    wish.consents =
        office::consentsMeant(office::consentsInForce(desk.snapshot(), person, wish.receivedOn), wish.kind);
    REQUIRE(office::registerRequest(desk, wish));
    TestChoices choices;
    choices.save = open.school->fileIn(QStringLiteral("пары.xlsx"));
    press(&open.list(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const auto book = exchange::readTable(choices.save);
    REQUIRE(book);
    const auto& rows = book->sheets.front().rows;
    CHECK(rows.size() == open.rows().size()); // headings, and all but one
    for (const auto& row : rows) {
        for (const auto& cell : row) {
            CHECK_FALSE(exchange::shown(cell).contains(withdrawn.menteeNames.front()));
        }
    }
}

TEST_CASE("A pair rests, works again and ends with a reason", "[ui][pairs]")
{
    OpenPairs open;
    const auto pair = open.first();
    open.choose({pair.id.uuid()});
    const auto trigger = [&](const QString& text) {
        for (QAction* action : open.list().actions()) {
            if (action->text() == text && action->isEnabled()) {
                action->trigger();
                return;
            }
        }
        FAIL("no action " << text.toStdString());
    };
    trigger(QStringLiteral("Приостановить"));
    CHECK(open.row(pair.id).state == pairs::PairState::Suspended);
    trigger(QStringLiteral("Возобновить"));
    CHECK(open.row(pair.id).state == pairs::PairState::Active);
    trigger(QStringLiteral("Завершить пару…"));
    named<QComboBox>(*open.page, QStringLiteral("Как"))->setCurrentIndex(1);
    click(*open.page, QStringLiteral("Завершить пару"));
    auto* reason = named<QPlainTextEdit>(*open.page, QStringLiteral("Итог или причина"));
    CHECK(open.row(pair.id).state == pairs::PairState::Active);
    CHECK(reason->hasFocus());
    look(*open.page, QStringLiteral("pairs-ending"));
    type(reason, QStringLiteral("переезд"));
    press(reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.row(pair.id).state == pairs::PairState::Dissolved);
    CHECK(open.row(pair.id).outcome == QStringLiteral("переезд"));
}

TEST_CASE("The goal of a pair is written, its dates are fixed by the order", "[ui][pairs]")
{
    OpenPairs open;
    const auto pair = open.first();
    REQUIRE(pair.fixed);
    open.choose({pair.id.uuid()});
    press(&open.list(), Qt::Key_Return);
    auto* goal = named<QPlainTextEdit>(*open.page, QStringLiteral("Цель"));
    CHECK_FALSE(named<QLineEdit>(*open.page, QStringLiteral("Окончание"))->isEnabled());
    type(goal, QStringLiteral("Сдать ОГЭ"));
    look(*open.page, QStringLiteral("pairs-card"));
    press(goal, Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.row(pair.id).goal == QStringLiteral("Сдать ОГЭ"));
    CHECK(open.shows(QStringLiteral("Цель: Сдать ОГЭ")));
}

TEST_CASE("Del takes proposed pairs away and leaves those of an order alone", "[ui][pairs]")
{
    OpenPairs open(4);
    const auto proposed = open.propose();
    open.choose({proposed.uuid()});
    look(*open.page, QStringLiteral("pairs-proposed"));
    press(&open.list(), Qt::Key_Delete);
    CHECK(open.rows().empty());
    CHECK(open.said == QStringList{QStringLiteral("Убрана 1 предложенная пара.")});
    look(*open.page, QStringLiteral("pairs-empty"));
    OpenPairs fixed;
    base::Error refused;
    QObject::connect(&fixed.school->workspace(), &Workspace::refused,
                     [&](const base::Error& error) { refused = error; });
    fixed.choose({fixed.first().id.uuid()});
    const auto before = fixed.rows().size();
    press(&fixed.list(), Qt::Key_Delete);
    CHECK(fixed.rows().size() == before);
    CHECK(refused.code == QStringLiteral("pairs.in-order"));
}

TEST_CASE("The order of pairs is asked for with the proposed ones that are chosen", "[ui][pairs]")
{
    OpenPairs open(4);
    const auto proposed = open.propose();
    open.choose({proposed.uuid()});
    click(*open.page, QStringLiteral("Приказ о парах"));
    REQUIRE(open.asked.size() == 1);
    CHECK(open.asked[0].place == lists::Place::Documents);
    CHECK(open.asked[0].doing == lists::Doing::PreparePaper);
    CHECK(open.asked[0].paperKind == QStringLiteral("D32"));
    CHECK(open.asked[0].subjects == std::vector<QUuid>{proposed.uuid()});
}

TEST_CASE("Papers are asked for with all the pairs that are chosen", "[ui][pairs]")
{
    OpenPairs open;
    const auto& rows = open.rows();
    open.choose({rows[0].id.uuid(), rows[1].id.uuid()});
    for (QAction* action : open.list().actions()) {
        if (action->text() == QStringLiteral("Документ по выбранным…")) {
            action->trigger();
        }
    }
    REQUIRE(open.asked.size() == 1);
    CHECK(open.asked[0].place == lists::Place::Documents);
    CHECK(open.asked[0].paperKind.isEmpty());
    CHECK(open.asked[0].subjects.size() == 2);
}

TEST_CASE("A button elsewhere shows only the pairs it meant", "[ui][pairs]")
{
    OpenPairs open;
    const auto pair = open.first();
    open.page->choose(Target{lists::Place::Pairs, lists::Doing::OpenPairs, {}, {pair.id.uuid()}, {}});
    CHECK(open.model().rowCount() == 1);
    CHECK(open.list().currentId() == pair.id.uuid());
    click(*open.page, QStringLiteral("Показать все"));
    CHECK(open.model().rowCount() == static_cast<int>(open.rows().size()));
}

TEST_CASE("A page without pairs leads to matching", "[ui][pairs]")
{
    OpenPairs open(3);
    click(*open.page, QStringLiteral("Подобрать"));
    REQUIRE(open.asked.size() == 1);
    CHECK(open.asked[0].place == lists::Place::Matching);
}

TEST_CASE("The page of pairs lives in a small window", "[ui][pairs]")
{
    OpenPairs open;
    open.page->resize(920, 580);
    open.choose({open.first().id.uuid()});
    look(*open.page, QStringLiteral("pairs-small"));
    press(open.page.get(), Qt::Key_M, Qt::ControlModifier);
    look(*open.page, QStringLiteral("pairs-small-form"));
}

TEST_CASE("A half-written end of a pair survives a power cut", "[ui][pairs]")
{
    OpenPairs open;
    const auto pair = open.first();
    const QString key = QStringLiteral("form/pair-end/") + pair.id.toString();
    const auto openForm = [&](PairsPage& page) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        page.findChild<ListPanel*>()->view()->choose({pair.id.uuid()});
        for (QAction* action : page.findChild<ListPanel*>()->view()->actions()) {
            if (action->text() == QStringLiteral("Завершить пару…")) {
                action->trigger();
            }
        }
        return named<QPlainTextEdit>(page, QStringLiteral("Итог или причина"));
    };
    type(openForm(*open.page), QStringLiteral("переезд"));
    auto* how = named<QComboBox>(*open.page, QStringLiteral("Как"));
    how->setFocus();
    press(how, Qt::Key_Down);
    REQUIRE(isKept(*open.school, key));

    PairsPage after(open.school->workspace());
    showAt(after, 1040, 640);
    auto* reason = openForm(after);
    CHECK(reason->toPlainText() == QStringLiteral("переезд"));
    CHECK(named<QComboBox>(after, QStringLiteral("Как"))->currentIndex() == 1);
    look(after, QStringLiteral("pairs-ending-resumed"));
    press(reason, Qt::Key_Escape);
    CHECK(open.school->workspace().draft(key).isEmpty());
    reason = openForm(after);
    CHECK(reason->toPlainText().isEmpty());
    type(reason, QStringLiteral("цель достигнута"));
    REQUIRE(isKept(*open.school, key));
    press(reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.row(pair.id).state == pairs::PairState::Completed);
    CHECK(open.school->workspace().draft(key).isEmpty());
}

TEST_CASE("A half-written goal of a pair survives a power cut", "[ui][pairs]")
{
    OpenPairs open;
    const auto pair = open.first();
    const QString key = QStringLiteral("form/pair/") + pair.id.toString();
    const auto openForm = [&](PairsPage& page) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* list = page.findChild<ListPanel*>()->view();
        list->choose({pair.id.uuid()});
        press(list, Qt::Key_Return);
        return named<QPlainTextEdit>(page, QStringLiteral("Цель"));
    };
    auto* first = openForm(*open.page);
    const QString stored = first->toPlainText();
    first->selectAll();
    type(first, QStringLiteral("Сдать ОГЭ"));
    REQUIRE(isKept(*open.school, key));
    PairsPage after(open.school->workspace());
    showAt(after, 1040, 640);
    auto* goal = openForm(after);
    CHECK(goal->toPlainText() == QStringLiteral("Сдать ОГЭ"));
    press(goal, Qt::Key_Escape);
    CHECK(open.school->workspace().draft(key).isEmpty());
    CHECK(openForm(after)->toPlainText() == stored);
}
