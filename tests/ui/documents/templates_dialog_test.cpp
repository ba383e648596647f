#include "ui/documents/templates_dialog.h"

#include "documents/template.h"
#include "office/own_templates.h"
#include "ui/common/list_panel.h"
#include "ui/documents/paper_preview.h"
#include "ui/documents/paper_wizard.h"
#include "ui/documents/template_editor.h"
#include "ui/documents/template_text.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QLabel>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

const QString curatorOrder = QStringLiteral("curator-order");

TemplateText* textOf(const QWidget& dialog)
{
    return named<TemplateText>(dialog, QStringLiteral("Текст шаблона"));
}

bool paperHolds(const QWidget& in, const QString& words)
{
    for (const auto* view : in.findChildren<PaperView*>()) {
        if (view->isVisibleTo(&in) && !view->papers()->empty()) {
            const auto texts = documents::paperTexts(view->papers()->front());
            return std::ranges::any_of(texts, [&](const auto& text) { return text.text.contains(words); });
        }
    }
    return false;
}

// On a line of its own at the end.
void typeLine(TemplateText* text, const QString& line)
{
    text->moveCursor(QTextCursor::End);
    press(text, Qt::Key_Return);
    type(text, line);
}

bool says(const QWidget& in, const QString& words)
{
    const auto labels = in.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisibleTo(&in) && label->text().contains(words);
    });
}

} // namespace

TEST_CASE("The school words a template, sees the paper at once and saves it", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    TemplatesDialog dialog(test->workspace(), curatorOrder);
    showAt(dialog, 1240, 690);
    look(dialog, QStringLiteral("templates"));
    auto* text = textOf(dialog);
    CHECK(text->hasFocus());
    typeLine(text, QStringLiteral("6. Приказ хранить у секретаря."));
    CHECK(waitFor([&] { return paperHolds(dialog, QStringLiteral("у секретаря")); }));
    CHECK(test->desk().snapshot().ownTemplates.empty());
    look(dialog, QStringLiteral("templates-typed"));
    press(text, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(test->desk().snapshot().ownTemplates.size() == 1);
    CHECK(says(dialog, QStringLiteral("Текст школы.")));
    CHECK(test->workspace().draft(TemplateEditor::draftKey(curatorOrder)).isEmpty());

    click(dialog, QStringLiteral("Вернуть исходный"));
    CHECK(test->desk().snapshot().ownTemplates.empty());
    CHECK(text->toPlainText() == documents::builtInTemplate(curatorOrder).value());
    CHECK_FALSE(named<QAbstractButton>(dialog, QStringLiteral("Вернуть исходный"))->isEnabled());
}

TEST_CASE("A fault of a template names its line and cannot be saved", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    TemplatesDialog dialog(test->workspace(), curatorOrder);
    showAt(dialog, 1240, 690);
    auto* text = textOf(dialog);
    const int lines = text->blockCount();
    typeLine(text, QStringLiteral("{директор}"));
    REQUIRE(waitFor([&] { return text->faultLine() == lines + 1; }));
    CHECK_FALSE(named<QAbstractButton>(dialog, QStringLiteral("Сохранить"))->isEnabled());
    look(dialog, QStringLiteral("templates-fault"));
    text->moveCursor(QTextCursor::Start);
    click(dialog, QStringLiteral("К строке %1").arg(lines + 1));
    CHECK(text->textCursor().blockNumber() == lines);
    CHECK(text->hasFocus());
}

TEST_CASE("A field is put into the text from the list by the keyboard", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    TemplatesDialog dialog(test->workspace(), curatorOrder);
    showAt(dialog, 1240, 690);
    auto* text = textOf(dialog);
    typeLine(text, QStringLiteral("6. "));
    auto* filter = named<QLineEdit>(dialog, QStringLiteral("Отбор: Поля"));
    type(filter, QStringLiteral("org.place"));
    QTest::qWait(300); // the filter waits for the end of typing
    press(filter, Qt::Key_Return);
    press(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(text->toPlainText().endsWith(QStringLiteral("6. {org.place}")));
    CHECK(text->hasFocus());
}

TEST_CASE("What was typed in a template and not saved is there again", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    {
        TemplatesDialog dialog(test->workspace(), curatorOrder);
        showAt(dialog, 1240, 690);
        auto* text = textOf(dialog);
        typeLine(text, QStringLiteral("# наше"));
        auto* list = named<ListView>(dialog, QStringLiteral("Шаблоны"));
        list->setFocus();
        press(list, Qt::Key_Down); // another template
        CHECK(waitFor([&] { return !text->toPlainText().endsWith(QStringLiteral("# наше")); }));
    }
    TemplatesDialog dialog(test->workspace(), curatorOrder);
    showAt(dialog, 1240, 690);
    CHECK(textOf(dialog)->toPlainText().endsWith(QStringLiteral("# наше")));
    CHECK(says(dialog, QStringLiteral("Ещё не сохранено")));
}

TEST_CASE("The school's own template is marked when the program's has changed since", "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    REQUIRE(office::saveOwnTemplate(test->desk(), curatorOrder,
                                    documents::builtInTemplate(curatorOrder).value() +
                                        QStringLiteral("\n# наше\n")));
    auto older = test->desk().snapshot().ownTemplates.front();
    older.original = QStringLiteral("прежний");
    school::Changes changes;
    changes.saved.emplace_back(older);
    REQUIRE(test->desk().commit({QStringLiteral("step.template-saved"), {}}, changes));
    test->workspace().tellChanged();
    TemplatesDialog dialog(test->workspace(), curatorOrder);
    showAt(dialog, 1240, 690);
    CHECK(says(dialog, QStringLiteral("изменила свой текст")));
    look(dialog, QStringLiteral("templates-behind"));
    click(dialog, QStringLiteral("Сохранить"));
    CHECK_FALSE(says(dialog, QStringLiteral("изменила свой текст")));
}

