#include "papers/catalogue_school.h"

#include "documents/consent_paper.h"
#include "documents/mentoring_paper.h"
#include "documents/pairs_order.h"
#include "documents/request_paper.h"
#include "documents/roadmap_paper.h"
#include "documents/template.h"
#include "office/extract_frame.h"
#include "office/site_version.h"
#include "papers/field_group.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::documents;
using namespace kurator::tests;

namespace {

// A template of the program and the fields that it may use.
struct PaperForm
{
    QString name;
    FieldDictionary dictionary;
};

std::vector<PaperForm> paperForms()
{
    std::vector<PaperForm> forms;
    const auto add = [&](std::initializer_list<const char*> names, const FieldDictionary& dictionary) {
        for (const char* name : names) {
            forms.push_back({QString::fromLatin1(name), dictionary});
        }
    };
    add({"processing-consent", "distribution-consent", "special-consent", "participation-consent"},
        consentPaperDictionary());
    add({"mentoring-consent", "mentoring-supplement"}, mentoringPaperDictionary());
    add({"withdrawal", "stop-notice", "request-answer"}, requestPaperDictionary());
    add({"consent-forms"}, papers::dictionaryFor(Subject::Programme));
    add({"pairs-order"}, pairsOrderDictionary());
    add({"roadmap-khakassia", "roadmap-list", "roadmap-municipal"}, roadmapPaperDictionary());
    add({"extract"}, office::extractDictionary());
    add({"site-note"}, office::siteNoteDictionary());
    add({"ballot-blank"}, papers::dictionaryFor(Subject::Programme));
    for (const DocumentKind& kind : kindsFromTemplates()) {
        add({kind.name}, papers::dictionaryFor(kind.subject));
    }
    return forms;
}

QString templateText(const PaperForm& form)
{
    const auto text = builtInTemplate(form.name);
    REQUIRE(text);
    return *text;
}

} // namespace

TEST_CASE("Every template of the program is read with the fields of its paper", "[papers]")
{
    const auto all = paperForms();
    for (const PaperForm& one : all) {
        CAPTURE(one.name.toStdString());
        const auto form = parseTemplate(templateText(one), one.dictionary, one.name);
        if (!form) {
            FAIL(form.error().code.toStdString()
                 << " " << form.error().arguments.value(QStringLiteral("template")).toStdString() << " line "
                 << form.error().arguments.value(QStringLiteral("line")).toStdString() << " "
                 << form.error().arguments.value(QStringLiteral("what")).toStdString());
        }
        // Nothing known yet: it prints with places to write, without a fault.
        CHECK_FALSE(fill(*form, {}).paper.blocks.empty());
    }
    for (const QString& name : builtInTemplateNames()) {
        CAPTURE(name.toStdString());
        const bool isPart = name.startsWith(QLatin1String("parts/"));
        CHECK((isPart || std::ranges::find(all, name, &PaperForm::name) != all.end()));
    }
}

TEST_CASE("A field nobody knows is refused with its line in every template", "[papers]")
{
    for (const PaperForm& one : paperForms()) {
        CAPTURE(one.name.toStdString());
        QString text = templateText(one).trimmed();
        const auto lines = text.count(QLatin1Char('\n')) + 1;
        text += QStringLiteral("\n\nДата {person.passport}\n");
        const auto form = parseTemplate(text, one.dictionary, one.name);
        REQUIRE_FALSE(form);
        CHECK(form.error().code == QStringLiteral("documents.template-unknown-field"));
        CHECK(form.error().arguments.value(QStringLiteral("line")) == QString::number(lines + 2));
        CHECK(form.error().arguments.value(QStringLiteral("what")) == QStringLiteral("person.passport"));
    }
}

TEST_CASE("A block without its end is refused in every template", "[papers]")
{
    for (const PaperForm& one : paperForms()) {
        CAPTURE(one.name.toStdString());
        const QString text = templateText(one) + QStringLiteral("\n[если org.short]\nТекст\n");
        const auto form = parseTemplate(text, one.dictionary, one.name);
        REQUIRE_FALSE(form);
        CHECK(form.error().code == QStringLiteral("documents.template-unclosed-block"));
    }
}

TEST_CASE("No template asks for the same thing by two names of the dictionary", "[papers]")
{
    for (const Subject subject : {Subject::Programme, Subject::Participant, Subject::Pair, Subject::Event,
                                  Subject::Partner, Subject::Order, Subject::Checkpoint}) {
        QSet<QString> names;
        for (const FieldDeclaration& field : papers::dictionaryFor(subject)) {
            CAPTURE(field.name.toStdString());
            CHECK_FALSE(names.contains(field.name));
            names.insert(field.name);
        }
    }
}

TEST_CASE("A part that nobody wrote, and one that inserts itself, are refused with their line", "[papers]")
{
    const auto texts = [](const QString& name) -> std::optional<QString> {
        return name == QLatin1String("parts/round") ? std::optional(QStringLiteral("[вставка round]"))
                                                    : std::nullopt;
    };
    const auto dictionary = papers::dictionaryFor(Subject::Programme);
    const auto missing = parseTemplate(QStringLiteral("Текст\n\n[вставка order-tail]"), dictionary,
                                       QStringLiteral("x"), texts);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == QStringLiteral("documents.template-unknown-part"));
    CHECK(missing.error().arguments.value(QStringLiteral("line")) == QStringLiteral("3"));
    const auto round =
        parseTemplate(QStringLiteral("[вставка round]"), dictionary, QStringLiteral("x"), texts);
    REQUIRE_FALSE(round);
    CHECK(round.error().code == QStringLiteral("documents.template-unknown-part"));
}
