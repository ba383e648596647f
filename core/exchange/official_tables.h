#pragma once

#include "exchange/xlsx_writer.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::exchange {

// A line of the base of mentees as МР-42/02 orders it; texts are printed as they are. Who may be named, and
// with what, is decided before.
struct OfficialMentee
{
    QString name;
    QString contacts;
    std::optional<int> birthYear;
    QString request;
    std::optional<QDate> joinedOn;
    QString mentor;
    QString form; // its title
    QString mentorWorkplace;
    std::optional<QDate> finishedOn;
    QString results;
    QString caseLink;
    QString completionMark;
};

struct OfficialMentor
{
    QString name;
    QString contacts;
    QString workplace;
    QString competences;
    QString achievements;
    QString interests;
    QString wishedAges;
    QString time;
    std::optional<QDate> joinedOn;
    QString mentees;
    QString form; // its title
    QString menteeWorkplace;
    std::optional<QDate> finishedOn;
    QString results;
    QString caseLink;
};

// The bases in exactly the 13 and 16 official columns, in the order of names, numbered from 1.
[[nodiscard]] OutSheet officialBase(std::vector<OfficialMentee> mentees, const QStringList& title = {},
                                    const QStringList& notes = {});
[[nodiscard]] OutSheet officialBase(std::vector<OfficialMentor> mentors, const QStringList& title = {},
                                    const QStringList& notes = {});

} // namespace kurator::exchange
