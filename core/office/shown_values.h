#pragma once

#include "language/sex.h"
#include "people/consent.h"
#include "people/entry.h"
#include "people/person.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace kurator::office {

// A value in the words in which the lists of schools write it; nothing known gives an empty text.
[[nodiscard]] QString shownValue(const std::optional<QDate>& date); // 05.09.2026
[[nodiscard]] QString shownValue(const std::optional<int>& number);
[[nodiscard]] QString shownValue(const std::optional<double>& number); // 2,5
[[nodiscard]] QString shownValue(const std::optional<bool>& answer);
[[nodiscard]] QString shownValue(const std::optional<language::Sex>& sex);
[[nodiscard]] QString shownValue(const std::optional<people::Category>& category);
[[nodiscard]] QString shownValue(people::MentorStatus status);
[[nodiscard]] QString shownValue(people::Relation relation);
[[nodiscard]] QString shownValue(people::SignerRole role);

// Who the adult is to the child, with name and contacts.
[[nodiscard]] QString representativeShown(const people::Person& adult, people::Relation relation);

// The filled ones with commas between.
[[nodiscard]] QString joinedValues(const QStringList& values);

} // namespace kurator::office
