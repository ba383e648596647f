#include "ui/matching/supply_demand_dialog.h"

#include "ui/documents/paper_wizard.h"
#include "ui/matching/demand_bars.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QPushButton>

#include <algorithm>

using namespace kurator;

namespace {

QPushButton* firstLetter(const QWidget& in)
{
    for (auto* button : in.findChildren<QPushButton*>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Письмо работодателям: "))) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("Requests stand as bars against free places, and what lacks has a letter beside it",
          "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 30);
    const auto rows = lists::supplyAndDemand(test->desk());
    REQUIRE_FALSE(rows.empty());
    REQUIRE(rows.front().lacking() > 0);
    ui::SupplyDemandDialog dialog(test->workspace());
    showAt(dialog, 1000, 620);
    look(dialog, QStringLiteral("demand"));
    const auto bars = dialog.findChildren<ui::DemandBars*>();
    REQUIRE(bars.size() == static_cast<qsizetype>(rows.size()));
    CHECK(bars.front()->accessibleName().contains(QString::number(rows.front().asked)));
    auto* letter = firstLetter(dialog);
    REQUIRE(letter);
    CHECK(letter->accessibleName().endsWith(rows.front().topic));

    letter->click();
    CHECK(dialog.result() == QDialog::Accepted);
    REQUIRE(dialog.target());
    CHECK(dialog.target()->paperKind == QStringLiteral("D24"));
    const QStringList wishes = dialog.target()->answers.at(QStringLiteral("wishes"));
    CHECK(wishes.front().contains(rows.front().topic));
    CHECK(wishes.size() > 1);
}

TEST_CASE("The letter opens with the lacking competences already written in it", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 30);
    ui::SupplyDemandDialog dialog(test->workspace());
    showAt(dialog, 1000, 620);
    click(dialog, QStringLiteral("Письмо обо всём, чего не хватает…"));
    REQUIRE(dialog.target());
    const auto& partners = test->desk().snapshot().partners;
    REQUIRE_FALSE(partners.empty());
    ui::PaperWizard wizard(
        test->workspace(),
        {QStringLiteral("D24"), {}, {}, {partners.front().id.toString()}, dialog.target()->answers});
    showAt(wizard);
    look(wizard, QStringLiteral("demand-letter"));
    const auto& asked = wizard.work().asked();
    const auto wishes =
        std::ranges::find(asked, QStringLiteral("wishes"), [](const auto& one) { return one.question.name; });
    REQUIRE(wishes != asked.end());
    CHECK(wishes->answered);
    CHECK(wishes->answer == dialog.target()->answers.at(QStringLiteral("wishes")));
}

TEST_CASE("Where nobody has told a request, the curator is told where to write one", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(1, 12);
    if (!lists::supplyAndDemand(test->desk()).empty()) {
        school::Changes changes;
        for (people::Entry entry : test->desk().snapshot().entries) {
            entry.request.clear();
            entry.requestTags.clear();
            changes.saved.emplace_back(entry);
        }
        REQUIRE(test->desk().commit({QStringLiteral("step.demo-filled"), {}}, changes));
    }
    ui::SupplyDemandDialog dialog(test->workspace());
    showAt(dialog, 1000, 620);
    look(dialog, QStringLiteral("demand-nothing"));
    CHECK(dialog.findChildren<ui::DemandBars*>().isEmpty());
    CHECK_FALSE(named<QPushButton>(dialog, QStringLiteral("Письмо обо всём, чего не хватает…"))->isEnabled());
}
