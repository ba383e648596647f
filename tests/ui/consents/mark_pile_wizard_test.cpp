#include "ui/consents/mark_pile_wizard.h"

#include "lists/consent_tally.h"
#include "ui/common/list_view.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;
using people::ConsentPurpose;

namespace {

std::vector<lists::ConsentRow> lackingIn(TestWorkspace& school)
{
    auto rows = lists::consentRows(school.desk());
    std::erase_if(rows, [](const auto& row) { return !lists::lacks(row, ConsentPurpose::Processing); });
    return rows;
}

struct OpenPile
{
    explicit OpenPile(TestWorkspace& school, std::vector<QUuid> first = {})
        : wizard(school.workspace(), std::move(first))
    {
        QObject::connect(&wizard, &Wizard::finished, [this] { finished = true; });
        QObject::connect(&wizard, &Wizard::left, [this] { left = true; });
        showAt(wizard);
    }

    [[nodiscard]] QLineEdit* box() const { return named<QLineEdit>(wizard, QStringLiteral("Фамилия")); }
    [[nodiscard]] QListWidget* ticked() const { return wizard.findChild<QListWidget*>(); }
    void goOn() { click(wizard, QStringLiteral("Далее")); }
    void tick(const lists::ConsentRow& row)
    {
        type(box(), row.name.section(QLatin1Char(' '), 0, 1));
        press(box(), Qt::Key_Return);
    }
    // Texts that were just laid out are shown a moment later.
    [[nodiscard]] bool shows(const QString& text) const
    {
        return waitFor([&] {
            return std::ranges::any_of(wizard.findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->isVisibleTo(&wizard) && label->text().contains(text);
            });
        });
    }

    bool finished = false;
    bool left = false;
    MarkPileWizard wizard;
};

// As a hand does it: the second press comes whatever became of the first.
void clickTwice(QWidget* button)
{
    const QPointer<QWidget> still(button);
    QTest::mouseClick(button, Qt::LeftButton);
    if (still && still->isVisible()) {
        QTest::mouseDClick(still, Qt::LeftButton);
        QTest::mouseRelease(still, Qt::LeftButton);
    }
}

} // namespace

TEST_CASE("A pile of papers is marked surname after surname in one step", "[ui][consents]")
{
    const auto school = TestWorkspace::demo(3);
    const auto lacking = lackingIn(*school);
    REQUIRE(lacking.size() >= 3);
    OpenPile pile(*school);
    look(pile.wizard, QStringLiteral("pile-paper"));
    pile.goOn();
    REQUIRE(pile.box()->hasFocus());
    pile.tick(lacking[0]);
    CHECK(pile.box()->text().isEmpty());
    pile.tick(lacking[1]);
    pile.tick(lacking[2]);
    CHECK(pile.ticked()->count() == 3);
    type(pile.box(), QStringLiteral("ко"));
    look(pile.wizard, QStringLiteral("pile-people"));
    pile.box()->clear();
    press(pile.box(), Qt::Key_Backspace);
    CHECK(pile.ticked()->count() == 2);
    click(pile.wizard, QStringLiteral("Отметить 2 согласия"));
    CHECK(pile.finished);
    CHECK(lackingIn(*school).size() == lacking.size() - 2);
    CHECK(school->workspace().draft(QStringLiteral("wizard/consents")).isEmpty());
    school->workspace().undo();
    CHECK(lackingIn(*school).size() == lacking.size());
}

TEST_CASE("Who lacks the paper is offered first, before them the people the button meant", "[ui][consents]")
{
    const auto school = TestWorkspace::demo(3);
    const auto lacking = lackingIn(*school);
    REQUIRE(lacking.size() >= 3);
    OpenPile pile(*school, {lacking.back().entry.uuid()});
    pile.goOn();
    const auto* model = named<ListView>(pile.wizard, QStringLiteral("Найденные люди"))->model();
    CHECK(model->index(0, 0).data().toString() == lacking.back().name);
    CHECK(model->index(1, 0).data().toString() == lacking.front().name);
    press(pile.box(), Qt::Key_Down);
    press(pile.box(), Qt::Key_Return);
    REQUIRE(pile.ticked()->count() == 1);
    CHECK(pile.ticked()->item(0)->text().contains(lacking.back().name));
}

TEST_CASE("A double click ticks a paper and takes it back again", "[ui][consents]")
{
    const auto school = TestWorkspace::demo(3);
    OpenPile pile(*school);
    pile.goOn();
    auto* found = named<ListView>(pile.wizard, QStringLiteral("Найденные люди"));
    const QPoint row = found->visualRect(found->model()->index(1, 0)).center();
    QTest::mouseClick(found->viewport(), Qt::LeftButton, {}, row);
    QTest::mouseDClick(found->viewport(), Qt::LeftButton, {}, row);
    REQUIRE(pile.ticked()->count() == 1);
    const QPoint line = pile.ticked()->visualItemRect(pile.ticked()->item(0)).center();
    QTest::mouseClick(pile.ticked()->viewport(), Qt::LeftButton, {}, line);
    QTest::mouseDClick(pile.ticked()->viewport(), Qt::LeftButton, {}, line);
    CHECK(pile.ticked()->count() == 0);
}

