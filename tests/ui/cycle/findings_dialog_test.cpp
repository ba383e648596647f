#include "ui/cycle/findings_dialog.h"

#include "checks/acceptance.h"
#include "lists/finding_list.h"
#include "messages/message.h"
#include "office/accept_finding.h"
#include "ui/common/list_view.h"
#include "ui/cycle/accept_dialog.h"
#include "ui/cycle/agenda_card.h"
#include "ui/cycle/cycle_page.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QAction>
#include <QCheckBox>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

const QString because = QStringLiteral("так решил педсовет");

// Dialogs delete themselves when they are closed.
template <class Dialog>
struct Opened
{
    explicit Opened(Dialog* one, int width, int height) : dialog(one)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        showAt(*dialog, width, height);
    }
    ~Opened() { delete dialog; }

    QPointer<Dialog> dialog;
};

// Findings of the code that has the most of them and may be accepted.
std::vector<base::Finding> severalOfOneKind(const std::vector<base::Finding>& all)
{
    std::vector<base::Finding> best;
    for (const base::Finding& one : all) {
        std::vector<base::Finding> same;
        std::ranges::copy_if(all, std::back_inserter(same), [&one](const base::Finding& other) {
            return other.code == one.code && !checks::isOfLaw(other);
        });
        best = same.size() > best.size() ? same : best;
    }
    return best;
}

QUuid idOf(const base::Finding& finding)
{
    return lists::findingRows({finding}).front().id;
}

bool isTold(Workspace& workspace, const base::Finding& finding)
{
    return std::ranges::count(workspace.findings(), finding) > 0;
}

} // namespace

TEST_CASE("A finding is accepted with its reason and comes back from the accepted ones", "[ui][cycle]")
{
    auto school = TestWorkspace::demo(6);
    Workspace& workspace = school->workspace();
    const Opened<FindingsDialog> open(new FindingsDialog(workspace), 1180, 640);
    look(*open.dialog, QStringLiteral("findings"));
    auto* list = named<ListView>(*open.dialog, QStringLiteral("Замечания"));
    list->setFocus();
    const auto all = workspace.findings();
    const auto chosen = std::ranges::find_if_not(all, checks::isOfLaw);
    REQUIRE(chosen != all.end());
    list->choose({idOf(*chosen)});

    press(list, Qt::Key_Delete);
    auto* accept = open.dialog->findChild<AcceptDialog*>();
    REQUIRE(accept);
    look(*accept, QStringLiteral("accept-one"));
    click(*accept, QStringLiteral("Принять"));
    CHECK(isTold(workspace, *chosen)); // no reason yet
    type(accept->findChild<QPlainTextEdit*>(), because);
    click(*accept, QStringLiteral("Принять"));
    CHECK_FALSE(isTold(workspace, *chosen));

    auto* tabs = open.dialog->findChild<QTabWidget*>();
    CHECK(tabs->tabText(1) == QStringLiteral("Принятые (1)"));
    tabs->setCurrentIndex(1);
    look(*open.dialog, QStringLiteral("findings-accepted"));
    click(*open.dialog, QStringLiteral("Вернуть в замечания"));
    CHECK(isTold(workspace, *chosen));
    CHECK(tabs->tabText(1) == QStringLiteral("Принятые (0)"));
}

