#include "ui/matching/matching_wizard.h"

#include "ui/common/long_work.h"
#include "ui/matching/matching_session.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

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
