#include "ui/exchange/import_texts.h"

#include "messages/message.h"
#include "ui/common/look.h"

namespace kurator::ui {

QString ImportTexts::kind(exchange::TableKind kind)
{
    switch (kind) {
    case exchange::TableKind::Mentees:
        return tr("Mentees");
    case exchange::TableKind::Mentors:
        return tr("Mentors");
    case exchange::TableKind::Consents:
        return tr("Signed consents");
    case exchange::TableKind::Pairs:
        return tr("Ready pairs");
    case exchange::TableKind::Ballots:
        return tr("Ballots of the group meeting");
    }
    return {};
}

QString ImportTexts::counted(exchange::TableKind kind, int count)
{
    switch (kind) {
    case exchange::TableKind::Mentees:
        return tr("%n mentee(s)", nullptr, count);
    case exchange::TableKind::Mentors:
        return tr("%n mentor(s)", nullptr, count);
    case exchange::TableKind::Consents:
        return tr("%n consent(s)", nullptr, count);
    case exchange::TableKind::Pairs:
        return tr("%n pair(s)", nullptr, count);
    case exchange::TableKind::Ballots:
        return tr("%n ballot(s)", nullptr, count);
    }
    return {};
}

QString ImportTexts::rows(int count)
{
    return tr("%n row(s)", nullptr, count);
}

QString ImportTexts::charset(exchange::Charset charset)
{
    switch (charset) {
    case exchange::Charset::Utf8:
        return tr("Unicode (UTF-8)");
    case exchange::Charset::Utf16LittleEndian:
        return tr("Unicode (UTF-16)");
    case exchange::Charset::Utf16BigEndian:
        return tr("Unicode (UTF-16, the other order of bytes)");
    case exchange::Charset::Windows1251:
        return tr("Windows-1251");
    case exchange::Charset::Dos866:
        return tr("DOS (866)");
    }
    return {};
}

QString ImportTexts::separator(QChar separator)
{
    switch (separator.unicode()) {
    case u';':
        return tr("semicolon ;");
    case u',':
        return tr("comma ,");
    case u'\t':
        return tr("tab");
    case u'|':
        return tr("bar |");
    default:
        return separator;
    }
}

QString ImportTexts::state(RowState state)
{
    switch (state) {
    case RowState::New:
        return tr("new");
    case RowState::Updated:
        return tr("will change");
    case RowState::Same:
        return tr("no change");
    case RowState::Rejected:
        return tr("rejected");
    case RowState::Skipped:
        return tr("left out");
    }
    return {};
}

QColor ImportTexts::dot(RowState state)
{
    switch (state) {
    case RowState::New:
        return colours().good;
    case RowState::Updated:
        return colours().accent;
    case RowState::Same:
        return colours().muted;
    case RowState::Rejected:
        return colours().bad;
    case RowState::Skipped:
        return colours().track;
    }
    return {};
}

QString ImportTexts::field(exchange::TableKind kind, exchange::Field field)
{
    return field == exchange::Field::OtherSide ? tr("About the other one of the pair (not loaded)")
                                               : exchange::headingOf(kind, field);
}

QString ImportTexts::change(exchange::TableKind kind, const office::FieldChange& change)
{
    const QString name = field(kind, change.field);
    if (change.before.isEmpty() && change.after.isEmpty()) {
        return name;
    }
    const QString value =
        change.before.isEmpty() ? change.after : change.before + QStringLiteral(" → ") + change.after;
    return name.isEmpty() ? value : name + QStringLiteral(": ") + value;
}

QString ImportTexts::repairs(int count)
{
    return tr("%n repair(s)", nullptr, count);
}

QString ImportTexts::remark(const exchange::RowRemark& remark)
{
    return messages::text(remark.code, remark.arguments);
}

} // namespace kurator::ui
