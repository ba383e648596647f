#pragma once

#include "office/new_year.h"

#include <QByteArray>

#include <optional>

namespace kurator::ui {

// A new year that is being prepared. Until the curator ticks somebody, those offered for its first day go
// along.
struct NewYearDraft
{
    base::Id<programme::Programme> last; // after which it comes
    office::NewYearWish wish;
    bool peopleTold = false;

    friend bool operator==(const NewYearDraft&, const NewYearDraft&) = default;
};

// For the draft of the wizard.
[[nodiscard]] QByteArray newYearToJson(const NewYearDraft& draft);
// Nothing when there is no draft or it cannot be read.
[[nodiscard]] std::optional<NewYearDraft> newYearFromJson(const QByteArray& json);

} // namespace kurator::ui
