#include "lists/acquaintance_list.h"
#include "lists/document_list.h"
#include "office/paper_life.h"
#include "office/prepare_paper.h"
#include "office/register_paper.h"
#include "ui/common/list_panel.h"
#include "ui/documents/acquaintance_dialog.h"
#include "ui/documents/documents_page.h"
#include "ui/documents/file_mark_dialog.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

// The order on the curator, registered, with the staff on its sheet.
base::Id<documents::Document> registeredOrder(TestWorkspace& test)
{
    office::PaperRequest request;
    request.kind = QStringLiteral("D02");
    request.number = QStringLiteral("77-ОД");
    request.date = QDate(2026, 11, 20);
    const auto prepared = office::preparePaper(test.desk(), request);
    REQUIRE(prepared);
    const auto registered = office::registerPaper(test.desk(), request, *prepared);
    REQUIRE(registered);
    QStringList staff;
    for (const people::StaffMember& member : test.desk().snapshot().staff) {
        staff << member.person.toString();
    }
    REQUIRE(office::addAcquainted(test.desk(), registered->id, staff));
    test.workspace().tellChanged();
    return registered->id;
}

template <class Dialog>
Dialog* openedBy(DocumentsPage& page, const QString& button)
{
    click(page, button);
    auto* dialog = page.findChild<Dialog*>();
    REQUIRE(dialog);
    REQUIRE(waitFor([&] { return dialog->isVisible(); }));
    return dialog;
}

bool tells(const QWidget& in, const QString& words)
{
    const auto labels = in.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisibleTo(&in) && label->text().contains(words);
    });
}

} // namespace

TEST_CASE("The page of papers tells how many have read the order, and they are marked by keys",
          "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    const auto id = registeredOrder(*test);
    const auto all = lists::acquaintanceRows(test->desk(), id).size();
    DocumentsPage page(test->workspace());
    showAt(page, 1084, 640);
    page.choose({lists::Place::Documents, lists::Doing::OpenDocument, {}, {id.uuid()}, {}});
    CHECK(tells(page, QStringLiteral("Ознакомлены 0 из %1").arg(all)));
    look(page, QStringLiteral("documents-life"));
    auto* dialog = openedBy<AcquaintanceDialog>(page, QStringLiteral("Ознакомление…"));
    auto* list = dialog->findChild<ListPanel*>()->view();
    list->setFocus();
    press(list, Qt::Key_Home);
    press(list, Qt::Key_Down, Qt::ShiftModifier);
    look(*dialog, QStringLiteral("acquaintance"));
    auto* day = named<QLineEdit>(*dialog, QStringLiteral("Дата ознакомления"));
    day->selectAll();
    type(day, QStringLiteral("19.11.2026"));
    click(*dialog, QStringLiteral("Отметить выбранных"));
    CHECK(tells(*dialog, QStringLiteral("раньше с ним не могли")));
    day->selectAll();
    type(day, QStringLiteral("20.11.2026"));
    click(*dialog, QStringLiteral("Отметить выбранных"));
    CHECK(tells(*dialog, QStringLiteral("Ознакомлены 2 из %1").arg(all)));
    look(*dialog, QStringLiteral("acquaintance-signed"));
    click(*dialog, QStringLiteral("Снять отметку"));
    CHECK(tells(*dialog, QStringLiteral("Ознакомлены 0 из %1").arg(all)));
    test->workspace().undo();
    CHECK(tells(*dialog, QStringLiteral("Ознакомлены 2 из %1").arg(all)));
    dialog->reject();
    page.ensureFresh();
    CHECK(tells(page, QStringLiteral("Ознакомлены 2 из %1").arg(all)));
}

TEST_CASE("Employees come onto the sheet and off it, and have their departments", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    const auto id = registeredOrder(*test);
    AcquaintanceDialog dialog(test->workspace(), id, QStringLiteral("Приказ № 77-ОД"));
    showAt(dialog, 1060, 640);
    const auto before = lists::acquaintanceRows(test->desk(), id);
    auto* list = dialog.findChild<ListPanel*>()->view();
    list->choose({before.front().id});
    click(dialog, QStringLiteral("Убрать с листа"));
    REQUIRE(lists::acquaintanceRows(test->desk(), id).size() == before.size() - 1);
    auto* people = named<QLineEdit>(dialog, QStringLiteral("Кого добавить в лист"));
    type(people, before.front().name);
    press(people, Qt::Key_Return);
    click(dialog, QStringLiteral("Добавить"));
    CHECK(lists::acquaintanceRows(test->desk(), id).size() == before.size());
    list->choose({before.front().id, before.back().id});
    type(named<QLineEdit>(dialog, QStringLiteral("Подразделение выбранных")), QStringLiteral("Библиотека"));
    click(dialog, QStringLiteral("Записать"));
    const auto after = lists::acquaintanceRows(test->desk(), id);
    CHECK(std::ranges::count(after, QStringLiteral("Библиотека"), &lists::AcquaintanceRow::department) == 2);

    TestChoices answers;
    answers.save = test->fileIn(QStringLiteral("лист.pdf"));
    named<QCheckBox>(dialog, QStringLiteral("Лист на каждое подразделение"))->click();
    click(dialog, QStringLiteral("Сохранить файл…"));
    CHECK(waitFor([&] { return QFile::exists(answers.save); }));
}

