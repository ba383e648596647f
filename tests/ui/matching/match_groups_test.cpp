#include "ui/matching/matching_wizard.h"

#include "ui/common/long_work.h"
#include "ui/matching/matching_session.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>

using namespace kurator;

TEST_CASE("Groups are asked for on the page of rules once a form is chosen", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 30);
    ui::MatchingWizard wizard(test->workspace(), {});
    showAt(wizard);
    ui::MatchingSession& session = wizard.session();
    wizard.goOn();
    auto* asked = named<QCheckBox>(wizard, QStringLiteral("Собрать в группы от"));
    CHECK_FALSE(asked->isEnabled());
    wizard.goBack();
    session.change([](office::MatchWish& wish) { wish.form = QStringLiteral("pupil-pupil"); });
    wizard.goOn();
    REQUIRE(asked->isEnabled());
    QTest::mouseClick(asked, Qt::LeftButton, Qt::NoModifier, QPoint(8, asked->height() / 2));
    auto* least = named<QSpinBox>(wizard, QStringLiteral("Наименьшая группа"));
    auto* most = named<QSpinBox>(wizard, QStringLiteral("Наибольшая группа"));
    most->setValue(3);
    least->setValue(4);
    CHECK(most->value() == 4);
    look(wizard, QStringLiteral("wizard-2-groups"));
    REQUIRE(session.wish().groups);
    CHECK(*session.wish().groups == matching::GroupWish{4, 4, false});
    QTest::mouseClick(asked, Qt::LeftButton, Qt::NoModifier, QPoint(8, asked->height() / 2));
    CHECK_FALSE(session.wish().groups);
}

TEST_CASE("Groups are proposed as they were asked for, and made", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 60);
    ui::MatchingWizard wizard(test->workspace(), {});
    showAt(wizard);
    ui::MatchingSession& session = wizard.session();
    session.change([](office::MatchWish& wish) {
        wish.form = QStringLiteral("pupil-pupil");
        wish.groups = matching::GroupWish{2, 3, false};
    });
    wizard.goOn();
    QApplication::processEvents(); // counting begins
    REQUIRE(QTest::qWaitFor([&] { return !wizard.longWork().isRunning(); }, 60000));
    wizard.goOn();
    REQUIRE(QTest::qWaitFor([&] { return session.isSolved(); }, 60000));
    const lists::ProposalView& view = session.view();
    REQUIRE(view.made > 0);
    for (const lists::ProposalMentor& mentor : view.mentors) {
        CHECK((mentor.taken == 0 || (mentor.taken >= 2 && mentor.taken <= 3)));
    }
    look(wizard, QStringLiteral("wizard-3-groups"));
    wizard.goOn();
    look(wizard, QStringLiteral("wizard-4-groups"));
    REQUIRE(session.accept());
    CHECK(*session.accepted() == view.made);
}
