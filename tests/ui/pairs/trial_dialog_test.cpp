#include "ui/pairs/trial_dialog.h"

#include "office/movable_pairs.h"
#include "office/trial_sheets.h"
#include "ui/pairs/open_pairs.h"

#include <QComboBox>
#include <QSpinBox>

using namespace kurator;
using namespace kurator::ui;

namespace {

TrialDialog* sheetsOf(OpenPairs& open, base::Id<pairs::Pair> pair)
{
    open.choose({pair.uuid()});
    press(open.page.get(), Qt::Key_T, Qt::ControlModifier);
    auto* dialog = open.page->findChild<TrialDialog*>();
    REQUIRE(dialog);
    return dialog;
}

QSpinBox* mark(const TrialDialog& dialog, const QString& name, const QString& what)
{
    return named<QSpinBox>(dialog, name + QStringLiteral(": ") + what);
}

bool tells(const TrialDialog& dialog, const QString& text)
{
    return std::ranges::any_of(dialog.findChildren<QLabel*>(), [&](const QLabel* label) {
        return label->isVisibleTo(&dialog) && label->text().contains(text);
    });
}

} // namespace

TEST_CASE("Sheets after the trial meeting are entered by the keyboard and undone", "[ui][pairs]")
{
    OpenPairs open;
    const auto pair = open.first();
    auto* dialog = sheetsOf(open, pair.id);
    auto* benefit = mark(*dialog, pair.mentorName, QStringLiteral("польза"));
    CHECK(dialog->focusWidget() == benefit);
    CHECK(tells(*dialog, QStringLiteral("Оценки от 1 до 10")));
    look(*dialog, QStringLiteral("trial-empty"));
    QTest::keyClicks(benefit, QStringLiteral("8"));
    press(benefit, Qt::Key_Tab);
    auto* contact = mark(*dialog, pair.mentorName, QStringLiteral("контакт"));
    CHECK(dialog->focusWidget() == contact);
    QTest::keyClicks(contact, QStringLiteral("10"));
    auto* trust = mark(*dialog, pair.mentorName, QStringLiteral("доверие"));
    QTest::keyClicks(trust, QStringLiteral("3"));
    press(trust, Qt::Key_Backspace); // was not asked after all
    const QString mentee = pair.menteeNames.front();
    mark(*dialog, mentee, QStringLiteral("доверие"))->setValue(7);
    named<QComboBox>(*dialog, mentee + QStringLiteral(": продолжит"))->setCurrentIndex(1);
    CHECK(tells(*dialog, QStringLiteral("Подходят друг другу")));
    look(*dialog, QStringLiteral("trial-fits"));
    press(contact, Qt::Key_Return);
    const auto sheets = lists::trialRows(open.school->desk(), pair.id);
    REQUIRE(sheets.size() == 1 + pair.mentees.size());
    CHECK(sheets[0].sheet.benefit == 8);
    CHECK(sheets[0].sheet.contact == 10);
    CHECK_FALSE(sheets[0].sheet.trust);
    CHECK_FALSE(sheets[0].sheet.goesOn);
    CHECK(sheets[1].sheet.trust == 7);
    CHECK(sheets[1].sheet.goesOn == true);
    CHECK(open.shows(QStringLiteral("доверие 7, хочет продолжать")));
    look(*open.page, QStringLiteral("pairs-trial"));
    open.school->workspace().undo();
    CHECK(open.school->desk().snapshot().trialSheets.empty());
}

TEST_CASE("Who asks for another pair is told at once, and the proposal may be matched anew", "[ui][pairs]")
{
    OpenPairs open(4);
    const auto id = open.propose();
    const auto pair = open.row(id);
    auto* dialog = sheetsOf(open, id);
    const QString mentee = pair.menteeNames.front();
    named<QComboBox>(*dialog, mentee + QStringLiteral(": другая пара"))->setCurrentIndex(1);
    type(named<QLineEdit>(*dialog, mentee + QStringLiteral(": замечание")),
         QStringLiteral("не о чем говорить"));
    CHECK(tells(*dialog, QStringLiteral("Совместимость низкая. Чей лист об этом говорит: ") + mentee));
    look(*dialog, QStringLiteral("trial-low"));
    click(*dialog, QStringLiteral("Записать"));
    CHECK(open.shows(QStringLiteral("просит другую пару")));
    const auto& agenda = open.school->workspace().agenda();
    const auto told =
        std::ranges::find(agenda, QStringLiteral("pair-to-match-anew"), &lists::AgendaItem::code);
    REQUIRE(told != agenda.end());
    CHECK(told->place == lists::Place::Matching);
    const auto& all = open.school->desk().snapshot().pairs;
    CHECK(office::isMovable(open.school->desk(), *std::ranges::find(all, id, &pairs::Pair::id)));
}

TEST_CASE("What was typed on a sheet survives a power cut, and a cancel forgets it", "[ui][pairs]")
{
    OpenPairs open;
    const auto pair = open.first();
    const auto begin = [&] {
        return std::make_unique<TrialDialog>(open.school->workspace(), pair.id, QStringLiteral("пара"));
    };
    {
        const auto cut = begin();
        showAt(*cut, 900, 400);
        mark(*cut, pair.mentorName, QStringLiteral("польза"))->setValue(4);
    }
    const auto again = begin();
    showAt(*again, 900, 400);
    CHECK(mark(*again, pair.mentorName, QStringLiteral("польза"))->value() == 4);
    CHECK(tells(*again, QStringLiteral("Здесь то, что вы вписали раньше")));
    click(*again, QStringLiteral("Отмена"));
    const auto anew = begin();
    showAt(*anew, 900, 400);
    CHECK(mark(*anew, pair.mentorName, QStringLiteral("польза"))->value() == 0);
    CHECK(open.school->desk().snapshot().trialSheets.empty());
}

TEST_CASE("A day of the trial meeting that cannot be is refused with what to write", "[ui][pairs]")
{
    OpenPairs open;
    const auto pair = open.first();
    auto* dialog = sheetsOf(open, pair.id);
    mark(*dialog, pair.mentorName, QStringLiteral("польза"))->setValue(4);
    auto* day = named<QLineEdit>(*dialog, QStringLiteral("День пробной встречи"));
    retype(day, QStringLiteral("31.12.2026"));
    click(*dialog, QStringLiteral("Записать"));
    CHECK(dialog->isVisible());
    CHECK(tells(*dialog, QStringLiteral("ещё не наступило")));
    retype(day, QStringLiteral("когда-то"));
    click(*dialog, QStringLiteral("Записать"));
    CHECK(dialog->isVisible());
    CHECK(open.school->desk().snapshot().trialSheets.empty());
}
