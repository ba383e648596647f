#include "ui/matching/open_matching.h"
#include "ui/matching/pictured_proposal.h"
#include "ui/matching/proposal_bar.h"
#include "ui/matching/proposal_views.h"
#include "ui/support/faults.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui::test;
using ui::Matching;
using ui::PictureSpot;

namespace {

// Two Беловы among the mentees, one among the mentors.
lists::ProposalView someBelovs()
{
    auto view = viewOf(30, 15, 2);
    view.mentees[4].name = QStringLiteral("Белова Алёна Олеговна");
    view.mentees[20].name = QStringLiteral("Белов Пётр Ильич");
    view.mentors[3].name = QStringLiteral("Белова Нина Павловна");
    return view;
}

struct ShownViews
{
    explicit ShownViews(const lists::ProposalView& view = someBelovs())
    {
        views.setProposal(view, {});
        showAt(views, 900, 600);
        picture = views.findChild<ui::PairsPicture*>();
        search = named<QLineEdit>(views, QStringLiteral("Найти по имени"));
    }

    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = views.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

    ui::ProposalViews views;
    ui::PairsPicture* picture = nullptr;
    QLineEdit* search = nullptr;
};

} // namespace

TEST_CASE("A name is found on either side, and the keys go round those found", "[ui][matching]")
{
    ShownViews shown;
    press(shown.picture, Qt::Key_F, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget() == shown.search);
    type(shown.search, QStringLiteral("белов"));
    CHECK(shown.picture->current() == PictureSpot{mentee, 4});
    CHECK(shown.says(QStringLiteral("1 из 3")));
    press(shown.search, Qt::Key_Return);
    CHECK(shown.picture->current() == PictureSpot{mentee, 20});
    press(shown.search, Qt::Key_F3);
    CHECK(shown.picture->current() == PictureSpot{mentor, 3});
    CHECK(shown.says(QStringLiteral("3 из 3")));
    CHECK(shown.picture->viewport()->rect().contains(shown.picture->cardOnScreen({mentor, 3})));
    look(shown.views, QStringLiteral("picture-search"));
    press(shown.search, Qt::Key_F3);
    CHECK(shown.picture->current() == PictureSpot{mentee, 4});
    press(shown.search, Qt::Key_F3, Qt::ShiftModifier);
    CHECK(shown.picture->current() == PictureSpot{mentor, 3});
    press(shown.search, Qt::Key_Down);
    CHECK(QApplication::focusWidget() == shown.picture);
}

TEST_CASE("ё is found as е, a name nobody has moves nothing, and Esc clears the search", "[ui][matching]")
{
    ShownViews shown;
    shown.search->setFocus();
    type(shown.search, QStringLiteral("алена"));
    CHECK(shown.picture->current() == PictureSpot{mentee, 4});
    shown.search->selectAll();
    type(shown.search, QStringLiteral("ъъ"));
    CHECK(shown.picture->current() == PictureSpot{mentee, 4});
    CHECK(shown.says(QStringLiteral("никого")));
    press(shown.search, Qt::Key_Escape);
    CHECK(shown.search->text().isEmpty());
    CHECK_FALSE(shown.says(QStringLiteral("никого")));
}

TEST_CASE("The search goes on from where the curator walked to", "[ui][matching]")
{
    ShownViews shown;
    shown.search->setFocus();
    type(shown.search, QStringLiteral("белов"));
    press(shown.search, Qt::Key_Return);
    shown.picture->choose({mentee, 4});
    press(shown.search, Qt::Key_Return);
    CHECK(shown.picture->current() == PictureSpot{mentee, 20});
}

TEST_CASE("Whom the search does not find stands back in the picture", "[ui][matching]")
{
    ShownViews shown;
    const auto shotOf = [&](const PictureSpot& spot) {
        return shown.picture->viewport()->grab(shown.picture->cardOnScreen(spot)).toImage();
    };
    const PictureSpot other{mentee, 6};
    const PictureSpot found{mentee, 4};
    shown.picture->choose({mentee, 0});
    const QImage before = shotOf(other);
    shown.search->setText(QStringLiteral("Белова Алёна"));
    REQUIRE(shown.picture->current() == found);
    CHECK(shotOf(other) != before);
    shown.search->clear();
    CHECK(shotOf(other) == before);
}

