#include "lists/programme_list.h"

#include "office/known_profiles.h"

#include <algorithm>

namespace kurator::lists {

std::vector<ProgrammeRow> programmeRows(const office::Desk& desk)
{
    std::vector<ProgrammeRow> rows;
    for (const programme::Programme& one : desk.snapshot().programmes) {
        ProgrammeRow row;
        row.id = one.id;
        row.year = yearText(one);
        row.period = one.period;
        row.current = one.id == desk.programme().id;
        if (one.profile == desk.profile().id) {
            row.profileTitle = desk.profile().title;
        } else {
            const auto profile = office::profileFor(desk.snapshot(), one.profile);
            row.known = profile.has_value();
            row.profileTitle = profile ? profile->title : one.profile;
        }
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, std::ranges::greater(),
                             [](const ProgrammeRow& row) { return row.period.start; });
    return rows;
}

QString yearText(const programme::Programme& programme)
{
    const QString year = QString::number(programme.year());
    switch (programme.yearKind) {
    case programme::YearKind::Calendar:
        return year;
    case programme::YearKind::School:
        return QStringLiteral("%1/%2").arg(year).arg((programme.year() + 1) % 100, 2, 10, QLatin1Char('0'));
    }
    return year;
}

} // namespace kurator::lists
