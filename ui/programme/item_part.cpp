#include "ui/common/form.h"
#include "ui/programme/part_places.h"
#include "ui/programme/profile_parts.h"
#include "ui/programme/roadmap_texts.h"

#include "messages/message.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpression>

namespace kurator::ui {

namespace {

using programme::ItemResult;
using programme::ItemSide;
using programme::RoadmapItem;

struct ItemPart
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::ItemPart)
};

QString resultText(const ItemResult& result)
{
    const QString told = result.document.isEmpty() ? result.text : result.document;
    return result.required ? told + QLatin1Char('!') : told;
}

// «D41!»: the paper D41, without which the item is not done; anything else is a result in words.
ItemResult resultOf(const QString& line)
{
    static const QRegularExpression paper(QStringLiteral("^[DdДд](\\d\\d)$"));
    ItemResult result;
    result.required = line.endsWith(QLatin1Char('!'));
    const QString told = result.required ? line.chopped(1).trimmed() : line;
    const auto match = paper.match(told);
    if (match.hasMatch()) {
        result.document = QLatin1Char('D') + match.captured(1);
    } else {
        result.text = told;
    }
    return result;
}

PartEditor::Place resultsAt(std::vector<RoadmapItem>& items)
{
    return {QStringLiteral("results"),
            [&items](int i) {
                QStringList lines;
                for (const ItemResult& result : items[static_cast<std::size_t>(i)].results) {
                    lines << resultText(result);
                }
                return lines.join(QLatin1Char('\n'));
            },
            [&items](int i, const QString& typed) {
                std::vector<ItemResult> results;
                for (const QString& line : partsOf(typed, QLatin1Char('\n'))) {
                    results.push_back(resultOf(line));
                }
                items[static_cast<std::size_t>(i)].results = results;
            }};
}

PartEditor::Place stageAt(std::vector<RoadmapItem>& items)
{
    return {
        QStringLiteral("stage"),
        [&items](int i) { return QString::number(items[static_cast<std::size_t>(i)].stage); },
        [&items](int i, const QString& stage) { items[static_cast<std::size_t>(i)].stage = stage.toInt(); }};
}

PartEditor::Place sideAt(std::vector<RoadmapItem>& items)
{
    return {QStringLiteral("side"),
            [&items](int i) { return programme::itemSideCode(items[static_cast<std::size_t>(i)].side); },
            [&items](int i, const QString& code) {
                for (const ItemSide side : {ItemSide::School, ItemSide::Shared, ItemSide::Region}) {
                    if (code == programme::itemSideCode(side)) {
                        items[static_cast<std::size_t>(i)].side = side;
                    }
                }
            }};
}

PartEditor::Words itemStages()
{
    PartEditor::Words words;
    for (int stage = 1; stage <= 7; ++stage) {
        words.emplace_back(QStringLiteral("%1. %2").arg(stage).arg(
                               messages::text(QStringLiteral("lists.stage-%1").arg(stage))),
                           QString::number(stage));
    }
    return words;
}

PartEditor::Words itemSides()
{
    PartEditor::Words words;
    for (const ItemSide side : {ItemSide::School, ItemSide::Shared, ItemSide::Region}) {
        words.emplace_back(itemSideText(side), programme::itemSideCode(side));
    }
    return words;
}

bool isCheckpoint(const QString& ruleText)
{
    const auto rule = programme::parseTimingRule(ruleText);
    return rule && rule->checkpoint;
}

// The term, and the name of the checkpoint where it is one.
void addTerm(PartEditor& part, std::vector<RoadmapItem>& items, const RuleEditor::Meaning& meaning)
{
    auto* rule = new RuleEditor(meaning);
    part.addOwn({}, rule, QStringLiteral("rule"),
                [rule, &items](int i) { rule->setRule(items[static_cast<std::size_t>(i)].ruleText); });
    auto* name = part.addText(ItemPart::tr("Name of the checkpoint"),
                              textAt("checkpoint", items, &RoadmapItem::checkpointName));
    const auto showName = [&part, name, &items](int i) {
        const RoadmapItem& item = items[static_cast<std::size_t>(i)];
        part.form().setFieldShown(name, isCheckpoint(item.ruleText) || !item.checkpointName.isEmpty());
    };
    QObject::connect(&part, &PartEditor::rowShown, name, showName);
    QObject::connect(rule, &RuleEditor::edited, &part, [&part, rule, &items, showName] {
        if (part.chosen() < 0) {
            return;
        }
        RoadmapItem& item = items[static_cast<std::size_t>(part.chosen())];
        item.ruleText = rule->rule();
        showName(part.chosen());
        part.noteEdited();
    });
}

} // namespace

PartEditor* itemsPart(programme::Profile& profile, const RuleEditor::Meaning& meaning)
{
    auto& items = profile.items;
    RoadmapItem empty;
    empty.ruleText = QStringLiteral("STAGE(1)");
    auto* part = new PartEditor(
        QStringLiteral("items"),
        ItemPart::tr("Marks of the curator stay by the number: an item of another number is another item."),
        rowsOf(
            items, [](const RoadmapItem& item) { return item.number + QStringLiteral("  ") + item.title; },
            empty));
    part->addText(ItemPart::tr("Number"), textAt("number", items, &RoadmapItem::number));
    part->addLines(ItemPart::tr("What is done"), textAt("title", items, &RoadmapItem::title));
    part->addChoice(ItemPart::tr("Stage"), itemStages(), stageAt(items));
    part->addChoice(ItemPart::tr("Who leads it"), itemSides(), sideAt(items));
    addTerm(*part, items, meaning);
    part->addLines(ItemPart::tr("Responsible"),
                   listAt("responsible", items, &RoadmapItem::responsible, QLatin1Char('\n')),
                   ItemPart::tr("One a line."));
    part->addLines(
        ItemPart::tr("Results"), resultsAt(items),
        ItemPart::tr("One a line: the code of a paper (D41) or words. “!” at the end: without it the "
                     "item is not done."));
    part->addText(ItemPart::tr("After the items"),
                  listAt("dependsOn", items, &RoadmapItem::dependsOn, QLatin1Char(',')),
                  ItemPart::tr("Numbers between commas."));
    return part;
}

} // namespace kurator::ui
