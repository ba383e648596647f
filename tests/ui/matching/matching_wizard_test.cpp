#include "ui/matching/open_matching.h"

#include "exchange/table_reader.h"
#include "lists/candidate_list.h"
#include "office/naming_gate.h"
#include "ui/common/list_view.h"
#include "ui/common/long_work.h"
#include "ui/common/message_bar.h"
#include "ui/matching/candidate_model.h"
#include "ui/support/faults.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>

using namespace kurator;
using ui::Matching;

TEST_CASE("The curator goes through the whole matching with the mouse", "[ui][matching]")
{
    Matching matching;
    const size_t before = matching.pairs();
    look(matching.wizard, QStringLiteral("wizard-1-people"));
    matching.goOn();
    look(matching.wizard, QStringLiteral("wizard-2-rules"));
    matching.goOn();
    REQUIRE(matching.wizard.currentPage() == 2);
    look(matching.wizard, QStringLiteral("wizard-3-proposal"));
    matching.picture().choose(
        {people::Side::Mentee, static_cast<size_t>(std::ranges::find(matching.session().view().mentees, false,
                                                                     &lists::ProposalMentee::matched) -
                                                   matching.session().view().mentees.begin())});
    QApplication::processEvents(); // the panel is there
    CHECK(waitFor([&] {
        const auto labels = matching.wizard.findChildren<QLabel*>();
        return std::ranges::none_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text() == QStringLiteral("Ищем, что поможет…");
        });
    }));
    look(matching.wizard, QStringLiteral("wizard-3-left-over"));
    matching.goOn();
    look(matching.wizard, QStringLiteral("wizard-4-check"));
    CHECK(matching.pairs() == before);
    const int proposed = matching.session().view().matched;
    REQUIRE(proposed > 0);
    matching.goOn();
    REQUIRE(matching.wizard.currentPage() == 4);
    CHECK(matching.pairs() == before + static_cast<size_t>(proposed));
    look(matching.wizard, QStringLiteral("wizard-5-order"));
    click(matching.wizard, QStringLiteral("Подготовить приказ о парах"));
    REQUIRE(matching.target);
    CHECK(matching.target->paperKind == QStringLiteral("D32"));
    CHECK(matching.target->doing == lists::Doing::PreparePaper);
    matching.test->workspace().undo();
    CHECK(matching.pairs() == before);
}

TEST_CASE("The curator goes through the whole matching with the keyboard", "[ui][matching]")
{
    Matching matching;
    const size_t before = matching.pairs();
    for (int page = 0; page < 4; ++page) {
        CHECK(matching.wizard.currentPage() == page);
        REQUIRE(QApplication::focusWidget());
        // Tab leads to the button from wherever the page put the keyboard.
        for (int i = 0; i < 200 && QApplication::focusWidget() != matching.next(); ++i) {
            press(QApplication::focusWidget(), Qt::Key_Tab);
        }
        REQUIRE(QApplication::focusWidget() == matching.next());
        press(QApplication::focusWidget(), Qt::Key_Space);
    }
    CHECK(matching.pairs() > before);
    CHECK(waitFor([&] { return matching.next()->isEnabled(); }));
    press(matching.next(), Qt::Key_Space);
    CHECK(matching.finished == 1);
}

TEST_CASE("Two quick clicks on accept make one set of pairs and leave the last page open", "[ui][matching]")
{
    Matching matching;
    matching.goToProposal();
    matching.goOn();
    const size_t before = matching.pairs();
    const int proposed = matching.session().view().matched;
    QPushButton* accept = matching.next();
    QTest::mouseClick(accept, Qt::LeftButton);
    QTest::mouseDClick(accept, Qt::LeftButton);
    CHECK(matching.pairs() == before + static_cast<size_t>(proposed));
    CHECK(matching.wizard.currentPage() == 4);
    CHECK(matching.finished == 0);
    press(&matching.wizard, Qt::Key_Escape);
    CHECK(matching.finished == 1);
    CHECK_FALSE(ui::matchingDraft(matching.test->workspace()));
}

