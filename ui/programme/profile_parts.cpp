#include "ui/programme/profile_parts.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "ui/common/date_editor.h"
#include "ui/people/people_texts.h"
#include "ui/programme/age_row.h"
#include "ui/programme/part_places.h"
#include "ui/programme/plan_table.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

using programme::Profile;

struct ProfileParts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::ProfileParts)
};

const QChar lineEnd = QLatin1Char('\n');
const QChar comma = QLatin1Char(',');

// A place of the profile itself.
PartEditor::Place headText(const char* key, QString& text)
{
    return {QString::fromLatin1(key), [&text](int) { return text; },
            [&text](int, const QString& typed) { text = typed; }};
}

PartEditor::Words stageWords()
{
    PartEditor::Words words;
    for (int stage = 1; stage <= 7; ++stage) {
        words.emplace_back(QStringLiteral("%1. %2").arg(stage).arg(
                               messages::text(QStringLiteral("lists.stage-%1").arg(stage))),
                           QString::number(stage));
    }
    return words;
}

PartEditor::Words sideWords()
{
    using enum people::Category;
    PartEditor::Words words;
    for (const people::Category one : {Pupil, Student, Teacher, Parent, Graduate, Employer, Partner, Other}) {
        words.emplace_back(categoryText(one), programme::categoryWord(one));
    }
    return words;
}

PartEditor::Place sidesAt(const char* key, std::vector<programme::Form>& forms,
                          std::vector<people::Category> programme::Form::*sides)
{
    return {QString::fromLatin1(key),
            [&forms, sides](int i) {
                QStringList words;
                for (const people::Category one : forms[static_cast<std::size_t>(i)].*sides) {
                    words << programme::categoryWord(one);
                }
                return words.join(comma);
            },
            [&forms, sides](int i, const QString& ticked) {
                std::vector<people::Category> chosen;
                for (int one = 0; one <= static_cast<int>(people::Category::Other); ++one) {
                    const auto category = static_cast<people::Category>(one);
                    if (ticked.split(comma).contains(programme::categoryWord(category))) {
                        chosen.push_back(category);
                    }
                }
                forms[static_cast<std::size_t>(i)].*sides = chosen;
            }};
}

// «лидер – пассивный → I3»: the code after the arrow is what its mentees count for.
PartEditor::Place roleModelsAt(std::vector<programme::Form>& forms)
{
    const QString arrow = QStringLiteral("→");
    return {QStringLiteral("roleModels"),
            [&forms, arrow](int i) {
                const programme::Form& form = forms[static_cast<std::size_t>(i)];
                QStringList lines;
                for (const QString& model : form.roleModels) {
                    const QString indicator = form.modelIndicators.value(model);
                    lines << (indicator.isEmpty() ? model
                                                  : QStringLiteral("%1 %2 %3").arg(model, arrow, indicator));
                }
                return lines.join(lineEnd);
            },
            [&forms, arrow](int i, const QString& typed) {
                programme::Form& form = forms[static_cast<std::size_t>(i)];
                form.roleModels.clear();
                form.modelIndicators.clear();
                for (const QString& line : partsOf(typed, lineEnd)) {
                    const QString model = line.section(arrow, 0, 0).trimmed();
                    const QString indicator = line.section(arrow, 1).trimmed();
                    form.roleModels << model;
                    if (!indicator.isEmpty()) {
                        form.modelIndicators.insert(model, indicator);
                    }
                }
            }};
}

void addAges(PartEditor& part, const QString& label, const char* key, std::vector<programme::Form>& forms,
             std::optional<people::AgeRange> programme::Form::*ages)
{
    auto* row = new AgeRow(label);
    part.addOwn(label, row, QString::fromLatin1(key),
                [row, &forms, ages](int i) { row->setAges(forms[static_cast<std::size_t>(i)].*ages); });
    QObject::connect(row, &AgeRow::edited, &part, [&part, row, &forms, ages] {
        forms[static_cast<std::size_t>(part.chosen())].*ages = row->ages();
        part.noteEdited();
    });
}

