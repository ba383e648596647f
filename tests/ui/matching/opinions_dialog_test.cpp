#include "ui/matching/opinions_dialog.h"

#include "office/opinions.h"
#include "ui/common/choice_picker.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace kurator;

namespace {

struct Opinions
{
    explicit Opinions(TestWorkspace& workspace, const std::optional<matching::PairWish>& pair = std::nullopt)
        : test(workspace), dialog(workspace.workspace(), nullptr, pair)
    {
        showAt(dialog, 900, 560);
        list = dialog.findChild<QListWidget*>();
    }

    void choose(const QString& label, const QString& name) const
    {
        auto* field = dialog.findChildren<ui::ChoicePicker*>()
                          .at(label == QStringLiteral("Наставляемый") ? 0 : 1)
                          ->findChild<QLineEdit*>();
        type(field, name);
        press(field, Qt::Key_Return);
    }
    void take(const QString& box, const QString& text) const
    {
        auto* combo = named<QComboBox>(dialog, box);
        const int at = combo->findText(text);
        REQUIRE(at >= 0);
        combo->setCurrentIndex(at);
        Q_EMIT combo->activated(at);
    }
    [[nodiscard]] const std::vector<pairs::Opinion>& stored() const
    {
        return test.desk().snapshot().opinions;
    }
    [[nodiscard]] QString texts() const
    {
        QStringList all;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            all << (label->isVisibleTo(&dialog) ? label->text() : QString());
        }
        return all.join(QLatin1Char('\n'));
    }

    TestWorkspace& test;
    ui::OpinionsDialog dialog;
    QListWidget* list;
};

matching::PairWish firstTwo(const office::Desk& desk)
{
    matching::PairWish two;
    for (const people::Entry& entry : desk.snapshot().entries) {
        auto& place = entry.side == people::Side::Mentor ? two.mentor : two.mentee;
        place = place.isNull() ? entry.id : place;
    }
    return two;
}

} // namespace

TEST_CASE("A ban of the psychologist is written down with its reason, and undone", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 12);
    const auto two = firstTwo(test->desk());
    Opinions opinions(*test);
    look(opinions.dialog, QStringLiteral("opinions-empty"));
    opinions.choose(QStringLiteral("Наставляемый"), test->desk().lookup().nameOf(two.mentee));
    opinions.choose(QStringLiteral("Наставник"), test->desk().lookup().nameOf(two.mentor));
    opinions.take(QStringLiteral("Мнение"), QStringLiteral("против"));
    click(opinions.dialog, QStringLiteral("Записать"));
    CHECK(opinions.stored().empty());
    CHECK(opinions.texts().contains(QStringLiteral("почему")));
    look(opinions.dialog, QStringLiteral("opinions-no-reason"));
    type(named<QLineEdit>(opinions.dialog, QStringLiteral("Причина")), QStringLiteral("были в ссоре"));
    click(opinions.dialog, QStringLiteral("Записать"));
    REQUIRE(opinions.stored().size() == 1);
    CHECK(opinions.stored().front().by == pairs::OpinionBy::Psychologist);
    CHECK(opinions.stored().front().mentee == two.mentee);
    CHECK(opinions.stored().front().mentor == two.mentor);
    CHECK(opinions.stored().front().reason == QStringLiteral("были в ссоре"));
    CHECK(opinions.list->count() == 2);
    look(opinions.dialog, QStringLiteral("opinions-one"));
    test->workspace().undo();
    CHECK(opinions.stored().empty());
}

TEST_CASE("An opinion of the list is changed and taken away", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 12);
    const auto two = firstTwo(test->desk());
    REQUIRE(office::saveOpinion(test->desk(), {{},
                                               two.mentor,
                                               two.mentee,
                                               pairs::OpinionBy::Mentee,
                                               pairs::Verdict::Against,
                                               QStringLiteral("просит другого"),
                                               {}}));
    Opinions opinions(*test);
    opinions.list->setCurrentRow(1);
    CHECK(named<QLineEdit>(opinions.dialog, QStringLiteral("Причина"))->text() ==
          QStringLiteral("просит другого"));
    opinions.take(QStringLiteral("Мнение"), QStringLiteral("сомневается"));
    click(opinions.dialog, QStringLiteral("Записать"));
    REQUIRE(opinions.stored().size() == 1);
    CHECK(opinions.stored().front().verdict == pairs::Verdict::Doubtful);
    opinions.list->setCurrentRow(1);
    look(opinions.dialog, QStringLiteral("opinions-chosen"));
    click(opinions.dialog, QStringLiteral("Убрать"));
    CHECK(opinions.stored().empty());
    CHECK(opinions.list->count() == 1);
}

TEST_CASE("An opinion begun for a pair waits when the window closes, and people who left are marked",
          "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 12);
    const auto two = firstTwo(test->desk());
    {
        Opinions opinions(*test, two);
        type(named<QLineEdit>(opinions.dialog, QStringLiteral("Причина")), QStringLiteral("подумать"));
    }
    REQUIRE(isKept(*test, QStringLiteral("opinion:new")));
    {
        Opinions again(*test);
        CHECK(named<QLineEdit>(again.dialog, QStringLiteral("Причина"))->text() ==
              QStringLiteral("подумать"));
        click(again.dialog, QStringLiteral("Записать"));
        REQUIRE(again.stored().size() == 1);
    }
    people::Entry gone = *test->desk().lookup().entry(two.mentee);
    gone.finishedOn = test->desk().today();
    school::Changes changes;
    changes.saved.emplace_back(gone);
    REQUIRE(test->desk().commit({QStringLiteral("step.card-changed"), {}}, changes));
    Opinions later(*test);
    CHECK(later.list->item(1)->text().contains(QStringLiteral("не учитывается")));
    later.list->setCurrentRow(1);
    look(later.dialog, QStringLiteral("opinions-left"));
}
