#include "documents/roadmap_paper.h"

#include "documents/catalogue.h"
#include "language/date_words.h"

#include <QRegularExpression>

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
    } else if (item.waitsFor == QLatin1String("T41")) {
        parts << QStringLiteral("после приказа об утверждении реестра наставников");
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
    return result.text;
}

bool isPrintedUnder(const programme::ProfileStage& stage, int number, const programme::RoadmapItemView& item)
{
    return item.section > 0 ? item.section == number : std::ranges::count(stage.canonical, item.stage) > 0;
}

QString sentences(QStringList texts)
{
    for (QString& text : texts) {
        text = text.left(1).toUpper() + text.mid(1);
    }
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(".\n"));
}

// The source numbers its items from 1 and has no stages (S004); then stages are not printed either.
bool isPlainList(const RoadmapPaperInput& input)
{
    const auto& items = input.profile.items;
    const auto numbered = [](const auto& item) { return !item.sourceNumber.isEmpty(); };
    const auto dotted = [](const auto& item) { return item.sourceNumber.contains(QLatin1Char('.')); };
    return input.columns == ColumnSet::List && std::ranges::any_of(items, numbered) &&
           std::ranges::none_of(items, dotted);
}

// Somebody of the school has to be named; what the region leads and rows that are only headings need not.
bool wantsResponsible(const programme::RoadmapItemView& item)
{
    return item.side != programme::ItemSide::Region;
}

// The source counts meetings «до декабря» of a calendar year; a school year ends in another month.
programme::RoadmapItemView inThisYear(const RoadmapPaperInput& input, programme::RoadmapItemView item)
{
    const auto* known = programme::findItem(input.profile, item.number);
    const auto* range = known ? std::get_if<programme::RegistryToEnd>(&known->rule.window) : nullptr;
    const programme::Programme& year = input.head.programme;
    if (range && !item.end && year.yearKind != input.profile.monthsOf) {
        const QDate end = QDate(year.period.end.year(), year.period.end.month(), 1).addDays(-1);
        item.duration = QStringLiteral("через %1 после приказа об утверждении реестра наставников, до %2")
                            .arg(range->months == 1 ? QStringLiteral("месяц")
                                                    : QStringLiteral("%1 мес.").arg(range->months),
                                 language::shortDate(end));
    }
    return item;
}

FieldRecord itemRecord(const RoadmapPaperInput& input, const programme::RoadmapItemView& item,
                       const QString& number, const QString& title)
{
    const RoadmapLine line = roadmapLine(inThisYear(input, item));
    const bool nobody = line.responsible.isEmpty() && !wantsResponsible(item);
    FieldRecord record;
    record.set(QStringLiteral("number"), number);
    record.set(QStringLiteral("title"), title);
    record.set(QStringLiteral("term"), line.term);
    record.set(QStringLiteral("responsible"), nobody ? QStringLiteral("–") : line.responsible);
    record.set(QStringLiteral("results"), line.results);
    record.set(QStringLiteral("actions"), sentences(itemActions(input, item)));
    return record;
}

FieldRecord plainListRecord(const RoadmapPaperInput& input)
{
    FieldList lines;
    for (const programme::RoadmapItemView& item : input.items) {
        lines.push_back(itemRecord(input, item, QString::number(lines.size() + 1), item.title));
    }
    FieldRecord record;
    record.set(QStringLiteral("items"), lines);
    return record;
}

// In the municipal set a stage has a row of its own, which bears its number (S002); a stage without such a
// row gets a heading over the whole width, as in the other sets.
FieldRecord stageRecord(const RoadmapPaperInput& input, const programme::ProfileStage& stage, int number)
{
    FieldList lines;
    bool hasOwnRow = false;
    for (const programme::RoadmapItemView& item : input.items) {
        if (isPrintedUnder(stage, number, item)) {
            const bool own = input.columns == ColumnSet::Municipal && item.number == QString::number(number);
            lines.push_back(itemRecord(input, item, item.number, own ? stage.title : item.title));
            hasOwnRow = hasOwnRow || own;
        }
    }
    FieldRecord record;
    if (!hasOwnRow) {
        record.set(QStringLiteral("heading"), QStringLiteral("Этап %1. %2").arg(number).arg(stage.title));
        record.set(QStringLiteral("task"), stage.task);
    }
    record.set(QStringLiteral("items"), lines);
    return record;
}

