#include "documents/paper_json.h"

#include "rendering/sample_papers.h"
#include "support/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::documents;

namespace {

Paper everyKindOfBlock()
{
    Paper paper = tests::orderOnPairs(2);
    const Paper plan = tests::roadmap(2, 2);
    const Paper consent = tests::consent(QStringLiteral("Ёлкина «Анна» \\ \"О’Нил\""));
    paper.blocks.insert(paper.blocks.end(), plan.blocks.begin(), plan.blocks.end());
    paper.blocks.insert(paper.blocks.end(), consent.blocks.begin(), consent.blocks.end());
    paper.blocks.push_back(Space{7.3});
    paper.blocks.push_back(PageBreak{Orientation::Landscape});
    paper.blocks.push_back(StampPlace{QStringLiteral("М.П.")});
    const Paper sheet = tests::acquaintanceSheet(2);
    paper.blocks.insert(paper.blocks.end(), sheet.blocks.begin(), sheet.blocks.end());
    std::get<Table>(paper.blocks.back()).headings = TableHeadings::Numbers;
    std::get<Table>(paper.blocks.back()).rowHeight = 9;
    const Paper joint = tests::jointOrder();
    paper.blocks.insert(paper.blocks.end(), joint.blocks.begin(), joint.blocks.end());
    paper.style.lineSpacing = 1.1;
    paper.style.cornerWidth = 75;
    paper.style.titleWidth = 90;
    paper.style.datePlace = DatePlace::Centred;
    paper.style.frame = true;
    paper.fileTitle = QStringLiteral("Приказ");
    paper.qrText = QStringLiteral("https://school5.example");
    return paper;
}

QJsonObject stored(const Paper& paper)
{
    return QJsonDocument::fromJson(toJson(paper)).object();
}

void checkDamaged(const QJsonObject& object)
{
    const auto result = paperFromJson(QJsonDocument(object).toJson());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == QStringLiteral("documents.paper-damaged"));
}

} // namespace

TEST_CASE("A stored paper comes back as it was", "[documents]")
{
    const Paper paper = everyKindOfBlock();
    const auto back = paperFromJson(toJson(paper));
    REQUIRE(back);
    CHECK(*back == paper);
}

TEST_CASE("A paper that was registered before frames and codes came opens as it was", "[documents]")
{
    const Paper paper = tests::orderOnPairs(2);
    QJsonObject old = stored(paper);
    old.insert(QStringLiteral("version"), 1);
    old.remove(QStringLiteral("fileTitle"));
    old.remove(QStringLiteral("qrText"));
    QJsonObject style = old.value(QStringLiteral("style")).toObject();
    for (const char* key : {"cornerWidth", "titleWidth", "datePlace", "frame"}) {
        style.remove(QLatin1String(key));
    }
    old.insert(QStringLiteral("style"), style);
    QJsonArray blocks = old.value(QStringLiteral("blocks")).toArray();
    QJsonObject table = blocks.last().toObject();
    table.remove(QStringLiteral("title"));
    table.remove(QStringLiteral("headings"));
    table.remove(QStringLiteral("rowHeight"));
    blocks.replace(blocks.size() - 1, table);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        QJsonObject block = blocks.at(i).toObject();
        block.remove(QStringLiteral("joint"));
        if (block.value(QStringLiteral("type")) == QStringLiteral("signatures")) {
            block.remove(QStringLiteral("level"));
        }
        blocks.replace(i, block);
    }
    old.insert(QStringLiteral("blocks"), blocks);
    const auto back = paperFromJson(QJsonDocument(old).toJson());
    REQUIRE(back);
    CHECK(*back == paper);
    old.insert(QStringLiteral("version"), 2);
    checkDamaged(old);
}

TEST_CASE("A damaged paper is told, not half shown", "[documents]")
{
    const QByteArray whole = toJson(everyKindOfBlock());
    for (qsizetype length = 0; length < whole.size(); length += 97) {
        CHECK_FALSE(paperFromJson(whole.left(length)));
    }
    QJsonObject noTitle = stored(everyKindOfBlock());
    noTitle.remove(QStringLiteral("title"));
    checkDamaged(noTitle);

    QJsonObject unknownBlock = stored(everyKindOfBlock());
    unknownBlock.insert(QStringLiteral("blocks"),
                        QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("picture")}}});
    checkDamaged(unknownBlock);
}

TEST_CASE("Numbers that no sheet can show are damage", "[documents]")
{
    Paper huge;
    huge.style.fontSize = 5000;
    checkDamaged(stored(huge));
    Paper endless;
    endless.blocks.push_back(Space{1e9});
    checkDamaged(stored(endless));
    Paper narrow;
    narrow.style.cornerWidth = 0;
    checkDamaged(stored(narrow));
    Paper talkative;
    talkative.qrText = QString(2000, u'а');
    checkDamaged(stored(talkative));
    Paper high;
    high.blocks.push_back(Table{{{QStringLiteral("А"), {}, 1}}, {}, {}, TableHeadings::Repeat, 500});
    checkDamaged(stored(high));
    Paper ragged;
    ragged.blocks.push_back(Table{{{QStringLiteral("А"), {}, 1}}, {Row{{Cell{}, Cell{}}}}});
    checkDamaged(stored(ragged));
}

TEST_CASE("A paper of a later program is told as such", "[documents]")
{
    QJsonObject later = stored(Paper{});
    later.insert(QStringLiteral("version"), 7);
    const auto result = paperFromJson(QJsonDocument(later).toJson());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == QStringLiteral("documents.paper-newer"));
    CHECK(result.error().arguments.value(QStringLiteral("version")) == QStringLiteral("7"));
}
