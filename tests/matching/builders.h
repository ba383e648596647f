#pragma once

#include "base/id_source.h"
#include "base/text.h"
#include "matching/match.h"

#include <QString>
#include <QStringList>

// Small people for the tests of matching: anything not said is not told.
namespace kurator::matching::test {

inline QStringList words(const char16_t* text)
{
    return QString::fromUtf16(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

template <class P>
P participant(base::IdSource& ids, const char16_t* name, people::Category category)
{
    P made;
    made.id = ids.next<people::Entry>();
    made.person = ids.next<people::Person>();
    made.name = QString::fromUtf16(name);
    made.sortKey = base::foldedKey(made.name);
    made.category = category;
    return made;
}

inline Mentee aMentee(base::IdSource& ids, const char16_t* name,
                      people::Category category = people::Category::Pupil)
{
    return participant<Mentee>(ids, name, category);
}

inline Mentor aMentor(base::IdSource& ids, const char16_t* name, int capacity = 1,
                      people::Category category = people::Category::Teacher)
{
    Mentor mentor = participant<Mentor>(ids, name, category);
    mentor.capacity = capacity;
    return mentor;
}

inline people::Obstacle anObstacle(people::ObstacleWeight weight, const char* code)
{
    return {weight, QString::fromLatin1(code), {}};
}

inline programme::Form teacherPupil()
{
    return {QStringLiteral("teacher-pupil"),
            QStringLiteral("учитель – ученик"),
            {people::Category::Teacher},
            {people::Category::Pupil},
            std::nullopt,
            people::AgeRange{10, 19},
            {}};
}

inline programme::Form teacherTeacher()
{
    return {QStringLiteral("teacher-teacher"),
            QStringLiteral("учитель – учитель"),
            {people::Category::Teacher},
            {people::Category::Teacher},
            std::nullopt,
            std::nullopt,
            {}};
}

inline programme::Form pupilPupil()
{
    return {QStringLiteral("pupil-pupil"),
            QStringLiteral("ученик – ученик"),
            {people::Category::Pupil},
            {people::Category::Pupil},
            std::nullopt,
            people::AgeRange{10, 19},
            {}};
}

inline bool has(const std::vector<Note>& notes, const char* code)
{
    for (const Note& note : notes) {
        if (note.code == QLatin1String(code)) {
            return true;
        }
    }
    return false;
}

inline base::Arguments argumentsOf(const std::vector<Note>& notes, const char* code)
{
    for (const Note& note : notes) {
        if (note.code == QLatin1String(code)) {
            return note.arguments;
        }
    }
    return {};
}

} // namespace kurator::matching::test
