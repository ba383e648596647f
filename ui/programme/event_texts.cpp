#include "ui/programme/event_texts.h"

#include "language/date_words.h"
#include "ui/common/look.h"

namespace kurator::ui {

QString EventTexts::kind(programme::EventKind kind)
{
    switch (kind) {
    case programme::EventKind::StaffMeeting:
        return tr("Staff meeting");
    case programme::EventKind::ParentsMeeting:
        return tr("Parents' meeting");
    case programme::EventKind::PupilsMeeting:
        return tr("Meeting with pupils");
    case programme::EventKind::PartnersMeeting:
        return tr("Meeting with partners");
    case programme::EventKind::GroupMeeting:
        return tr("Group meeting of pairs");
    case programme::EventKind::Training:
        return tr("Training");
    case programme::EventKind::RoundTable:
        return tr("Round table, webinar");
    case programme::EventKind::Contest:
        return tr("Contest");
    case programme::EventKind::Festival:
        return tr("Festival");
    case programme::EventKind::Publication:
        return tr("Publication");
    case programme::EventKind::Other:
        return tr("Something else");
    }
    return {};
}

QString EventTexts::state(programme::EventState state)
{
    switch (state) {
    case programme::EventState::Undated:
        return tr("No day yet");
    case programme::EventState::Planned:
        return tr("Planned");
    case programme::EventState::Held:
        return tr("Held");
    case programme::EventState::Unnoted:
        return tr("Write down how it went");
    }
    return {};
}

QColor EventTexts::colour(programme::EventState state)
{
    switch (state) {
    case programme::EventState::Undated:
        return colours().muted;
    case programme::EventState::Planned:
        return colours().accent;
    case programme::EventState::Held:
        return colours().good;
    case programme::EventState::Unnoted:
        return colours().warning;
    }
    return {};
}

QString EventTexts::who(const lists::EventRow& row)
{
    const auto named = static_cast<int>(row.event.people.size());
    if (const int count = row.event.attendance.value_or(named); row.names.isEmpty()) {
        return count > 0 ? tr("%n people", nullptr, count) : QString();
    }
    const QString names = row.names.join(QStringLiteral(", "));
    return row.event.attendance ? tr("%n people, among them %1", nullptr, *row.event.attendance).arg(names)
                                : names;
}

QString EventTexts::want(const lists::YearWant& want)
{
    const QString title = want.number + QStringLiteral(" · ") + want.title;
    QString text;
    if (want.repeat == programme::Repeat::None) {
        text = want.due ? tr("%1: %2 of %3, due on %4")
                              .arg(title)
                              .arg(want.held)
                              .arg(want.wanted)
                              .arg(language::shortDate(*want.due))
                        : tr("%1: %2 of %3").arg(title).arg(want.held).arg(want.wanted);
    } else if (want.without) {
        const QString from = language::shortDate(want.without->start);
        const QString until = language::shortDate(want.without->end);
        text = want.repeat == programme::Repeat::Monthly
                   ? tr("%1: one a month, none yet from %2 to %3").arg(title, from, until)
                   : tr("%1: one a quarter, none yet from %2 to %3").arg(title, from, until);
    }
    if (want.periodsWithout > 1) {
        text +=
            QStringLiteral("; ") + tr("earlier periods without one: %n", nullptr, want.periodsWithout - 1);
    }
    return want.planned > 0 ? text + QStringLiteral("; ") + tr("planned: %n", nullptr, want.planned) : text;
}

} // namespace kurator::ui