TEST_CASE("Enter without a name ticks nobody, an unknown name is told", "[ui][consents]")
{
    const auto school = TestWorkspace::demo(3);
    OpenPile pile(*school);
    pile.goOn();
    press(pile.box(), Qt::Key_Return);
    CHECK(pile.ticked()->count() == 0);
    CHECK_FALSE(named<QAbstractButton>(pile.wizard, QStringLiteral("Отметить"))->isEnabled());
    type(pile.box(), QStringLiteral("Ъъъ"));
    press(pile.box(), Qt::Key_Return);
    CHECK(pile.ticked()->count() == 0);
    CHECK(pile.shows(QStringLiteral("Такого человека в списке нет")));
    press(pile.box(), Qt::Key_Escape);
    CHECK(pile.box()->text().isEmpty());
    CHECK_FALSE(pile.left);
    press(pile.box(), Qt::Key_Escape);
    CHECK(pile.left);
}

TEST_CASE("The day of the papers is checked before the names", "[ui][consents]")
{
    const auto school = TestWorkspace::demo(3);
    OpenPile pile(*school);
    auto* day = named<QLineEdit>(pile.wizard, QStringLiteral("Дата на бумагах"));
    day->clear();
    type(day, QStringLiteral("01.12.2026"));
    pile.goOn();
    CHECK(pile.wizard.currentPage() == 0);
    CHECK(pile.shows(QStringLiteral("01.12.2026")));
    look(pile.wizard, QStringLiteral("pile-fault"));
    day->clear();
    pile.goOn();
    CHECK(pile.shows(QStringLiteral("Укажите дату")));
    type(day, QStringLiteral("5.10"));
    pile.goOn();
    REQUIRE(pile.wizard.currentPage() == 1);
    CHECK(pile.shows(QStringLiteral("05.10.2026")));
    click(pile.wizard, QStringLiteral("Назад"));
    CHECK(day->text() == QStringLiteral("05.10.2026"));
}

TEST_CASE("A pile that was left is gone on with, or begun anew", "[ui][consents]")
{
    const auto school = TestWorkspace::demo(3);
    const auto lacking = lackingIn(*school);
    REQUIRE(lacking.size() >= 3);
    {
        OpenPile pile(*school);
        named<QComboBox>(pile.wizard, QStringLiteral("Бумага"))->setCurrentIndex(3);
        pile.goOn();
        pile.tick(lacking[0]);
        pile.tick(lacking[1]);
        press(pile.box(), Qt::Key_Escape);
        REQUIRE(pile.left);
        CHECK(pile.wizard.leftSentence().contains(QStringLiteral("отмечено 2 бумаги")));
    }
    {
        OpenPile pile(*school);
        look(pile.wizard, QStringLiteral("pile-resume"));
        CHECK_FALSE(named<QAbstractButton>(pile.wizard, QStringLiteral("Далее"))->isEnabled());
        click(pile.wizard, QStringLiteral("Продолжить"));
        CHECK(pile.wizard.currentPage() == 1);
        CHECK(pile.ticked()->count() == 2);
        CHECK(pile.wizard.pile().purpose == ConsentPurpose::Participation);
        pile.wizard.leave();
    }
    OpenPile pile(*school);
    click(pile.wizard, QStringLiteral("Начать заново"));
    pile.goOn();
    CHECK(pile.ticked()->count() == 0);
    CHECK(pile.wizard.pile().purpose == ConsentPurpose::Processing);
}

TEST_CASE("A power cut loses no more of a pile than a second", "[ui][consents]")
{
    const auto school = TestWorkspace::demo(3);
    const auto lacking = lackingIn(*school);
    REQUIRE(lacking.size() >= 3);
    OpenPile pile(*school);
    pile.goOn();
    pile.tick(lacking[0]);
    CHECK(waitFor([&] {
        const auto kept = pileFromJson(school->workspace().draft(QStringLiteral("wizard/consents")));
        return kept && kept->persons.size() == 1;
    }));
}

TEST_CASE("A double click on the last button marks the pile once", "[ui][consents]")
{
    const auto school = TestWorkspace::demo(3);
    const auto lacking = lackingIn(*school);
    REQUIRE(lacking.size() >= 3);
    OpenPile pile(*school);
    pile.goOn();
    pile.tick(lacking[0]);
    clickTwice(named<QAbstractButton>(pile.wizard, QStringLiteral("Отметить 1 согласие")));
    CHECK(lackingIn(*school).size() == lacking.size() - 1);
    school->workspace().undo();
    CHECK(lackingIn(*school).size() == lacking.size());
}

TEST_CASE("Sixty papers that lie in the order of the list take two keys each, and the day once",
          "[ui][consents]")
{
    constexpr int papers = 60;
    const auto school = TestWorkspace::demo(3, 70);
    OpenPile pile(*school);
    int keys = 0;
    const auto key = [&keys](QWidget* on, Qt::Key one) {
        press(on, one);
        ++keys;
    };
    auto* paper = named<QComboBox>(pile.wizard, QStringLiteral("Бумага"));
    key(paper, Qt::Key_Down); // distribution, which nobody has yet
    auto* day = named<QLineEdit>(pile.wizard, QStringLiteral("Дата на бумагах"));
    day->clear();
    const QString typed = QStringLiteral("20.11");
    type(day, typed);
    keys += static_cast<int>(typed.size());
    key(day, Qt::Key_Return);
    REQUIRE(pile.box()->hasFocus());
    for (int i = 0; i < papers; ++i) {
        key(pile.box(), Qt::Key_Down);
        key(pile.box(), Qt::Key_Return);
    }
    CHECK(pile.ticked()->count() == papers);
    CHECK(keys <= 2 * papers + 10);
    click(pile.wizard, QStringLiteral("Отметить %1 согласий").arg(papers));
    const auto& consents = school->desk().snapshot().consents;
    CHECK(std::ranges::count_if(consents, [](const people::Consent& one) {
              return one.purpose == ConsentPurpose::Distribution && one.signedOn == QDate(2026, 11, 20);
          }) == papers);
}
