#include "programme/profile_writer.h"

#include "programme/json_text.h"

namespace kurator::programme {

namespace {

template <class Value>
JsonText writeEach(const std::vector<Value>& values, JsonText (*write)(const Value&))
{
    std::vector<JsonText> elements;
    elements.reserve(values.size());
    for (const Value& value : values) {
        elements.push_back(write(value));
    }
    return JsonText::list(std::move(elements));
}

JsonText writeNumber(const int& number)
{
    return JsonText::number(number);
}

JsonText writeSide(const people::Category& side)
{
    return JsonText::text(categoryWord(side));
}

JsonText writeStage(const ProfileStage& stage)
{
    JsonText written = JsonText::object();
    written.add("title", JsonText::text(stage.title));
    written.addIfAny("task", stage.task);
    written.add("canonical", writeEach(stage.canonical, writeNumber));
    return written;
}

void addAges(JsonText& form, const char* key, const std::optional<people::AgeRange>& ages)
{
    if (ages) {
        JsonText range = JsonText::object();
        range.add("from", JsonText::number(ages->from)).add("to", JsonText::number(ages->to));
        form.add(key, std::move(range));
    }
}

JsonText writeRoleModels(const Form& form)
{
    std::vector<JsonText> models;
    for (const QString& title : form.roleModels) {
        const QString indicator = form.modelIndicators.value(title);
        if (indicator.isEmpty()) {
            models.push_back(JsonText::text(title));
            continue;
        }
        JsonText model = JsonText::object();
        model.add("title", JsonText::text(title)).add("indicator", JsonText::text(indicator));
        models.push_back(std::move(model));
    }
    return JsonText::list(std::move(models));
}

JsonText writeForm(const Form& form)
{
    JsonText written = JsonText::object();
    written.add("code", JsonText::text(form.code)).add("title", JsonText::text(form.title));
    written.add("mentorSides", writeEach(form.mentorSides, writeSide));
    written.add("menteeSides", writeEach(form.menteeSides, writeSide));
    addAges(written, "mentorAges", form.mentorAges);
    addAges(written, "menteeAges", form.menteeAges);
    written.addIfAny("roleModels", writeRoleModels(form));
    written.addIfAny("indicators", form.indicators);
    return written;
}

JsonText writeResult(const ItemResult& result)
{
    JsonText written = JsonText::object();
    if (result.document.isEmpty()) {
        written.add("text", JsonText::text(result.text));
    } else {
        written.add("document", JsonText::text(result.document));
    }
    if (result.required) {
        written.add("required", JsonText::flag(true));
    }
    return written;
}

JsonText writeItem(const RoadmapItem& item)
{
    JsonText written = JsonText::object();
    written.add("number", JsonText::text(item.number));
    written.addIfAny("sourceNumber", item.sourceNumber);
    written.add("title", JsonText::text(item.title));
    written.add("stage", JsonText::number(item.stage));
    written.addIfAny("alsoStages", writeEach(item.alsoStages, writeNumber));
    if (item.section > 0) {
        written.add("section", JsonText::number(item.section));
    }
    written.add("rule", JsonText::text(item.ruleText));
    if (item.proposed) {
        written.add("proposed", JsonText::flag(true));
    }
    written.addIfAny("duration", item.duration);
    written.addIfAny("checkpoint", item.checkpointName);
    written.addIfAny("responsible", item.responsible);
    written.addIfAny("results", writeEach(item.results, writeResult));
    written.add("side", JsonText::text(itemSideCode(item.side)));
    written.addIfAny("dependsOn", item.dependsOn);
    written.addIfAny("actions", item.actions);
    return written;
}

JsonText writeIndicator(const ProfileIndicator& indicator)
{
    JsonText written = JsonText::object();
    written.add("code", JsonText::text(indicator.code)).add("title", JsonText::text(indicator.title));
    written.addIfAny("source", indicator.source);
    if (indicator.yesOrNo) {
        written.add("yesOrNo", JsonText::flag(true));
    }
    written.addIfAny("denominator", indicator.denominator);
    JsonText plan = JsonText::object();
    for (const auto& [year, value] : indicator.plan.asKeyValueRange()) {
        plan.add(QString::number(year), JsonText::number(value));
    }
    written.add("plan", std::move(plan));
    written.addIfAny("proposedYears", writeEach(indicator.proposedYears, writeNumber));
    return written;
}

void addDay(JsonText& owner, const char* key, const std::optional<QDate>& day)
{
    if (day) {
        owner.add(key, JsonText::text(day->toString(Qt::ISODate)));
    }
}

JsonText writeAct(const LegalAct& act)
{
    JsonText written = JsonText::object();
    written.add("kind", JsonText::text(act.kind));
    written.addIfAny("issuer", act.issuer);
    addDay(written, "date", act.date);
    written.addIfAny("number", act.number);
    written.addIfAny("title", act.title);
    if (act.title.isEmpty() || !act.about.isEmpty()) {
        written.add("about", JsonText::text(act.about));
    }
    addDay(written, "inForceFrom", act.inForceFrom);
    if (act.regional) {
        written.add("regional", JsonText::flag(true));
    }
    written.addIfAny("forms", act.forms);
    return written;
}

JsonText writeCentre(const ReportCentre& centre)
{
    JsonText written = JsonText::object();
    written.add("name", JsonText::text(centre.name));
    written.addIfAny("shortName", centre.shortName);
    written.addIfAny("forms", centre.forms);
    return written;
}

JsonText writeReport(const ProfileReport& report)
{
    JsonText written = JsonText::object();
    written.add("title", JsonText::text(report.title)).add("to", JsonText::text(report.to));
    written.addIfAny("shape", report.shape);
    written.add("rule", JsonText::text(report.ruleText));
    written.addIfAny("item", report.item);
    return written;
}

JsonText writeContradiction(const SourceContradiction& contradiction)
{
    JsonText written = JsonText::object();
    written.add("code", JsonText::text(contradiction.code));
    written.addIfAny("items", contradiction.items);
    return written;
}

JsonText writeHead(const Profile& profile)
{
    const bool school = profile.startOrder == StartOrder::School;
    JsonText written = JsonText::object();
    written.add("id", JsonText::text(profile.id)).add("title", JsonText::text(profile.title));
    written.add("region", JsonText::text(profile.region));
    written.add("anchor", JsonText::text(school ? QStringLiteral("school") : QStringLiteral("region")));
    if (profile.monthsOf == YearKind::School) {
        written.add("cycle", JsonText::text(QStringLiteral("school")));
    }
    written.add("trainingBeforePairs", JsonText::flag(profile.trainingBeforePairs));
    written.addIfAny("columns", profile.columns);
    return written;
}

} // namespace

QByteArray writeProfile(const Profile& profile)
{
    JsonText written = writeHead(profile);
    written.add("stages", writeEach(profile.stages, writeStage));
    written.add("forms", writeEach(profile.forms, writeForm));
    written.addIfAny("items", writeEach(profile.items, writeItem));
    written.addIfAny("indicators", writeEach(profile.indicators, writeIndicator));
    written.addIfAny("acts", writeEach(profile.acts, writeAct));
    written.addIfAny("centres", writeEach(profile.centres, writeCentre));
    written.addIfAny("reports", writeEach(profile.reports, writeReport));
    written.addIfAny("contradictions", writeEach(profile.contradictions, writeContradiction));
    return written.toString().toUtf8() + '\n';
}

} // namespace kurator::programme
