#include "language/date_words.h"
#include "messages/message.h"
#include "ui/programme/profile_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace kurator::ui {

namespace {

using programme::Profile;

struct ProfilePageTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::ProfilePageTexts)
};

QString toldHeading(const QString& text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

QString htmlRow(const QStringList& cells, const QString& tag = QStringLiteral("td"))
{
    QString row;
    for (const QString& cell : cells) {
        row += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(tag, cell.toHtmlEscaped());
    }
    return QStringLiteral("<tr>%1</tr>").arg(row);
}

QString htmlTable(const QStringList& headings, const QString& rows)
{
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">%1%2</table>")
        .arg(htmlRow(headings, QStringLiteral("th")), rows);
}

QString htmlList(const QStringList& lines)
{
    QString items;
    for (const QString& line : lines) {
        items += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    }
    return QStringLiteral("<ul>%1</ul>").arg(items);
}

QString formTitles(const QStringList& codes, const Profile& profile)
{
    QStringList titles;
    for (const QString& code : codes) {
        const programme::Form* form = programme::findForm(profile, code);
        titles << (form ? form->title : code);
    }
    return titles.join(QStringLiteral("; "));
}

QString ofForms(const QString& line, const QStringList& codes, const Profile& profile)
{
    return codes.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, formTitles(codes, profile));
}

QString stagesTold(const Profile& profile)
{
    QString rows;
    for (std::size_t i = 0; i < profile.stages.size(); ++i) {
        const programme::ProfileStage& stage = profile.stages[i];
        QStringList ours;
        for (const int canonical : stage.canonical) {
            ours << QStringLiteral("%1. %2").arg(canonical).arg(
                messages::text(QStringLiteral("lists.stage-%1").arg(canonical)));
        }
        rows += htmlRow({QString::number(i + 1), stage.title, ours.join(QStringLiteral("; ")), stage.task});
    }
    return toldHeading(ProfilePageTexts::tr("Stages")) +
           htmlTable({ProfilePageTexts::tr("No."), ProfilePageTexts::tr("Stage of the region"),
                      ProfilePageTexts::tr("Stage of the model"), ProfilePageTexts::tr("Task")},
                     rows);
}

QString agesTold(const std::optional<people::AgeRange>& ages)
{
    return ages ? ProfilePageTexts::tr("%1–%2 years").arg(ages->from).arg(ages->to)
                : ProfilePageTexts::tr("any age");
}

QString formsTold(const Profile& profile)
{
    QString rows;
    for (const programme::Form& form : profile.forms) {
        QStringList models;
        for (const QString& model : form.roleModels) {
            const QString indicator = form.modelIndicators.value(model);
            models << (indicator.isEmpty() ? model : QStringLiteral("%1 → %2").arg(model, indicator));
        }
        rows += htmlRow({form.title, agesTold(form.mentorAges), agesTold(form.menteeAges),
                         models.join(QStringLiteral("; ")), form.indicators.join(QStringLiteral(", "))});
    }
    return toldHeading(ProfilePageTexts::tr("Forms of mentoring")) +
           htmlTable({ProfilePageTexts::tr("Form"), ProfilePageTexts::tr("Mentor"),
                      ProfilePageTexts::tr("Mentee"), ProfilePageTexts::tr("Role models"),
                      ProfilePageTexts::tr("Counts for")},
                     rows);
}

QString itemsTold(const Profile& profile, const programme::Anchors& anchors)
{
    if (profile.items.empty()) {
        return {};
    }
    QString rows;
    for (const programme::RoadmapItem& item : profile.items) {
        const QString term = ruleMeaning(item.rule, anchors);
        rows += htmlRow({item.number, item.title,
                         item.proposed ? ProfilePageTexts::tr("%1 (proposed)").arg(term) : term,
                         item.responsible.join(QStringLiteral(", "))});
    }
    return toldHeading(ProfilePageTexts::tr("Roadmap")) +
           htmlTable({ProfilePageTexts::tr("No."), ProfilePageTexts::tr("What is done"),
                      ProfilePageTexts::tr("Term this year"), ProfilePageTexts::tr("Responsible")},
                     rows);
}

