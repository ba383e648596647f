#pragma once

#include "people/consent.h"

#include <QByteArray>
#include <QDate>
#include <QUuid>

#include <optional>
#include <vector>

namespace kurator::ui {

// A pile of signed papers that is being marked: which paper, the day on it, who signed, whose papers they
// are, in the order in which they were taken.
struct Pile
{
    people::ConsentPurpose purpose = people::ConsentPurpose::Processing;
    std::optional<QDate> day = {};
    int signersChoice = 0; // the line of SignersBox
    std::vector<QUuid> persons = {};

    [[nodiscard]] bool contains(const QUuid& person) const;
    friend bool operator==(const Pile&, const Pile&) = default;
};

// For the draft.
[[nodiscard]] QByteArray pileToJson(const Pile& pile);
// Nothing when there is no draft or it cannot be read.
[[nodiscard]] std::optional<Pile> pileFromJson(const QByteArray& json);

} // namespace kurator::ui
