#include "matching/remedies.h"
#include "ui/matching/heat_map.h"
#include "ui/matching/match_texts.h"
#include "ui/matching/open_matching.h"
#include "ui/matching/remedy_finder.h"
#include "ui/support/faults.h"

#include <QComboBox>
#include <QLabel>
#include <QTabBar>

#include <algorithm>

using namespace kurator;
using ui::Matching;

namespace {

constexpr int menteesOf300 = 240;

bool isSaid(const QWidget& in, const QString& text)
{
    QApplication::sendPostedEvents(); // what has just been made is shown a moment later
    const auto labels = in.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
}

const QString& looking()
{
    static const QString text = QStringLiteral("Ищем, что поможет…");
    return text;
}

std::vector<ui::PictureSpot> leftOver(const lists::ProposalView& view)
{
    std::vector<ui::PictureSpot> spots;
    for (size_t at = 0; at < view.mentees.size(); ++at) {
        if (!view.mentees[at].matched) {
            spots.push_back({people::Side::Mentee, at});
        }
    }
    return spots;
}

} // namespace

TEST_CASE("Every page of the wizard holds three hundred people", "[ui][matching]")
{
    Matching matching(menteesOf300);
    look(matching.wizard, QStringLiteral("large-1-people"));
    matching.goOn();
    look(matching.wizard, QStringLiteral("large-2-rules"));
    matching.goOn();
    REQUIRE(QTest::qWaitFor([&] { return matching.session().isSolved(); }, 60000));
    CHECK(matching.session().view().mentees.size() + matching.session().view().mentors.size() >= 280);
    look(matching.wizard, QStringLiteral("large-3-proposal"));
    auto* groups = named<QComboBox>(matching.wizard, QStringLiteral("Как стоят наставляемые"));
    CHECK(groups->currentText() == QStringLiteral("По наставникам"));
    groups->setCurrentIndex(groups->findText(QStringLiteral("По классам")));
    look(matching.wizard, QStringLiteral("large-3-classes"));
    matching.wizard.findChild<QTabBar*>()->setCurrentIndex(1);
    look(matching.wizard, QStringLiteral("large-3-scores"));
    const auto pair = matching.session().proposal().pairs.back();
    auto* map = matching.wizard.findChild<ui::HeatMap*>();
    for (int i = 0; i < 4; ++i) {
        press(map, Qt::Key_Plus);
    }
    map->choosePair({pair.mentor, pair.mentee});
    CHECK(map->viewport()->rect().contains(map->visualRect(map->currentIndex())));
    look(matching.wizard, QStringLiteral("large-3-scores-wide"));
    matching.goOn();
    look(matching.wizard, QStringLiteral("large-4-check"));
    matching.goOn();
    REQUIRE(matching.wizard.currentPage() == 4);
    look(matching.wizard, QStringLiteral("large-5-order"));
}

TEST_CASE("What would help someone left over in a large school comes while the window lives",
          "[ui][matching]")
{
    Matching matching(420);
    REQUIRE_FALSE(matching.session().isSmall());
    matching.goToLargeProposal();
    const auto spots = leftOver(matching.session().view());
    REQUIRE(spots.size() >= 2);
    matching.picture().choose(spots.front());
    CHECK(isSaid(matching.wizard, looking()));
    look(matching.wizard, QStringLiteral("large-3-looking"));
    // Another is chosen before the answer: the answer is about the other.
    matching.picture().choose(spots.back());
    CHECK(isSaid(matching.wizard, looking()));
    REQUIRE(QTest::qWaitFor([&] { return !isSaid(matching.wizard, looking()); }, 120000));
    const auto& judge = *matching.session().grid().judge();
    const auto expected = matching::remedies(judge.inputs(), judge.options(),
                                             matching.session().view().mentees[spots.back().index].entry, 4);
    for (const matching::Remedy& remedy : expected) {
        CHECK(isSaid(matching.wizard, ui::MatchTexts::sentences({remedy.note})));
    }
    if (expected.empty()) {
        CHECK(isSaid(matching.wizard, QStringLiteral("Одной небольшой переменой")));
    }
    look(matching.wizard, QStringLiteral("large-3-left-over"));
}

TEST_CASE("A newer question, and leaving, drop what is still looked for", "[ui][matching]")
{
    Matching matching(420);
    matching.goToLargeProposal();
    const auto judge = matching.session().grid().judge();
    const auto helpFor = [&](base::Id<people::Entry> mentee) {
        return matching::remedies(judge->inputs(), judge->options(), mentee, 4);
    };
    std::vector<base::Id<people::Entry>> asked; // two whom not the same would help
    for (const ui::PictureSpot& spot : leftOver(matching.session().view())) {
        const auto entry = matching.session().view().mentees[spot.index].entry;
        const auto help = helpFor(entry);
        if (!help.empty() && (asked.empty() || helpFor(asked.front()) != help)) {
            asked.push_back(entry);
        }
        if (asked.size() == 2) {
            break;
        }
    }
    REQUIRE(asked.size() == 2);
    std::vector<std::vector<matching::Remedy>> answers;
    ui::RemedyFinder finder(nullptr);
    QObject::connect(&finder, &ui::RemedyFinder::found, &finder,
                     [&](const auto& remedies) { answers.push_back(remedies); });
    finder.find(judge, asked[0], 4);
    finder.find(judge, asked[1], 4);
    REQUIRE(QTest::qWaitFor([&] { return !answers.empty(); }, 120000));
    finder.find(judge, asked[0], 4);
    finder.cancel();
    finder.find(judge, asked[1], 4);
    REQUIRE(QTest::qWaitFor([&] { return answers.size() > 1; }, 120000));
    CHECK(answers == std::vector(2, helpFor(asked[1])));
}
