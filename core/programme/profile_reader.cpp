#include "programme/profile_reader.h"

#include "programme/json_cursor.h"
#include "programme/json_file.h"
#include "programme/json_words.h"
#include "programme/profile_references.h"
#include "programme/roadmap_item_reader.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <utility>

namespace kurator::programme {

namespace {

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

ProfileStage readStageOfProfile(const JsonCursor& cursor)
{
    cursor.allowOnly({"title", "task", "canonical"});
    return {cursor.at("title").text(), cursor.textIfAny("task"),
            readEach(cursor.at("canonical").oneOrMore(), readCanonicalStage)};
}

people::Category readCategory(const JsonCursor& cursor)
{
    using enum people::Category;
    const QString word = cursor.text();
    for (const people::Category one : {Pupil, Student, Teacher, Parent, Graduate, Employer, Partner, Other}) {
        if (word == categoryWord(one)) {
            return one;
        }
    }
    cursor.refuseValue("programme.profile-value", word);
    return Other;
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

// A name alone, or with what it counts for.
void readRoleModel(const JsonCursor& cursor, Form& form)
{
    if (cursor.isText()) {
        form.roleModels << cursor.text();
        return;
    }
    cursor.allowOnly({"title", "indicator"});
    form.roleModels << cursor.at("title").text();
    if (cursor.has("indicator")) {
        form.modelIndicators.insert(form.roleModels.back(), cursor.at("indicator").text());
    }
}

Form readForm(const JsonCursor& cursor)
{
    cursor.allowOnly({"code", "title", "mentorSides", "menteeSides", "mentorAges", "menteeAges", "roleModels",
                      "indicators"});
    Form form;
    form.code = cursor.at("code").text();
    form.title = cursor.at("title").text();
    form.mentorSides = readEach(cursor.at("mentorSides").oneOrMore(), readCategory);
    form.menteeSides = readEach(cursor.at("menteeSides").oneOrMore(), readCategory);
    form.mentorAges = readAgesIfAny(cursor, "mentorAges");
    form.menteeAges = readAgesIfAny(cursor, "menteeAges");
    for (const JsonCursor& model : cursor.elementsIfAny("roleModels")) {
        readRoleModel(model, form);
    }
    form.indicators = cursor.textsIfAny("indicators");
    return form;
}

QMap<int, double> readPlan(const JsonCursor& cursor)
{
    QMap<int, double> plan;
    const QStringList years = cursor.keys();
    for (const QString& year : years) {
        if (year.toInt() < 2000 || year.toInt() > 2100) {
            cursor.member(year).refuse("programme.profile-unknown-key");
        }
        plan.insert(year.toInt(), cursor.member(year).decimal(0, 100));
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
    SourceContradiction contradiction{cursor.at("code").text(), cursor.textsIfAny("items")};
    if (!contradiction.code.isEmpty() && !isContradictionCode(contradiction.code)) {
        cursor.at("code").refuseValue("programme.profile-value", contradiction.code);
    }
    return contradiction;
}

ProfileReport readReport(const JsonCursor& cursor)
{
    cursor.allowOnly({"title", "to", "shape", "rule", "item"});
    ProfileReport report;
    report.title = cursor.at("title").text();
    report.to = cursor.at("to").text();
    report.shape = cursor.textIfAny("shape");
    report.ruleText = cursor.at("rule").text();
    report.rule = readRule(cursor.at("rule"));
    report.item = cursor.textIfAny("item");
    return report;
}

// A code is a part of file names and of the command line.
QString readProfileCode(const JsonCursor& cursor)
{
    static const QRegularExpression code(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    const QString text = cursor.text();
    if (!text.isEmpty() && !code.match(text).hasMatch()) {
        cursor.refuseValue("programme.profile-id", text);
    }
    return text;
}

Profile readMembers(const JsonCursor& root)
{
    root.allowOnly({"id", "title", "region", "anchor", "cycle", "trainingBeforePairs", "columns", "stages",
                    "forms", "items", "indicators", "acts", "centres", "reports", "contradictions"});
    Profile profile;
    profile.id = readProfileCode(root.at("id"));
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
    profile.stages = readEach(root.at("stages").oneOrMore(), readStageOfProfile);
    profile.forms = readEach(root.at("forms").oneOrMore(), readForm);
    profile.items = readEach(root.elementsIfAny("items"), readRoadmapItem);
    profile.indicators = readEach(root.elementsIfAny("indicators"), readIndicator);
    profile.acts = readEach(root.elementsIfAny("acts"), readLegalAct);
    profile.centres = readEach(root.elementsIfAny("centres"), readReportCentre);
    profile.reports = readEach(root.elementsIfAny("reports"), readReport);
    profile.contradictions = readEach(root.elementsIfAny("contradictions"), readContradiction);
    return profile;
}

// The line of the place itself, or of the nearest one around it where the place is missing.
int lineOf(QString path, const QHash<QString, int>& lines)
{
    static const QRegularExpression lastStep(QStringLiteral("(\\.[^.\\[]*|\\[\\d+\\]|^[^.\\[]+)$"));
    while (!path.isEmpty() && !lines.contains(path)) {
        path.remove(lastStep);
    }
    return lines.value(path, 1);
}

void addLines(std::vector<base::Error>& faults, const QByteArray& json)
{
    if (faults.empty()) {
        return;
    }
    const QHash<QString, int> lines = linesOfPaths(json);
    for (base::Error& fault : faults) {
        const QString path = fault.arguments.value(QStringLiteral("path"));
        fault.arguments.insert(QStringLiteral("line"), QString::number(lineOf(path, lines)));
    }
}

} // namespace

ProfileReading readWholeProfile(const QByteArray& json, const QString& name)
{
    const auto object = readJsonFile(json, name);
    if (!object) {
        return {{}, {object.error()}};
    }
    JsonReading reading{name, {}};
    const JsonCursor root(reading, *object);
    Profile profile = readMembers(root);
    checkReferences(root);
    addLines(reading.errors, json);
    return {std::move(profile), std::move(reading.errors)};
}

base::Result<Profile> readProfile(const QByteArray& json, const QString& name)
{
    ProfileReading reading = readWholeProfile(json, name);
    if (!reading.faults.empty()) {
        return tl::unexpected<base::Error>(std::move(reading.faults.front()));
    }
    return std::move(reading.profile);
}

} // namespace kurator::programme