TEST_CASE("A filter leaves only those the curator asks for in the picture", "[ui][matching]")
{
    ShownViews shown;
    auto* show = named<QComboBox>(shown.views, QStringLiteral("Кого показать"));
    const auto choose = [&](const QString& text) { show->setCurrentIndex(show->findText(text)); };
    choose(QStringLiteral("Закреплённые"));
    CHECK(shown.picture->current() == PictureSpot{mentee, 2});
    press(shown.picture, Qt::Key_End);
    CHECK(shown.picture->current() == PictureSpot{mentee, 2});
    CHECK_FALSE(shown.picture->chooseEntry(shown.picture->view().mentees[0].entry));
    choose(QStringLiteral("Без наставника"));
    CHECK(shown.picture->current() == PictureSpot{mentee, 29});
    choose(QStringLiteral("С баллом ниже"));
    auto* below = named<QSpinBox>(shown.views, QStringLiteral("Показать пары с баллом ниже"));
    below->setValue(65);
    press(shown.picture, Qt::Key_Home);
    CHECK(shown.picture->current() == PictureSpot{mentee, 26});
    look(shown.views, QStringLiteral("picture-filter"));
    choose(QStringLiteral("Все участники"));
    CHECK_FALSE(below->isVisible());
    press(shown.picture, Qt::Key_Home);
    CHECK(shown.picture->current() == PictureSpot{mentee, 0});
}

TEST_CASE("A filter that leaves nobody breaks nothing", "[ui][matching]")
{
    auto view = viewOf(6, 3, 2);
    view.links[2].locked = false;
    ShownViews shown(view);
    auto* show = named<QComboBox>(shown.views, QStringLiteral("Кого показать"));
    show->setCurrentIndex(show->findText(QStringLiteral("Закреплённые")));
    CHECK_FALSE(shown.picture->current());
    CHECK_FALSE(shown.views.chosen().mentee);
    for (const auto key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_L, Qt::Key_Return}) {
        press(shown.picture, key);
    }
    look(shown.views, QStringLiteral("picture-filter-empty"));
}

TEST_CASE("Mentees stand by class under headings, in the order of the classes", "[ui][matching]")
{
    auto view = someBelovs();
    for (size_t i = 0; i < view.mentees.size(); ++i) {
        view.mentees[i].className = QStringLiteral("%1 «А»").arg(5 + i % 3 * 3);
    }
    ShownViews shown(view);
    auto* groups = named<QComboBox>(shown.views, QStringLiteral("Как стоят наставляемые"));
    groups->setFocus();
    press(groups, Qt::Key_Down);
    press(groups, Qt::Key_Down);
    REQUIRE(groups->currentText() == QStringLiteral("По классам"));
    press(shown.picture, Qt::Key_Home);
    for (const size_t expected : {0u, 3u, 6u, 9u}) {
        CHECK(shown.picture->current() == PictureSpot{mentee, expected});
        press(shown.picture, Qt::Key_Down);
    }
    const lists::PictureWish byClass{lists::PictureShow::Everyone, 50, lists::PictureGroups::ByClass};
    const auto rows = lists::pictureRows(view, byClass);
    const ui::PairsLayout layout(view, rows, 900, QFontMetrics(QApplication::font()));
    REQUIRE(layout.headings().size() == 3);
    for (const ui::PictureHeading& heading : layout.headings()) {
        const auto first = rows.groups[heading.group].mentees.front();
        CHECK(heading.place.bottom() < layout.card({mentee, first}).top());
    }
    press(shown.picture, Qt::Key_Home);
    look(shown.views, QStringLiteral("picture-classes"));
}

TEST_CASE("The search of the wizard takes Enter for itself and leaves the page where it is", "[ui][matching]")
{
    Matching matching;
    matching.goToProposal();
    const auto last = matching.session().view().mentees.back();
    auto* search = named<QLineEdit>(matching.wizard, QStringLiteral("Найти по имени"));
    search->setFocus();
    type(search, last.name);
    press(search, Qt::Key_Return);
    CHECK(matching.wizard.currentPage() == 2);
    REQUIRE(matching.picture().current());
    CHECK(matching.picture().view().mentees[matching.picture().current()->index].name == last.name);
    press(search, Qt::Key_Escape);
    CHECK(matching.left == 0);
}
