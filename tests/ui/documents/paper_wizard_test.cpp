#include "ui/documents/paper_wizard.h"

#include "documents/paper_json.h"
#include "office/accept_proposal.h"
#include "office/consent_marks.h"
#include "office/consent_papers.h"
#include "office/propose_pairs.h"
#include "rendering/pdf_text.h"
#include "school/lookup.h"
#include "ui/common/long_work.h"
#include "ui/common/message_bar.h"
#include "ui/documents/documents_page.h"
#include "ui/documents/paper_preview.h"
#include "ui/documents/test_printing.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

const QString pairsOrder = QStringLiteral("D32");

// A school whose pairs were just made and wait for their order.
std::unique_ptr<TestWorkspace> workspaceWithPairs()
{
    auto test = TestWorkspace::demo(4);
    const auto proposal = office::proposePairs(test->desk(), {});
    REQUIRE(proposal);
    REQUIRE(office::acceptProposal(test->desk(), *proposal));
    test->workspace().tellChanged();
    return test;
}

// The view on the page that is shown.
PaperView* viewIn(const QWidget& wizard)
{
    for (auto* view : wizard.findChildren<PaperView*>()) {
        if (view->isVisibleTo(&wizard)) {
            return view;
        }
    }
    FAIL("no preview");
    return nullptr;
}

// Walks down the sheet by keys to the text that holds these words.
void goToText(PaperView* view, const QString& words)
{
    view->setFocus();
    for (int i = 0; i < 200 && !view->accessibleDescription().contains(words); ++i) {
        press(view, Qt::Key_Down);
    }
    REQUIRE(view->accessibleDescription().contains(words));
}

void rewordBy(PaperWizard& wizard, const QString& words, const QString& other)
{
    PaperView* view = viewIn(wizard);
    goToText(view, words);
    press(view, Qt::Key_F2);
    auto* field = wizard.findChild<QPlainTextEdit*>();
    REQUIRE(field->hasFocus());
    type(field, other);
    press(field, Qt::Key_Return, Qt::ControlModifier);
}

const documents::Document* registered(const office::Desk& desk, const QString& kind)
{
    const auto& all = desk.snapshot().documents;
    const auto found =
        std::ranges::find_if(all, [&](const auto& one) { return one.kind == kind && !one.blocks.isEmpty(); });
    return found == all.end() ? nullptr : &*found;
}

QString allTexts(const documents::Paper& paper)
{
    QStringList texts;
    for (const auto& text : documents::paperTexts(paper)) {
        texts << text.text;
    }
    return texts.join(QLatin1Char('\n'));
}

QString withoutSpaces(const QString& text)
{
    QString bare;
    std::ranges::copy_if(text, std::back_inserter(bare),
                         [](QChar c) { return !c.isSpace() && c != QChar(0x00ad); });
    return bare;
}

} // namespace

