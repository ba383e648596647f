#include "office/accept_proposal.h"
#include "office/matching_facts.h"
#include "ui/documents/paper_wizard.h"
#include "ui/matching/matching_draft.h"
#include "ui/matching/matching_page.h"
#include "ui/matching/matching_session.h"
#include "ui/matching/matching_wizard.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace kurator;

namespace {

struct OrderHost
{
    explicit OrderHost(TestWorkspace& test, const ui::MatchingDraft& draft = {})
        : wizard(test.workspace(), draft)
    {
        QObject::connect(&wizard, &ui::Wizard::asked, [this](const ui::Target& asked) { target = asked; });
        showAt(wizard);
    }

    // To the last page, where the pairs are made.
    void accept()
    {
        click(wizard, QStringLiteral("Далее"));
        click(wizard, QStringLiteral("Подобрать пары"));
        click(wizard, QStringLiteral("Далее"));
        for (auto* button : wizard.findChildren<QPushButton*>()) {
            const bool foot = button->parentWidget()->objectName() == QLatin1String("wizardFoot");
            if (foot && button->property("main").toBool()) {
                button->click();
                break;
            }
        }
        QApplication::processEvents();
        REQUIRE(wizard.session().accepted());
    }

    [[nodiscard]] bool says(const QString& text) const
    {
        QApplication::processEvents();
        return std::ranges::any_of(wizard.findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisibleTo(&wizard) && label->text().contains(text);
        });
    }

    ui::MatchingWizard wizard;
    std::optional<ui::Target> target;
};

} // namespace

TEST_CASE("Enter on the last page opens the order with everyone of the pairs in it", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 20);
    OrderHost host(*test);
    host.accept();
    CHECK_FALSE(host.says(QStringLiteral("приняли раньше")));
    look(host.wizard, QStringLiteral("order-page"));
    press(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(host.target);
    CHECK(host.target->paperKind == QStringLiteral("D32"));

    ui::PaperWizard paper(test->workspace(), {host.target->paperKind});
    paper.work().setLeaveOut(true);
    REQUIRE(waitFor([&] { return paper.work().isReady(); }));
    const auto& prepared = paper.work().prepared();
    CHECK(static_cast<int>(prepared.pairs.size()) == *host.wizard.session().accepted());
}

TEST_CASE("Pairs accepted before are told on the last page: the order takes them in too", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 20);
    office::MatchWish some;
    const auto inputs = office::matchInputs(test->desk(), {});
    REQUIRE(inputs);
    for (std::size_t i = 2; i < inputs->mentees.size(); ++i) {
        some.leftOut.push_back(inputs->mentees[i].id);
    }
    const auto first = office::proposePairs(test->desk(), some);
    REQUIRE(first);
    REQUIRE(first->matched > 0);
    REQUIRE(office::acceptProposal(test->desk(), *first));
    OrderHost host(*test);
    host.accept();
    CHECK(host.says(QStringLiteral("приняли раньше")));
    look(host.wizard, QStringLiteral("order-page-earlier"));
    const auto proposed =
        std::ranges::count(test->desk().snapshot().pairs, pairs::PairState::Proposed, &pairs::Pair::state);
    CHECK(proposed == first->matched + *host.wizard.session().accepted());
}

TEST_CASE("The protocol begins with the goal of the accepted matching, a day later too", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 20);
    ui::MatchingDraft draft;
    draft.wish.goal = matching::Goal::BestSuited;
    draft.wish.threshold = 20;
    OrderHost host(*test, draft);
    host.accept();
    click(host.wizard, QStringLiteral("Протокол подбора"));
    REQUIRE(host.target);
    CHECK(host.target->paperKind == QStringLiteral("D31"));
    CHECK(host.target->answers == office::goalAnswers(draft.wish));

    ui::MatchingPage page(test->workspace());
    std::optional<ui::Target> later;
    QObject::connect(&page, &ui::Page::asked, [&](const ui::Target& asked) { later = asked; });
    showAt(page);
    click(page, QStringLiteral("Протокол подбора"));
    REQUIRE(later);
    CHECK(later->answers == host.target->answers);
    ui::PaperWizard paper(test->workspace(), {later->paperKind, {}, {}, {}, later->answers});
    showAt(paper);
    look(paper, QStringLiteral("protocol-answers"));
    paper.work().setLeaveOut(true);
    REQUIRE(waitFor([&] { return paper.work().isReady(); }));
    CHECK(std::ranges::any_of(documents::paperTexts(paper.work().papers()->front()), [](const auto& one) {
        return one.text.contains(QStringLiteral("составить только подходящие пары"));
    }));
}
