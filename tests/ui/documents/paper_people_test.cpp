#include "office/consent_marks.h"
#include "rendering/pdf_text.h"
#include "school/lookup.h"
#include "ui/common/list_panel.h"
#include "ui/common/long_work.h"
#include "ui/documents/paper_preview.h"
#include "ui/documents/paper_wizard.h"
#include "ui/documents/paper_work.h"
#include "ui/documents/people_dialog.h"
#include "ui/documents/test_printing.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QCheckBox>
#include <QLabel>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

const QString chooseText = QStringLiteral("Выбрать людей…");

PeopleDialog* dialogOf(PaperWizard& wizard)
{
    click(wizard, chooseText);
    auto* dialog = wizard.findChild<PeopleDialog*>();
    REQUIRE(dialog);
    REQUIRE(waitFor([&] { return dialog->isVisible(); }));
    return dialog;
}

// Chooses by keys alone those whom the filter finds.
void chooseFound(PeopleDialog* dialog, const QString& typed)
{
    auto* panel = dialog->findChild<ListPanel*>();
    CHECK(waitFor([&] { return panel->filterBox()->hasFocus(); }));
    type(panel->filterBox(), typed);
    REQUIRE(waitFor([&] { return panel->view()->model()->rowCount() > 0; }));
    QTest::qWait(300); // the filter waits for the end of typing
    press(panel->filterBox(), Qt::Key_Down);
    press(panel->view(), Qt::Key_A, Qt::ControlModifier);
    press(panel->view(), Qt::Key_Return);
}

bool isShown(const QWidget& in, const QString& text)
{
    const auto labels = in.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisibleTo(&in) && label->text().contains(text); });
}

} // namespace

TEST_CASE("Blanks are printed for one class, chosen from the list by the keyboard", "[ui][documents]")
{
    auto test = TestWorkspace::demo(2);
    const auto& entries = test->desk().snapshot().entries;
    const auto pupil =
        std::ranges::find_if(entries, [](const auto& one) { return !one.className.isEmpty(); });
    REQUIRE(pupil != entries.end());
    PaperWizard wizard(test->workspace(), {QStringLiteral("D16")});
    showAt(wizard);
    CHECK(isShown(wizard, QStringLiteral("Для всех, у кого этого документа нет")));
    const auto everyone = wizard.work().papers()->size();
    auto* dialog = dialogOf(wizard);
    look(*dialog, QStringLiteral("people-dialog"));
    chooseFound(dialog, pupil->className);
    const auto& chosen = wizard.work().request().entries;
    REQUIRE_FALSE(chosen.empty());
    CHECK(chosen.size() < everyone);
    const school::Lookup lookup(test->desk().snapshot());
    for (const auto& id : chosen) {
        CHECK(lookup.entry(id)->className == pupil->className);
    }
    CHECK(wizard.work().papers()->size() == chosen.size());
    look(wizard, QStringLiteral("wizard-people"));
    click(wizard, QStringLiteral("Для всех"));
    CHECK(wizard.work().papers()->size() == everyone);
}

TEST_CASE("A choice that was called off changes nothing", "[ui][documents]")
{
    auto test = TestWorkspace::demo(2);
    PaperWizard wizard(test->workspace(), {QStringLiteral("D18")});
    showAt(wizard);
    const auto before = wizard.work().papers();
    auto* dialog = dialogOf(wizard);
    CHECK_FALSE(named<QAbstractButton>(*dialog, QStringLiteral("Выбрать"))->isEnabled());
    press(dialog, Qt::Key_Escape);
    REQUIRE(waitFor([&] { return !wizard.findChild<PeopleDialog*>(); }));
    CHECK(wizard.work().papers() == before);
}

TEST_CASE("Each paper that is for nobody says what to do, and is printed for whom one chooses",
          "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    for (const char* kind : {"D17", "D35"}) {
        CAPTURE(kind);
        PaperWizard wizard(test->workspace(), {QString::fromLatin1(kind)});
        showAt(wizard);
        if (!wizard.work().isReady()) {
            CHECK(isShown(wizard, QStringLiteral("выберите")));
            look(wizard, QStringLiteral("wizard-nobody-%1").arg(QLatin1String(kind)));
        }
        auto* dialog = dialogOf(wizard);
        auto* panel = dialog->findChild<ListPanel*>();
        REQUIRE(panel->view()->model()->rowCount() > 0);
        panel->view()->selectRow(0);
        click(*dialog, QStringLiteral("Выбрать: 1 человек"));
        REQUIRE(wizard.work().isReady());
        look(wizard, QStringLiteral("wizard-chosen-%1").arg(QLatin1String(kind)));
        click(wizard, QStringLiteral("Далее"));
        look(wizard, QStringLiteral("wizard-issue-%1").arg(QLatin1String(kind)));
        const bool twoPapers = wizard.work().papers()->size() > 1;
        CHECK(twoPapers == (QLatin1String(kind) == QLatin1String("D35")));
    }
}

