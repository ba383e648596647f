#include "lists/partner_list.h"

#include "base/text.h"
#include "pairs/places.h"
#include "school/lookup.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kurator::lists {

namespace {

constexpr int expiringDays = 30;

AgreementState agreementState(const people::Partner& partner, const QDate& today)
{
    const bool told = partner.agreementDate || partner.agreementUntil || !partner.agreementNumber.isEmpty();
    if (!told) {
        return AgreementState::None;
    }
    if (!partner.agreementUntil) {
        return AgreementState::Valid;
    }
    if (*partner.agreementUntil < today) {
        return AgreementState::Expired;
    }
    return today.daysTo(*partner.agreementUntil) <= expiringDays ? AgreementState::Expiring
                                                                 : AgreementState::Valid;
}

QSet<QUuid> mentorsInPairs(const school::Snapshot& snapshot)
{
    QSet<QUuid> mentors;
    for (const pairs::Pair& pair : snapshot.pairs) {
        if (pairs::isGoingOn(pair)) {
            mentors.insert(pair.mentor.uuid());
        }
    }
    return mentors;
}

QHash<QUuid, std::vector<const people::Entry*>> mentorsByPartner(const office::Desk& desk)
{
    QHash<QUuid, std::vector<const people::Entry*>> mentors;
    for (const people::Entry& entry : desk.snapshot().entries) {
        const bool over = entry.finishedOn && *entry.finishedOn <= desk.today();
        if (entry.partner && entry.side == people::Side::Mentor && !over &&
            entry.programme == desk.programme().id) {
            mentors[entry.partner->uuid()].push_back(&entry);
        }
    }
    return mentors;
}

QString partnerNameKey(const QString& name)
{
    return base::foldedKey(name);
}

} // namespace

std::vector<PartnerRow> partnerRows(const office::Desk& desk)
{
    const school::Lookup& lookup = desk.lookup();
    const auto inPairs = mentorsInPairs(desk.snapshot());
    const auto mentors = mentorsByPartner(desk);
    std::vector<PartnerRow> rows;
    for (const people::Partner& partner : desk.snapshot().partners) {
        PartnerRow row;
        row.partner = partner;
        row.agreement = agreementState(partner, desk.today());
        for (const people::Entry* entry : mentors.value(partner.id.uuid())) {
            row.mentors << lookup.nameOf(entry->id);
            row.inPairs += inPairs.contains(entry->id.uuid()) ? 1 : 0;
        }
        std::ranges::sort(row.mentors, {}, partnerNameKey);
        row.key = base::foldedKey(QStringList{partner.name, partner.agreementNumber, partner.contactPerson,
                                              partner.address, row.mentors.join(u' ')}
                                      .join(u' '));
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {},
                             [](const PartnerRow& row) { return partnerNameKey(row.partner.name); });
    return rows;
}

} // namespace kurator::lists
