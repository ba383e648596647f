#include "documents/roadmap_paper.h"

#include "documents/catalogue.h"
#include "language/date_words.h"

#include <algorithm>

namespace kurator::documents {

namespace {

QString windowText(const programme::RoadmapItemView& item)
{
    if (item.start && item.end && *item.start != *item.end) {
        return QStringLiteral("%1 – %2").arg(language::shortDate(*item.start),
                                             language::shortDate(*item.end));
    }
    if (item.end) {
        return item.start || item.checkpoint ? language::shortDate(*item.end)
                                             : QStringLiteral("до ") + language::shortDate(*item.end);
    }
    return {};
}

QString repeatText(programme::Repeat repeat)
{
    switch (repeat) {
    case programme::Repeat::None:
        return {};
    case programme::Repeat::Quarterly:
        return QStringLiteral("далее – не реже раза в квартал");
    case programme::Repeat::Monthly:
        return QStringLiteral("далее – ежемесячно");
    case programme::Repeat::EveryFourteenDays:
        return QStringLiteral("не реже раза в две недели");
    case programme::Repeat::Yearly:
        return QStringLiteral("далее – ежегодно");
    }
    return {};
}

QString termText(const programme::RoadmapItemView& item)
{
    QStringList parts;
    const QString window = windowText(item);
    if (item.checkpoint) {
        parts << QStringLiteral("КТ – ") + (window.isEmpty() ? item.duration : window);
    } else if (!window.isEmpty()) {
        parts << window;
    } else if (!item.duration.isEmpty()) {
        parts << item.duration;
    } else {
        parts << QStringLiteral("по итогам реализации программы");
    }
    if (const QString repeat = repeatText(item.repeat); !repeat.isEmpty()) {
        parts << repeat;
    }
    return parts.join(QStringLiteral(", "));
}

QString resultText(const programme::ItemResult& result)
{
    if (const auto* kind = findDocumentKind(result.document)) {
        return QString::fromUtf8(kind->title);
    }
    return result.text.left(1).toUpper() + result.text.mid(1);
}

bool isPrintedUnder(const programme::ProfileStage& stage, int number, const programme::RoadmapItemView& item)
{
    return item.section > 0 ? item.section == number : std::ranges::count(stage.canonical, item.stage) > 0;
}

FieldRecord stageRecord(const programme::ProfileStage& stage, int number,
                        const std::vector<programme::RoadmapItemView>& items)
{
    FieldRecord record;
    QString heading = QStringLiteral("Этап %1. %2").arg(number).arg(stage.title);
    record.set(QStringLiteral("heading"), heading);
    record.set(QStringLiteral("task"), stage.task);
    FieldList lines;
    for (const programme::RoadmapItemView& item : items) {
        if (!isPrintedUnder(stage, number, item)) {
            continue;
        }
        const RoadmapLine line = roadmapLine(item);
        lines.push_back(FieldRecord()
                            .set(QStringLiteral("title"), line.title)
                            .set(QStringLiteral("term"), line.term)
                            .set(QStringLiteral("responsible"), line.responsible)
                            .set(QStringLiteral("results"), line.results));
    }
    record.set(QStringLiteral("items"), lines);
    return record;
}

} // namespace

RoadmapLine roadmapLine(const programme::RoadmapItemView& item)
{
    QStringList results;
    for (const programme::ItemResult& result : item.results) {
        results << resultText(result);
    }
    if (item.minCount > 0) {
        results << QStringLiteral("не менее %1").arg(item.minCount);
    }
    return {item.number + QStringLiteral(". ") + item.title, termText(item),
            item.responsible.join(QStringLiteral(", ")),
            results.isEmpty() ? QStringLiteral("–") : results.join(QStringLiteral(".\n"))};
}

FieldDictionary roadmapPaperDictionary()
{
    FieldDictionary dictionary = headDictionary();
    const auto text = [](const char* name, const char* meaning) {
        return FieldDeclaration{QString::fromUtf8(name), FieldType::Text, QString::fromUtf8(meaning), {}};
    };
    dictionary.push_back(text("years", "годы программы"));
    dictionary.push_back(
        {QStringLiteral("stages"),
         FieldType::List,
         QStringLiteral("этапы"),
         {text("heading", "название этапа"), text("task", "задача этапа"),
          FieldDeclaration{QStringLiteral("items"),
                           FieldType::List,
                           QStringLiteral("мероприятия"),
                           {text("title", "мероприятие"), text("term", "срок"),
                            text("responsible", "ответственные"), text("results", "результат")}}}});
    return dictionary;
}

FieldRecord roadmapPaperFields(const RoadmapPaperInput& input)
{
    FieldRecord record;
    setHead(record, input.head);
    const base::Period& period = input.head.programme.period;
    record.set(QStringLiteral("years"),
               input.head.programme.yearKind == programme::YearKind::School
                   ? QStringLiteral("%1/%2 учебный год").arg(period.start.year()).arg(period.end.year())
                   : QStringLiteral("%1 год").arg(period.start.year()));
    FieldList stages;
    for (size_t i = 0; i < input.profile.stages.size(); ++i) {
        stages.push_back(stageRecord(input.profile.stages[i], static_cast<int>(i) + 1, input.items));
    }
    record.set(QStringLiteral("stages"), stages);
    return record;
}

} // namespace kurator::documents
