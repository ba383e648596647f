#pragma once

#include "office/desk.h"

#include <QStringList>

#include <optional>

namespace kurator::office {

// What a school chooses about the open programme. `forms` are the codes in use, in the profile's order.
struct ProgrammeSettings
{
    bool trainingBeforePairs = false;
    bool moveToWorkingDay = false;
    bool representativeFrom14 = true;
    QStringList forms;
    std::optional<QDate> pairsBy = {}; // as Programme::pairsBy

    friend bool operator==(const ProgrammeSettings&, const ProgrammeSettings&) = default;
};

[[nodiscard]] ProgrammeSettings programmeSettings(const Desk& desk);

// What storing them would change; empty where all stands so already. Refused as saveProgrammeSettings.
[[nodiscard]] base::Result<school::Changes> settingsChanges(const Desk& desk,
                                                            const ProgrammeSettings& settings);

// One undoable step; nothing is stored when nothing changes. Refused with office.no-forms,
// office.unknown-form {form, known}, office.form-in-use {form, n} where a form with pairs of this programme
// would go, or as checkPairsBy where that day is another one.
[[nodiscard]] base::Result<void> saveProgrammeSettings(Desk& desk, const ProgrammeSettings& settings);

} // namespace kurator::office