TEST_CASE("Whom the curator unticks takes no part", "[ui][matching]")
{
    Matching matching;
    auto* list = named<ui::ListView>(matching.wizard, QStringLiteral("Наставляемые"));
    const QAbstractItemModelTester tester(list->model());
    list->setFocus();
    int row = 0;
    while (list->model()->index(row, 0).data(Qt::CheckStateRole).toInt() != Qt::Checked) {
        ++row;
    }
    list->selectRow(row);
    const base::Id<people::Entry> entry(list->currentId());
    press(list, Qt::Key_Space);
    REQUIRE(matching.session().wish().leftOut == std::vector{entry});
    look(matching.wizard, QStringLiteral("wizard-1-unticked"));
    matching.goToProposal();
    for (const auto& mentee : matching.session().view().mentees) {
        CHECK(mentee.entry != entry);
    }
    click(matching.wizard, QStringLiteral("Назад"));
    click(matching.wizard, QStringLiteral("Назад"));
    press(list, Qt::Key_Space);
    CHECK(matching.session().wish().leftOut.empty());
}

TEST_CASE("A click on the box unticks too, and with nobody left one cannot go on", "[ui][matching]")
{
    Matching matching;
    auto* list = named<ui::ListView>(matching.wizard, QStringLiteral("Наставники"));
    const auto* model = static_cast<ui::CandidateModel*>(list->model());
    const int taking = model->taking();
    int row = 0;
    while (list->model()->index(row, 0).data(Qt::CheckStateRole).toInt() != Qt::Checked) {
        ++row;
    }
    const QRect cell = list->visualRect(list->model()->index(row, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 14, cell.center().y()));
    CHECK(model->taking() == taking - 1);
    list->selectAll();
    press(list, Qt::Key_Space);
    CHECK(model->taking() == model->possible());
    press(list, Qt::Key_Space);
    CHECK(model->taking() == 0);
    CHECK_FALSE(matching.next()->isEnabled());
    look(matching.wizard, QStringLiteral("wizard-1-nobody"));
}

TEST_CASE("Who cannot take part is told why, and the button leads where it is mended", "[ui][matching]")
{
    Matching matching;
    auto* list = named<ui::ListView>(matching.wizard, QStringLiteral("Наставляемые"));
    const auto* model = static_cast<ui::CandidateModel*>(list->model());
    int row = 0;
    while (row < model->rowCount() && model->find(model->idAt(row))->canTakePart()) {
        ++row;
    }
    REQUIRE(row < model->rowCount());
    list->selectRow(row);
    press(list, Qt::Key_Space);
    CHECK(matching.session().wish().leftOut.empty());
    look(matching.wizard, QStringLiteral("wizard-1-obstacle"));
    click(matching.wizard, QStringLiteral("Открыть согласия"));
    REQUIRE(matching.target);
    CHECK(matching.target->place == lists::Place::Consents);
    CHECK(matching.target->subjects == std::vector{model->idAt(row)});
}

TEST_CASE("A rule is set aside only with a reason", "[ui][matching]")
{
    Matching matching;
    matching.goOn();
    auto* setAside = named<QCheckBox>(matching.wizard, QStringLiteral("Снять: Наставник внесён в реестр"));
    setAside->setFocus();
    press(setAside, Qt::Key_Space);
    REQUIRE(setAside->isChecked());
    matching.goOn();
    CHECK(matching.wizard.currentPage() == 1);
    auto* reason = QApplication::focusWidget();
    REQUIRE(qobject_cast<QLineEdit*>(reason));
    CHECK(QTest::qWaitFor([&] { return reason->visibleRegion().boundingRect() == reason->rect(); }));
    look(matching.wizard, QStringLiteral("wizard-2-reason"));
    type(reason, QStringLiteral("приказ готовится"));
    matching.goOn();
    CHECK(matching.wizard.currentPage() == 2);
    const std::vector<pairs::Override> expected{
        {QStringLiteral("match.not-in-registry"), QStringLiteral("приказ готовится")}};
    CHECK(matching.session().wish().setAside == expected);
}

