#include "office/catalogue_paper.h"
#include "office/paper_school.h"
#include "office/prepare_paper.h"
#include "papers/catalogue_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kurator;
using namespace kurator::tests;

namespace {

documents::Template templateOf(const QString& text)
{
    auto form = documents::parseTemplate(text, papers::dictionaryFor(documents::Subject::Programme),
                                         QStringLiteral("пробный"));
    if (!form) {
        FAIL(form.error().code.toStdString()
             << " " << form.error().arguments.value(QStringLiteral("what")).toStdString());
    }
    return std::move(*form);
}

QString filledText(const documents::Template& form, const documents::Answers& answers)
{
    documents::FieldRecord record;
    record.set(QStringLiteral("year"), QStringLiteral("2026/2027 учебный год"));
    record.set(QStringLiteral("order.date"), QDate(2026, 11, 20));
    documents::setAnswers(record, form.questions, answers, [](const QString& id) {
        documents::NamedPerson named;
        named.person.name = language::personNameFromText(id);
        named.person.sex = language::Sex::Female;
        named.position = QStringLiteral("учитель");
        return std::optional(named);
    });
    return readable(documents::fill(form, record).paper);
}

} // namespace

TEST_CASE("A template asks what the base does not hold, and an answer stands in the paper", "[papers]")
{
    const auto form = templateOf(QStringLiteral("[вопрос hours число] Объём, часов | 36\n"
                                                "[вопрос where] Где\n"
                                                "[вопрос until дата] До какого дня | {order.date}\n"
                                                "[вопрос paid да] Есть доплата\n"
                                                "[вопрос who человек] Кто ведёт\n"
                                                "\n"
                                                "Объём {hours} {hours|pl:\"час,часа,часов\"}, {where}, до "
                                                "{until}, {paid|choose:\"с доплатой,без доплаты\"}, "
                                                "{who.position|ins} {who|ins|short}.\n"));
    CHECK(filledText(form, {}).contains(
        QStringLiteral("Объём 36 часов, ______, до 20 ноября 2026 г., без доплаты")));
    const QString answered =
        filledText(form, {{QStringLiteral("hours"), {QStringLiteral("2")}},
                          {QStringLiteral("where"), {QStringLiteral("в школе")}},
                          {QStringLiteral("until"), {QStringLiteral("2026-12-01")}},
                          {QStringLiteral("paid"), {QStringLiteral("yes")}},
                          {QStringLiteral("who"), {QStringLiteral("Иванова Анна Сергеевна")}}});
    CHECK(answered.contains(
        QStringLiteral("Объём 2 часа, в школе, до 1 декабря 2026 г., с доплатой, учителем Ивановой А. С.")));
}

TEST_CASE("A question that takes the name of a field of the base is refused", "[papers]")
{
    const auto form = documents::parseTemplate(QStringLiteral("[вопрос curator человек] Кто"),
                                               papers::dictionaryFor(documents::Subject::Programme),
                                               QStringLiteral("пробный"));
    REQUIRE_FALSE(form);
    CHECK(form.error().code == QStringLiteral("documents.template-wrong-line"));
}

TEST_CASE("Suggested lines and rows hold until the curator writes others", "[papers]")
{
    const auto form = templateOf(QStringLiteral("[вопрос tasks строки] Задачи\n"
                                                "- вести базы\n"
                                                "- готовить отчёт за {year}\n"
                                                "[вопрос plan таблица what=Что; when=Когда] План\n"
                                                "| Анкета | май |\n"
                                                "\n"
                                                "[для tasks]\n"
                                                "- {text}{mark}\n"
                                                "[конец]\n"
                                                "[таблица plan]\n"
                                                "| Что = 1 | Когда = 1 |\n"
                                                "| {what} | {when} |\n"
                                                "[конец]\n"));
    const QString suggested = filledText(form, {});
    CHECK(suggested.contains(QStringLiteral("вести базы;")));
    CHECK(suggested.contains(QStringLiteral("готовить отчёт за 2026/2027 учебный год.")));
    CHECK(suggested.contains(QStringLiteral("Анкета")));
    const QString own = filledText(form, {{QStringLiteral("tasks"), {QStringLiteral("учить")}},
                                          {QStringLiteral("plan"),
                                           {QStringLiteral("Опрос"), QStringLiteral("март"),
                                            QStringLiteral("Беседа"), QStringLiteral("июнь")}}});
    CHECK(own.contains(QStringLiteral("учить.")));
    CHECK_FALSE(own.contains(QStringLiteral("вести базы")));
    CHECK(own.contains(QStringLiteral("Беседа")));
    CHECK_FALSE(own.contains(QStringLiteral("Анкета")));
}

TEST_CASE("Who is named in an order and works here signs that it was read", "[papers]")
{
    const auto school = townSchool();
    office::PaperRequest request;
    request.kind = QStringLiteral("D02");
    const auto prepared = office::preparePaper(school->desk(), request);
    REQUIRE(prepared);
    REQUIRE(prepared->acquainted.size() == 1);
    CHECK(prepared->acquainted.front().position.contains(QStringLiteral("заместитель")));
    for (const people::Entry& entry : school->desk().snapshot().entries) {
        if (entry.category == people::Category::Teacher && request.alsoAcquaint.empty()) {
            request.alsoAcquaint = {entry.person};
        }
    }
    const auto more = office::preparePaper(school->desk(), request);
    REQUIRE(more);
    CHECK(more->acquainted.size() == 2);
    CHECK(readable(more->papers.front()).contains(more->acquainted.back().name));
}

TEST_CASE("A school's own wording of a template goes before the program's", "[papers]")
{
    const auto school = townSchool();
    auto& desk = school->desk();
    documents::OwnTemplate own;
    own.id = desk.ids().next<documents::OwnTemplate>();
    own.name = QStringLiteral("parts/order-head");
    own.text = QStringLiteral("[вид] П Р И К А З\n");
    school::Changes changes;
    changes.saved.emplace_back(own);
    REQUIRE(desk.commit({QStringLiteral("step.demo-filled"), {}}, changes));
    office::PaperRequest request;
    request.kind = QStringLiteral("D02");
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    CHECK(readable(prepared->papers.front()).contains(QStringLiteral("П Р И К А З")));
}