TEST_CASE("What was typed at the sheet and not written down is there again when it is opened",
          "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    const auto id = registeredOrder(*test);
    const auto rows = lists::acquaintanceRows(test->desk(), id);
    REQUIRE(office::removeAcquainted(test->desk(), id, {0}));
    test->workspace().tellChanged();
    const QString department = QStringLiteral("Подразделение выбранных");
    const QString day = QStringLiteral("Дата ознакомления");
    {
        AcquaintanceDialog dialog(test->workspace(), id, QStringLiteral("Приказ № 77-ОД"));
        showAt(dialog, 1060, 640);
        type(named<QLineEdit>(dialog, department), QStringLiteral("Библиотека"));
        auto* people = named<QLineEdit>(dialog, QStringLiteral("Кого добавить в лист"));
        type(people, rows.front().name);
        press(people, Qt::Key_Return);
        auto* date = named<QLineEdit>(dialog, day);
        date->selectAll();
        type(date, QStringLiteral("20.11.2026"));
        dialog.reject();
    }
    CHECK(lists::acquaintanceRows(test->desk(), id).size() == rows.size() - 1);
    {
        AcquaintanceDialog dialog(test->workspace(), id, QStringLiteral("Приказ № 77-ОД"));
        showAt(dialog, 1060, 640);
        look(dialog, QStringLiteral("acquaintance-resumed"));
        CHECK(named<QLineEdit>(dialog, department)->text() == QStringLiteral("Библиотека"));
        CHECK(named<QLineEdit>(dialog, day)->text() == QStringLiteral("20.11.2026"));
        CHECK(named<QAbstractButton>(dialog, QStringLiteral("Добавить"))->isEnabled());
        // Another line does not wipe what was typed.
        auto* list = dialog.findChild<ListPanel*>()->view();
        list->choose({lists::acquaintanceRows(test->desk(), id).back().id});
        CHECK(named<QLineEdit>(dialog, department)->text() == QStringLiteral("Библиотека"));
        click(dialog, QStringLiteral("Записать"));
        click(dialog, QStringLiteral("Добавить"));
        click(dialog, QStringLiteral("Отметить выбранных"));
    }
    CHECK(lists::acquaintanceRows(test->desk(), id).size() == rows.size());
    AcquaintanceDialog dialog(test->workspace(), id, QStringLiteral("Приказ № 77-ОД"));
    showAt(dialog, 1060, 640);
    CHECK(named<QLineEdit>(dialog, day)->text() == QStringLiteral("21.11.2026"));
    CHECK_FALSE(named<QAbstractButton>(dialog, QStringLiteral("Добавить"))->isEnabled());
}

TEST_CASE("A signed paper is put into its file from the page of papers", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    const auto id = registeredOrder(*test);
    DocumentsPage page(test->workspace());
    showAt(page, 1084, 640);
    page.choose({lists::Place::Documents, lists::Doing::OpenDocument, {}, {id.uuid()}, {}});
    auto* dialog = openedBy<FileMarkDialog>(page, QStringLiteral("В дело…"));
    look(*dialog, QStringLiteral("file-mark"));
    auto* mark = named<QLineEdit>(*dialog, QStringLiteral("Дело"));
    type(mark, QStringLiteral("01-07"));
    press(mark, Qt::Key_Return);
    page.ensureFresh();
    CHECK(tells(page, QStringLiteral("Лежит в деле 01-07")));
    test->workspace().undo();
    page.ensureFresh();
    CHECK_FALSE(tells(page, QStringLiteral("Лежит в деле")));
}

TEST_CASE("An annulled order tells what has annulled it", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    const auto id = registeredOrder(*test);
    const auto& all = test->desk().snapshot().documents;
    auto annulled = *std::ranges::find(all, id, &documents::Document::id);
    auto later = annulled;
    later.id = test->desk().ids().next<documents::Document>();
    later.number = QStringLiteral("81-ОД");
    later.acquaintances.clear();
    annulled.state = documents::DocumentState::Annulled;
    annulled.annulledBy = later.id;
    school::Changes changes;
    changes.saved = {later, annulled};
    REQUIRE(test->desk().commit({QStringLiteral("step.paper-filed"), {}}, changes));
    test->workspace().tellChanged();
    DocumentsPage page(test->workspace());
    showAt(page, 1084, 640);
    page.choose({lists::Place::Documents, lists::Doing::OpenDocument, {}, {id.uuid()}, {}});
    CHECK(tells(page, QStringLiteral("Отменён: приказ № 81-ОД от 20.11.2026")));
}