QString planTold(const programme::ProfileIndicator& indicator)
{
    QStringList years;
    for (const auto& [year, value] : indicator.plan.asKeyValueRange()) {
        const bool proposed = std::ranges::count(indicator.proposedYears, year) > 0;
        years << (indicator.yesOrNo ? QString::number(year)
                                    : QStringLiteral("%1: %2 %%3")
                                          .arg(year)
                                          .arg(value)
                                          .arg(proposed ? QStringLiteral("*") : QString()));
    }
    return years.join(QStringLiteral(", "));
}

QString indicatorsTold(const Profile& profile)
{
    if (profile.indicators.empty()) {
        return {};
    }
    QString rows;
    for (const programme::ProfileIndicator& indicator : profile.indicators) {
        rows += htmlRow({indicator.code, indicator.title, indicator.denominator, planTold(indicator)});
    }
    return toldHeading(ProfilePageTexts::tr("Indicators")) +
           htmlTable({ProfilePageTexts::tr("Code"), ProfilePageTexts::tr("Indicator"),
                      ProfilePageTexts::tr("Out of whom"), ProfilePageTexts::tr("Plan (* proposed)")},
                     rows);
}

QString actTold(const programme::LegalAct& act)
{
    QStringList parts{act.kind};
    if (!act.issuer.isEmpty()) {
        parts << QStringLiteral("(%1)").arg(act.issuer);
    }
    if (act.date) {
        parts << ProfilePageTexts::tr("of %1").arg(language::shortDate(*act.date));
    }
    if (!act.number.isEmpty()) {
        parts << QStringLiteral("№ %1").arg(act.number);
    }
    parts << (act.title.isEmpty() ? QStringLiteral("– %1").arg(act.about)
                                  : QStringLiteral("«%1»").arg(act.title));
    return parts.join(QLatin1Char(' '));
}

QString actsTold(const Profile& profile)
{
    QStringList lines;
    for (const programme::LegalAct& act : profile.acts) {
        lines << ofForms(actTold(act), act.forms, profile);
    }
    return lines.isEmpty() ? QString() : toldHeading(ProfilePageTexts::tr("Legal grounds")) + htmlList(lines);
}

QString centresTold(const Profile& profile)
{
    QStringList lines;
    for (const programme::ReportCentre& centre : profile.centres) {
        lines << ofForms(centre.name, centre.forms, profile);
    }
    return lines.isEmpty() ? QString() : toldHeading(ProfilePageTexts::tr("Centres")) + htmlList(lines);
}

QString reportsTold(const Profile& profile, const programme::Anchors& anchors)
{
    if (profile.reports.empty()) {
        return {};
    }
    QString rows;
    for (const programme::ProfileReport& report : profile.reports) {
        rows +=
            htmlRow({report.title, report.to, ruleMeaning(report.rule, anchors), report.shape, report.item});
    }
    return toldHeading(ProfilePageTexts::tr("Reports")) +
           htmlTable({ProfilePageTexts::tr("Report"), ProfilePageTexts::tr("To whom"),
                      ProfilePageTexts::tr("When this year"), ProfilePageTexts::tr("In which form"),
                      ProfilePageTexts::tr("Item")},
                     rows);
}

QString contradictionsTold(const Profile& profile)
{
    QStringList lines;
    for (const programme::SourceContradiction& one : profile.contradictions) {
        lines << messages::text(one.code, {{QStringLiteral("items"), one.items.join(QStringLiteral(", "))},
                                           {QStringLiteral("n"), QString::number(one.items.size())}});
    }
    return lines.isEmpty()
               ? QString()
               : toldHeading(ProfilePageTexts::tr("Where the source contradicts itself")) + htmlList(lines);
}

} // namespace

QString profilePage(const Profile& profile, const programme::Anchors& anchors)
{
    const bool school = profile.startOrder == programme::StartOrder::School;
    const QString start =
        messages::text(school ? QStringLiteral("lists.start-school") : QStringLiteral("lists.start-region"));
    return QStringLiteral("<p>%1</p>").arg(start.toHtmlEscaped()) + centresTold(profile) +
           reportsTold(profile, anchors) + stagesTold(profile) + formsTold(profile) +
           itemsTold(profile, anchors) + indicatorsTold(profile) + actsTold(profile) +
           contradictionsTold(profile);
}

} // namespace kurator::ui
