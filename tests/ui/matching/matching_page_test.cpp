#include "ui/matching/matching_page.h"

#include "office/accept_proposal.h"
#include "ui/common/wizard.h"
#include "ui/matching/matching_draft.h"
#include "ui/matching/matching_session.h"
#include "ui/matching/matching_wizard.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QLabel>

using namespace kurator;

namespace {

// Keeps the wizards that the page asks for.
struct PageHost
{
    explicit PageHost(TestWorkspace& test) : page(test.workspace())
    {
        QObject::connect(&page, &ui::Page::wizardAsked, [this](ui::Wizard* asked) { wizard.reset(asked); });
        QObject::connect(&page, &ui::Page::asked, [this](const ui::Target& asked) { target = asked; });
        showAt(page);
    }

    [[nodiscard]] bool says(const QString& text) const
    {
        QApplication::processEvents();
        for (const auto* label : page.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&page) && label->text().contains(text)) {
                return true;
            }
        }
        return false;
    }

    ui::MatchingPage page;
    std::unique_ptr<ui::Wizard> wizard;
    std::optional<ui::Target> target;
};

} // namespace

TEST_CASE("Before matching the page tells who looks for a mentor and opens the wizard", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 30);
    PageHost host(*test);
    CHECK(host.says(QStringLiteral("ищут наставника")));
    look(host.page, QStringLiteral("page-before"));
    press(&host.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(host.wizard);
    CHECK(host.wizard->currentPage() == 0);
    host.wizard.reset();
    click(host.page, QStringLiteral("Подобрать пары"));
    CHECK(host.wizard);
}

TEST_CASE("A matching that was put off is offered and goes on where it was", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 30);
    PageHost host(*test);
    click(host.page, QStringLiteral("Подобрать пары"));
    REQUIRE(host.wizard);
    showAt(*host.wizard);
    click(*host.wizard, QStringLiteral("Далее"));
    click(*host.wizard, QStringLiteral("Подобрать пары"));
    REQUIRE(host.wizard->currentPage() == 2);
    auto& session = static_cast<ui::MatchingWizard&>(*host.wizard).session();
    session.ban({session.proposal().pairs.front().mentor, session.proposal().pairs.front().mentee});
    press(host.wizard.get(), Qt::Key_Escape);
    CHECK_FALSE(host.wizard->leftSentence().isEmpty());
    host.wizard.reset();

    CHECK(host.says(QStringLiteral("Вы не закончили подбор от 21.11.2026.")));
    look(host.page, QStringLiteral("page-draft"));
    host.page.activateWindow();
    host.page.firstWidget()->setFocus();
    QApplication::processEvents();
    press(&host.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(host.wizard);
    CHECK(host.wizard->currentPage() == 2);
    CHECK(static_cast<ui::MatchingWizard&>(*host.wizard).session().wish().banned.size() == 1);
    host.wizard.reset();

    click(host.page, QStringLiteral("Начать заново"));
    REQUIRE(host.wizard);
    CHECK(host.wizard->currentPage() == 0);
    CHECK(static_cast<ui::MatchingWizard&>(*host.wizard).session().wish().banned.empty());
    CHECK_FALSE(ui::matchingDraft(test->workspace()));
}

TEST_CASE("A wizard that was only looked at leaves no draft", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 30);
    PageHost host(*test);
    click(host.page, QStringLiteral("Подобрать пары"));
    showAt(*host.wizard);
    press(host.wizard.get(), Qt::Key_Escape);
    CHECK(host.wizard->leftSentence().isEmpty());
    CHECK_FALSE(ui::matchingDraft(test->workspace()));
}

TEST_CASE("Accepted pairs wait on the page for their order", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 30);
    PageHost host(*test);
    CHECK_FALSE(host.says(QStringLiteral("приказа")));
    REQUIRE(test->workspace().perform(
        [](office::Desk& desk) { return office::acceptProposal(desk, *office::proposePairs(desk, {})); }));
    QApplication::processEvents();
    CHECK(host.says(QStringLiteral("ждут приказа")));
    look(host.page, QStringLiteral("page-accepted"));
    click(host.page, QStringLiteral("Подготовить приказ"));
    REQUIRE(host.target);
    CHECK(host.target->place == lists::Place::Documents);
    CHECK(host.target->doing == lists::Doing::PreparePaper);
    CHECK(host.target->paperKind == QStringLiteral("D32"));
}

TEST_CASE("A programme without people explains why there is nothing to match", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(1, 1);
    for (const auto& entry : std::vector(test->desk().snapshot().entries)) {
        school::Changes changes;
        changes.removed.emplace_back(entry);
        (void)test->desk().commit({QStringLiteral("step.mentees-archived"), {}}, changes);
    }
    PageHost host(*test);
    CHECK(host.says(QStringLiteral("Сейчас подбирать некому")));
    CHECK_FALSE(named<QAbstractButton>(host.page, QStringLiteral("Подобрать пары"))->isEnabled());
    look(host.page, QStringLiteral("page-empty"));
    press(&host.page, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(host.wizard);
    click(host.page, QStringLiteral("Открыть наставляемых"));
    REQUIRE(host.target);
    CHECK(host.target->place == lists::Place::Mentees);
}
