#include "documents/extract.h"
#include "documents/paper_json.h"
#include "office/extract_papers.h"
#include "office/prepare_paper.h"
#include "office/register_paper.h"
#include "office/site_version.h"

#include "school/gate_facts.h"

#include "office/paper_school.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kurator;
using namespace kurator::tests;

namespace {

// A school at the end of stage 5 whose order on pairs the program has written itself.
struct SchoolWithOrder
{
    std::unique_ptr<TestSchool> school = TestSchool::demo(4, 30);
    documents::Document order;

    SchoolWithOrder()
    {
        pairUp();
        office::PaperRequest request;
        request.kind = QStringLiteral("D32");
        request.number = QStringLiteral("98-ОД");
        request.date = school->desk().today();
        request.leaveOut = true;
        const auto prepared = office::preparePaper(school->desk(), request);
        REQUIRE(prepared);
        const auto registered = office::registerPaper(school->desk(), request, *prepared);
        REQUIRE(registered);
        order = *registered;
    }

    office::Desk& desk() { return school->desk(); }

    const pairs::Pair& firstPair()
    {
        const auto& all = desk().snapshot().pairs;
        const auto found = std::ranges::find(all, std::optional(order.id), &pairs::Pair::order);
        REQUIRE(found != all.end());
        return *found;
    }

    [[nodiscard]] base::Result<office::PreparedPaper> extractFor(base::Id<people::Entry> entry)
    {
        office::PaperRequest request;
        request.kind = QStringLiteral("D55");
        request.subjects = {order.id.toString()};
        request.entries = {entry};
        return office::preparePaper(desk(), request);
    }

private:
    // Three pairs that the curator agreed on, of people who may be named.
    void pairUp()
    {
        const auto& base = desk().snapshot();
        std::vector<const people::Entry*> mentors;
        std::vector<const people::Entry*> mentees;
        for (const people::Entry& entry : base.entries) {
            auto& side = entry.side == people::Side::Mentor ? mentors : mentees;
            const auto facts = school::gateFacts(desk().lookup(), entry, desk().programme(), desk().today());
            if (people::obstacles(people::GatePurpose::NamingPaper, facts).empty() &&
                entry.category == people::Category::Pupil) {
                side.push_back(&entry);
            }
        }
        REQUIRE(mentors.size() >= 3);
        REQUIRE(mentees.size() >= 3);
        school::Changes changes;
        for (std::size_t i = 0; i < 3; ++i) {
            pairs::Pair pair;
            pair.id = desk().ids().next<pairs::Pair>();
            pair.programme = desk().programme().id;
            pair.form = QStringLiteral("pupil-pupil");
            pair.mentor = mentors[i]->id;
            pair.members = {{mentees[i]->id, std::nullopt, std::nullopt, {}}};
            pair.period = {desk().today(), desk().programme().period.end};
            changes.saved.emplace_back(pair);
        }
        REQUIRE(desk().commit({QStringLiteral("step.demo-filled"), {}}, changes));
    }
};

QString nameOf(SchoolWithOrder& made, base::Id<people::Entry> entry)
{
    return made.desk().lookup().nameOf(entry);
}

} // namespace

TEST_CASE("A family gets the row of its own child and nobody else's", "[office]")
{
    SchoolWithOrder made;
    const pairs::Pair pair = made.firstPair();
    const auto mentee = pair.members.front().mentee;
    const auto extract = made.extractFor(mentee);
    REQUIRE(extract);
    REQUIRE(extract->papers.size() == 1);
    const QString text = readable(extract->papers.front());
    CHECK(text.contains(QStringLiteral("ВЫПИСКА ИЗ ПРИКАЗА")));
    CHECK(text.contains(QStringLiteral("98-ОД")));
    CHECK(text.contains(nameOf(made, mentee)));
    CHECK(text.contains(nameOf(made, pair.mentor)));
    CHECK(text.contains(QStringLiteral("Выписка верна")));
    CHECK_FALSE(text.contains(QStringLiteral("Лист ознакомления")));
    for (const pairs::Pair& other : made.desk().snapshot().pairs) {
        if (other.id != pair.id && other.order == made.order.id) {
            CHECK_FALSE(text.contains(nameOf(made, other.mentor)));
            CHECK_FALSE(text.contains(nameOf(made, other.members.front().mentee)));
        }
    }
}

