#include "ui/matching/pictured_proposal.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QScrollBar>

using namespace kurator;
using namespace kurator::ui::test;
using ui::PictureSpot;

TEST_CASE("The picture is walked with the keys alone", "[ui][matching]")
{
    ui::PairsPicture picture;
    show(picture, viewOf(5, 3, 2));
    showAt(picture, 800, 400);
    picture.setFocus();
    REQUIRE(picture.current() == PictureSpot{mentee, 0});
    press(&picture, Qt::Key_Right);
    CHECK(picture.current() == PictureSpot{mentor, 2});
    CHECK(picture.currentLink() == 0u);
    press(&picture, Qt::Key_Left);
    CHECK(picture.current() == PictureSpot{mentee, 0});
    press(&picture, Qt::Key_Down);
    press(&picture, Qt::Key_Down);
    CHECK(picture.current() == PictureSpot{mentee, 2});
    press(&picture, Qt::Key_End);
    CHECK(picture.current() == PictureSpot{mentee, 4});
    CHECK_FALSE(picture.currentLink());
    press(&picture, Qt::Key_Home);
    press(&picture, Qt::Key_Up);
    CHECK(picture.current() == PictureSpot{mentee, 0});
    int activated = 0;
    QObject::connect(&picture, &ui::PairsPicture::activated, [&] { ++activated; });
    press(&picture, Qt::Key_Return);
    CHECK(activated == 1);
}

TEST_CASE("From a mentor the keys lead back to the mentee one came from", "[ui][matching]")
{
    ui::PairsPicture picture;
    show(picture, viewOf(5, 3, 2));
    showAt(picture, 800, 400);
    picture.choose({mentee, 1});
    press(&picture, Qt::Key_Right);
    press(&picture, Qt::Key_Left);
    CHECK(picture.current() == PictureSpot{mentee, 1});
}

namespace {

void pressRussian(QWidget& widget, int key, const QString& letter)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, letter);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

TEST_CASE("The letters lock and ban with either layout of the keyboard", "[ui][matching]")
{
    ui::PairsPicture picture;
    show(picture, viewOf(5, 3, 2));
    showAt(picture, 800, 400);
    int locks = 0;
    int bans = 0;
    QObject::connect(&picture, &ui::PairsPicture::lockAsked, [&] { ++locks; });
    QObject::connect(&picture, &ui::PairsPicture::banAsked, [&] { ++bans; });
    press(&picture, Qt::Key_L);
    pressRussian(picture, 0x0414, QStringLiteral("д"));
    CHECK(locks == 2);
    press(&picture, Qt::Key_B);
    pressRussian(picture, 0x0418, QStringLiteral("и"));
    CHECK(bans == 2);
}

TEST_CASE("A click chooses a person or a line, and the picture says whom", "[ui][matching]")
{
    ui::PairsPicture picture;
    show(picture, viewOf(5, 3, 2));
    showAt(picture, 800, 400);
    const auto click = [&](const QPoint& where) {
        QTest::mouseClick(picture.viewport(), Qt::LeftButton, {}, where);
    };
    click(picture.cardOnScreen({mentee, 4}).center());
    CHECK(picture.current() == PictureSpot{mentee, 4});
    CHECK(picture.accessibleDescription().contains(QStringLiteral("Наставляемый 5")));
    click(picture.cardOnScreen({mentor, 1}).center());
    CHECK(picture.current() == PictureSpot{mentor, 1});
    const QRect first = picture.cardOnScreen({mentee, 0});
    click(QPoint(first.right() + 6, first.center().y()));
    CHECK(picture.currentLink() == 0u);
    CHECK(picture.accessibleDescription().contains(QStringLiteral("90")));
    const QRect locked = picture.cardOnScreen({mentee, 2});
    click(QPoint(locked.right() + 6, locked.center().y()));
    CHECK(picture.currentLink() == 2u);
}

TEST_CASE("The chosen person stays chosen in another proposal and comes into sight", "[ui][matching]")
{
    auto view = viewOf(300, 120, 3);
    ui::PairsPicture picture;
    show(picture, view);
    showAt(picture, 900, 500);
    picture.choose({mentee, 250});
    CHECK(picture.viewport()->rect().contains(picture.cardOnScreen({mentee, 250})));
    view.links.erase(view.links.begin() + 250);
    view.mentees[250].matched = false;
    show(picture, view);
    CHECK(picture.current() == PictureSpot{mentee, 250});
    CHECK_FALSE(picture.currentLink());
    look(picture, QStringLiteral("picture-300"));
}

TEST_CASE("Of a large picture only what is seen is asked for", "[ui][matching]")
{
    const auto view = viewOf(2000, 700, 3);
    const ui::PairsLayout layout(view, lists::pictureRows(view, {}), 900, QFontMetrics(QApplication::font()));
    const int row = layout.rowHeight();
    for (const auto side : {mentee, mentor}) {
        const auto seen = layout.spotsBetween(side, 500 * row, 510 * row);
        CHECK(seen.size() <= 12);
    }
    CHECK(layout.spotsBetween(mentee, 500 * row, 510 * row).size() >= 10);
    CHECK(layout.height() >= 2000 * row);
}

TEST_CASE("Mentors stand near their mentees and never one over another", "[ui][matching]")
{
    const auto view = viewOf(40, 20, 3);
    const ui::PairsLayout layout(view, lists::pictureRows(view, {}), 900, QFontMetrics(QApplication::font()));
    auto spot = layout.first(mentor);
    REQUIRE(spot);
    int bottom = 0;
    for (size_t i = 0; i < view.mentors.size(); ++i) {
        const QRect card = layout.card(*spot);
        CHECK(card.top() >= bottom);
        bottom = card.bottom();
        spot = layout.neighbour(*spot, 1);
    }
    CHECK(layout.card({mentor, view.links.front().mentor}).top() <
          layout.card({mentor, view.links.back().mentor}).top());
}

TEST_CASE("An empty picture says nothing and breaks nothing", "[ui][matching]")
{
    ui::PairsPicture picture;
    show(picture, {});
    showAt(picture, 800, 400);
    for (const auto key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_End, Qt::Key_L, Qt::Key_Return}) {
        press(&picture, key);
    }
    CHECK_FALSE(picture.current());
    CHECK(picture.currentText().isEmpty());
}
