#include "programme/profile_reader.h"

#include "programme/json_cursor.h"
#include "programme/profile_references.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <utility>

namespace kurator::programme {

namespace {

template <class Value>
using ProfileWords = std::initializer_list<std::pair<const char*, Value>>;

constexpr ProfileWords<people::Category> categoryWords{
    {"pupil", people::Category::Pupil},       {"student", people::Category::Student},
    {"teacher", people::Category::Teacher},   {"parent", people::Category::Parent},
    {"graduate", people::Category::Graduate}, {"employer", people::Category::Employer},
    {"partner", people::Category::Partner},   {"other", people::Category::Other},
};

template <class Value>
Value oneOf(const JsonCursor& cursor, ProfileWords<Value> words)
{
    const QString text = cursor.text();
    for (const auto& [word, value] : words) {
        if (text == QLatin1String(word)) {
            return value;
        }
    }
    cursor.refuseValue("programme.profile-value", text);
    return words.begin()->second;
}

template <class Entity>
std::vector<Entity> readEach(const std::vector<JsonCursor>& cursors, Entity (*read)(const JsonCursor&))
{
    std::vector<Entity> result;
    result.reserve(cursors.size());
    for (const JsonCursor& cursor : cursors) {
        result.push_back(read(cursor));
    }
    return result;
}

std::optional<QDate> readDateIfAny(const JsonCursor& cursor, const char* key)
{
    if (!cursor.has(key)) {
        return {};
    }
    const QString text = cursor.at(key).text();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid()) {
        cursor.at(key).refuseValue("programme.profile-value", text);
    }
    return date;
}

int readCanonicalStage(const JsonCursor& cursor)
{
    return cursor.number(1, 7);
}

ProfileStage readStageOfProfile(const JsonCursor& cursor)
{
    cursor.allowOnly({"title", "task", "canonical"});
    return {cursor.at("title").text(), cursor.textIfAny("task"),
            readEach(cursor.at("canonical").elements(), readCanonicalStage)};
}

people::Category readCategory(const JsonCursor& cursor)
{
    return oneOf(cursor, categoryWords);
}

std::optional<people::AgeRange> readAgesIfAny(const JsonCursor& cursor, const char* key)
{
    if (!cursor.has(key)) {
        return {};
    }
    const JsonCursor ages = cursor.at(key);
    ages.allowOnly({"from", "to"});
    const int from = ages.at("from").number(0, 120);
    return people::AgeRange{from, ages.at("to").number(from, 120)};
}

Form readForm(const JsonCursor& cursor)
{
    cursor.allowOnly(
        {"code", "title", "mentorSides", "menteeSides", "mentorAges", "menteeAges", "roleModels"});
    Form form;
    form.code = cursor.at("code").text();
    form.title = cursor.at("title").text();
    form.mentorSides = readEach(cursor.at("mentorSides").elements(), readCategory);
    form.menteeSides = readEach(cursor.at("menteeSides").elements(), readCategory);
    form.mentorAges = readAgesIfAny(cursor, "mentorAges");
    form.menteeAges = readAgesIfAny(cursor, "menteeAges");
    form.roleModels = cursor.textsIfAny("roleModels");
    return form;
}

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

TimingRule readRule(const JsonCursor& cursor)
{
    const QString text = cursor.text();
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
    item.checkpointName = item.rule.checkpoint ? cursor.at("checkpoint").text() : QString();
    item.responsible = cursor.textsIfAny("responsible");
    item.results = readEach(cursor.elementsIfAny("results"), readItemResult);
    item.side = oneOf<ItemSide>(
        cursor.at("side"),
        {{"school", ItemSide::School}, {"shared", ItemSide::Shared}, {"region", ItemSide::Region}});
    item.dependsOn = cursor.textsIfAny("dependsOn");
    item.actions = cursor.textsIfAny("actions");
    return item;
}

QMap<int, double> readPlan(const JsonCursor& cursor)
{
    QMap<int, double> plan;
    const QStringList years = cursor.keys();
    for (const QString& year : years) {
        if (year.toInt() < 2000) {
            cursor.member(year).refuse("programme.profile-unknown-key");
        }
        plan.insert(year.toInt(), cursor.member(year).decimal());
    }
    return plan;
}

int readYear(const JsonCursor& cursor)
{
    return cursor.number(2000, 2100);
}

ProfileIndicator readIndicator(const JsonCursor& cursor)
{
    cursor.allowOnly({"code", "title", "source", "yesOrNo", "denominator", "plan", "proposedYears"});
    ProfileIndicator indicator;
    indicator.code = cursor.at("code").text();
    indicator.title = cursor.at("title").text();
    indicator.source = cursor.textIfAny("source");
    indicator.yesOrNo = cursor.flagIfAny("yesOrNo");
    indicator.denominator = cursor.textIfAny("denominator");
    indicator.plan = readPlan(cursor.at("plan"));
    indicator.proposedYears = readEach(cursor.elementsIfAny("proposedYears"), readYear);
    return indicator;
}

LegalAct readLegalAct(const JsonCursor& cursor)
{
    cursor.allowOnly(
        {"kind", "issuer", "date", "number", "title", "about", "inForceFrom", "regional", "forms"});
    LegalAct act;
    act.kind = cursor.at("kind").text();
    act.issuer = cursor.textIfAny("issuer");
    act.date = readDateIfAny(cursor, "date");
    act.number = cursor.textIfAny("number");
    act.title = cursor.textIfAny("title");
    act.about = act.title.isEmpty() ? cursor.at("about").text() : cursor.textIfAny("about");
    act.inForceFrom = readDateIfAny(cursor, "inForceFrom");
    act.regional = cursor.flagIfAny("regional");
    act.forms = cursor.textsIfAny("forms");
    return act;
}

ReportCentre readReportCentre(const JsonCursor& cursor)
{
    cursor.allowOnly({"name", "shortName", "forms"});
    return {cursor.at("name").text(), cursor.textIfAny("shortName"), cursor.textsIfAny("forms")};
}

SourceContradiction readContradiction(const JsonCursor& cursor)
{
    cursor.allowOnly({"code", "items"});
    return {cursor.at("code").text(), cursor.textsIfAny("items")};
}

Profile readWholeProfile(const JsonCursor& root)
{
    root.allowOnly({"id", "title", "region", "anchor", "cycle", "trainingBeforePairs", "columns", "stages",
                    "forms", "items", "indicators", "acts", "centres", "contradictions"});
    Profile profile;
    profile.id = root.at("id").text();
    profile.title = root.at("title").text();
    profile.region = root.textIfAny("region");
    profile.startOrder = oneOf<StartOrder>(root.at("anchor"),
                                           {{"school", StartOrder::School}, {"region", StartOrder::Region}});
    if (root.has("cycle")) {
        profile.monthsOf = oneOf<YearKind>(root.at("cycle"),
                                           {{"calendar", YearKind::Calendar}, {"school", YearKind::School}});
    }
    profile.trainingBeforePairs = root.flagIfAny("trainingBeforePairs");
    profile.columns = root.textsIfAny("columns");
    profile.stages = readEach(root.at("stages").elements(), readStageOfProfile);
    profile.forms = readEach(root.at("forms").elements(), readForm);
    profile.items = readEach(root.elementsIfAny("items"), readRoadmapItem);
    profile.indicators = readEach(root.elementsIfAny("indicators"), readIndicator);
    profile.acts = readEach(root.elementsIfAny("acts"), readLegalAct);
    profile.centres = readEach(root.elementsIfAny("centres"), readReportCentre);
    profile.contradictions = readEach(root.elementsIfAny("contradictions"), readContradiction);
    return profile;
}

} // namespace

base::Result<Profile> readProfile(const QByteArray& json, const QString& name)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return base::refuseInput(
            "programme.profile-not-json",
            {{QStringLiteral("file"), name}, {QStringLiteral("position"), QString::number(problem.offset)}});
    }
    JsonReading reading{name, {}};
    const JsonCursor root(reading, document.object());
    Profile profile = readWholeProfile(root);
    checkReferences(root);
    if (reading.error) {
        return tl::unexpected<base::Error>(*reading.error);
    }
    return profile;
}

} // namespace kurator::programme
