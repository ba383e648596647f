#include "office/start_faults.h"

#include "base/text.h"
#include "language/date_words.h"

namespace kurator::office {

namespace {

constexpr int firstYearOfModel = 2019; // распоряжение Минпросвещения от 25.12.2019 № Р-145

void addFault(std::vector<FieldFault>& faults, const char* field, const char* code,
              base::Arguments arguments = {})
{
    faults.push_back({QString::fromLatin1(field), QString::fromLatin1(code), std::move(arguments)});
}

void checkOrganisation(const exchange::OrganisationFacts& facts, std::vector<FieldFault>& faults)
{
    if (base::tidied(facts.organisation.fullName).isEmpty()) {
        addFault(faults, "fullName", "office.start-no-full-name");
    }
    if (base::tidied(facts.organisation.shortName).isEmpty()) {
        addFault(faults, "shortName", "office.start-no-short-name");
    }
    const language::PersonName& director = facts.organisation.director.name;
    if (director.surname.trimmed().isEmpty() || director.given.trimmed().isEmpty()) {
        addFault(faults, "director", "office.start-no-director");
    }
}

void checkOrderDate(const QDate& day, const QDate& today, std::vector<FieldFault>& faults)
{
    const base::Arguments told{{QStringLiteral("date"), language::shortDate(day)}};
    if (!day.isValid()) {
        addFault(faults, "orderDate", "office.start-no-date");
    } else if (day.year() < firstYearOfModel) {
        addFault(faults, "orderDate", "office.start-too-early", told);
    } else if (day > today.addYears(1)) {
        addFault(faults, "orderDate", "office.start-too-late", told);
    }
}

} // namespace

std::vector<FieldFault> startFaults(const StartFacts& facts, const QDate& today)
{
    std::vector<FieldFault> faults;
    checkOrganisation(facts.organisation, faults);
    const auto profile = chosenProfile(facts);
    if (!profile && facts.ownProfile.isEmpty()) {
        addFault(faults, "profile", "office.start-no-profile");
    } else if (!profile) {
        faults.push_back({QStringLiteral("profile"), profile.error().code, profile.error().arguments});
    }
    checkOrderDate(facts.orderDate, today, faults);
    const bool schoolOrder = profile && profile->startOrder == programme::StartOrder::School;
    if (schoolOrder && facts.orderNumber.trimmed().isEmpty()) {
        addFault(faults, "orderNumber", "office.start-no-number");
    }
    return faults;
}

} // namespace kurator::office
