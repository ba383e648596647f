#include "ui/matching/heat_map.h"

#include "ui/matching/match_texts.h"
#include "ui/matching/open_matching.h"
#include "ui/support/faults.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QTabBar>

#include <algorithm>

using namespace kurator;
using ui::Matching;

namespace {

// The wizard of the demo school with all scores in front.
struct OpenMap
{
    OpenMap()
    {
        run.goToProposal();
        tabs = run.wizard.findChild<QTabBar*>();
        map = run.wizard.findChild<ui::HeatMap*>();
        tabs->setFocus();
        press(tabs, Qt::Key_Right);
        map->setFocus();
        QApplication::processEvents();
    }

    [[nodiscard]] ui::MatchingSession& session() { return run.session(); }
    // Of the view's people, everyone being shown.
    [[nodiscard]] matching::PairWish pair(size_t mentee, size_t mentor)
    {
        const auto& view = session().view();
        return {view.mentors[mentor].entry, view.mentees[mentee].entry};
    }
    // The first two with a score and not proposed, or without one.
    [[nodiscard]] matching::PairWish someone(bool allowed)
    {
        const auto& view = session().view();
        for (size_t mentee = 0; mentee < view.mentees.size(); ++mentee) {
            for (size_t mentor = 0; mentor < view.mentors.size(); ++mentor) {
                const bool proposed = std::ranges::any_of(view.links, [&](const auto& link) {
                    return link.mentee == mentee && link.mentor == mentor;
                });
                if (!proposed && session().grid().at(mentee, mentor).has_value() == allowed) {
                    return pair(mentee, mentor);
                }
            }
        }
        FAIL("nobody like that");
        return {};
    }
    [[nodiscard]] bool saysLike(const QString& text) const
    {
        QApplication::processEvents(); // what has just been made is shown a moment later
        const auto labels = run.wizard.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

    Matching run;
    QTabBar* tabs = nullptr;
    ui::HeatMap* map = nullptr;
};

} // namespace

TEST_CASE("All scores stand in a table that agrees with the proposal", "[ui][matching]")
{
    OpenMap open;
    REQUIRE(open.map->isVisible());
    const QAbstractItemModelTester tester(open.map->model());
    const auto& view = open.session().view();
    const auto& model = *open.map->model();
    CHECK(model.rowCount() == static_cast<int>(view.mentees.size()));
    CHECK(model.columnCount() == static_cast<int>(view.mentors.size()));
    for (const auto& pair : open.session().proposal().pairs) {
        open.map->choosePair({pair.mentor, pair.mentee});
        CHECK(open.map->currentIndex().data().toInt() == pair.score.value);
        CHECK(open.map->chosenText().contains(QStringLiteral("предложена")));
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto name = model.headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString();
        CHECK(!name.isEmpty());
        CHECK(model.headerData(row, Qt::Vertical, Qt::ToolTipRole).toString().startsWith(name));
    }
    look(open.run.wizard, QStringLiteral("wizard-3-scores"));
}

TEST_CASE("A cell tells who and how much, and the panel what it is made of", "[ui][matching]")
{
    OpenMap open;
    const auto two = open.someone(true);
    open.map->choosePair(two);
    const auto& lookup = open.run.test->desk().lookup();
    CHECK(open.saysLike(lookup.nameOf(two.mentee)));
    CHECK(open.saysLike(QStringLiteral("%1 из 100").arg(open.map->currentIndex().data().toInt())));
    CHECK(open.saysLike(QStringLiteral("Запрос и компетенции")));
    look(open.run.wizard, QStringLiteral("wizard-3-scores-other"));
}

TEST_CASE("A cell that is not allowed tells the rule that stands between", "[ui][matching]")
{
    OpenMap open;
    const auto two = open.someone(false);
    open.map->choosePair(two);
    const auto obstacles = open.session().grid().judge()->obstacles(two);
    REQUIRE(!obstacles.empty());
    CHECK(open.map->chosenText().contains(ui::MatchTexts::sentences({obstacles.front()})));
    CHECK(open.saysLike(ui::MatchTexts::sentences({obstacles.front()})));
    CHECK(open.map->currentIndex().data(Qt::AccessibleTextRole).toString() == open.map->chosenText());
    look(open.run.wizard, QStringLiteral("wizard-3-scores-forbidden"));
    press(open.map, Qt::Key_L);
    CHECK(open.session().wish().locked.empty());
}

TEST_CASE("The map is walked with the keys, and Enter leads to the details", "[ui][matching]")
{
    OpenMap open;
    open.map->setCurrentIndex(open.map->model()->index(0, 0));
    press(open.map, Qt::Key_Down);
    press(open.map, Qt::Key_Right);
    CHECK(open.map->currentIndex() == open.map->model()->index(1, 1));
    press(open.map, Qt::Key_Up);
    press(open.map, Qt::Key_Left);
    CHECK(open.map->currentIndex() == open.map->model()->index(0, 0));
    open.map->choosePair(open.someone(true));
    press(open.map, Qt::Key_Return);
    CHECK(QApplication::focusWidget() != open.map);
    CHECK(open.run.wizard.currentPage() == 2);
}

TEST_CASE("From the map a pair is locked, banned and permitted again", "[ui][matching]")
{
    OpenMap open;
    const auto two = open.someone(true);
    open.map->choosePair(two);
    press(open.map, Qt::Key_L);
    REQUIRE(open.session().wish().locked == std::vector{two});
    CHECK(open.map->chosenPair() == two);
    CHECK(open.map->chosenText().contains(QStringLiteral("закреплена")));
    press(open.map, Qt::Key_B);
    CHECK(open.session().wish().locked.empty());
    REQUIRE(open.session().wish().banned == std::vector{two});
    CHECK(open.map->currentIndex().data().toString() == QStringLiteral("–"));
    look(open.run.wizard, QStringLiteral("wizard-3-scores-banned"));
    press(open.map, Qt::Key_B);
    CHECK(open.session().wish().banned.empty());
    press(open.map, Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.session().wish().banned == std::vector{two});
}

TEST_CASE("Who is chosen in the picture is chosen in the map, and the other way round", "[ui][matching]")
{
    OpenMap open;
    const auto& links = open.session().view().links;
    const auto& first = links.front();
    const auto& last = links.back();
    open.map->choosePair(open.pair(last.mentee, last.mentor));
    open.tabs->setCurrentIndex(0);
    CHECK(open.run.picture().current() == ui::PictureSpot{people::Side::Mentee, last.mentee});
    open.run.picture().choose({people::Side::Mentee, first.mentee});
    open.tabs->setCurrentIndex(1);
    CHECK(open.map->chosenPair() == open.pair(first.mentee, first.mentor));
}

TEST_CASE("The search finds a row or a column of the map", "[ui][matching]")
{
    OpenMap open;
    const auto& view = open.session().view();
    auto* search = named<QLineEdit>(open.run.wizard, QStringLiteral("Найти по имени"));
    search->setFocus();
    type(search, view.mentors.back().name);
    CHECK(open.map->chosenPair()->mentor == view.mentors.back().entry);
    search->selectAll();
    type(search, view.mentees.back().name);
    CHECK(open.map->chosenPair()->mentee == view.mentees.back().entry);
}

TEST_CASE("Cells grow and shrink by keys and numbers stand in them when there is room", "[ui][matching]")
{
    OpenMap open;
    const int before = open.map->horizontalHeader()->defaultSectionSize();
    press(open.map, Qt::Key_Plus);
    CHECK(open.map->horizontalHeader()->defaultSectionSize() > before);
    for (int i = 0; i < 20; ++i) {
        press(open.map, Qt::Key_Minus);
    }
    CHECK(open.map->horizontalHeader()->defaultSectionSize() < before);
    CHECK(open.map->horizontalHeader()->defaultSectionSize() >= open.map->fontMetrics().height());
    look(open.run.wizard, QStringLiteral("wizard-3-scores-small"));
    press(open.map, Qt::Key_0);
    CHECK(open.map->horizontalHeader()->defaultSectionSize() == before);
}
