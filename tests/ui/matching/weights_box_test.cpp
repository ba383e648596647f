#include "ui/matching/matching_wizard.h"

#include "office/match_formulas.h"
#include "ui/matching/matching_session.h"
#include "ui/matching/weights_box.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

using namespace kurator;

namespace {

// The page of rules over the demo school.
struct RulesPage
{
    RulesPage() : test(TestWorkspace::demo(4, 12)), wizard(test->workspace(), {})
    {
        showAt(wizard);
        click(wizard, QStringLiteral("Далее"));
    }
    [[nodiscard]] QSpinBox* weight(const QString& name) const { return named<QSpinBox>(wizard, name); }
    [[nodiscard]] QPushButton* button(const QString& name) const { return named<QPushButton>(wizard, name); }

    std::unique_ptr<TestWorkspace> test;
    ui::MatchingWizard wizard;
};

} // namespace

TEST_CASE("Weights are kept for the form by a button, and the usual ones come back", "[ui][matching]")
{
    RulesPage page;
    look(page.wizard, QStringLiteral("weights-usual"));
    CHECK_FALSE(page.button(QStringLiteral("Сохранить для формы"))->isEnabled());
    page.weight(QStringLiteral("Класс или район"))->setValue(25);
    page.weight(QStringLiteral("Мнение психолога"))->setValue(30);
    auto* save = page.button(QStringLiteral("Сохранить для формы"));
    QCoreApplication::processEvents(); // the card has its height then
    for (auto* scroll : page.wizard.findChildren<QScrollArea*>()) {
        if (scroll->isAncestorOf(save)) {
            scroll->ensureWidgetVisible(save);
        }
    }
    look(page.wizard, QStringLiteral("weights-changed"));
    click(page.wizard, QStringLiteral("Сохранить для формы"));
    CHECK(office::weightsFor(page.test->desk(), {}).place == 25);
    CHECK(office::weightsFor(page.test->desk(), {}).opinion == 30);
    CHECK_FALSE(page.button(QStringLiteral("Сохранить для формы"))->isEnabled());
    click(page.wizard, QStringLiteral("Вернуть обычные"));
    CHECK_FALSE(office::hasSavedWeights(page.test->desk(), {}));
    CHECK(page.weight(QStringLiteral("Класс или район"))->value() == 0);
    CHECK(page.wizard.session().wish().weights == matching::Weights{});
    page.test->workspace().undo();
    CHECK(office::weightsFor(page.test->desk(), {}).place == 25);
}

TEST_CASE("Choosing a form takes up the weights that were kept for it", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 12);
    matching::Weights kept;
    kept.history = 35;
    const auto form = test->desk().forms().front();
    REQUIRE(office::saveWeights(test->desk(), form.code, kept));
    ui::MatchingWizard wizard(test->workspace(), {});
    showAt(wizard);
    auto* forms = named<QComboBox>(wizard, QStringLiteral("Форма наставничества"));
    forms->setCurrentIndex(forms->findData(form.code));
    Q_EMIT forms->activated(forms->currentIndex());
    CHECK(wizard.session().wish().weights == kept);
    forms->setCurrentIndex(0);
    Q_EMIT forms->activated(0);
    CHECK(wizard.session().wish().weights == matching::Weights{});
}
