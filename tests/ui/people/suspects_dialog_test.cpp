#include "ui/people/suspects_dialog.h"

#include "lists/participant_list.h"
#include "school/lookup.h"
#include "ui/common/list_panel.h"
#include "ui/people/card_dialog.h"
#include "ui/people/merge_dialog.h"
#include "ui/people/participants_page.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace kurator;
using namespace kurator::ui;

namespace {

// The demo school with its first mentee entered once more, in another class and with a phone.
struct EnteredTwice
{
    EnteredTwice() : school(TestWorkspace::demo(3))
    {
        const auto rows = lists::participantRows(school->desk(), people::Side::Mentee, false);
        first = *office::participantCard(school->desk(), rows.front().entry);
        office::ParticipantCard card = office::blankCard(school->desk(), people::Side::Mentee);
        card.person.name = first.person.name;
        card.person.birthDate = first.person.birthDate;
        card.person.phone = QStringLiteral("+7 913 000-00-00");
        card.entry.className = QStringLiteral("11 «Я»");
        const auto stored = office::saveParticipant(school->desk(), card);
        REQUIRE(stored);
        second = *office::participantCard(school->desk(), *stored);
    }

    [[nodiscard]] qsizetype mentees() const
    {
        const auto rows = lists::participantRows(school->desk(), people::Side::Mentee, true);
        return static_cast<qsizetype>(rows.size());
    }
    [[nodiscard]] QString nameOfFirst() const { return language::fullName(first.person.name); }