TEST_CASE("An extract has the point on its pair, and the appendix on a sheet of its own as in the order",
          "[office]")
{
    SchoolWithOrder made;
    const auto extract = made.extractFor(made.firstPair().members.front().mentee);
    REQUIRE(extract);
    const auto& blocks = extract->papers.front().blocks;
    CHECK(std::ranges::any_of(blocks, [](const documents::Block& block) {
        const auto* point = std::get_if<documents::Point>(&block);
        return point && point->text.startsWith(QStringLiteral("Закрепить"));
    }));
    std::vector<std::size_t> breaks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (std::holds_alternative<documents::PageBreak>(blocks[i])) {
            breaks.push_back(i);
        }
    }
    REQUIRE(breaks.size() == 1);
    CHECK(std::get<documents::PageBreak>(blocks.at(breaks.front())).orientation ==
          documents::Orientation::Landscape);
    CHECK(std::holds_alternative<documents::AppendixMark>(blocks.at(breaks.front() + 1)));
}

TEST_CASE("An order with two appendices keeps the point on them in its extract", "[documents]")
{
    documents::Paper order;
    order.qrText = QStringLiteral("ПРИКАЗ № 1");
    order.blocks.emplace_back(
        documents::Point{QStringLiteral("1."), 1, QStringLiteral("Закрепить пары (приложения № 1 и 2).")});
    order.blocks.emplace_back(
        documents::Point{QStringLiteral("2."), 1, QStringLiteral("Контроль оставляю за собой.")});
    for (const char* name : {"Оюн Буян", "Ким Алина"}) {
        order.blocks.emplace_back(documents::PageBreak{});
        order.blocks.emplace_back(documents::AppendixMark{{QStringLiteral("Приложение")}});
        order.blocks.emplace_back(documents::Table{{{QStringLiteral("ФИО"), std::nullopt, 1}},
                                                   {documents::Row{{{QString::fromUtf8(name), {}}}}}});
    }
    const auto extract = documents::extractOf(order, QStringLiteral("ВЫПИСКА"), [](const QString& text) {
        return text.contains(QStringLiteral("Ким"));
    });
    REQUIRE(extract.blocks.size() == 4);
    CHECK(std::holds_alternative<documents::Point>(extract.blocks.front()));
    CHECK(std::holds_alternative<documents::PageBreak>(extract.blocks.at(1)));
    CHECK(extract.qrText.isEmpty());
}

TEST_CASE("Without a choice everyone whom the order names gets an extract", "[office]")
{
    SchoolWithOrder made;
    office::PaperRequest request;
    request.kind = QStringLiteral("D55");
    request.subjects = {made.order.id.toString()};
    const auto extracts = office::preparePaper(made.desk(), request);
    REQUIRE(extracts);
    CHECK(extracts->papers.size() == 6);
    CHECK(extracts->entries.size() == 6);
}

TEST_CASE("No extract is made for somebody whom the order does not name", "[office]")
{
    SchoolWithOrder made;
    for (const people::Entry& entry : made.desk().snapshot().entries) {
        const bool paired = std::ranges::any_of(made.desk().snapshot().pairs, [&](const pairs::Pair& pair) {
            return pair.mentor == entry.id || pair.members.front().mentee == entry.id;
        });
        if (!paired) {
            const auto refused = made.extractFor(entry.id);
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == QStringLiteral("office.not-in-order"));
            return;
        }
    }
}

TEST_CASE("On the site an order names only those who allowed it", "[office]")
{
    SchoolWithOrder made;
    const pairs::Pair pair = made.firstPair();
    const auto version = office::siteVersion(made.desk(), made.order.id);
    REQUIRE(version);
    const QString text = readable(version->paper);
    REQUIRE_FALSE(version->hidden.empty());
    CHECK(text.contains(QStringLiteral("ПРИКАЗ")));
    CHECK_FALSE(text.contains(QStringLiteral("Лист ознакомления")));
    // 152-ФЗ ст. 10.1: whoever has no consent to distribution stays out.
    for (const people::Entry& entry : made.desk().snapshot().entries) {
        auto facts =
            school::gateFacts(made.desk().lookup(), entry, made.desk().programme(), made.desk().today());
        facts.dataWanted = {QStringLiteral("фамилия, имя, отчество")};
        const bool allowed = people::obstacles(people::GatePurpose::Publication, facts).empty();
        if (!allowed) {
            CAPTURE(nameOf(made, entry.id).toStdString());
            CHECK_FALSE(text.contains(nameOf(made, entry.id)));
        }
    }
}

