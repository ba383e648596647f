#include "ui/documents/grounds_card.h"

#include "documents/paper_texts.h"
#include "office/grounds.h"
#include "office/paper_session.h"
#include "ui/documents/acts_dialog.h"
#include "ui/documents/paper_wizard.h"
#include "ui/documents/paper_work.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

const QString orderOnCurator = QStringLiteral("D02");
const QString chooseActs = QStringLiteral("Выбрать акты");

// A wizard at the text of a kind, with its grounds unfolded or not.
struct ShownGrounds
{
    explicit ShownGrounds(TestWorkspace& test, const QString& kind = orderOnCurator, bool unfolded = true)
        : wizard(test.workspace(), {kind, {}})
    {
        showAt(wizard);
        while (!card().isVisibleTo(&wizard) && wizard.currentPage() + 2 < wizard.pageCount()) {
            click(wizard, QStringLiteral("Далее"));
        }
        if (unfolded) {
            click(wizard, chooseActs);
        }
    }

    GroundsCard& card() { return *wizard.findChild<GroundsCard*>(); }
    QListWidget& list() { return *named<QListWidget>(wizard, QStringLiteral("Акты библиотеки")); }
    QString textOf(int row) { return list().item(row)->text().replace(QChar::Nbsp, QLatin1Char(' ')); }
    int rowOf(const QString& words)
    {
        for (int row = 0; row < list().count(); ++row) {
            if (textOf(row).contains(words)) {
                return row;
            }
        }
        FAIL("no act " << words.toStdString());
        return -1;
    }
    void tickByKeys(const QString& words)
    {
        list().setFocus();
        list().setCurrentRow(rowOf(words));
        press(&list(), Qt::Key_Space);
    }
    QString paper()
    {
        QStringList texts;
        for (const auto& text : documents::paperTexts(wizard.work().papers()->front())) {
            texts << text.text;
        }
        return texts.join(QLatin1Char('\n')).replace(QChar::Nbsp, QLatin1Char(' '));
    }
    bool says(const QString& words)
    {
        QApplication::processEvents();
        const auto labels = wizard.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisibleTo(&wizard) &&
                   label->text().replace(QChar::Nbsp, QLatin1Char(' ')).contains(words);
        });
    }

    PaperWizard wizard;
};

} // namespace

TEST_CASE("Acts are ticked by the keyboard, and the sheet shows them at once", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    ShownGrounds shown(*test);
    CHECK(shown.list().hasFocus());
    CHECK(shown.says(QStringLiteral("Как обычно:")));
    CHECK(shown.paper().contains(QStringLiteral("№ Р-145")));
    look(shown.wizard, QStringLiteral("grounds"));
    shown.tickByKeys(QStringLiteral("№ Р-145"));
    CHECK_FALSE(shown.paper().contains(QStringLiteral("№ Р-145")));
    shown.tickByKeys(QStringLiteral("№ 273-ФЗ"));
    CHECK(shown.paper().contains(QStringLiteral("Федеральным законом от 29.12.2012 № 273-ФЗ")));
    CHECK(shown.says(QStringLiteral("Выбрано вами: 273-ФЗ")));
    look(shown.wizard, QStringLiteral("grounds-chosen"));
    click(shown.wizard, QStringLiteral("Как обычно"));
    CHECK(shown.paper().contains(QStringLiteral("№ Р-145")));
    CHECK_FALSE(shown.wizard.work().request().grounds);
    CHECK(named<QPushButton>(shown.wizard, chooseActs)->hasFocus());
}

TEST_CASE("The usual acts ticked one by one are as usual again", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    ShownGrounds shown(*test);
    shown.tickByKeys(QStringLiteral("№ Р-145"));
    CHECK(shown.wizard.work().request().grounds);
    shown.tickByKeys(QStringLiteral("№ Р-145"));
    CHECK_FALSE(shown.wizard.work().request().grounds);
}

