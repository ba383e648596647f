#include "office/catalogue_paper.h"
#include "office/own_templates.h"
#include "office/paper_school.h"
#include "office/prepare_paper.h"
#include "papers/catalogue_school.h"
#include "support/golden.h"
#include "support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kurator;
using namespace kurator::tests;

namespace {

const QString enterprise = QStringLiteral("ООО «Саянский завод»");

office::PaperRequest jointRequest(const office::Desk& desk, const char* kind, const QStringList& issuer)
{
    auto request = goldenRequest(desk, *documents::findDocumentKind(QString::fromLatin1(kind)));
    request.answers[QStringLiteral("joint")] = issuer;
    return request;
}

const QStringList wholeIssuer{enterprise, QStringLiteral("генеральный директор"),
                              QStringLiteral("Н. Л. Зима"), QStringLiteral("21.11.26"),
                              QStringLiteral("104")};

documents::Paper preparedPaper(office::Desk& desk, const office::PaperRequest& request)
{
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    return prepared->papers.front();
}

} // namespace

TEST_CASE("An order of two organisations has two dates and numbers and two signatures on one level",
          "[papers]")
{
    const auto school = townSchool();
    for (const char* kind : {"D02", "D28"}) {
        CAPTURE(kind);
        const auto paper = preparedPaper(school->desk(), jointRequest(school->desk(), kind, wholeIssuer));
        checkGolden(QStringLiteral("papers/joint-%1-school.txt").arg(QLatin1String(kind)), plainText(paper));
    }
    const auto techn = college();
    const auto paper = preparedPaper(techn->desk(), jointRequest(techn->desk(), "D28", wholeIssuer));
    checkGolden(QStringLiteral("papers/joint-D28-college.txt"), plainText(paper));
}

TEST_CASE("What the other organisation has not told yet is left to be written by hand", "[papers]")
{
    const auto school = townSchool();
    const auto paper =
        preparedPaper(school->desk(), jointRequest(school->desk(), "D02",
                                                   {enterprise, QString(), QString(), QString(), QString()}));
    const auto& head = std::get<documents::Requisites>(paper.blocks.front());
    REQUIRE(head.joint.size() == 1);
    CHECK(head.joint.front().date.startsWith(QStringLiteral("«___»")));
    CHECK(head.joint.front().number.contains(QStringLiteral("____")));
    CHECK(readable(paper).contains(QStringLiteral("№ 57-ОД/№ ______")));
}

TEST_CASE("Every order can be issued jointly and proposes the partners of the base", "[papers]")
{
    const auto school = townSchool();
    const auto& partners = school->desk().snapshot().partners;
    REQUIRE_FALSE(partners.empty());
    for (const documents::DocumentKind& kind : kindsFromTemplates()) {
        if (kind.journal != documents::Journal::Orders) {
            continue;
        }
        CAPTURE(kind.code);
        const auto asked = office::askedQuestions(school->desk(), goldenRequest(school->desk(), kind));
        REQUIRE(asked);
        const auto joint = std::ranges::count_if(*asked, [](const office::AskedQuestion& one) {
            return one.question.name == QLatin1String("joint");
        });
        CHECK(joint == 1);
        const auto& question = asked->back().question;
        REQUIRE(question.name == QLatin1String("joint"));
        CHECK(question.columns.front().proposals.contains(partners.front().name));
        CHECK(asked->back().answer.isEmpty());
    }
}

TEST_CASE("A school that worded the head of its orders before still prints them", "[papers]")
{
    const auto school = townSchool();
    const QString own = QStringLiteral("# Шапка приказа\n[организация] {org.full}\n[вид] {issue.kind}\n");
    REQUIRE(office::saveOwnTemplate(school->desk(), QStringLiteral("parts/order-head"), own));
    for (const documents::DocumentKind& kind : kindsFromTemplates()) {
        CAPTURE(kind.code);
        CHECK(office::catalogueTemplate(school->desk(), kind));
    }
}

TEST_CASE("The person whom a template suggests stands in the paper until another is chosen", "[papers]")
{
    const auto school = townSchool();
    auto& desk = school->desk();
    auto request = goldenRequest(desk, *documents::findDocumentKind(QStringLiteral("D29")));
    const auto answerTo = [&](const QString& question) {
        const auto asked = office::askedQuestions(desk, request);
        REQUIRE(asked);
        const auto found = std::ranges::find_if(
            *asked, [&](const office::AskedQuestion& one) { return one.question.name == question; });
        REQUIRE(found != asked->end());
        return found->answer;
    };
    const auto& staff = desk.snapshot().staff;
    const auto curator =
        std::ranges::find(staff, people::StaffFunction::Curator, &people::StaffMember::function);
    REQUIRE(curator != staff.end());
    CHECK(answerTo(QStringLiteral("head")) == QStringList{curator->person.toString()});
    const QString suggested = readable(preparedPaper(desk, request));
    CHECK(suggested.contains(
        QStringLiteral("Назначить руководителем «Школы наставника» заместителя директора")));

    const auto other =
        std::ranges::find(staff, people::StaffFunction::Psychologist, &people::StaffMember::function);
    REQUIRE(other != staff.end());
    request.answers[QStringLiteral("head")] = {other->person.toString()};
    CHECK(readable(preparedPaper(desk, request))
              .contains(QStringLiteral("«Школы наставника» педагога-психолога")));
    request.answers[QStringLiteral("head")] = {};
    CHECK(answerTo(QStringLiteral("head")).isEmpty());
}

TEST_CASE("A diploma has a frame unless the curator wants it plain, a certificate only when asked for",
          "[papers]")
{
    const auto school = townSchool();
    auto& desk = school->desk();
    auto request = goldenRequest(desk, *documents::findDocumentKind(QStringLiteral("D49")));
    const auto framed = [&](const char* shape, const char* look) {
        request.answers[QStringLiteral("shape")] = {QString::fromUtf8(shape)};
        request.answers.erase(QStringLiteral("look"));
        if (look) {
            request.answers[QStringLiteral("look")] = {QString::fromUtf8(look)};
        }
        return preparedPaper(desk, request).style.frame;
    };
    CHECK(framed("грамота", nullptr));
    CHECK(framed("диплом", nullptr));
    CHECK_FALSE(framed("сертификат участника", nullptr));
    CHECK_FALSE(framed("грамота", "простое"));
    CHECK(framed("сертификат об обучении", "в рамке"));
}