TEST_CASE("The curator is told who is not named on the site, and why", "[office]")
{
    SchoolWithOrder made;
    const auto version = office::siteVersion(made.desk(), made.order.id);
    REQUIRE(version);
    const QString order = readable(*documents::paperFromJson(made.order.blocks));
    for (const office::BlockedPerson& person : version->hidden) {
        CAPTURE(person.name.toStdString());
        CHECK(order.contains(person.name)); // nobody whom the order does not name
        REQUIRE_FALSE(person.obstacles.empty());
        CHECK(person.obstacles.front().code.startsWith(QStringLiteral("consent.")));
    }
    const QString text = readable(version->paper);
    CHECK(text.contains(QStringLiteral("которые не публикуются")));
}

// 152-ФЗ ст. 10.1: also where a list of the appendix is no table.
TEST_CASE("A name in a list beside the tables does not reach the site either", "[office]")
{
    SchoolWithOrder made;
    const auto hidden = office::siteVersion(made.desk(), made.order.id).value().hidden.front();
    auto paper = documents::paperFromJson(made.order.blocks).value();
    documents::Paragraph line;
    line.text = QStringLiteral("Отдельно: ") + hidden.name;
    paper.blocks.emplace_back(line);
    auto order = made.order;
    order.blocks = documents::toJson(paper);
    school::Changes changes;
    changes.saved.emplace_back(order);
    REQUIRE(made.desk().commit({QStringLiteral("step.demo-filled"), {}}, changes));
    const auto version = office::siteVersion(made.desk(), order.id);
    REQUIRE(version);
    CHECK_FALSE(readable(version->paper).contains(QStringLiteral("Отдельно")));
}

TEST_CASE("An order that annuls another takes it out of force and frees its pairs", "[office]")
{
    SchoolWithOrder made;
    office::PaperRequest request;
    request.kind = QStringLiteral("D60");
    request.number = QStringLiteral("101-ОД");
    request.date = made.desk().today();
    request.subjects = {made.order.id.toString()};
    const auto prepared = office::preparePaper(made.desk(), request);
    REQUIRE(prepared);
    CHECK(readable(prepared->papers.front()).contains(QStringLiteral("№ 98-ОД")));
    const auto annulling = office::registerPaper(made.desk(), request, *prepared);
    REQUIRE(annulling);
    const auto* former = made.desk().lookup().document(made.order.id);
    REQUIRE(former);
    CHECK(former->state == documents::DocumentState::Annulled);
    CHECK(former->annulledBy == annulling->id);
    for (const pairs::Pair& pair : made.desk().snapshot().pairs) {
        CHECK(pair.order != made.order.id);
    }
    const auto papers = made.desk().registeredPapers();
    CHECK(std::ranges::none_of(papers, [&](const auto& paper) { return paper.id == made.order.id; }));
}

TEST_CASE("An order that changes a pair ends it and gives the mentee to the new mentor", "[office]")
{
    SchoolWithOrder made;
    const pairs::Pair pair = made.firstPair();
    const auto& entries = made.desk().snapshot().entries;
    const auto successor = std::ranges::find_if(entries, [&](const people::Entry& entry) {
        return entry.side == people::Side::Mentor && entry.id != pair.mentor &&
               entry.category == people::Category::Pupil;
    });
    REQUIRE(successor != entries.end());
    const auto newMentor = successor->id;
    const QDate day = made.desk().today();
    office::PaperRequest request;
    request.kind = QStringLiteral("D38");
    request.number = QStringLiteral("105-ОД");
    request.date = day;
    request.leaveOut = true;
    request.subjects = {pair.id.toString()};
    request.answers = {{QStringLiteral("successor"), {successor->person.toString()}},
                       {QStringLiteral("ground"), {QStringLiteral("заявление наставника")}}};
    const auto prepared = office::preparePaper(made.desk(), request);
    REQUIRE(prepared);
    const auto order = office::registerPaper(made.desk(), request, *prepared);
    REQUIRE(order);
    const auto* ended = made.desk().lookup().pair(pair.id);
    REQUIRE(ended);
    CHECK(ended->state == pairs::PairState::Dissolved);
    CHECK(ended->outcome == QStringLiteral("заявление наставника"));
    CHECK(ended->members.front().to == day);
    const auto& all = made.desk().snapshot().pairs;
    const auto fresh = std::ranges::find(all, std::optional(order->id), &pairs::Pair::order);
    REQUIRE(fresh != all.end());
    CHECK(fresh->mentor == newMentor);
    CHECK(fresh->state == pairs::PairState::Active);
    CHECK(fresh->members.front().mentee == pair.members.front().mentee);
}
