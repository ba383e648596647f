#include "office/own_templates.h"

#include "documents/paper_texts.h"
#include "documents/template.h"
#include "office/accept_proposal.h"
#include "office/prepare_paper.h"
#include "office/propose_pairs.h"
#include "office/register_paper.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

namespace {

const QString curatorOrder = QStringLiteral("curator-order");
const QString orderHead = QStringLiteral("parts/order-head");

QString builtIn(const QString& name)
{
    return documents::builtInTemplate(name).value();
}

QString wordedAnew()
{
    return builtIn(curatorOrder)
        .replace(QStringLiteral("Контроль за исполнением"), QStringLiteral("Надзор за исполнением"));
}

QString writtenText(const office::Desk& desk)
{
    office::PaperRequest request;
    request.kind = QStringLiteral("D02");
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    QStringList texts;
    for (const auto& text : documents::paperTexts(prepared->papers.front())) {
        texts << text.text;
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("Papers are written by the school's own wording until the original is put back", "[office]")
{
    const auto school = TestSchool::demo(2);
    auto& desk = school->desk();
    REQUIRE(office::saveOwnTemplate(desk, curatorOrder, wordedAnew()));
    CHECK(writtenText(desk).contains(QStringLiteral("Надзор за исполнением")));
    REQUIRE(desk.undo());
    CHECK(writtenText(desk).contains(QStringLiteral("Контроль за исполнением")));
    REQUIRE(desk.redo());
    REQUIRE(office::resetOwnTemplate(desk, curatorOrder));
    CHECK(desk.snapshot().ownTemplates.empty());
    CHECK(writtenText(desk).contains(QStringLiteral("Контроль за исполнением")));
    REQUIRE(desk.undo());
    CHECK(writtenText(desk).contains(QStringLiteral("Надзор за исполнением")));
}

TEST_CASE("The program's own words saved again are the original", "[office]")
{
    const auto school = TestSchool::demo(2);
    REQUIRE(office::saveOwnTemplate(school->desk(), curatorOrder, wordedAnew()));
    REQUIRE(office::saveOwnTemplate(school->desk(), curatorOrder, builtIn(curatorOrder)));
    CHECK(school->desk().snapshot().ownTemplates.empty());
}

TEST_CASE("A template with a fault is not saved, and its line is named", "[office]")
{
    const auto school = TestSchool::demo(2);
    const auto saved = office::saveOwnTemplate(school->desk(), curatorOrder,
                                               QStringLiteral("[название] Приказ\n\n{нету}\n"));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == QStringLiteral("documents.template-unknown-field"));
    CHECK(saved.error().arguments.value(QStringLiteral("line")) == QStringLiteral("3"));
    CHECK(school->desk().snapshot().ownTemplates.empty());
}

TEST_CASE("A part is checked by every kind of paper that inserts it", "[office]")
{
    const auto school = TestSchool::demo(2);
    auto& desk = school->desk();
    const auto kinds = office::kindsFrom(desk, orderHead);
    REQUIRE_FALSE(kinds.empty());
    CHECK(std::ranges::all_of(kinds,
                              [](const auto* kind) { return kind->journal != documents::Journal::None; }));
    const auto saved = office::saveOwnTemplate(desk, orderHead, QStringLiteral("[организация] {нету}\n"));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().arguments.value(QStringLiteral("template")) == orderHead);

    REQUIRE(office::saveOwnTemplate(desk, orderHead,
                                    builtIn(orderHead) +
                                        QStringLiteral("\n[центр] Утверждено педагогическим советом\n")));
    CHECK(writtenText(desk).contains(QStringLiteral("Утверждено педагогическим советом")));
}

TEST_CASE("The trial shows the paper over the open base before anything is saved", "[office]")
{
    const auto school = TestSchool::demo(2);
    const auto paper = office::trialPaper(school->desk(), curatorOrder, wordedAnew());
    REQUIRE(paper);
    const auto texts = documents::paperTexts(*paper);
    CHECK(std::ranges::any_of(
        texts, [](const auto& text) { return text.text.contains(QStringLiteral("Надзор за исполнением")); }));
    CHECK(school->desk().snapshot().ownTemplates.empty());
    const auto fields = office::templateFields(school->desk(), curatorOrder, wordedAnew());
    CHECK(documents::declarationOf(fields, u"director"));
    CHECK(documents::declarationOf(fields, u"substitute"));
}

TEST_CASE("Every template that papers are written from can be worded and tried", "[office]")
{
    // Before the pairs have their order, and with all of them fixed.
    const auto school = TestSchool::demo(GENERATE(4, 7));
    const auto names = office::changeableTemplates();
    for (const QString& name : documents::builtInTemplateNames()) {
        CAPTURE(name.toStdString());
        CHECK(names.contains(name));
        CHECK(office::checkTemplate(school->desk(), name, builtIn(name)));
        CHECK_FALSE(office::templateFields(school->desk(), name, builtIn(name)).empty());
    }
    for (const char* name :
         {"roadmap-khakassia", "roadmap-list", "roadmap-municipal", "processing-consent",
          "distribution-consent", "participation-consent", "mentoring-consent", "mentoring-supplement",
          "stop-notice", "request-answer", "withdrawal", "site-note", "ballot-blank"}) {
        CAPTURE(name);
        const QString text = builtIn(QString::fromLatin1(name)) + QStringLiteral("\n[мелко] Слово школы.\n");
        const auto paper = office::trialPaper(school->desk(), QString::fromLatin1(name), text);
        REQUIRE(paper);
        const auto texts = documents::paperTexts(*paper);
        CHECK(std::ranges::any_of(
            texts, [](const auto& one) { return one.text.contains(QStringLiteral("Слово школы")); }));
    }
}

TEST_CASE("The order on pairs is tried over pairs that are fixed already", "[office]")
{
    const auto school = TestSchool::demo(7);
    const QString name = QStringLiteral("pairs-order");
    const auto paper = office::trialPaper(school->desk(), name, builtIn(name));
    REQUIRE(paper);
    CHECK(documents::paperTexts(*paper).size() > 20);
}

TEST_CASE("Each template has a name of its own in the list", "[office]")
{
    QStringList titles;
    for (const QString& name : office::changeableTemplates()) {
        titles << (office::isPart(name) ? QStringLiteral("часть: ") : QString()) +
                      office::templateTitle(name);
    }
    QStringList once = titles;
    once.removeDuplicates();
    CHECK(once == titles);
    CHECK(titles.contains(QStringLiteral("Дорожная карта в графах Хакасии")));
    CHECK(titles.contains(QStringLiteral("Приказ о закреплении наставнических пар и групп")));
}

TEST_CASE("The school's own order on pairs is what the wizard writes", "[office]")
{
    const auto school = TestSchool::demo(4);
    auto& desk = school->desk();
    const auto proposal = office::proposePairs(desk, {});
    REQUIRE(proposal);
    REQUIRE(office::acceptProposal(desk, *proposal));
    REQUIRE(office::saveOwnTemplate(desk, QStringLiteral("pairs-order"),
                                    builtIn(QStringLiteral("pairs-order")) +
                                        QStringLiteral("\n[мелко] Слово школы.\n")));
    office::PaperRequest request;
    request.kind = QStringLiteral("D32");
    request.leaveOut = true;
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    const auto texts = documents::paperTexts(prepared->papers.front());
    CHECK(std::ranges::any_of(
        texts, [](const auto& one) { return one.text.contains(QStringLiteral("Слово школы")); }));
    const auto broken = office::saveOwnTemplate(desk, QStringLiteral("pairs-order"),
                                                QStringLiteral("[название] Приказ\n\n{нету}\n"));
    REQUIRE_FALSE(broken);
    CHECK(broken.error().arguments.value(QStringLiteral("line")) == QStringLiteral("3"));
}

TEST_CASE("A registered paper stays as it was when its template changes", "[office]")
{
    const auto school = TestSchool::demo(2);
    auto& desk = school->desk();
    office::PaperRequest request;
    request.kind = QStringLiteral("D02");
    request.number = QStringLiteral("77-ОД");
    request.date = QDate(2026, 11, 20);
    const auto prepared = office::preparePaper(desk, request);
    REQUIRE(prepared);
    const auto registered = office::registerPaper(desk, request, *prepared);
    REQUIRE(registered);
    REQUIRE(office::saveOwnTemplate(desk, curatorOrder, wordedAnew()));
    const auto& all = desk.snapshot().documents;
    const auto kept = std::ranges::find(all, registered->id, &documents::Document::id);
    CHECK(*kept == *registered);
}
