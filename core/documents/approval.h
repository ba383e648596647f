#pragma once

#include "base/finding.h"
#include "documents/common_fields.h"
#include "documents/paper.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::documents {

// Who puts a гриф on a local act (ГОСТ Р 7.0.97-2025, requisites 16 and 20; ПРИНЯТО is the schools' own).
enum class ApprovalKind
{
    Adopted,            // ПРИНЯТО by a body, with its protocol
    AgreedByBody,       // СОГЛАСОВАНО by a body, with its protocol
    AgreedByPerson,     // СОГЛАСОВАНО by someone who acts by office
    ApprovedByDirector, // УТВЕРЖДАЮ
    ApprovedByOrder     // УТВЕРЖДЕНА приказом
};

constexpr std::size_t mostApprovals = 4;

// One гриф as the curator asks for it. What is empty prints as a place to write by hand.
struct Approval
{
    ApprovalKind kind = ApprovalKind::AgreedByPerson;
    QString who; // a body as it is printed, «Педагогическим советом»; a person's position
    QString name;   // of a person: «Т. Е. Карташова»
    QString number; // of the protocol or order
    std::optional<QDate> date = {};

    friend bool operator==(const Approval&, const Approval&) = default;
};

// Short texts for machines: «adopted», «agreed», «agreed-person», «director», «order».
[[nodiscard]] QString approvalKindCode(ApprovalKind kind);
[[nodiscard]] std::optional<ApprovalKind> approvalKindFrom(const QString& code);

// «СОГЛАСОВАНО», as it is printed.
[[nodiscard]] QString approvalHeading(ApprovalKind kind);

// Bodies of a school that adopt and agree, as they are printed.
[[nodiscard]] QStringList usualBodies();

struct FilledCorners
{
    ApprovalCorners corners;
    std::vector<base::Finding> warnings; // documents.field-missing of each place to write
};

// Approving blocks stand on the right, the others on the left; four make two rows of two. Within a side they
// keep their order.
[[nodiscard]] FilledCorners approvalCorners(const std::vector<Approval>& approvals, const PaperHead& head);

} // namespace kurator::documents
