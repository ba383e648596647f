#pragma once

#include "base/id.h"
#include "people/entry.h"
#include "people/person.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::people {

enum class ConsentPurpose
{
    Processing,        // D15, 152-ФЗ ст. 9
    Distribution,      // D16, 152-ФЗ ст. 10.1
    SpecialCategories, // D17, 152-ФЗ ст. 10
    Participation,     // D18, custom of the model
};

enum class SignerRole
{
    Self,
    Representative
};

struct Signer
{
    SignerRole role = SignerRole::Self;
    std::optional<base::Id<Person>> person; // a representative who is known by name
    friend bool operator==(const Signer&, const Signer&) = default;
};

// A datum that may not be shown to everybody, or only on a condition (152-ФЗ ст. 10.1 ч. 9).
struct DatumLimit
{
    QString datum;
    bool forbidden = true;
    QString condition; // when it is not forbidden

    friend bool operator==(const DatumLimit&, const DatumLimit&) = default;
};

// One signed paper of one purpose (decision 10). Without `validUntil` it holds to the programme's end.
struct Consent
{
    base::Id<Consent> id;
    base::Id<Person> person;
    base::Id<programme::Programme> programme;
    ConsentPurpose purpose = ConsentPurpose::Processing;
    QStringList data; // what may be processed or shown
    std::vector<DatumLimit>
        limits;             // of a consent to distribution; what stands in neither list is not allowed
    QStringList recipients; // to whom it may be passed on; for distribution, where it is shown
    QString templateVersion;
    std::vector<Signer> signers;
    std::optional<QDate> issuedOn; // the blank was given out
    std::optional<QDate> signedOn;
    std::optional<QDate> validUntil;
    std::optional<QDate> withdrawnOn;

    friend bool operator==(const Consent&, const Consent&) = default;
};

// Who receives the data by the program's own form of consent to processing (D15).
[[nodiscard]] QStringList recipientsByForm();

// The papers of an employee who mentors an employee (ТК РФ ст. 351.8): a labour paper with its own states,
// not a consent to processing (decision 10).
struct LabourPaper
{
    base::Id<LabourPaper> id;
    base::Id<Person> person;
    base::Id<programme::Programme> programme;
    std::optional<QDate> consentOn;
    std::optional<QDate> supplementOn; // дополнительное соглашение к трудовому договору
    QString supplementNumber;
    QString exemptionGround; // «наставничество входит в трудовую функцию»: where it is written
    std::optional<QDate> endsOn;

    friend bool operator==(const LabourPaper&, const LabourPaper&) = default;
};

} // namespace kurator::people