void addDay(PartEditor& part, const QString& label, const char* key, std::vector<programme::LegalAct>& acts,
            std::optional<QDate> programme::LegalAct::*day)
{
    auto* field = new DateEditor(label);
    part.addOwn(label, field, QString::fromLatin1(key),
                [field, &acts, day](int i) { field->setDate(acts[static_cast<std::size_t>(i)].*day); });
    QObject::connect(field, &DateEditor::dateChanged, &part, [&part, field, &acts, day] {
        if (field->isReadable()) {
            acts[static_cast<std::size_t>(part.chosen())].*day = field->date();
            part.noteEdited();
        }
    });
}

QString untitled(const QString& title)
{
    return title.isEmpty() ? ProfileParts::tr("(not named yet)") : title;
}

// Items are printed under a stage by its place (`section`), so they follow when stages move.
PartEditor::Rows withSections(Profile& profile, PartEditor::Rows rows)
{
    const auto renumber = [&profile](auto changed) {
        for (programme::RoadmapItem& item : profile.items) {
            item.section = item.section > 0 ? changed(item.section) : 0;
        }
    };
    const PartEditor::Rows plain = rows;
    rows.insertAt = [plain, renumber](int at) {
        plain.insertAt(at);
        renumber([at](int section) { return section > at ? section + 1 : section; });
    };
    rows.remove = [plain, renumber](int at) {
        plain.remove(at);
        renumber([at](int section) { return section == at + 1 ? 0 : section > at ? section - 1 : section; });
    };
    rows.swap = [plain, renumber](int one, int other) {
        plain.swap(one, other);
        renumber([one, other](int section) {
            return section == one + 1 ? other + 1 : section == other + 1 ? one + 1 : section;
        });
    };
    return rows;
}

} // namespace

PartEditor* headPart(Profile& profile)
{
    auto* part = new PartEditor(ProfileParts::tr("What the window and the papers call the profile."));
    part->addText(ProfileParts::tr("Name of the profile"), headText("title", profile.title));
    part->addText(ProfileParts::tr("Region"), headText("region", profile.region),
                  ProfileParts::tr("Empty where it is not of one region."));
    part->addChoice(ProfileParts::tr("Begins with"),
                    {{ProfileParts::tr("the school's own order"), QStringLiteral("school")},
                     {ProfileParts::tr("the order of the region"), QStringLiteral("region")}},
                    {QStringLiteral("anchor"),
                     [&profile](int) {
                         return profile.startOrder == programme::StartOrder::School
                                    ? QStringLiteral("school")
                                    : QStringLiteral("region");
                     },
                     [&profile](int, const QString& word) {
                         profile.startOrder = word == QLatin1String("school") ? programme::StartOrder::School
                                                                              : programme::StartOrder::Region;
                     }});
    part->addChoice(ProfileParts::tr("Months of the terms are"),
                    {{ProfileParts::tr("of a calendar year"), QStringLiteral("calendar")},
                     {ProfileParts::tr("of a school year"), QStringLiteral("school")}},
                    {QStringLiteral("cycle"),
                     [&profile](int) {
                         return profile.monthsOf == programme::YearKind::School ? QStringLiteral("school")
                                                                                : QStringLiteral("calendar");
                     },
                     [&profile](int, const QString& word) {
                         profile.monthsOf = word == QLatin1String("school") ? programme::YearKind::School
                                                                            : programme::YearKind::Calendar;
                     }});
    part->addTick(ProfileParts::tr("Mentors are trained before the order on pairs"),
                  {QStringLiteral("trainingBeforePairs"),
                   [&profile](int) { return profile.trainingBeforePairs ? QStringLiteral("1") : QString(); },
                   [&profile](int, const QString& on) { profile.trainingBeforePairs = !on.isEmpty(); }});
    part->addLines(ProfileParts::tr("Columns of the printed roadmap"),
                   {QStringLiteral("columns"), [&profile](int) { return profile.columns.join(lineEnd); },
                    [&profile](int, const QString& typed) { profile.columns = partsOf(typed, lineEnd); }},
                   ProfileParts::tr("One a line."));
    return part;
}