TEST_CASE("An act that is over is grey, warned of before signing and gives way to its successor",
          "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    ShownGrounds shown(*test);
    const int row = shown.rowOf(QStringLiteral("утратил силу с 18.08.2025"));
    CHECK(shown.list().item(row)->foreground() != shown.list().item(0)->foreground());
    shown.tickByKeys(QStringLiteral("утратил силу с 18.08.2025"));
    CHECK(shown.paper().contains(QStringLiteral("7.0.97-2016")));
    CHECK(shown.says(QStringLiteral("утратил силу с 18.08.2025")));
    look(shown.wizard, QStringLiteral("grounds-over"));
    click(shown.wizard, QStringLiteral("Взять новый акт вместо него"));
    CHECK(shown.paper().contains(QStringLiteral("7.0.97-2025")));
    CHECK_FALSE(shown.paper().contains(QStringLiteral("7.0.97-2016")));
    CHECK(shown.list().hasFocus());
    CHECK(shown.textOf(shown.list().currentRow()).startsWith(QStringLiteral("Стандарт ГОСТ Р 7.0.97-2025")));
}

TEST_CASE("A long library is searched, and a hidden tick stays", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    ShownGrounds shown(*test);
    press(&shown.list(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = named<QLineEdit>(shown.wizard, QStringLiteral("Найти акт"));
    REQUIRE(filter->hasFocus());
    type(filter, QStringLiteral("персональн"));
    CHECK(shown.list().item(shown.rowOf(QStringLiteral("№ Р-145")))->isHidden());
    CHECK_FALSE(shown.list().item(shown.rowOf(QStringLiteral("№ 152-ФЗ")))->isHidden());
    shown.tickByKeys(QStringLiteral("№ 152-ФЗ"));
    CHECK(shown.paper().contains(QStringLiteral("№ Р-145")));
    CHECK(shown.paper().contains(QStringLiteral("№ 152-ФЗ")));
}

TEST_CASE("Chosen acts wait in the draft", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    {
        ShownGrounds shown(*test);
        shown.tickByKeys(QStringLiteral("№ 273-ФЗ"));
        REQUIRE(waitFor([&] {
            const auto draft = office::paperDraft(test->desk(), orderOnCurator);
            return draft && *draft && (*draft)->request.grounds;
        }));
    }
    ShownGrounds shown(*test, orderOnCurator, false);
    CHECK(shown.says(QStringLiteral("Выбрано вами: 273-ФЗ")));
    CHECK(shown.paper().contains(QStringLiteral("№ 273-ФЗ")));
}

TEST_CASE("An order without any act says so, a paper that cites none does not ask", "[ui][documents]")
{
    auto test = TestWorkspace::demo(4);
    ShownGrounds pairs(*test, QStringLiteral("D32"));
    pairs.tickByKeys(QStringLiteral("№ Р-145"));
    while (!pairs.wizard.work().grounds().cited.isEmpty()) {
        const auto key = pairs.wizard.work().grounds().cited.front();
        const auto& acts = pairs.wizard.work().grounds().acts;
        const auto act =
            std::ranges::find_if(acts, [&](const lists::ActRow& row) { return row.act.key == key; });
        pairs.list().item(static_cast<int>(act - acts.begin()))->setCheckState(Qt::Unchecked);
    }
    CHECK(pairs.says(QStringLiteral("В документе нет ссылок на акты.")));
    CHECK(pairs.says(QStringLiteral("нет правовых оснований")));
    PaperWizard roadmap(test->workspace(), {QStringLiteral("D06"), {}});
    showAt(roadmap);
    CHECK_FALSE(roadmap.findChild<GroundsCard*>()->isVisibleTo(&roadmap));
}

TEST_CASE("An act added to the library from the paper can be ticked there", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    ShownGrounds shown(*test);
    click(shown.wizard, QStringLiteral("Библиотека актов…"));
    auto* dialog = shown.wizard.findChild<ActsDialog*>();
    REQUIRE(dialog);
    documents::LibraryAct act;
    act.act.kind = QStringLiteral("приказ");
    act.act.issuer = QStringLiteral("Управление образования");
    act.act.number = QStringLiteral("77");
    REQUIRE(test->workspace().perform([&](office::Desk& desk) { return office::saveAct(desk, act); }));
    dialog->reject();
    shown.tickByKeys(QStringLiteral("Приказ Управления образования № 77"));
    CHECK(shown.paper().contains(QStringLiteral("приказом Управления образования № 77")));
}