TEST_CASE("Only a consent is marked as given out, as the consent it is", "[ui][documents]")
{
    auto test = TestWorkspace::demo(2);
    const auto& entries = test->desk().snapshot().entries;
    const auto entry = entries.front().id;
    const auto person = entries.front().person;
    TestPrinting printing;
    printing.file = test->fileIn(QStringLiteral("лоток.pdf"));
    for (const char* kind : {"D16", "D65"}) {
        CAPTURE(kind);
        PaperWizard wizard(test->workspace(), {QString::fromLatin1(kind), {entry}});
        showAt(wizard);
        click(wizard, QStringLiteral("Далее"));
        const bool consent = QLatin1String(kind) == QLatin1String("D16");
        click(wizard,
              consent ? QStringLiteral("Печать: 1 согласие…") : QStringLiteral("Печать: 1 документ…"));
        REQUIRE(waitFor([&] { return !wizard.longWork().isRunning(); }));
        const bool canMark = isShown(wizard, QStringLiteral("бланки розданы"));
        look(wizard, QStringLiteral("wizard-printed-%1").arg(QLatin1String(kind)));
        CHECK(canMark == (QLatin1String(kind) == QLatin1String("D16")));
        if (canMark) {
            click(wizard, QStringLiteral("Отметить, что бланки выданы"));
        }
    }
    const auto& consents = test->desk().snapshot().consents;
    const auto marked = std::ranges::count_if(consents, [&](const people::Consent& one) {
        return one.person == person && one.purpose == people::ConsentPurpose::Distribution && one.issuedOn;
    });
    CHECK(marked == 1);
}

TEST_CASE("On both sides each blank begins on a sheet of its own", "[ui][documents]")
{
    auto test = TestWorkspace::demo(2);
    TestChoices answers;
    answers.save = test->fileIn(QStringLiteral("согласия.pdf"));
    PaperWizard wizard(test->workspace(), {QStringLiteral("D18")});
    showAt(wizard);
    REQUIRE(wizard.work().papers()->size() > 1);
    click(wizard, QStringLiteral("Далее"));
    auto* both = named<QCheckBox>(wizard, QStringLiteral("С двух сторон"));
    both->setFocus();
    press(both, Qt::Key_Space);
    REQUIRE(both->isChecked());
    look(wizard, QStringLiteral("wizard-two-sided"));
    click(wizard, QStringLiteral("Сохранить файл…"));
    REQUIRE(waitFor([&] { return !wizard.longWork().isRunning(); }));
    const auto pages = tests::pagesOfPdf(answers.save);
    REQUIRE(pages);
    const QString start = QStringLiteral("на участие в программе наставничества");
    qsizetype papers = 0;
    for (qsizetype i = 0; i < pages->size(); ++i) {
        CAPTURE(i);
        if (pages->at(i).contains(start)) {
            ++papers;
            CHECK(i % 2 == 0);
        }
    }
    CHECK(static_cast<std::size_t>(papers) == wizard.work().papers()->size());
}

TEST_CASE("A letter about a request is a blank, or goes to the one who was chosen, and is registered",
          "[ui][documents]")
{
    auto test = TestWorkspace::demo(2);
    PaperWizard wizard(test->workspace(), {QStringLiteral("D61")});
    showAt(wizard);
    CHECK(isShown(wizard, QStringLiteral("Пустой бланк: никто не выбран")));
    CHECK(wizard.work().papers()->size() == 1);
    look(wizard, QStringLiteral("wizard-letter"));
    auto* dialog = dialogOf(wizard);
    dialog->findChild<ListPanel*>()->view()->selectRow(0);
    click(*dialog, QStringLiteral("Выбрать: 1 человек"));
    REQUIRE(wizard.work().request().entries.size() == 1);
    click(wizard, QStringLiteral("Далее"));
    CHECK(named<QLineEdit>(wizard, QStringLiteral("Номер")));
}