PartEditor* centresPart(Profile& profile)
{
    using programme::ReportCentre;
    auto& centres = profile.centres;
    auto* part =
        new PartEditor(QStringLiteral("centres"),
                       ProfileParts::tr("To whom the school reports; there may be several, by form."),
                       rowsOf(centres, [](const ReportCentre& centre) { return untitled(centre.name); }));
    part->addText(ProfileParts::tr("Name of the centre"), textAt("name", centres, &ReportCentre::name));
    part->addText(ProfileParts::tr("Short name"), textAt("shortName", centres, &ReportCentre::shortName));
    part->addText(ProfileParts::tr("Only for the forms"),
                  listAt("forms", centres, &ReportCentre::forms, comma),
                  ProfileParts::tr("Codes between commas: pupil-pupil, student-pupil. Empty: for all."));
    return part;
}

PartEditor* reportsPart(Profile& profile, const RuleEditor::Meaning& meaning)
{
    using programme::ProfileReport;
    auto& reports = profile.reports;
    ProfileReport empty;
    empty.ruleText = QStringLiteral("MON(12)");
    auto* part = new PartEditor(
        QStringLiteral("reports"), ProfileParts::tr("Reports that the school owes, with their terms."),
        rowsOf(
            reports, [](const ProfileReport& report) { return untitled(report.title); }, empty));
    part->addText(ProfileParts::tr("Name of the report"), textAt("title", reports, &ProfileReport::title));
    part->addText(ProfileParts::tr("To whom"), textAt("to", reports, &ProfileReport::to));
    part->addText(ProfileParts::tr("In which form"), textAt("shape", reports, &ProfileReport::shape));
    part->addText(ProfileParts::tr("Item of the roadmap"), textAt("item", reports, &ProfileReport::item));
    auto* rule = new RuleEditor(meaning);
    part->addOwn({}, rule, QStringLiteral("rule"),
                 [rule, &reports](int i) { rule->setRule(reports[static_cast<std::size_t>(i)].ruleText); });
    QObject::connect(rule, &RuleEditor::edited, part, [part, rule, &reports] {
        if (part->chosen() < 0) {
            return;
        }
        reports[static_cast<std::size_t>(part->chosen())].ruleText = rule->rule();
        part->noteEdited();
    });
    return part;
}

PartEditor* stagesPart(Profile& profile)
{
    using programme::ProfileStage;
    auto& stages = profile.stages;
    auto* part = new PartEditor(
        QStringLiteral("stages"),
        ProfileParts::tr("In the order of the region, each with the stages of the model."),
        withSections(profile,
                     rowsOf(stages, [](const ProfileStage& stage) { return untitled(stage.title); })));
    part->addText(ProfileParts::tr("Official name"), textAt("title", stages, &ProfileStage::title));
    part->addLines(ProfileParts::tr("Task"), textAt("task", stages, &ProfileStage::task));
    part->addTicks(ProfileParts::tr("Stages of the model"), stageWords(),
                   {QStringLiteral("canonical"),
                    [&stages](int i) {
                        QStringList numbers;
                        for (const int one : stages[static_cast<std::size_t>(i)].canonical) {
                            numbers << QString::number(one);
                        }
                        return numbers.join(comma);
                    },
                    [&stages](int i, const QString& ticked) {
                        std::vector<int> numbers;
                        for (const QString& one : partsOf(ticked, comma)) {
                            numbers.push_back(one.toInt());
                        }
                        stages[static_cast<std::size_t>(i)].canonical = numbers;
                    }});
    return part;
}

