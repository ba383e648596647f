#include "ui/cycle/finding_texts.h"

#include "messages/message.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

struct FindingTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::FindingTexts)
};

} // namespace

QString severityText(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Error:
        return FindingTexts::tr("error");
    case base::Severity::Warning:
        return FindingTexts::tr("wants attention");
    case base::Severity::Notice:
        return FindingTexts::tr("to know");
    }
    return {};
}

QString findingStageText(int stage)
{
    return stage == 0 ? FindingTexts::tr("the whole year")
                      : QStringLiteral("%1. ").arg(stage) +
                            messages::text(QStringLiteral("lists.stage-") + QString::number(stage));
}

QString agendaButtonText(const lists::AgendaItem& item)
{
    return item.button.isEmpty()
               ? FindingTexts::tr("Open")
               : messages::text(item.button, item.arguments).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString findingSubjectText(const base::Finding& finding)
{
    using Kind = base::Subject::Kind;
    switch (finding.subject.kind) {
    case Kind::School:
    case Kind::Programme:
        return {};
    case Kind::RoadmapItem:
        return FindingTexts::tr("item %1").arg(finding.arguments.value(QStringLiteral("number")));
    case Kind::Person:
    case Kind::Entry:
    case Kind::Consent:
    case Kind::Pair:
    case Kind::Document:
    case Kind::Partner:
    case Kind::Event:
        return finding.subject.name;
    }
    return {};
}

} // namespace kurator::ui
