#include "documents/consent_paper.h"
#include "documents/mentoring_paper.h"
#include "documents/pairs_order.h"
#include "documents/request_paper.h"
#include "documents/roadmap_paper.h"
#include "documents/template.h"

#include "support/golden.h"
#include "support/text.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

using namespace kurator;
using namespace kurator::documents;

namespace {

struct PaperForm
{
    const char* name;
    FieldDictionary (*dictionary)();
};

constexpr PaperForm paperForms[] = {
    {"processing-consent", consentPaperDictionary},  {"distribution-consent", consentPaperDictionary},
    {"special-consent", consentPaperDictionary},     {"participation-consent", consentPaperDictionary},
    {"mentoring-consent", mentoringPaperDictionary}, {"mentoring-supplement", mentoringPaperDictionary},
    {"withdrawal", requestPaperDictionary},          {"stop-notice", requestPaperDictionary},
    {"request-answer", requestPaperDictionary},      {"pairs-order", pairsOrderDictionary},
    {"roadmap-khakassia", roadmapPaperDictionary},   {"roadmap-list", roadmapPaperDictionary},
    {"roadmap-municipal", roadmapPaperDictionary}};

QString templateText(const char* name)
{
    QFile file(QStringLiteral(":/templates/%1.txt").arg(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("Every template of the program is read with the fields of its paper", "[documents]")
{
    for (const PaperForm& one : paperForms) {
        CAPTURE(one.name);
        const auto form = parseTemplate(templateText(one.name), one.dictionary(), QLatin1String(one.name));
        if (!form) {
            FAIL(form.error().code.toStdString()
                 << " line " << form.error().arguments.value(QStringLiteral("line")).toStdString() << " "
                 << form.error().arguments.value(QStringLiteral("what")).toStdString());
        }
        // Nothing known yet: it prints with places to write, without a fault.
        CHECK_FALSE(fill(*form, {}).paper.blocks.empty());
    }
    const auto files = QDir(QStringLiteral(":/templates")).entryList({QStringLiteral("*.txt")});
    CHECK(files.size() == std::ssize(paperForms));
}

TEST_CASE("A field nobody knows is refused with its line in every template", "[documents]")
{
    for (const PaperForm& one : paperForms) {
        CAPTURE(one.name);
        QString text = templateText(one.name).trimmed();
        const auto lines = text.count(QLatin1Char('\n')) + 1;
        text += QStringLiteral("\n\nДата {person.passport}\n");
        const auto form = parseTemplate(text, one.dictionary(), QLatin1String(one.name));
        REQUIRE_FALSE(form);
        CHECK(form.error().code == QStringLiteral("documents.template-unknown-field"));
        CHECK(form.error().arguments.value(QStringLiteral("line")) == QString::number(lines + 2));
        CHECK(form.error().arguments.value(QStringLiteral("what")) == QStringLiteral("person.passport"));
    }
}

TEST_CASE("A block without its end is refused in every template", "[documents]")
{
    for (const PaperForm& one : paperForms) {
        CAPTURE(one.name);
        const QString text = templateText(one.name) + QStringLiteral("\n[если org.short]\nТекст\n");
        const auto form = parseTemplate(text, one.dictionary(), QLatin1String(one.name));
        REQUIRE_FALSE(form);
        CHECK(form.error().code == QStringLiteral("documents.template-unclosed-block"));
    }
}

TEST_CASE("An item is printed once, under the heading that its profile names", "[documents]")
{
    RoadmapPaperInput input;
    input.profile.stages = {{QStringLiteral("Практики"), {}, {2, 7}},
                            {QStringLiteral("Завершение"), {}, {7}}};
    programme::RoadmapItemView contest;
    contest.number = QStringLiteral("2.3");
    contest.title = QStringLiteral("Конкурс");
    contest.stage = 7;
    contest.section = 1;
    programme::RoadmapItemView base;
    base.number = QStringLiteral("2.1");
    base.title = QStringLiteral("База");
    base.stage = 2;
    input.items = {contest, base};
    const QString name = roadmapTemplateName(input.columns);
    const auto form =
        parseTemplate(templateText(name.toLatin1().constData()), roadmapPaperDictionary(), name);
    REQUIRE(form);
    const QString text = plainText(fill(*form, roadmapPaperFields(input)).paper);
    CHECK(text.count(QStringLiteral("Конкурс")) == 1);
    CHECK(text.indexOf(QStringLiteral("Конкурс")) < text.indexOf(QStringLiteral("Завершение")));
    CHECK(text.count(QStringLiteral("База")) == 1);
}