PartEditor* formsPart(Profile& profile)
{
    using programme::Form;
    auto& forms = profile.forms;
    auto* part =
        new PartEditor(QStringLiteral("forms"),
                       ProfileParts::tr("Who mentors whom. A form that pairs work by cannot be taken out."),
                       rowsOf(forms, [](const Form& form) { return untitled(form.title); }));
    part->addText(ProfileParts::tr("Name of the form"), textAt("title", forms, &Form::title));
    part->addText(ProfileParts::tr("Code"), textAt("code", forms, &Form::code),
                  ProfileParts::tr("Pairs keep it: do not change the code of a form in use."));
    part->addTicks(ProfileParts::tr("Mentors are"), sideWords(),
                   sidesAt("mentorSides", forms, &Form::mentorSides));
    part->addTicks(ProfileParts::tr("Mentees are"), sideWords(),
                   sidesAt("menteeSides", forms, &Form::menteeSides));
    addAges(*part, ProfileParts::tr("Age of the mentor"), "mentorAges", forms, &Form::mentorAges);
    addAges(*part, ProfileParts::tr("Age of the mentee"), "menteeAges", forms, &Form::menteeAges);
    part->addLines(ProfileParts::tr("Role models"), roleModelsAt(forms),
                   ProfileParts::tr("One a line; “→ I3” at the end tells which indicator it counts for."));
    part->addText(ProfileParts::tr("The form counts for"),
                  listAt("indicators", forms, &Form::indicators, comma),
                  ProfileParts::tr("Codes of indicators between commas: I1, I2."));
    return part;
}

PartEditor* indicatorsPart(Profile& profile, int nearYear)
{
    using programme::ProfileIndicator;
    auto& indicators = profile.indicators;
    auto* part = new PartEditor(
        QStringLiteral("indicators"),
        ProfileParts::tr("What the yearly report counts; the codes I1–I12 are counted by the program."),
        rowsOf(indicators, [](const ProfileIndicator& one) {
            return one.code + QLatin1Char(' ') + untitled(one.title);
        }));
    part->addText(ProfileParts::tr("Code"), textAt("code", indicators, &ProfileIndicator::code));
    part->addLines(ProfileParts::tr("Indicator"), textAt("title", indicators, &ProfileIndicator::title));
    part->addText(ProfileParts::tr("Out of whom"),
                  textAt("denominator", indicators, &ProfileIndicator::denominator));
    part->addText(ProfileParts::tr("Who asks for it"),
                  textAt("source", indicators, &ProfileIndicator::source));
    auto* plan = new PlanTable(nearYear);
    part->addOwn(ProfileParts::tr("Plan"), plan, QStringLiteral("plan"),
                 [plan, &indicators](int i) { plan->setPlan(indicators[static_cast<std::size_t>(i)].plan); });
    QObject::connect(plan, &PlanTable::edited, part, [part, plan, &indicators] {
        indicators[static_cast<std::size_t>(part->chosen())].plan = plan->plan();
        part->noteEdited();
    });
    return part;
}

PartEditor* actsPart(Profile& profile)
{
    using programme::LegalAct;
    auto& acts = profile.acts;
    auto* part = new PartEditor(QStringLiteral("acts"),
                                ProfileParts::tr("Preambles of orders cite these, in this order."),
                                rowsOf(acts, [](const LegalAct& act) {
                                    return untitled((act.kind + QLatin1Char(' ') + act.number).trimmed());
                                }));
    part->addText(ProfileParts::tr("Kind of the act"), textAt("kind", acts, &LegalAct::kind),
                  ProfileParts::tr("For example: приказ."));
    part->addText(ProfileParts::tr("Issued by"), textAt("issuer", acts, &LegalAct::issuer));
    addDay(*part, ProfileParts::tr("Date"), "date", acts, &LegalAct::date);
    part->addText(ProfileParts::tr("Number"), textAt("number", acts, &LegalAct::number));
    part->addLines(
        ProfileParts::tr("Official title"), textAt("title", acts, &LegalAct::title),
        ProfileParts::tr("Without quotes. Not known: leave it empty and tell below what it is about."));
    part->addText(ProfileParts::tr("What it is about"), textAt("about", acts, &LegalAct::about));
    part->addText(ProfileParts::tr("Only for the forms"), listAt("forms", acts, &LegalAct::forms, comma),
                  ProfileParts::tr("Codes between commas. Empty: in all papers."));
    return part;
}

} // namespace kurator::ui