FieldList stageRecords(const RoadmapPaperInput& input)
{
    if (isPlainList(input)) {
        return {plainListRecord(input)};
    }
    FieldList stages;
    for (size_t i = 0; i < input.profile.stages.size(); ++i) {
        stages.push_back(stageRecord(input, input.profile.stages[i], static_cast<int>(i) + 1));
    }
    return stages;
}

// What the table shortens, spelled out under the title as in S002; empty where it shortens nothing.
QString abbreviationsIn(const FieldList& stages)
{
    QString words;
    for (const FieldRecord& stage : stages) {
        for (const FieldRecord& item : std::get<FieldList>(stage.values.at(QStringLiteral("items")))) {
            for (const auto& [name, value] : item.values) {
                words += QLatin1Char(' ') + std::get<QString>(value);
            }
        }
    }
    QStringList spelled;
    for (const auto& [abbreviation, meaning] :
         {std::pair{QStringLiteral("ОО"), QStringLiteral("образовательная организация")},
          std::pair{QStringLiteral("ЦМН"), QStringLiteral("целевая модель наставничества")}}) {
        const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(abbreviation),
                                      QRegularExpression::UseUnicodePropertiesOption);
        if (word.match(words).hasMatch()) {
            spelled << QStringLiteral("%1 – %2").arg(abbreviation, meaning);
        }
    }
    return spelled.join(QStringLiteral("; "));
}

const char* const headingFields[] = {"heading.first",  "heading.second", "heading.third",
                                     "heading.fourth", "heading.fifth",  "heading.sixth"};

// The profile's own words for its columns, where it is printed in its own set.
void setHeadings(FieldRecord& record, const RoadmapPaperInput& input)
{
    const QStringList usual = headingsOf(input.columns);
    const QStringList& own = input.profile.columns;
    const bool isOwn = columnSetOf(own) == input.columns && own.size() == usual.size();
    const QStringList headings = isOwn ? own : usual;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        record.set(QLatin1String(headingFields[i]), headings[i]);
    }
}

} // namespace

QString roadmapTemplateName(ColumnSet set)
{
    return QStringLiteral("roadmap-") + columnSetCode(set);
}

QStringList itemActions(const RoadmapPaperInput& input, const programme::RoadmapItemView& item)
{
    const auto* known = programme::findItem(input.profile, item.number);
    QStringList actions = known ? known->actions : QStringList();
    for (const programme::Event& event : input.events) {
        if (event.items.contains(item.number) && !event.title.isEmpty()) {
            actions << (event.date
                            ? QStringLiteral("%1 (%2)").arg(event.title, language::shortDate(*event.date))
                            : event.title);
        }
    }
    return actions;
}

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
            item.responsible.join(QStringLiteral(", ")), sentences(results)};
}

FieldDictionary roadmapPaperDictionary()
{
    FieldDictionary dictionary = headDictionary();
    const auto text = [](const char* name, const char* meaning) {
        return FieldDeclaration{QString::fromUtf8(name), FieldType::Text, QString::fromUtf8(meaning), {}};
    };
    dictionary.push_back(text("years", "годы программы"));
    dictionary.push_back(text("abbreviations", "сокращения"));
    for (const char* name : headingFields) {
        dictionary.push_back(text(name, "название графы"));
    }
    dictionary.push_back({QStringLiteral("stages"),
                          FieldType::List,
                          QStringLiteral("этапы"),
                          {text("heading", "название этапа"), text("task", "задача этапа"),
                           FieldDeclaration{QStringLiteral("items"),
                                            FieldType::List,
                                            QStringLiteral("мероприятия"),
                                            {text("number", "номер"), text("title", "мероприятие"),
                                             text("term", "срок"), text("responsible", "ответственные"),
                                             text("results", "результат"), text("actions", "что делают")}}}});
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
    setHeadings(record, input);
    const FieldList stages = stageRecords(input);
    record.set(QStringLiteral("abbreviations"), abbreviationsIn(stages));
    record.set(QStringLiteral("stages"), stages);
    return record;
}

} // namespace kurator::documents
