#include "office/programme_settings.h"

#include "office/pairs_by.h"

#include <algorithm>

namespace kurator::office {

namespace {

QStringList profileForms(const Desk& desk)
{
    QStringList codes;
    for (const programme::Form& form : desk.profile().forms) {
        codes << form.code;
    }
    return codes;
}

// A form goes only when no pair of the programme works by it; a pair that was dissolved holds nothing.
base::Result<void> checkLeavingForms(const Desk& desk, const QStringList& chosen)
{
    for (const programme::Form& form : desk.forms()) {
        const auto used = chosen.contains(form.code)
                              ? 0
                              : std::ranges::count_if(desk.snapshot().pairs, [&](const pairs::Pair& pair) {
                                    return pair.programme == desk.programme().id && pair.form == form.code &&
                                           (pair.state == pairs::PairState::Proposed ||
                                            pair.state == pairs::PairState::Active);
                                });
        if (used > 0) {
            return base::refuseInput("office.form-in-use", {{QStringLiteral("form"), form.title},
                                                            {QStringLiteral("n"), QString::number(used)}});
        }
    }
    return {};
}

base::Result<void> checkForms(const Desk& desk, const QStringList& chosen)
{
    const QStringList known = profileForms(desk);
    for (const QString& form : chosen) {
        if (!known.contains(form)) {
            return base::refuseInput("office.unknown-form",
                                     {{QStringLiteral("form"), form},
                                      {QStringLiteral("known"), known.join(QStringLiteral(", "))}});
        }
    }
    if (chosen.isEmpty()) {
        return base::refuseInput("office.no-forms");
    }
    return checkLeavingForms(desk, chosen);
}

// In the profile's order; all of them are written as none, so that a form added later is in use.
QStringList storedForms(const Desk& desk, const QStringList& chosen)
{
    QStringList forms = profileForms(desk);
    const auto all = forms.size();
    forms.removeIf([&](const QString& form) { return !chosen.contains(form); });
    return forms.size() == all ? QStringList() : forms;
}

} // namespace

ProgrammeSettings programmeSettings(const Desk& desk)
{
    const programme::Programme& programme = desk.programme();
    ProgrammeSettings settings{programme.trainingBeforePairs,
                               programme.moveToWorkingDay,
                               programme.representativeFrom14,
                               {},
                               programme.pairsBy};
    for (const programme::Form& form : desk.forms()) {
        settings.forms << form.code;
    }
    return settings;
}

base::Result<school::Changes> settingsChanges(const Desk& desk, const ProgrammeSettings& settings)
{
    if (const auto checked = checkForms(desk, settings.forms); !checked) {
        return base::passOn(checked);
    }
    programme::Programme programme = desk.programme();
    if (settings.pairsBy != programme.pairsBy) {
        if (const auto checked = checkPairsBy(desk, settings.pairsBy); !checked) {
            return base::passOn(checked);
        }
    }
    programme.pairsBy = settings.pairsBy;
    programme.trainingBeforePairs = settings.trainingBeforePairs;
    programme.moveToWorkingDay = settings.moveToWorkingDay;
    programme.representativeFrom14 = settings.representativeFrom14;
    programme.forms = storedForms(desk, settings.forms);
    school::Changes changes;
    if (programme != desk.programme() && settings != programmeSettings(desk)) {
        changes.saved.emplace_back(programme);
    }
    return changes;
}

base::Result<void> saveProgrammeSettings(Desk& desk, const ProgrammeSettings& settings)
{
    const auto changes = settingsChanges(desk, settings);
    if (!changes) {
        return base::passOn(changes);
    }
    return changes->isEmpty() ? base::Result<void>()
                              : desk.commit({QStringLiteral("step.settings-changed"), {}}, *changes);
}

} // namespace kurator::office
