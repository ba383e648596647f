#pragma once

#include "people/entry.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::programme {

// Who mentors whom (decision 33). Ages in full years; none where the form sets no age (S001).
struct Form
{
    QString code;  // «pupil-pupil»
    QString title; // «ученик – ученик»
    std::vector<people::Category> mentorSides;
    std::vector<people::Category> menteeSides;
    std::optional<people::AgeRange> mentorAges;
    std::optional<people::AgeRange> menteeAges;
    QStringList roleModels;
    QStringList indicators = {};                 // codes of what its participants count for; empty: not told
    QMap<QString, QString> modelIndicators = {}; // by role model: the code of what its mentees count for

    friend bool operator==(const Form&, const Form&) = default;
};

// Both sides are our own employees, so ТК РФ ст. 351.8 applies.
[[nodiscard]] bool isBetweenEmployees(const Form& form);

} // namespace kurator::programme
