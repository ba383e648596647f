#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace kurator::exchange {

// What a sheet is a list of.
enum class TableKind
{
    Mentees,
    Mentors,
    Consents,
    Pairs,
    Ballots // of the group meeting
};

// What a column may tell. One word for one thing whatever the kind of the sheet.
enum class Field
{
    Name,
    Surname,
    GivenName,
    Patronymic,
    Contacts,
    Phone,
    Email,
    BirthYear,
    BirthDate,
    Sex,
    ClassName,
    Position,
    Workplace,
    Experience,
    YoungSpecialist,
    Category,
    Forms,
    Interests,
    Time,
    Representative,
    RepresentativePhone,
    Request,
    RequestSource,
    Competences,
    Achievements,
    WishedAges,
    Capacity,
    JoinedOn,
    FinishedOn,
    Results,
    CaseLink,
    CompletionMark,
    NamedMentor,
    District,
    WishedMentorSex,
    OtherSide, // about the other person of a pair: known, and not this row's own
    ConsentKind,
    SignedOn,
    SignedBy,
    ValidUntil,
    Recipients,
    DataList,
    Supplement,
    ExemptionGround,
    MentorName,
    MentorBirthDate,
    MenteeName,
    MenteeBirthDate,
    Form,
    StartsOn,
    EndsOn,
    FirstChoice,
    SecondChoice,
    ThirdChoice,
    Remark
};

// A column of a kind of sheet. `id` is what a mapping file calls it; `heading` is the official wording
// (МР-42/02 or the help of the program); `otherHeadings` are spellings met in real files, separated by '|'.
struct Column
{
    Field field;
    QLatin1String id;
    QStringView heading;
    QStringView otherHeadings;
};

[[nodiscard]] std::span<const Column> columnsOf(TableKind kind);

// The fields without which the sheet cannot be read; «ФИО» may stand as «Фамилия» and «Имя».
[[nodiscard]] std::vector<Field> neededFields(TableKind kind);

// The official wording of a field in this kind of sheet; empty where the kind has no such column.
[[nodiscard]] QString headingOf(TableKind kind, Field field);

// The headings of МР-42/02 in the official order, «№ п/п» first: 13 for mentees, 16 for mentors.
[[nodiscard]] std::span<const QStringView> officialHeadings(TableKind kind);

} // namespace kurator::exchange