TEST_CASE("The button of the list leads where the finding is mended", "[ui][cycle]")
{
    auto school = TestWorkspace::demo(6);
    const Opened<FindingsDialog> open(new FindingsDialog(school->workspace()), 1180, 640);
    std::vector<Target> asked;
    QObject::connect(open.dialog, &FindingsDialog::asked,
                     [&asked](const Target& target) { asked.push_back(target); });
    auto* list = named<ListView>(*open.dialog, QStringLiteral("Замечания"));
    list->setFocus();
    const base::Finding first = school->workspace().findings().front();
    list->choose({idOf(first)});
    press(list, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    const auto lines = lists::agendaOf(school->desk(), {first});
    CHECK(asked.front() == targetOf(lines.front()));
    CHECK_FALSE(open.dialog->isVisible());
}

TEST_CASE("Of the findings of one line some are accepted and the others stay", "[ui][cycle]")
{
    auto school = TestWorkspace::demo(6);
    Workspace& workspace = school->workspace();
    const auto several = severalOfOneKind(workspace.findings());
    REQUIRE(several.size() > 2);
    const Opened<AcceptDialog> open(new AcceptDialog(workspace, several), 760, 460);
    look(*open.dialog, QStringLiteral("accept-several"));
    auto* ticks = open.dialog->findChild<QListWidget*>();
    ticks->setFocus();
    ticks->setCurrentRow(0);
    press(ticks, Qt::Key_Space);
    CHECK(open.dialog->findChild<QCheckBox*>()->checkState() == Qt::PartiallyChecked);
    type(open.dialog->findChild<QPlainTextEdit*>(), because);
    click(*open.dialog, QStringLiteral("Принять"));
    CHECK(isTold(workspace, several.front()));
    CHECK_FALSE(isTold(workspace, several.at(1)));
    CHECK(office::acceptedFindings(school->desk()).size() == several.size() - 1);
    workspace.undo();
    CHECK(isTold(workspace, several.at(1)));
}

TEST_CASE("A reason that was being typed is there again after a power cut", "[ui][cycle]")
{
    auto school = TestWorkspace::demo(6);
    const auto several = severalOfOneKind(school->workspace().findings());
    const QString key = QStringLiteral("form/accept/") + several.front().code;
    {
        const Opened<AcceptDialog> open(new AcceptDialog(school->workspace(), several), 760, 460);
        type(open.dialog->findChild<QPlainTextEdit*>(), because);
        REQUIRE(isKept(*school, key));
    }
    const Opened<AcceptDialog> again(new AcceptDialog(school->workspace(), several), 760, 460);
    CHECK(again.dialog->findChild<QPlainTextEdit*>()->toPlainText() == because);
    click(*again.dialog, QStringLiteral("Отмена"));
    CHECK(school->workspace().draft(key).isEmpty());
}

TEST_CASE("What the law demands is explained and cannot be accepted", "[ui][cycle]")
{
    auto school = TestWorkspace::demo(6);
    base::Finding finding;
    finding.code = QStringLiteral("consent.missing");
    finding.severity = base::Severity::Error;
    const Opened<AcceptDialog> open(new AcceptDialog(school->workspace(), {finding}), 760, 300);
    look(*open.dialog, QStringLiteral("accept-law"));
    CHECK_FALSE(open.dialog->findChild<QPlainTextEdit*>()->isVisibleTo(open.dialog));
    click(*open.dialog, QStringLiteral("Закрыть"));
    CHECK_FALSE(open.dialog->isVisible());
}

TEST_CASE("A line of the home page is accepted from its menu", "[ui][cycle]")
{
    auto school = TestWorkspace::demo(6);
    CyclePage page(school->workspace());
    showAt(page, 1084, 676);
    const auto menus = page.findChild<AgendaCard*>()->findChildren<QMenu*>();
    REQUIRE_FALSE(menus.empty());
    auto* more = page.findChild<AgendaCard*>()->findChildren<QToolButton*>().at(1);
    more->setFocus();
    press(more, Qt::Key_Space);
    CHECK(menus.front()->isVisible());
    menus.front()->close();
    const auto actions = menus.front()->actions();
    REQUIRE(actions.size() == 2);
    actions.front()->trigger();
    CHECK(page.findChild<AcceptDialog*>());
    delete page.findChild<AcceptDialog*>();
    actions.back()->trigger();
    auto* dialog = page.findChild<FindingsDialog*>();
    REQUIRE(dialog);
    const auto& agenda = school->workspace().agenda();
    const auto line =
        std::ranges::find_if(agenda, [](const lists::AgendaItem& item) { return !item.findings.empty(); });
    CHECK(named<ListView>(*dialog, QStringLiteral("Замечания"))->model()->rowCount() ==
          static_cast<int>(line->findings.size()));
    delete dialog;
    click(page, QStringLiteral("Все замечания…"));
    CHECK(page.findChild<FindingsDialog*>());
}