TEST_CASE("Weights can be changed and brought back", "[ui][matching]")
{
    Matching matching;
    matching.goOn();
    auto* interests = named<QSpinBox>(matching.wizard, QStringLiteral("Интересы"));
    interests->setFocus();
    press(interests, Qt::Key_Up);
    CHECK(matching.session().wish().weights.interests == 11);
    click(matching.wizard, QStringLiteral("Вернуть обычные"));
    CHECK(matching.session().wish().weights == matching::Weights{});
    for (const auto& name : {QStringLiteral("Запрос и компетенции"), QStringLiteral("Интересы"),
                             QStringLiteral("Время"), QStringLiteral("Возраст")}) {
        named<QSpinBox>(matching.wizard, name)->setValue(0);
    }
    matching.goOn();
    CHECK(matching.wizard.currentPage() == 1);
    CHECK_FALSE(matching.wizard.messageBar().sentence().isEmpty());
}

TEST_CASE("A banned pair goes, a locked one stays, and the last decision can be taken back", "[ui][matching]")
{
    Matching matching;
    matching.goToProposal();
    auto& session = matching.session();
    auto& picture = matching.picture();
    const auto first = session.view().links.front();
    const matching::PairWish pair{session.view().mentors[first.mentor].entry,
                                  session.view().mentees[first.mentee].entry};
    picture.chooseEntry(pair.mentee);
    press(&picture, Qt::Key_B);
    REQUIRE(session.wish().banned == std::vector{pair});
    for (const auto& proposed : session.proposal().pairs) {
        CHECK_FALSE((proposed.mentor == pair.mentor && proposed.mentee == pair.mentee));
    }
    look(matching.wizard, QStringLiteral("wizard-3-banned"));
    press(&picture, Qt::Key_Z, Qt::ControlModifier);
    CHECK(session.wish().banned.empty());
    picture.chooseEntry(pair.mentee);
    press(&picture, Qt::Key_L);
    REQUIRE(session.wish().locked == std::vector{pair});
    CHECK(std::ranges::count(session.proposal().pairs, true, &matching::ProposedPair::locked) == 1);
    look(matching.wizard, QStringLiteral("wizard-3-locked"));
    press(&picture, Qt::Key_L);
    CHECK(session.wish().locked.empty());
}

TEST_CASE("The panel's buttons lock, ban, appoint another, and take decisions back", "[ui][matching]")
{
    Matching matching;
    matching.goToProposal();
    auto& session = matching.session();
    const auto pressed = [&](const QString& name) {
        click(matching.wizard, name);
        QApplication::processEvents();
    };
    matching.picture().choose({people::Side::Mentee, session.view().links.front().mentee});
    QApplication::processEvents();
    pressed(QStringLiteral("Закрепить"));
    CHECK(session.wish().locked.size() == 1);
    pressed(QStringLiteral("Открепить"));
    CHECK(session.wish().locked.empty());
    pressed(QStringLiteral("Запретить пару"));
    REQUIRE(session.wish().banned.size() == 1);
    pressed(QStringLiteral("Разрешить"));
    CHECK(session.wish().banned.empty());
    const auto mentee = session.view().mentees[matching.picture().current()->index].entry;
    const auto before = session.view().links[*matching.picture().currentLink()];
    const auto formerMentor = session.view().mentors[before.mentor].entry;
    press(&matching.picture(), Qt::Key_Return);
    CHECK(QApplication::focusWidget() != &matching.picture());
    pressed(QStringLiteral("Назначить"));
    REQUIRE(session.wish().locked.size() == 1);
    CHECK(session.wish().locked.front().mentee == mentee);
    CHECK(session.wish().locked.front().mentor != formerMentor);
    CHECK(QApplication::focusWidget() == &matching.picture());
    pressed(QStringLiteral("Вернуть как было"));
    CHECK(session.wish().locked.empty());
}

TEST_CASE("What was chosen is kept within a second, and no later than on leaving", "[ui][matching]")
{
    Matching matching;
    matching.goToProposal();
    auto& session = matching.session();
    session.ban({session.proposal().pairs.front().mentor, session.proposal().pairs.front().mentee});
    CHECK(waitFor([&] {
        const auto kept = ui::matchingDraft(matching.test->workspace());
        return kept && kept->wish.banned.size() == 1 && kept->page == 2;
    }));
    press(&matching.wizard, Qt::Key_Escape);
    CHECK(matching.left == 1);
    CHECK(matching.pairs() == 0);
}