TEST_CASE("A new order is chosen, reworded, and registered with its new words", "[ui][documents]")
{
    auto test = workspaceWithPairs();
    TestChoices answers;
    answers.agree = true;
    DocumentsPage page(test->workspace());
    showAt(page, 1084, 640);
    Wizard* asked = nullptr;
    QObject::connect(&page, &Page::wizardAsked, &page, [&](Wizard* wizard) { asked = wizard; });
    click(page, QStringLiteral("Новый документ…"));
    REQUIRE(asked);
    const std::unique_ptr<PaperWizard> wizard(qobject_cast<PaperWizard*>(asked));
    showAt(*wizard);
    auto* filter = named<QLineEdit>(*wizard, QStringLiteral("Отбор: Виды документов"));
    look(*wizard, QStringLiteral("wizard-kind"));
    type(filter, QStringLiteral("закреплении"));
    press(filter, Qt::Key_Return);
    press(QApplication::focusWidget(), Qt::Key_Home);
    click(*wizard, QStringLiteral("Далее"));
    REQUIRE(wizard->currentPage() == 1);
    look(*wizard, QStringLiteral("wizard-text"));

    const QString words = QStringLiteral("Контроль возложить на заместителя директора.");
    rewordBy(*wizard, QStringLiteral("Контроль"), words);
    look(*wizard, QStringLiteral("wizard-edit"));
    CHECK(allTexts(viewIn(*wizard)->papers()->front()).contains(QStringLiteral("возложить")));
    click(*wizard, QStringLiteral("Добавить пункт после"));
    auto* field = wizard->findChild<QPlainTextEdit*>();
    type(field, QStringLiteral("Разместить приказ на сайте школы."));
    click(*wizard, QStringLiteral("Применить"));
    CHECK(allTexts(viewIn(*wizard)->papers()->front()).contains(QStringLiteral("на сайте школы")));

    click(*wizard, QStringLiteral("Далее"));
    REQUIRE(wizard->currentPage() == 2);
    click(*wizard, QStringLiteral("Зарегистрировать"));
    CHECK(answers.asked.isEmpty());
    CHECK_FALSE(named<QLineEdit>(*wizard, QStringLiteral("Номер"))->accessibleDescription().isEmpty());
    type(named<QLineEdit>(*wizard, QStringLiteral("Номер")), QStringLiteral("112-ОД"));
    type(named<QLineEdit>(*wizard, QStringLiteral("Дата документа")), QStringLiteral("20.11.2026"));
    look(*wizard, QStringLiteral("wizard-issue"));
    click(*wizard, QStringLiteral("Зарегистрировать"));
    REQUIRE(answers.asked.size() == 1);
    const auto* document = registered(test->desk(), pairsOrder);
    REQUIRE(document);
    CHECK(document->number == QStringLiteral("112-ОД"));
    const auto stored = documents::paperFromJson(document->blocks);
    REQUIRE(stored);
    CHECK(allTexts(*stored).contains(QStringLiteral("возложить")));
    CHECK(allTexts(*stored).contains(QStringLiteral("на сайте школы")));
    CHECK(*stored == viewIn(*wizard)->papers()->front());
    look(*wizard, QStringLiteral("wizard-registered"));

    const QSignalSpy finished(wizard.get(), &Wizard::finished);
    click(*wizard, QStringLiteral("Готово"));
    CHECK(finished.size() == 1);
    const auto drafts = office::paperDrafts(test->desk());
    REQUIRE(drafts);
    CHECK(drafts->empty());
}

