#include "office/paper_rules.h"
#include "office/paper_session.h"
#include "ui/documents/documents_page.h"
#include "ui/documents/issued_elsewhere_dialog.h"
#include "ui/documents/paper_wizard.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

const QString onStaff = QStringLiteral("В журнал приказов по личному составу");

std::unique_ptr<TestWorkspace> schoolWithMasks()
{
    auto test = TestWorkspace::demo(3);
    documents::PaperRules rules;
    rules.ordersMask = QStringLiteral("{n}-ОД");
    rules.staffMask = QStringLiteral("{n}-ЛС");
    REQUIRE(office::savePaperRules(test->desk(), rules));
    test->workspace().tellChanged();
    return test;
}

bool reads(const QWidget& in, const QString& words)
{
    const auto labels = in.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisibleTo(&in) && label->text().contains(words);
    });
}

void goToLastStep(PaperWizard& wizard)
{
    while (wizard.currentPage() + 1 < wizard.pageCount()) {
        const int before = wizard.currentPage();
        click(wizard, QStringLiteral("Далее"));
        REQUIRE(wizard.currentPage() == before + 1);
    }
}

} // namespace

TEST_CASE("The order on a paid curator is offered to the journal of orders on staff and shown there",
          "[ui][documents]")
{
    auto test = schoolWithMasks();
    TestChoices answers;
    answers.agree = true;
    PaperWizard wizard(test->workspace(), {QStringLiteral("D02"), {}});
    showAt(wizard);
    named<QCheckBox>(wizard, QStringLiteral("За эту работу установлена доплата"))->click();
    goToLastStep(wizard);
    auto* box = named<QCheckBox>(wizard, onStaff);
    CHECK(box->isChecked());
    CHECK(reads(wizard, QStringLiteral("…-ЛС")));
    look(wizard, QStringLiteral("wizard-on-staff"));
    box->click();
    CHECK(reads(wizard, QStringLiteral("…-ОД")));
    box->click();
    type(named<QLineEdit>(wizard, QStringLiteral("Номер")), QStringLiteral("12-ЛС"));
    type(named<QLineEdit>(wizard, QStringLiteral("Дата документа")), QStringLiteral("20.11.2026"));
    click(wizard, QStringLiteral("Зарегистрировать"));
    const auto& all = test->desk().snapshot().documents;
    const auto order = std::ranges::find(all, QStringLiteral("12-ЛС"), &documents::Document::number);
    REQUIRE(order != all.end());
    CHECK(order->onStaff);

    DocumentsPage page(test->workspace());
    showAt(page, 1084, 640);
    page.choose({lists::Place::Documents, lists::Doing::OpenDocument, {}, {order->id.uuid()}, {}});
    CHECK(reads(page, QStringLiteral("Приказы по личному составу")));
    look(page, QStringLiteral("documents-on-staff"));
}

TEST_CASE("An order that no law puts on staff goes there only when the curator says so", "[ui][documents]")
{
    auto test = schoolWithMasks();
    PaperWizard wizard(test->workspace(), {QStringLiteral("D02"), {}});
    showAt(wizard);
    goToLastStep(wizard);
    CHECK_FALSE(named<QCheckBox>(wizard, onStaff)->isChecked());
    PaperWizard regulation(test->workspace(), {QStringLiteral("D05"), {}});
    showAt(regulation);
    goToLastStep(regulation);
    for (const auto* box : regulation.findChildren<QCheckBox*>()) {
        CHECK_FALSE((box->isVisible() && QString(box->text()).remove(QLatin1Char('&')) == onStaff));
    }
}

TEST_CASE("Number, date and journal of the last step are there again after leaving", "[ui][documents]")
{
    auto test = schoolWithMasks();
    {
        PaperWizard wizard(test->workspace(), {QStringLiteral("D02"), {}});
        showAt(wizard);
        goToLastStep(wizard);
        named<QCheckBox>(wizard, onStaff)->click();
        type(named<QLineEdit>(wizard, QStringLiteral("Номер")), QStringLiteral("31"));
        type(named<QLineEdit>(wizard, QStringLiteral("Дата документа")), QStringLiteral("20.11.2026"));
        wizard.leave();
    }
    PaperWizard wizard(test->workspace(), {QStringLiteral("D02"), {}});
    showAt(wizard);
    goToLastStep(wizard);
    CHECK(named<QCheckBox>(wizard, onStaff)->isChecked());
    CHECK(named<QLineEdit>(wizard, QStringLiteral("Номер"))->text() == QStringLiteral("31"));
    CHECK(named<QLineEdit>(wizard, QStringLiteral("Дата документа"))->text() == QStringLiteral("20.11.2026"));
}

TEST_CASE("An order on training issued before goes to the orders on staff", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    TestChoices answers;
    answers.agree = true;
    IssuedElsewhereDialog dialog(test->workspace(), QStringLiteral("D28"));
    showAt(dialog, 640, 320);
    CHECK(named<QCheckBox>(dialog, onStaff)->isChecked());
    look(dialog, QStringLiteral("elsewhere-on-staff"));
    type(named<QLineEdit>(dialog, QStringLiteral("Номер")), QStringLiteral("9"));
    type(named<QLineEdit>(dialog, QStringLiteral("Дата")), QStringLiteral("20.11.2026"));
    dialog.accept();
    const auto& all = test->desk().snapshot().documents;
    const auto order = std::ranges::find(all, QStringLiteral("D28"), &documents::Document::kind);
    REQUIRE(order != all.end());
    CHECK(order->onStaff);
}

TEST_CASE("Enter in the number without a date tells what is missing and the wizard stays", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    TestChoices answers;
    answers.agree = true;
    PaperWizard wizard(test->workspace(), {QStringLiteral("D02"), {}});
    showAt(wizard);
    goToLastStep(wizard);
    const QSignalSpy left(&wizard, &Wizard::left);
    const QSignalSpy finished(&wizard, &Wizard::finished);
    auto* number = named<QLineEdit>(wizard, QStringLiteral("Номер"));
    type(number, QStringLiteral("31"));
    press(number, Qt::Key_Return);
    CHECK(left.isEmpty());
    CHECK(finished.isEmpty());
    CHECK(reads(wizard, QStringLiteral("Напишите дату документа.")));
}