    std::unique_ptr<TestWorkspace> school;
    office::ParticipantCard first;
    office::ParticipantCard second;
};

QString textsOf(const QWidget& widget)
{
    QStringList all;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        all << (label->isVisibleTo(&widget) ? label->text() : QString());
    }
    return all.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("The page tells how many people look alike and opens their list", "[ui][people]")
{
    EnteredTwice twice;
    MenteesPage page(twice.school->workspace());
    showAt(page, 1036, 620);
    page.ensureFresh();
    look(page, QStringLiteral("mentees-look-alike"));
    click(page, QStringLiteral("Похожие: 1"));
    auto* dialog = page.findChild<SuspectsDialog*>();
    REQUIRE(dialog);
    QAbstractItemModelTester tester(dialog->findChild<ListView*>()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    look(*dialog, QStringLiteral("suspects"));
    press(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());

    const auto agenda = twice.school->workspace().agenda();
    const auto line = std::ranges::find(agenda, lists::Doing::CompareSuspects, &lists::AgendaItem::doing);
    REQUIRE(line != agenda.end());
    page.choose(targetOf(*line));
    CHECK(page.findChildren<SuspectsDialog*>().last()->isVisible());
}

TEST_CASE("Two cards are made one by keyboard and undone from the message", "[ui][people]")
{
    EnteredTwice twice;
    const auto before = twice.mentees();
    SuspectsDialog dialog(twice.school->workspace());
    showAt(dialog, 1100, 560);
    auto* view = dialog.findChild<ListView*>();
    REQUIRE(view->model()->rowCount() == 1);
    CHECK(view->model()->index(0, 3).data().toString() == QStringLiteral("одно имя и одна дата рождения"));
    press(view, Qt::Key_Return);
    auto* merge = dialog.findChild<MergeDialog*>();
    REQUIRE(merge);
    showAt(*merge, 1000, 640);
    look(*merge, QStringLiteral("merge"));
    auto* own = named<QRadioButton>(*merge, QStringLiteral("Класс: ") + twice.first.entry.className);
    auto* other = named<QRadioButton>(*merge, QStringLiteral("Класс: 11 «Я»"));
    CHECK(own->isChecked());
    own->setFocus();
    press(own, Qt::Key_Right);
    CHECK(other->isChecked());
    CHECK(textsOf(*merge).contains(twice.nameOfFirst()));
    press(merge, Qt::Key_Return);
    CHECK(twice.mentees() == before - 1);
    CHECK(view->model()->rowCount() == 0);
    const auto card = office::participantCard(twice.school->desk(), twice.first.entry.id);
    REQUIRE(card);
    CHECK(card->entry.className == QStringLiteral("11 «Я»"));
    look(dialog, QStringLiteral("suspects-none"));
    click(dialog, QStringLiteral("Отменить"));
    CHECK(twice.mentees() == before);
    CHECK(view->model()->rowCount() == 1);
}

TEST_CASE("Everything can be taken from one of two cards", "[ui][people]")
{
    EnteredTwice twice;
    MergeDialog merge(twice.school->workspace(), twice.first.person.id, twice.second.person.id);
    merge.setAttribute(Qt::WA_DeleteOnClose, false);
    showAt(merge, 1000, 640);
    QSignalSpy said(&twice.school->workspace(), &Workspace::said);
    click(merge, QStringLiteral("Всё справа"));
    for (const QRadioButton* button : merge.findChildren<QRadioButton*>()) {
        if (button->accessibleName().endsWith(QStringLiteral("11 «Я»"))) {
            CHECK(button->isChecked());
        }
    }
    click(merge, QStringLiteral("Всё слева"));
    CHECK(named<QRadioButton>(merge, QStringLiteral("Телефон: ") + (twice.first.person.phone.isEmpty()
                                                                        ? QStringLiteral("не указано")
                                                                        : twice.first.person.phone))
              ->isChecked());
    click(merge, QStringLiteral("Объединить"));
    REQUIRE(said.count() == 1);
    CHECK(said.front().front().toString().contains(twice.nameOfFirst()));
}

TEST_CASE("People who only look alike are told apart once and for all", "[ui][people]")
{
    EnteredTwice twice;
    SuspectsDialog dialog(twice.school->workspace());
    showAt(dialog, 1100, 560);
    auto* view = dialog.findChild<ListView*>();
    view->setFocus();
    press(view, Qt::Key_Delete);
    CHECK(view->model()->rowCount() == 0);
    CHECK(std::ranges::none_of(twice.school->workspace().agenda(), [](const lists::AgendaItem& item) {
        return item.doing == lists::Doing::CompareSuspects;
    }));
    click(dialog, QStringLiteral("Отменить"));
    CHECK(view->model()->rowCount() == 1);
}

TEST_CASE("A pair that stands in an order cannot become one person, and the dialog says why", "[ui][people]")
{
    const auto school = TestWorkspace::demo(5);
    const auto& snapshot = school->desk().snapshot();
    REQUIRE_FALSE(snapshot.pairs.empty());
    const school::Lookup lookup(snapshot);
    const auto& pair = snapshot.pairs.front();
    MergeDialog merge(school->workspace(), lookup.personOf(pair.mentor)->id,
                      lookup.personOf(pair.members.front().mentee)->id);
    merge.setAttribute(Qt::WA_DeleteOnClose, false);
    showAt(merge, 1000, 640);
    look(merge, QStringLiteral("merge-refused"));
    CHECK_FALSE(named<QPushButton>(merge, QStringLiteral("Объединить"))->isEnabled());
    CHECK(textsOf(merge).contains(QStringLiteral("одной пары")));
}

TEST_CASE("A card that is typed like another one offers to make one of both", "[ui][people]")
{
    EnteredTwice twice;
    CardDialog card(twice.school->workspace(), twice.second);
    card.setAttribute(Qt::WA_DeleteOnClose, false);
    showAt(card, 900, 640);
    QSignalSpy asked(&card, &CardDialog::mergeAsked);
    type(named<QLineEdit>(card, QStringLiteral("Телефон")), QStringLiteral(" "));
    REQUIRE(waitFor([&card] { return textsOf(card).contains(QStringLiteral("уже есть")); }));
    look(card, QStringLiteral("card-merge"));
    click(card, QStringLiteral("Объединить…"));
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().back().toUuid() == twice.first.person.id.uuid());
}
