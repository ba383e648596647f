#include "papers/declaring.h"
#include "papers/groups.h"
#include "reports/involved.h"
#include "reports/yearly_report.h"

#include <QLocale>

#include <algorithm>

namespace kurator::papers {

namespace {

using documents::FieldList;
using documents::FieldRecord;
using documents::FieldType;

documents::FieldDictionary programmeDictionary()
{
    auto dictionary =
        declaredFields({{"year", FieldType::Text, "год программы: «2026/2027 учебный год»"},
                        {"year.in", FieldType::Text, "«в 2026/2027 учебном году»"},
                        {"year.of", FieldType::Text, "«2026/2027 учебного года»"},
                        {"t0", FieldType::Date, "дата приказа, с которого начинается программа"},
                        {"t0.number", FieldType::Text, "номер приказа, с которого начинается программа"},
                        {"region", FieldType::Text, "регион"},
                        {"centre", FieldType::Text, "региональный наставнический центр"},
                        {"forms.text", FieldType::Text, "формы наставничества через запятую"},
                        {"plan.goal", FieldType::Text, "цель на год"}});
    for (const auto& [name, meaning] :
         {std::pair{"forms", "формы наставничества"}, std::pair{"plan.tasks", "задачи на год"},
          std::pair{"plan.results", "ожидаемые результаты"}, std::pair{"plan.strengths", "сильные стороны"},
          std::pair{"plan.weaknesses", "слабые стороны"}, std::pair{"plan.opportunities", "возможности"},
          std::pair{"plan.threats", "риски"}}) {
        dictionary.push_back(declaredList(
            name, meaning,
            {{"text", FieldType::Text, meaning}, {"mark", FieldType::Text, "знак в конце строки"}}));
    }
    dictionary.push_back(declaredList("indicators", "показатели программы",
                                      {{"code", FieldType::Text, "код показателя"},
                                       {"title", FieldType::Text, "показатель"},
                                       {"plan", FieldType::Text, "план"},
                                       {"fact", FieldType::Text, "факт"},
                                       {"deviation", FieldType::Text, "отклонение"},
                                       {"numerator", FieldType::Text, "числитель"},
                                       {"denominator", FieldType::Text, "знаменатель"}}));
    return dictionary;
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        QString tidy = line.trimmed();
        while (tidy.endsWith(QLatin1Char(';')) || tidy.endsWith(QLatin1Char('.'))) {
            tidy.chop(1);
        }
        if (!tidy.isEmpty()) {
            lines << tidy;
        }
    }
    return lines;
}

void setYear(FieldRecord& record, const programme::Programme& programme)
{
    const int start = programme.period.start.year();
    const bool school = programme.yearKind == programme::YearKind::School;
    const QString years = school ? QStringLiteral("%1/%2").arg(start).arg(start + 1) : QString::number(start);
    const auto worded = [&](const char* ofSchool, const char* ofCalendar) {
        return years + QLatin1Char(' ') + QString::fromUtf8(school ? ofSchool : ofCalendar);
    };
    record.set(QStringLiteral("year"), worded("учебный год", "год"));
    record.set(QStringLiteral("year.in"), worded("учебном году", "году"));
    record.set(QStringLiteral("year.of"), worded("учебного года", "года"));
}

void setPlan(FieldRecord& record, const Sources& sources)
{
    const auto found = std::ranges::find(sources.base.programmePlans, sources.programme.id,
                                         &programme::ProgrammePlan::programme);
    const programme::ProgrammePlan plan =
        found == sources.base.programmePlans.end() ? programme::ProgrammePlan{} : *found;
    record.set(QStringLiteral("plan.goal"), plan.goal);
    record.set(QStringLiteral("plan.tasks"), textLines(linesOf(plan.tasks)));
    record.set(QStringLiteral("plan.results"), textLines(linesOf(plan.results)));
    record.set(QStringLiteral("plan.strengths"), textLines(linesOf(plan.strengths)));
    record.set(QStringLiteral("plan.weaknesses"), textLines(linesOf(plan.weaknesses)));
    record.set(QStringLiteral("plan.opportunities"), textLines(linesOf(plan.opportunities)));
    record.set(QStringLiteral("plan.threats"), textLines(linesOf(plan.threats)));
}

// Tenths of a per cent with a decimal comma: «33,3 %».
QString percents(const std::optional<qint64>& tenths)
{
    if (!tenths) {
        return QStringLiteral("–");
    }
    const QLocale russian(QLocale::Russian, QLocale::Russia);
    const bool whole = *tenths % 10 == 0;
    return russian.toString(static_cast<double>(*tenths) / 10, 'f', whole ? 0 : 1) +
           QStringLiteral("\u00a0%");
}

QString counted(const std::optional<qint64>& number)
{
    return number ? QString::number(*number) : QStringLiteral("–");
}

FieldList indicatorRecords(const Sources& sources)
{
    reports::ReportInputs inputs{sources.programme, sources.day, sources.forms, {}, {}, {}};
    for (const programme::ProfileIndicator& indicator : sources.profile.indicators) {
        inputs.indicators.push_back({indicator.code, indicator.title});
    }
    if (inputs.indicators.empty()) {
        inputs.indicators = reports::federalIndicators();
    }
    FieldList list;
    for (const auto& one : reports::yearlyReport(sources.base, sources.lookup, inputs).indicators) {
        FieldRecord record;
        record.set(QStringLiteral("code"), one.code);
        record.set(QStringLiteral("title"), one.title);
        record.set(QStringLiteral("plan"), percents(one.plan));
        record.set(QStringLiteral("fact"), percents(one.share));
        record.set(QStringLiteral("deviation"), percents(one.deviation));
        record.set(QStringLiteral("numerator"), counted(one.numerator));
        record.set(QStringLiteral("denominator"), counted(one.denominator));
        list.push_back(std::move(record));
    }
    return list;
}

void setProgramme(FieldRecord& record, const Sources& sources)
{
    setYear(record, sources.programme);
    if (sources.programme.t0.isValid()) {
        record.set(QStringLiteral("t0"), sources.programme.t0);
    }
    record.set(QStringLiteral("t0.number"), sources.programme.t0Number);
    record.set(QStringLiteral("region"), sources.profile.region);
    QStringList centres;
    for (const programme::ReportCentre& centre : sources.profile.centres) {
        centres << centre.name;
    }
    record.set(QStringLiteral("centre"), centres.join(QStringLiteral("; ")));
    QStringList forms;
    for (const programme::Form& form : sources.forms) {
        forms << QStringLiteral("«%1»").arg(form.title);
    }
    record.set(QStringLiteral("forms"), textLines(forms));
    record.set(QStringLiteral("forms.text"), forms.join(QStringLiteral(", ")));
    setPlan(record, sources);
    record.set(QStringLiteral("indicators"), indicatorRecords(sources));
}

documents::FieldDictionary countsDictionary()
{
    return declaredFields({{"count.mentors", FieldType::Number, "сколько наставников в базе"},
                           {"count.mentees", FieldType::Number, "сколько наставляемых в базе"},
                           {"count.registry", FieldType::Number, "сколько наставников в реестре"},
                           {"count.pairs", FieldType::Number, "сколько пар закреплено приказом"},
                           {"count.groups", FieldType::Number, "сколько групп закреплено приказом"},
                           {"count.finished", FieldType::Number, "сколько пар и групп завершили работу"},
                           {"count.dissolved", FieldType::Number, "сколько пар прекращено досрочно"},
                           {"count.meetings", FieldType::Number, "сколько встреч состоялось"},
                           {"count.events", FieldType::Number, "сколько мероприятий проведено"},
                           {"count.publications", FieldType::Number, "сколько публикаций вышло"}});
}

void setPeopleCounts(FieldRecord& record, const Sources& sources)
{
    int mentors = 0;
    int mentees = 0;
    int registry = 0;
    for (const people::Entry& entry : sources.base.entries) {
        if (entry.programme != sources.programme.id) {
            continue;
        }
        const bool mentor = entry.side == people::Side::Mentor;
        mentors += mentor ? 1 : 0;
        mentees += mentor ? 0 : 1;
        registry += mentor && (entry.status == people::MentorStatus::InRegistry ||
                               entry.status == people::MentorStatus::Trained)
                        ? 1
                        : 0;
    }
    record.set(QStringLiteral("count.mentors"), mentors);
    record.set(QStringLiteral("count.mentees"), mentees);
    record.set(QStringLiteral("count.registry"), registry);
}

void setPairCounts(FieldRecord& record, const Sources& sources)
{
    int pairs = 0;
    int groups = 0;
    int finished = 0;
    int dissolved = 0;
    for (const auto& one :
         reports::countedPairs(sources.base, sources.lookup, sources.programme, sources.day)) {
        (one.isGroup() ? groups : pairs) += 1;
        finished += one.pair->state == pairs::PairState::Completed ? 1 : 0;
        dissolved += one.pair->state == pairs::PairState::Dissolved ? 1 : 0;
    }
    record.set(QStringLiteral("count.pairs"), pairs);
    record.set(QStringLiteral("count.groups"), groups);
    record.set(QStringLiteral("count.finished"), finished);
    record.set(QStringLiteral("count.dissolved"), dissolved);
}

void setCounts(FieldRecord& record, const Sources& sources)
{
    setPeopleCounts(record, sources);
    setPairCounts(record, sources);
    record.set(QStringLiteral("count.meetings"),
               std::ranges::count_if(sources.base.meetings, [&](const pairs::Meeting& meeting) {
                   const auto* pair = sources.lookup.pair(meeting.pair);
                   return pair && pair->programme == sources.programme.id && meeting.date <= sources.day;
               }));
    int events = 0;
    int publications = 0;
    for (const programme::Event& event : sources.base.events) {
        if (event.programme == sources.programme.id && event.date && *event.date <= sources.day) {
            (event.kind == programme::EventKind::Publication ? publications : events) += 1;
        }
    }
    record.set(QStringLiteral("count.events"), events);
    record.set(QStringLiteral("count.publications"), publications);
}

} // namespace

FieldGroup programmeGroup()
{
    return {programmeDictionary, setProgramme};
}

FieldGroup countsGroup()
{
    return {countsDictionary, setCounts};
}

} // namespace kurator::papers
