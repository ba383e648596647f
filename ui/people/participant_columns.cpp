#include "ui/people/participant_columns.h"

#include "ui/common/look.h"
#include "ui/people/mentor_texts.h"
#include "ui/people/people_texts.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

struct ParticipantColumns
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::ParticipantColumns)
};

using Row = lists::ParticipantRow;
using Column = ListColumn<Row>;

// Those in the archive stand paler.
QVariant paleWhenArchived(const Row& row, int role)
{
    return role == Qt::ForegroundRole && row.archived ? QVariant(colours().muted) : QVariant();
}

Column plainColumn(const char* id, const QString& title, int width, QString Row::*field, bool shown = true)
{
    Column column;
    column.id = QLatin1String(id);
    column.title = title;
    column.text = [field](const Row& row) { return row.*field; };
    column.width = width;
    column.extra = [field](const Row& row, int role) {
        return role == Qt::ToolTipRole ? QVariant(row.*field) : paleWhenArchived(row, role);
    };
    column.shown = shown;
    return column;
}

Column toldColumn(const char* id, const QString& title, int width, QString (*text)(const Row&),
                  bool shown = true)
{
    Column column;
    column.id = QLatin1String(id);
    column.title = title;
    column.text = text;
    column.width = width;
    column.extra = [text](const Row& row, int role) {
        return role == Qt::ToolTipRole ? QVariant(text(row)) : paleWhenArchived(row, role);
    };
    column.shown = shown;
    return column;
}

Column ageColumn()
{
    Column column =
        toldColumn("age", ParticipantColumns::tr("Age"), 7, [](const Row& row) { return ageText(row.age); });
    column.sortKey = [](const Row& row) { return QVariant(row.age ? row.age->years : -1); };
    return column;
}

Column consentColumn()
{
    Column column = toldColumn("consent", ParticipantColumns::tr("Consent"), 15,
                               [](const Row& row) { return consentStateText(row.consent); });
    column.sortKey = [](const Row& row) { return QVariant(static_cast<int>(row.consent)); };
    column.extra = [](const Row& row, int role) {
        if (role == Qt::ToolTipRole) {
            return QVariant(consentStateText(row.consent));
        }
        return role == DotColourRole ? QVariant(consentStateColour(row.consent))
                                     : paleWhenArchived(row, role);
    };
    return column;
}

Column partnersColumn(const QString& title)
{
    return toldColumn("partners", title, 22,
                      [](const Row& row) { return row.partners.join(QStringLiteral(", ")); });
}

Column statusColumn()
{
    Column column = toldColumn("status", ParticipantColumns::tr("Status"), 10,
                               [](const Row& row) { return mentorStatusText(row.status); });
    column.sortKey = [](const Row& row) { return QVariant(static_cast<int>(row.status)); };
    return column;
}

Column baseColumn()
{
    Column column = toldColumn("base", ParticipantColumns::tr("Source"), 11, [](const Row& row) {
        return row.base ? mentorBaseText(*row.base) : QString();
    });
    column.sortKey = [](const Row& row) { return QVariant(row.base ? static_cast<int>(*row.base) : -1); };
    return column;
}

Column placesColumn()
{
    Column column = toldColumn("places", ParticipantColumns::tr("Places"), 7, placesText);
    column.sortKey = [](const Row& row) { return QVariant(row.capacity - row.taken); };
    column.extra = [](const Row& row, int role) {
        if (role == Qt::ToolTipRole) {
            return QVariant(row.capacity > 0
                                ? ParticipantColumns::tr("Taken and offered")
                                : ParticipantColumns::tr("How many places are offered is not told"));
        }
        return paleWhenArchived(row, role);
    };
    return column;
}

// «обучающийся · К1»: restricted ones only as codes.
Column categoryColumn()
{
    return toldColumn(
        "category", ParticipantColumns::tr("Category"), 12,
        [](const Row& row) {
            QStringList parts{row.category ? categoryText(*row.category) : QString(),
                              restrictedCodes(row.restricted)};
            parts.removeAll(QString());
            return parts.join(QStringLiteral(" · "));
        },
        false);
}

// The chooser holds these for both sides.
std::vector<Column> furtherColumns()
{
    return {
        plainColumn("position", ParticipantColumns::tr("Position"), 20, &Row::position, false),
        plainColumn("interests", ParticipantColumns::tr("Interests"), 24, &Row::interests, false),
        plainColumn("time", ParticipantColumns::tr("Convenient time"), 20, &Row::time, false),
        toldColumn(
            "cases", ParticipantColumns::tr("Cases of the name"), 14,
            [](const Row& row) {
                return row.nameConfirmed ? QString() : ParticipantColumns::tr("to be checked");
            },
            false),
        toldColumn(
            "archived", ParticipantColumns::tr("Archive"), 12,
            [](const Row& row) {
                return row.archived ? ParticipantColumns::tr("in the archive") : QString();
            },
            false),
    };
}

std::vector<Column> menteeColumns()
{
    return {
        plainColumn("name", ParticipantColumns::tr("Full name"), 28, &Row::name),
        ageColumn(),
        toldColumn("class", ParticipantColumns::tr("Class, position"), 11,
                   [](const Row& row) { return row.className.isEmpty() ? row.position : row.className; }),
        consentColumn(),
        plainColumn("subject", ParticipantColumns::tr("Request"), 20, &Row::subject),
        partnersColumn(ParticipantColumns::tr("Mentor")),
        categoryColumn(),
        plainColumn("workplace", ParticipantColumns::tr("Place of work or study"), 24, &Row::workplace,
                    false),
    };
}

std::vector<Column> mentorColumns()
{
    Column age = ageColumn();
    age.shown = false;
    return {
        plainColumn("name", ParticipantColumns::tr("Full name"), 28, &Row::name),
        age,
        toldColumn("workplace", ParticipantColumns::tr("Where from"), 12,
                   [](const Row& row) { return row.className.isEmpty() ? row.workplace : row.className; }),
        baseColumn(),
        plainColumn("subject", ParticipantColumns::tr("Competences"), 15, &Row::subject),
        statusColumn(),
        placesColumn(),
        consentColumn(),
        partnersColumn(ParticipantColumns::tr("Mentees")),
        categoryColumn(),
    };
}

} // namespace

QString placesText(const Row& row)
{
    return row.capacity > 0 ? ParticipantColumns::tr("%1 of %2").arg(row.taken).arg(row.capacity)
                            : ParticipantColumns::tr("%1 of ?").arg(row.taken);
}

std::vector<ListColumn<lists::ParticipantRow>> participantColumns(people::Side side)
{
    auto columns = side == people::Side::Mentee ? menteeColumns() : mentorColumns();
    for (Column& column : furtherColumns()) {
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace kurator::ui
