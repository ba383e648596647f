#include "storage/mappers/tables.h"

namespace kurator::storage {

using people::Consent;
using people::DatumLimit;
using people::LabourPaper;
using people::Signer;

template <>
const Table<Consent>& tableOf()
{
    using C = Consent;
    static const Table<C> table{
        "consent",
        {
            column<C>("id", &C::id),
            column<C>("person", &C::person),
            column<C>("programme", &C::programme),
            column<C>("purpose", &C::purpose),
            column<C>("template_version", &C::templateVersion),
            column<C>("issued_on", &C::issuedOn),
            column<C>("signed_on", &C::signedOn),
            column<C>("valid_until", &C::validUntil),
            column<C>("withdrawn_on", &C::withdrawnOn),
        },
        {
            textsPart("consent_datum", "consent", &C::data, "datum"),
            listPart("consent_limit", "consent", &C::limits,
                     {column<DatumLimit>("datum", &DatumLimit::datum),
                      column<DatumLimit>("forbidden", &DatumLimit::forbidden),
                      column<DatumLimit>("condition", &DatumLimit::condition)}),
            textsPart("consent_recipient", "consent", &C::recipients, "recipient"),
            listPart("consent_signer", "consent", &C::signers,
                     {column<Signer>("role", &Signer::role), column<Signer>("person", &Signer::person)}),
        }};
    return table;
}

template <>
const Table<LabourPaper>& tableOf()
{
    using L = LabourPaper;
    static const Table<L> table{"labour_paper",
                                {
                                    column<L>("id", &L::id),
                                    column<L>("person", &L::person),
                                    column<L>("programme", &L::programme),
                                    column<L>("consent_on", &L::consentOn),
                                    column<L>("supplement_on", &L::supplementOn),
                                    column<L>("supplement_number", &L::supplementNumber),
                                    column<L>("exemption_ground", &L::exemptionGround),
                                    column<L>("ends_on", &L::endsOn),
                                }};
    return table;
}

} // namespace kurator::storage