TEST_CASE("The order on pairs and the blanks of consents are worded with the paper beside them",
          "[ui][documents]")
{
    auto test = TestWorkspace::demo(7);
    for (const QString& name :
         {QStringLiteral("pairs-order"), QStringLiteral("processing-consent"),
          QStringLiteral("roadmap-khakassia"), QStringLiteral("mentoring-supplement")}) {
        CAPTURE(name.toStdString());
        TemplatesDialog dialog(test->workspace(), name);
        showAt(dialog, 1240, 690);
        auto* text = textOf(dialog);
        CHECK(text->toPlainText() == documents::builtInTemplate(name).value());
        typeLine(text, QStringLiteral("[мелко] Слово школы."));
        CHECK(waitFor([&] { return paperHolds(dialog, QStringLiteral("Слово школы")); }));
        look(dialog, QStringLiteral("templates-") + name);
        typeLine(text, {}); // a paragraph of its own
        const int lines = text->blockCount();
        typeLine(text, QStringLiteral("{нету}"));
        CHECK(waitFor([&] { return text->faultLine() == lines + 1; }));
    }
}

TEST_CASE("The wording of the roadmap is opened from the choice of the kind in the school's columns",
          "[ui][documents]")
{
    auto test = TestWorkspace::demo(4);
    PaperWizard wizard(test->workspace(), {});
    showAt(wizard);
    auto* filter = named<QLineEdit>(wizard, QStringLiteral("Отбор: Виды документов"));
    type(filter, QStringLiteral("дорожная карта"));
    press(filter, Qt::Key_Return);
    press(QApplication::focusWidget(), Qt::Key_Home);
    click(wizard, QStringLiteral("Изменить шаблон…"));
    auto* dialog = wizard.findChild<TemplatesDialog*>();
    REQUIRE(dialog);
    REQUIRE(waitFor([&] { return dialog->isVisible(); }));
    CHECK(textOf(*dialog)->toPlainText() ==
          documents::builtInTemplate(QStringLiteral("roadmap-khakassia")).value());
}

TEST_CASE("The template of a kind is opened from the choice of the kind, and the paper follows it",
          "[ui][documents]")
{
    auto test = TestWorkspace::demo(3);
    PaperWizard wizard(test->workspace(), {});
    showAt(wizard);
    auto* filter = named<QLineEdit>(wizard, QStringLiteral("Отбор: Виды документов"));
    type(filter, QStringLiteral("о назначении куратора"));
    press(filter, Qt::Key_Return);
    press(QApplication::focusWidget(), Qt::Key_Home);
    picture(wizard, QStringLiteral("wizard-kind-template"));
    click(wizard, QStringLiteral("Изменить шаблон…"));
    auto* dialog = wizard.findChild<TemplatesDialog*>();
    REQUIRE(dialog);
    REQUIRE(waitFor([&] { return dialog->isVisible(); }));
    auto* text = textOf(*dialog);
    typeLine(text, QStringLiteral("6. Приказ хранить у секретаря."));
    click(*dialog, QStringLiteral("Сохранить"));
    REQUIRE(test->desk().snapshot().ownTemplates.size() == 1);
    dialog->reject();
    click(wizard, QStringLiteral("Далее"));
    click(wizard, QStringLiteral("Далее"));
    REQUIRE(wizard.currentPage() == 2);
    CHECK(paperHolds(wizard, QStringLiteral("у секретаря")));
}