TEST_CASE("A draft that locks somebody who takes no part says so and lets the lock go", "[ui][matching]")
{
    auto test = TestWorkspace::demo(4, 30);
    const auto proposal = office::proposePairs(test->desk(), {});
    REQUIRE(proposal);
    const auto& pair = proposal->pairs.front();
    ui::MatchingDraft draft;
    draft.page = 2;
    draft.keptOn = QDate(2026, 11, 20);
    draft.wish.locked = {{pair.mentor, pair.mentee}};
    draft.wish.leftOut = {pair.mentee};
    ui::MatchingWizard wizard(test->workspace(), draft);
    showAt(wizard);
    CHECK_FALSE(wizard.session().isSolved());
    CHECK_FALSE(wizard.messageBar().sentence().isEmpty());
    look(wizard, QStringLiteral("wizard-3-refused"));
    click(wizard, QStringLiteral("Открепить"));
    CHECK(wizard.session().isSolved());
    CHECK(wizard.session().view().matched > 0);
}

TEST_CASE("A draft forgets the people who are no longer in the base", "[ui][matching]")
{
    auto test = TestWorkspace::demo(4, 30);
    const base::Id<people::Entry> stranger(QUuid::createUuid());
    const auto known = test->desk().snapshot().entries.front().id;
    ui::MatchingDraft draft;
    draft.keptOn = QDate(2026, 11, 20);
    draft.wish.locked = {{stranger, known}};
    draft.wish.leftOut = {stranger, known};
    ui::keepMatchingDraft(test->workspace(), draft);
    const auto kept = ui::matchingDraft(test->workspace());
    REQUIRE(kept);
    CHECK(kept->wish.locked.empty());
    CHECK(kept->wish.leftOut == std::vector{known});
}

TEST_CASE("Cancelling the search of a large school changes nothing", "[ui][matching]")
{
    Matching matching(420);
    REQUIRE_FALSE(matching.session().isSmall());
    std::optional<base::Error> refusal;
    QObject::connect(&matching.session(), &ui::MatchingSession::refused,
                     [&](const base::Error& error) { refusal = error; });
    matching.session().solve();
    REQUIRE(matching.wizard.longWork().isRunning());
    press(&matching.wizard.longWork(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return refusal.has_value(); }, 60000));
    CHECK(refusal->code == QStringLiteral("match.cancelled"));
    CHECK_FALSE(matching.session().isSolved());
    CHECK(matching.pairs() == 0);
}

TEST_CASE("The last look can be copied and saved as a table", "[ui][matching]")
{
    Matching matching;
    TestChoices choices;
    matching.goToProposal();
    matching.goOn();
    click(matching.wizard, QStringLiteral("Копировать"));
    const auto people = matching.session().view().mentees;
    CHECK(QApplication::clipboard()->text().contains(people.front().name));
    CHECK(QApplication::clipboard()->text().contains(people.back().name));
    choices.save = matching.test->fileIn(QStringLiteral("пары.xlsx"));
    click(matching.wizard, QStringLiteral("Сохранить таблицей…"));
    const auto saved = exchange::readTable(choices.save);
    REQUIRE(saved);
    QString table;
    for (const auto& row : saved->sheets.front().rows) {
        for (const auto& cell : row) {
            table += cell.text + QLatin1Char('\n');
        }
    }
    const office::NamingGate gate(matching.test->desk());
    for (const auto& person : people) {
        INFO(person.name.toStdString());
        CHECK(table.contains(person.name) == gate.mayName(person.entry));
    }
}

TEST_CASE("One form can be matched alone", "[ui][matching]")
{
    Matching matching;
    auto* forms = named<QComboBox>(matching.wizard, QStringLiteral("Форма наставничества"));
    forms->setFocus();
    press(forms, Qt::Key_Down);
    const QString form = matching.session().wish().form;
    CHECK_FALSE(form.isEmpty());
    matching.goToProposal();
    for (const auto& pair : matching.session().proposal().pairs) {
        CHECK(pair.form == form);
    }
}
