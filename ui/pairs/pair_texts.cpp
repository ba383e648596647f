#include "ui/pairs/pair_texts.h"

#include "language/date_words.h"
#include "ui/common/look.h"

namespace kurator::ui {

QString PairTexts::state(pairs::PairState state)
{
    switch (state) {
    case pairs::PairState::Proposed:
        return tr("proposed");
    case pairs::PairState::Active:
        return tr("at work");
    case pairs::PairState::Suspended:
        return tr("suspended");
    case pairs::PairState::Completed:
        return tr("completed");
    case pairs::PairState::Dissolved:
        return tr("dissolved");
    }
    return {};
}

QColor PairTexts::colour(pairs::PairState state)
{
    switch (state) {
    case pairs::PairState::Proposed:
        return colours().accent;
    case pairs::PairState::Active:
        return colours().good;
    case pairs::PairState::Suspended:
        return colours().warning;
    case pairs::PairState::Completed:
        return colours().muted;
    case pairs::PairState::Dissolved:
        return colours().bad;
    }
    return {};
}

QString PairTexts::origin(pairs::PairOrigin origin)
{
    switch (origin) {
    case pairs::PairOrigin::MutualChoice:
        return tr("chosen by both");
    case pairs::PairOrigin::MenteeChoice:
        return tr("chosen by the mentee");
    case pairs::PairOrigin::CuratorChoice:
        return tr("chosen by the curator");
    case pairs::PairOrigin::Directive:
        return tr("appointed by directive");
    case pairs::PairOrigin::Imported:
        return tr("imported");
    }
    return {};
}

QString PairTexts::kind(pairs::MeetingKind kind)
{
    switch (kind) {
    case pairs::MeetingKind::Acquaintance:
        return tr("acquaintance");
    case pairs::MeetingKind::Trial:
        return tr("trial");
    case pairs::MeetingKind::Planning:
        return tr("planning");
    case pairs::MeetingKind::Regular:
        return tr("regular");
    case pairs::MeetingKind::Closing:
        return tr("closing");
    }
    return {};
}

QString PairTexts::names(const lists::PairRow& row)
{
    return QStringLiteral("%1 – %2").arg(row.mentorName, row.menteeNames.join(QStringLiteral(", ")));
}

QString PairTexts::order(const lists::PairRow& row)
{
    if (!row.fixed) {
        return {};
    }
    const QString number = row.orderNumber.value_or(QString());
    return row.orderDate ? tr("No. %1 of %2").arg(number, language::shortDate(*row.orderDate))
                         : tr("No. %1").arg(number);
}

QString PairTexts::period(const base::Period& period)
{
    return QStringLiteral("%1 – %2").arg(language::shortDate(period.start), language::shortDate(period.end));
}

QString PairTexts::summary(const lists::PairTally& tally)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString& text) {
        if (count > 0) {
            parts << text;
        }
    };
    add(tally.working, tr("%n at work", nullptr, tally.working));
    add(tally.proposed, tr("%n proposed", nullptr, tally.proposed));
    add(tally.resting, tr("%n suspended", nullptr, tally.resting));
    add(tally.ended, tr("%n ended", nullptr, tally.ended));
    add(tally.late, tr("%n without a meeting for more than two weeks", nullptr, tally.late));
    if (parts.isEmpty()) {
        return tr("No pairs yet");
    }
    QString text = parts.join(QStringLiteral(" · "));
    text[0] = text[0].toUpper();
    return text;
}

QString PairTexts::meeting(const pairs::Meeting& meeting)
{
    QStringList parts{language::shortDate(meeting.date), kind(meeting.kind)};
    if (meeting.minutes) {
        parts << tr("%1 min").arg(*meeting.minutes);
    }
    if (!meeting.topic.isEmpty()) {
        parts << meeting.topic;
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace kurator::ui
