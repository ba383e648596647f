#include "programme/roadmap_item_reader.h"

#include "programme/json_words.h"

#include <QRegularExpression>

namespace kurator::programme {

namespace {

ItemResult readItemResult(const JsonCursor& cursor)
{
    static const QRegularExpression catalogueCode(QStringLiteral("^D\\d\\d$"));
    cursor.allowOnly({"document", "text", "required"});
    ItemResult result;
    result.required = cursor.flagIfAny("required");
    if (!cursor.has("document")) {
        result.text = cursor.at("text").text();
        return result;
    }
    result.document = cursor.at("document").text();
    if (!catalogueCode.match(result.document).hasMatch()) {
        cursor.at("document").refuseValue("programme.profile-value", result.document);
    }
    return result;
}

} // namespace

int readCanonicalStage(const JsonCursor& cursor)
{
    return cursor.number(1, 7);
}

TimingRule readRule(const JsonCursor& cursor)
{
    const QString text = cursor.text();
    if (text.isEmpty()) {
        return {};
    }
    const base::Result<TimingRule> rule = parseTimingRule(text);
    if (!rule) {
        cursor.refuse("programme.profile-rule", {{QStringLiteral("rule"), text}});
        return {};
    }
    return *rule;
}

RoadmapItem readRoadmapItem(const JsonCursor& cursor)
{
    cursor.allowOnly({"number", "sourceNumber", "title", "stage", "alsoStages", "section", "rule", "proposed",
                      "duration", "checkpoint", "responsible", "results", "side", "dependsOn", "actions"});
    RoadmapItem item;
    item.number = cursor.at("number").text();
    item.sourceNumber = cursor.textIfAny("sourceNumber");
    item.title = cursor.at("title").text();
    item.stage = readCanonicalStage(cursor.at("stage"));
    item.alsoStages = readEach(cursor.elementsIfAny("alsoStages"), readCanonicalStage);
    item.section = cursor.has("section") ? cursor.at("section").number(1, 99) : 0;
    item.ruleText = cursor.at("rule").text();
    item.rule = readRule(cursor.at("rule"));
    item.proposed = cursor.flagIfAny("proposed");
    item.duration = cursor.textIfAny("duration");
    item.checkpointName =
        item.rule.checkpoint ? cursor.at("checkpoint").text() : cursor.textIfAny("checkpoint");
    if (!item.rule.checkpoint && !item.checkpointName.isEmpty()) {
        cursor.at("checkpoint").refuse("programme.profile-no-checkpoint");
    }
    item.responsible = cursor.textsIfAny("responsible");
    item.results = readEach(cursor.elementsIfAny("results"), readItemResult);
    item.side = oneOf<ItemSide>(
        cursor.at("side"),
        {{"school", ItemSide::School}, {"shared", ItemSide::Shared}, {"region", ItemSide::Region}});
    item.dependsOn = cursor.textsIfAny("dependsOn");
    item.actions = cursor.textsIfAny("actions");
    return item;
}

} // namespace kurator::programme