TEST_CASE("The order is prepared by the keyboard alone", "[ui][documents]")
{
    auto test = workspaceWithPairs();
    TestChoices answers;
    answers.agree = true;
    PaperWizard wizard(test->workspace(), {pairsOrder, {}});
    showAt(wizard);
    CHECK(viewIn(wizard)->hasFocus());
    rewordBy(wizard, QStringLiteral("Контроль"), QStringLiteral("Контроль оставляю за собой лично."));
    press(QApplication::focusWidget(), Qt::Key_Escape); // puts the field away
    CHECK(viewIn(wizard)->hasFocus());
    press(viewIn(wizard), Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(allTexts(viewIn(wizard)->papers()->front()).contains(QStringLiteral("лично")));
    press(viewIn(wizard), Qt::Key_D, Qt::AltModifier);
    named<QAbstractButton>(wizard, QStringLiteral("Далее"))->setFocus();
    press(QApplication::focusWidget(), Qt::Key_Space);
    REQUIRE(wizard.currentPage() == 1);
    auto* number = named<QLineEdit>(wizard, QStringLiteral("Номер"));
    type(number, QStringLiteral("113-ОД"));
    type(named<QLineEdit>(wizard, QStringLiteral("Дата документа")), QStringLiteral("20.11.2026"));
    press(number, Qt::Key_Return);
    CHECK(registered(test->desk(), pairsOrder));
}

TEST_CASE("Who may not be named is told, and the order goes without them", "[ui][documents]")
{
    auto test = workspaceWithPairs();
    const school::Lookup lookup(test->desk().snapshot());
    const auto& pairs = test->desk().snapshot().pairs;
    const auto pair = std::ranges::find(pairs, pairs::PairState::Proposed, &pairs::Pair::state);
    REQUIRE(pair != pairs.end());
    const auto person = lookup.entry(pair->members.front().mentee)->person;
    const QString name = lookup.nameOf(pair->members.front().mentee);
    REQUIRE(office::withdrawConsents(test->desk(), people::ConsentPurpose::Processing, {person},
                                     test->desk().today()));
    test->workspace().tellChanged();

    PaperWizard wizard(test->workspace(), {pairsOrder, {}});
    showAt(wizard);
    auto* next = named<QAbstractButton>(wizard, QStringLiteral("Далее"));
    CHECK_FALSE(next->isEnabled());
    auto* blocked = named<QListWidget>(wizard, QStringLiteral("Кого нельзя назвать и почему"));
    REQUIRE(blocked->count() == 1);
    CHECK(blocked->item(0)->text().contains(name));
    CHECK(blocked->item(0)->text().size() > name.size() + 5); // and the reason
    look(wizard, QStringLiteral("wizard-blocked"));
    click(wizard, QStringLiteral("Оформить без них"));
    CHECK(next->isEnabled());
    CHECK_FALSE(viewIn(wizard)->papers()->empty());
    QTest::qWait(20); // the list takes its height
    look(wizard, QStringLiteral("wizard-without"));
    click(wizard, QStringLiteral("Вернуть их в приказ"));
    CHECK_FALSE(next->isEnabled());
}

TEST_CASE("A check leads to the people it is about", "[ui][documents]")
{
    auto test = workspaceWithPairs();
    PaperWizard wizard(test->workspace(), {pairsOrder, {}});
    showAt(wizard);
    QList<Target> targets;
    QObject::connect(&wizard, &Wizard::asked, &wizard, [&](const Target& target) { targets << target; });
    for (auto* button : wizard.findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(&wizard) && button->text() == QStringLiteral("Показать…")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    for (const Target& target : targets) {
        CHECK_FALSE(target.subjects.empty());
        CHECK(target.doing);
    }
}

TEST_CASE("A number that is taken is told beside its field", "[ui][documents]")
{
    auto test = workspaceWithPairs();
    TestChoices answers;
    answers.agree = true;
    const auto papers = test->desk().registeredPapers();
    const auto registry = std::ranges::find(papers, QStringLiteral("D27"), &programme::RegisteredPaper::kind);
    REQUIRE(registry != papers.end());
    PaperWizard wizard(test->workspace(), {pairsOrder, {}});
    showAt(wizard);
    click(wizard, QStringLiteral("Далее"));
    auto* number = named<QLineEdit>(wizard, QStringLiteral("Номер"));
    type(number, registry->number);
    type(named<QLineEdit>(wizard, QStringLiteral("Дата документа")), QStringLiteral("20.11.2026"));
    click(wizard, QStringLiteral("Зарегистрировать"));
    CHECK(answers.asked.isEmpty());
    CHECK_FALSE(registered(test->desk(), pairsOrder));
    CHECK(number->accessibleDescription().contains(registry->number));
    look(wizard, QStringLiteral("wizard-taken"));
}

TEST_CASE("A paper that was left goes on where it was, or begins anew", "[ui][documents]")
{
    auto test = workspaceWithPairs();
    {
        PaperWizard wizard(test->workspace(), {pairsOrder, {}});
        showAt(wizard);
        type(named<QLineEdit>(wizard, QStringLiteral("Номер")), QStringLiteral("77-ОД"));
        rewordBy(wizard, QStringLiteral("Контроль"), QStringLiteral("Контроль за завучем."));
        const QSignalSpy left(&wizard, &Wizard::left);
        press(&wizard, Qt::Key_Escape);
        CHECK(left.size() == 1);
        CHECK_FALSE(wizard.leftSentence().isEmpty());
    }
    PaperWizard wizard(test->workspace(), {pairsOrder, {}});
    showAt(wizard);
    look(wizard, QStringLiteral("wizard-resumed"));
    auto* number = named<QLineEdit>(wizard, QStringLiteral("Номер"));
    CHECK(number->text() == QStringLiteral("77-ОД"));
    CHECK(allTexts(viewIn(wizard)->papers()->front()).contains(QStringLiteral("завучем")));
    auto* edits = named<QListWidget>(wizard, QStringLiteral("Ваши правки"));
    CHECK(edits->count() == 1);
    click(wizard, QStringLiteral("Вернуть исходное"));
    CHECK_FALSE(allTexts(viewIn(wizard)->papers()->front()).contains(QStringLiteral("завучем")));
    click(wizard, QStringLiteral("Начать заново"));
    CHECK(number->text().isEmpty());
    const auto drafts = office::paperDrafts(test->desk());
    REQUIRE(drafts);
    CHECK(drafts->empty());
}

TEST_CASE("Blanks of the chosen people are printed and marked as given out", "[ui][documents]")
{
    auto test = TestWorkspace::demo(2);
    TestPrinting printing;
    printing.file = test->fileIn(QStringLiteral("лоток.pdf"));
    office::PaperRequest request;
    request.kind = QStringLiteral("D15");
    const auto all = office::preparePaper(test->desk(), request);
    REQUIRE(all);
    REQUIRE(all->entries.size() > 2);
    PaperWizard wizard(test->workspace(), {request.kind, {all->entries.begin(), all->entries.begin() + 2}});
    showAt(wizard);
    look(wizard, QStringLiteral("wizard-blanks"));
    click(wizard, QStringLiteral("Далее"));
    CHECK(viewIn(wizard)->papers()->size() == 2);
    click(wizard, QStringLiteral("Печать: 2 согласия…"));
    REQUIRE(waitFor([&] { return !wizard.longWork().isRunning(); }));
    CHECK(QFile::exists(printing.file));
    look(wizard, QStringLiteral("wizard-blanks-printed"));
    const auto before = test->desk().snapshot().consents.size();
    click(wizard, QStringLiteral("Отметить, что бланки выданы"));
    CHECK(test->desk().snapshot().consents.size() == before + 2);
}

TEST_CASE("The PDF says what the preview showed", "[ui][documents]")
{
    auto test = workspaceWithPairs();
    TestChoices answers;
    answers.save = test->fileIn(QStringLiteral("приказ.pdf"));
    PaperWizard wizard(test->workspace(), {pairsOrder, {}});
    showAt(wizard);
    rewordBy(wizard, QStringLiteral("Контроль"), QStringLiteral("Контроль за методистом школы."));
    click(wizard, QStringLiteral("Далее"));
    click(wizard, QStringLiteral("Сохранить файл…"));
    REQUIRE(waitFor([&] { return !wizard.longWork().isRunning(); }));
    const auto pages = tests::pagesOfPdf(answers.save);
    REQUIRE(pages);
    CHECK(pages->size() == viewIn(wizard)->sheetCount());
    const QString all = withoutSpaces(pages->join(QString()));
    for (const auto& block : viewIn(wizard)->papers()->front().blocks) {
        if (const auto* point = std::get_if<documents::Point>(&block)) {
            INFO(point->text.toStdString());
            CHECK(all.contains(withoutSpaces(point->number + point->text)));
        }
    }
    CHECK(all.contains(QStringLiteral("методистомшколы")));
}

TEST_CASE("Blanks of a large school are prepared while the window stays alive", "[ui][documents]")
{
    auto test = TestWorkspace::demo(2, 200);
    PaperWizard wizard(test->workspace(), {QStringLiteral("D15"), {}});
    CHECK(wizard.longWork().isRunning());
    showAt(wizard);
    REQUIRE(waitFor([&] { return !wizard.longWork().isRunning(); }));
    const auto& prepared = wizard.work().prepared();
    CHECK(prepared.papers.size() > 5);
    CHECK(viewIn(wizard)->papers()->size() == prepared.papers.size());
}

TEST_CASE("A double click opens the field of the text under it", "[ui][documents]")
{
    auto test = workspaceWithPairs();
    PaperWizard wizard(test->workspace(), {pairsOrder, {}});
    showAt(wizard);
    PaperView* view = viewIn(wizard);
    std::optional<TextInPile> hit;
    QPoint at(view->viewport()->width() / 2, 20);
    while (!(hit && hit->location.block > 1) && at.y() < view->viewport()->height()) {
        at.ry() += 6;
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        hit = view->chosenText();
    }
    REQUIRE(hit);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
    auto* field = wizard.findChild<QPlainTextEdit*>();
    CHECK(field->hasFocus());
    CHECK_FALSE(field->toPlainText().isEmpty());
    const auto before = view->papers();
    click(wizard, QStringLiteral("Убрать"));
    CHECK(view->papers() != before);
    click(wizard, QStringLiteral("Вернуть исходное"));
    CHECK(*view->papers() == *before);
}
